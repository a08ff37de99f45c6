// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurebrush.h"

#include <QLinearGradient>
#include <QRadialGradient>

#include <algorithm>

namespace sandbox {

QColor mixed(const QColor &colour, const QColor &other, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {channel(colour.red(), other.red()), channel(colour.green(), other.green()),
            channel(colour.blue(), other.blue()), channel(colour.alpha(), other.alpha())};
}

QColor shaded(const QColor &colour, double strength)
{
    const QColor dark(qRound(colour.red() * 0.76), qRound(colour.green() * 0.71),
                      qRound(colour.blue() * 0.80));
    if (strength <= 1)
        return mixed(colour, dark, strength);
    return mixed(dark, QColor(30, 22, 38), std::min(1.0, (strength - 1) * 0.4));
}

QColor lit(const QColor &colour, double strength)
{
    return mixed(colour, QColor(255, 244, 224), std::min(1.0, 0.18 * strength));
}

QPainterPath outsideOf(const QPainterPath &shape)
{
    QPainterPath outside = shape;
    outside.addRect(shape.boundingRect().adjusted(-50, -50, 50, 50));
    outside.setFillRule(Qt::OddEvenFill);
    return outside;
}

Brush::Brush(QPainter &painter)
    : m_painter(painter)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void Brush::fill(const QPainterPath &shape, const QColor &colour)
{
    m_painter.fillPath(shape, colour);
}

void Brush::form(const QPainterPath &shape, const QColor &colour, double depth)
{
    fill(shape, colour);
    shadeEdge(shape, {-depth, -depth * 0.4}, shaded(colour, 0.55));
}

void Brush::shadeEdge(const QPainterPath &shape, QPointF offset, const QColor &colour)
{
    fillWithin(shape, outsideOf(shape.translated(offset)), colour);
}

void Brush::fillWithin(const QPainterPath &shape, const QPainterPath &inner, const QColor &colour)
{
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    m_painter.fillPath(inner, colour);
    m_painter.restore();
}

void Brush::fadeWithin(const QPainterPath &shape, const QPainterPath &inner, const QColor &colour,
                       double clear, double full)
{
    QLinearGradient gradient(0, clear, 0, full);
    QColor nothing = colour;
    nothing.setAlpha(0);
    gradient.setColorAt(0, nothing);
    gradient.setColorAt(1, colour);
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    m_painter.fillPath(inner, gradient);
    m_painter.restore();
}

void Brush::line(const QPainterPath &curve, const QColor &colour, double width)
{
    m_painter.strokePath(curve, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void Brush::lineWithin(const QPainterPath &shape, const QPainterPath &curve, const QColor &colour,
                       double width)
{
    m_painter.save();
    m_painter.setClipPath(shape, Qt::IntersectClip);
    line(curve, colour, width);
    m_painter.restore();
}

void Brush::glow(QPointF centre, double rx, double ry, const QColor &colour)
{
    m_painter.save();
    m_painter.translate(centre);
    m_painter.scale(rx, ry);
    QRadialGradient gradient(QPointF(), 1);
    QColor rim = colour;
    rim.setAlpha(0);
    gradient.setColorAt(0, colour);
    gradient.setColorAt(1, rim);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(gradient);
    m_painter.drawEllipse(QPointF(), 1, 1);
    m_painter.restore();
}

} // namespace sandbox
