// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <utility>

/// Tells in the GUI thread what ended in the thread of a pool. It belongs to the pool, which waits
/// for its thread when it goes: so whoever asked may go while that thread still posts here.
class FileNews final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls \a ended at one of the next tell(), in the order of these calls.
    void await(std::function<void()> ended) { m_ends.push_back(std::move(ended)); }
    /// Calls none from now on.
    void silence();

public slots:
    /// A piece has ended. Once for each await().
    void tell();

private:
    std::deque<std::function<void()>> m_ends; ///< one for each piece that is not told of yet
};
