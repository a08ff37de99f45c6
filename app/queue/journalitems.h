// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

class QSqlDatabase;
class QSqlError;
struct CleanupSummary;

/// The items of the journal's clean-ups: its table cleanup_item. Each answers false, with an error,
/// where the database fails. In the journal's thread.
namespace JournalItems {

/// Appends those of \a cleanup, in their order; what is no character is left out.
[[nodiscard]] bool read(const QSqlDatabase &database, CleanupRecord &cleanup, QSqlError &error);
/// As read(), but only how many stand where.
[[nodiscard]] bool count(const QSqlDatabase &database, CleanupSummary &cleanup, QSqlError &error);
[[nodiscard]] bool insert(const QSqlDatabase &database, const CleanupId &cleanup, qsizetype ordinal,
                          const CleanupItem &item, QSqlError &error);
/// The item of \a operation has become it; \a isWritten is false where there is no such item.
[[nodiscard]] bool begin(const QSqlDatabase &database, const Operation &operation, bool &isWritten,
                         QSqlError &error);
/// What is not begun for \a character, or has failed and may be retried, is not to be begun.
[[nodiscard]] bool callOff(const QSqlDatabase &database, const CharacterId &character,
                           QSqlError &error);

} // namespace JournalItems
