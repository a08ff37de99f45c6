// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/filterchip.h"
#include "ui/compare/modebutton.h"
#include "ui/review/statuschip.h"
#include "ui/theme/elidedlabel.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

// Whether texts have room.

/// Whether \a widget says itself that it cuts its text where there is no room, as a name may be of
/// any length.
inline bool cutsItsText(const QWidget &widget)
{
    const auto *elided = qobject_cast<const ElidedLabel *>(&widget);
    return (elided != nullptr && !elided->wordWrap())
        || qobject_cast<const StatusChip *>(&widget) != nullptr
        || qobject_cast<const FilterChip *>(&widget) != nullptr
        || qobject_cast<const ModeButton *>(&widget) != nullptr
        || widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

/// Whether \a text has room in \a widget: what the widget would like, or at least each letter.
inline bool fits(const QWidget &widget, const QString &text)
{
    const int letters = widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    return widget.width() >= std::min(widget.sizeHint().width(), letters + 4);
}

/// The text of \a widget if that is on screen and has no room for it.
inline QString clipped(const QWidget &widget, const QString &text, bool isWrapped)
{
    if (!widget.isVisible() || text.isEmpty())
        return {};
    const bool hasRoom = isWrapped ? widget.height() >= widget.heightForWidth(widget.width())
                                   : cutsItsText(widget) || fits(widget, text);
    return hasRoom ? QString() : text;
}

/// The texts of \a window that have less room than they need, a line each.
inline QString clippedIn(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(clipped(*label, label->text(), label->wordWrap()));
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        texts.append(clipped(*button, button->text(), false));
    texts.removeAll(QString());
    return texts.join(u'\n');
}
