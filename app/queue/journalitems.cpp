// SPDX-License-Identifier: Apache-2.0
#include "queue/journalitems.h"

#include "queue/cleanuphistory.h"
#include "queue/journalstatement.h"
#include "queue/journalvalue.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;
using namespace JournalValue;

namespace {

/// What has become of \a item, from the columns of its operation.
void takeEnd(CleanupItem &item, const QSqlQuery &query)
{
    if (item.operation.isNull())
        return;
    const QVariant state = query.value(u"state"_s);
    // An operation that could not be read may have been anything: it is not sent again.
    item.follow(toWord(state, OperationState::Cancelled),
                state.isNull() ? Outcome::None
                               : toWord(query.value(u"outcome"_s), Outcome::RunLost),
                query.value(u"attempts"_s).toInt());
}

} // namespace

bool JournalItems::read(const QSqlDatabase &database, CleanupRecord &cleanup, QSqlError &error)
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
        const QString character = query.value(column++).toString();
        item.character = CharacterId::fromString(character).value_or(CharacterId());
        item.name = query.value(column++).toString();
        item.seen.status = sharedStatusWord(query.value(column++).toString());
        item.seen.updatedAt = query.value(column++).toString();
        item.operation = toId(query.value(column++));
        item.flaggedAt = toTime(query.value(column++));
        item.isCalledOff = query.value(column++).toBool();
        takeEnd(item, query);
        if (!item.character.isEmpty())
            cleanup.items.append(item);
    }
    error = query.lastError();
    return !error.isValid();
}

bool JournalItems::count(const QSqlDatabase &database, CleanupSummary &cleanup, QSqlError &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT MIN(item.operation), operation.state, operation.outcome, "
                  "MAX(operation.attempts) AS attempts, COUNT(*) FROM cleanup_item AS item LEFT "
                  "JOIN operation ON operation.id = item.operation "
                  "WHERE item.cleanup = ? GROUP BY item.operation IS NULL, operation.state, "
                  "operation.outcome, operation.attempts > 0"_s);
    query.addBindValue(fromId(cleanup.run.id));
    if (!execute(query, error))
        return false;
    while (query.next()) {
        CleanupItem like{.operation = toId(query.value(0))};
        takeEnd(like, query);
        CleanupProgress::add(like, query.value(4).toLongLong(), cleanup.counts);
    }
    error = query.lastError();
    return !error.isValid();
}

bool JournalItems::insert(const QSqlDatabase &database, const CleanupId &cleanup, qsizetype ordinal,
                          const CleanupItem &item, QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO cleanup_item(cleanup, ordinal, character, name, seen_status, "
                  "seen_updated_at, operation, flagged_at, is_called_off) "
                  "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(fromId(cleanup));
    query.addBindValue(ordinal);
    query.addBindValue(item.character.toString());
    query.addBindValue(fromText(item.name.toString()));
    query.addBindValue(fromText(item.seen.status.toString()));
    query.addBindValue(fromText(item.seen.updatedAt.toString()));
    query.addBindValue(fromId(item.operation));
    query.addBindValue(fromTime(item.flaggedAt));
    query.addBindValue(item.isCalledOff);
    return execute(query, error);
}

bool JournalItems::begin(const QSqlDatabase &database, const Operation &operation, bool &isWritten,
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

bool JournalItems::callOff(const QSqlDatabase &database, const CharacterId &character,
                           QSqlError &error)
{
    QSqlQuery query(database);
    // By way of the runs, each of which has an index of its characters.
    query.prepare(u"UPDATE cleanup_item SET is_called_off = 1 WHERE cleanup IN(SELECT id FROM "
                  "cleanup) AND character = ? AND (operation IS NULL OR EXISTS(SELECT 1 FROM "
                  "operation AS begun WHERE begun.id = cleanup_item.operation "
                  "AND begun.state = 'failed'))"_s);
    query.addBindValue(character.toString());
    return execute(query, error);
}
