// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "files/wholefile.h"

#include <QByteArray>

#include <functional>

/// A file that somebody asked for, on its way to its place: it takes the bytes in pieces, and does
/// not keep more than 64 KiB of them in memory. A value of one thread. Blocks as long as the disk
/// does.
class ExportFile
{
public:
    explicit ExportFile(const QString &fileName);

    /// What follows what was written before. After a failure it does nothing.
    void write(const QByteArray &bytes);
    /// Puts what was written to its place; once, and the last. Without it there is no file. An
    /// error says what to do.
    [[nodiscard]] Result<void> commit();

private:
    void flush();

    WholeFile m_file;
    QByteArray m_pending; ///< not in the file yet
    bool m_isGood = false;
};

/// Writes \a fileName, whole or not at all, as \a write has it. Blocks as long as the disk does;
/// any thread. An error says what to do.
[[nodiscard]] Result<void> writeExport(const QString &fileName,
                                       const std::function<void(ExportFile &)> &write);
/// The same with \a bytes.
[[nodiscard]] Result<void> writeExport(const QString &fileName, const QByteArray &bytes);
