// SPDX-License-Identifier: Apache-2.0
#include "models/planlistmodel.h"

#include <algorithm>
#include <utility>

PlanListModel::PlanListModel(CleanupPlan plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(std::move(plan))
{}

void PlanListModel::take(const Pick &found, bool isFlagged)
{
    const QList<Pick> &awaited = m_plan.awaited();
    const bool isAwaited = std::any_of(awaited.cbegin(), awaited.cend(),
                                       [&found](const Pick &one) { return one.id == found.id; });
    const bool isRow = isAwaited && m_plan.isFor(found) && !isFlagged;
    if (isRow)
        beginInsertRows({}, rowCount(), rowCount());
    m_plan.take(found, isFlagged);
    if (isRow)
        endInsertRows();
}

void PlanListModel::learn(const CharacterId &id, const Revision &told)
{
    if (const std::optional<qsizetype> row = m_plan.learn(id, told))
        emit dataChanged(index(static_cast<int>(*row)), index(static_cast<int>(*row)));
}

bool PlanListModel::takeOut(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    const CharacterId id = m_plan.picks().at(row).id;
    beginRemoveRows({}, row, row);
    const bool isOut = m_plan.remove(id);
    endRemoveRows();
    return isOut;
}

int PlanListModel::putBack()
{
    const std::optional<qsizetype> place = m_plan.placeToPutBack();
    if (!place) {
        m_plan.putBack();
        return -1;
    }
    const auto row = static_cast<int>(*place);
    beginInsertRows({}, row, row);
    m_plan.putBack();
    endInsertRows();
    return row;
}

/// One reset, however many and wherever they are: each row that went by itself would move all that
/// are below it.
bool PlanListModel::leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged)
{
    const QList<Pick> &picks = m_plan.picks();
    const bool isAny = std::any_of(picks.cbegin(), picks.cend(), [&](const Pick &pick) {
        return isFlagged(pick.id) && !m_plan.isIncluded(pick.id);
    });
    if (isAny)
        beginResetModel();
    m_plan.leaveOutFlagged(isFlagged); // without a row what was taken out may be flagged
    if (isAny)
        endResetModel();
    return isAny;
}

int PlanListModel::rowNear(const QList<Pick> &before, int row) const
{
    const QList<Pick> &left = m_plan.picks();
    int next = 0;
    for (int i = 0; i < row && next < rowCount(); ++i)
        next += int(before.at(i).id == left.at(next).id);
    return std::min(next, rowCount() - 1);
}

void PlanListModel::includeFlagged()
{
    const auto count = static_cast<int>(m_plan.flagged().size());
    if (count == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    m_plan.includeFlagged();
    endInsertRows();
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.count());
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pick &pick = m_plan.picks().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return pick.name.toString();
    case Qt::AccessibleTextRole:
        //: The name of a character and its status
        return tr("%1, %2").arg(pick.name.toString(), pick.seen.status.toString());
    case PickRole:
        return QVariant::fromValue(pick);
    default:
        return {};
    }
}
