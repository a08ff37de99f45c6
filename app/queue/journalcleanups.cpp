// SPDX-License-Identifier: Apache-2.0
#include "queue/journalcleanups.h"

#include "queue/journalhistory.h"
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

/// The last one where the text is none of the words.
template <typename Word>
Word fromWord(const QVariant &value, Word last)
{
    const QString text = value.toString();
    for (int i = 0; i < int(last); ++i) {
        if (wordFor(Word(i)) == text)
            return Word(i);
    }
    return last;
}

CleanupRun runFrom(const QSqlQuery &query)
{
    int column = 0;
    CleanupRun run;
    run.id = toId(query.value(column++));
    run.version = query.value(column++).toInt();
    run.action = fromWord(query.value(column++), Action::Regenerate);
    run.state = fromWord(query.value(column++), CleanupState::Undone);
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

/// What has become of \a item, from the columns of its operation.
void takeEnd(CleanupItem &item, const QVariant &state, const QVariant &outcome,
             const QVariant &attempts)
{
    if (item.operation.isNull())
        return;
    // An operation that could not be read may have been anything: it is not sent again.
    item.follow(fromWord(state, OperationState::Cancelled),
                state.isNull() ? Outcome::None : fromWord(outcome, Outcome::RunLost),
                attempts.toInt());
}

bool readItems(const QSqlDatabase &database, CleanupRecord &cleanup, QSqlError &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT item.character, item.name, item.seen_status, item.seen_updated_at, "
                  "item.operation, item.flagged_at, item.is_called_off, operation.state, "
                  "operation.outcome, operation.attempts FROM cleanup_item AS item "
                  "LEFT JOIN operation ON operation.id = item.operation WHERE item.cleanup = ? "
                  "ORDER BY item.ordinal"_s);
    query.addBindValue(fromId(cleanup.run.id));
    if (!execute(query, error))
        return false;
    while (query.next()) {
        int column = 0;
        CleanupItem item;
        item.character =
            CharacterId::fromString(query.value(column++).toString()).value_or(CharacterId());
        item.name = query.value(column++).toString();
        item.seen.status = query.value(column++).toString();
        item.seen.updatedAt = query.value(column++).toString();
        item.operation = toId(query.value(column++));
        item.flaggedAt = toTime(query.value(column++));
        item.isCalledOff = query.value(column++).toBool();
        const QVariant state = query.value(column++);
        const QVariant outcome = query.value(column++);
        takeEnd(item, state, outcome, query.value(column++));
        if (!item.character.isEmpty())
            cleanup.items.append(item);
    }
    error = query.lastError();
    return !error.isValid();
}

/// As readItems(), but only how many stand where.
bool countItems(const QSqlDatabase &database, CleanupSummary &cleanup, QSqlError &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT MIN(item.operation), operation.state, operation.outcome, "
                  "MAX(operation.attempts), COUNT(*) "
                  "FROM cleanup_item AS item LEFT JOIN operation ON operation.id = item.operation "
                  "WHERE item.cleanup = ? GROUP BY item.operation IS NULL, operation.state, "
                  "operation.outcome, operation.attempts > 0"_s);
    query.addBindValue(fromId(cleanup.run.id));
    if (!execute(query, error))
        return false;
    while (query.next()) {
        CleanupItem like{.operation = toId(query.value(0))};
        takeEnd(like, query.value(1), query.value(2), query.value(3));
        CleanupProgress::add(like, query.value(4).toLongLong(), cleanup.counts);
    }
    error = query.lastError();
    return !error.isValid();
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
        if (!readItems(database, cleanup, error))
            return false;
        cleanups.append(cleanup);
    }
    error = query.lastError();
    return !error.isValid();
}

bool insertItem(const QSqlDatabase &database, const CleanupId &cleanup, qsizetype ordinal,
                const CleanupItem &item, QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO cleanup_item(cleanup, ordinal, character, name, seen_status, "
                  "seen_updated_at, operation, flagged_at, is_called_off) "
                  "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(fromId(cleanup));
    query.addBindValue(ordinal);
    query.addBindValue(item.character.toString());
    query.addBindValue(fromText(item.name));
    query.addBindValue(fromText(item.seen.status));
    query.addBindValue(fromText(item.seen.updatedAt.toString()));
    query.addBindValue(fromId(item.operation));
    query.addBindValue(fromTime(item.flaggedAt));
    query.addBindValue(item.isCalledOff);
    return execute(query, error);
}

/// The item of \a operation has become it.
bool begin(const QSqlDatabase &database, const Operation &operation, bool &isWritten,
           QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE cleanup_item SET operation = ? "
                  "WHERE cleanup = ? AND character = ? AND operation IS NULL"_s);
    query.addBindValue(fromId(operation.id));
    query.addBindValue(fromId(operation.cleanup));
    query.addBindValue(operation.character.toString());
    const bool isRun = execute(query, error);
    isWritten = isRun && query.numRowsAffected() == 1;
    return isRun;
}

/// What is not begun for \a character is not to be.
bool callOff(const QSqlDatabase &database, const CharacterId &character, QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(
        u"UPDATE cleanup_item SET is_called_off = 1 WHERE cleanup IN(SELECT id FROM "
        "cleanup WHERE state IN%1) AND character = ? AND operation IS NULL"_s.arg(OpenRuns));
    query.addBindValue(character.toString());
    return execute(query, error);
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
        const bool isCounted = countItems(database, cleanup, error);
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
    query.addBindValue(fromText(run.why));
    query.addBindValue(run.wasInterrupted);
    bool isDone = execute(query, error);
    for (qsizetype i = 0; isDone && i < cleanup.items.size(); ++i)
        isDone = insertItem(database, run.id, i, cleanup.items.at(i), error);
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
        return !isNew || begin(database, operation, isWritten, error);
    if (callsOffItems(operation))
        isWritten = callOff(database, operation.character, error);
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
