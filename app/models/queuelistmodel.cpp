// SPDX-License-Identifier: Apache-2.0
#include "models/queuelistmodel.h"

#include "api/charactersapi.h"
#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"

#include <QLocale>

namespace {

/// Several that change at once are counted once.
constexpr std::chrono::seconds RecountDelay{1};

/// A bound that has come down by so many is read again.
constexpr int MuchLess = 50;

/// A lower bound that is not all that exact: it does not count down with each decision.
int roundedDown(int bound)
{
    constexpr int step = 10;
    return bound < step ? bound : bound - bound % step;
}

/// How many of \a rows, the newest first, were created after \a newest; none where that is not
/// known.
template <typename Rows>
int newerThan(const QDateTime &newest, const Rows &rows)
{
    int count = 0;
    while (newest.isValid() && count < int(rows.size()) && rows.at(count).createdAt > newest)
        ++count;
    return count;
}

template <typename Rows>
QDateTime newestOf(const QDateTime &newest, const Rows &rows)
{
    const bool isOlder = !rows.isEmpty() && (!newest.isValid() || newerThan(newest, rows) > 0);
    return isOlder ? rows.at(0).createdAt : newest;
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
    connect(&characters, &CharacterListModel::stateChanged, this, &QueueListModel::takeShown);
    connect(&characters, &QAbstractItemModel::rowsInserted, this, &QueueListModel::takeShown);
    connect(&characters, &QAbstractItemModel::dataChanged, this, &QueueListModel::takeShown);
    connect(&characters, &CharacterListModel::hiddenChanged, this, &QueueListModel::takeShown);
    connect(&characters, &CharacterListModel::hiddenPrepended, this, &QueueListModel::takeShown);
    for (QTimer *timer : {&m_soon, &m_recount}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &QueueListModel::count);
    }
    connect(&characters, &CharacterListModel::movedByOthers, this, [this] {
        if (!m_recount.isActive())
            m_recount.start(RecountDelay);
    });
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
    if (running.known <= 0 || isShown(running))
        return;
    running.page =
        m_api.list(running.query, {}, Priority::Background, this,
                   [this, row, before = running.known](const Result<CharacterPage> &page) {
                       readPage(row, page);
                       if (at(row).known != before)
                           m_recount.start(RecountDelay);
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
        QLocale().toString(queue.isCountWhole ? queue.count : roundedDown(queue.count));
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

void QueueListModel::readPage(int row, const Result<CharacterPage> &page)
{
    Queue &queue = at(row);
    // The shown queue's own walk knows better.
    if (!page || isShown(queue))
        return;
    const bool isWhole = page->nextCursor.isEmpty();
    const int count = static_cast<int>(page->characters.size());
    const int followed = queue.known + newerThan(queue.newest, page->characters);
    // To know of the last one says more than that there are a hundred.
    const bool isFollowed = !isWhole && queue.isWhole && followed > count;
    queue.known = isFollowed ? followed : count;
    queue.isWhole = isWhole || isFollowed;
    queue.read = queue.known;
    queue.newest = newestOf(queue.newest, page->characters);
    tell();
}

void QueueListModel::takeTotal(const CharacterQuery &query, qsizetype total,
                               const QDateTime &newest)
{
    const int row = rowOf(query);
    if (row < 0)
        return;
    at(row).known = static_cast<int>(total);
    at(row).isWhole = true;
    at(row).newest = newest;
    takeShown();
}

/// The rows are others, of the same queue or not.
void QueueListModel::takeReplaced()
{
    m_left = m_characters.loaded().leftCount();
}

void QueueListModel::takeShown()
{
    const int row = rowOf(m_characters.query());
    const bool isWhole = m_characters.state() == CharacterListModel::State::AtEnd;
    const CharacterRows &loaded = m_characters.loaded();
    if (row >= 0 && (isWhole || !loaded.isEmpty())) {
        Queue &queue = at(row);
        const int count = loaded.size() - loaded.leftCount();
        const int followed =
            queue.known + newerThan(queue.newest, loaded) - (loaded.leftCount() - m_left);
        // Less than what is here cannot be true.
        const bool isFollowed = !isWhole && queue.isWhole && followed >= count;
        queue.known = isFollowed ? followed : count;
        queue.isWhole = isWhole || isFollowed;
        queue.newest = newestOf(queue.newest, loaded);
        m_left = loaded.leftCount();
    }
    tell();
}

/// The character has gone from one queue to another; what is loaded of the shown one tells that by
/// itself.
void QueueListModel::follow(const Operation &operation)
{
    const CharacterStatus before = statusFromWord(operation.seen.status);
    const CharacterStatus after = statusAfter(operation.action);
    const bool isHere = m_characters.loaded().rowOf(operation.character) >= 0;
    for (int row = 0; row < rowCount() && operation.state == OperationState::Done; ++row) {
        Queue &queue = at(row);
        const bool isTold = isShown(queue) && (isHere || !isFollowedBeyond(queue));
        if (queue.known < 0 || isTold)
            continue;
        const bool isOfAll = queue.query.status == CharacterStatus::Unknown;
        const bool wasIn = isOfAll || queue.query.status == before;
        const bool isIn =
            after != CharacterStatus::Deleted && (isOfAll || queue.query.status == after);
        queue.known = std::max(0, queue.known - int(wasIn) + int(isIn));
        // A bound that shrinks says less and less.
        if (!queue.isWhole && queue.read - queue.known >= MuchLess) {
            queue.read = queue.known;
            ask(row);
        }
    }
    tell();
}

/// What is known of the shown queue goes beyond what is loaded.
bool QueueListModel::isFollowedBeyond(const Queue &queue) const
{
    return queue.isWhole && m_characters.state() != CharacterListModel::State::AtEnd;
}

/// A decision that will take its character out of \a queue, of which no row tells that.
bool QueueListModel::isLeaving(const Operation &operation, const Queue &queue) const
{
    const bool isOfAll = queue.query.status == CharacterStatus::Unknown;
    const bool isIn = isOfAll || statusFromWord(operation.seen.status) == queue.query.status;
    const CharacterStatus after = statusAfter(operation.action);
    const bool isOut =
        after == CharacterStatus::Deleted || (!isOfAll && after != queue.query.status);
    if (!operation.isOpen() || !isIn || !isOut)
        return false;
    return !isShown(queue)
        || (isFollowedBeyond(queue) && m_characters.loaded().rowOf(operation.character) < 0);
}

void QueueListModel::tell()
{
    std::array<int, Queues> leaving{};
    const OperationList &operations = m_operations.operations();
    for (const Operation &operation : operations.all()) {
        if (operation.isOpen() && operations.latestFor(operation.character) == &operation) {
            for (std::size_t row = 0; row < Queues; ++row)
                leaving.at(row) += int(isLeaving(operation, m_queues.at(row)));
        }
    }
    const CharacterRows &loaded = m_characters.loaded();
    for (int row = 0; row < rowCount(); ++row) {
        Queue &queue = at(row);
        int left = leaving.at(static_cast<std::size_t>(row));
        if (isShown(queue))
            left += loaded.size() - loaded.leftCount() - m_characters.remainingCount();
        const int count = queue.known < 0 ? -1 : std::max(0, queue.known - left);
        if (count == queue.count && queue.isWhole == queue.isCountWhole)
            continue;
        queue.count = count;
        queue.isCountWhole = queue.isWhole;
        emit dataChanged(index(row), index(row));
    }
}
