// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitytable.h"

#include "models/activityfilter.h"
#include "models/activitytext.h"
#include "ui/activity/activitydelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

ActivityTable::ActivityTable(const Theme &theme, ActivityFilter &operations, QWidget *parent)
    : QTableView(parent)
    , m_operations(operations)
{
    setAccessibleName(tr("Activity"));
    setModel(&operations);
    setItemDelegate(new ActivityDelegate(theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setUpColumns(theme);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityTable::selectedChanged);
    // The view draws the one cell anew; the line is around the whole row.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(&operations, &QAbstractItemModel::dataChanged, this, &ActivityTable::selectedChanged);
    connect(&operations, &QAbstractItemModel::modelReset, this, &ActivityTable::selectedChanged);
}

void ActivityTable::setUpColumns(const Theme &theme)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.roomFor(ActivityDelegate::RowHeight));
    QHeaderView *header = horizontalHeader();
    header->setFont(theme.headingFont());
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(theme.roomFor(ActivityDelegate::RowHeight));
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(64);
    using Column = ActivityColumn;
    const auto setWidth = [this](Column column, int width) { setColumnWidth(int(column), width); };
    setWidth(Column::Decided, 152);
    setWidth(Column::Name, 168);
    setWidth(Column::Decision, 152);
    setWidth(Column::Why, 120);
    setWidth(Column::Attempts, 88);
    setWidth(Column::RequestId, 208);
    setWidth(Column::DecidedBy, 96);
    header->setSectionResizeMode(int(Column::State), QHeaderView::Stretch);
}

QList<Operation> ActivityTable::selected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Operation> operations;
    for (const QModelIndex &index : rows)
        operations.append(m_operations.at(index.row()));
    return operations;
}

void ActivityTable::selectFirst()
{
    if (!currentIndex().isValid() && m_operations.rowCount() > 0)
        setCurrentIndex(m_operations.index(0, 0));
}

void ActivityTable::keyPressEvent(QKeyEvent *event)
{
    // The view would copy one cell.
    if (event->matches(QKeySequence::Copy))
        emit copyRequested();
    else
        QTableView::keyPressEvent(event);
}

void ActivityTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the line around the whole current row
}

void ActivityTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}
