// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/cardgrid.h"

#include "models/characterselection.h"
#include "ui/browser/carddelegate.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int WheelStep = 120; // eighths of a degree

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

CardGrid::CardGrid(RefLoader &loader, const Theme &theme, QWidget *parent)
    : PickingList(loader, theme, parent)
    , m_theme(theme)
    , m_delegate(new CardDelegate(covers(), theme, this))
{
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractItemView::doubleClicked, this, &CardGrid::openRequested);
    fitCells();
}

int CardGrid::cardSize() const
{
    return m_delegate->layout().size;
}

void CardGrid::setCardSize(int size)
{
    const int wanted = std::clamp(size, 0, CardLayout::Count - 1);
    if (wanted == cardSize())
        return;
    covers().forget([](int) { return true; }); // of the former size
    m_delegate->setCardSize(wanted);
    fitCells();
}

void CardGrid::setAnchor(const CharacterId &id)
{
    m_delegate->setAnchor(id);
    viewport()->update();
}

void CardGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

/// Cells for the size of the cards and the width of the view.
void CardGrid::fitCells()
{
    const CardLayout &layout = m_delegate->layout();
    const QSize cell = layout.cellIn(viewport()->width());
    const int columns = layout.columnsIn(viewport()->width());
    if (cell == gridSize() && columns == m_columns) // more of the same size may fit
        return;
    const int current = currentIndex().row();
    const int kept = isInSight(current) ? current : rowsInSight().first;
    m_columns = columns;
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 3); // a notch of the wheel is three
    if (!isVisible() || model() == nullptr || kept >= model()->rowCount())
        return;
    executeDelayedItemsLayout();
    scrollTo(model()->index(kept, 0), kept == current ? EnsureVisible : PositionAtTop);
}

QPair<int, int> CardGrid::rowsInSight() const
{
    if (model() == nullptr || model()->rowCount() == 0 || !gridSize().isValid())
        return {0, -1};
    const int top = verticalScrollBar()->value();
    const int first = top / gridSize().height() * m_columns;
    const int lastLine = (top + viewport()->height() - 1) / gridSize().height();
    return {first, std::min((lastLine + 1) * m_columns, model()->rowCount()) - 1};
}

QSize CardGrid::coverBox() const
{
    return CardDelegate::coverBox(m_delegate->layout(), devicePixelRatioF());
}

bool CardGrid::isInSight(int row) const
{
    const auto [first, last] = rowsInSight();
    return row >= first && row <= last;
}

bool CardGrid::isOnCheck(const QModelIndex &index, const QPoint &position) const
{
    if (!index.isValid())
        return false;
    const QRect card = visualRect(index);
    // A little more than is drawn: a near miss would open nothing, and pick nothing.
    const QRect check = m_delegate->layout().check(card).adjusted(-6, -6, 6, 6);
    return mirrored(layoutDirection(), card, check).contains(position);
}

bool CardGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isSideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
        if (isSideways && modifiersOf(key) == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return PickingList::event(event);
}

void CardGrid::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = modifiersOf(*event);
    const bool isPlain = keys == Qt::NoModifier;
    const std::optional<int> row =
        isPlain || keys == Qt::ShiftModifier ? rowAfter(event->key()) : std::nullopt;
    if (row) {
        goTo(*row, !isPlain);
    } else if (isPlain && event->key() == Qt::Key_Space) {
        if (currentIndex().isValid() && !event->isAutoRepeat())
            emit toggleRequested(currentIndex().row());
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!event->isAutoRepeat())
            emit openRequested();
    } else {
        PickingList::keyPressEvent(event);
    }
}

std::optional<int> CardGrid::rowFrom(int current, int last, int key) const
{
    const int page = std::max(1, viewport()->height() / gridSize().height()) * m_columns;
    const auto lineStep = [&](int step) {
        const int target = current + step;
        const bool isShort = target > last && last / m_columns > current / m_columns;
        return isShort ? last : target < 0 || target > last ? current : target;
    };
    switch (key) {
    case Qt::Key_Up:
        return lineStep(-m_columns);
    case Qt::Key_Down:
        return lineStep(m_columns);
    case Qt::Key_PageUp:
        return current < page ? std::max(0, current % m_columns) : current - page;
    case Qt::Key_PageDown:
        return current + page;
    default:
        return std::nullopt;
    }
}

/// Makes \a row current, and picks all on the way where that \a extends what is picked.
void CardGrid::goTo(int row, bool extends)
{
    const int from = currentIndex().row();
    if (extends && from >= 0 && row != from) {
        if (CharacterSelection::isLong(from, row))
            emit rangeRequested(from, row);
        else
            emit extendRequested(from, row);
    }
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void CardGrid::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        PickingList::wheelEvent(event);
        return;
    }
    m_turned += event->angleDelta().y();
    const int steps = m_turned / WheelStep;
    m_turned -= steps * WheelStep;
    setCardSize(cardSize() + steps);
    event->accept();
}

void CardGrid::paintEvent(QPaintEvent *event)
{
    PickingList::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.colours().secondText);
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    PickingList::resizeEvent(event);
    fitCells();
    tidySoon();
}

void CardGrid::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int current = currentIndex().row();
    const bool isAbove = current >= 0 && start <= current;
    const bool wasInSight = isAbove && isInSight(current - (end - start + 1));
    PickingList::rowsInserted(parent, start, end);
    if (!wasInSight || !isVisible())
        return;
    executeDelayedItemsLayout();
    scrollTo(currentIndex());
}
