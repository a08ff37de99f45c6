// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reftilepainter.h"

#include "ui/review/refpart.h"
#include "ui/review/reftiles.h"
#include "ui/review/wrappedlines.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int LabelMargin = 8;
constexpr int LabelPadding = 12; ///< left and right of the text together
constexpr int IconSize = 20;
constexpr QSize RetrySize{88, 32}; ///< at least
constexpr int RetryPadding = 24;   ///< as LabelPadding

QString retryText()
{
    return QCoreApplication::translate("Canvas", "Retry");
}

/// What of \a image stands for \a part, where it is of another size than the picture.
QRectF sourceOf(const QImage &image, const RefPart &part)
{
    const double across = double(image.width()) / part.picture.width();
    const double down = double(image.height()) / part.picture.height();
    return {part.shown.x() * across, part.shown.y() * down, part.shown.width() * across,
            part.shown.height() * down};
}

/// Empty where there is no room for a letter.
QString shownLabel(const QRect &rect, const QString &text, const QFontMetrics &metrics)
{
    const int room = rect.width() - 2 * LabelMargin - LabelPadding;
    return room < 12 ? QString() : metrics.elidedText(text, Qt::ElideRight, room);
}

} // namespace

RefTilePainter::RefTilePainter(QPainter &painter, const Theme &theme, const QBrush &ground)
    : m_painter(painter)
    , m_theme(theme)
    , m_ground(ground)
{}

/// As large as \a shown device pixels in the middle of \a rect, on whole ones wherever a fractional
/// ratio has put the widget: else the blit blurs.
QRectF RefTilePainter::targetOf(const QRect &rect, const QSize &shown) const
{
    const QTransform toDevice = m_painter.deviceTransform();
    const QPointF corner =
        toDevice.map(QRectF(rect).center()) - QPointF(shown.width() / 2.0, shown.height() / 2.0);
    return {toDevice.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y()))),
            QSizeF(shown) / m_painter.device()->devicePixelRatio()};
}

void RefTilePainter::drawRef(const QRect &rect, const RefTile &tile, const RefPart &part)
{
    const QRectF target = targetOf(rect, part.shown.size());
    const bool isEnlarged =
        tile.image.size() == tile.original && part.picture.width() > tile.original.width();
    // Until the exact size is there another image stands in for it.
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform,
                            tile.image.size() != part.picture && !isEnlarged);
    m_painter.setClipRect(rect);
    for (const QRect &strip :
         QRegion(rect) - QRegion(target.toAlignedRect().adjusted(1, 1, -1, -1)))
        m_painter.fillRect(strip, m_ground);
    m_painter.drawImage(target, tile.image, sourceOf(tile.image, part));
    m_painter.setClipping(false);
}

void RefTilePainter::drawLayer(const QRect &rect, const QImage &layer, const RefPart &part)
{
    if (layer.isNull())
        return;
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_painter.setClipRect(rect);
    m_painter.drawImage(targetOf(rect, part.shown.size()), layer, sourceOf(layer, part));
    m_painter.setClipping(false);
}

void RefTilePainter::drawLoupe(const QRect &rect, const QImage &image, const QSize &original,
                               const QPointF &spot, double scale)
{
    const Colours &c = m_theme.colours();
    m_painter.fillRect(rect, m_ground);
    m_painter.setClipRect(rect);
    const double ratio = m_painter.device()->devicePixelRatio();
    const double perPixel = scale / ratio * original.width() / image.width();
    const QPointF pixel(spot.x() * image.width(), spot.y() * image.height());
    const QPointF corner = QRectF(rect).center() - pixel * perPixel;
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != original);
    m_painter.drawImage(QRectF(corner, QSizeF(image.size()) * perPixel), image,
                        QRectF(QPointF(), QSizeF(image.size())));
    m_painter.setClipping(false);
    m_painter.setPen(QPen(c.accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(1, 1, -1, -1));
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
    QRect text = rect.adjusted(16, 16, -16, 0);
    text.setBottom(retryRect(rect).top() - 12);
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
}

void RefTilePainter::drawRetry(const QRect &rect)
{
    const Colours &c = m_theme.colours();
    const QRect retry = retryRect(rect);
    drawSurface(m_painter, retry, c.tile.lighter(130), c.tile.lighter(170));
    m_painter.setFont(m_theme.textFont());
    m_painter.setPen(c.tileText);
    m_painter.drawText(retry, Qt::AlignCenter, retryText());
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

void RefTilePainter::drawInfo(const QRect &rect, const QStringList &lines)
{
    const Colours &c = m_theme.colours();
    m_painter.setFont(m_theme.smallFont());
    const QFontMetrics metrics(m_painter.font(), m_painter.device());
    const int room = rect.width() - 2 * LabelMargin - 12;
    if (room < 12)
        return;
    const int most = (rect.height() - 2 * LabelMargin - 4) / metrics.height();
    const QStringList shown = wrappedLines(lines, metrics, room, most);
    if (shown.isEmpty())
        return;
    int width = 0;
    for (const QString &line : shown)
        width = std::max(width, metrics.horizontalAdvance(line));
    const int height = metrics.height() * static_cast<int>(shown.size()) + 4;
    QRect chip(0, 0, width + 12, height);
    chip.moveBottomLeft(rect.bottomLeft() + QPoint(LabelMargin, -LabelMargin));
    drawSurface(m_painter, chip, c.chip, {}, 4);
    m_painter.setPen(c.chipText);
    QRect place(chip.left() + 6, chip.top() + 2, width, metrics.height());
    for (const QString &line : shown) {
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, line);
        place.translate(0, metrics.height());
    }
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
    const int letters = QFontMetrics(QGuiApplication::font()).horizontalAdvance(retryText());
    QRect retry({}, RetrySize.expandedTo({letters + RetryPadding, 0}));
    retry.moveCenter(rect.center() + QPoint(0, 32));
    return retry;
}
