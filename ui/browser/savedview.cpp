// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/savedview.h"

#include "ui/browser/queuedelegate.h"
#include "ui/browser/queuesview.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// What the list does by itself.
bool isOwn(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain
        && (isEnter(event) || event.key() == Qt::Key_F2 || event.key() == Qt::Key_Delete);
}

} // namespace

SavedView::SavedView(const Theme &theme, QWidget *parent)
    : SideList(parent)
    , m_rowHeight(theme.roomFor(QueuesView::RowHeight))
{
    setAccessibleName(tr("Saved"));
    setItemDelegate(new QueueDelegate(theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize SavedView::sizeHint() const
{
    return {180, m_rowHeight * (model() == nullptr ? 0 : model()->rowCount())};
}

QSize SavedView::minimumSizeHint() const
{
    return {152, std::min(sizeHint().height(), 2 * m_rowHeight)};
}

void SavedView::setModel(QAbstractItemModel *model)
{
    SideList::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    updateGeometry();
}

bool SavedView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return SideList::event(event);
}

void SavedView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (!isOwn(*event) || row < 0 || event->isAutoRepeat())
        SideList::keyPressEvent(event);
    else if (isEnter(*event))
        emit chosen(row);
    else if (event->key() == Qt::Key_F2)
        emit renameRequested(row);
    else
        emit removeRequested(row);
}

void SavedView::mouseReleaseEvent(QMouseEvent *event)
{
    SideList::mouseReleaseEvent(event);
    const int row = indexAt(event->position().toPoint()).row();
    if (event->button() == Qt::LeftButton && row >= 0 && row == currentIndex().row())
        emit chosen(row);
}

void SavedView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    connect(menu->addAction(tr("Show")), &QAction::triggered, this,
            [this, row] { emit chosen(row); });
    connect(menu->addAction(tr("Rename…")), &QAction::triggered, this,
            [this, row] { emit renameRequested(row); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, row] { emit removeRequested(row); });
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}
