// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/charactersview.h"

#include "ui/browser/characterdelegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

CharactersView::CharactersView(RefLoader &loader, const Theme &theme, QWidget *parent)
    : PickingList(loader, theme, parent)
    , m_rowHeight(theme.roomFor(CharacterDelegate::RowHeight))
{
    setItemDelegate(new CharacterDelegate(covers(), theme, this));
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    verticalScrollBar()->setSingleStep(m_rowHeight);
}

QPair<int, int> CharactersView::rowsInSight() const
{
    if (model() == nullptr || model()->rowCount() == 0)
        return {0, -1};
    const int top = verticalScrollBar()->value();
    const int first = top / m_rowHeight;
    const int last = (top + viewport()->height() - 1) / m_rowHeight;
    return {first, std::min(last, model()->rowCount() - 1)};
}

QSize CharactersView::coverBox() const
{
    return CharacterDelegate::coverBox(devicePixelRatioF());
}

void CharactersView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (keys == Qt::ShiftModifier && event->key() == Qt::Key_Up)
        extend(-1);
    else if (keys == Qt::ShiftModifier && event->key() == Qt::Key_Down)
        extend(1);
    else
        PickingList::keyPressEvent(event);
}

/// Picks the row beside the current one as well, and goes there.
void CharactersView::extend(int step)
{
    const int from = currentIndex().row();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= model()->rowCount())
        return;
    emit extendRequested(from, to);
    setCurrentIndex(model()->index(to, 0));
    scrollTo(currentIndex());
}

void CharactersView::resizeEvent(QResizeEvent *event)
{
    const bool wasInSight = isInSight(currentIndex().row(), event->oldSize().height());
    // Full-width cells.
    const QSize cell(viewport()->width(), m_rowHeight);
    if (gridSize() != cell)
        setGridSize(cell);
    PickingList::resizeEvent(event);
    tidySoon();
    if (wasInSight)
        scrollTo(currentIndex());
}

/// Others may have gone on meanwhile, as in full screen; its place is known once it is laid out.
void CharactersView::showEvent(QShowEvent *event)
{
    PickingList::showEvent(event);
    updateGeometries(); // which it was not while hidden
    QMetaObject::invokeMethod(
        this, [this] { scrollTo(currentIndex()); }, Qt::QueuedConnection);
}

/// Whether some of \a row is in a viewport of \a height.
bool CharactersView::isInSight(int row, int height) const
{
    if (row < 0 || height <= 0)
        return false;
    const int top = row * m_rowHeight - verticalScrollBar()->value();
    return top + m_rowHeight > 0 && top < height;
}

/// Hidden, or without a width until its column has one again, the view would take it that there is
/// nothing to scroll, lose its place, and read on, being at the end.
void CharactersView::updateGeometries()
{
    if (hasRoom())
        PickingList::updateGeometries();
}

/// At the end the view reads on.
void CharactersView::verticalScrollbarValueChanged(int value)
{
    if (hasRoom())
        PickingList::verticalScrollbarValueChanged(value);
}

bool CharactersView::hasRoom() const
{
    return isVisible() && !size().isEmpty();
}

void CharactersView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    // A hidden view would lay out all of them at once to see whether it has to read on.
    if (!isVisible()) {
        scheduleDelayedItemsLayout();
        return;
    }
    const int current = currentIndex().row();
    const bool isAbove = start <= current;
    const int before = isAbove ? current - (end - start + 1) : current;
    const bool wasInSight = isAbove && isInSight(before, viewport()->height());
    PickingList::rowsInserted(parent, start, end);
    if (wasInSight)
        scrollTo(currentIndex());
}
