// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/lineicon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
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
    case LineIcon::Eye:
        return QStringLiteral(":/icons/eye.svg");
    case LineIcon::Lock:
        return QStringLiteral(":/icons/lock.svg");
    case LineIcon::ChevronRight:
        return QStringLiteral(":/icons/chevron-right.svg");
    case LineIcon::ChevronDown:
        return QStringLiteral(":/icons/chevron-down.svg");
    case LineIcon::Flag:
        return QStringLiteral(":/icons/flag.svg");
    case LineIcon::Undo:
        return QStringLiteral(":/icons/undo.svg");
    case LineIcon::Check:
        return QStringLiteral(":/icons/check.svg");
    case LineIcon::Failed:
        return QStringLiteral(":/icons/failed.svg");
    case LineIcon::Running:
        return QStringLiteral(":/icons/running.svg");
    case LineIcon::Waiting:
        return QStringLiteral(":/icons/waiting.svg");
    case LineIcon::Unknown:
        return QStringLiteral(":/icons/unknown.svg");
    }
    return {};
}

QPixmap rendered(LineIcon icon, const QSize &devicePixels, const QColor &colour)
{
    QPixmap pixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QFile file(fileName(icon));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

void drawLineIcon(QPainter &painter, const QRect &rect, LineIcon icon, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    painter.drawPixmap(rect.topLeft(), lineIconPixmap(icon, rect.width(), colour, ratio));
}

QPixmap lineIconPixmap(LineIcon icon, int size, const QColor &colour, qreal devicePixelRatio)
{
    // Lists draw placeholders while they scroll: parsing for each would be felt.
    const QString key = QStringLiteral("greenroom/%1/%2/%3/%4")
                            .arg(fileName(icon), QString::number(size), colour.name(),
                                 QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(icon, (QSizeF(size, size) * devicePixelRatio).toSize(), colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
