// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QPointF>
#include <QRect>
#include <QSize>

/// Which part of each picture its cell shows when pictures are larger than their cells: the same
/// part of all, so that poses can be compared, but for those that were moved alone and keep their
/// offset. Sizes in device pixels, refs by their number from 0.
class LinkedPan
{
public:
    /// Who goes along.
    enum class Moves : quint8 { All, One };

    /// Back to the middle, without offsets.
    void reset() { *this = {}; }

    /// Moves the content by \a distance device pixels, as seen in a cell of \a cell showing a
    /// picture of \a picture, which is that of \a ref; the others follow in proportion, or stay.
    /// Stops at the edges of that picture.
    void moveBy(const QPointF &distance, const QSize &picture, const QSize &cell, int ref = 0,
                Moves moves = Moves::All);

    /// Brings the place \a spot of a picture, in fractions of it, to \a fromMiddle, in device
    /// pixels from the middle of its cell, as near as the edges of the picture allow.
    void bring(const QPointF &spot, const QPointF &fromMiddle, const QSize &picture,
               const QSize &cell, int ref, Moves moves);

    /// The part of the picture that the cell shows, in whole pixels: at most the cell's size, and
    /// never beyond the picture.
    [[nodiscard]] QRect visiblePart(const QSize &picture, const QSize &cell, int ref = 0) const;

    [[nodiscard]] bool hasOffsets() const { return !m_offsets.isEmpty(); }
    void clearOffsets() { m_offsets.clear(); }

    friend bool operator==(const LinkedPan &, const LinkedPan &) = default;

private:
    [[nodiscard]] QPointF centreOf(int ref) const { return m_centre + m_offsets.value(ref); }
    void place(const QPointF &centre, const QSize &picture, const QSize &cell, int ref,
               Moves moves);

    // In fractions of a picture.
    QPointF m_centre{0.5, 0.5};
    QMap<int, QPointF> m_offsets{};
};
