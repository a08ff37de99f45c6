// SPDX-License-Identifier: Apache-2.0
#include "queue/operationqueue.h"

#include "domain/clock.h"

#include <QPointer>

#include <utility>

using std::chrono::milliseconds;
using State = OperationState;

OperationQueue::OperationQueue(CharactersApi &api, RateBudget &budget, Clock &clock, Timing timing,
                               std::function<double()> jitter, Recorder record)
    : m_budget(budget)
    , m_operations(clock, std::move(record))
    , m_times(clock, timing, std::move(jitter))
    , m_dispatcher(api, budget, clock, m_operations, m_times)
    , m_intake(m_operations, m_dispatcher, clock)
    , m_line(m_operations, m_times, m_dispatcher, budget)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &OperationQueue::step);
    connect(&clock, &Clock::jumped, this, &OperationQueue::step);
    connect(&m_operations, &OperationList::restored, this, &OperationQueue::startRestored);
    connect(&m_operations, &OperationList::added, this, &OperationQueue::startHold);
    connect(&m_operations, &OperationList::moved, this, &OperationQueue::follow);
    connect(&m_operations, &OperationList::lost, this, &OperationQueue::tellUndoneTooLate);
    connect(&m_intake, &Intake::refused, this, &OperationQueue::refused);
    // What stood aside for the new decision goes on.
    connect(&m_intake, &Intake::refused, this, &OperationQueue::wake);
    connect(&m_dispatcher, &Dispatcher::checkFailed, this, &OperationQueue::wake);
    connect(&m_dispatcher, &Dispatcher::freed, this, &OperationQueue::wake);
    connect(&m_dispatcher, &Dispatcher::characterSaved, this, &OperationQueue::characterSaved);
    connect(&m_dispatcher, &Dispatcher::generationStarted, this,
            &OperationQueue::generationStarted);
    connect(&m_dispatcher, &Dispatcher::characterChanged, this, &OperationQueue::characterChanged);
    connect(&m_dispatcher, &Dispatcher::pauseChanged, this, &OperationQueue::pauseChanged);
}

OperationQueue::~OperationQueue() = default;

void OperationQueue::restore(const QList<Operation> &operations)
{
    m_operations.restore(operations);
}

