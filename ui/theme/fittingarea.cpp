// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fittingarea.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

FittingArea::FittingArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FittingArea::setMostHeight(int height)
{
    m_mostHeight = height;
    updateGeometry();
}

/// Of the content, where that is \a width pixels wide.
int FittingArea::wholeHeight(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                         : widget()->sizeHint().height();
}

/// Where there is one.
int FittingArea::barWidth() const
{
    const bool scrolls = wholeHeight(widget()->sizeHint().width()) > m_mostHeight;
    return scrolls ? verticalScrollBar()->sizeHint().width() : 0;
}

QSize FittingArea::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    return {width + barWidth(), std::min(wholeHeight(width), m_mostHeight)};
}

int FittingArea::heightForWidth(int width) const
{
    return std::min(wholeHeight(width - barWidth()), m_mostHeight);
}

bool FittingArea::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    // The content has other parts, or other words; unseen it tells nobody.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        updateGeometry();
    return done;
}
