// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QPointF>

#include <initializer_list>
#include <vector>

/// Outlines of the figures. Lengths are in figure units: an average figure is 1000 high, stands on
/// y = 0 with its middle on x = 0, and y grows downwards, so that all of it is at negative y.
namespace sandbox {

/// A point of an outline. `round` says how smoothly the outline passes: 0 is a corner, 1 a curve.
struct Knot
{
    double x = 0;
    double y = 0;
    double round = 1;
};

using Knots = std::vector<Knot>;

/// The closed outline through all knots.
QPainterPath closedShape(const Knots &knots);

/// The curve through all knots, to be drawn as a line.
QPainterPath openCurve(const Knots &knots);

/// The closed outline of a symmetric shape, of which `half` is the right side from top to bottom.
/// Knots on x = 0 belong to both sides.
QPainterPath mirroredShape(const Knots &half);

/// The same outline on the other side of x = 0.
QPainterPath flipped(const QPainterPath &shape);

/// A sickle from `from` to `to`, bulging by `bulge` to the right of the way and `width` thick in
/// its middle: folds, smiles, brows, strands.
QPainterPath sickle(QPointF from, QPointF to, double bulge, double width);

QPainterPath ellipse(QPointF centre, double rx, double ry);

/// An arm or a leg: a bent tube from the shoulder (hip) over the elbow (knee) to the wrist (ankle).
struct Limb
{
    QPointF top{};
    QPointF joint{};
    QPointF end{};
    double topRadius = 0;
    double jointRadius = 0;
    double endRadius = 0;

    /// The piece between the shares `from` and `to` of the limb's length (0 is its top), `grown` on
    /// each side. A piece that starts at the top is round there, as a shoulder is.
    QPainterPath piece(double from = 0, double to = 1, double grown = 0) const;

    QPointF at(double share) const;
    double radiusAt(double share) const;

    /// The unit vector along the limb, away from its top.
    QPointF directionAt(double share) const;

    Limb flipped() const;
};

} // namespace sandbox
