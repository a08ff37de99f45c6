// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

/// One call to KeychainStore on its way to its answer. Whatever is started for it is connected with
/// this object as its context, so nothing reaches a call that has ended, nor a store that is gone.
/// GUI thread.
class StoreCall final : public QObject
{
    Q_OBJECT

public:
    /// Whoever dies first, \a context or \a store, there will be no answer; with \a store the call
    /// ends, with \a context it goes on. From now on it has \a patience until overdue().
    StoreCall(QObject *context, std::chrono::milliseconds patience, QObject *store);

    /// Ends the call, once, and calls \a handler if the context is alive. The last thing to do: the
    /// handler may destroy the store.
    void end(const std::function<void()> &handler);

signals:
    /// There is no answer yet; at most once, never after end() or the context's death.
    void overdue();

private:
    const QPointer<QObject> m_context;
    QTimer m_patience;
};
