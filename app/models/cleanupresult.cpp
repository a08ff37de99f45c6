// SPDX-License-Identifier: Apache-2.0
#include "models/cleanupresult.h"

#include "models/csv.h"

// As queue/cleanupprogress counts them.

namespace {

QByteArray wordFor(CleanupResult::Kind kind)
{
    using Kind = CleanupResult::Kind;
    switch (kind) {
    case Kind::Done:
        return "done";
    case Kind::AlreadyGone:
        return "already_gone";
    case Kind::Changed:
        return "changed";
    case Kind::Failed:
        return "failed";
    case Kind::TakenBack:
        return "taken_back";
    case Kind::Open:
        return "open";
    case Kind::Rest:
        return "not_sent";
    }
    return {};
}

/// What the server said last, or what we say of it.
QString wordsOf(const Error &error)
{
    return error.serverMessage.isEmpty() ? error.message : error.serverMessage;
}

} // namespace

CleanupResult::Kind CleanupResult::kind() const
{
    if (item.operation.isNull())
        return Kind::Rest;
    switch (item.state) {
    case OperationState::Done:
        return item.outcome == Outcome::AlreadyGone ? Kind::AlreadyGone : Kind::Done;
    case OperationState::Conflict:
        if (item.outcome == Outcome::Refused)
            return Kind::Failed;
        return item.outcome == Outcome::Gone ? Kind::AlreadyGone : Kind::Changed;
    case OperationState::Failed:
        return Kind::Failed;
    case OperationState::Cancelled:
        return Kind::TakenBack;
    default:
        return Kind::Open;
    }
}

QByteArray resultsToCsv(const QList<CleanupResult> &results)
{
    QByteArray csv = csvLine({"character_id", "character_name", "seen_status", "seen_updated_at",
                              "result", "found_status", "error", "request_id", "ended_at"});
    for (const CleanupResult &result : results) {
        const Operation operation = result.operation.value_or(Operation());
        const QString words = operation.error ? wordsOf(*operation.error) : QString();
        const QDateTime ended = operation.endedAt.toUTC();
        csv += csvLine({csvCell(result.item.character.toString()), csvCell(result.item.name),
                        csvCell(result.item.seen.status), csvCell(result.item.seen.updatedAt),
                        wordFor(result.kind()), csvCell(operation.foundStatus), csvCell(words),
                        csvCell(operation.requestId),
                        csvCell(ended.isValid() ? ended.toString(Qt::ISODateWithMs) : QString())});
    }
    return csv;
}
