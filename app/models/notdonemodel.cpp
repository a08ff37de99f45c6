// SPDX-License-Identifier: Apache-2.0
#include "models/notdonemodel.h"

#include "models/cleanuplistmodel.h"

#include <utility>

void NotDoneModel::setOver(bool over)
{
    if (std::exchange(m_isOver, over) != over)
        invalidateFilter();
}

bool NotDoneModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    switch (index.data(CleanupListModel::ResultRole).value<CleanupResult>().kind()) {
    case CleanupResult::Kind::Changed:
    case CleanupResult::Kind::Failed:
    case CleanupResult::Kind::LeftAlone:
    case CleanupResult::Kind::TakenBack:
        return true;
    case CleanupResult::Kind::Rest:
        return m_isOver;
    case CleanupResult::Kind::Done:
    case CleanupResult::Kind::AlreadyGone:
    case CleanupResult::Kind::Open:
        break;
    }
    return false;
}
