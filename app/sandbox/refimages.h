// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/keptfigures.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sandbox {

/// Draws refs when they are asked for, unless they are kept. The drawing is done by a few threads
/// of low priority, so that it never delays an answer of the API.
class RefImages
{
public:
    using Key = KeptFigures::Key;

    /// Finds there what is drawn already, and leaves there what it draws.
    explicit RefImages(std::shared_ptr<KeptFigures> kept);
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

    const std::shared_ptr<KeptFigures> m_kept;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_work;
    std::map<Key, Future> m_drawing;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace sandbox
