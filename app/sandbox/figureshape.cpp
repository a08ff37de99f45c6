// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figureshape.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {

// A circle drawn through four knots has handles of 0.39 of the chord.
constexpr double handleShare = 0.38;

QPointF pointOf(const Knot &knot)
{
    return {knot.x, knot.y};
}

QPointF unit(QPointF vector)
{
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF{};
}

QPointF handle(const Knot &knot, QPointF before, QPointF after, double chord)
{
    return unit(after - before) * (handleShare * knot.round * chord);
}

void curveTo(QPainterPath &path, const Knots &knots, qsizetype from, bool closed)
{
    const auto count = static_cast<qsizetype>(knots.size());
    const auto at = [&](qsizetype index) -> const Knot & {
        const qsizetype inside =
            closed ? (index + count) % count : std::clamp<qsizetype>(index, 0, count - 1);
        return knots[static_cast<std::size_t>(inside)];
    };
    const Knot &a = at(from);
    const Knot &b = at(from + 1);
    const QPointF start = pointOf(a);
    const QPointF end = pointOf(b);
    const double chord = std::hypot(end.x() - start.x(), end.y() - start.y());
    path.cubicTo(start + handle(a, pointOf(at(from - 1)), end, chord),
                 end - handle(b, start, pointOf(at(from + 2)), chord), end);
}

} // namespace

QPainterPath closedShape(const Knots &knots)
{
    QPainterPath path(pointOf(knots.front()));
    for (std::size_t i = 0; i < knots.size(); ++i)
        curveTo(path, knots, static_cast<qsizetype>(i), true);
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath openCurve(const Knots &knots)
{
    QPainterPath path(pointOf(knots.front()));
    for (std::size_t i = 0; i + 1 < knots.size(); ++i)
        curveTo(path, knots, static_cast<qsizetype>(i), false);
    return path;
}

QPainterPath mirroredShape(const Knots &half)
{
    Knots left(half.rbegin(), half.rend());
    std::erase_if(left, [](const Knot &knot) { return knot.x == 0; });
    for (Knot &knot : left)
        knot.x = -knot.x;
    Knots all = half;
    all.insert(all.end(), left.begin(), left.end());
    return closedShape(all);
}

QPainterPath flipped(const QPainterPath &shape)
{
    return QTransform::fromScale(-1, 1).map(shape);
}

QPainterPath sickle(QPointF from, QPointF to, double bulge, double width)
{
    const QPointF way = unit(to - from);
    const QPointF right{-way.y(), way.x()};
    const QPointF middle = (from + to) / 2;
    QPainterPath path(from);
    path.quadTo(middle + right * (2 * bulge + width), to);
    path.quadTo(middle + right * (2 * bulge - width), from);
    path.closeSubpath();
    return path;
}

QPainterPath ellipse(QPointF centre, double rx, double ry)
{
    QPainterPath path;
    path.addEllipse(centre, rx, ry);
    return path;
}

QPointF Limb::at(double share) const
{
    const double rest = 1 - share;
    // The quadratic curve that passes through the joint at its half.
    const QPointF pull = 2 * joint - (top + end) / 2;
    return rest * rest * top + 2 * rest * share * pull + share * share * end;
}

QPointF Limb::directionAt(double share) const
{
    const QPointF pull = 2 * joint - (top + end) / 2;
    return unit((1 - share) * (pull - top) + share * (end - pull));
}

double Limb::radiusAt(double share) const
{
    return share < 0.5 ? topRadius + (jointRadius - topRadius) * share * 2
                       : jointRadius + (endRadius - jointRadius) * (share * 2 - 1);
}

QPainterPath Limb::piece(double from, double to, double grown) const
{
    constexpr int steps = 4;
    Knots right;
    Knots left;
    for (int i = 0; i <= steps; ++i) {
        const double share = from + (to - from) * i / steps;
        const QPointF centre = at(share);
        const QPointF way = directionAt(share);
        const QPointF side = QPointF(-way.y(), way.x()) * (radiusAt(share) + grown);
        const bool cut = i == steps || (i == 0 && from > 0);
        right.push_back({centre.x() + side.x(), centre.y() + side.y(), cut ? 0.0 : 1.0});
        left.push_back({centre.x() - side.x(), centre.y() - side.y(), cut ? 0.0 : 1.0});
    }
    Knots all(right);
    all.insert(all.end(), left.rbegin(), left.rend());
    if (from <= 0) {
        const QPointF cap = top - directionAt(0) * (topRadius + grown) * 0.85;
        all.push_back({cap.x(), cap.y()});
    }
    return closedShape(all);
}

Limb Limb::flipped() const
{
    const auto flip = [](QPointF point) { return QPointF(-point.x(), point.y()); };
    return {flip(top), flip(joint), flip(end), topRadius, jointRadius, endRadius};
}

} // namespace sandbox
