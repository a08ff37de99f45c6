// SPDX-License-Identifier: Apache-2.0
#include "queue/errorjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// In the order of the enumerators.
constexpr std::array Kinds{"offline"_L1,   "timeout"_L1,  "unauthorized"_L1, "forbidden"_L1,
                           "not_found"_L1, "conflict"_L1, "rate_limited"_L1, "rejected"_L1,
                           "server"_L1,    "protocol"_L1, "storage"_L1,      "secret"_L1};
constexpr std::array Deliveries{"not_sent"_L1, "unknown"_L1, "answered"_L1};

template <typename Words>
std::optional<int> indexIn(const Words &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(int(found - words.begin()));
}

} // namespace

QByteArray errorToJson(const Error &error)
{
    const QJsonObject object{
        {u"kind"_s, Kinds.at(std::size_t(error.kind))},
        {u"delivery"_s, Deliveries.at(std::size_t(error.delivery))},
        {u"message"_s, error.message},
        {u"http_status"_s, error.httpStatus},
        {u"code"_s, error.code},
        {u"server_message"_s, error.serverMessage},
        {u"request_id"_s, error.requestId},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Error> errorFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::optional<int> kind = indexIn(Kinds, object.value(u"kind"_s).toString());
    const std::optional<int> delivery = indexIn(Deliveries, object.value(u"delivery"_s).toString());
    if (!kind || !delivery)
        return std::nullopt;
    Error error;
    error.kind = Error::Kind(*kind);
    error.delivery = Error::Delivery(*delivery);
    error.message = object.value(u"message"_s).toString();
    error.httpStatus = object.value(u"http_status"_s).toInt();
    error.code = object.value(u"code"_s).toString();
    error.serverMessage = object.value(u"server_message"_s).toString();
    error.requestId = object.value(u"request_id"_s).toString();
    return error;
}
