// SPDX-License-Identifier: Apache-2.0
// What the mouse and the keyboard do on the canvas, and what the window system tells it.
#include "ui/review/canvas.h"
#include "ui/review/reftilepainter.h"
#include "ui/review/reftiles.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <optional>

namespace {

constexpr double PanStep = 64;

std::optional<QPointF> panOf(const QKeyEvent &event)
{
    // Arrows carry the keypad's mark on some keyboards and systems.
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ShiftModifier)
        return {};
    switch (event.key()) {
    case Qt::Key_Left:
        return QPointF(PanStep, 0);
    case Qt::Key_Right:
        return QPointF(-PanStep, 0);
    case Qt::Key_Up:
        return QPointF(0, PanStep);
    case Qt::Key_Down:
        return QPointF(0, -PanStep);
    default:
        return {};
    }
}

bool isRetryKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

bool Canvas::event(QEvent *event)
{
    // Panning and Retry win over shortcuts of the window where they mean something.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool failed = m_focusRef < m_tiles->count()
            && m_tiles->at(m_focusRef).state == RefTile::State::Failed;
        if ((m_zoom == Zoom::Actual && panOf(*key)) || (failed && isRetryKey(*key))) {
            event->accept();
            return true;
        }
    }
    // Another screen may have another device pixel ratio.
    if (event->type() == QEvent::ScreenChangeInternal)
        m_rest.start();
    return QWidget::event(event);
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
    m_rest.start();
}

void Canvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut();
    askForImages();
}

void Canvas::panBy(const QPointF &distance)
{
    if (m_zoom != Zoom::Actual || m_focusRef >= m_tiles->count())
        return;
    const int index = m_draggedRef >= 0 ? m_draggedRef : m_focusRef;
    m_pan.moveBy(distance * devicePixelRatioF(), m_tiles->at(index).original,
                 devicePixels(m_rects.value(index).size()));
    update();
}

int Canvas::refAt(const QPoint &position) const
{
    for (int i = 0; i < int(m_rects.size()); ++i)
        if (m_rects.at(i).contains(position))
            return i;
    return -1;
}

void Canvas::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const int index = refAt(position);
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    setFocusRef(index);
    const bool failed = m_tiles->at(index).state == RefTile::State::Failed;
    if (failed && RefTilePainter::retryRect(m_rects.at(index)).contains(position)) {
        retry(index);
        return;
    }
    m_draggedRef = index;
    m_dragFrom = position;
    updateCursor(position);
}

void Canvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_draggedRef >= 0) {
        panBy(position - m_dragFrom);
        m_dragFrom = position;
    }
    updateCursor(position);
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_draggedRef = -1;
    updateCursor(event->position().toPoint());
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = refAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    setFocusRef(index);
    setView(m_view == View::All ? View::Single : View::All);
}

void Canvas::wheelEvent(QWheelEvent *event)
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

void Canvas::keyPressEvent(QKeyEvent *event)
{
    const std::optional<QPointF> pan = panOf(*event);
    if (m_zoom == Zoom::Actual && pan)
        panBy(*pan);
    else if (isRetryKey(*event) && !event->isAutoRepeat())
        retry(m_focusRef);
    else
        QWidget::keyPressEvent(event);
}

void Canvas::updateCursor(const QPoint &position)
{
    const int index = refAt(position);
    const bool failed = index >= 0 && m_tiles->at(index).state == RefTile::State::Failed;
    if (failed && RefTilePainter::retryRect(m_rects.at(index)).contains(position))
        setCursor(Qt::PointingHandCursor);
    else if (m_zoom == Zoom::Actual && index >= 0)
        setCursor(m_draggedRef >= 0 ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        unsetCursor();
}
