// SPDX-License-Identifier: Apache-2.0
#include "queue/journalflags.h"

#include "queue/journalstatement.h"
#include "queue/journalvalue.h"

#include <QSqlDatabase>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace JournalValue;

bool JournalFlags::read(const QSqlDatabase &database, QList<Flag> &flags, QSqlError &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT character, name, flagged_at, flagged_by FROM flag "
                  "ORDER BY flagged_at, character"_s);
    if (!execute(query, error))
        return false;
    while (query.next()) {
        const std::optional<CharacterId> id = CharacterId::fromString(query.value(0).toString());
        if (id)
            flags.append({.character = *id,
                          .name = query.value(1).toString(),
                          .flaggedAt = toTime(query.value(2)),
                          .flaggedBy = query.value(3).toString()});
    }
    error = query.lastError();
    return !error.isValid();
}

bool JournalFlags::insert(const QSqlDatabase &database, const Flag &flag, const QString &account,
                          QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT OR REPLACE INTO flag(character, name, flagged_at, flagged_by) "
                  "VALUES(?, ?, ?, ?)"_s);
    query.addBindValue(flag.character.toString());
    query.addBindValue(fromText(flag.name));
    query.addBindValue(fromTime(flag.flaggedAt));
    query.addBindValue(fromText(account));
    return execute(query, error);
}

bool JournalFlags::remove(const QSqlDatabase &database, const CharacterId &character,
                          QSqlError &error)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM flag WHERE character = ?"_s);
    query.addBindValue(character.toString());
    return execute(query, error);
}
