// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filmstrip.h"

#include "ui/browser/characterdelegate.h"
#include "ui/browser/filmdelegate.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShowEvent>

#include <algorithm>

namespace {

constexpr int Margin = 16; // as the refs above have it

bool isSideways(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right);
}

} // namespace

Filmstrip::Filmstrip(RefLoader &loader, const Theme &theme, QWidget *parent)
    : CoverList(loader, theme, parent)
{
    setAccessibleName(tr("Filmstrip"));
    setItemDelegate(new FilmDelegate(covers(), theme, this));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setGridSize({FilmDelegate::FrameWidth, FilmDelegate::FrameHeight});
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setViewportMargins(Margin, 0, Margin, 0);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // By hand: setValue() triggers nothing.
    connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_follows = false; });
}

QSize Filmstrip::sizeHint() const
{
    return {640, FilmDelegate::FrameHeight + horizontalScrollBar()->sizeHint().height()};
}

QSize Filmstrip::minimumSizeHint() const
{
    return {3 * FilmDelegate::FrameWidth, sizeHint().height()};
}

void Filmstrip::setCurrentRow(int row)
{
    if (model() == nullptr)
        return;
    m_follows = true;
    if (const QModelIndex index = model()->index(row, 0); index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
    bringToMiddle();
}

void Filmstrip::bringToMiddle()
{
    if (!isVisible() || !currentIndex().isValid())
        return;
    executeDelayedItemsLayout();
    scrollTo(currentIndex(), PositionAtCenter);
}

QPair<int, int> Filmstrip::rowsInSight() const
{
    if (model() == nullptr || model()->rowCount() == 0)
        return {0, -1};
    const int start = horizontalScrollBar()->value();
    const int first = start / FilmDelegate::FrameWidth;
    const int last = (start + viewport()->width() - 1) / FilmDelegate::FrameWidth;
    return {first, std::min(last, model()->rowCount() - 1)};
}

QSize Filmstrip::coverBox() const
{
    return CharacterDelegate::coverBox(devicePixelRatioF());
}

/// Left and Right are the strip's while it has the keys, so that they move as it looks where it is
/// mirrored; Up and Down stay the window's, unlike in the list.
bool Filmstrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(isSideways(*static_cast<QKeyEvent *>(event)));
        return event->isAccepted();
    }
    return CoverList::event(event);
}

void Filmstrip::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const std::optional<int> row = isPlain ? rowAfter(event->key()) : std::nullopt;
    if (row)
        emit rowChosen(*row);
    else
        event->ignore();
}

std::optional<int> Filmstrip::rowFrom(int current, int, int key) const
{
    const int page = std::max(1, viewport()->width() / FilmDelegate::FrameWidth);
    switch (key) {
    case Qt::Key_PageUp:
        return current - page;
    case Qt::Key_PageDown:
        return current + page;
    default:
        return std::nullopt;
    }
}

void Filmstrip::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit rowChosen(index.row());
    event->accept();
}

/// The strip has moved under the pointer since the click: what lies there now was not meant, and
/// the view would drag its selection along.
void Filmstrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        CoverList::mouseMoveEvent(event);
}

void Filmstrip::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

/// The second of two quick clicks is on another frame than the first one.
void Filmstrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void Filmstrip::resizeEvent(QResizeEvent *event)
{
    CoverList::resizeEvent(event);
    tidySoon();
    if (m_follows)
        bringToMiddle();
}

void Filmstrip::showEvent(QShowEvent *event)
{
    CoverList::showEvent(event);
    m_follows = true;
    bringToMiddle();
}

void Filmstrip::rowsInserted(const QModelIndex &parent, int start, int end)
{
    CoverList::rowsInserted(parent, start, end);
    if (m_follows && start <= currentIndex().row())
        bringToMiddle();
}
