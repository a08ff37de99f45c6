// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

/// A clock that stands still until the test moves it.
class FakeClock final : public Clock
{
    Q_OBJECT

public:
    using Clock::Clock;

    [[nodiscard]] std::chrono::milliseconds now() const override { return m_awake + m_asleep; }
    [[nodiscard]] std::chrono::milliseconds awakeTime() const override { return m_awake; }
    [[nodiscard]] QDateTime wallTime() const override;

    /// Moves time on and tells everybody who waits for it.
    void advance(std::chrono::milliseconds by);
    /// The same, with the lid closed.
    void sleep(std::chrono::milliseconds by);

private:
    std::chrono::milliseconds m_awake{1'000'000};
    std::chrono::milliseconds m_asleep{};
};
