// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QString>

#include <optional>

class QSqlQuery;

/// An operation as a row of the journal's table. In the journal's thread.
namespace JournalRow {

/// The columns that read() reads, with commas between them.
[[nodiscard]] QString columns();
/// "INSERT INTO operation…", one placeholder for each column.
[[nodiscard]] QString insertion();
/// "UPDATE operation…", of one id, and only from the version before.
[[nodiscard]] QString update();

/// Binds all placeholders of insertion(); \a account is who decided.
void bindInsertion(QSqlQuery &query, const Operation &operation, const QString &account);
/// Binds all placeholders of update().
void bindUpdate(QSqlQuery &query, const Operation &operation);

/// The row the query stands on, which selected columns(); none if it is no operation. The words and
/// the account that it has in common with \a neighbour, the one read before, are one text: the
/// items of a run lie together.
[[nodiscard]] std::optional<Operation> read(const QSqlQuery &query,
                                            const Operation *neighbour = nullptr);

} // namespace JournalRow
