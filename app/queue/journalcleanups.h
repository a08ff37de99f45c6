// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"
#include "queue/cleanuphistory.h"

#include <QList>

#include <chrono>

class QSqlDatabase;
class QSqlError;

/// The clean-ups in a journal, and which of their items have become operations. Each call is false
/// with an \a error where the database fails. In the journal's thread.
namespace JournalCleanups {

/// Adds those that are not over, and those with an operation that is not, or that failed and was
/// not put away, in the order of their starts.
[[nodiscard]] bool unfinished(const QSqlDatabase &database, QList<CleanupRecord> &cleanups,
                              QSqlError &error);
/// Adds all that can be read, of a damaged journal; false if that is not all.
[[nodiscard]] bool readable(const QSqlDatabase &database, QList<CleanupRecord> &cleanups);

/// A page of all that can be read, without their items.
[[nodiscard]] bool history(const QSqlDatabase &database, const HistoryQuery &wanted,
                           CleanupPage &page, QSqlError &error);
/// Adds the one \a id with its items, if it is there and can be read.
[[nodiscard]] bool find(const QSqlDatabase &database, const CleanupId &id,
                        QList<CleanupRecord> &cleanups, QSqlError &error);

/// Adds a new one, started by \a account, with its items as they are.
[[nodiscard]] bool insert(const QSqlDatabase &database, const CleanupRecord &cleanup,
                          const QString &account, QSqlError &error);
/// Takes one from the version before; \a isWritten is false if it is at another.
[[nodiscard]] bool update(const QSqlDatabase &database, const CleanupRun &run, bool &isWritten,
                          QSqlError &error);
/// \a operation was recorded: if it is a new item's, that has become it, and \a isWritten is false
/// if there is none, or it has become another before; if it is one of which callsOffItems() is
/// true, what is not begun for its character, or has failed, is called off in all of them.
[[nodiscard]] bool note(const QSqlDatabase &database, const Operation &operation, bool &isWritten,
                        QSqlError &error);

/// Forgets those that ended more than \a keep ago and of which no operation is kept.
[[nodiscard]] bool purge(const QSqlDatabase &database, const QDateTime &now, std::chrono::days keep,
                         QSqlError &error);

} // namespace JournalCleanups
