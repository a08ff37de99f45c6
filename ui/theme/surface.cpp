// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/surface.h"

#include <QPainter>

void drawSurface(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline,
                 int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    // A line lies on the middle of its pixels.
    const qreal inset = outline.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}
