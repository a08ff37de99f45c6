// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPointF>

namespace sandbox {

/// Mixes `share` (0 to 1) of `other` into `colour`.
QColor mixed(const QColor &colour, const QColor &other, double share);

/// The colour in the shade: darker, a little cooler and fuller.
QColor shaded(const QColor &colour, double strength = 1);

/// The colour where the light falls.
QColor lit(const QColor &colour, double strength = 1);

/// All around a shape, to be filled within another one.
QPainterPath outsideOf(const QPainterPath &shape);

/// Paints flat shapes with one light, which falls from the upper left in every pose.
class Brush
{
public:
    explicit Brush(QPainter &painter);

    void fill(const QPainterPath &shape, const QColor &colour);

    /// Fills, and shades the edge that is turned away from the light, `depth` units wide.
    void form(const QPainterPath &shape, const QColor &colour, double depth = 10);

    /// Shades, inside `shape` only, what lies outside of a copy of it moved by `offset`.
    void shadeEdge(const QPainterPath &shape, QPointF offset, const QColor &colour);

    /// Fills the part of `inner` that lies inside `shape`.
    void fillWithin(const QPainterPath &shape, const QPainterPath &inner, const QColor &colour);

    /// The same, but from nothing at `clear` to the full colour at `full`, which are heights.
    void fadeWithin(const QPainterPath &shape, const QPainterPath &inner, const QColor &colour,
                    double clear, double full);

    void line(const QPainterPath &curve, const QColor &colour, double width);
    void lineWithin(const QPainterPath &shape, const QPainterPath &curve, const QColor &colour,
                    double width);

    /// A spot that fades out towards its rim.
    void glow(QPointF centre, double rx, double ry, const QColor &colour);

    /// Calls `draw(sign)` for both sides of x = 0: sign 1 on the right, -1 on the left, where the
    /// painter is flipped.
    template <typename Draw>
    void bothSides(Draw &&draw)
    {
        draw(1);
        m_painter.save();
        m_painter.scale(-1, 1);
        draw(-1);
        m_painter.restore();
    }

    QPainter &painter() { return m_painter; }

private:
    QPainter &m_painter;
};

} // namespace sandbox
