// SPDX-License-Identifier: Apache-2.0
#include "domain/cleanuprun.h"

#include <QSet>

using namespace Qt::StringLiterals;

bool CleanupRun::isOpen() const
{
    return state == CleanupState::Held || state == CleanupState::Running
        || state == CleanupState::Paused;
}

void CleanupItem::follow(OperationState its, Outcome end, int attempts)
{
    state = its;
    outcome = end;
    // Of any other end nobody knows what came before.
    const bool isTakenBack = end == Outcome::Undone || end == Outcome::Replaced;
    wasTried = its == OperationState::Cancelled && isTakenBack && attempts > 0;
}

CleanupRecord cleanupOf(Action action, const QList<CleanupItem> &items, const QString &why,
                        const QDateTime &when)
{
    CleanupRecord next{
        .run = {.id = QUuid::createUuid(), .action = action, .startedAt = when, .why = why},
        .items = {}};
    QSet<CharacterId> taken;
    for (const CleanupItem &item : items) {
        if (!actionFor(action, item) || taken.contains(item.character))
            continue;
        taken.insert(item.character);
        next.items.append({.character = item.character,
                           .name = item.name,
                           .seen = item.seen,
                           .flaggedAt = item.flaggedAt});
    }
    return next;
}

std::optional<Action> actionFor(Action action, const CleanupItem &item)
{
    const CharacterStatus status = statusOf(item.seen);
    if (isRemoval(action))
        return removalFor(status);
    const bool isOffered = action == Action::Save
        ? canSave(status)
        : action == Action::Resynthesize && canGenerate(status);
    return isOffered ? std::optional(action) : std::nullopt;
}

std::optional<Operation> operationFor(const CleanupRun &run, const CleanupItem &item,
                                      const QDateTime &when)
{
    const std::optional<Action> action = actionFor(run.action, item);
    if (!action)
        return std::nullopt;
    Character seen{.id = item.character, .name = item.name, .updatedAt = item.seen.updatedAt};
    seen.setStatus(item.seen.status.toString());
    Operation operation = decisionOn(seen, *action, {}, when);
    operation.state = OperationState::Queued;
    operation.cleanup = run.id;
    operation.why = run.why;
    return operation;
}

QLatin1StringView wordFor(CleanupState state)
{
    switch (state) {
    case CleanupState::Held:
        return "held"_L1;
    case CleanupState::Running:
        return "running"_L1;
    case CleanupState::Paused:
        return "paused"_L1;
    case CleanupState::Stopped:
        return "stopped"_L1;
    case CleanupState::Ended:
        return "ended"_L1;
    case CleanupState::Undone:
        return "undone"_L1;
    }
    return {};
}
