// SPDX-License-Identifier: Apache-2.0
#include "queue/operationlist.h"

#include "log/categories.h"

#include <algorithm>

qsizetype OperationList::append(const Operation &operation)
{
    const qsizetype position = m_operations.size();
    m_operations.append(operation);
    m_positions.insert(operation.id, position);
    m_latest.insert(operation.character, position);
    return position;
}

bool OperationList::advance(const OperationId &id, int fromVersion, const Transition &transition,
                            const QDateTime &when)
{
    const qsizetype position = positionOf(id);
    if (position < 0 || m_operations.at(position).version != fromVersion)
        return false;
    Operation &operation = m_operations[position];
    Q_ASSERT_X(operation.state == transition.to || isTransition(operation.state, transition.to),
               "OperationList::advance", "no such transition");
    operation.state = transition.to;
    operation.outcome = transition.outcome;
    operation.error = transition.error;
    operation.foundStatus = transition.foundStatus;
    operation.foundAt = transition.foundAt;
    operation.mayHaveArrived = transition.mayHaveArrived;
    operation.unconfirmed = transition.unconfirmed;
    operation.attempts += transition.to == OperationState::Sending ? 1 : 0;
    ++operation.version;
    operation.endedAt = operation.isOpen() ? QDateTime() : when;
    qCInfo(lcQueue).noquote() << operation.character.toString() << wordFor(operation.action)
                              << wordFor(operation.state) << "attempts" << operation.attempts;
    return true;
}

void OperationList::wishBack(const OperationId &id)
{
    const qsizetype position = positionOf(id);
    if (position >= 0)
        m_operations[position].cancelWanted = true;
}

const Operation *OperationList::find(const OperationId &id) const
{
    const qsizetype position = positionOf(id);
    return position < 0 ? nullptr : &m_operations.at(position);
}

const Operation *OperationList::latestFor(const CharacterId &id) const
{
    const auto found = m_latest.constFind(id);
    return found == m_latest.cend() ? nullptr : &m_operations.at(*found);
}

qsizetype OperationList::positionOf(const OperationId &id) const
{
    return m_positions.value(id, -1);
}

int OperationList::count(OperationState state) const
{
    return static_cast<int>(std::count_if(m_operations.cbegin(), m_operations.cend(),
                                          [state](const auto &one) { return one.state == state; }));
}
