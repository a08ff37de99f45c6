// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/synthesisjob.h"

#include <queue>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace sandbox {

class World;

/// Ends each synthesis when its time has come, on a thread of its own.
class Synthesis
{
public:
    explicit Synthesis(World &world);
    ~Synthesis(); ///< what is under way is never ended
    Q_DISABLE_COPY_MOVE(Synthesis)

private:
    using Clock = std::chrono::steady_clock;
    struct Due
    {
        Clock::time_point when{};
        SynthesisJob job{};

        bool operator>(const Due &other) const { return when > other.when; }
    };

    void schedule(const SynthesisJob &job);
    void run();

    World &m_world;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace sandbox
