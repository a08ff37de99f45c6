// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "models/arrivals.h"
#include "models/characterlistmodel.h"
#include "models/operationlistmodel.h"
#include "models/queuelistmodel.h"
#include "models/reviewposition.h"
#include "models/undone.h"
#include "queue/journal.h"
#include "queue/operationqueue.h"
#include "settings/connection.h"
#include "settings/windowlayout.h"
#include "ui/actions.h"
#include "ui/activity/activitydialog.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/filtering.h"
#include "ui/browser/queuesview.h"
#include "ui/bulk/bulk.h"
#include "ui/bulk/cleanups.h"
#include "ui/bulk/heldruns.h"
#include "ui/bulk/rules.h"
#include "ui/centrecolumn.h"
#include "ui/centrepages.h"
#include "ui/compare/comparepane.h"
#include "ui/compare/compareview.h"
#include "ui/decisionfeed.h"
#include "ui/decisionkeys.h"
#include "ui/judging/judged.h"
#include "ui/movingon.h"
#include "ui/navigation.h"
#include "ui/review/canvas.h"
#include "ui/review/decider.h"
#include "ui/review/decisionbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/endfeed.h"
#include "ui/review/recentlist.h"
#include "ui/review/reviewpane.h"
#include "ui/review/viewkeys.h"
#include "ui/statusfeed.h"
#include "ui/statusline.h"
#include "ui/surroundings.h"
#include "ui/toast.h"
#include "ui/toastfeed.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QSplitter>

Workspace::Workspace(const Parts &parts, const Actions &actions, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_theme(theme)
    , m_review(new ReviewPane(parts.refs, parts.characters, parts.position, theme))
    , m_compare(new ComparePane(parts.refs, parts.characters, parts.position, theme))
    , m_judged(new Judged(m_review->canvas(), m_compare->view(), this))
    , m_centre(new CentrePages(m_review, m_compare, *m_judged, parts.position))
    , m_decisions(new DecisionBar(theme))
    , m_status(new StatusLine(theme))
    , m_toast(new Toast(theme, *m_status))
    , m_undone(new Undone(parts.queue, this))
    , m_decider(new Decider(*m_judged, parts.position, parts.queue, *m_undone, this))
{
    layOut(theme);
    connectQueues();
    connectCharacters();
    m_navigation = new Navigation({.characters = parts.characters,
                                   .selection = parts.selection,
                                   .position = parts.position,
                                   .columns = *m_splitter,
                                   .lists = *m_lists,
                                   .grid = *m_grid,
                                   .centre = *m_centre,
                                   .middle = *m_middle,
                                   .side = *m_side},
                                  actions, this);
    m_surroundings = new Surroundings({.fullScreen = *actions.view.fullScreen,
                                       .filter = *actions.filter,
                                       .columns = *m_splitter,
                                       .middle = *m_middle,
                                       .page = *m_centre,
                                       .status = *m_status,
                                       .toast = *m_toast,
                                       .navigation = *m_navigation},
                                      this);
    connectDecisions(actions);
    connectBulk();
    connectFilter();
    connectPictures();
    m_viewKeys = new ViewKeys({m_review->canvas(), *m_review, *m_judged, parts.refs}, actions.view,
                              theme, this);
    connect(m_viewKeys, &ViewKeys::told, this, &Workspace::showBriefly);
    new StatusFeed(*m_status, parts.queue, parts.budget, this);
    new ToastFeed(*m_toast, parts.queue, *m_recent, this);
    new DecisionFeed({.bar = *m_decisions,
                      .position = parts.position,
                      .queue = parts.queue,
                      .undone = *m_undone,
                      .held = *m_held,
                      .selection = parts.selection,
                      .navigation = *m_navigation,
                      .status = *m_status},
                     actions, this);
    followPosition();
}

void Workspace::saveLayout(WindowLayout &layout) const
{
    m_navigation->saveLayout(layout);
    m_surroundings->saveLayout(layout);
    layout.canvas = m_viewKeys->save();
    layout.filmstrip = m_actions.view.filmstrip->isChecked();
}

void Workspace::restoreLayout(const WindowLayout &layout)
{
    m_navigation->restoreLayout(layout);
    m_surroundings->restoreLayout(layout);
    m_viewKeys->restore(layout.canvas);
    m_actions.view.filmstrip->setChecked(layout.filmstrip);
}

QWidget &Workspace::centre() const
{
    return *m_centre;
}

QWidget &Workspace::shownName() const
{
    return m_review->shownName();
}

void Workspace::focusRefs()
{
    m_navigation->takeFocus();
}

void Workspace::setLeastLook(std::chrono::milliseconds time)
{
    m_decider->setLeastLook(time);
}

void Workspace::showBriefly(const QString &text)
{
    m_decisions->setBriefHint(text);
}

void Workspace::connectQueues()
{
    m_queues->setModel(&m_parts.queues);
    const auto showCurrent = [this] {
        const int row = m_parts.queues.rowOf(m_parts.characters.query());
        m_queues->setCurrentIndex(m_parts.queues.index(row));
    };
    showCurrent();
    connect(&m_parts.characters, &QAbstractItemModel::modelReset, this, showCurrent);
    connect(m_queues->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const auto query = current.data(QueueListModel::QueryRole).value<CharacterQuery>();
                if (current.isValid() && query != m_parts.characters.query())
                    emit queueRequested(query);
            });
    // Chosen by the mouse or by Enter: what is typed next decides, whoever had the keys. The arrows
    // only pass by.
    connect(m_queues, &QAbstractItemView::clicked, this, &Workspace::focusRefs);
    connect(m_queues, &QAbstractItemView::activated, this, &Workspace::focusRefs);
    connect(m_review, &ReviewPane::queueRequested, this, &Workspace::queueRequested);
    new EndFeed(*m_review,
                {.queues = m_parts.queues,
                 .operations = m_parts.queue,
                 .cleanup = m_parts.cleanup,
                 .characters = m_parts.characters,
                 .position = m_parts.position},
                this);
}

