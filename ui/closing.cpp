// SPDX-License-Identifier: Apache-2.0
#include "ui/closing.h"

#include "queue/operationqueue.h"
#include "ui/closingquestion.h"

#include <algorithm>

namespace {

/// A clean-up's items do not count: it is offered again at the next start.
int openCount(const OperationQueue &queue)
{
    const auto &open = queue.operations().open();
    return static_cast<int>(std::count_if(open.cbegin(), open.cend(), [&](qsizetype position) {
        return !queue.operations().all().at(position).isItem();
    }));
}

/// Those that wait for a click are not sent by "Send now", and need no waiting.
int awaitedCount(const OperationQueue &queue)
{
    const auto &open = queue.operations().open();
    return static_cast<int>(std::count_if(open.cbegin(), open.cend(), [&](qsizetype position) {
        const Operation &one = queue.operations().all().at(position);
        return !one.isItem() && !one.waitsForClick;
    }));
}

} // namespace

Closing::Closing(OperationQueue &queue, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_theme(theme)
    , m_window(window)
{
    connect(&queue, &OperationQueue::operationChanged, this, &Closing::look);
    // Later: by then the queue has taken notice itself.
    connect(&queue, &OperationQueue::operationAdded, this, &Closing::askAfterRecord,
            Qt::QueuedConnection);
    connect(&queue, &OperationQueue::refused, this, &Closing::stay);
}

bool Closing::mayClose(Rest rest)
{
    if (m_state == State::Leaving)
        return true;
    if (m_queue.isAccepting()) {
        m_state = State::Recording;
        m_rest = rest;
        return false;
    }
    if (openCount(m_queue) == 0)
        return true;
    ask(rest);
    return false;
}

void Closing::askAfterRecord()
{
    if (m_state != State::Recording || m_queue.isAccepting())
        return;
    m_state = State::Open;
    if (openCount(m_queue) > 0)
        ask(m_rest);
    else
        leave();
}

/// The reviewer must read why it is not recorded.
void Closing::stay()
{
    if (m_state == State::Recording)
        m_state = State::Open;
}

void Closing::ask(Rest rest)
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_state = State::Open;
    emit waiting({});
    // Nothing is sent behind the question.
    const bool isOurs = !m_queue.isHeldBack();
    m_queue.holdBack();
    const ClosingQuestion::Left left{.count = openCount(m_queue),
                                     .isKept = rest == Rest::IsKept,
                                     .canSend = awaitedCount(m_queue) > 0};
    m_question = new ClosingQuestion(m_theme, left, m_window);
    connect(m_question, &QDialog::finished, this, [this, isOurs] {
        if (isOurs)
            m_queue.letGo();
    });
    connect(m_question, &ClosingQuestion::leaveRequested, this, &Closing::leave);
    connect(m_question, &ClosingQuestion::sendRequested, this, &Closing::sendNow);
    m_question->open();
}

void Closing::sendNow()
{
    m_state = State::Waiting;
    m_queue.sendHeldNow();
    look();
}

void Closing::leave()
{
    m_state = State::Leaving;
    QMetaObject::invokeMethod(this, &Closing::finish, Qt::QueuedConnection);
}

void Closing::look()
{
    if (m_state != State::Waiting)
        return;
    const int left = awaitedCount(m_queue);
    if (left > 0) {
        emit waiting(
            tr("Greenroom closes when the last decisions are through: %1 left.").arg(left));
        return;
    }
    // Later: whoever hears it ends the session, and with it the queue whose signal this may be.
    QMetaObject::invokeMethod(this, &Closing::finish, Qt::QueuedConnection);
}

void Closing::finish()
{
    // Another decision may have been made meanwhile, and it is looked at again when that changes.
    const bool isThrough = m_state == State::Waiting && awaitedCount(m_queue) == 0;
    if (!isThrough && m_state != State::Leaving)
        return;
    // Once, however often it was looked at.
    m_state = State::Leaving;
    emit waiting({});
    const QPointer<Closing> self(this);
    emit ready();
    // Who did not leave is asked again.
    if (self)
        m_state = State::Open;
}
