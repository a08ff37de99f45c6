// SPDX-License-Identifier: Apache-2.0
#include "files/filelock.h"

#include <QFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#endif

#ifdef Q_OS_UNIX

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FileLock::Taking FileLock::take(const QString &file)
{
    if (m_descriptor >= 0)
        return Taking::Taken;
    // Not QLockFile: it guesses by process id and host whether a lock is stale.
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == ENOSPC || errno == EDQUOT ? Taking::NoSpace : Taking::Refused;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        ::close(descriptor);
        return isHeld ? Taking::InUse : Taking::Refused;
    }
    m_descriptor = descriptor;
    return Taking::Taken;
}

#else

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::_close(m_descriptor);
}

FileLock::Taking FileLock::take(const QString &file)
{
    if (m_descriptor >= 0)
        return Taking::Taken;
    const errno_t error =
        ::_wsopen_s(&m_descriptor, reinterpret_cast<const wchar_t *>(file.utf16()),
                    _O_RDWR | _O_CREAT | _O_NOINHERIT, _SH_DENYRW, _S_IREAD | _S_IWRITE);
    // A file that another has open is told as one that may not be opened.
    if (error == EACCES)
        return Taking::InUse;
    if (error == ENOSPC)
        return Taking::NoSpace;
    return error == 0 ? Taking::Taken : Taking::Refused;
}

#endif
