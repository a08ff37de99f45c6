// SPDX-License-Identifier: Apache-2.0
#include "ui/review/recentlist.h"

#include "models/operationlistmodel.h"
#include "refs/refloader.h"
#include "ui/judging/refscreen.h"
#include "ui/review/recentdelegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

RecentList::RecentList(RefLoader &loader, const Theme &theme, QWidget *parent)
    : SideList(parent)
    , m_loader(loader)
    , m_rowHeight(theme.roomFor(RowHeight))
{
    new RefScreen(*this, loader);
    setAccessibleName(tr("Recent decisions"));
    setItemDelegate(new RecentDelegate(theme, *this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // the wheel scrolls; the column keeps its edge
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&loader, &RefLoader::screenChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&loader, &RefLoader::imageReady, this, [this](const RefKey &key) {
        const std::optional<RefSource> cover = coverOf(key.character);
        if (!cover || cover->key != key)
            return;
        viewport()->update();
        emit coverArrived(key.character);
    });
}

void RecentList::rememberCover(const Character &character)
{
    if (character.refs.isEmpty())
        return;
    m_covers.insert(character.id, new RefSource(refSource(character, 0)));
}

std::optional<RefSource> RecentList::coverOf(const CharacterId &id) const
{
    const RefSource *found = m_covers.object(id);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

QImage RecentList::cover(const CharacterId &id) const
{
    const std::optional<RefSource> source = coverOf(id);
    if (!source)
        return {};
    const QSize box = (QSizeF(CoverSize, 3 * CoverSize) * devicePixelRatioF()).toSize();
    return m_loader.image(*source, box, RefLoader::Urgency::Thumbnail, this);
}

RecentList::Link RecentList::linkAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return Link::None;
    const auto *delegate = static_cast<const RecentDelegate *>(itemDelegate());
    const QRect row = visualRect(index);
    if (delegate->sendRect(row, index).contains(position))
        return Link::Send;
    return delegate->undoRect(row, index).contains(position) ? Link::Undo : Link::None;
}

void RecentList::setModel(QAbstractItemModel *model)
{
    SideList::setModel(model);
    const auto followRows = [this] {
        setFocusPolicy(this->model()->rowCount() > 0 ? Qt::TabFocus : Qt::NoFocus);
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, followRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, followRows);
    connect(model, &QAbstractItemModel::modelReset, this, followRows);
    followRows();
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const bool isUndo = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Delete;
    if (!isUndo) {
        SideList::keyPressEvent(event);
        return;
    }
    const auto operation =
        currentIndex().data(OperationListModel::OperationRole).value<Operation>();
    // One press is one decision, however long the key is held down.
    if (!currentIndex().isValid() || !operation.canBeUndone() || event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Delete)
        emit undoRequested(operation.id);
    else
        answer(operation);
}

/// What Enter does with the row.
void RecentList::answer(const Operation &operation)
{
    if (operation.waitsForClick)
        emit sendRequested(operation.id);
    else
        emit undoRequested(operation.id);
}

void RecentList::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const Link link = event->button() == Qt::LeftButton ? linkAt(position) : Link::None;
    const auto operation =
        indexAt(position).data(OperationListModel::OperationRole).value<Operation>();
    if (link == Link::Send)
        emit sendRequested(operation.id);
    else if (link == Link::Undo)
        emit undoRequested(operation.id);
    SideList::mouseReleaseEvent(event);
}

void RecentList::mouseMoveEvent(QMouseEvent *event)
{
    const bool isLink = linkAt(event->position().toPoint()) != Link::None;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    SideList::mouseMoveEvent(event);
}

void RecentList::focusInEvent(QFocusEvent *event)
{
    SideList::focusInEvent(event);
    // Without a row there would be no mark of the focus.
    if (!currentIndex().isValid() && model() != nullptr)
        setCurrentIndex(model()->index(0, 0));
}

void RecentList::resizeEvent(QResizeEvent *event)
{
    // Whole rows only.
    const int rest = contentsRect().height() % m_rowHeight;
    if (viewportMargins().bottom() != rest)
        setViewportMargins(0, 0, 0, rest);
    SideList::resizeEvent(event);
    if (event->size().width() < event->oldSize().width())
        scheduleDelayedItemsLayout(); // or rows stay as wide as they were
}
