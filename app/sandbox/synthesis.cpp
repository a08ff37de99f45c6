// SPDX-License-Identifier: Apache-2.0
#include "sandbox/synthesis.h"

#include "sandbox/world.h"

namespace sandbox {

Synthesis::Synthesis(World &world)
    : m_world(world)
    , m_thread(&Synthesis::run, this)
{
    m_world.setSynthesisHandler([this](const SynthesisJob &job) { schedule(job); });
}

Synthesis::~Synthesis()
{
    m_world.setSynthesisHandler({});
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Synthesis::schedule(const SynthesisJob &job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_due.push({Clock::now() + job.duration, job});
    }
    m_changed.notify_all();
}

void Synthesis::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_due.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const Due next = m_due.top();
        if (Clock::now() < next.when) {
            m_changed.wait_until(lock, next.when);
            continue;
        }
        m_due.pop();
        lock.unlock(); // the world calls schedule() while it is locked
        m_world.finish(next.job);
        lock.lock();
    }
}

} // namespace sandbox
