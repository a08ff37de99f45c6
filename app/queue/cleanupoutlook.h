// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QList>

#include <chrono>
#include <utility>

class Clock;
class RateBudget;

/// How long clean-ups will take: as the tokens are now, others write now, and the last items have
/// taken. GUI thread.
class CleanupOutlook
{
public:
    /// Both must outlive this.
    CleanupOutlook(const RateBudget &budget, const Clock &clock)
        : m_budget(budget)
        , m_clock(clock)
    {}

    /// An item has moved on: what the server takes for one, without the wait for its token.
    void measure(const Operation &operation);
    /// Until the last of so many items of each action is through, if they go on from now.
    [[nodiscard]] std::chrono::milliseconds
    timeFor(const QList<std::pair<Action, qsizetype>> &items) const;

private:
    const RateBudget &m_budget;
    const Clock &m_clock;
    OperationId m_measured{};
    std::chrono::milliseconds m_since{};
    std::chrono::milliseconds m_itemTime{};
};
