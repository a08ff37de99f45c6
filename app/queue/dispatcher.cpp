// SPDX-License-Identifier: Apache-2.0
#include "queue/dispatcher.h"

#include "api/charactersapi.h"
#include "domain/clock.h"
#include "queue/attempt.h"
#include "queue/journalerror.h"
#include "queue/operationlist.h"
#include "queue/timetable.h"
#include "queue/verdict.h"

#include <utility>

using std::chrono::milliseconds;
using State = OperationState;

namespace {

constexpr milliseconds GuardLife{2'000}; // what was fetched longer ago says too little for a write
constexpr int TellableDelays = 3;        // in a row, and it is no passing hiccup

} // namespace

Dispatcher::Dispatcher(CharactersApi &api, RateBudget &budget, const Clock &clock,
                       OperationList &operations, Timetable &times)
    : m_api(api)
    , m_budget(budget)
    , m_clock(clock)
    , m_operations(operations)
    , m_times(times)
{
    connect(&operations, &OperationList::moved, this, [this](const Operation &operation) {
        if (operation.state != State::Checking && operation.state != State::Sending)
            stop(operation.id);
    });
    connect(&operations, &OperationList::lost, this, &Dispatcher::stop);
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::attempt(const Operation &operation)
{
    if (leavesAlone(operation))
        return;
    m_attempt = std::make_unique<Attempt>(m_api, m_budget, operation);
    connect(m_attempt.get(), &Attempt::tokenTaken, this, &Dispatcher::startGuard);
    connect(m_attempt.get(), &Attempt::guardAnswered, this,
            [this, resumptions = m_resumptions](const Result<Character> &found) {
                readGuard(found);
                heed(found, resumptions);
            });
    connect(m_attempt.get(), &Attempt::writeAnswered, this,
            [this, resumptions = m_resumptions](const Result<Character> &answer,
                                                const QString &requestId) {
                readWrite(answer, requestId);
                heed(answer, resumptions);
            });
}

void Dispatcher::startGuard()
{
    if (leavesAlone(attempted()))
        return;
    m_operations.advance(attempted(), keepAs(attempted(), State::Checking),
                         [this](const Operation &checked) {
                             if (!mayWrite(checked)) {
                                 withdraw(checked);
                                 return;
                             }
                             m_askedAt = m_clock.now();
                             m_attempt->check();
                         });
}

void Dispatcher::readGuard(const Result<Character> &found)
{
    m_askedAt.reset();
    const Operation operation = attempted();
    if (found)
        m_times.answered(operation.id);
    else
        m_times.guardFailed(operation.id, found.error());
    const Transition transition = afterGuard(operation, found);
    if (transition.to == State::Sending && !mayWrite(operation)) {
        withdraw(operation);
        return;
    }
    if (transition.to == State::Sending && leavesAlone(operation))
        return;
    m_operations.advance(operation, transition,
                         [this, found, guardedAt = m_clock.now()](const Operation &next) {
                             if (next.state == State::Sending)
                                 send(next, guardedAt);
                             else
                                 tellOutcome(next, found);
                         });
}

/// The intent is recorded by now; so there are never more requests than attempts.
void Dispatcher::send(const Operation &intended, milliseconds guardedAt)
{
    if (!mayWrite(intended)) {
        withdraw(intended);
        return;
    }
    if (leavesAlone(intended))
        return;
    if (m_clock.now() - guardedAt > GuardLife) {
        putBackLate(intended);
        return;
    }
    m_times.sent(intended.id);
    m_askedAt = m_clock.now();
    m_attempt->send();
}

void Dispatcher::readWrite(const Result<Character> &answer, const QString &requestId)
{
    m_askedAt.reset();
    const Operation operation = attempted();
    Transition transition = afterWrite(operation, answer.map([](const Character &) {}));
    transition.requestId = requestId;
    if (answer)
        m_times.writeSucceeded();
    else
        waitAfter(operation, answer.error());
    // A lost delete may still arrive late; a Save may be looked at, since a fetch cannot hurt it,
    // and a generation too, since its key keeps a repetition harmless.
    const bool isLost = transition.to == State::Uncertain && transition.mayHaveArrived;
    if (isLost && isRemoval(operation.action))
        m_times.settleFirst(operation.id);
    m_operations.advance(operation, transition,
                         [this, answer](const Operation &next) { tellOutcome(next, answer); });
}

/// What the server says about a generation, be it the bucket or who makes the refs, says nothing
/// about decisions, so they go on.
void Dispatcher::waitAfter(const Operation &operation, const Error &error)
{
    if (isGeneration(operation.action) && error.httpStatus != 0)
        m_times.generationFailed(operation.id, operation.unconfirmed() + 1, error);
    else
        m_times.writeFailed(error);
}

void Dispatcher::check(const OperationId &id)
{
    m_checks[id] =
        m_api.fetch(m_operations.find(id)->character, Priority::Check, this,
                    [this, id, resumptions = m_resumptions](const Result<Character> &found) {
                        readCheck(id, found);
                        heed(found, resumptions);
                    });
}

void Dispatcher::readCheck(OperationId id, const Result<Character> &found)
{
    stop(id);
    if (found)
        m_times.answered(id);
    else
        m_times.checkFailed(id, found.error());
    const Operation operation = *m_operations.find(id);
    const Transition transition = afterCheck(operation, found, m_times.isSettled(id));
    if (!found && transition.to == State::Uncertain) {
        emit checkFailed();
        return;
    }
    m_operations.advance(operation, transition,
                         [this, found](const Operation &next) { tellOutcome(next, found); });
}

void Dispatcher::stop(const OperationId &id)
{
    m_checks.erase(id);
    // An attempt may be the caller, so it goes later; what it holds goes now.
    if (!m_attempt || m_attempt->operation() != id)
        return;
    m_askedAt.reset();
    m_attempt.release()->abandon();
    emit freed();
}

void Dispatcher::close()
{
    m_isClosed = true;
    if (m_attempt)
        interrupt();
}

void Dispatcher::stopCleanup(const CleanupId &cleanup)
{
    m_cleanups.remove(cleanup);
    if (m_attempt && attempted().cleanup == cleanup)
        interrupt();
}

bool Dispatcher::mayWrite(const Operation &operation) const
{
    const bool mayGoOn = !operation.isItem() || m_cleanups.contains(operation.cleanup);
    return mayGoOn && !m_isClosed && !isHeldBack() && !m_pauseReason;
}

/// Ends the attempt under way, if no write of it is.
void Dispatcher::interrupt()
{
    // What is being recorded finds out afterwards. A guard is no write yet.
    if (m_operations.isRecording(m_attempt->operation()))
        return;
    const Operation operation = attempted();
    if (operation.state == State::Sending)
        return;
    stop(operation.id);
    if (operation.state == State::Checking)
        withdraw(operation);
}

milliseconds Dispatcher::unansweredFor() const
{
    return m_askedAt ? m_clock.now() - *m_askedAt : milliseconds(0);
}

bool Dispatcher::mayCheck() const
{
    const bool isRefused = m_pauseReason && m_pauseReason->kind == Error::Kind::Unauthorized;
    return !m_isClosed && !isHeldBack() && !isRefused;
}

void Dispatcher::tellOutcome(const Operation &operation, const Result<Character> &found)
{
    if (!found)
        return;
    if (operation.state == State::Conflict && operation.outcome == Outcome::Changed)
        emit characterChanged(*found);
    if (operation.state != State::Done)
        return;
    if (operation.action == Action::Save)
        emit characterSaved(*found);
    else if (isGeneration(operation.action))
        emit generationStarted(*found);
}

bool Dispatcher::canWithdraw(const Operation &operation) const
{
    return operation.state == State::Sending && m_attempt && m_attempt->operation() == operation.id
        && m_attempt->holdsToken();
}

/// Nothing has left, so it is guarded again.
void Dispatcher::withdraw(const Operation &operation)
{
    m_operations.advance(operation, withdrawn(operation));
}

/// The record of the intent took longer than the guard's word holds. It is tried again less and
/// less often, or guards would use up the budget of a team whose reviewer has a slow disk.
void Dispatcher::putBackLate(const Operation &operation)
{
    Transition transition = withdrawn(operation);
    if (m_times.recordedTooLate(operation.id) >= TellableDelays)
        transition.error = JournalError::tooSlow();
    m_operations.advance(operation, transition);
}

/// The last look before a request at what somebody has said meanwhile of an item's character.
bool Dispatcher::leavesAlone(const Operation &operation)
{
    const bool isAskedAbout = operation.isItem() && m_whyLeftAlone;
    const Outcome why = isAskedAbout ? m_whyLeftAlone(operation) : Outcome::None;
    if (why == Outcome::None)
        return false;
    if (operation.state == State::Sending) {
        withdraw(operation); // and is asked about again in the line
    } else if (operation.canBeCancelled()) {
        m_operations.advance(operation, {.to = State::Cancelled, .outcome = why});
    } else {
        m_times.settleFirst(operation.id);
        m_operations.advance(operation, wishedBack(operation));
    }
    return true;
}

Operation Dispatcher::attempted() const
{
    return *m_operations.find(m_attempt->operation());
}
