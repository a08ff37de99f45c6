// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

/// A clock that stands still until the test moves it.
class FakeClock final : public Clock
{
    Q_OBJECT

public:
    using Clock::Clock;

    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    [[nodiscard]] QDateTime wallTime() const override;

    /// Moves time on and tells everybody who waits for it.
    void advance(std::chrono::milliseconds by);

private:
    std::chrono::milliseconds m_now{1'000'000};
};
