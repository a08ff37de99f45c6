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

bool CharacterListModel::isDecided(int row) const
{
    const Operation *operation = operationOn(at(row));
    if (operation == nullptr)
        return false;
    // Where all are being made, that one was asked for here is no reason to pass over it.
    const bool isUsual = isGeneration(operation->action) && operation->state == OperationState::Done
        && m_query.status == CharacterStatus::Synthesizing;
    return !isUsual && (operation->isOpen() || operation->state == OperationState::Done);
}

int CharacterListModel::undecidedCount() const
{
    return countWithout([](const Operation &) { return true; });
}

int CharacterListModel::remainingCount() const
{
    const int known = countWithout([this](const Operation &operation) {
        const bool isCountedBelow = m_rows.hasLeft(rowOf(operation.character));
        return !isCountedBelow && takesOut(operation);
    });
    return known - m_rows.leftCount();
}

/// What \a operation makes of a character has no place in the shown queue.
bool CharacterListModel::takesOut(const Operation &operation) const
{
    const CharacterStatus after = statusAfter(operation.action);
    const bool isOfAll = m_query.status == CharacterStatus::Unknown;
    return after == CharacterStatus::Deleted || (!isOfAll && after != m_query.status);
}

/// Rows but for those with a decision that \a isCounted.
int CharacterListModel::countWithout(const std::function<bool(const Operation &)> &isCounted) const
{
    int count = rowCount();
    for (const Operation &operation : m_queue.operations().all()) {
        const int row = rowOf(operation.character);
        const bool isNewest = m_queue.operations().latestFor(operation.character) == &operation;
        if (row >= 0 && isNewest && isDecided(row) && isCounted(operation))
            --count;
    }
    return count;
}

void CharacterListModel::operationTouched(qsizetype position)
{
    const int row = rowOf(m_queue.operations().all().at(position).character);
    if (row >= 0)
        emit dataChanged(index(row), index(row), {OperationRole, Qt::AccessibleTextRole});
}
