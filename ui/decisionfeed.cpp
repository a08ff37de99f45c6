// SPDX-License-Identifier: Apache-2.0
#include "ui/decisionfeed.h"

#include "models/characterselection.h"
#include "models/reviewposition.h"
#include "models/undone.h"
#include "queue/operationqueue.h"
#include "ui/actions.h"
#include "ui/bulk/heldruns.h"
#include "ui/navigation.h"
#include "ui/review/decisionbar.h"
#include "ui/review/effecttext.h"
#include "ui/statusline.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

DecisionFeed::DecisionFeed(const Parts &parts, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_bar(parts.bar)
    , m_actions(actions)
    , m_position(parts.position)
    , m_queue(parts.queue)
    , m_undone(parts.undone)
    , m_held(parts.held)
    , m_selection(parts.selection)
    , m_navigation(parts.navigation)
    , m_status(parts.status)
{
    connect(&m_position, &ReviewPosition::moved, this, &DecisionFeed::offerDecisions);
    connect(&m_position, &ReviewPosition::currentUpdated, this, &DecisionFeed::offerDecisions);
    connect(&m_selection, &CharacterSelection::picksChanged, this, &DecisionFeed::offerDecisions);
    connect(&m_navigation, &Navigation::turned, this, &DecisionFeed::offerDecisions);
    // Later: what the decision leads to is painted first.
    m_undoSoon.setSingleShot(true);
    connect(&m_undoSoon, &QTimer::timeout, this, &DecisionFeed::offerUndo);
    const auto offerSoon = [this] { m_undoSoon.start(0); };
    connect(&m_queue, &OperationQueue::operationAdded, this, offerSoon);
    connect(&m_queue, &OperationQueue::operationChanged, this, offerSoon);
    connect(&m_queue, &OperationQueue::restored, this, offerSoon);
    connect(&m_held, &HeldRuns::changed, this, offerSoon);
    connect(actions.sendNow, &QAction::triggered, this, &DecisionFeed::sendHeld);
    followMenu(actions.undo, &DecisionFeed::mayUndo);
    followMenu(actions.redo, &DecisionFeed::mayRedo);
    followMenu(actions.clear, &DecisionFeed::mayClear);
    followMenu(actions.sendNow, &DecisionFeed::maySend);
    followMenu(actions.save, &DecisionFeed::maySave, Idle::Hidden);
    followMenu(actions.remove, &DecisionFeed::mayRemove, Idle::Hidden);
    followMenu(actions.removeWithReason, &DecisionFeed::mayRemove, Idle::Hidden);
    followMenu(actions.flag, &DecisionFeed::isShown);
    followMenu(actions.regenerate, &DecisionFeed::mayRegenerate);
    followMenu(actions.resynthesize, &DecisionFeed::mayResynthesize);
    offerDecisions();
    offerUndo();
}

/// An open menu greys or leaves out what would do nothing. The key stays, since it says why it does
/// nothing.
void DecisionFeed::followMenu(QAction *action, Question isOfUse, Idle idle)
{
    const QList<QObject *> places = action->associatedObjects();
    for (QObject *place : places) {
        const auto *menu = qobject_cast<QMenu *>(place);
        if (menu == nullptr)
            continue;
        connect(menu, &QMenu::aboutToShow, this, [=, this] {
            const bool isUseful = (this->*isOfUse)();
            action->setEnabled(isUseful);
            action->setVisible(isUseful || idle == Idle::Greyed);
        });
        connect(menu, &QMenu::aboutToHide, this, [=, this] {
            action->setVisible(true);
            // Without a character there is nothing to say, either.
            const bool isOfCharacter =
                action != m_actions.undo && action != m_actions.redo && action != m_actions.sendNow;
            action->setEnabled(!isOfCharacter || isShown());
            if (isOfSelected())
                offerForSelected();
        });
    }
}

/// The keys and buttons that decide are for these, as in DecisionKeys.
bool DecisionFeed::isOfSelected() const
{
    return m_navigation.isGrid() && !m_selection.isEmpty();
}

/// Discard where that is what happens to all of them.
std::optional<Action> DecisionFeed::removalOfSelected() const
{
    std::optional<Action> found;
    for (const CharacterStatus status : {CharacterStatus::Reviewing, CharacterStatus::Ready,
                                         CharacterStatus::Synthesizing, CharacterStatus::Failed}) {
        if (m_selection.countOf(status) > 0)
            found = removalFor(status);
    }
    return found;
}

bool DecisionFeed::isShown() const
{
    return m_position.current().has_value();
}

CharacterStatus DecisionFeed::shownStatus() const
{
    const std::optional<Character> shown = m_position.current();
    return shown ? shown->status : CharacterStatus::Unknown;
}

bool DecisionFeed::maySave() const
{
    return isOfSelected() ? m_selection.countOf(CharacterStatus::Reviewing) > 0
                          : canSave(shownStatus());
}

bool DecisionFeed::mayRemove() const
{
    return (isOfSelected() ? removalOfSelected() : removalFor(shownStatus())).has_value();
}

bool DecisionFeed::mayRegenerate() const
{
    const std::optional<Character> shown = m_position.current();
    return shown && canGenerate(shown->status) && !shown->refs.isEmpty();
}

bool DecisionFeed::mayResynthesize() const
{
    return canGenerate(shownStatus());
}

bool DecisionFeed::mayUndo() const
{
    return m_queue.operations().newestCancellable() != nullptr || m_held.isAny();
}

bool DecisionFeed::mayRedo() const
{
    return m_undone.last() != nullptr;
}

bool DecisionFeed::mayClear() const
{
    const std::optional<Character> shown = m_position.current();
    const Operation *latest = shown ? m_queue.operations().latestFor(shown->id) : nullptr;
    return latest != nullptr && latest->canBeCancelled() && !latest->isItem();
}

bool DecisionFeed::maySend() const
{
    return holdsDecisions() || m_held.isAny();
}

bool DecisionFeed::holdsDecisions() const
{
    const OperationList &operations = m_queue.operations();
    return std::any_of(operations.open().cbegin(), operations.open().cend(),
                       [&operations](qsizetype position) {
                           const Operation &one = operations.all().at(position);
                           return one.state == OperationState::Held && !one.waitsForClick;
                       });
}

/// The server cannot be reached, and something is to go there as soon as it can.
bool DecisionFeed::waitsForServer() const
{
    const OperationList &operations = m_queue.operations();
    // Also while it is looked up once more, which fails as long as the server is gone.
    const auto isOnItsWay = [&operations](qsizetype position) {
        const Operation &one = operations.all().at(position);
        return !one.isItem() && !one.waitsForClick && one.canBeCancelled();
    };
    return m_status.connection() == StatusLine::Connection::Offline
        && (holdsDecisions()
            || std::any_of(operations.open().cbegin(), operations.open().cend(), isOnItsWay));
}

/// Also those that are being accepted just now; where there are none, it says so.
void DecisionFeed::sendHeld()
{
    const bool isAny = maySend();
    const bool mustWait = waitsForServer();
    m_queue.sendHeldNow();
    if (const QString runs = m_held.letGo(); !runs.isEmpty())
        m_bar.setBriefHint(runs);
    else if (mustWait)
        m_bar.setBriefHint(tr("Offline: sent as soon as the server answers. Until then Undo takes "
                              "it back."));
    if (isAny || mustWait)
        return;
    const auto &open = m_queue.operations().open();
    const bool isWaiting = std::any_of(open.cbegin(), open.cend(), [this](qsizetype position) {
        return m_queue.operations().all().at(position).waitsForClick;
    });
    m_bar.setBriefHint(isWaiting ? tr("What waits for you since the crash has its buttons under "
                                      "Recent.")
                                 : tr("Nothing is held back."));
}

void DecisionFeed::offerDecisions()
{
    const std::optional<Character> shown = m_position.current();
    const CharacterStatus status = shown ? shown->status : CharacterStatus::Unknown;
    const std::optional<Action> removal = shown ? removalFor(status) : std::nullopt;
    const bool isSavable = shown && canSave(status);
    m_bar.setRemoval(removal, removal ? effectText(*removal, status) : QString());
    m_bar.setSave(isSavable, isSavable ? effectText(Action::Save, status) : QString());
    m_actions.offerDecisions(shown ? std::optional(status) : std::nullopt);
    if (isOfSelected())
        offerForSelected();
}

/// What can be done with some of them; the dry run says with how many.
void DecisionFeed::offerForSelected()
{
    const QString tip = tr("With those selected, after a dry run");
    m_bar.setRemoval(removalOfSelected(), tip);
    m_bar.setSave(maySave(), tip);
    // The keys stay, since they say why they do nothing.
    for (QAction *action : {m_actions.save, m_actions.remove, m_actions.removeWithReason})
        action->setEnabled(true);
}

void DecisionFeed::offerUndo()
{
    if (const QString tip = m_held.tip(); !tip.isEmpty())
        m_bar.setUndo(true, tip);
    else if (const Operation *last = m_queue.operations().newestCancellable())
        m_bar.setUndo(
            true, tr("Take back %1 of %2").arg(actionText(last->action), last->name.toString()));
    else
        m_bar.setUndo(false);
}
