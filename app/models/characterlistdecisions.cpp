// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"

// What the list shows of the decisions on its characters.

/// The newest on \a character, null if there is none; a generation that is over is none any more.
const Operation *CharacterListModel::operationOn(const Character &character) const
{
    const Operation *newest = m_queue.operations().latestFor(character.id);
    return newest != nullptr && hasRun(*newest, character.status) ? nullptr : newest;
}

bool CharacterListModel::isDecided(const Character &character) const
{
    const Operation *operation = operationOn(character);
    if (operation == nullptr)
        return false;
    // Where all are being made, that one was asked for here is no reason to pass over it.
    const bool isUsual = isGeneration(operation->action) && operation->state == OperationState::Done
        && m_query.status == CharacterStatus::Synthesizing;
    return !isUsual && (operation->isOpen() || operation->state == OperationState::Done);
}

int CharacterListModel::undecidedCount() const
{
    return rowCount()
        - countDecided([this](const Operation &, int place) { return m_shown.rowAt(place) >= 0; });
}

int CharacterListModel::remainingCount() const
{
    const int leaving = countDecided([this](const Operation &operation, int place) {
        return !m_rows.hasLeft(place) && takesOut(operation);
    });
    return m_rows.size() - leaving - m_rows.leftCount();
}

/// What \a operation makes of a character has no place in the shown queue.
bool CharacterListModel::takesOut(const Operation &operation) const
{
    const CharacterStatus after = statusAfter(operation.action);
    const bool isOfAll = m_query.status == CharacterStatus::Unknown;
    return after == CharacterStatus::Deleted || (!isOfAll && after != m_query.status);
}

/// Those loaded with a decision that \a isCounted.
int CharacterListModel::countDecided(
    const std::function<bool(const Operation &, int place)> &isCounted) const
{
    int count = 0;
    for (const Operation &operation : m_queue.operations().all()) {
        const int place = m_rows.rowOf(operation.character);
        const bool isNewest = m_queue.operations().latestFor(operation.character) == &operation;
        if (place >= 0 && isNewest && isDecided(m_rows.at(place)) && isCounted(operation, place))
            ++count;
    }
    return count;
}

void CharacterListModel::operationTouched(qsizetype position)
{
    const int place = m_rows.rowOf(m_queue.operations().all().at(position).character);
    if (place >= 0)
        tellChanged(place, {OperationRole, Qt::AccessibleTextRole});
}
