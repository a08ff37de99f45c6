// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/reffile.h"

#include <QString>

/// One of the two folders of the disk cache, kept below a cap in bytes: what was not used for
/// longest goes, as the files' own times say. It knows of no file: a long review leaves some ten
/// thousand, and they are listed only when room is to be made. Reads need none of it. A value that
/// one thread uses at a time; where others change the folder meanwhile, the count is wrong until
/// room is made the next time, and nothing else.
class RefFolder
{
public:
    /// \a cap is in bytes, as they are counted on the disk, in blocks.
    RefFolder(RefPlace place, RefFileKind kind, qint64 cap);

    /// Makes the folder if need be, private to its owner, counts what is in it, and removes what an
    /// earlier run has left unfinished. False if there cannot be such a folder; it may be called
    /// again. Takes some µs for each file.
    [[nodiscard]] bool open();
    /// Whether open() has worked and the folder is still there.
    [[nodiscard]] bool isOpen() const;

    /// Writes a file, and removes others if there are too many now, which takes some µs for each
    /// that is there. False if it cannot be written.
    [[nodiscard]] bool write(const RefFileKey &key, const RefFile &file);
    void remove(const RefFileKey &key);

    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    void makeRoom();

    RefPlace m_place;
    QString m_path;
    qint64 m_cap;
    bool m_wasOpened = false;
    qint64 m_bytes = 0; ///< of all files
};
