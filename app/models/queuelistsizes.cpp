// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "models/pagenews.h"
#include "models/queuelistmodel.h"
#include "queue/operationqueue.h"

#include <utility>
#include <vector>

// What is known of the sizes of the queues, and how it is followed.

void QueueListModel::readPage(int row, const Result<CharacterPage> &page)
{
    Queue &queue = at(row);
    // The shown queue's own walk knows better.
    if (!page || isShown(queue))
        return;
    std::vector<QueueSize::Member> members;
    for (const Character &character : page->characters) {
        // It may have been decided while the page was on its way.
        if (!hasLeft(queue.query, character.id, character.revision()))
            members.emplace_back(character.id, character.createdAt);
    }
    QueueSize::Ids ids(std::move(members));
    if (page->nextCursor.isEmpty())
        queue.size.takeAll(std::move(ids));
    else
        queue.size.takeNewest(ids);
    if (page->dropped > 0)
        queue.size.doubt();
    tell();
}

void QueueListModel::takeTotal(const CharacterQuery &query, const CharacterWalk::Passed &met,
                               const QDateTime &newest, qsizetype unreadable)
{
    const int row = rowOf(query);
    if (row < 0)
        return;
    std::vector<QueueSize::Member> members;
    for (auto one = met.cbegin(); one != met.cend(); ++one) {
        if (!hasLeft(query, one.key(), one->seen))
            members.emplace_back(one.key(), one->createdAt);
    }
    QueueSize &size = at(row).size;
    size.takeAll(QueueSize::Ids(std::move(members)));
    if (unreadable > 0)
        size.doubt();
    const CharacterRows &loaded = m_characters.loaded();
    for (int place = 0; place < loaded.size() && isShown(at(row)); ++place) {
        const bool isNews = newest.isValid() && loaded.at(place).createdAt > newest;
        if (isNews || loaded.hasLeft(place))
            noteRow(size, place);
    }
    takeShown();
}

/// Whether a decision that is through has taken \a id, as it was \a met, out of \a query.
bool QueueListModel::hasLeft(const CharacterQuery &query, const CharacterId &id,
                             const Revision &met) const
{
    const Operation *newest = m_operations.operations().latestFor(id);
    return newest != nullptr && newest->state == OperationState::Done
        && !query.lists(statusAfter(newest->action)) && isDecidedOn(*newest, met);
}

QueueListModel::Queue *QueueListModel::shown()
{
    const int row = rowOf(m_characters.query());
    return row < 0 ? nullptr : &at(row);
}

QueueSize::Ids QueueListModel::loadedIds() const
{
    return loadedIds(0, m_characters.loaded().size());
}

/// Of those from \a from on, but for \a end, which have not left the queue.
QueueSize::Ids QueueListModel::loadedIds(int from, int end) const
{
    const CharacterRows &loaded = m_characters.loaded();
    std::vector<QueueSize::Member> members;
    for (int place = from; place < end; ++place) {
        if (!loaded.hasLeft(place))
            members.emplace_back(loaded.at(place).id, loaded.at(place).createdAt);
    }
    return QueueSize::Ids(std::move(members));
}

/// The rows are others, of the same queue or not. Those from before say nothing new of what is
/// known to the end.
void QueueListModel::takeReplaced()
{
    const CharacterRows &loaded = m_characters.loaded();
    m_placesTaken = loaded.size();
    m_first = loaded.isEmpty() ? CharacterId() : loaded.at(0).id;
    Queue *queue = shown();
    if (queue != nullptr && !loaded.isEmpty() && !queue->size.wasWhole())
        queue->size.takeSome(loadedIds());
}

void QueueListModel::takeFirstPage()
{
    Queue *queue = shown();
    if (queue == nullptr || m_characters.loaded().isEmpty())
        return;
    queue->size.takeNewest(loadedIds());
    if (m_characters.unreadable() > 0)
        queue->size.doubt();
}

void QueueListModel::takeChanged(const QModelIndex &first, const QModelIndex &last,
                                 const QList<int> &roles)
{
    Queue *queue = shown();
    const bool isNews = roles.isEmpty() || roles.contains(CharacterListModel::CharacterRole);
    for (int row = first.row(); row <= last.row() && isNews && queue != nullptr; ++row)
        noteRow(queue->size, m_characters.loaded().rowOf(m_characters.at(row).id));
    takeShown();
}

/// Whether what is loaded at \a place is in the queue of \a size, or has left it.
void QueueListModel::noteRow(QueueSize &size, int place)
{
    const CharacterRows &loaded = m_characters.loaded();
    if (loaded.hasLeft(place))
        size.leave(loaded.at(place).id);
    else
        size.enter(loaded.at(place).id, loaded.at(place).createdAt);
}

