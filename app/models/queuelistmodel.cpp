// SPDX-License-Identifier: Apache-2.0
#include "models/queuelistmodel.h"

#include "api/charactersapi.h"
#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"

#include <QLocale>

#include <utility>

namespace {

/// A lower bound that is not all that exact: it does not count down with each decision.
int roundedDown(int bound)
{
    constexpr int step = 10;
    return bound < step ? bound : bound - bound % step;
}

} // namespace

QueueListModel::QueueListModel(CharactersApi &api, CharacterListModel &characters,
                               OperationQueue &operations, QObject *parent)
    : QAbstractListModel(parent)
    , m_api(api)
    , m_characters(characters)
    , m_operations(operations)
{
    constexpr std::array statuses{CharacterStatus::Reviewing, CharacterStatus::Failed,
                                  CharacterStatus::Synthesizing, CharacterStatus::Ready,
                                  CharacterStatus::Unknown};
    for (size_t i = 0; i < statuses.size(); ++i)
        m_queues.at(i).query.status = statuses.at(i);
    connect(&characters, &CharacterListModel::loadedReplaced, this, &QueueListModel::takeReplaced);
    connect(&characters, &CharacterListModel::firstPageArrived, this,
            &QueueListModel::takeFirstPage);
    connect(&characters, &CharacterListModel::stateChanged, this, &QueueListModel::takeShown);
    connect(&characters, &QAbstractItemModel::rowsInserted, this, &QueueListModel::takeShown);
    connect(&characters, &QAbstractItemModel::dataChanged, this, &QueueListModel::takeChanged);
    connect(&characters, &CharacterListModel::hiddenChanged, this,
            [this](const Character &character) {
                if (Queue *queue = shown())
                    noteRow(queue->size, m_characters.loaded().rowOf(character.id));
                takeShown();
            });
    connect(&characters, &CharacterListModel::hiddenPrepended, this, &QueueListModel::takeShown);
    m_soon.setSingleShot(true);
    m_recount.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &QueueListModel::count);
    connect(&m_recount, &QTimer::timeout, this, &QueueListModel::countDue);
    connect(&characters, &CharacterListModel::movedByOthers, this, &QueueListModel::followOthers);
    connect(&operations, &OperationQueue::restored, this, &QueueListModel::tell);
    connect(&operations, &OperationQueue::operationAdded, this, &QueueListModel::tell);
    connect(&operations, &OperationQueue::operationChanged, this,
            [this](qsizetype position) { follow(m_operations.operations().all().at(position)); });
}

QString QueueListModel::name(const CharacterQuery &query)
{
    switch (query.status) {
    case CharacterStatus::Reviewing:
        return tr("Reviewing");
    case CharacterStatus::Failed:
        return tr("Failed");
    case CharacterStatus::Synthesizing:
        return tr("Synthesizing");
    case CharacterStatus::Ready:
        return tr("Ready");
    case CharacterStatus::Unknown:
        //: the queue of all characters
        return tr("All");
    case CharacterStatus::Deleted:
        break;
    }
    return {};
}

void QueueListModel::count()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!isShown(at(row)))
            ask(row);
    }
}

void QueueListModel::countDue()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (std::exchange(at(row).isDue, false) && !isShown(at(row)))
            ask(row);
    }
}

void QueueListModel::ask(int row)
{
    at(row).page =
        m_api.list(at(row).query, {}, Priority::Background, this,
                   [this, row](const Result<CharacterPage> &page) { readPage(row, page); });
}

void QueueListModel::countRunning()
{
    const int row = rowOf({.status = CharacterStatus::Synthesizing});
    Queue &running = at(row);
    if (running.size.count() <= 0 || isShown(running))
        return;
    running.page =
        m_api.list(running.query, {}, Priority::Background, this,
                   [this, row, before = running.size.count()](const Result<CharacterPage> &page) {
                       readPage(row, page);
                       if (at(row).size.count() != before)
                           recountAll();
                   });
}

int QueueListModel::rowOf(const CharacterQuery &query) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_queues.at(static_cast<size_t>(row)).query == query)
            return row;
    }
    return -1;
}

int QueueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_queues.size());
}

QVariant QueueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Queue &queue = m_queues.at(static_cast<size_t>(index.row()));
    const QString number = QLocale().toString(queue.count);
    switch (role) {
    case Qt::DisplayRole:
        return name(queue.query);
    case Qt::AccessibleTextRole:
        if (queue.count < 0)
            return name(queue.query);
        return queue.isCountWhole ? tr("%1, %2").arg(name(queue.query), number)
                                  : tr("%1, %2 or more").arg(name(queue.query), number);
    case CountTextRole:
        if (queue.count < 0)
            return QString();
        //: %1 is a number that is a lower bound
        return queue.isCountWhole ? number : tr("%1+").arg(number);
    case QueryRole:
        return QVariant::fromValue(queue.query);
    case CountRole:
        return queue.count;
    default:
        return {};
    }
}

bool QueueListModel::isShown(const Queue &queue) const
{
    return queue.query == m_characters.query();
}

void QueueListModel::tell()
{
    std::array<int, Queues> leaving{};
    const OperationList &operations = m_operations.operations();
    for (const qsizetype position : operations.open()) {
        const Operation &operation = operations.all().at(position);
        if (operations.latestFor(operation.character) == &operation) {
            for (std::size_t row = 0; row < Queues; ++row)
                leaving.at(row) += int(isLeaving(operation, m_queues.at(row)));
        }
    }
    const CharacterRows &loaded = m_characters.loaded();
    int inOthers = 0; // as they are shown
    for (int row = 0; row < rowCount(); ++row) {
        Queue &queue = at(row);
        int left = leaving.at(static_cast<std::size_t>(row));
        if (isShown(queue))
            left += loaded.size() - loaded.leftCount() - m_characters.remainingCount();
        const int known = queue.size.count();
        int count = known < 0 ? -1 : std::max(0, known - left);
        if (!queue.size.isWhole() && count >= 0)
            count = roundedDown(count);
        // The last one has those of the others, of which more may be known.
        const bool hasAll = queue.query.status == CharacterStatus::Unknown;
        if (hasAll && !queue.size.isWhole() && count >= 0)
            count = std::max(count, inOthers);
        inOthers += std::max(0, count);
        if (count == queue.count && queue.size.isWhole() == queue.isCountWhole)
            continue;
        queue.count = count;
        queue.isCountWhole = queue.size.isWhole();
        emit dataChanged(index(row), index(row));
    }
}
