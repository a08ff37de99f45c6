// SPDX-License-Identifier: Apache-2.0
#include "models/activitymodel.h"

#include "models/activitytext.h"
#include "queue/journal.h"
#include "queue/operationqueue.h"

#include <algorithm>

ActivityModel::ActivityModel(Journal &journal, OperationQueue &queue, int pageSize, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_queue(queue)
    , m_account(journal.account())
    , m_pageSize(pageSize)
{
    connect(&queue, &OperationQueue::restored, this, &ActivityModel::readFromStart);
    connect(&queue, &OperationQueue::operationAdded, this, &ActivityModel::update);
    connect(&queue, &OperationQueue::operationChanged, this, &ActivityModel::update);
    readFromStart();
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::retry()
{
    if (m_state == State::Failed)
        readFromStart();
}

void ActivityModel::readFromStart()
{
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    m_inFront = 0;
    m_next = 0;
    endResetModel();
    ask();
}

void ActivityModel::ask()
{
    m_pageIsFor = std::make_unique<QObject>();
    m_journal.readHistory({.before = m_next, .limit = m_pageSize}, m_pageIsFor.get(),
                          [this](const Result<HistoryPage> &page) { read(page); });
    setState(State::Loading);
}

void ActivityModel::read(const Result<HistoryPage> &page)
{
    if (!page) {
        append(ofTheQueue());
        setState(State::Failed, page.error());
        return;
    }
    m_next = page->next;
    const std::size_t before = m_rows.size();
    append(page->operations);
    // A view that got no row asks for none.
    if (m_next != 0 && m_rows.size() == before)
        ask();
    else
        setState(m_next == 0 ? State::AtEnd : State::Ready);
}

void ActivityModel::append(const QList<Operation> &operations)
{
    // One that was decided while its page was read is here already.
    QList<Operation> added;
    std::copy_if(operations.cbegin(), operations.cend(), std::back_inserter(added),
                 [this](const Operation &one) { return !m_places.contains(one.id); });
    if (added.isEmpty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + int(added.size()) - 1);
    for (const Operation &operation : added) {
        m_places.insert(operation.id, int(m_rows.size()) - m_inFront);
        m_rows.push_back(complete(operation));
    }
    endInsertRows();
}

void ActivityModel::prepend(const Operation &operation)
{
    beginInsertRows({}, 0, 0);
    m_places.insert(operation.id, -++m_inFront);
    m_rows.push_front(complete(operation));
    endInsertRows();
}

void ActivityModel::update(qsizetype position)
{
    const Operation &operation = m_queue.operations().all().at(position);
    const auto place = m_places.constFind(operation.id);
    if (place != m_places.cend()) {
        const int row = *place + m_inFront;
        m_rows.at(std::size_t(row)) = complete(operation);
        emit dataChanged(index(row, 0), index(row, ActivityColumns - 1));
    } else if (operation.version == 0) {
        prepend(operation);
    }
    // An older one comes with its page.
}

/// As the queue has it, where it has it: a page may be older than that by the time it is here.
Operation ActivityModel::complete(const Operation &operation) const
{
    const Operation *now = m_queue.operations().find(operation.id);
    Operation whole = now != nullptr && now->version > operation.version ? *now : operation;
    if (whole.decidedBy.isEmpty())
        whole.decidedBy = operation.decidedBy;
    // The journal writes it, and whoever decides now does so here. Nearly all are ours: one text.
    if (whole.decidedBy.isEmpty() || whole.decidedBy == m_account)
        whole.decidedBy = m_account;
    return whole;
}

QList<Operation> ActivityModel::ofTheQueue() const
{
    const Operations &all = m_queue.operations().all();
    return {all.rbegin(), all.rend()};
}

void ActivityModel::setState(State state, const std::optional<Error> &error)
{
    if (state == m_state && error == m_error)
        return;
    m_state = state;
    m_error = error;
    emit stateChanged();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ActivityColumns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation &operation = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return activityText(operation, ActivityColumn(index.column()));
    case OperationRole:
        return QVariant::fromValue(operation);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn =
        orientation == Qt::Horizontal && section >= 0 && section < ActivityColumns;
    return isColumn && role == Qt::DisplayRole ? activityHeading(ActivityColumn(section))
                                               : QVariant();
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}
