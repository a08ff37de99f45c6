// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/ringedarea.h"

#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

RingedArea::RingedArea(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setViewportMargins(Ring, Ring, Ring, Ring);
}

bool RingedArea::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    // What the viewport leaves of the area.
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        drawSurface(painter, rect(), {}, m_theme.colours().accent);
    }
    return done;
}

void RingedArea::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    update();
}

void RingedArea::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    update();
}
