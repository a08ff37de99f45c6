// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/heldruns.h"

#include "queue/cleanup.h"
#include "queue/operationqueue.h"
#include "ui/bulk/cleanuptext.h"

#include <algorithm>

HeldRuns::HeldRuns(Cleanup &cleanup, const OperationQueue &queue, QObject *parent)
    : QObject(parent)
    , m_cleanup(cleanup)
    , m_queue(queue)
{
    connect(&cleanup, &Cleanup::started, this, [this](const CleanupId &id) {
        m_before.insert(id, m_queue.operations().all().size());
        emit changed();
    });
    connect(&cleanup, &Cleanup::changed, this, [this](const CleanupId &id) {
        // A run never becomes held again.
        const CleanupRun *run = m_cleanup.run(id);
        if (run != nullptr && run->state != CleanupState::Held && m_before.remove(id))
            emit changed();
    });
}

CleanupId HeldRuns::last() const
{
    const QList<CleanupId> held = m_cleanup.held();
    if (held.isEmpty())
        return {};
    const OperationList &operations = m_queue.operations();
    const Operation *decision = operations.newestCancellable();
    const bool isDecidedSince = decision != nullptr
        && operations.positionOf(decision->id) >= m_before.value(held.constLast());
    return isDecidedSince ? CleanupId() : held.constLast();
}

bool HeldRuns::isAny() const
{
    return !m_cleanup.held().isEmpty();
}

bool HeldRuns::hasBegun() const
{
    const QList<CleanupId> runs = m_cleanup.runs();
    return std::any_of(runs.cbegin(), runs.cend(), [this](const CleanupId &id) {
        const CleanupRun &run = *m_cleanup.run(id);
        return run.isOpen() && run.state != CleanupState::Held;
    });
}

QString HeldRuns::tip() const
{
    const CleanupId id = last();
    if (id.isNull())
        return {};
    //: %1 is "Clean-up", "Save" or "Resynthesize", %2 "12 characters"
    return tr("Take back %1 of %2, which is held")
        .arg(runName(m_cleanup.run(id)->action), charactersText(m_cleanup.counts(id).total()));
}

QString HeldRuns::takeBack()
{
    const CleanupId id = last();
    if (id.isNull())
        return {};
    const Action action = m_cleanup.run(id)->action;
    const qsizetype count = m_cleanup.counts(id).total();
    m_cleanup.undo(id);
    //: %1 is "Clean-up", "Save" or "Resynthesize", %2 "12 characters"
    return tr("%1 of %2 taken back. Nothing was sent.").arg(runName(action), charactersText(count));
}

QString HeldRuns::letGo()
{
    const QList<CleanupId> held = m_cleanup.held();
    QStringList said;
    for (const CleanupId &id : held) {
        m_cleanup.sendNow(id);
        if (const CleanupRun *run = m_cleanup.run(id))
            //: %1 is "Clean-up", "Save" or "Resynthesize", %2 "0 of 219, about 6 min left"
            said.append(tr("%1 is no longer held: %2")
                            .arg(runName(run->action), progressText(m_cleanup, id)));
    }
    return said.join(QStringLiteral(" · "));
}
