// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupprogress.h"

namespace {

bool isOpen(const CleanupItem &item)
{
    return !item.operation.isNull() && Operation{.state = item.state}.isOpen();
}

qsizetype &countFor(const CleanupItem &item, CleanupCounts &counts)
{
    if (item.operation.isNull())
        return counts.rest;
    switch (item.state) {
    case OperationState::Done:
        return item.outcome == Outcome::AlreadyGone ? counts.alreadyGone : counts.done;
    case OperationState::Conflict:
        if (CleanupProgress::hasFailed(item.state, item.outcome))
            return counts.failed;
        return item.outcome == Outcome::Gone ? counts.alreadyGone : counts.changed;
    case OperationState::Failed:
        return counts.failed;
    case OperationState::Cancelled:
        return isLeftAlone(item.outcome) ? counts.leftAlone : counts.takenBack;
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Checking:
    case OperationState::Sending:
    case OperationState::Uncertain:
        break;
    }
    return counts.open;
}

} // namespace

CleanupProgress::CleanupProgress(const QList<CleanupItem> &items)
    : m_items(items)
{
    m_places.reserve(m_items.size());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_places.insert(m_items.at(i).character, i);
        count(m_items.at(i), 1);
    }
}

bool CleanupProgress::hasFailed(OperationState state, Outcome outcome)
{
    // The server said no, and the character was what it was.
    const bool isRefused = state == OperationState::Conflict && outcome == Outcome::Refused;
    return state == OperationState::Failed || isRefused;
}

void CleanupProgress::add(const CleanupItem &item, qsizetype times, CleanupCounts &counts)
{
    countFor(item, counts) += times;
    if (isOpen(item) && item.state == OperationState::Uncertain)
        counts.uncertain += times;
    if (item.wasTried)
        counts.tried += times;
}

void CleanupProgress::count(const CleanupItem &item, qsizetype times)
{
    add(item, times, m_counts);
}

const CleanupItem *CleanupProgress::find(const CharacterId &character) const
{
    const qsizetype index = m_places.value(character, -1);
    return index < 0 ? nullptr : &m_items.at(index);
}

QList<OperationId>
CleanupProgress::operationsThat(const std::function<bool(const CleanupItem &)> &match) const
{
    QList<OperationId> ids;
    for (const CleanupItem &item : m_items) {
        if (!item.operation.isNull() && match(item))
            ids.append(item.operation);
    }
    return ids;
}

QList<OperationId> CleanupProgress::operationsIn(OperationState state) const
{
    return operationsThat([state](const CleanupItem &item) { return item.state == state; });
}

QList<OperationId> CleanupProgress::openOperations() const
{
    return operationsThat(isOpen);
}

std::optional<CleanupItem>
CleanupProgress::nextOfRest(const std::function<bool(const CharacterId &)> &isFree) const
{
    for (qsizetype i = m_firstOfRest; i < m_items.size(); ++i) {
        const CleanupItem &item = m_items.at(i);
        if (item.operation.isNull() && isFree(item.character))
            return item;
    }
    return std::nullopt;
}

void CleanupProgress::begin(const Operation &operation)
{
    const qsizetype index = m_places.value(operation.character, -1);
    if (index >= 0 && m_items.at(index).operation.isNull())
        take(index, operation);
    while (m_firstOfRest < m_items.size() && !m_items.at(m_firstOfRest).operation.isNull())
        ++m_firstOfRest;
}

bool CleanupProgress::callOff(const CharacterId &character)
{
    const qsizetype index = m_places.value(character, -1);
    if (index < 0)
        return false;
    const CleanupItem &item = m_items.at(index);
    const bool mayBeBegun = item.operation.isNull() || item.state == OperationState::Failed;
    if (item.isCalledOff || !mayBeBegun)
        return false;
    m_items[index].isCalledOff = true;
    return true;
}

bool CleanupProgress::follow(const Operation &operation)
{
    const qsizetype index = m_places.value(operation.character, -1);
    if (index < 0 || m_items.at(index).operation != operation.id)
        return false;
    take(index, operation);
    return true;
}

void CleanupProgress::take(qsizetype index, const Operation &operation)
{
    CleanupItem &item = m_items[index];
    count(item, -1);
    item.operation = operation.id;
    item.follow(operation.state, operation.outcome, operation.attempts);
    count(item, 1);
}