void OperationQueue::startRestored()
{
    for (const Operation &operation : m_operations.all()) {
        if (operation.isOpen())
            m_times.startHold(operation.id);
        // When the last attempt was, nobody knows; it cannot be later than now. A Failed one may be
        // retried.
        const bool mayGoOn = operation.isOpen() || operation.state == State::Failed;
        if (mayGoOn && operation.attempts > 0)
            m_times.sent(operation.id);
        const bool isDueLater = isRemoval(operation.action) || operation.cancelWanted;
        if (operation.state == State::Uncertain && isDueLater)
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

bool OperationQueue::isFree(const CharacterId &character) const
{
    const Operation *latest = m_operations.latestFor(character);
    const bool isOpen = latest != nullptr && latest->isOpen() && !m_operations.isLost(latest->id);
    return !isOpen && !m_intake.isAccepting(character);
}

void OperationQueue::submitItem(const Operation &item, QObject *context,
                                const Handler<void> &accepted)
{
    m_intake.submitItem(item, [context = QPointer(context), accepted](const Result<void> &result) {
        if (context)
            accepted(result);
    });
}

void OperationQueue::letCleanup(const CleanupId &cleanup)
{
    m_dispatcher.letCleanup(cleanup);
    wake();
}

void OperationQueue::stopCleanup(const CleanupId &cleanup)
{
    m_dispatcher.stopCleanup(cleanup);
}

void OperationQueue::undo(const OperationId &id)
{
    if (m_operations.keepsFor(id, [=, this] { undo(id); }))
        return;
    const Operation *operation = m_operations.find(id);
    if (operation == nullptr)
        return;
    if (m_dispatcher.canWithdraw(*operation)) {
        m_dispatcher.withdraw(*operation);
        undo(id);
        return;
    }
    if (m_operations.isLost(id) || !operation->canBeUndone()) {
        tellUndoneTooLate(id);
        return;
    }
    m_dispatcher.stop(id);
    if (operation->canBeCancelled()) {
        m_operations.advance(*operation, {.to = State::Cancelled, .outcome = Outcome::Undone});
    } else {
        m_undoing.remove(id);
        m_times.settleFirst(id);
        m_operations.advance(*operation, wishedBack(*operation));
    }
}

void OperationQueue::undoLast()
{
    m_intake.afterwards([this] {
        const Operation *last = m_operations.newestCancellable(m_undoing);
        if (last != nullptr) {
            const OperationId id = last->id;
            m_undoing.insert(id);
            undo(id);
        } else if (m_undoing.isEmpty()) {
            emit lastUndone({});
        }
    });
}

void OperationQueue::tellUndoneTooLate(const OperationId &id)
{
    const Operation *operation = m_operations.find(id);
    if (operation != nullptr && m_undoing.remove(id))
        emit refused(operation->character,
                     tr("It is too late to undo %1 of %2.")
                         .arg(actionText(operation->action), operation->name.toString()));
}

void OperationQueue::sendHeldNow()
{
    m_intake.afterwards([this] {
        for (const qsizetype position : m_operations.open())
            m_times.endHold(m_operations.all().at(position).id);
        step();
    });
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
    retryThen(id, [this] { resume(); });
}

void OperationQueue::retryItem(const OperationId &id)
{
    retryThen(id, [] {});
}

void OperationQueue::retryThen(const OperationId &id, const std::function<void()> &then)
{
    const Operation *operation = m_operations.find(id);
    if (operation != nullptr && operation->state == State::Failed && !m_operations.isRecording(id)
        && m_operations.latestFor(operation->character) == operation)
        m_operations.advance(*operation, retried(*operation),
                             [then](const Operation &) { then(); });
}

void OperationQueue::undoFor(const CharacterId &character)
{
    m_intake.afterwards([this, character] {
        const Operation *latest = m_operations.latestFor(character);
        if (latest != nullptr && latest->canBeCancelled() && !latest->isItem())
            undo(latest->id);
        else
            emit nothingToUndo(character);
    });
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

void OperationQueue::holdBack(HeldBack why)
{
    m_times.stopHolds();
    m_dispatcher.holdBack(why);
}

void OperationQueue::letGo(HeldBack why)
{
    m_dispatcher.letGo(why);
    if (!isHeldBack())
        m_times.goOnWithHolds();
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
    const bool isHeld =
        operation != nullptr && operation->state == State::Held && !operation->waitsForClick;
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
    const bool isRemoved = operation.state == State::Done && isRemoval(operation.action);
    const bool isFoundGone = operation.outcome == Outcome::Gone && !operation.isDismissed;
    if (isRemoved || isFoundGone)
        emit characterRemoved(operation.character);
    if (operation.state == State::Cancelled && m_undoing.remove(operation.id))
        emit lastUndone(operation.character);
    wake();
}

void OperationQueue::step()
{
    if (m_dispatcher.isClosed())
        return;
    endHolds();
    for (const OperationId &id : m_line.due(State::Uncertain))
        m_dispatcher.check(id);
    startNext();
    wakeInTime();
}

void OperationQueue::endHolds()
{
    for (const OperationId &id : m_line.due(State::Held)) {
        const Operation operation = *m_operations.find(id);
        // Whoever heard of the one before may have undone this one.
        if (operation.state == State::Held)
            m_operations.advance(operation, keepAs(operation, State::Queued));
    }
}

void OperationQueue::startNext()
{
    if (const std::optional<OperationId> next = m_line.next())
        m_dispatcher.attempt(*m_operations.find(*next));
}

void OperationQueue::wakeInTime()
{
    if (const std::optional<milliseconds> next = m_line.untilNext())
        m_wake.start(*next);
    else
        m_wake.stop();
}
