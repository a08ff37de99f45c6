// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

class FileNews;

/// Does what would stop the window, files above all, in a thread of its own, one piece after the
/// other. GUI thread.
class FileThread final
{
public:
    FileThread();
    /// Returns at once. All that was asked for is done nevertheless, in its own time, or before the
    /// program ends; nobody is told of any.
    ~FileThread();
    Q_DISABLE_COPY_MOVE(FileThread)

    /// \a work is called in that thread, and must hold all it needs by value; its result goes to
    /// \a handler.
    template <typename T>
    void run(std::function<Result<T>()> work, QObject *context, Handler<T> handler)
    {
        const auto result = std::make_shared<std::optional<Result<T>>>();
        start([result, work = std::move(work)] { result->emplace(work()); },
              [result, context = QPointer(context), handler = std::move(handler)] {
                  if (context)
                      handler(**result);
              });
    }

    /// Does \a work in that thread too, after all that was asked for before; nobody is told.
    void run(std::function<void()> work);

private:
    void start(std::function<void()> work, std::function<void()> ended);

    std::unique_ptr<QThreadPool> m_pool;
    FileNews *m_news = nullptr; ///< the pool's, with which it outlives this
};
