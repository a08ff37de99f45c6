// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/pickinglist.h"

#include "models/characterlistmodel.h"
#include "refs/refloader.h"
#include "ui/theme/theme.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QShowEvent>

#include <cstdlib>
#include <utility>

namespace {

/// Covers this many rows beyond the visible ones and around the current one may still arrive.
constexpr int Margin = 20;
constexpr std::chrono::milliseconds TidyDelay{100};
constexpr std::chrono::seconds AgeStep{30};
constexpr Qt::KeyboardModifiers PickingKeys = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

PickingList::PickingList(RefLoader &loader, const Theme &theme, QWidget *parent)
    : SideList(parent)
    , m_covers(loader)
{
    // In ListMode every dataChanged lays out all rows again.
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Fixed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSpacing(0);
    setViewportMargins(0, 8, 0, 0);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);

    m_tidy.setSingleShot(true);
    m_tidy.setInterval(TidyDelay);
    connect(&m_tidy, &QTimer::timeout, this, &PickingList::forgetFarCovers);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_tidy.isActive())
            m_tidy.start();
    });
    m_ages.start(AgeStep);
    connect(&m_ages, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&loader, &RefLoader::imageReady, this, &PickingList::onCoverArrived);
    connect(&loader, &RefLoader::imageFailed, this, &PickingList::onCoverArrived);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

bool PickingList::isOnCheck(const QModelIndex &, const QPoint &) const
{
    return false;
}

/// With a modifier the row is picked, and what is current stays it.
void PickingList::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isRange = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isToggle =
        event->modifiers().testFlag(Qt::ControlModifier) || isOnCheck(index, position);
    m_isPicking = event->button() == Qt::LeftButton && (isRange || isToggle) && index.isValid();
    if (!m_isPicking)
        SideList::mousePressEvent(event);
    else if (isRange)
        emit rangeRequested(currentIndex().row(), index.row());
    else
        emit toggleRequested(index.row());
}

void PickingList::mouseMoveEvent(QMouseEvent *event)
{
    // The view would drag its own selection along.
    if (!m_isPicking)
        SideList::mouseMoveEvent(event);
}

void PickingList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isPicking, false))
        SideList::mouseReleaseEvent(event);
}

void PickingList::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second of two quick clicks picks as the first one did.
    const QPoint position = event->position().toPoint();
    if (event->modifiers().testAnyFlags(PickingKeys) || isOnCheck(indexAt(position), position))
        mousePressEvent(event);
    else
        SideList::mouseDoubleClickEvent(event);
}

void PickingList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Escape)
        emit clearRequested();
    else if (isPlain && event->key() == Qt::Key_Delete && !event->isAutoRepeat())
        emit removalRequested();
    else
        SideList::keyPressEvent(event);
}

void PickingList::showEvent(QShowEvent *event)
{
    setAccessibleName(tr("Characters"));
    SideList::showEvent(event);
}

/// Nobody sees the covers for a while; paint events ask again. And there is one list of that name.
void PickingList::hideEvent(QHideEvent *event)
{
    m_covers.forget([](int) { return true; });
    if (!event->spontaneous())
        setAccessibleName({});
    SideList::hideEvent(event);
}

void PickingList::onCoverArrived(const RefKey &key)
{
    const int waited = m_covers.take(key);
    if (waited < 0 || model() == nullptr || !isVisible())
        return;
    const auto isOf = [&key](const QModelIndex &index) {
        return index.data(CharacterListModel::IdRole).value<CharacterId>() == key.character;
    };
    if (const QModelIndex index = model()->index(waited, 0); isOf(index)) {
        update(index);
        return;
    }
    // Rows have moved since it was asked for.
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (const QModelIndex index = model()->index(row, 0); isOf(index))
            update(index);
    }
}

void PickingList::forgetFarCovers()
{
    const auto [first, last] = rowsInSight();
    const int current = currentIndex().row();
    m_covers.forget([=, first = first, last = last](int row) {
        // The list comes back to the current row with the next decision, and the characters around
        // it are shown next: their covers would only be asked for twice.
        const bool isNearCurrent = current >= 0 && std::abs(row - current) <= Margin;
        return !isNearCurrent && (row < first - Margin || row > last + Margin);
    });
}
