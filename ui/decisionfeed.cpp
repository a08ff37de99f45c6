// SPDX-License-Identifier: Apache-2.0
#include "ui/decisionfeed.h"

#include "models/reviewposition.h"
#include "queue/operationqueue.h"
#include "ui/actions.h"
#include "ui/review/decisionbar.h"
#include "ui/review/effecttext.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

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
    followMenu(actions.undo, &DecisionFeed::mayUndo);
    followMenu(actions.sendNow, &DecisionFeed::maySend);
    offerDecisions();
    offerUndo();
}

/// An open menu greys what would do nothing. The key stays, since it says why it does nothing.
void DecisionFeed::followMenu(QAction *action, bool (DecisionFeed::*isOfUse)() const)
{
    const QList<QObject *> places = action->associatedObjects();
    for (QObject *place : places) {
        const auto *menu = qobject_cast<QMenu *>(place);
        if (menu == nullptr)
            continue;
        connect(menu, &QMenu::aboutToShow, this,
                [this, action, isOfUse] { action->setEnabled((this->*isOfUse)()); });
        connect(menu, &QMenu::aboutToHide, this, [action] { action->setEnabled(true); });
    }
}

bool DecisionFeed::mayUndo() const
{
    return m_queue.operations().newestCancellable() != nullptr;
}

bool DecisionFeed::maySend() const
{
    const OperationList &operations = m_queue.operations();
    return std::any_of(operations.open().cbegin(), operations.open().cend(),
                       [&operations](qsizetype position) {
                           const Operation &one = operations.all().at(position);
                           return one.state == OperationState::Held && !one.waitsForClick;
                       });
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
