// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The right to a journal: one process has it, and one journal in it. The system gives it back when
/// the process dies, however it dies. Any one thread.
class JournalLock
{
public:
    JournalLock() = default;
    ~JournalLock();
    JournalLock(const JournalLock &) = delete;
    JournalLock &operator=(const JournalLock &) = delete;
    JournalLock(JournalLock &&) = delete;
    JournalLock &operator=(JournalLock &&) = delete;

    /// False if somebody else holds \a file, or if it cannot be made. Does not wait.
    [[nodiscard]] bool take(const QString &file);

private:
    int m_descriptor = -1;
};
