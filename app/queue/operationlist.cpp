// SPDX-License-Identifier: Apache-2.0
#include "queue/operationlist.h"

#include "domain/clock.h"
#include "log/categories.h"

#include <algorithm>
#include <utility>

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

void OperationList::add(const Operation &operation, const Answered &answered)
{
    m_record({operation}, this, [this, operation, answered](const Result<void> &recorded) {
        if (recorded) {
            append(operation);
            emit added(positionOf(operation.id));
        }
        answered(recorded);
    });
}

void OperationList::advance(const Operation &from, const Transition &transition, const Then &then)
{
    const Operation next = advanced(from, transition, m_clock.wallTime());
    m_recording.insert(next.id);
    m_record({next}, this, [this, next, then](const Result<void> &recorded) {
        if (!recorded || !take(next)) {
            emit lost(next.id);
            return;
        }
        m_recording.remove(next.id);
        emit moved(next);
        if (then && find(next.id)->version == next.version)
            then(next);
        settle(next.id);
    });
}

void OperationList::replace(const Operation &former, const Transition &end, const Operation &next,
                            const Answered &answered)
{
    const Operation ended = advanced(former, end, m_clock.wallTime());
    m_recording.insert(ended.id);
    m_record({ended, next}, this, [this, ended, next, answered](const Result<void> &recorded) {
        if (!recorded && recorded.error().kind == Error::Kind::Conflict) {
            // Another transition came first, and nothing follows on this one here.
            emit lost(ended.id);
            answered(recorded);
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

/// What was wished for while it was being recorded.
void OperationList::settle(const OperationId &id)
{
    if (const auto wish = m_wishes.take(id))
        wish();
}

bool OperationList::keepsFor(const OperationId &id, const std::function<void()> &wish)
{
    if (!isRecording(id))
        return false;
    m_wishes.insert(id, wish);
    return true;
}

void OperationList::append(const Operation &operation)
{
    const qsizetype position = m_operations.size();
    m_operations.append(operation);
    if (operation.isOpen())
        m_open.insert(position);
    m_positions.insert(operation.id, position);
    m_latest.insert(operation.character, position);
}

/// A compare-and-set of its own, whatever the recorder says.
bool OperationList::take(const Operation &next)
{
    const qsizetype position = positionOf(next.id);
    if (position < 0 || m_operations.at(position).version != next.version - 1)
        return false;
    m_operations[position] = next;
    if (next.isOpen())
        m_open.insert(position);
    else
        m_open.erase(position);
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
    const auto found = m_latest.constFind(id);
    return found == m_latest.cend() ? nullptr : &m_operations.at(*found);
}

const Operation *OperationList::newestCancellable() const
{
    const auto newest = std::find_if(m_open.crbegin(), m_open.crend(), [this](qsizetype position) {
        return m_operations.at(position).canBeCancelled();
    });
    return newest == m_open.crend() ? nullptr : &m_operations.at(*newest);
}

qsizetype OperationList::positionOf(const OperationId &id) const
{
    return m_positions.value(id, -1);
}

int OperationList::count(OperationState state) const
{
    return static_cast<int>(std::count_if(m_operations.cbegin(), m_operations.cend(),
                                          [state](const auto &one) { return one.state == state; }));
}
