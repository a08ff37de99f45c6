// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sandbox {

/// Tells many threads at once that it is time to end. Any thread.
class StopSignal
{
public:
    void raise()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_raised = true;
        }
        m_changed.notify_all();
    }

    [[nodiscard]] bool isRaised() const
    {
        const std::lock_guard lock(m_mutex);
        return m_raised;
    }

    /// Sleeps; true if the signal was raised meanwhile.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds duration)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, duration, [this] { return m_raised; });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_raised = false;
};

} // namespace sandbox
