// SPDX-License-Identifier: Apache-2.0
#include "ui/closing.h"

#include "queue/cleanup.h"
#include "queue/operationqueue.h"
#include "ui/bulk/cleanuptext.h"

#include <algorithm>

namespace {

/// A clean-up's items do not count: it is asked about as a whole.
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

Closing::Closing(OperationQueue &queue, Cleanup &cleanup, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_cleanup(cleanup)
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
    if (openCount(m_queue) == 0 && goingOn().isEmpty())
        return true;
    ask(rest);
    return false;
}

void Closing::askAfterRecord()
{
    if (m_state != State::Recording || m_queue.isAccepting())
        return;
    m_state = State::Open;
    if (openCount(m_queue) > 0 || !goingOn().isEmpty())
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
    // Nothing is sent behind the question, also where what holds it back already ends meanwhile.
    m_queue.holdBack(HeldBack::AskedToClose);
    const ClosingQuestion::Left left{.count = openCount(m_queue),
                                     .isKept = rest == Rest::IsKept,
                                     .canSend = openCount(m_queue) > 0 && awaitedCount(m_queue) > 0,
                                     .runs = runsGoingOn()};
    m_question = new ClosingQuestion(m_theme, left, m_window);
    // Who leaves has nothing sent between the answer and the end.
    connect(m_question, &QDialog::finished, this, [this] {
        if (m_state != State::Leaving)
            m_queue.letGo(HeldBack::AskedToClose);
    });
    connect(m_question, &ClosingQuestion::leaveRequested, this, &Closing::leave);
    connect(m_question, &ClosingQuestion::sendRequested, this, &Closing::sendNow);
    m_question->open();
}

/// Clean-ups that go on by themselves, and those stopped of which something is tried again.
QList<CleanupId> Closing::goingOn() const
{
    QList<CleanupId> ids = m_cleanup.runs();
    ids.removeIf([this](const CleanupId &id) {
        const CleanupState state = m_cleanup.run(id)->state;
        const bool goesOn = state == CleanupState::Held || state == CleanupState::Running;
        return !goesOn && !m_cleanup.isRetrying(id);
    });
    return ids;
}

/// Each with how far it is.
QList<ClosingQuestion::Run> Closing::runsGoingOn() const
{
    QList<ClosingQuestion::Run> runs;
    for (const CleanupId &id : goingOn()) {
        const CleanupRun *run = m_cleanup.run(id);
        runs.append({.action = run->action,
                     .through = throughText(run->state, m_cleanup.counts(id)),
                     .isStopped = run->state == CleanupState::Stopped});
    }
    return runs;
}

void Closing::sendNow()
{
    m_state = State::Waiting;
    m_queue.sendHeldNow();
    look();
}

void Closing::stopWaiting()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Open;
    emit waiting({});
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
    // Only the decisions are sent, also where the hold of a clean-up ends meanwhile.
    for (const CleanupId &id : goingOn()) {
        if (m_cleanup.run(id)->state == CleanupState::Stopped)
            m_cleanup.stop(id); // what was tried again
        else
            m_cleanup.pause(id);
    }
    const int left = awaitedCount(m_queue);
    if (left > 0) {
        emit waiting(
            tr("Greenroom closes when the last decisions are through: %1 left. What is not on its "
               "way yet can be undone.")
                .arg(left));
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
    if (!self)
        return;
    // Who did not leave is asked again.
    m_state = State::Open;
    m_queue.letGo(HeldBack::AskedToClose);
}
