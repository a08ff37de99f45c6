// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QObject>
#include <QWindow>

/// Keeps the double click that may follow upon a click from a window: what was clicked may be gone,
/// and the second press would be for what was underneath. Made while the mouse lets go, it ends
/// itself as the mouse lets go next. GUI thread.
class SecondPress final : public QObject
{
public:
    explicit SecondPress(QWindow &window)
        : QObject(&window)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease) {
            watched->removeEventFilter(this);
            deleteLater();
        }
        return event->type() == QEvent::MouseButtonDblClick;
    }
};
