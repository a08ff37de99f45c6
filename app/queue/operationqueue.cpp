// SPDX-License-Identifier: Apache-2.0
#include "queue/operationqueue.h"

#include "domain/clock.h"

#include <algorithm>

using std::chrono::milliseconds;
using State = OperationState;

OperationQueue::OperationQueue(CharactersApi &api, RateBudget &budget, Clock &clock, Timing timing,
                               std::function<double()> jitter, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_budget(budget)
    , m_clock(clock)
    , m_timing(timing)
    , m_jitter(std::move(jitter))
    , m_restsUntil(clock.now())
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &OperationQueue::step);
    connect(&clock, &Clock::jumped, this, &OperationQueue::step);
}

OperationQueue::~OperationQueue() = default;

void OperationQueue::submit(Action action, const Character &seen)
{
    const Operation *before = m_operations.latestFor(seen.id);
    if (before != nullptr && before->isOpen() && !before->canBeCancelled()) {
        emit refused(
            seen.id,
            tr("%1 of %2 is already on its way.").arg(actionText(before->action), seen.name));
        return;
    }
    if (before != nullptr && before->canBeCancelled())
        cancel(before->id, Outcome::Replaced);
    add(action, seen);
}

void OperationQueue::add(Action action, const Character &seen)
{
    const Operation operation{.id = QUuid::createUuid(),
                              .character = seen.id,
                              .name = seen.name,
                              .action = action,
                              .seen = seen.revision(),
                              .decidedAt = m_clock.wallTime()};
    const qsizetype position = m_operations.append(operation);
    m_runs[operation.id].due = m_clock.now() + m_timing.hold;
    emit operationAdded(position);
    schedule();
}

void OperationQueue::undo(const OperationId &id)
{
    const Operation *operation = m_operations.find(id);
    if (operation == nullptr || !operation->canBeUndone())
        return;
    if (operation->canBeCancelled()) {
        cancel(id, Outcome::Undone);
        return;
    }
    // Something may still arrive. So nothing more is sent, and the check after the settle time
    // tells.
    if (m_attempt && m_attempt->operation() == id)
        abandonAttempt();
    m_operations.wishBack(id);
    const Operation wished = *m_operations.find(id);
    Run &run = m_runs[id];
    run.check = PendingRequest();
    run.due = std::max(m_clock.now(), run.sentAt + m_timing.settle);
    if (wished.state == State::Uncertain)
        emit operationChanged(m_operations.positionOf(id));
    else
        advance(wished, keepAs(wished, State::Uncertain));
    schedule();
}

std::optional<CharacterId> OperationQueue::undoLast()
{
    const QList<Operation> &all = m_operations.all();
    const auto last = std::find_if(all.crbegin(), all.crend(),
                                   [](const Operation &one) { return one.canBeCancelled(); });
    if (last == all.crend())
        return std::nullopt;
    const CharacterId character = last->character;
    undo(last->id);
    return character;
}

void OperationQueue::cancel(const OperationId &id, Outcome outcome)
{
    if (m_attempt && m_attempt->operation() == id)
        abandonAttempt();
    if (const Operation *operation = m_operations.find(id))
        advance(*operation, {.to = State::Cancelled, .outcome = outcome});
    schedule();
}

void OperationQueue::sendHeldNow()
{
    for (auto &[id, run] : m_runs) {
        const Operation *operation = m_operations.find(id);
        if (operation != nullptr && operation->state == State::Held)
            run.due = m_clock.now();
    }
    step();
}

void OperationQueue::retry(const OperationId &id)
{
    const Operation *operation = m_operations.find(id);
    if (operation == nullptr || operation->state != State::Failed
        || m_operations.latestFor(operation->character) != operation)
        return;
    m_runs[id].due = m_clock.now();
    advance(*operation,
            {.to = operation->mayHaveArrived ? State::Uncertain : State::Queued,
             .mayHaveArrived = operation->mayHaveArrived});
    resume();
}

void OperationQueue::pause(const Error &reason)
{
    m_pauseReason = reason;
    emit pauseChanged();
}

void OperationQueue::resume()
{
    m_failuresInARow = 0;
    m_restsUntil = m_clock.now();
    if (m_pauseReason) {
        m_pauseReason.reset();
        emit pauseChanged();
    }
    schedule();
}

void OperationQueue::close()
{
    m_closed = true;
    // A guard is no write yet.
    const Operation *operation = m_attempt ? m_operations.find(m_attempt->operation()) : nullptr;
    if (operation == nullptr || operation->state == State::Sending)
        return;
    abandonAttempt();
    if (operation->state == State::Checking)
        advance(*operation, keepAs(*operation, State::Queued));
}

milliseconds OperationQueue::holdLeft(const OperationId &id) const
{
    const Operation *operation = m_operations.find(id);
    if (operation == nullptr || operation->state != State::Held)
        return milliseconds(0);
    return std::max(milliseconds(0), m_runs.at(id).due - m_clock.now());
}

void OperationQueue::advance(const Operation &from, const Transition &transition)
{
    const OperationId id = from.id;
    if (!m_operations.advance(id, from.version, transition, m_clock.wallTime()))
        return;
    const Operation operation = *m_operations.find(id);
    if (!operation.isOpen())
        m_runs.erase(id);
    emit operationChanged(m_operations.positionOf(id));
    if (operation.state == State::Done && operation.action != Action::Save)
        emit characterRemoved(operation.character);
}
