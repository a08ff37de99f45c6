// SPDX-License-Identifier: Apache-2.0
#include "queue/takeover.h"

#include "queue/recovery.h"
#include "queue/verdict.h"

#include <QSet>

#include <utility>

namespace {

Operation withoutRun(const Operation &item, const QDateTime &now)
{
    if (item.canBeCancelled())
        return advanced(item, {.to = OperationState::Cancelled, .outcome = Outcome::RunLost}, now);
    if (item.canBeUndone())
        return advanced(item, wishedBack(item), now);
    // It could be retried, and would wait for its run for ever.
    if (item.state == OperationState::Failed && !item.isDismissed)
        return advanced(item, dismissed(item), now);
    return item;
}

} // namespace

QList<JournalUnit> TakeOver::recoverOperations(JournalStart &start)
{
    QList<JournalUnit> units;
    for (Operation &operation : start.operations) {
        const Operation former = std::exchange(operation, recovered(operation, start.lastEnd));
        if (former != operation)
            units.append(JournalUnit{.operations = {operation}});
    }
    return units;
}

QList<JournalUnit> TakeOver::recoverCleanups(JournalStart &start, const QDateTime &now)
{
    QList<JournalUnit> units;
    for (CleanupRecord &cleanup : start.cleanups) {
        const CleanupRun former = std::exchange(cleanup.run, recovered(cleanup, now));
        if (former != cleanup.run)
            units.append(JournalUnit{.cleanup = cleanup});
    }
    return units;
}

QList<JournalUnit> TakeOver::endItemsWithoutRun(JournalStart &start, const QDateTime &now)
{
    QSet<CleanupId> runs;
    for (const CleanupRecord &cleanup : start.cleanups)
        runs.insert(cleanup.run.id);
    QList<JournalUnit> units;
    for (Operation &operation : start.operations) {
        if (!operation.isItem() || runs.contains(operation.cleanup))
            continue;
        const Operation former = std::exchange(operation, withoutRun(operation, now));
        if (former != operation)
            units.append(JournalUnit{.operations = {operation}});
    }
    start.operations.removeIf(
        [](const Operation &one) { return !one.isOpen() && !one.isHandedBack(); });
    start.itemsWithoutRun = int(units.size());
    return units;
}
