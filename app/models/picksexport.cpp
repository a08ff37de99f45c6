// SPDX-License-Identifier: Apache-2.0
#include "models/picksexport.h"

#include "models/csv.h"

#include <QJsonArray>
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
    QJsonValue (*value)(const Pick &) = nullptr;
};

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

constexpr std::array Fields{
    Field{"character_id"_L1, [](const Pick &pick) { return text(pick.id.toString()); }},
    Field{"character_name"_L1, [](const Pick &pick) { return text(pick.name); }},
    Field{"status"_L1, [](const Pick &pick) { return text(pick.seen.status); }},
    Field{"updated_at"_L1, [](const Pick &pick) { return text(pick.seen.updatedAt.toString()); }},
    Field{
        "created_at"_L1,
        [](const Pick &pick) { return text(pick.createdAt.toUTC().toString(Qt::ISODateWithMs)); }},
    Field{"client_reference_id"_L1, [](const Pick &pick) { return text(pick.clientReferenceId); }},
    Field{"refs"_L1, [](const Pick &pick) { return QJsonValue(pick.refCount + pick.refsLeftOut); }},
    Field{"error_message"_L1, [](const Pick &pick) { return text(pick.errorMessage); }},
    Field{"status_now"_L1,
          [](const Pick &pick) { return text(pick.changedTo.value_or(Revision()).status); }},
    Field{"updated_at_now"_L1,
          [](const Pick &pick) {
              return text(pick.changedTo.value_or(Revision()).updatedAt.toString());
          }},
};

QByteArray cellOf(const QJsonValue &value)
{
    return value.isDouble() ? QByteArray::number(value.toInt()) : csvCell(value.toString());
}

} // namespace

QByteArray picksToCsv(const QList<Pick> &picks)
{
    QByteArrayList names;
    for (const Field &field : Fields)
        names.append(QByteArray(field.name.data(), field.name.size()));
    QByteArray csv = csvLine(names);
    for (const Pick &pick : picks) {
        QByteArrayList cells;
        for (const Field &field : Fields)
            cells.append(cellOf(field.value(pick)));
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray picksToJson(const QList<Pick> &picks)
{
    QJsonArray array;
    for (const Pick &pick : picks) {
        QJsonObject object;
        for (const Field &field : Fields)
            object.insert(field.name, field.value(pick));
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}
