// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/newfile.h"

#include <QList>
#include <QTemporaryDir>

#include <optional>

/// Files for other programs to look at, in a folder for temporary files that only the person may
/// read: the latest ones, and all of them go with this object. A value that one thread uses at a
/// time; it blocks as long as the disk does.
class PrivateFolder
{
public:
    /// How many are there at most, and how many bytes they have together; the one kept last stays
    /// whatever it has.
    struct Caps
    {
        qsizetype files;
        qint64 bytes;
    };
    static constexpr Caps DefaultCaps{.files = 50, .bytes = 256LL * 1024 * 1024};

    explicit PrivateFolder(const Caps &caps = DefaultCaps)
        : m_caps(caps)
    {}

    /// writeNewFile() there, unless the same bytes lie there under that name, as nobody has changed
    /// them: then that file. The longest unused ones go beyond the caps. The folder is made at the
    /// first call.
    [[nodiscard]] Result<QString> keep(const NewFileName &name, const QByteArray &bytes);
    /// Takes it away with all that is in it.
    void remove();
    /// Empty before the one and after the other.
    [[nodiscard]] QString path() const { return m_folder ? m_folder->path() : QString(); }

private:
    struct Kept
    {
        NewFileName name{};
        QString path{};
        qint64 bytes = 0;
    };

    [[nodiscard]] QString find(const NewFileName &name, const QByteArray &bytes);
    void trim();

    Caps m_caps;
    std::optional<QTemporaryDir> m_folder;
    QList<Kept> m_kept; ///< the last used last
};
