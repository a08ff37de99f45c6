// SPDX-License-Identifier: Apache-2.0
#include "files/newfile.h"

#include "files/exportfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTries = 10'000;

/// Makes \a path, empty, if there is nothing of that name. Only so is it sure that no file of
/// somebody else is written over.
bool isReserved(const QString &path, NewFileAccess access)
{
    QFile place(path);
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    return access == NewFileAccess::Private
        ? place.open(mode, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        : place.open(mode);
}

bool isTaken(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() || there.isSymLink();
}

QString pathOf(const QString &folder, const NewFileName &name, int number)
{
    QString path = folder + u'/' + name.stem;
    if (number > 1)
        path += u" ("_s + QString::number(number) + u')';
    return path + u'.' + name.ending;
}

} // namespace

Error folderNotWritable(const QString &folder)
{
    return Error::ofStorage(
        //: %1 is a folder
        QCoreApplication::translate(
            "NewFile",
            "Nothing could be written to %1. Look at the free space and the "
            "permissions of the folder, or choose another one.")
            .arg(folder));
}

Result<QString> writeNewFile(const QString &folder, const NewFileName &name,
                             const QByteArray &bytes, NewFileAccess access)
{
    for (int number = 1; number <= MostTries; ++number) {
        const QString path = pathOf(folder, name, number);
        if (!isReserved(path, access)) {
            if (isTaken(path))
                continue;
            break;
        }
        // It takes the permissions of the empty one.
        const Result<void> written = writeExport(path, bytes);
        if (written)
            return path;
        QFile::remove(path);
        return tl::unexpected(written.error());
    }
    return tl::unexpected(folderNotWritable(folder));
}

Result<int> writeNewFiles(const QString &folder,
                          const QList<std::pair<NewFileName, QByteArray>> &files)
{
    int count = 0;
    for (const auto &[name, bytes] : files) {
        const Result<QString> written = writeNewFile(folder, name, bytes);
        if (!written)
            return tl::unexpected(written.error());
        ++count;
    }
    return count;
}
