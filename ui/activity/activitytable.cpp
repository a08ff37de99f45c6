// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitytable.h"

#include "models/activityfilter.h"
#include "models/activitytext.h"
#include "ui/activity/activitydelegate.h"
#include "ui/theme/columnwidth.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isSentence(ActivityColumn column)
{
    return column == ActivityColumn::Why || column == ActivityColumn::State;
}

/// What a column of short texts has room for; a longer one is cut, and has a tip.
QStringList typicalTexts(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Decided:
        return {u"2026-05-08 14:31:05"_s};
    case ActivityColumn::Name:
        return {QString(16, u'n')};
    case ActivityColumn::Decision: {
        Operation one;
        one.action = Action::Regenerate;
        one.setPose(u"front"_s);
        const QString oneRef = activityText(one, column);
        one = {};
        one.action = Action::Discard;
        one.wasFlagged = true;
        return {oneRef, activityText(one, column)};
    }
    case ActivityColumn::RequestId:
        return {u"req_01JMW…MW9ZT8"_s}; // both ends of it
    case ActivityColumn::DecidedBy:
        return {QString(10, u'n')};
    default:
        return {};
    }
}

} // namespace

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
    header->setMinimumSectionSize(96); // some words, where the window is narrow
    for (int column = 0; column < ActivityColumns; ++column) {
        // What may be a sentence takes the room that is left.
        if (isSentence(ActivityColumn(column)))
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column,
                           widthForColumn(*header, column, theme.textFont(),
                                          typicalTexts(ActivityColumn(column))));
    }
}

/// Where there is no room to stretch in, Qt leaves columns as wide as they were.
void ActivityTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int taken = 0;
    for (int column = 0; column < ActivityColumns; ++column)
        taken += isSentence(ActivityColumn(column)) ? 0 : columnWidth(column);
    if (taken < viewport()->width())
        return;
    for (const ActivityColumn column : {ActivityColumn::Why, ActivityColumn::State})
        horizontalHeader()->resizeSection(int(column), horizontalHeader()->minimumSectionSize());
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
