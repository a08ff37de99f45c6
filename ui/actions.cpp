// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"

#include "domain/operation.h"
#include "ui/fullscreen.h"
#include "ui/keyrepeats.h"
#include "ui/physicalkeys.h"
#include "ui/review/effecttext.h"
#include "ui/windowaction.h"

#include <QAction>
#include <QWidget>

namespace {

constexpr auto add = addWindowAction;

QString costOf(Action action)
{
    return effectText(action, CharacterStatus::Reviewing);
}

} // namespace

Actions::Actions(QWidget *window)
    : save(add(window, tr("&Save"), {Qt::Key_S, Qt::Key_A, Qt::Key_P}))
    , remove(add(window, tr("&Discard"), {Qt::Key_X}))
    , removeWithReason(
          add(window, tr("Discard for a &Reason…"), {QKeySequence(Qt::SHIFT | Qt::Key_X)}))
    , flag(add(window, tr("&Flag for a Second Opinion"), {Qt::Key_F}))
    //: %1 is what it costs: "1 generation"
    , regenerate(
          add(window, tr("Re&generate This Ref (%1)").arg(costOf(Action::Regenerate)), {Qt::Key_R}))
    //: %1 is what it costs: "4 generations"
    , resynthesize(add(window, tr("Resynthesi&ze All Refs (%1)").arg(costOf(Action::Resynthesize)),
                       {QKeySequence(Qt::SHIFT | Qt::Key_R)}))
    , undo(add(window, tr("&Undo Decision or Run"),
               {Qt::Key_Backspace, QKeySequence(Qt::CTRL | Qt::Key_Z)}))
    , redo(add(window, tr("&Redo Decision"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}))
    , clear(add(window, tr("&Take Back This Character's Decision"), {Qt::Key_U}))
    , sendNow(add(window, tr("Send What Is &Held Now"), {QKeySequence(Qt::CTRL | Qt::Key_S)}))
    , reasons(add(window, tr("Reas&ons…"), {}))
    , next(add(window, tr("&Next Character"), {Qt::Key_Right}))
    , previous(add(window, tr("&Previous Character"), {Qt::Key_Left}))
    , nextUndecided(add(window, tr("Next Undecided"), {QKeySequence(Qt::CTRL | Qt::Key_Right)}))
    , previousUndecided(
          add(window, tr("Previous Undecided"), {QKeySequence(Qt::CTRL | Qt::Key_Left)}))
    , nextRef(add(window, tr("Next Ref"), {Qt::Key_Down}))
    , previousRef(add(window, tr("Previous Ref"), {Qt::Key_Up}))
    , grid(add(window, tr("&Grid"), {Qt::Key_G}))
    , allRefs(add(window, tr("&All Refs"), {Qt::Key_N, Qt::Key_0}))
    , singleRef(add(window, tr("&One Ref"), {Qt::Key_E}))
    , compare(add(window, tr("&Compare"), {Qt::Key_C}))
    , comparePoses(add(window, tr("Compare &Poses"), {QKeySequence(Qt::SHIFT | Qt::Key_C)}))
    , zoom(add(window, tr("&Fit or 100 %"), {Qt::Key_Z}))
    , largerCards(add(window, tr("&Larger Cards"), {Qt::Key_Plus, Qt::Key_Equal}))
    , smallerCards(add(window, tr("S&maller Cards"), {Qt::Key_Minus}))
    , view(window)
    , pinReference(add(window, tr("&Pin A"), {Qt::Key_K}))
    , swapCompared(add(window, tr("S&wap A and B"), {Qt::Key_V}))
    , nextCompareMode(add(window, tr("Next &Mode"), {Qt::Key_M}))
    , sideBySide(add(window, tr("&Side by Side"), {}))
    , wipe(add(window, tr("&Wipe"), {Qt::Key_W}))
    , difference(add(window, tr("&Difference"), {Qt::Key_D}))
    , onion(add(window, tr("&Onion Skin"), {Qt::Key_O}))
    , blink(add(window, tr("&Blink"), {Qt::Key_Q}))
    , lessOfMode(add(window, tr("&Less"), {Qt::Key_BracketLeft}))
    , moreOfMode(add(window, tr("Mo&re"), {Qt::Key_BracketRight}))
    , togglePick(add(window, tr("Select or &Unselect"), {QKeySequence(Qt::CTRL | Qt::Key_Space)}))
    , selectAll(add(window, tr("Select &All, Again for All of the Queue"),
                    {QKeySequence(Qt::CTRL | Qt::Key_A)}))
    , invertPicks(add(window, tr("&Invert Selection"), {QKeySequence(Qt::CTRL | Qt::Key_I)}))
    , clearPicks(
          add(window, tr("&Clear Selection"),
              {QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}))
    , removePicked(add(window, tr("&Delete Selected…"), {QKeySequence(Qt::CTRL | Qt::Key_Delete)}))
    , savePicked(
          add(window, tr("&Save Selected…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}))
    , resynthesizePicked(
          add(window, tr("Resynthesi&ze Selected…"), {QKeySequence(Qt::CTRL | Qt::Key_R)}))
    , cleanUpFailed(add(window, tr("Clean Up &Failed…"),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)}))
    , resynthesizeFailed(add(window, tr("&Resynthesize Failed…"),
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}))
    , cleanups(add(window, tr("Clean-u&ps"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}))
    , filter(add(window, tr("Fi&lter"), {QKeySequence(Qt::CTRL | Qt::Key_F), Qt::Key_Slash}))
    , saveFilter(add(window, tr("Sa&ve Filter…"), {}))
    , copyRef(add(window, tr("Copy &Ref"), {}))
    , saveRef(add(window, tr("Save Ref &As…"), {}))
    , saveRefs(add(window, tr("Sa&ve All Refs…"), {}))
    , openRef(add(window, tr("&Open Ref Elsewhere"), {QKeySequence(Qt::CTRL | Qt::Key_E)}))
    , copyId(add(window, tr("Copy &Id"), {QKeySequence(Qt::CTRL | Qt::Key_C)}))
    , copyCurl(add(window, tr("Copy as cur&l"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}))
    , contactSheet(
          add(window, tr("Contact Shee&t…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}))
    , refresh(add(window, tr("&Refresh"), {Qt::Key_F5}))
    , activity(add(window, tr("Ac&tivity"), {QKeySequence(Qt::CTRL | Qt::Key_J)}))
    , keys(add(window, tr("&Keys"), {Qt::Key_F1, Qt::Key_Question}))
    , guide(add(window, tr("User &Guide"), {}))
    , copyDiagnostics(add(window, tr("&Copy Diagnostics"), {}))
    , about(add(window, tr("&About Greenroom"), {}))
    , quit(add(window, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}))
{
    for (const Qt::Key digit : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6,
                                Qt::Key_7, Qt::Key_8, Qt::Key_9})
        savedFilters.append(add(window, tr("Saved Filter %1").arg(savedFilters.size() + 1),
                                {QKeySequence(Qt::CTRL | Qt::SHIFT | digit)}));
    // Moving may repeat; deciding may not.
    for (QAction *moving : {next, previous, nextUndecided, previousUndecided, nextRef, previousRef,
                            lessOfMode, moreOfMode})
        moving->setAutoRepeat(true);
    for (QAction *deciding : {save, remove, removeWithReason, regenerate, resynthesize, redo})
        deciding->setProperty(DecidesByRefs, true);
    redo->setProperty(LeadsToCharacter, true);
    grid->setCheckable(true);
    setReviewing(false);
    new FullScreen(*window, *view.fullScreen, window);
    new PhysicalKeys(window);
    // The newest filter is asked first.
    new KeyRepeats(window);
}

QList<Actions::Group> Actions::groups() const
{
    return {{tr("Decide"),
             {save, remove, removeWithReason, flag, regenerate, resynthesize, undo, redo, clear,
              sendNow, reasons}},
            {tr("Move"), {next, previous, nextUndecided, previousUndecided, nextRef, previousRef}},
            {tr("Look"),
             QList<QAction *>{grid, allRefs, singleRef, compare, comparePoses, zoom} + view.all()
                 + QList<QAction *>{largerCards, smallerCards}},
            {tr("Compare"), inCompare()},
            {tr("Bulk"),
             {togglePick, selectAll, invertPicks, clearPicks, removePicked, savePicked,
              resynthesizePicked, cleanUpFailed, resynthesizeFailed, cleanups}},
            {tr("Filter"), {filter, saveFilter}},
            {tr("Pictures"), {copyRef, saveRef, saveRefs, openRef, copyId, copyCurl, contactSheet}},
            {tr("Program"), {refresh, activity, keys, quit}}};
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const Group &group : groups())
        actions += group.actions;
    return actions;
}

QList<QAction *> Actions::inCompare() const
{
    return {pinReference, swapCompared, nextCompareMode, sideBySide, wipe,
            difference,   onion,        blink,           lessOfMode, moreOfMode};
}

void Actions::offerDecisions(std::optional<CharacterStatus> status) const
{
    const std::optional<Action> removal = status ? removalFor(*status) : Action::Discard;
    for (QAction *action : {save, remove, removeWithReason, flag, regenerate, resynthesize})
        action->setEnabled(status.has_value());
    const bool isDelete = removal == Action::Delete;
    remove->setText(isDelete ? tr("&Delete") : tr("&Discard"));
    removeWithReason->setText(isDelete ? tr("Delete for a &Reason…")
                                       : tr("Discard for a &Reason…"));
}

void Actions::setReviewing(bool reviewing) const
{
    offerDecisions(std::nullopt);
    for (QAction *action : all()) {
        if (action != keys && action != quit && action != view.fullScreen)
            action->setEnabled(reviewing);
    }
    for (QAction *action : savedFilters)
        action->setEnabled(reviewing);
}
