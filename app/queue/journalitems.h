// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

#include <QLatin1StringView>

class QSqlDatabase;
class QSqlError;
struct CleanupSummary;

/// The items of the journal's clean-ups: its table cleanup_item. Each answers false, with an error,
/// where the database fails. In the journal's thread.
namespace JournalItems {

/// The states of a run that goes on, in SQL.
inline constexpr QLatin1StringView OpenRuns{"('held', 'running', 'paused')"};

/// Appends those of \a cleanup, in their order; what is no character is left out.
[[nodiscard]] bool read(const QSqlDatabase &database, CleanupRecord &cleanup, QSqlError &error);
/// As read(), but only how many stand where.
[[nodiscard]] bool count(const QSqlDatabase &database, CleanupSummary &cleanup, QSqlError &error);
[[nodiscard]] bool insert(const QSqlDatabase &database, const CleanupId &cleanup, qsizetype ordinal,
                          const CleanupItem &item, QSqlError &error);
/// The item of \a operation has become it; \a isWritten is false where there is no such item.
[[nodiscard]] bool begin(const QSqlDatabase &database, const Operation &operation, bool &isWritten,
                         QSqlError &error);
/// What is not begun for \a character in a run that goes on is not to be.
[[nodiscard]] bool callOff(const QSqlDatabase &database, const CharacterId &character,
                           QSqlError &error);

} // namespace JournalItems
