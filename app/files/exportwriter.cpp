// SPDX-License-Identifier: Apache-2.0
#include "files/exportwriter.h"

#include "log/categories.h"

#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <cerrno>
#include <utility>

namespace {

/// Whether what was written to \a file is on the disk, as far as its file system can tell.
bool isSynced(const QFileDevice &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS;
#else
    return file.error() == QFileDevice::NoError;
#endif
}

Error notWritten(const QString &fileName)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.delivery = Error::Delivery::NotSent;
    //: %1 is the name of a file
    error.message =
        ExportWriter::tr("%1 could not be written. Look at the free space and the permissions of "
                         "its folder, or choose another one.")
            .arg(QFileInfo(fileName).fileName());
    return error;
}

} // namespace

Result<void> writeExport(const QString &fileName, const QByteArray &bytes)
{
    const QFileInfo former(fileName);
    if (former.exists() && !former.isFile()) // which a file would take the place of
        return tl::unexpected(notWritten(fileName));
    QSaveFile file(fileName);
    // Without a buffer, for commit() takes no notice when the rest of one finds no space.
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size()
        && isSynced(file) && file.commit())
        return {};
    qCWarning(lcApp) << "an export could not be written:" << file.error();
    return tl::unexpected(notWritten(fileName));
}

ExportWriter::~ExportWriter()
{
    for (const std::unique_ptr<QThread> &thread : m_threads)
        thread->wait();
}

void ExportWriter::write(const QString &fileName, std::function<QByteArray()> bytes,
                         QObject *context, const Handler<void> &written)
{
    const auto result = std::make_shared<Result<void>>();
    std::unique_ptr<QThread> thread(QThread::create([fileName, bytes = std::move(bytes), result] {
        *result = writeExport(fileName, bytes());
    }));
    connect(thread.get(), &QThread::finished, this,
            [this, result, written, context = QPointer(context), ended = thread.get()] {
                forget(ended);
                if (context)
                    written(*result);
            });
    thread->start();
    m_threads.push_back(std::move(thread));
}

void ExportWriter::forget(const QThread *thread)
{
    std::erase_if(m_threads, [thread](const std::unique_ptr<QThread> &one) {
        if (one.get() == thread)
            one->wait(); // it has said that it ends, and is about to
        return one.get() == thread;
    });
}
