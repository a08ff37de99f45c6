// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reftilepainter.h"

#include "ui/review/linkedpan.h"
#include "ui/review/reftiles.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace {

constexpr int LabelMargin = 8;
constexpr int LabelPadding = 12; ///< left and right of the text together
constexpr int IconSize = 20;

QSize inDevicePixels(const QSize &size, const QPainter &painter)
{
    return (QSizeF(size) * painter.device()->devicePixelRatio()).toSize();
}

/// Empty where there is no room for a letter.
QString shownLabel(const QRect &rect, const QString &text, const QFontMetrics &metrics)
{
    const int room = rect.width() - 2 * LabelMargin - LabelPadding;
    return room < 12 ? QString() : metrics.elidedText(text, Qt::ElideRight, room);
}

} // namespace

RefTilePainter::RefTilePainter(QPainter &painter, const Theme &theme)
    : m_painter(painter)
    , m_theme(theme)
{}

void RefTilePainter::drawFitted(const QRect &rect, const RefTile &tile)
{
    const QSize room = inDevicePixels(rect.size(), m_painter);
    QSize shown = tile.original.scaled(room, Qt::KeepAspectRatio).boundedTo(tile.original);
    // The loader rounds for itself: within a pixel the image is of the exact size.
    const QSize difference = tile.image.size() - shown;
    if (std::abs(difference.width()) <= 1 && std::abs(difference.height()) <= 1)
        shown = tile.image.size();
    drawImage(rect, tile, QRectF(QPointF(), QSizeF(tile.image.size())), shown);
}

void RefTilePainter::drawActual(const QRect &rect, const RefTile &tile, const LinkedPan &pan)
{
    const QRect part = pan.visiblePart(tile.original, inDevicePixels(rect.size(), m_painter));
    // Until the full size is there a smaller image stands in for it.
    const double across = double(tile.image.width()) / tile.original.width();
    const double down = double(tile.image.height()) / tile.original.height();
    const QRectF source(part.x() * across, part.y() * down, part.width() * across,
                        part.height() * down);
    drawImage(rect, tile, source, part.size());
}

/// Draws \a part of the image in the middle of \a rect as large as \a shown device pixels.
void RefTilePainter::drawImage(const QRect &rect, const RefTile &tile, const QRectF &part,
                               const QSize &shown)
{
    const qreal ratio = m_painter.device()->devicePixelRatio();
    const QSizeF size = QSizeF(shown) / ratio;
    QPointF corner = QRectF(rect).center() - QPointF(size.width() / 2, size.height() / 2);
    // Whole device pixels, wherever a fractional ratio has put the widget: else the blit blurs.
    const QTransform toDevice = m_painter.deviceTransform();
    const QPointF device = toDevice.map(corner);
    corner = toDevice.inverted().map(QPointF(std::round(device.x()), std::round(device.y())));

    const QRectF target(corner, size);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, part.size() != QSizeF(shown));
    m_painter.setClipRect(rect);
    const QColor ground = m_theme.colours().canvas;
    for (const QRect &strip :
         QRegion(rect) - QRegion(target.toAlignedRect().adjusted(1, 1, -1, -1)))
        m_painter.fillRect(strip, ground);
    m_painter.drawImage(target, tile.image, part);
    m_painter.setClipping(false);
}

void RefTilePainter::drawLoading(const QRect &rect)
{
    const Colours &c = m_theme.colours();
    m_painter.fillRect(rect, c.canvas.darker(112));
    QRect icon(0, 0, IconSize, IconSize);
    icon.moveCenter(rect.center());
    drawLineIcon(m_painter, icon, LineIcon::Image, c.canvas.lighter(135));
}

void RefTilePainter::drawFailed(const QRect &rect, const QString &why)
{
    const Colours &c = m_theme.colours();
    m_painter.fillRect(rect, c.tile);
    const QRect retry = retryRect(rect);
    QRect text = rect.adjusted(16, 16, -16, 0);
    text.setBottom(retry.top() - 12);
    m_painter.setFont(m_theme.textFont());
    const int flags = Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap;
    const QRect used = m_painter.boundingRect(text, flags, why);
    m_painter.setPen(c.tileText);
    m_painter.setClipRect(rect);
    m_painter.drawText(text, flags, why);
    m_painter.setClipping(false);

    QRect icon(0, 0, IconSize, IconSize);
    icon.moveCenter({rect.center().x(), used.top() - 8 - IconSize / 2});
    if (icon.top() > rect.top() + 32)
        drawLineIcon(m_painter, icon, LineIcon::ImageBroken, c.tileSecondText);

    drawSurface(m_painter, retry, c.tile.lighter(130), c.tile.lighter(170));
    m_painter.setPen(c.tileText);
    m_painter.drawText(retry, Qt::AlignCenter, QCoreApplication::translate("Canvas", "Retry"));
}

void RefTilePainter::drawLabel(const QRect &rect, const QString &text)
{
    const Colours &c = m_theme.colours();
    m_painter.setFont(m_theme.smallFont());
    const QFontMetrics metrics(m_painter.font(), m_painter.device());
    const QRect chip = labelRect(rect, text, metrics);
    if (chip.isEmpty())
        return;
    drawSurface(m_painter, chip, c.chip, {}, 4);
    m_painter.setPen(c.chipText);
    m_painter.drawText(chip, Qt::AlignCenter, shownLabel(rect, text, metrics));
}

QRect RefTilePainter::labelRect(const QRect &rect, const QString &text, const QFontMetrics &metrics)
{
    const QString shown = shownLabel(rect, text, metrics);
    if (shown.isEmpty())
        return {};
    return {rect.topLeft() + QPoint(LabelMargin, LabelMargin),
            QSize(metrics.horizontalAdvance(shown) + LabelPadding, metrics.height() + 4)};
}

void RefTilePainter::drawFocus(const QRect &rect, bool hasKeys)
{
    const Colours &c = m_theme.colours();
    m_painter.setPen(QPen(hasKeys ? c.accent : c.tileSecondText, 2, Qt::SolidLine, Qt::SquareCap,
                          Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

QRect RefTilePainter::retryRect(const QRect &rect)
{
    QRect retry(0, 0, 88, 32);
    retry.moveCenter(rect.center() + QPoint(0, 32));
    return retry;
}
