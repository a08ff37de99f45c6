// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/lineicon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace {

QString fileName(LineIcon icon)
{
    switch (icon) {
    case LineIcon::Backspace:
        return QStringLiteral(":/icons/backspace.svg");
    case LineIcon::Close:
        return QStringLiteral(":/icons/close.svg");
    case LineIcon::Image:
        return QStringLiteral(":/icons/image.svg");
    case LineIcon::ImageBroken:
        return QStringLiteral(":/icons/image-broken.svg");
    case LineIcon::Key:
        return QStringLiteral(":/icons/key.svg");
    case LineIcon::Alert:
        return QStringLiteral(":/icons/alert.svg");
    case LineIcon::Refresh:
        return QStringLiteral(":/icons/refresh.svg");
    }
    return {};
}

} // namespace

void drawLineIcon(QPainter &painter, const QRect &rect, LineIcon icon, const QColor &colour)
{
    QFile file(fileName(icon));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, rect);
}

QPixmap lineIconPixmap(LineIcon icon, int size, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap pixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawLineIcon(painter, QRect(0, 0, size, size), icon, colour);
    return pixmap;
}
