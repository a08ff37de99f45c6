// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QWidget>

/// The widget of \a window that assistive technology knows as \a name, and that is on screen; null
/// if there is none.
template <typename Widget>
[[nodiscard]] Widget *named(const QWidget &window, const QString &name)
{
    const QList<Widget *> widgets = window.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && face != nullptr && face->text(QAccessible::Name) == name)
            return widget;
    }
    return nullptr;
}

/// Whether a label of \a window shows \a part.
template <typename Label>
[[nodiscard]] bool showsPart(const QWidget &window, const QString &part)
{
    const QList<Label *> labels = window.findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const Label *label) {
        return label->isVisible() && label->text().contains(part);
    });
}
