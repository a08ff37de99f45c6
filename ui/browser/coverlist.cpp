// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/coverlist.h"

#include "models/characterlistmodel.h"
#include "refs/refloader.h"
#include "ui/judging/refscreen.h"
#include "ui/theme/theme.h"

#include <QHideEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <tuple>

namespace {

/// Covers this many rows beyond the visible ones and around the current one may still arrive.
constexpr int Margin = 20;
constexpr std::chrono::milliseconds TidyDelay{100};

} // namespace

CoverList::CoverList(RefLoader &loader, const Theme &theme, QWidget *parent)
    : SideList(parent)
    , m_covers(loader, this)
{
    new RefScreen(*this, loader);
    // In ListMode every dataChanged lays out all rows again.
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Fixed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSpacing(0);

    m_tidy.setSingleShot(true);
    m_tidy.setInterval(TidyDelay);
    connect(&m_tidy, &QTimer::timeout, this, &CoverList::forgetFarCovers);
    for (const QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, [this] {
            if (!m_tidy.isActive())
                m_tidy.start();
        });
    }
    connect(&loader, &RefLoader::imageReady, this, &CoverList::onCoverArrived);
    connect(&loader, &RefLoader::imageFailed, this, &CoverList::onCoverArrived);
    connect(&loader, &RefLoader::screenChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

/// Much of the window is made and painted anew with the first page: by then the covers are there.
/// Scrolled, the list has still to hear where it will be.
void CoverList::reset()
{
    SideList::reset();
    const bool isAtStart = verticalScrollBar()->value() == 0 && horizontalScrollBar()->value() == 0;
    if (!isVisible() || model() == nullptr || !isAtStart)
        return;
    const QSize box = coverBox();
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        const QVariant character = model()->index(row, 0).data(CharacterListModel::CharacterRole);
        std::ignore = m_covers.cover(character.value<Character>(), row, box);
    }
    m_covers.startNow();
}

void CoverList::paintEvent(QPaintEvent *event)
{
    SideList::paintEvent(event);
    const auto [first, last] = rowsInSight();
    m_covers.setInSight(last - first + 1);
}

/// Nobody sees the covers for a while; paint events ask again.
void CoverList::hideEvent(QHideEvent *event)
{
    m_covers.forget([](int) { return true; });
    m_covers.setInSight(0);
    SideList::hideEvent(event);
}

std::optional<int> CoverList::rowAfter(int key) const
{
    const int last = model() == nullptr ? -1 : model()->rowCount() - 1;
    if (last < 0)
        return std::nullopt;
    const int current = currentIndex().row();
    const int forwards = isRightToLeft() ? -1 : 1;
    std::optional<int> row;
    switch (key) {
    case Qt::Key_Left:
        row = current - forwards;
        break;
    case Qt::Key_Right:
        row = current + forwards;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = last;
        break;
    default:
        row = rowFrom(current, last, key);
        break;
    }
    if (!row)
        return std::nullopt;
    return current < 0 ? rowsInSight().first : std::clamp(*row, 0, last);
}

std::optional<int> CoverList::rowFrom(int, int, int) const
{
    return std::nullopt;
}

void CoverList::onCoverArrived(const RefKey &key)
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

void CoverList::forgetFarCovers()
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
