// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "queue/journalrow.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

/// A query that gives back what is bound to it, as many values as a row has.
[[nodiscard]] QSqlQuery openQuery()
{
    makeApplication();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fuzz"_s);
    database.setDatabaseName(u":memory:"_s);
    must(database.open(), "there is a database");
    QSqlQuery query(database);
    const qsizetype count = JournalRow::columns().count(u',') + 1;
    must(query.prepare(u"SELECT "_s + QStringList(count, u"?"_s).join(u',')), "it takes values");
    return query;
}

} // namespace

/// A row of the journal that was damaged, or meddled with: a line for each of its values, and none
/// for NULL.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static QSqlQuery query = openQuery();
    const QByteArrayList lines = asBytes(bytes, size).split('\n');
    const qsizetype count = JournalRow::columns().count(u',') + 1;
    for (int i = 0; i < count; ++i) {
        const QString value = QString::fromUtf8(lines.value(i));
        query.bindValue(
            i, value.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(value));
    }
    must(query.exec() && query.next(), "the row is there");
    const std::optional<Operation> operation = JournalRow::read(query);
    query.finish();
    if (!operation)
        return 0;
    must(!operation->id.isNull(), "an operation has an id");
    must(!operation->character.isEmpty(), "an operation is for a character");
    must(operation->version >= 0 && operation->attempts >= 0, "nothing is counted below zero");
    for (const QDateTime &time : {operation->decidedAt, operation->endedAt, operation->foundAt()})
        static_cast<void>(time.toLocalTime().toString(Qt::ISODate));
    return 0;
}
