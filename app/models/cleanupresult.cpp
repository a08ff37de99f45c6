// SPDX-License-Identifier: Apache-2.0
#include "models/cleanupresult.h"

#include "models/exportfield.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

// As queue/cleanupprogress counts them.

namespace {

using Kind = CleanupResult::Kind;

constexpr std::array Kinds{Kind::Done,      Kind::AlreadyGone, Kind::Changed, Kind::Failed,
                           Kind::LeftAlone, Kind::TakenBack,   Kind::Open,    Kind::Rest};

QLatin1StringView kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Done:
        return "done"_L1;
    case Kind::AlreadyGone:
        return "already_gone"_L1;
    case Kind::Changed:
        return "changed"_L1;
    case Kind::Failed:
        return "failed"_L1;
    case Kind::LeftAlone:
        return "left_alone"_L1;
    case Kind::TakenBack:
        return "taken_back"_L1;
    case Kind::Open:
        return "open"_L1;
    case Kind::Rest:
        return "not_sent"_L1;
    }
    return {};
}

/// What the server said last, or what we say of it.
QString wordsOf(const Seldom<Error> &error)
{
    if (!error)
        return {};
    return error->serverMessage.isEmpty() ? error->message : error->serverMessage;
}

/// A result among those of its run.
struct Row
{
    const CleanupRun &run;
    const CleanupResult &result;
    Operation known{}; ///< of the result; with nothing in it where it has none
};

Row rowOf(const CleanupRun &run, const CleanupResult &result)
{
    return {run, result, result.operation.value_or(Operation())};
}

using Field = ExportField<Row>;
constexpr auto text = exportedText;

constexpr std::array Fields{
    Field{"character_id"_L1,
          [](const Row &row) { return text(row.result.item.character.toString()); }},
    Field{"character_name"_L1,
          [](const Row &row) { return text(row.result.item.name.toString()); }},
    Field{"seen_status"_L1,
          [](const Row &row) { return text(row.result.item.seen.status.toString()); }},
    // To the letter, since that is how it is compared.
    Field{"seen_updated_at"_L1,
          [](const Row &row) { return text(row.result.item.seen.updatedAt.toString()); }},
    Field{"result"_L1, [](const Row &row) { return text(kindWord(row.result.kind())); }},
    Field{"found_status"_L1, [](const Row &row) { return text(row.known.foundStatus()); }},
    Field{"outcome"_L1, [](const Row &row) { return text(wordFor(row.result.item.outcome)); }},
    Field{"error"_L1, [](const Row &row) { return text(wordsOf(row.known.error())); }},
    Field{"request_id"_L1, [](const Row &row) { return text(row.known.requestId.toString()); }},
    Field{"ended_at"_L1, [](const Row &row) { return exportedTime(row.known.endedAt); }},
};

/// Each line says, too, what JSON says once of the run.
QList<Field> csvFields()
{
    QList<Field> fields(Fields.cbegin(), Fields.cend());
    fields << Field{"action"_L1, [](const Row &row) { return text(wordFor(row.run.action)); }}
           << Field{"why"_L1, [](const Row &row) { return text(row.run.why.toString()); }};
    return fields;
}

QJsonObject countsOf(const QList<CleanupResult> &results)
{
    std::array<int, Kinds.size()> counts{};
    for (const CleanupResult &result : results)
        ++counts.at(std::size_t(result.kind()));
    QJsonObject object;
    for (const Kind kind : Kinds)
        object.insert(kindWord(kind), counts.at(std::size_t(kind)));
    return object;
}

QJsonObject runToJson(const CleanupRun &run, const QList<CleanupResult> &results)
{
    return {{u"id"_s, run.id.toString(QUuid::WithoutBraces)},
            {u"action"_s, QString(wordFor(run.action))},
            {u"state"_s, QString(wordFor(run.state))},
            {u"started_at"_s, exportedTime(run.startedAt)},
            {u"ended_at"_s, exportedTime(run.endedAt)},
            {u"started_by"_s, exportedText(run.startedBy)},
            {u"why"_s, exportedText(run.why.toString())},
            {u"counts"_s, countsOf(results)}};
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
        return isLeftAlone(item.outcome) ? Kind::LeftAlone : Kind::TakenBack;
    default:
        return Kind::Open;
    }
}

QByteArray resultsToCsv(const CleanupRun &run, const QList<CleanupResult> &results)
{
    const QList<Field> fields = csvFields();
    QByteArray csv = csvNames(fields);
    for (const CleanupResult &result : results)
        csv += csvLineOf(fields, rowOf(run, result));
    return csv;
}

QByteArray resultsToJson(const CleanupRun &run, const QList<CleanupResult> &results)
{
    QJsonArray items;
    for (const CleanupResult &result : results)
        items.append(jsonOf(Fields, rowOf(run, result)));
    return QJsonDocument(QJsonObject{{u"run"_s, runToJson(run, results)}, {u"items"_s, items}})
        .toJson();
}
