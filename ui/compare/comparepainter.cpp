// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparepainter.h"

#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int LabelMargin = 8 + SideFrameWidth;
constexpr int LabelGap = 4;
constexpr int LabelPadding = 6;
constexpr QSize Handle{10, 36};

} // namespace

ComparePainter::ComparePainter(QPainter &painter, const Theme &theme)
    : m_painter(painter)
    , m_theme(theme)
    , m_ground(theme.colours().canvas)
    , m_tiles(painter, theme, m_ground)
{}

void ComparePainter::drawGround(const QRect &rect)
{
    m_painter.fillRect(rect, m_ground);
}

/// Wherever a fractional ratio has put the widget: else the picture blurs.
QRectF ComparePainter::onWholePixels(const QRectF &target) const
{
    const QTransform toDevice = m_painter.deviceTransform();
    const QPointF corner = toDevice.map(target.topLeft());
    return {toDevice.inverted().map(QPointF(std::round(corner.x()), std::round(corner.y()))),
            target.size()};
}

void ComparePainter::drawPicture(const QRectF &target, const QImage &image, const QRect &clip,
                                 double opacity)
{
    const QSize size = (target.size() * m_painter.device()->devicePixelRatio()).toSize();
    m_painter.save();
    m_painter.setClipRect(clip);
    m_painter.setOpacity(opacity);
    // Until the exact size is there another one stands in for it.
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, image.size() != size);
    m_painter.drawImage(onWholePixels(target), image, QRectF(QPointF(), QSizeF(image.size())));
    m_painter.restore();
}

void ComparePainter::drawWords(const QRect &cell, const QString &text)
{
    const Colours &c = m_theme.colours();
    m_painter.fillRect(cell, c.tile);
    m_painter.setFont(m_theme.textFont());
    m_painter.setPen(c.tileText);
    m_painter.drawText(cell.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void ComparePainter::drawFrame(const QRect &cell, const QRect &clip, Side side)
{
    drawSideFrame(m_painter, cell, clip, side, m_theme);
}

void ComparePainter::drawLabel(const QRect &cell, Qt::AlignmentFlag corner, Side side,
                               const QString &text)
{
    const Colours &c = m_theme.colours();
    const QFontMetrics metrics(m_theme.smallFont(), m_painter.device());
    const int room = cell.width() / 2 - LabelMargin - SideMarkSize - LabelGap - 2 * LabelPadding;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, room));
    const int chipWidth =
        shown.isEmpty() ? 0 : metrics.horizontalAdvance(shown) + 2 * LabelPadding + LabelGap;
    QRect mark(cell.left() + LabelMargin, cell.top() + LabelMargin, SideMarkSize, SideMarkSize);
    if (corner == Qt::AlignRight)
        mark.moveRight(cell.right() - LabelMargin - chipWidth);
    drawSideMark(m_painter, mark, side, m_theme);
    if (chipWidth == 0)
        return;
    const QRect chip(mark.right() + 1 + LabelGap, mark.top(), chipWidth - LabelGap, SideMarkSize);
    drawSurface(m_painter, chip, c.chip, {}, 4);
    m_painter.setFont(m_theme.smallFont());
    m_painter.setPen(c.chipText);
    m_painter.drawText(chip, Qt::AlignCenter, shown);
}

void ComparePainter::drawLine(const QRect &cell, int x)
{
    const Colours &c = m_theme.colours();
    m_painter.fillRect(QRect(x - 2, cell.top(), 4, cell.height()), c.tile);
    m_painter.fillRect(QRect(x - 1, cell.top(), 2, cell.height()), c.tileText);
    QRect handle(QPoint(), Handle);
    handle.moveCenter({x, cell.center().y()});
    drawSurface(m_painter, handle, c.tileText, c.tile, Handle.width() / 2);
}
