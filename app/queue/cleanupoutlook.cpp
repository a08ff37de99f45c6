// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupoutlook.h"

#include "domain/clock.h"
#include "queue/attempt.h"

#include <algorithm>
#include <map>

using std::chrono::milliseconds;

void CleanupOutlook::measure(const Operation &operation)
{
    const milliseconds now = m_clock.now();
    if (operation.state == OperationState::Checking) {
        m_measured = operation.id;
        m_since = now;
    } else if (operation.state == OperationState::Done && m_measured == operation.id) {
        constexpr int weight = 5;
        const milliseconds taken = now - m_since;
        m_itemTime += (taken - m_itemTime) / (m_itemTime == milliseconds(0) ? 1 : weight);
    }
}

milliseconds CleanupOutlook::timeFor(const QList<std::pair<Action, qsizetype>> &items) const
{
    std::map<RateBudget::Bucket, qsizetype> counts;
    for (const auto &[action, count] : items)
        counts[Attempt::bucketFor(action)] += count;
    milliseconds time{};
    for (const auto &[bucket, count] : counts) {
        const milliseconds forTokens =
            m_budget.cleanupPace(bucket).timeFor(count) + m_budget.pausedFor(bucket);
        time += std::max<milliseconds>(forTokens, m_itemTime * count);
    }
    return time;
}