void Workspace::connectCharacters()
{
    m_list->setModel(&m_parts.characters);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_parts.position.showRow(current.row()); });
    connect(&m_parts.position, &ReviewPosition::moved, this, &Workspace::followPosition);
    connect(&m_parts.position, &ReviewPosition::currentUpdated, this, &Workspace::presentDetails);
    // A view forgets its current row after the model was reset, which is after the position moved.
    connect(&m_parts.characters, &CharacterListModel::firstPageArrived, this,
            &Workspace::followPosition);
    connect(&m_parts.characters, &CharacterListModel::rowsRecalled, this,
            &Workspace::followPosition);
    connect(&m_parts.characters, &CharacterListModel::filterChanged, this,
            &Workspace::followPosition);
    connect(m_review, &ReviewPane::retryRequested, this, &Workspace::retryRequested);
    connect(&m_parts.arrivals, &Arrivals::countChanged, this,
            [this] { m_review->setNewCount(m_parts.arrivals.count()); });
    connect(m_review, &ReviewPane::newRequested, &m_parts.arrivals, &Arrivals::show);
}

void Workspace::connectBulk()
{
    const Cleanups::Parts parts{.dialog = {m_parts.refs, m_parts.queue, m_parts.budget,
                                           m_parts.cleanup, m_parts.journal.cleanupReader()},
                                .api = m_parts.api,
                                .selection = m_parts.selection,
                                .characters = m_parts.characters,
                                .flags = m_parts.flags,
                                .settings = m_parts.settings};
    m_cleanups = new Cleanups(parts, m_theme, this);
    m_held = new HeldRuns(m_parts.cleanup, m_parts.queue, this);
    auto *bulk = new Bulk({m_parts.api, m_parts.characters, m_parts.selection, m_parts.position,
                           m_parts.flags, *m_cleanups, *m_list, *m_grid, *m_bulk},
                          m_actions, m_theme, this);
    auto *keys = new DecisionKeys(
        {*m_navigation, *m_decider, *bulk, *m_decisions, m_parts.queue, *m_held}, m_actions, this);
    connect(keys, &DecisionKeys::told, this, &Workspace::showBriefly);
    connect(m_navigation, &Navigation::told, this, &Workspace::showBriefly);
    connect(m_navigation, &Navigation::turned, this, &Workspace::followPosition);
    connect(m_middle, &CentreColumn::told, this, &Workspace::showBriefly);
    connect(bulk, &Bulk::told, this, &Workspace::showBriefly);
    auto *movingOn =
        new MovingOn(m_parts.queue, m_parts.characters, m_parts.position, *m_navigation, this);
    connect(movingOn, &MovingOn::settled, m_decider, &Decider::setSettled);
    connect(movingOn, &MovingOn::changedElsewhere, m_decider, &Decider::askAgain);
    connect(m_navigation, &Navigation::opened, m_decider, &Decider::takeAsMeant);
    connect(bulk, &Bulk::counted, &m_parts.queues, &QueueListModel::takeTotal);
    connect(m_cleanups, &Cleanups::told, this, &Workspace::showBriefly);
    connect(m_cleanups, &Cleanups::statusChanged, m_status, &StatusLine::setCleanup);
    connect(m_cleanups, &Cleanups::queueRequested, this, &Workspace::queueRequested);
    connect(m_cleanups, &Cleanups::noted, this, &Workspace::noted);
    connect(m_cleanups, &Cleanups::withdrawn, this, &Workspace::withdrawn);
    auto *rules = new Rules(m_parts.rules, m_parts.settings, m_parts.connection.id, this);
    connect(rules, &Rules::chosen, bulk, &Bulk::cleanUpBy);
}

