// SPDX-License-Identifier: Apache-2.0
#include "sandbox/refimages.h"

#include <algorithm>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace sandbox {

namespace {

/// The window, too, has better things to do than to wait for a core that draws.
void lowerPriority()
{
#ifdef __linux__
    constexpr int nice = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), nice);
#endif
}

} // namespace

RefImages::RefImages(std::shared_ptr<KeptFigures> kept)
    : m_kept(std::move(kept))
{
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 2U, 8U);
    m_threads.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        m_threads.emplace_back(&RefImages::draw, this);
}

RefImages::~RefImages()
{
    stop();
    for (std::thread &thread : m_threads)
        thread.join();
}

void RefImages::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    for (Work &work : m_work)
        work.promise.set_value({});
    m_work.clear();
    m_changed.notify_all();
}

QByteArray RefImages::file(const Key &key)
{
    Future future;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return {};
        if (const std::optional<QByteArray> kept = m_kept->find(key))
            return *kept;
        if (const auto drawing = m_drawing.find(key); drawing != m_drawing.end()) {
            future = drawing->second;
        } else {
            Work &work = m_work.emplace_back(Work{key});
            future = work.promise.get_future().share();
            m_drawing.emplace(key, future);
        }
    }
    m_changed.notify_one();
    return future.get();
}

void RefImages::draw()
{
    lowerPriority();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_work.empty(); });
        if (m_stopping)
            return;
        Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        const QByteArray file = encodeFigure(work.key.look, work.key.pose, work.key.take);
        m_kept->keep(work.key, file);
        lock.lock();
        m_drawing.erase(work.key);
        work.promise.set_value(file);
    }
}

} // namespace sandbox