/// Those that have been loaded since, in front of the others or behind them.
void QueueListModel::takeAdded(QueueSize &size)
{
    const CharacterRows &loaded = m_characters.loaded();
    const int added = loaded.size() - m_placesTaken;
    if (added <= 0)
        return;
    const bool isInFront = m_placesTaken > 0 && loaded.at(0).id != m_first;
    const int from = isInFront ? 0 : m_placesTaken;
    size.enter(loadedIds(from, from + added));
    for (int place = from; place < from + added; ++place) {
        if (loaded.hasLeft(place))
            size.leave(loaded.at(place).id);
    }
    m_placesTaken = loaded.size();
    m_first = loaded.at(0).id;
}

void QueueListModel::takeShown()
{
    using State = CharacterListModel::State;
    const State state = m_characters.state();
    const CharacterRows &loaded = m_characters.loaded();
    Queue *queue = shown();
    if (queue != nullptr && (state == State::AtEnd || !loaded.isEmpty())) {
        QueueSize &size = queue->size;
        takeAdded(size);
        const int count = loaded.size() - loaded.leftCount();
        const bool isMore = state == State::Ready || state == State::Paused;
        // All that are known are here, and there are more.
        if (isMore && size.count() <= count)
            size.doubt();
        const bool isMoreKnown = size.wasWhole() && size.count() > count;
        const bool isAllReadable = m_characters.unreadable() == 0;
        const bool isKnown = size.isWhole() || (size.wasWhole() && !isAllReadable);
        if (state == State::AtEnd && (!isKnown || size.count() != count))
            size.takeAll(loadedIds());
        else if (!size.isWhole() && size.count() != count && !isMoreKnown)
            size.takeSome(loadedIds());
        if (state == State::AtEnd && !isAllReadable)
            size.doubt();
    }
    tell();
}

/// The character has gone from one queue to another, or was found there; what is loaded of the
/// shown one tells that by itself.
void QueueListModel::follow(const Operation &operation)
{
    // One that was refused is what it was.
    const bool isConflict = operation.state == OperationState::Conflict
        && operation.outcome != Outcome::Refused && !operation.isDismissed;
    if (!isConflict && operation.state != OperationState::Done) {
        tell();
        return;
    }
    const CharacterStatus before = statusOf(operation.seen);
    const CharacterStatus found = operation.outcome == Outcome::Gone
        ? CharacterStatus::Deleted
        : statusFromWord(operation.foundStatus());
    const CharacterStatus after = isConflict ? found : statusAfter(operation.action);
    // Where they have done that, they have done more that nobody has seen.
    const bool isByOthers = isConflict || operation.outcome == Outcome::AlreadyGone;
    const bool isHere = m_characters.loaded().rowOf(operation.character) >= 0;
    for (int row = 0; row < rowCount(); ++row) {
        Queue &queue = at(row);
        const bool isTold = isShown(queue) && (isHere || !isFollowedBeyond(queue));
        if (queue.size.count() < 0 || isTold)
            continue;
        move(queue, operation.character, before, after);
        const bool isOfIt = queue.query.lists(before) || queue.query.lists(after);
        if (isByOthers && isOfIt && queue.size.isWhole()) {
            queue.size.doubt();
            if (!isShown(queue))
                recount(row);
        }
        if (!isShown(queue) && queue.size.takeShrinking())
            ask(row);
    }
    takeShown();
}

/// A row of the shown queue tells where it has gone to.
void QueueListModel::followOthers(const Character &character, CharacterStatus before)
{
    for (Queue &queue : m_queues) {
        if (queue.size.count() >= 0 && !isShown(queue))
            move(queue, character.id, before, character.status);
    }
    recountAll();
    tell();
}

/// Into \a queue, or out of it. To a bound one that has been there before adds nothing.
void QueueListModel::move(Queue &queue, const CharacterId &id, CharacterStatus before,
                          CharacterStatus after)
{
    const int place = m_characters.loaded().rowOf(id);
    if (!queue.query.lists(after))
        queue.size.leave(id);
    else if (queue.size.isWhole() || !queue.query.lists(before))
        queue.size.enter(id, place < 0 ? QDateTime() : m_characters.loaded().at(place).createdAt);
}

void QueueListModel::recountAll()
{
    for (int row = 0; row < rowCount(); ++row)
        recount(row);
}

void QueueListModel::recount(int row)
{
    constexpr std::chrono::seconds delay{1}; // several that change at once are counted once
    at(row).isDue = true;
    if (!m_recount.isActive())
        m_recount.start(delay);
}

/// What is known of the shown queue goes beyond what is loaded.
bool QueueListModel::isFollowedBeyond(const Queue &queue) const
{
    return queue.size.wasWhole() && m_characters.state() != CharacterListModel::State::AtEnd;
}

/// A decision that will take its character out of \a queue, of which no row tells that.
bool QueueListModel::isLeaving(const Operation &operation, const Queue &queue) const
{
    if (!queue.size.contains(operation.character)
        || queue.query.lists(statusAfter(operation.action)))
        return false;
    return !isShown(queue)
        || (isFollowedBeyond(queue) && m_characters.loaded().rowOf(operation.character) < 0);
}
