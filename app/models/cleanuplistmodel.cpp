// SPDX-License-Identifier: Apache-2.0
#include "models/cleanuplistmodel.h"

#include "models/accessiblename.h"
#include "queue/cleanup.h"
#include "queue/operationqueue.h"

#include <algorithm>
#include <utility>

CleanupListModel::CleanupListModel(const Cleanup &cleanup, const OperationQueue &queue,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_cleanup(cleanup)
    , m_queue(queue)
{
    connect(&cleanup, &Cleanup::changed, this, &CleanupListModel::follow);
}

void CleanupListModel::setRun(const CleanupId &id)
{
    beginResetModel();
    const CleanupProgress *progress = m_cleanup.progress(id);
    m_run = id;
    m_items = progress == nullptr ? QList<CleanupItem>() : progress->items();
    endResetModel();
}

void CleanupListModel::follow(const CleanupId &id)
{
    const CleanupProgress *progress = id == m_run ? m_cleanup.progress(id) : nullptr;
    if (progress == nullptr || progress->items().size() != m_items.size())
        return;
    const QList<CleanupItem> former = std::exchange(m_items, progress->items());
    for (qsizetype row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row) != former.at(row))
            emit dataChanged(index(int(row)), index(int(row)));
    }
}

CleanupResult CleanupListModel::resultOf(const CleanupItem &item) const
{
    const Operation *operation = m_queue.operations().find(item.operation);
    if (operation == nullptr)
        operation = m_cleanup.recalled(m_run, item.operation);
    return {.item = item, .operation = operation ? std::optional(*operation) : std::nullopt};
}

QList<CleanupResult> CleanupListModel::results() const
{
    QList<CleanupResult> results;
    results.reserve(m_items.size());
    for (const CleanupItem &item : m_items)
        results.append(resultOf(item));
    return results;
}

int CleanupListModel::frontRow() const
{
    const auto isRest = [](const CleanupItem &item) { return item.operation.isNull(); };
    const auto isOpen = [&isRest](const CleanupItem &item) {
        return !isRest(item) && Operation{.state = item.state}.isOpen();
    };
    // Of one that is stopped the rest stays where it is.
    const CleanupRun *run = m_cleanup.run(m_run);
    const bool isGoingOn = run != nullptr && run->isOpen();
    if (!isGoingOn || std::none_of(m_items.cbegin(), m_items.cend(), isRest)) {
        const auto open = std::find_if(m_items.cbegin(), m_items.cend(), isOpen);
        if (open != m_items.cend())
            return static_cast<int>(open - m_items.cbegin());
    }
    const auto begun = std::find_if_not(m_items.crbegin(), m_items.crend(), isRest);
    if (begun == m_items.crend())
        return m_items.isEmpty() ? -1 : 0;
    return static_cast<int>(m_items.crend() - begun) - 1;
}

int CleanupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CleanupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CleanupItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole: {
        const CleanupResult result = resultOf(item);
        const QString state = result.operation ? stateText(*result.operation) : QString();
        //: The name of a character, and what became of it
        return state.isEmpty() ? item.name : tr("%1, %2").arg(item.name, state);
    }
    case ResultRole:
        return QVariant::fromValue(resultOf(item));
    default:
        return {};
    }
}
