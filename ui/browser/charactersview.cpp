// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/charactersview.h"

#include "models/characterlistmodel.h"
#include "refs/refloader.h"
#include "ui/browser/characterdelegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace {

/// Covers this many rows beyond the visible ones and around the current one may still arrive.
constexpr int Margin = 20;
constexpr std::chrono::milliseconds TidyDelay{100};
constexpr std::chrono::seconds AgeStep{30};

} // namespace

CharactersView::CharactersView(RefLoader &loader, const Theme &theme, QWidget *parent)
    : SideList(parent)
    , m_loader(loader)
    , m_delegate(new CharacterDelegate(loader, theme, this))
{
    setAccessibleName(tr("Characters"));
    setItemDelegate(m_delegate);
    // In ListMode every dataChanged lays out all rows again.
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setResizeMode(QListView::Fixed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSpacing(0);
    setViewportMargins(0, 8, 0, 0);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(CharacterDelegate::RowHeight);

    m_tidy.setSingleShot(true);
    m_tidy.setInterval(TidyDelay);
    connect(&m_tidy, &QTimer::timeout, this, &CharactersView::forgetFarCovers);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_tidy.isActive())
            m_tidy.start();
    });
    m_ages.start(AgeStep);
    connect(&m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&loader, &RefLoader::imageReady, this, &CharactersView::onCoverArrived);
    connect(&loader, &RefLoader::imageFailed, this, &CharactersView::onCoverArrived);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QPair<int, int> CharactersView::visibleRows() const
{
    if (model() == nullptr || model()->rowCount() == 0)
        return {0, -1};
    const int top = verticalScrollBar()->value();
    const int first = top / CharacterDelegate::RowHeight;
    const int last = (top + viewport()->height() - 1) / CharacterDelegate::RowHeight;
    return {first, std::min(last, model()->rowCount() - 1)};
}

/// With a modifier the row is picked, and what is on the canvas stays there.
void CharactersView::mousePressEvent(QMouseEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    const bool isRange = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isToggle = event->modifiers().testFlag(Qt::ControlModifier);
    m_isPicking = event->button() == Qt::LeftButton && (isRange || isToggle) && row >= 0;
    if (!m_isPicking)
        SideList::mousePressEvent(event);
    else if (isRange)
        emit rangeRequested(currentIndex().row(), row);
    else
        emit toggleRequested(row);
}

void CharactersView::mouseMoveEvent(QMouseEvent *event)
{
    // The view would drag its own selection along.
    if (!m_isPicking)
        SideList::mouseMoveEvent(event);
}

void CharactersView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPicking, false))
        SideList::mouseReleaseEvent(event);
}

void CharactersView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second of two quick clicks picks as the first one did.
    const Qt::KeyboardModifiers picking = Qt::ControlModifier | Qt::ShiftModifier;
    if (event->modifiers() & picking)
        mousePressEvent(event);
    else
        SideList::mouseDoubleClickEvent(event);
}

void CharactersView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    if (keys == Qt::ShiftModifier && event->key() == Qt::Key_Up)
        extend(-1);
    else if (keys == Qt::ShiftModifier && event->key() == Qt::Key_Down)
        extend(1);
    else if (keys == Qt::NoModifier && event->key() == Qt::Key_Escape)
        emit clearRequested();
    else if (keys == Qt::NoModifier && event->key() == Qt::Key_Delete && !event->isAutoRepeat())
        emit removalRequested();
    else
        SideList::keyPressEvent(event);
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
    const QSize cell(viewport()->width(), CharacterDelegate::RowHeight);
    if (gridSize() != cell)
        setGridSize(cell);
    SideList::resizeEvent(event);
    m_tidy.start();
    if (wasInSight)
        scrollTo(currentIndex());
}

/// Whether some of \a row is in a viewport of \a height.
bool CharactersView::isInSight(int row, int height) const
{
    if (row < 0 || height <= 0)
        return false;
    const int top = row * CharacterDelegate::RowHeight - verticalScrollBar()->value();
    return top + CharacterDelegate::RowHeight > 0 && top < height;
}

void CharactersView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int current = currentIndex().row();
    const bool isAbove = start <= current;
    const int before = isAbove ? current - (end - start + 1) : current;
    const bool wasInSight = isAbove && isInSight(before, viewport()->height());
    SideList::rowsInserted(parent, start, end);
    if (wasInSight)
        scrollTo(currentIndex());
}

void CharactersView::onCoverArrived(const RefKey &key)
{
    if (m_delegate->waitingCovers().remove(key) == 0)
        return;
    // Rows may have moved since it was asked for.
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(CharacterListModel::IdRole).value<CharacterId>() == key.character)
            update(index);
    }
}

void CharactersView::forgetFarCovers()
{
    const auto [first, last] = visibleRows();
    const int current = currentIndex().row();
    const auto isFar = [=, first = first, last = last](int row) {
        // The list comes back to the current row with the next decision, and the characters around
        // it are shown next: their covers would only be asked for twice.
        const bool isNearCurrent = current >= 0 && std::abs(row - current) <= Margin;
        return !isNearCurrent && (row < first - Margin || row > last + Margin);
    };
    QHash<RefKey, int> &waiting = m_delegate->waitingCovers();
    for (auto it = waiting.begin(); it != waiting.end();) {
        if (isFar(it.value())) {
            m_loader.forget(it.key(), RefLoader::Urgency::Thumbnail);
            it = waiting.erase(it);
        } else {
            ++it;
        }
    }
}
