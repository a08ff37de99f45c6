// SPDX-License-Identifier: Apache-2.0
#include "models/operationlistmodel.h"
#include "settings/connection.h"
#include "ui/actions.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/filterbar.h"
#include "ui/browser/queuesview.h"
#include "ui/browser/savedpanel.h"
#include "ui/bulk/bulkbar.h"
#include "ui/centrecolumn.h"
#include "ui/centrepages.h"
#include "ui/review/decisionbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/recentlist.h"
#include "ui/statusline.h"
#include "ui/theme/groupheading.h"
#include "ui/workspace.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// Where the parts of the workspace are.

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

void Workspace::layOut(const Theme &theme)
{
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeSidebar(theme));
    m_splitter->addWidget(makeList(theme));
    m_middle = new CentreColumn(m_centre,
                                {.refs = m_parts.refs,
                                 .characters = m_parts.characters,
                                 .position = m_parts.position,
                                 .wanted = *m_actions.view.filmstrip},
                                theme);
    m_splitter->addWidget(m_middle);
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
    m_saved = new SavedPanel(m_parts.settings, m_parts.connection.id, m_parts.characters, theme);
    content->addWidget(heading);
    content->addWidget(m_queues);
    content->addWidget(m_saved);
    content->addStretch();
    return panel;
}

QWidget *Workspace::makeList(const Theme &theme)
{
    m_filter = new FilterBar(m_parts.api, m_parts.characters, theme);
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
    content->addWidget(m_filter);
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
    m_recentHeading = new GroupHeading(theme, tr("Recent"));
    m_recentHeading->setContentsMargins(Margin, Gap, Margin, 0);
    m_recent = new RecentList(m_parts.refs, theme);
    // Each has its share, whatever there is to say: the heading between them keeps its place, once
    // something was decided. Before that the details have all of it.
    m_details->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    content->addWidget(m_details, 3);
    content->addWidget(m_recentHeading);
    content->addWidget(m_recent, 2);
    for (const auto news : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_parts.operations, news, this, &Workspace::presentRecent);
    connect(&m_parts.operations, &QAbstractItemModel::modelReset, this, &Workspace::presentRecent);
    presentRecent();
    return panel;
}

void Workspace::presentRecent()
{
    const bool isAny = m_parts.operations.rowCount() > 0;
    if (!isAny && m_recent->hasFocus())
        focusRefs();
    m_recentHeading->setVisible(isAny);
    m_recent->setVisible(isAny);
}
