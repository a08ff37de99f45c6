// SPDX-License-Identifier: Apache-2.0
#include "files/privatefolder.h"

#include <QDir>

using namespace Qt::StringLiterals;

Result<QString> PrivateFolder::keep(const NewFileName &name, const QByteArray &bytes)
{
    if (!m_folder || !m_folder->isValid())
        m_folder.emplace(QDir::tempPath() + u"/greenroom-XXXXXX"_s);
    if (!m_folder->isValid())
        return tl::unexpected(folderNotWritable(QDir::tempPath()));
    return writeNewFile(m_folder->path(), name, bytes, NewFileAccess::Private);
}
