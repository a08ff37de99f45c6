// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanup.h"
#include "queue/cleanupentry.h"
#include "queue/cleanuphistory.h"
#include "queue/operationqueue.h"

#include <algorithm>

// What former runs of the program have left.

void Cleanup::restore(const QList<CleanupRecord> &cleanups)
{
    for (const CleanupRecord &cleanup : cleanups) {
        add(cleanup);
        Run &run = *m_runs.back();
        if (run.run.isOpen())
            continue;
        m_queue.letCleanup(run.run.id);
        run.items.takeBackAll();
    }
    emit restored();
}

void Cleanup::recall(const RecalledCleanup &found)
{
    const CleanupId id = found.cleanup.run.id;
    if (find(id) == nullptr)
        addInOrder(found.cleanup);
    find(id)->items.recall(found.operations);
    emit changed(id);
}

void Cleanup::addInOrder(CleanupRecord cleanup)
{
    // Those that are open are here from the start, but for those in a newer program's journal.
    if (cleanup.run.isOpen())
        cleanup.run.state = CleanupState::Paused;
    add(cleanup);
    const auto last = m_runs.end() - 1;
    const auto later = std::find_if(m_runs.begin(), last, [&cleanup](const auto &one) {
        return one->run.startedAt > cleanup.run.startedAt;
    });
    std::rotate(later, last, m_runs.end());
    // What of it somebody retries may go.
    if (!cleanup.run.isOpen())
        m_queue.letCleanup(cleanup.run.id);
}

const Operation *Cleanup::recalled(const CleanupId &id, const OperationId &operation) const
{
    const Run *run = find(id);
    return run == nullptr ? nullptr : run->items.recalled(operation);
}

bool Cleanup::knowsAll(const CleanupId &id) const
{
    const Run *run = find(id);
    return run != nullptr && run->items.knowsAll();
}
