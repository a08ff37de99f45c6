// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/filecontent.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

// What the tests of pictures that leave the window begin with.

using namespace Qt::StringLiterals;

inline constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

/// What is in the clipboard.
inline const QMimeData &copied()
{
    static const QMimeData nothing;
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    return content == nullptr ? nothing : *content;
}

/// The window's action with this \a text, whatever its mnemonic; null if there is none.
inline QAction *actionOf(const WindowFixture &f, const QString &text)
{
    const QList<QAction *> actions = f.window->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *one) {
        return QString(one->text()).remove(u'&') == text;
    });
    return found == actions.cend() ? nullptr : *found;
}
