// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

/// Does what would stop the window, files above all, in a thread of its own, one piece after the
/// other. GUI thread.
class FileThread final : public QObject
{
    Q_OBJECT

public:
    explicit FileThread(QObject *parent = nullptr);
    /// Waits for the piece that is under way and drops the others; nobody is told of any.
    ~FileThread() override;

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

    /// Drops what has not begun, waits for the piece that is under way, then for \a work, which is
    /// done in that thread too.
    void endWith(const std::function<void()> &work);

private:
    void start(std::function<void()> work, std::function<void()> ended);
    void tellEnd();

    QThreadPool m_pool;
    std::deque<std::function<void()>> m_ends; ///< one for each piece that is not told of yet
};
