// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "models/pagenews.h"
#include "models/pick.h"
#include "queue/operationqueue.h"

// What the list shows of the decisions on its characters.

using Mark = CharacterRows::Mark;

/// The newest on \a character, null if there is none; a generation that is over is none any more.
/// A clean-up that came too late for what was decided here changes nothing about that.
const Operation *CharacterListModel::operationOn(const Character &character) const
{
    const Operation *newest = m_queue.operations().latestFor(character.id);
    const bool cameToNothing = newest != nullptr && newest->isItem() && !newest->isOpen()
        && newest->state != OperationState::Done;
    const Operation *own =
        cameToNothing ? m_queue.operations().newestDoneFor(character.id) : nullptr;
    const bool isOfTheSame = own != nullptr && own->seen == newest->seen;
    if (isOfTheSame && statusAfter(own->action) == character.status)
        newest = own;
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

bool CharacterListModel::isDecidedByHand(int row) const
{
    return isDecided(row) && !operationOn(at(row))->isItem();
}

bool CharacterListModel::isDecided(const Pick &pick) const
{
    const Operation *newest = m_queue.operations().latestFor(pick.id);
    const bool isDone = newest != nullptr && newest->state == OperationState::Done;
    return newest != nullptr && (newest->isOpen() || (isDone && isDecidedOn(*newest, pick.seen)));
}

int CharacterListModel::undecidedCount() const
{
    if (!isFiltered())
        return m_rows.count(Mark::Undecided);
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += int(m_rows.markOf(m_shown.placeOf(row)) == Mark::Undecided);
    return count;
}

int CharacterListModel::remainingCount() const
{
    return m_rows.size() - m_rows.count(Mark::Leaving) - m_rows.leftCount();
}

/// What \a operation makes of a character has no place in the shown queue.
bool CharacterListModel::takesOut(const Operation &operation) const
{
    return !m_query.lists(statusAfter(operation.action));
}

CharacterRows::Mark CharacterListModel::markFor(int place) const
{
    const Character &character = m_rows.at(place);
    if (!isDecided(character))
        return Mark::Undecided;
    const bool isLeaving = !m_rows.hasLeft(place) && takesOut(*operationOn(character));
    return isLeaving ? Mark::Leaving : Mark::Decided;
}

/// Of what is loaded, \a from that place up to \a to, which is not among them: it is other rows, or
/// other decisions. Whoever counts asks at each transition, and the journal is long.
void CharacterListModel::noteDecisions(int from, int to)
{
    for (int place = from; place < to; ++place)
        m_rows.setMark(place, markFor(place));
}

void CharacterListModel::operationTouched(qsizetype position)
{
    const int place = m_rows.rowOf(m_queue.operations().all().at(position).character);
    if (place < 0)
        return;
    noteDecisions(place, place + 1);
    tellChanged(place, {OperationRole, Qt::AccessibleTextRole});
}

/// A journal may have thousands for what is loaded, as it opens after the first page.
void CharacterListModel::operationsRestored()
{
    noteDecisions(0, m_rows.size());
    QList<CharacterId> ids;
    for (const Operation &operation : m_queue.operations().all())
        ids.append(operation.character);
    rowsTouched(ids, OperationRole);
}
