// SPDX-License-Identifier: Apache-2.0
#include "ui/menus.h"

#include "ui/actions.h"

#include <QCoreApplication>
#include <QMenuBar>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void addZoomMenu(QMenu &view, const Actions &actions)
{
    QMenu *menu = view.addMenu(Text::tr("&Zoom"));
    const ViewActions &refs = actions.view;
    menu->addActions(
        {actions.zoom, refs.zoomIn, refs.zoomOut, refs.fit, refs.actualSize, refs.twiceSize});
    menu->addSeparator();
    menu->addActions({refs.link, refs.clearOffsets});
    menu->addSeparator();
    menu->addActions({actions.largerCards, actions.smallerCards});
}

/// What is around the refs and on them.
void addBackgroundMenu(QMenu &view, const ViewActions &refs)
{
    view.addMenu(Text::tr("&Background and Info"))
        ->addActions({refs.background, refs.clipping, refs.info});
}

void addCompareMenu(QMenu &view, const Actions &actions)
{
    QMenu *menu = view.addMenu(Text::tr("While C&omparing"));
    menu->addActions({actions.pinReference, actions.swapCompared});
    menu->addSeparator();
    menu->addActions({actions.nextCompareMode, actions.sideBySide, actions.wipe, actions.difference,
                      actions.onion, actions.blink});
    menu->addSeparator();
    menu->addActions({actions.lessOfMode, actions.moreOfMode});
}

} // namespace

void fillMenus(QMenuBar &bar, const Actions &actions, const OtherMenus &others)
{
    QMenu *file = bar.addMenu(Text::tr("&File"));
    file->addMenu(others.connections);
    file->addSeparator();
    file->addActions({actions.saveRef, actions.saveRefs, actions.openRef, actions.contactSheet});
    file->addSeparator();
    file->addAction(actions.sendNow);
    file->addSeparator();
    file->addAction(actions.quit);
    QMenu *edit = bar.addMenu(Text::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo, actions.clear});
    edit->addMenu(others.holds);
    edit->addSeparator();
    edit->addActions({actions.copyRef, actions.copyId, actions.copyCurl});
    QMenu *view = bar.addMenu(Text::tr("&View"));
    view->addActions(
        {actions.grid, actions.allRefs, actions.singleRef, actions.compare, actions.comparePoses});
    view->addSeparator();
    addZoomMenu(*view, actions);
    addBackgroundMenu(*view, actions.view);
    addCompareMenu(*view, actions);
    view->addSeparator();
    view->addActions({actions.view.filmstrip, actions.view.fullScreen, actions.view.secondDisplay});
    view->addSeparator();
    view->addActions({actions.filter, actions.saveFilter});
    view->addSeparator();
    view->addActions({actions.refresh, actions.activity});
    view->addSeparator();
    view->addMenu(others.themes);
    QMenu *review = bar.addMenu(Text::tr("&Review"));
    review->addActions({actions.save, actions.remove, actions.removeWithReason, actions.flag});
    review->addSeparator();
    review->addActions({actions.regenerate, actions.resynthesize});
    review->addSeparator();
    review->addActions(
        {actions.next, actions.previous, actions.nextUndecided, actions.previousUndecided});
    review->addSeparator();
    review->addActions({actions.nextRef, actions.previousRef});
    review->addSeparator();
    review->addAction(actions.reasons);
    QMenu *bulk = bar.addMenu(Text::tr("&Bulk"));
    bulk->addActions(
        {actions.togglePick, actions.selectAll, actions.invertPicks, actions.clearPicks});
    bulk->addSeparator();
    bulk->addActions({actions.removePicked, actions.savePicked, actions.resynthesizePicked});
    bulk->addSeparator();
    bulk->addActions({actions.cleanUpFailed, actions.resynthesizeFailed});
    others.rules->setEnabled(false); // until there are some
    bulk->addMenu(others.rules);
    bulk->addSeparator();
    bulk->addAction(actions.cleanups);
    QMenu *help = bar.addMenu(Text::tr("&Help"));
    help->addActions({actions.keys, actions.guide, actions.copyDiagnostics});
    help->addSeparator();
    help->addAction(actions.about);
}
