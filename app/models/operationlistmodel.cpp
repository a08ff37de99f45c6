// SPDX-License-Identifier: Apache-2.0
#include "models/operationlistmodel.h"

#include "models/accessiblename.h"
#include "queue/operationqueue.h"

#include <cmath>

namespace {

constexpr std::chrono::milliseconds Tick{250}; // so that a second is never shown for two

} // namespace

OperationListModel::OperationListModel(OperationQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_count(static_cast<int>(queue.operations().all().size()))
{
    m_arrivals.setSingleShot(true);
    connect(&m_arrivals, &QTimer::timeout, this, &OperationListModel::takeArrivals);
    connect(&queue, &OperationQueue::operationAdded, this, [this] { m_arrivals.start(0); });
    connect(&queue, &OperationQueue::operationChanged, this, [this](qsizetype position) {
        if (position >= m_count)
            takeArrivals();
        const QModelIndex changed = index(rowOf(position));
        emit dataChanged(changed, changed);
    });
    connect(&queue, &OperationQueue::restored, this, [this] {
        beginResetModel();
        m_arrivals.stop();
        m_count = static_cast<int>(m_queue.operations().all().size());
        endResetModel();
        m_tick.start();
    });
    m_tick.setInterval(Tick);
    connect(&m_tick, &QTimer::timeout, this, &OperationListModel::tick);
}

void OperationListModel::takeArrivals()
{
    m_arrivals.stop();
    const auto count = static_cast<int>(m_queue.operations().all().size());
    if (count == m_count)
        return;
    beginInsertRows({}, 0, count - m_count - 1);
    m_count = count;
    endInsertRows();
    m_tick.start();
}

int OperationListModel::rowOf(qsizetype position) const
{
    return m_count - 1 - static_cast<int>(position);
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation &operation = m_queue.operations().all().at(rowOf(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return operation.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(operation.name, stateText(operation));
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
    for (int row = 0; row < m_count; ++row) {
        const Operation &operation = m_queue.operations().all().at(rowOf(row));
        if (operation.state != OperationState::Held || operation.waitsForClick)
            continue;
        isAnyHeld = true;
        emit dataChanged(index(row), index(row), {SecondsLeftRole});
    }
    if (!isAnyHeld)
        m_tick.stop();
}
