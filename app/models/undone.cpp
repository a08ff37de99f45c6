// SPDX-License-Identifier: Apache-2.0
#include "models/undone.h"

#include "queue/operationqueue.h"

#include <algorithm>

Undone::Undone(const OperationQueue &queue, QObject *parent)
    : QObject(parent)
{
    connect(&queue, &OperationQueue::operationAdded, this, [this, &queue](qsizetype position) {
        followDecision(queue.operations().all().at(position));
    });
    connect(&queue, &OperationQueue::operationChanged, this,
            [this, &queue](qsizetype position) { follow(queue.operations().all().at(position)); });
}

const Operation *Undone::last() const
{
    return m_operations.isEmpty() ? nullptr : &m_operations.constLast();
}

void Undone::follow(const Operation &changed)
{
    const bool isUndone = changed.state == OperationState::Cancelled
        && changed.outcome == Outcome::Undone && !changed.isItem();
    const bool isKnown = std::any_of(m_operations.cbegin(), m_operations.cend(),
                                     [&](const Operation &one) { return one.id == changed.id; });
    if (isUndone && !isKnown)
        m_operations.append(changed);
}

/// What is decided again leaves the rest; with anything else the reviewer goes another way.
void Undone::followDecision(const Operation &added)
{
    if (added.isItem())
        return;
    const Operation *again = last();
    const bool isAgain = again != nullptr && again->character == added.character
        && again->action == added.action && again->pose() == added.pose();
    if (isAgain)
        m_operations.removeLast();
    else
        m_operations.clear();
}
