// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// The right to what a file stands for, as a journal: one process has it, and one lock in it. The
/// system gives it back when the process dies, however it dies. Any one thread.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    FileLock(FileLock &&) = delete;
    FileLock &operator=(FileLock &&) = delete;

    enum class Taking : quint8 {
        Taken,
        InUse,   ///< somebody else holds it
        NoSpace, ///< the file cannot be made: the disk is full
        Refused, ///< it cannot be made or held for another reason
    };
    /// Makes \a file in a folder that is there, and leaves it. Does not wait. Taken before, it
    /// stays so.
    [[nodiscard]] Taking take(const QString &file);

private:
    int m_descriptor = -1;
};
