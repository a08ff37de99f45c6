// SPDX-License-Identifier: Apache-2.0
#include "files/wholefile.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <cerrno>

namespace {

/// Whether what was written to \a file is on the disk, as far as its file system can tell.
bool isOnDisk(const QFileDevice &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS;
#else
    return file.error() == QFileDevice::NoError;
#endif
}

} // namespace

bool WholeFile::begin()
{
    const QFileInfo former(fileName());
    // Anything else is no file, which one would take the place of. Without a buffer of Qt's, for
    // commit() takes no notice when the rest of one finds no space.
    return (!former.exists() || former.isFile())
        && open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool WholeFile::finish()
{
    return isOpen() && isOnDisk(*this) && commit();
}

/// QPdfWriter, for one, stops writing at the first part that was cut, without a word.
qint64 WholeFile::writeData(const char *bytes, qint64 size)
{
    const qint64 written = QSaveFile::writeData(bytes, size);
    if (written != size)
        cancelWriting();
    return written;
}
