// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log/rotatingfile.h"

#include <QtGlobal>

/// While it lives, all that is logged through Qt goes into a rotating file, a line each: time in
/// UTC, level, category, message; warnings and worse go to standard error as well. Everything is
/// redacted first. Lives in the GUI thread, one at a time, made after the QCoreApplication.
///
/// A line from another thread is written out when the GUI thread comes to it, since the file
/// belongs to that thread and this house has no locks; only a fatal message is written where it
/// happens, for nothing comes after it. Standard error gets every line at once.
class LogFile final
{
public:
    /// Writes to greenroom.log in \a folder, which must be the log's own: it becomes private.
    explicit LogFile(const QString &folder, qint64 limit = RotatingFile::DefaultLimit,
                     int count = RotatingFile::DefaultCount);
    /// Writes what other threads have queued, and gives the messages back to whom they went before.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// The newest of the files that it writes to in \a folder.
    [[nodiscard]] static QString fileNameIn(const QString &folder);
    /// False where the folder cannot be written to; warnings still reach standard error.
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

private:
    RotatingFile m_file;
    QtMessageHandler m_previous = nullptr;
};
