// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/bytelru.h"
#include "refs/reffile.h"

#include <QByteArray>
#include <QString>

#include <variant>

/// One of the two folders of the disk cache, kept below a cap in bytes: what was not used for
/// longest goes. Reads need none of it. A value that one thread uses at a time; where another
/// process changes the folder meanwhile, the count is wrong until the next open() and nothing else.
class RefFolder
{
public:
    /// \a cap is in bytes, as they are counted on the disk, in blocks.
    RefFolder(RefPlace place, RefFileKind kind, qint64 cap);

    /// Makes the folder if need be, private to its owner, counts what is in it in the order of its
    /// use, and removes what an earlier run has left unfinished. False if there cannot be such a
    /// folder; it may be called again. Takes some µs for each file.
    [[nodiscard]] bool open();
    /// Whether open() has worked and the folder is still there.
    [[nodiscard]] bool isOpen() const;

    /// Writes a file, and removes others if there are too many now. False if it cannot be written.
    [[nodiscard]] bool write(const RefFileKey &key, const RefFile &file);
    /// Makes the file the last one to go.
    void use(const RefFileKey &key);
    void remove(const RefFileKey &key);

    [[nodiscard]] qint64 bytes() const { return m_files.bytes(); }
    [[nodiscard]] qsizetype count() const { return m_files.count(); }

private:
    void list();
    void trim();

    RefPlace m_place;
    QString m_path;
    bool m_wasOpened = false;
    ByteLru<QByteArray, std::monostate> m_files; ///< by name
};
