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

} // namespace

void LinkedPan::moveBy(const QPointF &distance, const QSize &picture, const QSize &cell)
{
    if (picture.isEmpty() || cell.isEmpty())
        return;
    // Only the axes along which this picture can move: the others stay where they were for it.
    if (picture.width() > cell.width())
        m_centre.setX(
            clamped(m_centre.x() - distance.x() / picture.width(), picture.width(), cell.width()));
    if (picture.height() > cell.height())
        m_centre.setY(clamped(m_centre.y() - distance.y() / picture.height(), picture.height(),
                              cell.height()));
}

QRect LinkedPan::visiblePart(const QSize &picture, const QSize &cell) const
{
    return {QPoint(start(m_centre.x(), picture.width(), cell.width()),
                   start(m_centre.y(), picture.height(), cell.height())),
            picture.boundedTo(cell)};
}
