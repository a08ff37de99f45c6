// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/newfile.h"

#include <QTemporaryDir>

#include <optional>

/// Files for other programs to look at, in a folder for temporary files that only the person may
/// read. It goes with this object. A value that one thread uses at a time; it blocks as long as the
/// disk does.
class PrivateFolder
{
public:
    /// writeNewFile() there. The folder is made at the first call.
    [[nodiscard]] Result<QString> keep(const NewFileName &name, const QByteArray &bytes);
    /// Takes it away with all that is in it.
    void remove() { m_folder.reset(); }
    /// Empty before the one and after the other.
    [[nodiscard]] QString path() const { return m_folder ? m_folder->path() : QString(); }

private:
    std::optional<QTemporaryDir> m_folder;
};
