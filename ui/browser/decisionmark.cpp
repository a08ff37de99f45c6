// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/decisionmark.h"

#include "ui/theme/colours.h"

#include <QPainter>

namespace {

QPen line(const QColor &colour)
{
    return {colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Points in a square of 12 units.
QPointF at(const QRectF &rect, double x, double y)
{
    return {rect.left() + rect.width() * x / 12, rect.top() + rect.height() * y / 12};
}

void drawCheck(QPainter &painter, const QRectF &rect)
{
    painter.drawPolyline(QPolygonF{at(rect, 1.5, 6.5), at(rect, 4.7, 9.7), at(rect, 10.5, 2.8)});
}

void drawCross(QPainter &painter, const QRectF &rect)
{
    painter.drawLine(at(rect, 2.3, 2.3), at(rect, 9.7, 9.7));
    painter.drawLine(at(rect, 9.7, 2.3), at(rect, 2.3, 9.7));
}

void drawUnequal(QPainter &painter, const QRectF &rect)
{
    painter.drawLine(at(rect, 1.5, 4.3), at(rect, 10.5, 4.3));
    painter.drawLine(at(rect, 1.5, 7.7), at(rect, 10.5, 7.7));
    painter.drawLine(at(rect, 8, 1.2), at(rect, 4, 10.8));
}

/// An arrow that goes round, as for doing something again.
void drawAgain(QPainter &painter, const QRectF &rect)
{
    constexpr int degree = 16;
    painter.drawArc(QRectF(at(rect, 1.8, 1.8), at(rect, 10.2, 10.2)), 30 * degree, 290 * degree);
    painter.drawPolyline(QPolygonF{at(rect, 10, 0.9), at(rect, 9.7, 4.1), at(rect, 6.6, 3.7)});
}

/// A ring, filled from \a start over \a span sixteenths of a degree.
void drawDisc(QPainter &painter, const QRectF &rect, const QColor &colour, int start, int span)
{
    const QRectF ring = rect.adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(ring, start, span);
}

/// Nothing counts down: two bars in a ring.
void drawPause(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.drawLine(at(rect, 4.6, 4.2), at(rect, 4.6, 7.8));
    painter.drawLine(at(rect, 7.4, 4.2), at(rect, 7.4, 7.8));
}

/// Another shape than the cross, which says what was decided.
void drawAlarm(QPainter &painter, const QRectF &rect)
{
    painter.drawPolygon(QPolygonF{at(rect, 6, 0.9), at(rect, 11.4, 10.7), at(rect, 0.6, 10.7)});
    painter.drawLine(at(rect, 6, 4.6), at(rect, 6, 6.6));
    painter.drawPoint(at(rect, 6, 8.9));
}

} // namespace

void drawStateMark(QPainter &painter, const QRectF &rect, const Operation &operation,
                   const Colours &colours)
{
    constexpr int degree = 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (operation.state) {
    case OperationState::Held:
        if (operation.waitsForClick)
            drawPause(painter, rect, colours.warning);
        else
            drawDisc(painter, rect, colours.accent, 0, 360 * degree);
        break;
    case OperationState::Queued:
        drawDisc(painter, rect, colours.accent, 90 * degree, 180 * degree);
        break;
    case OperationState::Checking:
    case OperationState::Sending:
    case OperationState::Uncertain:
        drawDisc(painter, rect, colours.accent, -90 * degree, 180 * degree);
        break;
    case OperationState::Done:
        painter.setPen(line(colours.success));
        drawCheck(painter, rect);
        break;
    case OperationState::Conflict:
        painter.setPen(line(colours.warning));
        if (operation.outcome == Outcome::Refused)
            drawAlarm(painter, rect);
        else
            drawUnequal(painter, rect);
        break;
    case OperationState::Failed:
        painter.setPen(line(colours.failure));
        drawAlarm(painter, rect);
        break;
    case OperationState::Cancelled:
        break;
    }
    painter.restore();
}

void drawToComeMark(QPainter &painter, const QRectF &rect, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawDisc(painter, rect, colours.accent, 0, 0);
    painter.restore();
}

void drawDoneMark(QPainter &painter, const QRectF &rect, Action action, const Colours &colours)
{
    const QColor colour = action == Action::Save ? colours.success
        : isGeneration(action)                   ? colours.accent
                                                 : colours.discardText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(rect);
    painter.restore();
    const double inset = rect.width() / 4;
    drawActionMark(painter, rect.adjusted(inset, inset, -inset, -inset), action, colours.panel);
}

void drawActionMark(QPainter &painter, const QRectF &rect, Action action, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line(colour));
    if (action == Action::Save)
        drawCheck(painter, rect);
    else if (isGeneration(action))
        drawAgain(painter, rect);
    else
        drawCross(painter, rect);
    painter.restore();
}
