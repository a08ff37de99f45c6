// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/operation.h"

#include <QHash>

#include <algorithm>
#include <chrono>

/// What is left of the holds of clean-ups. They count while the computer is awake, and stand still
/// as those of decisions do while nothing may be sent. GUI thread.
class CleanupHolds
{
public:
    /// \a clock must outlive this.
    CleanupHolds(const Clock &clock, bool areStill)
        : m_clock(clock)
        , m_areStill(areStill)
    {}

    void start(const CleanupId &id, std::chrono::milliseconds hold) { m_ends[id] = hold + now(); }
    /// Zero for one that has none.
    [[nodiscard]] std::chrono::milliseconds left(const CleanupId &id) const
    {
        return std::max(std::chrono::milliseconds(0), m_ends.value(id) - now());
    }
    [[nodiscard]] bool areStill() const { return m_areStill; }
    void setStill(bool still)
    {
        const std::chrono::milliseconds before = now();
        m_areStill = still;
        for (std::chrono::milliseconds &end : m_ends)
            end += now() - before;
    }

private:
    /// Zero as long as they stand still.
    [[nodiscard]] std::chrono::milliseconds now() const
    {
        return m_areStill ? std::chrono::milliseconds(0) : m_clock.awakeTime();
    }

    const Clock &m_clock;
    bool m_areStill;
    QHash<CleanupId, std::chrono::milliseconds> m_ends;
};
