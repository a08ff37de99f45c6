// SPDX-License-Identifier: Apache-2.0
#include "queue/journalruns.h"

#include "queue/journalstart.h"
#include "queue/journalstatement.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QVariant>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds EarlyEnds = std::chrono::minutes(2);
constexpr int MostEarlyEnds = 3;

} // namespace

bool JournalRuns::read(const QSqlDatabase &database, JournalStart &start, const QDateTime &now,
                       QSqlError &error) const
{
    QSqlQuery query(database);
    query.prepare(
        u"SELECT started_at, page_shown_at, ended_at FROM run ORDER BY seq DESC LIMIT ?"_s);
    query.addBindValue(MostEarlyEnds);
    if (!execute(query, error))
        return false;
    const qint64 recent = now.toMSecsSinceEpoch() - EarlyEnds.count();
    int early = 0;
    for (int i = 0; query.next(); ++i) {
        if (i == 0 && query.value(u"ended_at"_s).isNull())
            start.lastEnd = RunEnd::Unclean;
        const bool isRecent = query.value(u"started_at"_s).toLongLong() >= recent;
        if (isRecent && query.value(u"page_shown_at"_s).isNull()
            && query.value(u"ended_at"_s).isNull())
            ++early;
    }
    start.endedEarlyThrice = early == MostEarlyEnds;
    return true;
}

bool JournalRuns::begin(const QSqlDatabase &database, const QDateTime &now, QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO run(started_at) VALUES(?)"_s);
    query.addBindValue(now.toMSecsSinceEpoch());
    if (!execute(query, error))
        return false;
    m_current = query.lastInsertId().toLongLong();
    // Older ones say nothing any more.
    query.prepare(u"DELETE FROM run WHERE seq <= ?"_s);
    query.addBindValue(m_current - MostEarlyEnds - 1);
    return execute(query, error);
}

bool JournalRuns::notePage(const QSqlDatabase &database, const QDateTime &now,
                           QSqlError &error) const
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE run SET page_shown_at = ? WHERE seq = ? AND page_shown_at IS NULL"_s);
    query.addBindValue(now.toMSecsSinceEpoch());
    query.addBindValue(m_current);
    return execute(query, error);
}

bool JournalRuns::touch(const QSqlDatabase &database, QSqlError &error) const
{
    // Writing what is there already would leave the page as it is, and nothing to commit.
    QSqlQuery query(database);
    for (const QVariant &endedAt : {QVariant(0), QVariant()}) {
        query.prepare(u"UPDATE run SET ended_at = ? WHERE seq = ?"_s);
        query.addBindValue(endedAt);
        query.addBindValue(m_current);
        if (!execute(query, error))
            return false;
    }
    return true;
}

bool JournalRuns::end(const QSqlDatabase &database, const QDateTime &now, QSqlError &error)
{
    if (m_current == 0)
        return true;
    QSqlQuery query(database);
    query.prepare(u"UPDATE run SET ended_at = ? WHERE seq = ?"_s);
    query.addBindValue(now.toMSecsSinceEpoch());
    query.addBindValue(std::exchange(m_current, 0));
    return execute(query, error);
}
