// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMouseEvent>

/// Ends a press on \a button without a click, as if the mouse had let go elsewhere: with setDown()
/// alone it is down again with the next move of the mouse. GUI thread.
inline void forgetPress(QAbstractButton &button)
{
    if (!button.isDown())
        return;
    button.setDown(false);
    constexpr QPointF elsewhere(-1, -1);
    QMouseEvent release(QEvent::MouseButtonRelease, elsewhere, button.mapToGlobal(elsewhere),
                        Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &release);
}
