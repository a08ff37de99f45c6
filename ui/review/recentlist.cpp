// SPDX-License-Identifier: Apache-2.0
#include "ui/review/recentlist.h"

#include "refs/refloader.h"
#include "ui/review/recentdelegate.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>

RecentList::RecentList(RefLoader &loader, const Theme &theme, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Recent decisions"));
    setItemDelegate(new RecentDelegate(loader, theme, *this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // the wheel scrolls; the column keeps its edge
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&loader, &RefLoader::imageReady, this, [this](const RefKey &key) {
        const std::optional<RefSource> cover = coverOf(key.character);
        if (cover && cover->key == key)
            viewport()->update();
    });
}

void RecentList::rememberCover(const Character &character)
{
    if (!character.refs.isEmpty())
        m_covers.insert(character.id, refSource(character, 0));
}

std::optional<RefSource> RecentList::coverOf(const CharacterId &id) const
{
    const auto found = m_covers.constFind(id);
    return found == m_covers.cend() ? std::nullopt : std::optional(*found);
}

QModelIndex RecentList::undoAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    const auto *delegate = static_cast<const RecentDelegate *>(itemDelegate());
    return delegate->undoRect(visualRect(index), index).contains(position) ? index : QModelIndex();
}

void RecentList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = undoAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit undoRequested(index.data(OperationRole).value<Operation>().id);
    QListView::mouseReleaseEvent(event);
}

void RecentList::mouseMoveEvent(QMouseEvent *event)
{
    const bool onUndo = undoAt(event->position().toPoint()).isValid();
    viewport()->setCursor(onUndo ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}
