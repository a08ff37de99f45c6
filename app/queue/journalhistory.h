// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

#include <functional>
#include <optional>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
class QString;
struct HistoryQuery;

/// Takes the row that a query stands on; false, with an error, ends the reading.
using TakeRow = std::function<bool(const QSqlQuery &)>;

/// Reads the page \a wanted of a \a table that numbers its rows in the column seq, newest first:
/// each row goes to \a take with its \a columns, which have commas between them. Answers what
/// HistoryPage::next is, or nothing with an \a error where the database fails. In the journal's
/// thread.
[[nodiscard]] std::optional<qint64> readHistory(const QSqlDatabase &database,
                                                QLatin1StringView table, const QString &columns,
                                                const HistoryQuery &wanted, const TakeRow &take,
                                                QSqlError &error);
