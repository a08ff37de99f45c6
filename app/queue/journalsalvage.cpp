// SPDX-License-Identifier: Apache-2.0
#include "queue/journalsalvage.h"

#include "log/categories.h"
#include "queue/journalcleanups.h"
#include "queue/journalerror.h"
#include "queue/journalflags.h"
#include "queue/journalrow.h"
#include "queue/journalschema.h"
#include "queue/journalstatement.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

#include <map>

using namespace Qt::StringLiterals;

namespace {

// A database is the file and its log of writes that are not in it yet.
constexpr auto LogSuffix = "-wal"_L1;

using Rows = std::map<qint64, Operation>;

/// Reads on from one end until something cannot be read; false if so.
bool readFrom(const QSqlDatabase &database, const QString &order, Rows &rows)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString statement = u"SELECT %1, seq FROM operation NOT INDEXED ORDER BY seq %2"_s.arg(
        JournalRow::columns(), order);
    if (!query.exec(statement))
        return false;
    const int seq = query.record().indexOf(u"seq"_s);
    const Operation *former = nullptr;
    while (query.next()) {
        if (const std::optional<Operation> operation = JournalRow::read(query, former))
            former =
                &rows.insert_or_assign(query.value(seq).toLongLong(), *operation).first->second;
    }
    return !query.lastError().isValid();
}

/// All that can be read of \a database, which is open.
Salvage readable(const QSqlDatabase &database)
{
    // Else of a file that ends too early not a row is read.
    QSqlQuery(database).exec(u"PRAGMA writable_schema=ON"_s);
    // One of an older version lacks columns.
    QSqlError error;
    if (!JournalSchema::migrate(database, error))
        qCWarning(lcQueue) << "not brought up to date:" << error.nativeErrorCode();
    Salvage found;
    Rows rows;
    found.isAll = readFrom(database, u"ASC"_s, rows);
    if (!found.isAll)
        readFrom(database, u"DESC"_s, rows);
    found.isAll = JournalCleanups::readable(database, found.cleanups) && found.isAll;
    found.isAll = JournalFlags::read(database, found.flags, error) && found.isAll;
    for (const auto &[seq, operation] : rows)
        found.operations.append(operation);
    return found;
}

} // namespace

QString setAside(const QString &file)
{
    QString aside;
    for (int n = 1; aside.isEmpty() || QFile::exists(aside); ++n)
        aside = file + u".damaged-%1"_s.arg(n);
    if (!QFile::rename(file, aside))
        return {};
    QFile::remove(file + u"-shm"_s);
    QFile::rename(file + LogSuffix, aside + LogSuffix);
    return aside;
}

Salvage salvage(const QString &damagedFile)
{
    // Opening it would write into it.
    const QString copy = damagedFile + u".copy"_s;
    QFile::copy(damagedFile, copy);
    QFile::copy(damagedFile + LogSuffix, copy + LogSuffix);

    Salvage found;
    const QString name = u"salvage-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(copy);
        if (database.open())
            found = readable(database);
        else
            qCWarning(lcQueue) << "the damaged journal cannot be opened:"
                               << database.lastError().nativeErrorCode();
    }
    QSqlDatabase::removeDatabase(name);
    for (const QString &left : QStringList{copy, copy + LogSuffix, copy + u"-shm"_s})
        QFile::remove(left);
    return found;
}

bool insertFound(const QSqlDatabase &database, const Salvage &found, QSqlError &error)
{
    const auto isDoneOrLeftOut = [&error](bool isDone) {
        return isDone || JournalError::isConstraint(error);
    };
    for (const Operation &operation : found.operations) {
        QSqlQuery query(database);
        query.prepare(JournalRow::insertion());
        JournalRow::bindInsertion(query, operation, operation.decidedBy.toString());
        if (!isDoneOrLeftOut(execute(query, error)))
            return false;
    }
    for (const CleanupRecord &cleanup : found.cleanups) {
        const QString &account = cleanup.run.startedBy;
        if (!isDoneOrLeftOut(JournalCleanups::insert(database, cleanup, account, error)))
            return false;
    }
    for (const Flag &flag : found.flags) {
        if (!isDoneOrLeftOut(JournalFlags::insert(database, flag, flag.flaggedBy, error)))
            return false;
    }
    return true;
}
