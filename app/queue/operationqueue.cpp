// SPDX-License-Identifier: Apache-2.0
#include "queue/operationqueue.h"

#include "domain/clock.h"
#include "net/ratebudget.h"
#include "queue/outlook.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;
using State = OperationState;

namespace {

constexpr milliseconds Never = milliseconds::max();

} // namespace

OperationQueue::OperationQueue(CharactersApi &api, RateBudget &budget, Clock &clock, Timing timing,
                               std::function<double()> jitter, Recorder record)
    : m_budget(budget)
    , m_clock(clock)
    , m_operations(clock, std::move(record))
    , m_times(clock, timing, std::move(jitter))
    , m_dispatcher(api, budget, clock, m_operations, m_times)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &OperationQueue::step);
    connect(&clock, &Clock::jumped, this, &OperationQueue::step);
    connect(&m_operations, &OperationList::restored, this, &OperationQueue::startRestored);
    connect(&m_operations, &OperationList::added, this, &OperationQueue::startHold);
    connect(&m_operations, &OperationList::moved, this, &OperationQueue::follow);
    connect(&m_dispatcher, &Dispatcher::checkFailed, this, &OperationQueue::wake);
    connect(&m_dispatcher, &Dispatcher::characterSaved, this, &OperationQueue::characterSaved);
    connect(&m_dispatcher, &Dispatcher::pauseChanged, this, &OperationQueue::pauseChanged);
}

OperationQueue::~OperationQueue() = default;

void OperationQueue::restore(const QList<Operation> &operations)
{
    m_operations.restore(operations);
}

void OperationQueue::submit(Action action, const Character &seen)
{
    const Operation *before = m_operations.latestFor(seen.id);
    if (before == nullptr || !before->isOpen()) {
        const Operation next = decisionOn(seen, action, m_clock.wallTime());
        m_operations.add(next, [=, this](const Error &error) { tellRefused(next, error); });
    } else if (m_operations.keepsFor(before->id, [=, this] { submit(action, seen); })) {
        return;
    } else if (before->canBeCancelled()) {
        replace(*before, decisionOn(seen, action, m_clock.wallTime()));
    } else {
        emit refused(
            seen.id,
            tr("%1 of %2 is already on its way.").arg(actionText(before->action), seen.name));
    }
}

void OperationQueue::replace(const Operation &former, const Operation &next)
{
    m_dispatcher.stop(former.id);
    m_operations.replace(former, {.to = State::Cancelled, .outcome = Outcome::Replaced}, next,
                         [=, this](const Error &error) {
                             // The former one stands, and its guard was stopped.
                             const Operation *now = m_operations.find(former.id);
                             if (now->state == State::Checking)
                                 m_operations.advance(*now, keepAs(*now, State::Queued));
                             tellRefused(next, error);
                         });
}

void OperationQueue::tellRefused(const Operation &operation, const Error &error)
{
    const QString what = actionText(operation.action);
    if (error.kind == Error::Kind::Conflict)
        emit refused(operation.character,
                     tr("%1 of %2 was decided before.").arg(what, operation.name));
    else
        emit refused(operation.character,
                     tr("%1 of %2 is not recorded, and not sent. %3")
                         .arg(what, operation.name, error.message));
}

void OperationQueue::startRestored()
{
    for (const qsizetype position : m_operations.open()) {
        const Operation &operation = m_operations.all().at(position);
        m_times.startHold(operation.id);
        // When the last attempt was, nobody knows; it cannot be later than now.
        if (operation.attempts > 0)
            m_times.sent(operation.id);
        if (operation.state == State::Uncertain && operation.action != Action::Save)
            m_times.settleFirst(operation.id);
    }
    emit restored();
    wake();
}

void OperationQueue::startHold(qsizetype position)
{
    m_times.startHold(m_operations.all().at(position).id);
    emit operationAdded(position);
    wake();
}

void OperationQueue::undo(const OperationId &id)
{
    if (m_operations.keepsFor(id, [=, this] { undo(id); }))
        return;
    const Operation *operation = m_operations.find(id);
    if (operation == nullptr || !operation->canBeUndone())
        return;
    m_dispatcher.stop(id);
    if (operation->canBeCancelled()) {
        m_operations.advance(*operation, {.to = State::Cancelled, .outcome = Outcome::Undone});
    } else {
        m_times.settleFirst(id);
        m_operations.advance(*operation, wishedBack(*operation));
    }
}

std::optional<CharacterId> OperationQueue::undoLast()
{
    const Operation *last = m_operations.newestCancellable();
    if (last == nullptr)
        return std::nullopt;
    const CharacterId character = last->character;
    undo(last->id);
    return character;
}

