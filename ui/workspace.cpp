// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "models/arrivals.h"
#include "models/characterlistmodel.h"
#include "models/operationlistmodel.h"
#include "models/queuelistmodel.h"
#include "models/reviewposition.h"
#include "models/undone.h"
#include "queue/operationqueue.h"
#include "ui/actions.h"
#include "ui/activity/activitydialog.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/queuesview.h"
#include "ui/bulk/bulk.h"
#include "ui/bulk/bulkbar.h"
#include "ui/bulk/cleanups.h"
#include "ui/decisionfeed.h"
#include "ui/decisionkeys.h"
#include "ui/navigation.h"
#include "ui/review/decider.h"
#include "ui/review/decisionbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/endfeed.h"
#include "ui/review/recentlist.h"
#include "ui/review/reviewpane.h"
#include "ui/statusfeed.h"
#include "ui/statusline.h"
#include "ui/theme/groupheading.h"
#include "ui/toast.h"
#include "ui/toastfeed.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int Margin = 16;
constexpr int Gap = 8;

/// A side column: the ground of a panel and its content from the top.
QWidget *makePanel(QVBoxLayout *&content)
{
    auto *panel = new QWidget;
    panel->setBackgroundRole(QPalette::AlternateBase);
    panel->setAutoFillBackground(true);
    content = new QVBoxLayout(panel);
    content->setContentsMargins(0, Margin, 0, 0);
    content->setSpacing(Gap);
    return panel;
}

} // namespace

Workspace::Workspace(const Parts &parts, const Actions &actions, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_theme(theme)
    , m_review(new ReviewPane(parts.refs, parts.characters, parts.position, theme))
    , m_decisions(new DecisionBar(theme))
    , m_status(new StatusLine(theme))
    , m_toast(new Toast(theme, *m_status))
    , m_undone(new Undone(parts.queue, this))
    , m_decider(new Decider(m_review->canvas(), parts.position, parts.queue, *m_undone, this))
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
                                   .review = *m_review,
                                   .side = *m_side},
                                  actions, this);
    connectDecisions(actions);
    connectBulk();
    new StatusFeed(*m_status, parts.queue, parts.budget, this);
    new ToastFeed(*m_toast, parts.queue, *m_recent, this);
    new DecisionFeed(*m_decisions, actions, parts.position, parts.queue, *m_undone, this);
    followPosition();
}

void Workspace::layOut(const Theme &theme)
{
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeSidebar(theme));
    m_splitter->addWidget(makeList(theme));
    m_splitter->addWidget(m_review);
    m_side = makeSide(theme);
    m_splitter->addWidget(m_side);
    m_splitter->setSizes({184, 280, 720, 248});
    for (const int side : {0, 1, 3})
        m_splitter->setStretchFactor(side, 0);
    m_splitter->setStretchFactor(2, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_decisions);
    column->addWidget(m_status);
}

QWidget *Workspace::makeSidebar(const Theme &theme)
{
    QVBoxLayout *content = nullptr;
    QWidget *panel = makePanel(content);
    auto *heading = new GroupHeading(theme, tr("Queues"));
    heading->setContentsMargins(Margin, 0, Margin, 0);
    m_queues = new QueuesView(theme);
    content->addWidget(heading);
    content->addWidget(m_queues);
    content->addStretch();
    return panel;
}

QWidget *Workspace::makeList(const Theme &theme)
{
    m_list = new CharactersView(m_parts.refs, theme);
    m_grid = new CardGrid(m_parts.refs, theme);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_grid);
    m_bulk = new BulkBar(theme);
    QVBoxLayout *content = nullptr;
    QWidget *panel = makePanel(content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_lists, 1);
    content->addWidget(m_bulk);
    return panel;
}

QWidget *Workspace::makeSide(const Theme &theme)
{
    QVBoxLayout *content = nullptr;
    QWidget *panel = makePanel(content);
    content->setContentsMargins(0, 0, 0, 0);
    m_details = new DetailsPane(theme);
    auto *heading = new GroupHeading(theme, tr("Recent"));
    heading->setContentsMargins(Margin, Gap, Margin, 0);
    m_recent = new RecentList(m_parts.refs, theme);
    // Each has its share, whatever there is to say: the heading between them keeps its place.
    m_details->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    content->addWidget(m_details, 3);
    content->addWidget(heading);
    content->addWidget(m_recent, 2);
    return panel;
}

void Workspace::saveLayout(WindowLayout &layout) const
{
    m_navigation->saveLayout(layout);
}

void Workspace::restoreLayout(const WindowLayout &layout)
{
    m_navigation->restoreLayout(layout);
}

void Workspace::focusRefs()
{
    m_navigation->takeFocus();
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
    connect(m_review, &ReviewPane::queueRequested, this, &Workspace::queueRequested);
    new EndFeed(*m_review,
                {.queues = m_parts.queues,
                 .operations = m_parts.queue,
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
    connect(m_review, &ReviewPane::retryRequested, this, &Workspace::retryRequested);
    connect(&m_parts.arrivals, &Arrivals::countChanged, this,
            [this] { m_review->setNewCount(m_parts.arrivals.count()); });
    connect(m_review, &ReviewPane::newRequested, &m_parts.arrivals, &Arrivals::show);
}

void Workspace::connectBulk()
{
    const Cleanups::Parts parts{
        .dialog = {m_parts.refs, m_parts.queue, m_parts.budget, m_parts.cleanup},
        .selection = m_parts.selection,
        .characters = m_parts.characters,
        .flags = m_parts.flags,
        .settings = m_parts.settings};
    m_cleanups = new Cleanups(parts, m_theme, this);
    auto *bulk = new Bulk({m_parts.api, m_parts.characters, m_parts.selection, m_parts.position,
                           *m_cleanups, *m_list, *m_grid, *m_bulk},
                          m_actions, m_theme, this);
    auto *keys =
        new DecisionKeys({*m_navigation, *m_decider, *bulk, *m_decisions}, m_actions, this);
    connect(keys, &DecisionKeys::told, this, &Workspace::showBriefly);
    connect(bulk, &Bulk::told, this, &Workspace::showBriefly);
    connect(m_cleanups, &Cleanups::told, this, &Workspace::showBriefly);
    connect(m_cleanups, &Cleanups::statusChanged, m_status, &StatusLine::setCleanup);
    connect(m_cleanups, &Cleanups::queueRequested, this, &Workspace::queueRequested);
}

void Workspace::showActivity()
{
    if (!m_activity) {
        m_activity = new ActivityDialog(
            {.journal = m_parts.journal, .queue = m_parts.queue, .characters = m_parts.characters},
            m_theme, this);
        connect(m_activity, &ActivityDialog::showRequested, this, [this](const CharacterId &id) {
            m_parts.position.showCharacter(id);
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
    if (shown.isValid())
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
