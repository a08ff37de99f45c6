// SPDX-License-Identifier: Apache-2.0
#include "models/activityexport.h"

#include "models/activitytext.h"
#include "models/exportfield.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Field = ExportField<Operation>;
constexpr auto text = exportedText;
constexpr auto time = exportedTime;

template <auto Member>
QJsonValue ofError(const Operation &operation)
{
    return text(operation.error() ? (*operation.error()).*Member : QString());
}

constexpr std::array Fields{
    Field{"id"_L1,
          [](const Operation &one) { return text(one.id.toString(QUuid::WithoutBraces)); }},
    Field{"decided_at"_L1, [](const Operation &one) { return time(one.decidedAt); }},
    Field{"decided_by"_L1, [](const Operation &one) { return text(one.decidedBy.toString()); }},
    Field{"action"_L1, [](const Operation &one) { return text(wordFor(one.action)); }},
    Field{"pose"_L1, [](const Operation &one) { return text(one.pose()); }},
    Field{"character_id"_L1, [](const Operation &one) { return text(one.character.toString()); }},
    Field{"character_name"_L1, [](const Operation &one) { return text(one.name.toString()); }},
    Field{"seen_status"_L1, [](const Operation &one) { return text(one.seen.status.toString()); }},
    // To the letter, since that is how it is compared.
    Field{"seen_updated_at"_L1,
          [](const Operation &one) { return text(one.seen.updatedAt.toString()); }},
    Field{"state"_L1, [](const Operation &one) { return text(wordFor(one.state)); }},
    Field{"outcome"_L1, [](const Operation &one) { return text(wordFor(one.outcome)); }},
    Field{"ended_at"_L1, [](const Operation &one) { return time(one.endedAt); }},
    Field{"attempts"_L1, [](const Operation &one) { return QJsonValue(one.attempts); }},
    Field{"may_have_arrived"_L1,
          [](const Operation &one) { return QJsonValue(one.mayHaveArrived); }},
    Field{"request_id"_L1, [](const Operation &one) { return text(one.requestId.toString()); }},
    Field{"idempotency_key"_L1, [](const Operation &one) { return text(one.idempotencyKey()); }},
    Field{"found_status"_L1, [](const Operation &one) { return text(one.foundStatus()); }},
    Field{"found_updated_at"_L1, [](const Operation &one) { return time(one.foundAt()); }},
    Field{"error_http_status"_L1,
          [](const Operation &one) {
              const int status = one.error() ? one.error()->httpStatus : 0;
              return status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(status);
          }},
    Field{"error_code"_L1, ofError<&Error::code>},
    Field{"error_server_message"_L1, ofError<&Error::serverMessage>},
    Field{"error_request_id"_L1, ofError<&Error::requestId>},
    Field{"dismissed"_L1, [](const Operation &one) { return QJsonValue(one.isDismissed); }},
    // At the end, where they move no column that somebody reads by its place.
    Field{"why"_L1, [](const Operation &one) { return text(one.why.toString()); }},
    Field{"was_flagged"_L1, [](const Operation &one) { return QJsonValue(one.wasFlagged); }},
};

} // namespace

void activityAsCsv(const QList<Operation> &operations, const ActivityPieces &take)
{
    take(csvNames(Fields));
    for (const Operation &operation : operations)
        take(csvLineOf(Fields, operation));
}

void activityAsJson(const QList<Operation> &operations, const ActivityPieces &take)
{
    const char *before = "[\n"; // as QJsonDocument writes an array
    for (const Operation &operation : operations) {
        QByteArray object = QJsonDocument(jsonOf(Fields, operation)).toJson();
        object.chop(1);
        take(QByteArray(before) + "    " + object.replace("\n", "\n    "));
        before = ",\n";
    }
    take(operations.isEmpty() ? "[\n]\n" : "\n]\n");
}

QString activityToText(const QList<Operation> &operations)
{
    QString lines;
    for (const Operation &operation : operations) {
        QStringList cells;
        for (int column = 0; column < ActivityColumns; ++column) {
            cells.append(activityText(operation, ActivityColumn(column)).simplified());
            if (ActivityColumn(column) == ActivityColumn::Name)
                cells.append(operation.character.toString());
        }
        lines += cells.join(u'\t') + u'\n';
    }
    return lines;
}

ActivityFormat activityFormatFor(const QString &fileName)
{
    return fileName.endsWith(u".json", Qt::CaseInsensitive) ? ActivityFormat::Json
                                                            : ActivityFormat::Csv;
}
