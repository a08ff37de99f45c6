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

    enum class Taking : quint8 {
        Taken,
        InUse,   ///< somebody else holds it
        NoSpace, ///< the file cannot be made: the disk is full
        Refused, ///< it cannot be made or held for another reason
    };
    /// Does not wait. Taken before, it stays so.
    [[nodiscard]] Taking take(const QString &file);

private:
    int m_descriptor = -1;
};
