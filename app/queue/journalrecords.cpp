// SPDX-License-Identifier: Apache-2.0
#include "queue/journalrecords.h"

#include "queue/journalhistory.h"
#include "queue/journalrow.h"
#include "queue/journalstatement.h"
#include "queue/journalvalue.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

// The words of OperationState; these are the open ones.
constexpr auto OpenStates = "('held', 'queued', 'checking', 'sending', 'uncertain')"_L1;
constexpr auto HandedBackStates = "('conflict', 'failed')"_L1;

/// Adds the row \a query stands on, if it is an operation.
void readNext(const QSqlQuery &query, QList<Operation> &operations)
{
    const Operation *former = operations.isEmpty() ? nullptr : &operations.constLast();
    if (const std::optional<Operation> operation = JournalRow::read(query, former))
        operations.append(*operation);
}

} // namespace

bool JournalRecords::unfinished(const QSqlDatabase &database, QList<Operation> &operations,
                                QSqlError &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM operation WHERE state IN%2 OR (state IN%3 AND NOT is_dismissed) "
                  "ORDER BY seq"_s.arg(JournalRow::columns(), OpenStates, HandedBackStates));
    if (!execute(query, error))
        return false;
    while (query.next())
        readNext(query, operations);
    error = query.lastError(); // else those after a damaged page are gone without a word
    return !error.isValid();
}

bool JournalRecords::history(const QSqlDatabase &database, const HistoryQuery &wanted,
                             HistoryPage &page, QSqlError &error)
{
    const auto take = [&page](const QSqlQuery &query) {
        readNext(query, page.operations);
        return true;
    };
    const std::optional<qint64> next =
        readHistory(database, "operation"_L1, JournalRow::columns(), wanted, take, error);
    page.next = next.value_or(0);
    return next.has_value();
}

bool JournalRecords::ofCleanup(const QSqlDatabase &database, const CleanupId &cleanup,
                               QHash<OperationId, Operation> &operations, QSqlError &error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM operation WHERE cleanup = ?"_s.arg(JournalRow::columns()));
    query.addBindValue(JournalValue::fromId(cleanup));
    if (!execute(query, error))
        return false;
    const Operation *former = nullptr; // valid until the next one is inserted
    while (query.next()) {
        if (const std::optional<Operation> operation = JournalRow::read(query, former))
            former = &*operations.insert(operation->id, *operation);
    }
    error = query.lastError();
    return !error.isValid();
}

bool JournalRecords::purge(const QSqlDatabase &database, const QDateTime &now,
                           std::chrono::days keep, QSqlError &error)
{
    QSqlQuery query(database);
    // Those of a clean-up go with it, where it is there.
    query.prepare(u"DELETE FROM operation WHERE ended_at < ? AND state NOT IN%1 "
                  "AND (state NOT IN%2 OR is_dismissed) AND (cleanup IS NULL "
                  "OR cleanup NOT IN(SELECT id FROM cleanup))"_s.arg(OpenStates, HandedBackStates));
    query.addBindValue(now.toMSecsSinceEpoch() - std::chrono::milliseconds(keep).count());
    return execute(query, error);
}
