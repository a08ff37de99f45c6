// SPDX-License-Identifier: Apache-2.0
// Where the compare view has what, and how large.
#include "refs/refcomparison.h"
#include "refs/refdecoder.h"
#include "ui/compare/compareview.h"
#include "ui/review/reftiles.h"

#include <cmath>

namespace {

constexpr int Gap = 8;

} // namespace

QRect CompareView::cellIn(Mode mode, Side side) const
{
    if (mode != Mode::SideBySide)
        return rect();
    const int width = (this->width() - Gap) / 2;
    return {side == Side::A ? 0 : this->width() - width, 0, width, height()};
}

QRect CompareView::insideOf(Side side) const
{
    constexpr int frame = SideFrameWidth;
    return cellIn(shownMode(), side).adjusted(frame, frame, -frame, -frame);
}

/// Device pixels that a picture may have.
QSize CompareView::roomIn(Mode mode, Side side) const
{
    constexpr int frames = 2 * SideFrameWidth;
    const QSize room = cellIn(mode, side).size() - QSize(frames, frames);
    return (QSizeF(room) * devicePixelRatioF()).toSize().expandedTo({1, 1});
}

QSize CompareView::pictureSize(Side side) const
{
    const RefTile *tile = tileOf(side);
    if (tile == nullptr || tile->original.isEmpty())
        return {};
    const Mode mode = shownMode();
    if (mode == Mode::SideBySide || side == Side::A)
        return m_zoom == Zoom::Actual ? tile->original
                                      : fittedRefSize(tile->original, roomIn(mode, side));
    const QSize frame = pictureSize(Side::A);
    if (frame.isEmpty() || tileOf(Side::A)->original == tile->original)
        return frame;
    return sizeOnFrame(tile->original, frame);
}

QRectF CompareView::pictureRect(Side side) const
{
    const double ratio = devicePixelRatioF();
    const QSize size = pictureSize(side);
    if (shownMode() != Mode::SideBySide && side == Side::B) {
        const QSize around = (pictureSize(Side::A) - size) / 2;
        const QPointF corner =
            pictureRect(Side::A).topLeft() + QPointF(around.width(), around.height()) / ratio;
        return {corner, QSizeF(size) / ratio};
    }
    const QRectF inside = insideOf(side);
    const QRectF part = m_pan.visiblePart(size, roomIn(shownMode(), side));
    const QPointF shown(part.width() / ratio / 2, part.height() / ratio / 2);
    return {inside.center() - shown - part.topLeft() / ratio, QSizeF(size) / ratio};
}

int CompareView::lineX() const
{
    const QRectF visible = pictureRect(Side::A) & QRectF(insideOf(Side::A));
    return static_cast<int>(std::lround(visible.left() + visible.width() * m_look.line / 100));
}

QList<QSize> CompareView::boxes(Side side) const
{
    const Half &each = half(side);
    const Mode mode = shownMode();
    const QSize room = roomIn(mode, side);
    QList<QSize> boxes(each.tiles->count(), room);
    const RefTile *tile = tileOf(side);
    if (tile == nullptr)
        return boxes;
    const bool isOnA = mode != Mode::SideBySide && side == Side::B;
    const RefTile *measure = isOnA ? tileOf(Side::A) : tile;
    if (m_zoom == Zoom::Actual && !measure->original.isEmpty())
        boxes[each.ref] = measure->original;
    // Of the same size they are to be scaled alike, to the pixel.
    else if (isOnA && !measure->original.isEmpty() && measure->original != tile->original)
        boxes[each.ref] = pictureSize(Side::A);
    return boxes;
}

int CompareView::zoomPercent() const
{
    const RefTile *a = tileOf(Side::A);
    const bool isOfA = a != nullptr && !a->original.isEmpty();
    const RefTile *measure = isOfA ? a : tileOf(Side::B);
    if (measure == nullptr || measure->original.isEmpty())
        return 0;
    const QSize shown = pictureSize(isOfA ? Side::A : Side::B);
    return (shown.width() * 100 + measure->original.width() / 2) / measure->original.width();
}

double CompareView::scaleOfB() const
{
    if (shownMode() == Mode::SideBySide || !hasBoth())
        return 0;
    const double ofA = double(pictureSize(Side::A).width()) / tileOf(Side::A)->original.width();
    const double ofB = double(pictureSize(Side::B).width()) / tileOf(Side::B)->original.width();
    return ofB / ofA;
}
