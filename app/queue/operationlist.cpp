// SPDX-License-Identifier: Apache-2.0
#include "queue/operationlist.h"

#include "domain/clock.h"
#include "log/categories.h"

#include <algorithm>
#include <utility>

namespace {

/// A reviewer decided it, and it is through.
bool isOwnDone(const Operation &operation)
{
    return operation.state == OperationState::Done && !operation.isItem();
}

} // namespace

OperationList::OperationList(const Clock &clock, Recorder record)
    : m_clock(clock)
    , m_record(std::move(record))
{}

void OperationList::restore(const QList<Operation> &operations)
{
    for (const Operation &operation : operations)
        append(operation);
    emit restored();
}

void OperationList::takeUp(const Operation &operation)
{
    const Operation *latest = latestFor(operation.character);
    const bool isOlder =
        latest != nullptr && (latest->isOpen() || latest->decidedAt >= operation.decidedAt);
    const qsizetype position = isOlder ? positionOf(latest->id) : m_operations.size();
    append(operation);
    setLatest(position);
}

void OperationList::add(const Operation &operation, const Answered &answered)
{
    const Operation next = marked(operation);
    m_record({next}, this, [this, next, answered](const Result<void> &recorded) {
        if (recorded) {
            append(next);
            emit added(positionOf(next.id));
        }
        answered(recorded);
    });
}

void OperationList::advance(const Operation &from, const Transition &transition, const Then &then)
{
    const Operation next = marked(advanced(from, transition, m_clock.wallTime()));
    m_recording.insert(next.id, next.state);
    m_record({next}, this, [this, next, then](const Result<void> &recorded) {
        if (!recorded || !take(next)) {
            lose(next.id);
            settle(next.id);
            return;
        }
        m_recording.remove(next.id);
        emit moved(next);
        // Wishes go first: what is to follow may be a request that nothing takes back.
        settle(next.id);
        const bool isMovedOn = isRecording(next.id) || find(next.id)->version != next.version;
        if (then && !isMovedOn)
            then(next);
    });
}

void OperationList::replace(const Operation &former, const Transition &end,
                            const Operation &successor, const Answered &answered)
{
    const Operation ended = marked(advanced(former, end, m_clock.wallTime()));
    const Operation next = marked(successor);
    m_recording.insert(ended.id, ended.state);
    m_record({ended, next}, this, [this, ended, next, answered](const Result<void> &recorded) {
        if (!recorded && recorded.error().kind == Error::Kind::Conflict) {
            // Another transition came first, and nothing follows on this one here.
            lose(ended.id);
            answered(recorded);
            settle(ended.id);
            return;
        }
        m_recording.remove(ended.id);
        if (recorded && take(ended)) {
            append(next);
            emit moved(ended);
            emit added(positionOf(next.id));
        }
        answered(recorded);
        settle(ended.id);
    });
}

void OperationList::lose(const OperationId &id)
{
    m_recording.remove(id);
    m_lost.insert(id);
    emit lost(id);
}

/// What was wished for while it was being recorded. A wish that needs a record has the rest wait.
void OperationList::settle(const OperationId &id)
{
    while (m_wishes.contains(id) && !m_recording.contains(id)) {
        QList<std::function<void()>> &wishes = m_wishes[id];
        const std::function<void()> wish = wishes.takeFirst();
        if (wishes.isEmpty())
            m_wishes.remove(id);
        wish();
    }
}

bool OperationList::keepsFor(const OperationId &id, const std::function<void()> &wish)
{
    if (!m_recording.contains(id))
        return false;
    m_wishes[id].append(wish);
    return true;
}

/// It may be flagged at any time until it ends.
Operation OperationList::marked(Operation operation) const
{
    operation.wasFlagged =
        operation.wasFlagged || (m_isFlagged && m_isFlagged(operation.character));
    return operation;
}

void OperationList::append(const Operation &operation)
{
    const qsizetype position = m_operations.size();
    m_operations.append(operation);
    ++m_counts[operation.state];
    if (operation.isOpen())
        m_open.insert(position);
    m_positions.insert(position, m_operations);
    setLatest(position);
    noteDone(position);
}

/// It is the latest on its character from now on; whatever was the newest that is Done stays so.
void OperationList::setLatest(qsizetype position)
{
    const CharacterId &id = m_operations.at(position).character;
    const qsizetype done = newestDone(id);
    m_latest.insert(position, m_operations);
    if (done < 0 || done == position)
        m_newestDone.remove(id);
    else
        m_newestDone.insert(id, done);
}

void OperationList::noteDone(qsizetype position)
{
    const Operation &one = m_operations.at(position);
    if (!isOwnDone(one))
        return;
    if (m_latest.find(one.character, m_operations) == position)
        m_newestDone.remove(one.character);
    else
        m_newestDone.insert(one.character, position);
}

/// -1 if there is none.
qsizetype OperationList::newestDone(const CharacterId &id) const
{
    const auto older = m_newestDone.constFind(id);
    if (older != m_newestDone.cend())
        return *older;
    const qsizetype latest = m_latest.find(id, m_operations);
    return latest >= 0 && isOwnDone(m_operations.at(latest)) ? latest : -1;
}

/// A compare-and-set of its own, whatever the recorder says.
bool OperationList::take(const Operation &next)
{
    const qsizetype position = positionOf(next.id);
    if (position < 0 || m_operations.at(position).version != next.version - 1)
        return false;
    --m_counts[m_operations.at(position).state];
    ++m_counts[next.state];
    m_operations.replace(position, next);
    if (next.isOpen())
        m_open.insert(position);
    else
        m_open.erase(position);
    noteDone(position);
    qCInfo(lcQueue).noquote() << next.character.toString() << wordFor(next.action)
                              << wordFor(next.state) << "attempts" << next.attempts;
    return true;
}

const Operation *OperationList::find(const OperationId &id) const
{
    const qsizetype position = positionOf(id);
    return position < 0 ? nullptr : &m_operations.at(position);
}

const Operation *OperationList::latestFor(const CharacterId &id) const
{
    const qsizetype position = m_latest.find(id, m_operations);
    return position < 0 ? nullptr : &m_operations.at(position);
}

const Operation *OperationList::newestDoneFor(const CharacterId &id) const
{
    const qsizetype position = newestDone(id);
    return position < 0 ? nullptr : &m_operations.at(position);
}

const Operation *OperationList::newestCancellable(const QSet<OperationId> &besides) const
{
    const auto newest = std::find_if(m_open.crbegin(), m_open.crend(), [&](qsizetype position) {
        const Operation &one = m_operations.at(position);
        const bool isEnding = m_recording.value(one.id) == OperationState::Cancelled;
        return !one.isItem() && one.canBeCancelled() && !isEnding && !isLost(one.id)
            && !besides.contains(one.id);
    });
    return newest == m_open.crend() ? nullptr : &m_operations.at(*newest);
}

qsizetype OperationList::positionOf(const OperationId &id) const
{
    return m_positions.find(id, m_operations);
}
