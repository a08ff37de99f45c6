// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/coverpainter.h"

#include "ui/theme/colours.h"
#include "ui/theme/lineicon.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int Radius = 4;

} // namespace

void drawCover(QPainter &painter, const QRect &rect, const QImage &image, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, Radius, Radius);
    if (image.isNull()) {
        painter.fillPath(shape, colours.groove);
        QRect icon(0, 0, 16, 16);
        icon.moveCenter(rect.center());
        drawLineIcon(painter, icon, LineIcon::Image, colours.secondText);
    } else {
        const double scale = double(rect.width()) / image.width();
        QRectF target(rect.topLeft(), QSizeF(image.size()) * scale);
        if (target.height() < rect.height())
            target.moveCenter(QRectF(rect).center());
        painter.fillPath(shape, colours.groove);
        painter.setClipPath(shape);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, image);
    }
    painter.restore();
}
