// SPDX-License-Identifier: Apache-2.0
#include "files/privatefolder.h"

#include <QDir>
#include <QFile>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

bool hasContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

} // namespace

Result<QString> PrivateFolder::keep(const NewFileName &name, const QByteArray &bytes)
{
    if (const QString there = find(name, bytes); !there.isEmpty())
        return there;
    if (!m_folder || !m_folder->isValid())
        m_folder.emplace(QDir::tempPath() + u"/greenroom-XXXXXX"_s);
    if (!m_folder->isValid())
        return tl::unexpected(folderNotWritable(QDir::tempPath()));
    Result<QString> path = writeNewFile(m_folder->path(), name, bytes, NewFileAccess::Private);
    if (path) {
        m_kept.append({.name = name, .path = *path, .bytes = bytes.size()});
        trim();
    }
    return path;
}

/// A file of that name and content, which is the last to go from now on; empty if there is none.
QString PrivateFolder::find(const NewFileName &name, const QByteArray &bytes)
{
    for (qsizetype i = 0; i < m_kept.size(); ++i) {
        const Kept &kept = m_kept.at(i);
        if (kept.name.stem != name.stem || kept.name.ending != name.ending
            || !hasContent(kept.path, bytes))
            continue;
        m_kept.move(i, m_kept.size() - 1);
        return m_kept.constLast().path;
    }
    return {};
}

/// What another program does not let go stays until the folder goes.
void PrivateFolder::trim()
{
    qint64 bytes = std::accumulate(m_kept.cbegin(), m_kept.cend(), qint64(0),
                                   [](qint64 sum, const Kept &kept) { return sum + kept.bytes; });
    while (m_kept.size() > 1 && (m_kept.size() > m_caps.files || bytes > m_caps.bytes)) {
        const Kept oldest = m_kept.takeFirst();
        bytes -= oldest.bytes;
        QFile::remove(oldest.path);
    }
}

void PrivateFolder::remove()
{
    m_folder.reset();
    m_kept.clear();
}
