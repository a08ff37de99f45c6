// SPDX-License-Identifier: Apache-2.0
#include "refs/reffolder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cctype>
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
    qint64 usedAt; ///< ms since 1970
    qint64 bytes;
};

qint64 onDisk(qint64 bytes)
{
    return (bytes + Block - 1) / Block * Block;
}

bool isRefFileName(const QByteArray &name)
{
    return name.size() == NameLength && std::all_of(name.cbegin(), name.cend(), [](char c) {
               return std::isxdigit(static_cast<uchar>(c)) != 0;
           });
}

} // namespace

RefFolder::RefFolder(RefPlace place, RefFileKind kind, qint64 cap)
    : m_place(std::move(place))
    , m_path(refFolder(m_place, kind))
    , m_files(cap)
{}

bool RefFolder::open()
{
    m_files.clear();
    // Whoever put a link there wants the files to lie where others may read them.
    const bool isElsewhere = QFileInfo(m_place.folder).isSymLink() || QFileInfo(m_path).isSymLink();
    m_wasOpened = !isElsewhere && QDir().mkpath(m_path)
        && QFile::setPermissions(m_place.folder, OwnersFolder)
        && QFile::setPermissions(m_path, OwnersFolder);
    if (!m_wasOpened)
        return false;
    list();
    trim();
    return true;
}

bool RefFolder::isOpen() const
{
    return m_wasOpened && QFileInfo(m_path).isDir();
}

void RefFolder::list()
{
    std::vector<Found> found;
    QDirIterator files(m_path, QDir::Files | QDir::Hidden | QDir::System);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QString name = file.fileName();
        if (name.endsWith(unfinishedSuffix()))
            QFile::remove(file.filePath());
        else if (!file.isSymLink() && isRefFileName(name.toLatin1()))
            found.push_back({.name = name.toLatin1(),
                             .usedAt = file.lastModified().toMSecsSinceEpoch(),
                             .bytes = onDisk(file.size())});
    }
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.usedAt < b.usedAt; });
    for (const Found &file : found)
        m_files.put(file.name, {}, file.bytes);
}

bool RefFolder::write(const RefFileKey &key, const RefFile &file)
{
    const qint64 bytes = writeRefFile(m_place, key, file);
    if (bytes == 0)
        return false;
    m_files.put(refFileName(m_place, key), {}, onDisk(bytes));
    trim();
    return true;
}

void RefFolder::use(const RefFileKey &key)
{
    m_files.touch(refFileName(m_place, key));
}

void RefFolder::remove(const RefFileKey &key)
{
    removeRefFile(m_place, key);
    m_files.remove(refFileName(m_place, key));
}

void RefFolder::trim()
{
    if (m_files.bytes() <= m_files.cap())
        return;
    const qint64 enough = m_files.cap() - m_files.cap() / FreedPart;
    while (m_files.bytes() > enough) {
        const QByteArray name = *m_files.firstToGo();
        QFile::remove(m_path + u'/' + QString::fromLatin1(name));
        m_files.remove(name);
    }
}
