// SPDX-License-Identifier: Apache-2.0
#include "models/activityexport.h"

#include "models/activitytext.h"
#include "models/csv.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Null for what is not known.
struct Field
{
    QLatin1StringView name;
    QJsonValue (*value)(const Operation &) = nullptr;
};

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue time(const QDateTime &value)
{
    return text(value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString());
}

template <auto Member>
QJsonValue ofError(const Operation &operation)
{
    return text(operation.error ? (*operation.error).*Member : QString());
}

constexpr std::array Fields{
    Field{"id"_L1,
          [](const Operation &one) { return text(one.id.toString(QUuid::WithoutBraces)); }},
    Field{"decided_at"_L1, [](const Operation &one) { return time(one.decidedAt); }},
    Field{"decided_by"_L1, [](const Operation &one) { return text(one.decidedBy); }},
    Field{"action"_L1, [](const Operation &one) { return text(wordFor(one.action)); }},
    Field{"pose"_L1, [](const Operation &one) { return text(one.pose); }},
    Field{"character_id"_L1, [](const Operation &one) { return text(one.character.toString()); }},
    Field{"character_name"_L1, [](const Operation &one) { return text(one.name); }},
    Field{"seen_status"_L1, [](const Operation &one) { return text(one.seen.status); }},
    // To the letter, since that is how it is compared.
    Field{"seen_updated_at"_L1,
          [](const Operation &one) { return text(one.seen.updatedAt.toString()); }},
    Field{"state"_L1, [](const Operation &one) { return text(wordFor(one.state)); }},
    Field{"outcome"_L1, [](const Operation &one) { return text(wordFor(one.outcome)); }},
    Field{"ended_at"_L1, [](const Operation &one) { return time(one.endedAt); }},
    Field{"attempts"_L1, [](const Operation &one) { return QJsonValue(one.attempts); }},
    Field{"may_have_arrived"_L1,
          [](const Operation &one) { return QJsonValue(one.mayHaveArrived); }},
    Field{"request_id"_L1, [](const Operation &one) { return text(one.requestId); }},
    Field{"idempotency_key"_L1, [](const Operation &one) { return text(one.idempotencyKey); }},
    Field{"found_status"_L1, [](const Operation &one) { return text(one.foundStatus); }},
    Field{"found_updated_at"_L1, [](const Operation &one) { return time(one.foundAt); }},
    Field{"error_http_status"_L1,
          [](const Operation &one) {
              const int status = one.error ? one.error->httpStatus : 0;
              return status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(status);
          }},
    Field{"error_code"_L1, ofError<&Error::code>},
    Field{"error_server_message"_L1, ofError<&Error::serverMessage>},
    Field{"error_request_id"_L1, ofError<&Error::requestId>},
    Field{"dismissed"_L1, [](const Operation &one) { return QJsonValue(one.isDismissed); }},
    // At the end, where they move no column that somebody reads by its place.
    Field{"why"_L1, [](const Operation &one) { return text(one.why); }},
    Field{"was_flagged"_L1, [](const Operation &one) { return QJsonValue(one.wasFlagged); }},
};

QByteArray cellOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toInt());
    return csvCell(value.toString());
}

} // namespace

void activityAsCsv(const QList<Operation> &operations, const ActivityPieces &take)
{
    QByteArrayList names;
    for (const Field &field : Fields)
        names.append(QByteArray(field.name.data(), field.name.size()));
    take(csvLine(names));
    for (const Operation &operation : operations) {
        QByteArrayList cells;
        for (const Field &field : Fields)
            cells.append(cellOf(field.value(operation)));
        take(csvLine(cells));
    }
}

void activityAsJson(const QList<Operation> &operations, const ActivityPieces &take)
{
    const char *before = "[\n"; // as QJsonDocument writes an array
    for (const Operation &operation : operations) {
        QJsonObject object;
        for (const Field &field : Fields)
            object.insert(field.name, field.value(operation));
        QByteArray text = QJsonDocument(object).toJson();
        text.chop(1);
        take(QByteArray(before) + "    " + text.replace("\n", "\n    "));
        before = ",\n";
    }
    take(operations.isEmpty() ? "[\n]\n" : "\n]\n");
}

QString activityToText(const QList<Operation> &operations)
{
    QString text;
    for (const Operation &operation : operations) {
        QStringList cells;
        for (int column = 0; column < ActivityColumns; ++column) {
            cells.append(activityText(operation, ActivityColumn(column)).simplified());
            if (ActivityColumn(column) == ActivityColumn::Name)
                cells.append(operation.character.toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

ActivityFormat activityFormatFor(const QString &fileName)
{
    return fileName.endsWith(u".json", Qt::CaseInsensitive) ? ActivityFormat::Json
                                                            : ActivityFormat::Csv;
}
