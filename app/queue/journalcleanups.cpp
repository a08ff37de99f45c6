// SPDX-License-Identifier: Apache-2.0
#include "queue/journalcleanups.h"

#include "queue/journalhistory.h"
#include "queue/journalitems.h"
#include "queue/journalstatement.h"
#include "queue/journalvalue.h"

#include <QDateTime>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using namespace JournalValue;

namespace {

constexpr auto RunColumns =
    "id, version, action, state, started_at, ended_at, started_by, why, was_interrupted"_L1;
// The words of CleanupState and OperationState.
constexpr auto OpenRuns = "('held', 'running', 'paused')"_L1;
constexpr auto ClosedOperations = "('done', 'conflict', 'failed', 'cancelled')"_L1;

CleanupRun runFrom(const QSqlQuery &query)
{
    int column = 0;
    CleanupRun run;
    run.id = toId(query.value(column++));
    run.version = query.value(column++).toInt();
    run.action = toWord(query.value(column++), Action::Regenerate);
    run.state = toWord(query.value(column++), CleanupState::Undone);
    run.startedAt = toTime(query.value(column++));
    run.endedAt = toTime(query.value(column++));
    run.startedBy = query.value(column++).toString();
    run.why = query.value(column++).toString();
    run.wasInterrupted = query.value(column++).toBool();
    return run;
}

/// False where nobody knows what it was to do.
bool isReadable(const QSqlQuery &query, const CleanupRun &run)
{
    return query.value(u"action"_s).toString() == wordFor(run.action)
        && query.value(u"state"_s).toString() == wordFor(run.state);
}

/// \a id is for the placeholder in \a condition, where that has one.
bool read(const QSqlDatabase &database, const QString &condition, QList<CleanupRecord> &cleanups,
          QSqlError &error, const CleanupId &id = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM cleanup WHERE %2 ORDER BY seq"_s.arg(RunColumns, condition));
    if (!id.isNull())
        query.addBindValue(fromId(id));
    if (!execute(query, error))
        return false;
    while (query.next()) {
        CleanupRecord cleanup{.run = runFrom(query), .items = {}};
        if (!isReadable(query, cleanup.run))
            continue;
        if (!JournalItems::read(database, cleanup, error))
            return false;
        cleanups.append(cleanup);
    }
    error = query.lastError();
    return !error.isValid();
}

} // namespace

bool JournalCleanups::unfinished(const QSqlDatabase &database, QList<CleanupRecord> &cleanups,
                                 QSqlError &error)
{
    return read(database,
                u"state IN%1 OR id IN(SELECT cleanup FROM operation WHERE cleanup IS NOT NULL "
                "AND (state NOT IN%2 OR (state = 'failed' AND NOT is_dismissed)))"_s.arg(
                    OpenRuns, ClosedOperations),
                cleanups, error);
}

bool JournalCleanups::readable(const QSqlDatabase &database, QList<CleanupRecord> &cleanups)
{
    QSqlError error;
    return read(database, u"1"_s, cleanups, error);
}

bool JournalCleanups::history(const QSqlDatabase &database, const HistoryQuery &wanted,
                              CleanupPage &page, QSqlError &error)
{
    const auto take = [&](const QSqlQuery &query) {
        CleanupSummary cleanup{.run = runFrom(query)};
        if (!isReadable(query, cleanup.run))
            return true;
        const bool isCounted = JournalItems::count(database, cleanup, error);
        if (isCounted)
            page.cleanups.append(cleanup);
        return isCounted;
    };
    const std::optional<qint64> next =
        readHistory(database, "cleanup"_L1, RunColumns, wanted, take, error);
    page.next = next.value_or(0);
    return next.has_value();
}

bool JournalCleanups::find(const QSqlDatabase &database, const CleanupId &id,
                           QList<CleanupRecord> &cleanups, QSqlError &error)
{
    return read(database, u"id = ?"_s, cleanups, error, id);
}

bool JournalCleanups::insert(const QSqlDatabase &database, const CleanupRecord &cleanup,
                             const QString &account, QSqlError &error)
{
    const CleanupRun &run = cleanup.run;
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO cleanup(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(RunColumns));
    query.addBindValue(fromId(run.id));
    query.addBindValue(run.version);
    query.addBindValue(QString(wordFor(run.action)));
    query.addBindValue(QString(wordFor(run.state)));
    query.addBindValue(fromTime(run.startedAt));
    query.addBindValue(fromTime(run.endedAt));
    query.addBindValue(fromText(account));
    query.addBindValue(fromText(run.why.toString()));
    query.addBindValue(run.wasInterrupted);
    bool isDone = execute(query, error);
    for (qsizetype i = 0; isDone && i < cleanup.items.size(); ++i)
        isDone = JournalItems::insert(database, run.id, i, cleanup.items.at(i), error);
    return isDone;
}

bool JournalCleanups::update(const QSqlDatabase &database, const CleanupRun &run, bool &isWritten,
                             QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE cleanup SET version = ?, state = ?, ended_at = ?, was_interrupted = ? "
                  "WHERE id = ? AND version = ?"_s);
    query.addBindValue(run.version);
    query.addBindValue(QString(wordFor(run.state)));
    query.addBindValue(fromTime(run.endedAt));
    query.addBindValue(run.wasInterrupted);
    query.addBindValue(fromId(run.id));
    query.addBindValue(run.version - 1);
    const bool isRun = execute(query, error);
    isWritten = isRun && query.numRowsAffected() == 1;
    return isRun;
}

bool JournalCleanups::note(const QSqlDatabase &database, const Operation &operation,
                           bool &isWritten, QSqlError &error)
{
    const bool isNew = operation.version == 0;
    if (operation.isItem())
        return !isNew || JournalItems::begin(database, operation, isWritten, error);
    if (callsOffItems(operation))
        isWritten = JournalItems::callOff(database, operation.character, error);
    return isWritten;
}

bool JournalCleanups::purge(const QSqlDatabase &database, const QDateTime &now,
                            std::chrono::days keep, QSqlError &error)
{
    const qint64 oldest = now.toMSecsSinceEpoch() - std::chrono::milliseconds(keep).count();
    // With all its items at once, so that its figures stay right as long as it is there.
    const QString old =
        u"SELECT id FROM cleanup WHERE ended_at < ? AND state NOT IN%1 "
        "AND NOT EXISTS(SELECT 1 FROM operation WHERE operation.cleanup = "
        "cleanup.id AND (operation.state NOT IN%2 OR operation.ended_at >= ?))"_s.arg(
            OpenRuns, ClosedOperations);
    for (const auto &statement : {u"DELETE FROM operation WHERE cleanup IN(%1)"_s,
                                  u"DELETE FROM cleanup WHERE id IN(%1)"_s}) {
        QSqlQuery query(database);
        query.prepare(statement.arg(old));
        query.addBindValue(oldest);
        query.addBindValue(oldest);
        if (!execute(query, error))
            return false;
    }
    return true;
}
