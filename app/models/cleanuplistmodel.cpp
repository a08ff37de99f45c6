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

CleanupListModel::Standing::Standing(const CleanupItem &item)
    : operation(item.operation)
    , state(item.state)
    , outcome(item.outcome)
{}

void CleanupListModel::setRun(const CleanupId &id)
{
    beginResetModel();
    m_run = id;
    m_told.clear();
    if (const CleanupProgress *progress = m_cleanup.progress(id))
        m_told = QList<Standing>(progress->items().cbegin(), progress->items().cend());
    endResetModel();
}

void CleanupListModel::follow(const CleanupId &id)
{
    const CleanupProgress *progress = id == m_run ? m_cleanup.progress(id) : nullptr;
    if (progress == nullptr || progress->items().size() != m_told.size())
        return;
    for (qsizetype row = 0; row < m_told.size(); ++row) {
        const Standing now(progress->items().at(row));
        if (m_told.at(row) == now)
            continue;
        m_told[row] = now;
        emit dataChanged(index(int(row)), index(int(row)));
    }
}

/// One for each row.
const QList<CleanupItem> &CleanupListModel::items() const
{
    static const QList<CleanupItem> none;
    return m_told.isEmpty() ? none : m_cleanup.progress(m_run)->items();
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
    results.reserve(m_told.size());
    for (const CleanupItem &item : items())
        results.append(resultOf(item));
    return results;
}

int CleanupListModel::frontRow() const
{
    const QList<CleanupItem> &all = items();
    const auto isRest = [](const CleanupItem &item) { return item.operation.isNull(); };
    const auto isOpen = [&isRest](const CleanupItem &item) {
        return !isRest(item) && Operation{.state = item.state}.isOpen();
    };
    // Of one that is stopped the rest stays where it is.
    const CleanupRun *run = m_cleanup.run(m_run);
    const bool isGoingOn = run != nullptr && run->isOpen();
    if (!isGoingOn || std::none_of(all.cbegin(), all.cend(), isRest)) {
        const auto open = std::find_if(all.cbegin(), all.cend(), isOpen);
        if (open != all.cend())
            return static_cast<int>(open - all.cbegin());
    }
    const auto begun = std::find_if_not(all.crbegin(), all.crend(), isRest);
    if (begun == all.crend())
        return all.isEmpty() ? -1 : 0;
    return static_cast<int>(all.crend() - begun) - 1;
}

int CleanupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_told.size());
}

QVariant CleanupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CleanupItem &item = items().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name.toString();
    case Qt::AccessibleTextRole: {
        const QString name = item.name.toString();
        const CleanupResult result = resultOf(item);
        const QString state = result.operation ? stateText(*result.operation) : QString();
        //: The name of a character, and what became of it
        return state.isEmpty() ? name : tr("%1, %2").arg(name, state);
    }
    case ResultRole:
        return QVariant::fromValue(resultOf(item));
    default:
        return {};
    }
}
