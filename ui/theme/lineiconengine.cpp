// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/lineiconengine.h"

#include <QPainter>

#include <algorithm>

LineIconEngine::LineIconEngine(LineIcon icon, const QColor &colour)
    : m_icon(icon)
    , m_colour(colour)
{}

void LineIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/,
                           QIcon::State /*state*/)
{
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    drawLineIcon(*painter, square, m_icon, m_colour);
}

QPixmap LineIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine *LineIconEngine::clone() const
{
    return new LineIconEngine(m_icon, m_colour);
}
