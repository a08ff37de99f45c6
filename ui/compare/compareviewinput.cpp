// SPDX-License-Identifier: Apache-2.0
// What the mouse and the keyboard do on the compare view, and what the window system tells it.
#include "ui/compare/compareview.h"
#include "ui/judging/pankeys.h"
#include "ui/review/reftilepainter.h"
#include "ui/review/reftiles.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace {

constexpr int LineReach = 8; // pixels beside the line from which on it is taken hold of

std::optional<QPointF> panOf(const QKeyEvent &event)
{
    return modifiersOf(event) == Qt::ShiftModifier ? panOfArrow(event) : std::nullopt;
}

/// The ref that a digit stands for, from 0.
std::optional<int> refOf(const QKeyEvent &event)
{
    const bool isDigit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
    if (!isDigit || modifiersOf(event) != Qt::NoModifier)
        return {};
    return event.key() - Qt::Key_1;
}

bool isRetryKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

bool CompareView::event(QEvent *event)
{
    // Panning, digits and Retry win over shortcuts of the window where they mean something.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool mayRetryOne = mayRetry(Side::A) || mayRetry(Side::B);
        if ((m_zoom == Zoom::Actual && panOf(key)) || refOf(key)
            || (mayRetryOne && isRetryKey(key))) {
            event->accept();
            return true;
        }
    }
    // Another screen may have another device pixel ratio.
    if (event->type() == QEvent::ScreenChangeInternal)
        m_rest.start();
    return QWidget::event(event);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAnew();
    m_rest.start();
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askForImages();
}

void CompareView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    followBeat();
}

void CompareView::panBy(const QPointF &distance)
{
    if (m_zoom != Zoom::Actual)
        return;
    const Side side = tileOf(Side::A) != nullptr ? Side::A : Side::B;
    m_pan.moveBy(distance * devicePixelRatioF(), pictureSize(side), roomIn(shownMode(), side));
    showAnew();
}

void CompareView::moveLine(int x)
{
    const QRectF visible = pictureRect(Side::A) & QRectF(insideOf(Side::A));
    if (visible.isEmpty())
        return;
    CompareLook look = m_look;
    look.line = std::clamp(
        static_cast<int>(std::lround((x - visible.left()) * 100 / visible.width())), 0, 100);
    setLook(look);
}

bool CompareView::isAtLine(const QPoint &position) const
{
    return shownMode() == Mode::Wipe && hasBoth() && std::abs(position.x() - lineX()) <= LineReach;
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    for (const Side side : {Side::A, Side::B}) {
        if (mayRetry(side) && RefTilePainter::retryRect(insideOf(side)).contains(position)) {
            retry();
            return;
        }
    }
    m_drag = isAtLine(position) ? Drag::Line : Drag::Picture;
    m_dragFrom = position;
    updateCursor(position);
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag == Drag::Line)
        moveLine(position.x());
    else if (m_drag == Drag::Picture)
        panBy(position - m_dragFrom);
    m_dragFrom = position;
    updateCursor(position);
}

void CompareView::mouseReleaseEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    updateCursor(event->position().toPoint());
}

void CompareView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int angle = event->angleDelta().y(); angle != 0)
            setZoom(angle > 0 ? Zoom::Actual : Zoom::Fit);
    } else if (m_zoom == Zoom::Actual) {
        const QPoint pixels = event->pixelDelta();
        panBy(pixels.isNull() ? QPointF(event->angleDelta()) / 120 * PanStep : QPointF(pixels));
    }
    // Never passed on: the wheel must not move anything else while it is over the refs.
    event->accept();
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<QPointF> pan = panOf(*event);
    if (m_zoom == Zoom::Actual && pan)
        panBy(*pan);
    else if (const std::optional<int> ref = refOf(*event))
        setFocusRef(*ref);
    else if (isRetryKey(*event) && !event->isAutoRepeat())
        retry();
    else
        QWidget::keyPressEvent(event);
}

void CompareView::updateCursor(const QPoint &position)
{
    if (m_drag == Drag::Line || (m_drag == Drag::None && isAtLine(position)))
        setCursor(Qt::SplitHCursor);
    else if (m_zoom == Zoom::Actual)
        setCursor(m_drag == Drag::Picture ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        unsetCursor();
}
