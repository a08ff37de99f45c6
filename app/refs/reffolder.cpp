// SPDX-License-Identifier: Apache-2.0
#include "refs/reffolder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cctype>
#include <numeric>
#include <utility>
#include <vector>

namespace {

constexpr auto OwnersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr qint64 Block = 4096; // of most file systems; a thumbnail takes a whole one
constexpr qsizetype NameLength = 40;
/// So much of the cap is made free at a time, so that not each write has to look for room.
constexpr qint64 FreedPart = 16;

struct Found
{
    QByteArray name;
    qint64 usedAt; ///< ms since 1970; 0 where the clock was wrong
    qint64 bytes;  ///< on the disk
};

qint64 onDisk(qint64 bytes)
{
    return (bytes + Block - 1) / Block * Block;
}

/// 0 if there is no such file.
qint64 onDisk(const QString &path)
{
    const QFileInfo file(path);
    return file.isSymLink() ? 0 : onDisk(file.size());
}

bool isRefFileName(const QByteArray &name)
{
    return name.size() == NameLength && std::all_of(name.cbegin(), name.cend(), [](char c) {
               return std::isxdigit(static_cast<uchar>(c)) != 0;
           });
}

/// All that are in the folder at \a path, but what an earlier run has left unfinished, which goes.
std::vector<Found> filesIn(const QString &path)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<Found> found;
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QByteArray name = file.fileName().toLatin1();
        const qint64 usedAt = file.lastModified().toMSecsSinceEpoch();
        if (file.fileName().endsWith(unfinishedSuffix()))
            QFile::remove(file.filePath());
        else if (!file.isSymLink() && isRefFileName(name))
            found.push_back(
                {.name = name, .usedAt = usedAt <= now ? usedAt : 0, .bytes = onDisk(file.size())});
    }
    return found;
}

qint64 bytesOf(const std::vector<Found> &files)
{
    return std::accumulate(files.begin(), files.end(), qint64{0},
                           [](qint64 sum, const Found &file) { return sum + file.bytes; });
}

} // namespace

RefFolder::RefFolder(RefPlace place, RefFileKind kind, qint64 cap)
    : m_place(std::move(place))
    , m_path(refFolder(m_place, kind))
    , m_cap(cap)
{}

bool RefFolder::open()
{
    // Whoever put a link there wants the files to lie where others may read them.
    const bool isElsewhere = QFileInfo(m_place.folder).isSymLink() || QFileInfo(m_path).isSymLink();
    m_wasOpened = !isElsewhere && QDir().mkpath(m_path)
        && QFile::setPermissions(m_place.folder, OwnersFolder)
        && QFile::setPermissions(m_path, OwnersFolder);
    if (!m_wasOpened)
        return false;
    m_bytes = bytesOf(filesIn(m_path));
    makeRoom();
    return true;
}

bool RefFolder::isOpen() const
{
    return m_wasOpened && QFileInfo(m_path).isDir();
}

bool RefFolder::write(const RefFileKey &key, const RefFile &file)
{
    const qint64 before = onDisk(refFilePath(m_place, key));
    const qint64 bytes = writeRefFile(m_place, key, file);
    if (bytes == 0)
        return false;
    m_bytes += onDisk(bytes) - before;
    makeRoom();
    return true;
}

void RefFolder::remove(const RefFileKey &key)
{
    const QString path = refFilePath(m_place, key);
    const qint64 before = onDisk(path);
    removeRefFile(m_place, key);
    m_bytes += onDisk(path) - before;
}

/// Once there is none any more.
void RefFolder::makeRoom()
{
    if (m_bytes <= m_cap)
        return;
    std::vector<Found> files = filesIn(m_path);
    std::sort(files.begin(), files.end(),
              [](const Found &a, const Found &b) { return a.usedAt < b.usedAt; });
    m_bytes = bytesOf(files);
    if (m_bytes <= m_cap) // others have removed some
        return;
    const qint64 enough = m_cap - m_cap / FreedPart;
    for (auto file = files.begin(); m_bytes > enough && file != files.end(); ++file) {
        QFile::remove(m_path + u'/' + QString::fromLatin1(file->name));
        m_bytes -= file->bytes;
    }
}
