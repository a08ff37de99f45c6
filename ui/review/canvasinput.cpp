// SPDX-License-Identifier: Apache-2.0
// What mouse, wheel and fingers do on the canvas, and what the window system tells it.
#include "ui/judging/pankeys.h"
#include "ui/review/canvas.h"
#include "ui/review/reftilepainter.h"
#include "ui/review/reftiles.h"

#include <QCursor>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

#include <cstdlib>
#include <utility>

namespace {

constexpr int WheelStep = 120; // eighths of a degree: one notch
constexpr QPoint Elsewhere{-1, -1};

/// With Shift only this one, without it all of them: dragging.
LinkedPan::Moves movesOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? LinkedPan::Moves::One : LinkedPan::Moves::All;
}

/// Two fingers move; a wheel has notches. Whether a distance in pixels comes along says nothing:
/// X11 has it for wheels too.
bool isOfFingers(const QWheelEvent &event)
{
    const QPointingDevice *device = event.pointingDevice();
    return event.phase() != Qt::NoScrollPhase
        || (device != nullptr && device->type() == QInputDevice::DeviceType::TouchPad);
}

} // namespace

bool Canvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // What means something here wins over shortcuts of the window.
        if (!wantsKey(*static_cast<QKeyEvent *>(event)))
            break;
        event->accept();
        return true;
    case QEvent::NativeGesture:
        if (takeGesture(*static_cast<QNativeGestureEvent *>(event)))
            return true;
        break;
    case QEvent::Gesture:
        if (takePinch(*event))
            return true;
        break;
    case QEvent::ScreenChangeInternal: // another screen may have another device pixel ratio
        m_rest.start();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void Canvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
    m_rest.start();
    findPointerLater();
}

void Canvas::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    findPointerLater();
}

void Canvas::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    layOut();
    askForImages();
    // They take the canvas along without an event of its own.
    for (QWidget *around = this; !around->isWindow();) {
        around = around->parentWidget();
        around->installEventFilter(this);
    }
    findPointerLater();
}

bool Canvas::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move)
        findPointerLater();
    return QWidget::eventFilter(watched, event);
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
    notePointer(position);
    if (index < 0)
        return;
    if (event->button() == Qt::MiddleButton)
        beginLoupe(index);
    if (event->button() != Qt::LeftButton)
        return;
    setFocusRef(index);
    if (m_tiles->mayRetry(index)
        && RefTilePainter::retryRect(m_rects.at(index)).contains(position)) {
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
        panBy(position - m_dragFrom, movesOf(event->modifiers()));
        m_dragFrom = position;
    }
    notePointer(position);
    updateCursor(position);
}

void Canvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_draggedRef = -1;
    else if (event->button() == Qt::MiddleButton)
        endLoupe();
    updateCursor(event->position().toPoint());
}

void Canvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = refAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    setFocusRef(index);
    if (m_tiles->at(index).hasPicture())
        toggleZoom(event->position());
}

void Canvas::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    notePointer(event->position().toPoint()); // it may rest, where a window has come to it
}

void Canvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    notePointer(Elsewhere);
}

void Canvas::wheelEvent(QWheelEvent *event)
{
    // Never passed on: the wheel must not move anything else while it is over the refs.
    event->accept();
    const QPoint turned = event->angleDelta();
    if (isOfFingers(*event) && !event->modifiers().testFlag(Qt::ControlModifier)) {
        const QPoint pixels = event->pixelDelta();
        panBy(pixels.isNull() ? QPointF(turned) / WheelStep * PanStep : QPointF(pixels),
              movesOf(event->modifiers()));
        return;
    }
    // Turned the other way, it begins anew.
    m_wheel = (m_wheel < 0) == (turned.y() < 0) ? m_wheel + turned.y() : turned.y();
    for (; std::abs(m_wheel) >= WheelStep; m_wheel -= m_wheel > 0 ? WheelStep : -WheelStep)
        stepZoom(m_wheel, event->position());
}

bool Canvas::takeGesture(const QNativeGestureEvent &gesture)
{
    switch (gesture.gestureType()) {
    case Qt::ZoomNativeGesture:
        zoomBy(1 + gesture.value(), gesture.position());
        return true;
    case Qt::SmartZoomNativeGesture:
        toggleZoom(gesture.position());
        return true;
    default:
        return false;
    }
}

bool Canvas::takePinch(QEvent &event)
{
    auto &gestures = static_cast<QGestureEvent &>(event);
    const auto *pinch = static_cast<QPinchGesture *>(gestures.gesture(Qt::PinchGesture));
    if (pinch == nullptr)
        return false;
    gestures.accept(Qt::PinchGesture);
    zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
    return true;
}

void Canvas::beginLoupe(int index)
{
    m_loupeRef = index;
    m_tiles->askForFullSize(index);
    update();
}

void Canvas::endLoupe()
{
    if (std::exchange(m_loupeRef, -1) >= 0)
        update();
}

void Canvas::notePointer(const QPoint &position)
{
    const int before = refAt(m_pointer);
    m_pointer = position;
    if (m_loupeRef >= 0)
        update();
    else if (m_view.showsInfo())
        update(m_rects.value(before).united(m_rects.value(refAt(position))));
}

/// Where the canvas moves under a pointer that rests, no mouse event tells of it. Whether it is
/// over the window at all only the window system knows: another one may lie on top.
void Canvas::findPointer()
{
    m_seeksPointer = false;
    if (m_draggedRef >= 0 || m_loupeRef >= 0)
        return; // with a button held its moves come here from anywhere
    QPoint now = Elsewhere;
    if (isVisible() && window()->underMouse()) {
        const QPoint position = mapFromGlobal(QCursor::pos()); // which asks the window system
        if (rect().contains(position)
            && (isWindow() || window()->childAt(mapTo(window(), position)) == this))
            now = position;
    }
    if (now != m_pointer)
        notePointer(now);
    updateCursor(now);
}

/// Once the layout and the window are where they are to be; once for all that has moved.
void Canvas::findPointerLater()
{
    if (!isVisible()) // showEvent() has it found
        return;
    if (!std::exchange(m_seeksPointer, true))
        QMetaObject::invokeMethod(this, &Canvas::findPointer, Qt::QueuedConnection);
}

void Canvas::updateCursor(const QPoint &position)
{
    const int index = refAt(position);
    const bool mayRetry = index >= 0 && m_tiles->mayRetry(index);
    if (m_loupeRef >= 0)
        setCursor(Qt::BlankCursor);
    else if (mayRetry && RefTilePainter::retryRect(m_rects.at(index)).contains(position))
        setCursor(Qt::PointingHandCursor);
    else if (index >= 0 && m_view.framing().scaleOf(index) > 0)
        setCursor(m_draggedRef >= 0 ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    else
        unsetCursor();
}
