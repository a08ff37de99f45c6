// SPDX-License-Identifier: Apache-2.0
#include "ui/decisionfeed.h"

#include "models/reviewposition.h"
#include "queue/operationqueue.h"
#include "ui/actions.h"
#include "ui/review/decisionbar.h"
#include "ui/review/effecttext.h"

DecisionFeed::DecisionFeed(DecisionBar &bar, const Actions &actions, ReviewPosition &position,
                           OperationQueue &queue, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_actions(actions)
    , m_position(position)
    , m_queue(queue)
{
    connect(&position, &ReviewPosition::moved, this, &DecisionFeed::offerDecisions);
    connect(&position, &ReviewPosition::currentUpdated, this, &DecisionFeed::offerDecisions);
    connect(&queue, &OperationQueue::operationAdded, this, &DecisionFeed::offerUndo);
    connect(&queue, &OperationQueue::operationChanged, this, &DecisionFeed::offerUndo);
    offerDecisions();
    offerUndo();
}

void DecisionFeed::offerDecisions()
{
    const std::optional<Character> shown = m_position.current();
    const CharacterStatus status = shown ? shown->status : CharacterStatus::Unknown;
    const std::optional<Action> removal = shown ? removalFor(status) : std::nullopt;
    const bool isSavable = shown && canSave(status);
    m_bar.setRemoval(removal, removal ? effectText(*removal, status) : QString());
    m_bar.setSave(isSavable, isSavable ? effectText(Action::Save, status) : QString());
    m_actions.offerGenerations(shown);
    m_actions.offerDecisions(shown ? std::optional(status) : std::nullopt);
}

void DecisionFeed::offerUndo()
{
    if (const Operation *last = m_queue.operations().newestCancellable())
        m_bar.setUndo(true, tr("Take back %1 of %2").arg(actionText(last->action), last->name));
    else
        m_bar.setUndo(false);
}
