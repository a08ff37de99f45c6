// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

// The files of the disk cache, one at a time. What is read is either what was written for the very
// same key or nothing: each file names its key and has a checksum. All functions are for any
// thread; two that write the same file do not spoil it.

/// Where a connection keeps refs on the disk.
struct RefPlace
{
    QString folder{};     ///< of its own, for nothing else; empty: nothing is kept
    QString connection{}; ///< stands in each file, so that no other connection takes it for its own
};

/// What a file is: a ref as the server sent it, or a thumbnail of it.
enum class RefFileKind : quint8 { Original, Thumbnail };

/// Names a file.
struct RefFileKey
{
    RefKey ref{};
    QSize box{}; ///< that a thumbnail was made for, in device pixels; empty for an original

    [[nodiscard]] RefFileKind kind() const
    {
        return box.isEmpty() ? RefFileKind::Original : RefFileKind::Thumbnail;
    }
    friend bool operator==(const RefFileKey &, const RefFileKey &) = default;
};

/// What a file holds.
struct RefFile
{
    QByteArray bytes{};   ///< an image file in its turn
    QSize originalSize{}; ///< of the ref that a thumbnail is of, in pixels; else empty
};

constexpr qint64 LongestRefFile = 24LL * 1024 * 1024; ///< bytes; a longer one is none of ours

/// The folder of all files of \a kind.
[[nodiscard]] QString refFolder(const RefPlace &place, RefFileKind kind);
/// Its file's path: a name of 40 hexadecimal digits tells nothing of the key.
[[nodiscard]] QString refFilePath(const RefPlace &place, const RefFileKey &key);
/// What is added to the name of a file while it is being written.
[[nodiscard]] QString unfinishedSuffix();

/// What was kept for \a key; nothing if it is not there. One that is damaged, is of another key, or
/// is no file at all but a link is removed. Counts as a use: the file's time is that of its last
/// use, to an hour.
[[nodiscard]] std::optional<RefFile> readRefFile(const RefPlace &place, const RefFileKey &key);

/// Keeps \a file for \a key, readable by its owner only, in a folder that must be there. The bytes
/// it takes; 0 if it could not be written, and then nothing is left of it. It is there at once or
/// not at all, but nothing waits for the disk: of what a power cut leaves half, the checksum tells.
[[nodiscard]] qint64 writeRefFile(const RefPlace &place, const RefFileKey &key,
                                  const RefFile &file);

/// Does nothing if it is not there.
void removeRefFile(const RefPlace &place, const RefFileKey &key);
