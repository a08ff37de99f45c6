// SPDX-License-Identifier: Apache-2.0
#include "ui/judging/pankeys.h"

#include <QKeyEvent>

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

std::optional<QPointF> panOfArrow(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        return QPointF(PanStep, 0);
    case Qt::Key_Right:
        return QPointF(-PanStep, 0);
    case Qt::Key_Up:
        return QPointF(0, PanStep);
    case Qt::Key_Down:
        return QPointF(0, -PanStep);
    default:
        return {};
    }
}
