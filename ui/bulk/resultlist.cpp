// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/resultlist.h"

#include "ui/bulk/resultdelegate.h"
#include "ui/theme/theme.h"

#include <QScrollBar>

ResultList::ResultList(const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Items"));
    // In ListMode every dataChanged lays out all rows again.
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setResizeMode(QListView::Fixed);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(ResultDelegate::RowHeight);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    // Full-width cells.
    const QSize cell(viewport()->width(), ResultDelegate::RowHeight);
    if (gridSize() != cell)
        setGridSize(cell);
    QListView::resizeEvent(event);
}
