// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// What a new file is called: a stem that every file system takes (files/filename.h) and the
/// ending without a dot.
struct NewFileName
{
    QString stem{};
    QString ending{};
};

/// Who may read a new file.
enum class NewFileAccess : quint8 {
    Usual,   ///< as the system has it for new files
    Private, ///< the person alone
};

/// Nothing can be written to \a folder: what to do.
[[nodiscard]] Error folderNotWritable(const QString &folder);

/// Writes \a bytes to a file of \a folder that was not there before, whole or not at all: where the
/// name is taken, "stem (2).ending" and so on. Returns its path. Blocks as long as the disk does;
/// any thread. An error says what to do.
[[nodiscard]] Result<QString> writeNewFile(const QString &folder, const NewFileName &name,
                                           const QByteArray &bytes,
                                           NewFileAccess access = NewFileAccess::Usual);

/// writeNewFile() for each of \a files: how many there are, or what stood in the way of one, where
/// those before it stay.
[[nodiscard]] Result<int> writeNewFiles(const QString &folder,
                                        const QList<std::pair<NewFileName, QByteArray>> &files);
