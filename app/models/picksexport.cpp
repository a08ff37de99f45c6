// SPDX-License-Identifier: Apache-2.0
#include "models/picksexport.h"

#include "models/exportfield.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Field = ExportField<Pick>;
constexpr auto text = exportedText;

constexpr std::array Fields{
    Field{"character_id"_L1, [](const Pick &pick) { return text(pick.id.toString()); }},
    Field{"character_name"_L1, [](const Pick &pick) { return text(pick.name.toString()); }},
    Field{"status"_L1, [](const Pick &pick) { return text(pick.seen.status.toString()); }},
    Field{"updated_at"_L1, [](const Pick &pick) { return text(pick.seen.updatedAt.toString()); }},
    Field{"created_at"_L1, [](const Pick &pick) { return exportedTime(pick.createdAt); }},
    Field{"client_reference_id"_L1, [](const Pick &pick) { return text(pick.clientReferenceId); }},
    Field{"refs"_L1, [](const Pick &pick) { return QJsonValue(pick.refCount + pick.refsLeftOut); }},
    Field{"error_message"_L1, [](const Pick &pick) { return text(pick.errorMessage); }},
    Field{"status_now"_L1,
          [](const Pick &pick) {
              return text(pick.changedTo.value_or(Revision()).status.toString());
          }},
    Field{"updated_at_now"_L1,
          [](const Pick &pick) {
              return text(pick.changedTo.value_or(Revision()).updatedAt.toString());
          }},
};

} // namespace

QByteArray picksToCsv(const QList<Pick> &picks)
{
    QByteArray csv = csvNames(Fields);
    for (const Pick &pick : picks)
        csv += csvLineOf(Fields, pick);
    return csv;
}

QByteArray picksToJson(const QList<Pick> &picks)
{
    QJsonArray array;
    for (const Pick &pick : picks)
        array.append(jsonOf(Fields, pick));
    return QJsonDocument(array).toJson();
}
