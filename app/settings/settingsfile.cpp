// SPDX-License-Identifier: Apache-2.0
#include "settings/settingsfile.h"

#include "settings/keylike.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr fs::perms none = fs::perms::none;
constexpr int MostPutAside = 1'000;

fs::path pathOf(const QString &fileName)
{
    return QFileInfo(fileName).filesystemFilePath();
}

/// Makes the folder of \a fileName, and keeps others out of it.
bool makeFolder(const QString &fileName)
{
    const QString folder = QFileInfo(fileName).path();
    if (!QDir().mkpath(folder))
        return false;
    std::error_code error;
    const fs::perms permissions = fs::status(pathOf(folder), error).permissions();
    const bool isOpen = (permissions & (fs::perms::group_all | fs::perms::others_all)) != none;
    // A folder that is shared on purpose, such as /tmp, stays open to the others.
    const bool isShared = (permissions & fs::perms::sticky_bit) != none;
    if (!error && isOpen && !isShared)
        fs::permissions(pathOf(folder), permissions & fs::perms::owner_all, error);
    return true;
}

/// Renames whatever \a from is, in one step. False if \a to is taken, or cannot be had.
bool rename(const QString &from, const QString &to)
{
#ifdef RENAME_NOREPLACE
    // QFile looks first whether the name is taken, and would overwrite what came meanwhile.
    if (::renameat2(AT_FDCWD, pathOf(from).c_str(), AT_FDCWD, pathOf(to).c_str(), RENAME_NOREPLACE)
        == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS) // what file systems say that cannot
        return false;
#endif
    return QFile::rename(from, to);
}

/// Whether the file has that other name as well.
bool isAlso(const QString &fileName, const QString &name)
{
    std::error_code error;
    return !fs::is_symlink(pathOf(fileName), error)
        && fs::equivalent(pathOf(fileName), pathOf(name), error);
}

/// Gives \a fileName the name \a to as well, or instead.
bool moveAside(const QString &fileName, const QString &to, ReadSettings::State state)
{
    std::error_code error;
    // The damaged one makes room. One that is read in part stays until the better one replaces it,
    // so that there is one at any time; a link would lead to that better one then.
    if (state == ReadSettings::State::Partly && !fs::is_symlink(pathOf(fileName), error)) {
        fs::create_hard_link(pathOf(fileName), pathOf(to), error);
        if (!error)
            return true;
    }
    return rename(fileName, to);
}

/// Takes keys out of the damaged \a name, which is kept as it was but for them.
void removeKeys(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray former = file.read(LongestSettings);
    const QByteArray kept = withoutKeys(former);
    if (kept == former || !file.atEnd())
        return;
    QSaveFile better(name);
    if (better.open(QIODevice::WriteOnly) && better.setPermissions(OwnerOnly)
        && better.write(kept) == kept.size())
        better.commit();
}

/// Where the damaged \a fileName lies now, without its folder; nothing if it could not be put
/// aside.
std::optional<QString> putAside(const QString &fileName, ReadSettings::State state)
{
    for (int number = 1; number <= MostPutAside; ++number) {
        const QString name = fileName + u".damaged-%1"_s.arg(number);
        std::error_code error;
        // An attempt before may have got as far as here, and then the disk was full.
        if (fs::exists(fs::symlink_status(pathOf(name), error)) && !isAlso(fileName, name))
            continue;
        if (!isAlso(fileName, name) && !moveAside(fileName, name, state))
            return std::nullopt;
        if (fs::is_regular_file(fs::symlink_status(pathOf(name), error))) {
            QFile::setPermissions(name, OwnerOnly);
            removeKeys(name);
        }
        return QFileInfo(name).fileName();
    }
    return std::nullopt;
}

/// Whether what was written to \a file is on the disk, as far as its file system can tell.
bool isSynced(const QFileDevice &file)
{
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS;
}

StoredSettings write(const QString &fileName, const QByteArray &json)
{
    StoredSettings stored;
    QSaveFile file(fileName);
    if (json.size() > LongestSettings)
        stored.reason = u"too long"_s;
    // Without a buffer, for commit() takes no notice when the rest of one finds no space; nor does
    // it see to the disk before the new file has the name of the old one.
    else if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
             && file.setPermissions(OwnerOnly) && file.write(json) == json.size() && isSynced(file)
             && file.commit())
        stored.state = StoredSettings::State::Stored;
    else
        stored.reason =
            file.error() == QFileDevice::NoError ? u"no space for all of it"_s : file.errorString();
    return stored;
}

} // namespace

ReadSettings readSettings(const QString &fileName)
{
    std::error_code error;
    const fs::file_status status = fs::status(pathOf(fileName), error);
    if (status.type() == fs::file_type::not_found)
        return {.state = ReadSettings::State::Whole};
    QFile file(fileName);
    // Opening a pipe would wait for somebody to write to it.
    if (status.type() != fs::file_type::regular || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray json = file.read(LongestSettings + 1);
    return json.size() > LongestSettings ? ReadSettings() : settingsFromJson(json);
}

StoredSettings storeSettings(const QString &fileName, const QByteArray &json)
{
    using Former = ReadSettings::State;
    if (!makeFolder(fileName))
        return {.reason = u"no folder"_s};
    const Former former = readSettings(fileName).state;
    if (former == Former::Newer)
        return {.state = StoredSettings::State::Newer};
    if (former == Former::Whole)
        return write(fileName, json);
    const std::optional<QString> aside = putAside(fileName, former);
    if (!aside)
        return {.state = StoredSettings::State::Blocked, .former = former};
    StoredSettings stored = write(fileName, json);
    stored.former = former;
    stored.putAsideAs = *aside;
    return stored;
}
