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
                           Kind::TakenBack, Kind::Open,        Kind::Rest};

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
    case Kind::TakenBack:
        return "taken_back"_L1;
    case Kind::Open:
        return "open"_L1;
    case Kind::Rest:
        return "not_sent"_L1;
    }
    return {};
}

QString textOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// What the server said last, or what we say of it.
QString wordsOf(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return error->serverMessage.isEmpty() ? error->message : error->serverMessage;
}

/// Of a result; empty where it is not known.
struct Field
{
    QLatin1StringView name;
    QString (*text)(const CleanupResult &, const Operation &) = nullptr;
};

using Item = CleanupResult;
using Known = Operation;

constexpr std::array Fields{
    Field{"character_id"_L1,
          [](const Item &one, const Known &) { return one.item.character.toString(); }},
    Field{"character_name"_L1, [](const Item &one, const Known &) { return one.item.name; }},
    Field{"seen_status"_L1, [](const Item &one, const Known &) { return one.item.seen.status; }},
    // To the letter, since that is how it is compared.
    Field{"seen_updated_at"_L1,
          [](const Item &one, const Known &) { return one.item.seen.updatedAt.toString(); }},
    Field{"result"_L1,
          [](const Item &one, const Known &) { return QString(kindWord(one.kind())); }},
    Field{"found_status"_L1, [](const Item &, const Known &known) { return known.foundStatus; }},
    Field{"error"_L1, [](const Item &, const Known &known) { return wordsOf(known.error); }},
    Field{"request_id"_L1, [](const Item &, const Known &known) { return known.requestId; }},
    Field{"ended_at"_L1, [](const Item &, const Known &known) { return textOf(known.endedAt); }},
};

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
            {u"why"_s, exportedText(run.why)},
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
        return Kind::TakenBack;
    default:
        return Kind::Open;
    }
}

QByteArray resultsToCsv(const CleanupRun &run, const QList<CleanupResult> &results)
{
    QByteArrayList names;
    for (const Field &field : Fields)
        names.append(QByteArray(field.name.data(), field.name.size()));
    names.append("action"_ba);
    names.append("why"_ba);
    QByteArray csv = csvLine(names);
    for (const CleanupResult &result : results) {
        const Operation known = result.operation.value_or(Operation());
        QByteArrayList cells;
        for (const Field &field : Fields)
            cells.append(csvCell(field.text(result, known)));
        cells << csvCell(QString(wordFor(run.action))) << csvCell(run.why);
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray resultsToJson(const CleanupRun &run, const QList<CleanupResult> &results)
{
    QJsonArray items;
    for (const CleanupResult &result : results) {
        const Operation known = result.operation.value_or(Operation());
        QJsonObject item;
        for (const Field &field : Fields)
            item.insert(field.name, exportedText(field.text(result, known)));
        items.append(item);
    }
    return QJsonDocument(QJsonObject{{u"run"_s, runToJson(run, results)}, {u"items"_s, items}})
        .toJson();
}
