// SPDX-License-Identifier: Apache-2.0
#include "queue/journalhistory.h"

#include "queue/journalstart.h"
#include "queue/journalstatement.h"

#include <QSqlDatabase>
#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

std::optional<qint64> readHistory(const QSqlDatabase &database, QLatin1StringView table,
                                  const QString &columns, const HistoryQuery &wanted,
                                  const TakeRow &take, QSqlError &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT %1, seq FROM %2 WHERE seq < ? ORDER BY seq DESC LIMIT ?"_s.arg(columns, table));
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    query.addBindValue(wanted.before == 0 ? newest : wanted.before);
    query.addBindValue(wanted.limit);
    if (!execute(query, error))
        return std::nullopt;
    qint64 last = 0;
    int rows = 0;
    while (query.next()) {
        ++rows;
        last = query.value(u"seq"_s).toLongLong();
        if (!take(query))
            return std::nullopt;
    }
    error = query.lastError();
    if (error.isValid())
        return std::nullopt;
    return rows < wanted.limit ? 0 : last;
}
