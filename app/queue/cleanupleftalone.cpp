// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanup.h"
#include "queue/cleanupentry.h"

#include <algorithm>

// What is left alone, for what somebody has said of it since the run began. Its item is among the
// others until its turn comes, and ends then; one that has failed, when it is retried.

/// A flag that has been there all the time was known when the run was started.
Outcome Cleanup::whyLeftAlone(const CleanupItem &item) const
{
    if (item.isCalledOff)
        return Outcome::CalledOff;
    const QDateTime flaggedAt = m_flaggedAt ? m_flaggedAt(item.character) : QDateTime();
    return flaggedAt.isValid() && flaggedAt != item.flaggedAt ? Outcome::Flagged : Outcome::None;
}

/// As the journal does by itself.
void Cleanup::callOff(const Operation &decision)
{
    if (!callsOffItems(decision))
        return;
    // Who is told of it may start another run.
    const QList<CleanupId> ids = runs();
    for (const CleanupId &id : ids)
        find(id)->items.callOff(decision.character);
}

std::optional<Action> Cleanup::toCome(const CharacterId &character) const
{
    const auto first = std::find_if(m_runs.cbegin(), m_runs.cend(), [&](const auto &one) {
        return one->items.hasToCome(one->run, character)
            && whyLeftAlone(*one->items.progress().find(character)) == Outcome::None;
    });
    return first == m_runs.cend() ? std::nullopt : std::optional((*first)->run.action);
}

qsizetype Cleanup::leftToSend(const Run &run) const
{
    const QList<CleanupItem> &items = run.items.progress().items();
    const auto leftAlone = std::count_if(items.cbegin(), items.cend(), [this](const auto &item) {
        return item.operation.isNull() && whyLeftAlone(item) != Outcome::None;
    });
    return run.items.progress().counts().left() - leftAlone;
}