void Workspace::connectFilter()
{
    auto *filtering = new Filtering({.characters = m_parts.characters,
                                     .selection = m_parts.selection,
                                     .position = m_parts.position,
                                     .bar = *m_filter,
                                     .saved = *m_saved,
                                     .lists = *m_lists},
                                    m_actions, this);
    connect(filtering, &Filtering::filterRequested, this, &Workspace::filterRequested);
    connect(filtering, &Filtering::backRequested, this, &Workspace::focusRefs);
    connect(filtering, &Filtering::told, this, &Workspace::showBriefly);
    connect(m_decider, &Decider::hiddenMet, filtering, &Filtering::offerHidden);
    connect(filtering, &Filtering::noted, this, &Workspace::noted);
    connect(filtering, &Filtering::withdrawn, this, &Workspace::withdrawn);
    connect(m_review, &ReviewPane::filterRequested, m_actions.filter, &QAction::trigger);
    connect(m_review, &ReviewPane::filterClearRequested, &m_parts.characters,
            [this] { m_parts.characters.setFilter({}); });
}

void Workspace::showActivity()
{
    if (!m_activity) {
        m_activity = new ActivityDialog(
            {.journal = m_parts.journal, .queue = m_parts.queue, .characters = m_parts.characters},
            m_theme, this);
        connect(m_activity, &ActivityDialog::showRequested, this, [this](const CharacterId &id) {
            m_parts.position.showLoaded(id);
            window()->activateWindow();
            focusRefs();
        });
    }
    m_activity->show();
    m_activity->raise();
    m_activity->activateWindow();
}

void Workspace::followPosition()
{
    const QModelIndex shown = m_parts.characters.index(m_parts.position.row());
    m_list->setCurrentIndex(shown);
    // Hidden, as behind the grid, it would lay out all its rows for nobody.
    if (shown.isValid() && m_list->isVisible())
        m_list->scrollTo(shown);
    presentDetails();
}

void Workspace::presentDetails()
{
    if (const std::optional<Character> shown = m_parts.position.current())
        m_details->setCharacter(*shown);
    else
        m_details->clear();
}
