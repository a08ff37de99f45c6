// SPDX-License-Identifier: Apache-2.0
#include "models/operationlistmodel.h"

#include "models/accessiblename.h"
#include "queue/operationqueue.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr std::chrono::milliseconds Tick{250}; // so that a second is never shown for two

} // namespace

OperationListModel::OperationListModel(OperationQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
{
    lookAtNew();
    m_arrivals.setSingleShot(true);
    connect(&m_arrivals, &QTimer::timeout, this, &OperationListModel::takeArrivals);
    connect(&queue, &OperationQueue::operationAdded, this, [this] { m_arrivals.start(0); });
    connect(&queue, &OperationQueue::operationChanged, this, &OperationListModel::follow);
    connect(&queue, &OperationQueue::restored, this, [this] {
        beginResetModel();
        m_arrivals.stop();
        m_positions.clear();
        m_lookedAt = 0;
        lookAtNew();
        endResetModel();
        m_tick.start();
    });
    m_tick.setInterval(Tick);
    connect(&m_tick, &QTimer::timeout, this, &OperationListModel::tick);
}

void OperationListModel::follow(qsizetype position)
{
    if (m_queue.operations().all().at(position).isItem())
        return;
    if (position >= m_lookedAt)
        takeArrivals();
    const auto found = std::lower_bound(m_positions.cbegin(), m_positions.cend(), position);
    const auto place = static_cast<int>(found - m_positions.cbegin());
    const QModelIndex changed = index(rowCount() - 1 - place);
    emit dataChanged(changed, changed);
}

void OperationListModel::takeArrivals()
{
    m_arrivals.stop();
    const Operations &all = m_queue.operations().all();
    const auto count = std::count_if(all.cbegin() + m_lookedAt, all.cend(),
                                     [](const Operation &one) { return !one.isItem(); });
    if (count == 0) {
        m_lookedAt = all.size();
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    lookAtNew();
    endInsertRows();
    m_tick.start();
}

void OperationListModel::lookAtNew()
{
    const Operations &all = m_queue.operations().all();
    for (; m_lookedAt < all.size(); ++m_lookedAt) {
        if (!all.at(m_lookedAt).isItem())
            m_positions.append(m_lookedAt);
    }
}

const Operation &OperationListModel::at(int row) const
{
    return m_queue.operations().all().at(m_positions.at(m_positions.size() - 1 - row));
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation &operation = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return operation.name.toString();
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1, %2").arg(operation.name.toString(), stateText(operation));
        return operation.why.isEmpty() ? text : tr("%1, %2").arg(text, operation.why.toString());
    }
    case OperationRole:
        return QVariant::fromValue(operation);
    case SecondsLeftRole: {
        const std::chrono::duration<double> left = m_queue.holdLeft(operation.id);
        return static_cast<int>(std::ceil(left.count()));
    }
    default:
        return {};
    }
}

void OperationListModel::tick()
{
    bool isAnyHeld = false;
    for (int row = 0; row < rowCount(); ++row) {
        const Operation &operation = at(row);
        if (operation.state != OperationState::Held || operation.waitsForClick)
            continue;
        isAnyHeld = true;
        emit dataChanged(index(row), index(row), {SecondsLeftRole});
    }
    if (!isAnyHeld)
        m_tick.stop();
}
