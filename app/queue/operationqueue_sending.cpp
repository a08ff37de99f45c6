// SPDX-License-Identifier: Apache-2.0
// The half of OperationQueue that looks at the server: what is due, checks, attempts.
#include "api/charactersapi.h"
#include "domain/clock.h"
#include "net/retrypolicy.h"
#include "queue/operationqueue.h"

#include <algorithm>

using std::chrono::milliseconds;
using State = OperationState;
using Bucket = RateBudget::Bucket;

namespace {

constexpr milliseconds NothingDue = milliseconds::max();

/// What does not pass by itself: the key, or its rights.
bool needsSomebody(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized
        || (error.kind == Error::Kind::Forbidden && error.code == u"missing_scope");
}

} // namespace

void OperationQueue::schedule()
{
    milliseconds next = NothingDue;
    for (const auto &[id, run] : m_runs) {
        const State state = m_operations.find(id)->state;
        const bool waitsForLine = state == State::Queued && !m_attempt && !m_pauseReason;
        const bool waitsForTime =
            state == State::Held || (state == State::Uncertain && !m_pauseReason);
        if (waitsForLine)
            next = std::min(next, std::max(run.due, m_restsUntil));
        else if (waitsForTime)
            next = std::min(next, run.due);
    }
    if (next == NothingDue || m_closed)
        m_wake.stop();
    else
        m_wake.start(std::max(milliseconds(0), next - m_clock.now()));
}

void OperationQueue::step()
{
    if (m_closed)
        return;
    endHolds();
    if (!m_pauseReason) {
        startChecks();
        startAttempt();
    }
    schedule();
}

QList<OperationId> OperationQueue::due(State state) const
{
    QList<OperationId> ids;
    for (const auto &[id, run] : m_runs) {
        if (m_operations.find(id)->state == state && run.due <= m_clock.now())
            ids.append(id);
    }
    return ids;
}

void OperationQueue::endHolds()
{
    for (const OperationId &id : due(State::Held))
        advance(*m_operations.find(id), {.to = State::Queued});
}

void OperationQueue::startChecks()
{
    for (const OperationId &id : due(State::Uncertain)) {
        Run &run = m_runs[id];
        run.due = NothingDue;
        run.check =
            m_api.fetch(m_operations.find(id)->character, Priority::Check, this,
                        [this, id](const Result<Character> &found) { readCheck(id, found); });
    }
}

void OperationQueue::readCheck(const OperationId &id, const Result<Character> &found)
{
    const Operation operation = *m_operations.find(id);
    Run &run = m_runs[id];
    const bool settled = m_clock.now() >= run.sentAt + m_timing.settle;
    const Transition transition = afterCheck(operation, found, settled);
    run.due = m_clock.now();
    if (!found && needsSomebody(found.error()))
        pause(found.error());
    if (!found && transition.to == State::Uncertain)
        run.due +=
            retryDelay(++run.failedChecks, found.error(), m_jitter()).value_or(m_timing.settle);
    advance(operation, transition);
    if (transition.to == State::Done && operation.action == Action::Save && found)
        emit characterSaved(*found);
    schedule();
}

const Operation *OperationQueue::nextQueued() const
{
    // Decisions that were never tried go before those that have been.
    const Operation *next = nullptr;
    for (const auto &[id, run] : m_runs) {
        const Operation *one = m_operations.find(id);
        if (one->state != State::Queued || run.due > m_clock.now())
            continue;
        const auto order = [this](const Operation *each) {
            return std::pair(each->attempts, m_operations.positionOf(each->id));
        };
        if (next == nullptr || order(one) < order(next))
            next = one;
    }
    return next;
}

void OperationQueue::startAttempt()
{
    const Operation *operation = nextQueued();
    if (m_attempt || operation == nullptr || m_restsUntil > m_clock.now())
        return;
    const OperationId id = operation->id;
    m_attempt = std::make_unique<Attempt>(m_api, m_budget, *operation);
    connect(m_attempt.get(), &Attempt::checking, this, [this, id] {
        const Operation *checked = m_operations.find(id);
        advance(*checked, keepAs(*checked, State::Checking));
    });
    connect(m_attempt.get(), &Attempt::guardAnswered, this, &OperationQueue::readGuard);
    connect(m_attempt.get(), &Attempt::writeAnswered, this, &OperationQueue::readWrite);
}

void OperationQueue::readGuard(const Result<Character> &found)
{
    const Operation operation = *m_operations.find(m_attempt->operation());
    const Transition transition = afterGuard(operation, found);
    if (transition.to == State::Sending) {
        m_runs[operation.id].sentAt = m_clock.now();
        // The intent is recorded first; so there are never more requests than attempts.
        advance(operation, transition);
        m_attempt->send();
        return;
    }
    abandonAttempt();
    restAfter(found ? std::nullopt : std::optional(found.error()));
    advance(operation, transition);
    if (transition.to == State::Done && operation.action == Action::Save && found)
        emit characterSaved(*found);
    schedule();
}

void OperationQueue::readWrite(const Result<Character> &answer)
{
    const Operation operation = *m_operations.find(m_attempt->operation());
    const Transition transition = afterWrite(operation, answer.map([](const Character &) {}));
    abandonAttempt();
    restAfter(answer ? std::nullopt : std::optional(answer.error()));
    Run &run = m_runs[operation.id];
    run.due = m_clock.now();
    // A lost delete may still arrive late; a Save may be looked at, since a fetch cannot hurt it.
    if (transition.to == State::Uncertain && transition.mayHaveArrived
        && operation.action != Action::Save)
        run.due = run.sentAt + m_timing.settle;
    advance(operation, transition);
    if (answer && operation.action == Action::Save)
        emit characterSaved(*answer);
    schedule();
}

void OperationQueue::abandonAttempt()
{
    // It may be the caller, so it goes later; what it holds goes now.
    if (m_attempt)
        m_attempt.release()->abandon();
}

void OperationQueue::restAfter(const std::optional<Error> &failure)
{
    if (failure && needsSomebody(*failure))
        pause(*failure);
    const std::optional<milliseconds> delay =
        failure ? retryDelay(m_failuresInARow + 1, *failure, m_jitter()) : std::nullopt;
    m_failuresInARow = delay ? m_failuresInARow + 1 : 0;
    m_restsUntil = m_clock.now() + delay.value_or(milliseconds(0));
}

milliseconds OperationQueue::untilAllSent() const
{
    milliseconds lastDue = m_clock.now();
    int waiting = 0;
    for (const auto &[id, run] : m_runs) {
        const State state = m_operations.find(id)->state;
        if (state != State::Held && state != State::Queued && state != State::Checking)
            continue;
        ++waiting;
        lastDue = std::max(lastDue, std::min(run.due, m_clock.now() + m_timing.hold));
    }
    const double perSecond = m_budget.refillRate(Bucket::CharactersPost);
    const double missing = std::max(0.0, waiting - m_budget.tokens(Bucket::CharactersPost));
    const milliseconds forTokens{static_cast<qint64>(missing / perSecond * 1000)};
    const milliseconds pause = m_budget.pausedFor(Bucket::CharactersPost);
    return std::max({lastDue - m_clock.now(), forTokens + pause, m_restsUntil - m_clock.now()});
}
