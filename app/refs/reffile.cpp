// SPDX-License-Identifier: Apache-2.0
#include "refs/reffile.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QtEndian>

#include <xxhash.h>

#include <filesystem>
#include <system_error>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr QCryptographicHash::Algorithm NameAlgorithm = QCryptographicHash::Blake2b_160;
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 SecondsOfAnHour = 60LL * 60;

/// How each file begins; the last byte is the version.
QByteArrayView magic()
{
    using namespace std::string_view_literals;
    return "\x89GRref\n\2"sv;
}

/// What stands before the facts of a file: magic() and the checksum.
qsizetype headSize()
{
    return magic().size() + qsizetype{sizeof(quint64)};
}

QDataStream &prepared(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
    return stream;
}

/// The key as it stands in the file.
QByteArray keyBytes(const RefPlace &place, const RefFileKey &key)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    prepared(stream) << place.connection << key.ref.character.toString() << qint32(key.ref.index)
                     << key.ref.pose << key.ref.updatedAt.toString()
                     << (key.kind() == RefFileKind::Thumbnail ? key.box : QSize());
    return bytes;
}

/// Against damage, not against people.
quint64 checksum(QByteArrayView bytes)
{
    return XXH3_64bits(bytes.data(), static_cast<size_t>(bytes.size()));
}

/// The last number of the head is the checksum of what follows.
QByteArray wholeFile(const QByteArray &key, const RefFile &file)
{
    QByteArray facts;
    QDataStream stream(&facts, QIODevice::WriteOnly);
    prepared(stream) << key << file.originalSize << static_cast<quint32>(file.bytes.size());
    QByteArray whole;
    whole.reserve(headSize() + facts.size() + file.bytes.size()); // the bytes are copied only once
    whole.append(magic()).resize(headSize());
    whole.append(facts).append(file.bytes);
    const quint64 sum = checksum(QByteArrayView(whole).sliced(headSize()));
    qToBigEndian(sum, whole.data() + magic().size());
    return whole;
}

/// What \a whole holds for \a key; nothing if it is damaged or of another key.
std::optional<RefFile> contents(QByteArray whole, const QByteArray &key)
{
    if (whole.size() < headSize() || !whole.startsWith(magic()))
        return std::nullopt;
    const QByteArray body =
        QByteArray::fromRawData(whole.constData() + headSize(), whole.size() - headSize());
    if (checksum(body) != qFromBigEndian<quint64>(whole.constData() + magic().size()))
        return std::nullopt;
    QDataStream stream(body);
    QByteArray itsKey;
    RefFile file;
    quint32 size = 0;
    prepared(stream) >> itsKey >> file.originalSize >> size;
    const qint64 rest = stream.device()->bytesAvailable();
    if (stream.status() != QDataStream::Ok || itsKey != key || rest != size)
        return std::nullopt;
    // Moved over, for a copy would cost as much as all the rest.
    file.bytes = std::move(whole);
    file.bytes.remove(0, file.bytes.size() - rest);
    return file;
}

enum class Opening : quint8 {
    Open,
    Missed,   ///< it is not there, or cannot be opened just now
    Unusable, ///< it is no file
};

/// Follows no link, and does not wait for somebody to write to a pipe.
Opening openToRead(QFile &file)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(),
                                  O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return errno == ELOOP ? Opening::Unusable : Opening::Missed;
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Opening::Unusable;
    }
    const bool isOpen = file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    return isOpen ? Opening::Open : Opening::Missed;
#else
    const QFileInfo about(file.fileName());
    if (!about.exists() && !about.isSymLink())
        return Opening::Missed;
    const bool isFile = about.isFile() && !about.isSymLink();
    return isFile && file.open(QIODevice::ReadOnly) ? Opening::Open : Opening::Unusable;
#endif
}

/// Often enough to find what has not been used for long, and seldom enough to cost nothing.
void noteUse(QFile &file)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime last = file.fileTime(QFileDevice::FileModificationTime);
    if (!last.isValid() || qAbs(last.secsTo(now)) > SecondsOfAnHour)
        file.setFileTime(now, QFileDevice::FileModificationTime);
}

/// Unlike QFile::rename() it replaces what has the name, in one step.
bool rename(const QString &from, const QString &to)
{
    std::error_code error;
    fs::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

QByteArray refFileName(const RefPlace &place, const RefFileKey &key)
{
    return QCryptographicHash::hash(keyBytes(place, key), NameAlgorithm).toHex();
}

} // namespace

QString refFolder(const RefPlace &place, RefFileKind kind)
{
    return place.folder + (kind == RefFileKind::Original ? u"/originals"_s : u"/thumbnails"_s);
}

QString refFilePath(const RefPlace &place, const RefFileKey &key)
{
    return refFolder(place, key.kind()) + u'/' + QString::fromLatin1(refFileName(place, key));
}

QString unfinishedSuffix()
{
    return u".part"_s;
}

std::optional<RefFile> readRefFile(const RefPlace &place, const RefFileKey &key)
{
    QFile file(refFilePath(place, key));
    const Opening opening = openToRead(file);
    if (opening == Opening::Missed)
        return std::nullopt;
    std::optional<RefFile> found;
    if (opening == Opening::Open && file.size() <= LongestRefFile)
        found = contents(file.readAll(), keyBytes(place, key));
    if (found)
        noteUse(file);
    else
        removeRefFile(place, key);
    return found;
}

qint64 writeRefFile(const RefPlace &place, const RefFileKey &key, const RefFile &file)
{
    const QString path = refFilePath(place, key);
    const QByteArray whole = wholeFile(keyBytes(place, key), file);
    if (whole.size() > LongestRefFile)
        return 0;
    QFile unfinished(path + unfinishedSuffix());
    // Without a buffer, for close() takes no notice when the rest of one finds no space.
    if (!unfinished.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                         OwnerOnly))
        return 0;
    const bool isWritten = unfinished.write(whole) == whole.size();
    unfinished.close();
    if (isWritten && rename(unfinished.fileName(), path))
        return whole.size();
    unfinished.remove();
    return 0;
}

void removeRefFile(const RefPlace &place, const RefFileKey &key)
{
    QFile::remove(refFilePath(place, key));
}
