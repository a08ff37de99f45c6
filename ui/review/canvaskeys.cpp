// SPDX-License-Identifier: Apache-2.0
// What the keyboard does on the canvas.
#include "ui/judging/pankeys.h"
#include "ui/review/canvas.h"
#include "ui/review/reftiles.h"

#include <QKeyEvent>

#include <optional>
#include <utility>

namespace {

std::optional<QPointF> panOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    if (modifiers != Qt::ShiftModifier && modifiers != (Qt::ControlModifier | Qt::ShiftModifier))
        return {};
    return panOfArrow(event);
}

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && modifiersOf(event) == Qt::NoModifier;
}

bool isPeekKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space && modifiersOf(event) == Qt::NoModifier;
}

} // namespace

bool Canvas::wantsKey(const QKeyEvent &key) const
{
    const bool isZoomed = m_view.framing().scaleOf(focusRef()) > 0;
    return (isZoomed && panOf(key)) || isEnter(key) || isPeekKey(key);
}

void Canvas::keyPressEvent(QKeyEvent *event)
{
    const int focus = focusRef();
    const bool mayRetry = focus < m_tiles->count() && m_tiles->mayRetry(focus);
    const std::optional<QPointF> pan = panOf(*event);
    if (pan && wantsKey(*event))
        panBy(*pan,
              event->modifiers().testFlag(Qt::ControlModifier) ? LinkedPan::Moves::All
                                                               : LinkedPan::Moves::One);
    else if (isEnter(*event) && !event->isAutoRepeat() && mayRetry)
        retry(focus);
    else if (isEnter(*event) && !event->isAutoRepeat())
        setView(view() == View::All ? View::Single : View::All);
    else if (isPeekKey(*event))
        beginPeek();
    else
        QWidget::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        endPeek();
    else
        QWidget::keyReleaseEvent(event);
}

void Canvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    endPeek(); // nobody will tell that the key was released
}

void Canvas::beginPeek()
{
    if (m_beforePeek)
        return;
    m_beforePeek = m_view.framing();
    setScale(1, refAt(m_pointer) < 0 ? std::nullopt : std::optional<QPointF>(m_pointer));
    askForImages();
}

void Canvas::endPeek()
{
    if (!m_beforePeek)
        return;
    m_view.setFraming(*std::exchange(m_beforePeek, std::nullopt));
    askForImages();
}
