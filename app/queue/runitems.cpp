// SPDX-License-Identifier: Apache-2.0
#include "queue/runitems.h"

#include "domain/clock.h"
#include "queue/cleanup.h"
#include "queue/operationqueue.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace {

constexpr qsizetype MostOnTheWay = 2;
constexpr std::chrono::seconds RecordPause{5};

} // namespace

RunItems::RunItems(OperationQueue &queue, const Clock &clock, const QList<CleanupItem> &items)
    : m_queue(queue)
    , m_clock(clock)
    , m_progress(items)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RunItems::goOn);
}

bool RunItems::isOver() const
{
    return m_progress.counts().left() + m_accepting + m_retries.size() + m_retrying.size() == 0;
}

bool RunItems::hasToCome(const CleanupRun &run, const CharacterId &character) const
{
    const CleanupItem *item = m_progress.find(character);
    if (item == nullptr)
        return false;
    if (item->operation.isNull())
        return run.isOpen();
    return m_toRetry.contains(item->operation) || m_retrying.contains(item->operation);
}

bool RunItems::isRetrying() const
{
    const auto isWanted = [this](const OperationId &id) { return !m_takingBack.contains(id); };
    const QList<OperationId> open = m_progress.openOperations();
    return !m_retries.isEmpty() || std::any_of(m_retrying.cbegin(), m_retrying.cend(), isWanted)
        || std::any_of(open.cbegin(), open.cend(), isWanted);
}

bool RunItems::hasRoom() const
{
    const CleanupCounts &counts = m_progress.counts();
    const qsizetype apart = counts.uncertain + m_delayed.size();
    const qsizetype onTheWay = counts.open - apart + m_accepting + m_retrying.size();
    // Each may be lost as well.
    return onTheWay < std::min(MostOnTheWay, Cleanup::MostUncertain - apart);
}

void RunItems::feed(const CleanupRun &run)
{
    while (hasRoom() && !m_retries.isEmpty())
        retryNext();
    // A reviewer's decision on a character goes first.
    const auto isFree = [this](const CharacterId &character) {
        return m_queue.isFree(character) && !m_refused.contains(character);
    };
    while (run.state == CleanupState::Running && hasRoom() && !m_isRecordBroken) {
        const std::optional<CleanupItem> item = m_progress.nextOfRest(isFree);
        if (!item)
            break;
        submit(run, *item);
    }
}

void RunItems::submit(const CleanupRun &run, const CleanupItem &item)
{
    const std::optional<Operation> operation = operationFor(run, item, m_clock.wallTime());
    if (!operation) {
        m_refused.insert(item.character);
        return;
    }
    ++m_accepting;
    m_queue.submitItem(*operation, this, [this, operation](const Result<void> &accepted) {
        --m_accepting;
        readAccepted(*operation, accepted);
    });
}

void RunItems::readAccepted(const Operation &operation, const Result<void> &accepted)
{
    if (accepted) {
        m_progress.begin(operation);
        if (m_isTakingBackAll)
            takeBack(operation.id);
    } else {
        // A decision of which only the record knows is in its way, or it is the disk.
        m_refused.insert(operation.character);
        m_isRecordBroken = accepted.error().kind != Error::Kind::Conflict;
        m_again.start(RecordPause);
    }
    emit changed();
}

/// What was put away before this run of the program, and is not read again, cannot be begun.
QList<OperationId> RunItems::retriable() const
{
    QList<OperationId> ids = m_progress.operationsIn(OperationState::Failed);
    ids.removeIf([this](const OperationId &id) { return !knows(id); });
    return ids;
}

bool RunItems::canRetry() const
{
    return m_progress.counts().failed > 0 && !retriable().isEmpty();
}

void RunItems::retryFailed()
{
    m_retries = retriable();
    m_toRetry = {m_retries.cbegin(), m_retries.cend()};
    m_failuresInRow = 0;
    // Those that were put away before this run of the program are in its record only.
    for (const OperationId &id : std::as_const(m_retries)) {
        if (const Operation *failed = recalled(id))
            m_queue.takeUp(*failed);
    }
}

const Operation *RunItems::recalled(const OperationId &id) const
{
    const auto found = m_recalled.constFind(id);
    return found == m_recalled.cend() || m_queue.operations().find(id) != nullptr ? nullptr
                                                                                  : &*found;
}

bool RunItems::knows(const OperationId &id) const
{
    return m_recalled.contains(id) || m_queue.operations().find(id) != nullptr;
}

bool RunItems::knowsAll() const
{
    const QList<CleanupItem> &items = m_progress.items();
    return std::all_of(items.cbegin(), items.cend(), [this](const CleanupItem &item) {
        return item.operation.isNull() || knows(item.operation);
    });
}

void RunItems::retryNext()
{
    const OperationId id = m_retries.takeFirst();
    m_toRetry.remove(id);
    m_queue.retryItem(id);
    const OperationList &operations = m_queue.operations();
    if (operations.isRecording(id) && !operations.isLost(id))
        m_retrying.insert(id);
}

void RunItems::takeBackAll()
{
    m_isTakingBackAll = true;
    m_retries.clear();
    m_toRetry.clear();
    const QList<OperationId> open = m_progress.openOperations();
    for (const OperationId &id : open)
        takeBack(id);
    // Their retry is being recorded, and they are open once it is.
    const QSet<OperationId> retrying = m_retrying;
    for (const OperationId &id : retrying)
        takeBack(id);
}

void RunItems::takeBack(const OperationId &id)
{
    m_takingBack.insert(id);
    m_queue.undo(id);
}

void RunItems::goOn()
{
    m_again.stop();
    m_refused.clear();
    m_isRecordBroken = false;
    emit changed();
}

void RunItems::callOff(const CharacterId &character)
{
    if (m_progress.callOff(character))
        emit changed();
}

bool RunItems::follow(const Operation &operation)
{
    if (!m_progress.follow(operation))
        return false;
    m_retrying.remove(operation.id);
    noteDelay(operation);
    const bool isFailure =
        CleanupProgress::hasFailed(operation.state, operation.outcome) && !operation.isDismissed;
    if (operation.state == OperationState::Done)
        m_failuresInRow = 0;
    else if (isFailure)
        ++m_failuresInRow;
    const bool isUnwanted = m_takingBack.contains(operation.id);
    if (!operation.isOpen())
        m_takingBack.remove(operation.id);
    if (isUnwanted && operation.canBeUndone())
        m_queue.undo(operation.id);
    emit changed();
    return true;
}

/// Nothing was learnt of it, so it is asked about again later, however long that goes on; the
/// others do not wait for it.
void RunItems::noteDelay(const Operation &operation)
{
    const bool isAsked =
        operation.state == OperationState::Queued || operation.state == OperationState::Checking;
    if (isAsked && operation.error() && operation.error()->delivery == Error::Delivery::Unknown)
        m_delayed.insert(operation.id);
    else
        m_delayed.remove(operation.id);
}
