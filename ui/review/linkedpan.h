// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRect>
#include <QSize>

/// Which part of each picture its cell shows when pictures are larger than their cells: the same
/// part of all, so that poses can be compared. Sizes in device pixels.
class LinkedPan
{
public:
    /// Back to the middle.
    void reset() { m_centre = {0.5, 0.5}; }

    /// Moves the content by \a distance device pixels, as seen in a cell of \a cell showing a
    /// picture of \a picture; the others follow in proportion. Stops at the edges of that picture.
    void moveBy(const QPointF &distance, const QSize &picture, const QSize &cell);

    /// The part of the picture that the cell shows, in whole pixels: at most the cell's size, and
    /// never beyond the picture.
    [[nodiscard]] QRect visiblePart(const QSize &picture, const QSize &cell) const;

private:
    QPointF m_centre{0.5, 0.5}; ///< in fractions of a picture
};
