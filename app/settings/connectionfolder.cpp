// SPDX-License-Identifier: Apache-2.0
#include "settings/connectionfolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr int MostRounds = 10'000;

/// Removes \a folder, unless the way to it leads out of the program's by a link.
std::error_code removeTree(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_symlink(folder.parent_path(), error))
        return std::make_error_code(std::errc::too_many_symbolic_link_levels);
    // It takes a link for what it is, at the top as well as below. It stops where another call has
    // just removed what it was about to, or where a last file has just been written, so that each
    // further round finds less.
    for (int round = 0; round < MostRounds; ++round) {
        fs::remove_all(folder, error);
        if (error != std::errc::no_such_file_or_directory
            && error != std::errc::directory_not_empty)
            break;
    }
    return error;
}

Result<void> outcome(const std::error_code &error, const QString &folder)
{
    if (!error)
        return {};
    return tl::unexpected(
        Error::ofStorage(QCoreApplication::translate(
                             "Error",
                             "Not all of the connection's files could be removed. What is left "
                             "lies in %1; look at its permissions, or remove it by hand.")
                             .arg(folder)));
}

} // namespace

QString connectionFolder(const QString &root, const QUuid &connection)
{
    return root + u"/connections/"_s + connection.toString(QUuid::WithoutBraces);
}

void removeConnectionFolder(const QString &root, const QUuid &connection, QObject *context,
                            Handler<void> handler)
{
    const QString folder = connectionFolder(root, connection);
    const fs::path path = QFileInfo(folder).filesystemFilePath();
    const auto error = std::make_shared<std::error_code>();
    QThread *thread = QThread::create([path, error] { *error = removeTree(path); });
    // finished() comes after the last line of the thread, so the error is not shared any more.
    QObject::connect(
        thread, &QThread::finished, context,
        [folder, error, handler = std::move(handler)] { handler(outcome(*error, folder)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}
