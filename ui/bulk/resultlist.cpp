// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/resultlist.h"

#include "ui/bulk/resultdelegate.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

ResultList::ResultList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_rowHeight(theme.roomFor(ResultDelegate::RowHeight))
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
    verticalScrollBar()->setSingleStep(m_rowHeight);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ResultList::noteScroll);
}

void ResultList::setFront(int row)
{
    if (row == m_front)
        return;
    m_front = row;
    keepInView();
}

void ResultList::follow()
{
    setFollowing(true);
    keepInView();
    if (hasFocus())
        takeCurrent();
}

/// Keys go on from what is seen, not from a row far away.
void ResultList::takeCurrent()
{
    if (m_isFollowing && front().isValid() && !isInView(currentIndex()))
        selectionModel()->setCurrentIndex(front(), QItemSelectionModel::NoUpdate);
}

QModelIndex ResultList::front() const
{
    return model() == nullptr ? QModelIndex() : model()->index(m_front, 0);
}

bool ResultList::isInView(const QModelIndex &index) const
{
    return index.isValid() && viewport()->rect().contains(visualRect(index));
}

void ResultList::keepInView()
{
    if (m_isFollowing && front().isValid())
        scrollTo(front());
}

void ResultList::setFollowing(bool isFollowing)
{
    if (isFollowing == m_isFollowing)
        return;
    m_isFollowing = isFollowing;
    emit followingChanged();
}

/// Also of the current row, which keys move.
void ResultList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QScopedValueRollback ours(m_isOurs, true);
    QListView::scrollTo(index, hint);
}

void ResultList::updateGeometries()
{
    const QScopedValueRollback ours(m_isOurs, true);
    QListView::updateGeometries();
}

/// Who scrolls back wants to read there, even where the front is still in view.
void ResultList::noteScroll(int value)
{
    const bool isBack = value < m_value;
    m_value = value;
    if (!m_isOurs && front().isValid())
        setFollowing(isInView(front()) && !(m_isFollowing && isBack));
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && front().isValid())
        setFollowing(current == front());
}

void ResultList::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        takeCurrent();
    QListView::focusInEvent(event);
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    // Full-width cells.
    const QSize cell(viewport()->width(), m_rowHeight);
    if (gridSize() != cell)
        setGridSize(cell);
    QListView::resizeEvent(event);
    keepInView();
}
