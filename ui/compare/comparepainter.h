// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/sidemark.h"
#include "ui/review/reftilepainter.h"

#include <QBrush>
#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;
class Theme;

/// Draws what the compare view shows: pictures, the frames and marks of their sides, and what
/// stands in place of a picture.
class ComparePainter
{
public:
    /// Both must outlive this.
    ComparePainter(QPainter &painter, const Theme &theme);

    void drawGround(const QRect &rect);
    /// All of \a image at \a target, which may be larger than what is on screen: only what lies in
    /// \a clip is drawn. \a opacity is from 0 to 1.
    void drawPicture(const QRectF &target, const QImage &image, const QRect &clip,
                     double opacity = 1);
    void drawLoading(const QRect &cell) { m_tiles.drawLoading(cell); }
    void drawFailed(const QRect &cell, const QString &why) { m_tiles.drawFailed(cell, why); }
    void drawRetry(const QRect &cell) { m_tiles.drawRetry(cell); }
    /// \a text in the middle of \a cell, in place of a picture.
    void drawWords(const QRect &cell, const QString &text);
    void drawFrame(const QRect &cell, const QRect &clip, Side side);
    /// The mark of \a side and \a text in an upper corner of \a cell: at the left for A, and for B
    /// where that has its own cell.
    void drawLabel(const QRect &cell, Qt::AlignmentFlag corner, Side side, const QString &text);
    /// The line between A and B at \a x, with a handle in the middle of the height of \a cell.
    void drawLine(const QRect &cell, int x);

private:
    [[nodiscard]] QRectF onWholePixels(const QRectF &target) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const QBrush m_ground; ///< before what draws with it
    RefTilePainter m_tiles;
};
