// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figure.h"

#include <QByteArray>

#include <compare>
#include <condition_variable>
#include <deque>
#include <future>
#include <list>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace sandbox {

/// Draws refs when they are asked for and keeps the latest of them. The drawing is done by a few
/// threads of low priority, so that it never delays an answer of the API.
class RefImages
{
public:
    struct Key
    {
        quint64 look = 0;
        Pose pose = Pose::Portrait;
        Take take = Take::First;

        auto operator<=>(const Key &) const = default; // NOLINT(modernize-use-nullptr): false alarm
    };

    RefImages();
    ~RefImages();
    Q_DISABLE_COPY_MOVE(RefImages)

    /// The file; blocks until it is drawn. Empty if the sandbox is stopping. Any thread.
    QByteArray file(const Key &key);

    void stop(); ///< ends all waiting; file() gives nothing from now on

private:
    using Future = std::shared_future<QByteArray>;
    struct Work
    {
        Key key{};
        std::promise<QByteArray> promise{};
    };

    void draw();
    void keep(const Key &key, const QByteArray &file);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_work;
    std::map<Key, Future> m_drawing;
    std::list<std::pair<Key, QByteArray>> m_kept; // latest use first
    std::map<Key, std::list<std::pair<Key, QByteArray>>::iterator> m_found;
    qsizetype m_keptBytes = 0;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace sandbox
