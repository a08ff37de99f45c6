// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/journalstart.h"

#include <QHash>

#include <chrono>

class QDateTime;
class QSqlDatabase;
class QSqlError;

/// What is asked of the operations in a journal as a whole. Each call is false with an \a error
/// where the database fails. In the journal's thread.
namespace JournalRecords {

/// Adds those on their way, and those handed back and not put away, in the order of their
/// decisions.
[[nodiscard]] bool unfinished(const QSqlDatabase &database, QList<Operation> &operations,
                              QSqlError &error);
[[nodiscard]] bool history(const QSqlDatabase &database, const HistoryQuery &wanted,
                           HistoryPage &page, QSqlError &error);
/// Adds those of \a cleanup.
[[nodiscard]] bool ofCleanup(const QSqlDatabase &database, const CleanupId &cleanup,
                             QHash<OperationId, Operation> &operations, QSqlError &error);
/// Forgets what ended more than \a keep ago, but for what was handed back and not put away, and for
/// what a clean-up that is not over has done.
[[nodiscard]] bool purge(const QSqlDatabase &database, const QDateTime &now, std::chrono::days keep,
                         QSqlError &error);

} // namespace JournalRecords