void OperationQueue::sendHeldNow()
{
    for (const qsizetype position : m_operations.open())
        m_times.endHold(m_operations.all().at(position).id);
    step();
}

void OperationQueue::sendNow(const OperationId &id)
{
    const Operation *operation = m_operations.find(id);
    if (operation != nullptr && operation->state == State::Held && !m_operations.isRecording(id))
        m_operations.advance(*operation, keepAs(*operation, State::Queued));
}

void OperationQueue::dismiss(const OperationId &id)
{
    const Operation *operation = m_operations.find(id);
    if (operation != nullptr && operation->isHandedBack() && !m_operations.isRecording(id))
        m_operations.advance(*operation, dismissed(*operation));
}

void OperationQueue::retry(const OperationId &id)
{
    const Operation *operation = m_operations.find(id);
    if (operation != nullptr && operation->state == State::Failed && !m_operations.isRecording(id)
        && m_operations.latestFor(operation->character) == operation)
        m_operations.advance(*operation, retried(*operation),
                             [this](const Operation &) { resume(); });
}

void OperationQueue::pause(const Error &reason)
{
    m_dispatcher.pause(reason);
}

void OperationQueue::resume()
{
    m_times.hurry();
    m_dispatcher.resume();
    wake();
}

void OperationQueue::holdBack()
{
    m_dispatcher.holdBack();
}

void OperationQueue::letGo()
{
    m_dispatcher.letGo();
    wake();
}

void OperationQueue::serverReached()
{
    m_times.serverReached();
    wake();
}

void OperationQueue::close()
{
    m_dispatcher.close();
}

milliseconds OperationQueue::holdLeft(const OperationId &id) const
{
    const Operation *operation = m_operations.find(id);
    const bool isHeld = operation != nullptr && operation->state == State::Held
        && !operation->waitsForClick;
    return isHeld ? m_times.holdLeft(id) : milliseconds(0);
}

milliseconds OperationQueue::untilAllSent() const
{
    return untilSent(m_operations, m_times, m_budget);
}

void OperationQueue::follow(const Operation &operation)
{
    const bool isOver = !operation.isOpen() && operation.state != State::Failed;
    if (isOver)
        m_times.forget(operation.id);
    emit operationChanged(m_operations.positionOf(operation.id));
    if (operation.state == State::Done && operation.action != Action::Save)
        emit characterRemoved(operation.character);
    wake();
}

void OperationQueue::step()
{
    if (m_dispatcher.isClosed())
        return;
    endHolds();
    for (const OperationId &id : due(State::Uncertain))
        m_dispatcher.check(id);
    startNext();
    wakeInTime();
}

void OperationQueue::endHolds()
{
    for (const OperationId &id : due(State::Held)) {
        const Operation operation = *m_operations.find(id);
        // Whoever heard of the one before may have undone this one.
        if (operation.state == State::Held)
            m_operations.advance(operation, keepAs(operation, State::Queued));
    }
}

void OperationQueue::startNext()
{
    // Decisions that were never tried go before those that have been.
    const auto tries = [this](const OperationId &id) {
        return m_operations.find(id)->attempts + m_times.failures(id);
    };
    const QList<OperationId> queued = due(State::Queued);
    const auto next = std::min_element(
        queued.cbegin(), queued.cend(),
        [&tries](const auto &one, const auto &other) { return tries(one) < tries(other); });
    if (next != queued.cend())
        m_dispatcher.attempt(*m_operations.find(*next));
}

void OperationQueue::wakeInTime()
{
    milliseconds next = Never;
    for (const qsizetype position : m_operations.open())
        next = std::min(next, left(m_operations.all().at(position)));
    if (next == Never)
        m_wake.stop();
    else
        m_wake.start(std::max(milliseconds(0), next));
}

QList<OperationId> OperationQueue::due(State state) const
{
    QList<OperationId> ids;
    for (const qsizetype position : m_operations.open()) {
        const Operation &operation = m_operations.all().at(position);
        if (operation.state == state && left(operation) <= milliseconds(0))
            ids.append(operation.id);
    }
    return ids;
}

/// Until the queue has to do something for \a operation by itself.
milliseconds OperationQueue::left(const Operation &operation) const
{
    const OperationId &id = operation.id;
    if (m_operations.isRecording(id))
        return Never;
    switch (operation.state) {
    case State::Held:
        return operation.waitsForClick ? Never : m_times.holdLeft(id);
    case State::Queued:
        return m_dispatcher.isAttempting() || !m_dispatcher.mayWrite()
            ? Never
            : std::max(m_times.left(id), m_times.lineLeft());
    case State::Uncertain:
        return m_dispatcher.isChecking(id) || !m_dispatcher.mayWrite() ? Never : m_times.left(id);
    default:
        return Never;
    }
}
