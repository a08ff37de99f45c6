// SPDX-License-Identifier: Apache-2.0
#include "ui/review/linkedpan.h"

#include <algorithm>
#include <cmath>

namespace {

/// Keeps the centre where the cell is full of picture.
double clamped(double centre, int picture, int cell)
{
    if (picture <= cell)
        return 0.5;
    const double half = cell / 2.0 / picture;
    return std::clamp(centre, half, 1.0 - half);
}

int start(double centre, int picture, int cell)
{
    const int first = int(std::lround(clamped(centre, picture, cell) * picture - cell / 2.0));
    return std::clamp(first, 0, std::max(0, picture - cell));
}

QPointF inFractions(const QPointF &distance, const QSize &picture)
{
    return {distance.x() / picture.width(), distance.y() / picture.height()};
}

} // namespace

void LinkedPan::moveBy(const QPointF &distance, const QSize &picture, const QSize &cell, int ref,
                       Moves moves)
{
    if (!picture.isEmpty() && !cell.isEmpty())
        place(centreOf(ref) - inFractions(distance, picture), picture, cell, ref, moves);
}

void LinkedPan::bring(const QPointF &spot, const QPointF &fromMiddle, const QSize &picture,
                      const QSize &cell, int ref, Moves moves)
{
    if (!picture.isEmpty() && !cell.isEmpty())
        place(spot - inFractions(fromMiddle, picture), picture, cell, ref, moves);
}

void LinkedPan::place(const QPointF &centre, const QSize &picture, const QSize &cell, int ref,
                      Moves moves)
{
    // Only the axes along which this picture can move: the others stay where they were for it.
    QPointF to = centreOf(ref);
    if (picture.width() > cell.width())
        to.setX(clamped(centre.x(), picture.width(), cell.width()));
    if (picture.height() > cell.height())
        to.setY(clamped(centre.y(), picture.height(), cell.height()));
    if (moves == Moves::All)
        m_centre = to - m_offsets.value(ref);
    else
        m_offsets.insert(ref, to - m_centre);
}

QRect LinkedPan::visiblePart(const QSize &picture, const QSize &cell, int ref) const
{
    const QPointF centre = centreOf(ref);
    return {QPoint(start(centre.x(), picture.width(), cell.width()),
                   start(centre.y(), picture.height(), cell.height())),
            picture.boundedTo(cell)};
}
