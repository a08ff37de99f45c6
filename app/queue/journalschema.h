// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

class QSqlDatabase;
class QSqlError;

/// The journal's tables, and the way there from each earlier version. In the journal's thread.
namespace JournalSchema {

/// Marks the file as a journal of ours: "GRNR".
constexpr int ApplicationId = 0x47524E52;
/// The version that this program reads and writes, in the file's user_version.
[[nodiscard]] int version();

/// The statements that lead from one version to the next.
using Step = std::span<const char *const>;

/// Makes the file one that no crash damages, and no one else opens: WAL, every commit on the disk,
/// one connection. False with an \a error where the database does not
/// take it.
[[nodiscard]] bool configure(const QSqlDatabase &database, QSqlError &error);
/// Takes the file from its version to this one, a step a transaction. False as for configure().
[[nodiscard]] bool migrate(const QSqlDatabase &database, QSqlError &error);
/// As migrate(), with other \a steps; the first one leads from 0 to 1.
[[nodiscard]] bool migrate(const QSqlDatabase &database, QSqlError &error,
                           std::span<const Step> steps);
/// Reads all of it; false with an \a error, of damage too.
[[nodiscard]] bool isSound(const QSqlDatabase &database, QSqlError &error);
/// The file's version; 0 for a new one, -1 if it cannot be read.
[[nodiscard]] int versionOf(const QSqlDatabase &database);

} // namespace JournalSchema
