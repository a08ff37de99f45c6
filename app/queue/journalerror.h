// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

class QSqlError;

/// What SQLite's errors mean for a journal.
namespace JournalError {

/// The file is damaged, or no database at all.
[[nodiscard]] bool isDamage(const QSqlError &error);
/// A rule of the schema was broken: another came first.
[[nodiscard]] bool isConstraint(const QSqlError &error);

/// Stands for a file that reads as a database and is none any more.
[[nodiscard]] QSqlError damage();

/// In words for people, of kind Storage.
[[nodiscard]] Error toError(const QSqlError &error);
[[nodiscard]] Error diskFull();
[[nodiscard]] Error noFolder(const QString &folder);
[[nodiscard]] Error inUse();
[[nodiscard]] Error newer();
/// What is to be sent is recorded too late, time after time.
[[nodiscard]] Error tooSlow();
/// Another transition or decision came first; of kind Conflict.
[[nodiscard]] Error overtaken();

} // namespace JournalError
