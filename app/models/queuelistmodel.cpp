// SPDX-License-Identifier: Apache-2.0
#include "models/queuelistmodel.h"

#include "api/charactersapi.h"
#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"

#include <QLocale>

#include <algorithm>

namespace {

/// Several that change at once are counted once.
constexpr std::chrono::seconds RecountDelay{1};

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
{
    constexpr std::array statuses{CharacterStatus::Reviewing, CharacterStatus::Failed,
                                  CharacterStatus::Synthesizing, CharacterStatus::Ready,
                                  CharacterStatus::Unknown};
    for (size_t i = 0; i < statuses.size(); ++i)
        m_queues.at(i).query.status = statuses.at(i);
    connect(&characters, &CharacterListModel::stateChanged, this, &QueueListModel::takeShown);
    connect(&characters, &QAbstractItemModel::rowsInserted, this, &QueueListModel::takeShown);
    connect(&characters, &QAbstractItemModel::dataChanged, this, &QueueListModel::takeShown);
    connect(&characters, &CharacterListModel::hiddenChanged, this, &QueueListModel::takeShown);
    connect(&characters, &CharacterListModel::hiddenPrepended, this, &QueueListModel::takeShown);
    m_recount.setSingleShot(true);
    m_recount.setInterval(RecountDelay);
    connect(&m_recount, &QTimer::timeout, this, &QueueListModel::count);
    connect(&characters, &CharacterListModel::movedByOthers, this, [this] {
        if (!m_recount.isActive())
            m_recount.start();
    });
    connect(&operations, &OperationQueue::operationChanged, this,
            [this, &operations](qsizetype position) {
                follow(operations.operations().all().at(position));
            });
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
        Queue &queue = m_queues.at(static_cast<size_t>(row));
        if (queue.query == m_characters.query())
            continue;
        queue.page =
            m_api.list(queue.query, {}, Priority::Background, this,
                       [this, row](const Result<CharacterPage> &page) { readPage(row, page); });
    }
}

void QueueListModel::countRunning()
{
    const int row = rowOf({.status = CharacterStatus::Synthesizing});
    Queue &running = m_queues.at(static_cast<size_t>(row));
    if (running.count <= 0 || running.query == m_characters.query())
        return;
    running.page =
        m_api.list(running.query, {}, Priority::Background, this,
                   [this, row, before = running.count](const Result<CharacterPage> &page) {
                       readPage(row, page);
                       if (m_queues.at(static_cast<size_t>(row)).count != before)
                           m_recount.start();
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
    const QString number =
        QLocale().toString(queue.isWhole ? queue.count : roundedDown(queue.count));
    switch (role) {
    case Qt::DisplayRole:
        return name(queue.query);
    case Qt::AccessibleTextRole:
        if (queue.count < 0)
            return name(queue.query);
        return queue.isWhole ? tr("%1, %2").arg(name(queue.query), number)
                             : tr("%1, %2 or more").arg(name(queue.query), number);
    case CountTextRole:
        if (queue.count < 0)
            return QString();
        //: %1 is a number that is a lower bound
        return queue.isWhole ? number : tr("%1+").arg(number);
    case QueryRole:
        return QVariant::fromValue(queue.query);
    case CountRole:
        return queue.count;
    default:
        return {};
    }
}

void QueueListModel::readPage(int row, const Result<CharacterPage> &page)
{
    // The shown queue's own walk knows better.
    if (page && m_queues.at(static_cast<size_t>(row)).query != m_characters.query())
        set(row, static_cast<int>(page->characters.size()), page->nextCursor.isEmpty());
}

void QueueListModel::takeShown()
{
    const int row = rowOf(m_characters.query());
    const bool isUnread =
        m_characters.loaded().isEmpty() && m_characters.state() != CharacterListModel::State::AtEnd;
    if (row < 0 || isUnread)
        return;
    set(row, m_characters.remainingCount(),
        m_characters.state() == CharacterListModel::State::AtEnd);
}

/// The character has gone from one queue to another; the shown one's walk knows that already.
void QueueListModel::follow(const Operation &operation)
{
    if (operation.state != OperationState::Done)
        return;
    const CharacterStatus before = statusFromWord(operation.seen.status);
    const CharacterStatus after = statusAfter(operation.action);
    for (int row = 0; row < rowCount(); ++row) {
        const Queue &queue = m_queues.at(static_cast<size_t>(row));
        if (queue.count < 0 || queue.query == m_characters.query())
            continue;
        const bool isOfAll = queue.query.status == CharacterStatus::Unknown;
        const bool wasIn = isOfAll || queue.query.status == before;
        const bool isIn =
            after != CharacterStatus::Deleted && (isOfAll || queue.query.status == after);
        set(row, std::max(0, queue.count - int(wasIn) + int(isIn)), queue.isWhole);
    }
}

void QueueListModel::set(int row, int count, bool isWhole)
{
    Queue &queue = m_queues.at(static_cast<size_t>(row));
    if (queue.count == count && queue.isWhole == isWhole)
        return;
    queue.count = count;
    queue.isWhole = isWhole;
    emit dataChanged(index(row), index(row));
}
