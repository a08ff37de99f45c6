// SPDX-License-Identifier: Apache-2.0
#include "queue/line.h"

#include "queue/attempt.h"
#include "queue/dispatcher.h"
#include "queue/operationlist.h"
#include "queue/timetable.h"

#include <algorithm>
#include <tuple>

using std::chrono::milliseconds;
using State = OperationState;

namespace {

constexpr milliseconds Never = milliseconds::max();

} // namespace

Line::Line(const OperationList &operations, const Timetable &times, const Dispatcher &dispatcher,
           const RateBudget &budget)
    : m_operations(operations)
    , m_times(times)
    , m_dispatcher(dispatcher)
    , m_budget(budget)
{}

QList<OperationId> Line::due(State state) const
{
    QList<OperationId> ids;
    for (const qsizetype position : m_operations.open()) {
        const Operation &operation = m_operations.all().at(position);
        if (operation.state == state && left(operation) <= milliseconds(0))
            ids.append(operation.id);
    }
    return ids;
}

std::optional<OperationId> Line::next() const
{
    const auto rank = [this](const OperationId &id) {
        const Operation &one = *m_operations.find(id);
        return std::tuple(one.isItem(), isGeneration(one.action),
                          one.attempts + m_times.failures(id));
    };
    const QList<OperationId> queued = due(State::Queued);
    const auto first = std::min_element(
        queued.cbegin(), queued.cend(),
        [&rank](const auto &one, const auto &other) { return rank(one) < rank(other); });
    return first == queued.cend() ? std::nullopt : std::optional(*first);
}

std::optional<milliseconds> Line::untilNext() const
{
    milliseconds next = Never;
    for (const qsizetype position : m_operations.open())
        next = std::min(next, left(m_operations.all().at(position)));
    return next == Never ? std::nullopt : std::optional(std::max(milliseconds(0), next));
}

/// Until the queue has to do something for \a operation by itself.
milliseconds Line::left(const Operation &operation) const
{
    const OperationId &id = operation.id;
    if (m_operations.isRecording(id))
        return Never;
    switch (operation.state) {
    case State::Held:
        return operation.waitsForClick || m_dispatcher.isHeldBack() ? Never : m_times.holdLeft(id);
    case State::Queued: {
        if (m_dispatcher.isAttempting() || !m_dispatcher.mayWrite(operation))
            return Never;
        const milliseconds due = std::max(m_times.left(id), m_times.lineLeft());
        // An attempt waits for its token, and those of another bucket, or with more right to it,
        // must not wait with it.
        return std::max(due,
                        m_budget.untilToken(Attempt::bucketFor(operation.action),
                                            Attempt::priorityFor(operation)));
    }
    case State::Uncertain:
        return m_dispatcher.isChecking(id) || !m_dispatcher.mayCheck() ? Never : m_times.left(id);
    default:
        return Never;
    }
}
