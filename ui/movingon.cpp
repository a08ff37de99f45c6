// SPDX-License-Identifier: Apache-2.0
#include "ui/movingon.h"

#include "models/reviewposition.h"
#include "queue/cleanup.h"
#include "queue/operationqueue.h"
#include "ui/navigation.h"

MovingOn::MovingOn(OperationQueue &queue, const Cleanup &cleanup, ReviewPosition &position,
                   const Navigation &navigation, QObject *parent)
    : QObject(parent)
    , m_cleanup(cleanup)
    , m_position(position)
    , m_navigation(navigation)
{
    connect(&queue, &OperationQueue::operationChanged, this,
            [this, &queue](qsizetype at) { take(queue.operations().all().at(at)); });
    // Who opens a card wants to see that one.
    connect(&navigation, &Navigation::opened, this, [this] { m_ended = {}; });
    connect(&navigation, &Navigation::returned, this, &MovingOn::goOn);
    connect(&position, &ReviewPosition::moved, this, &MovingOn::forgetLeft);
}

/// Whoever comes back to it wants to see it. A list that is read anew has led nobody away.
void MovingOn::forgetLeft()
{
    const std::optional<Character> shown = m_position.current();
    if (!shown || shown->id != m_ended)
        m_ended = {};
}

void MovingOn::take(const Operation &operation)
{
    const bool hasEnded = operation.isItem() && operation.state == OperationState::Done
        && !isGeneration(operation.action);
    const std::optional<Character> shown = m_position.current();
    if (!hasEnded || !shown || shown->id != operation.character)
        return;
    m_ended = operation.character;
    goOn();
}

void MovingOn::goOn()
{
    if (m_navigation.isReview() && !m_ended.isEmpty())
        m_position.nextUndecidedBut(
            [this](const CharacterId &id) { return m_cleanup.hasToCome(id); });
}
