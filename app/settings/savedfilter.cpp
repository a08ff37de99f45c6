// SPDX-License-Identifier: Apache-2.0
#include "settings/savedfilter.h"

#include "domain/characterfilterjson.h"
#include "settings/keepable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto AllQueues = "all"_L1;

/// None for what is no queue.
std::optional<CharacterQuery> queryFrom(const QString &word)
{
    if (word == AllQueues)
        return CharacterQuery{};
    const CharacterStatus status = statusFromWord(word);
    if (status == CharacterStatus::Unknown || status == CharacterStatus::Deleted)
        return std::nullopt;
    return CharacterQuery{.status = status};
}

} // namespace

std::optional<SavedFilter> savedFilterFromJson(const QJsonObject &object)
{
    const QString name = keepable(object.value("name"_L1).toString(), LongestName);
    const std::optional<CharacterQuery> query = queryFrom(object.value("queue"_L1).toString());
    const QJsonValue filter = object.value("filter"_L1);
    const QUuid connection = QUuid::fromString(object.value("connection"_L1).toString());
    if (connection.isNull() && object.contains("connection"_L1))
        return std::nullopt;
    if (name.isEmpty() || !query || !filter.isObject())
        return std::nullopt;
    const ReadFilter read = characterFilterFromJson(filter.toObject());
    return SavedFilter{.connection = connection,
                       .name = name,
                       .query = *query,
                       .filter = read.filter,
                       .isWhole = read.isWhole,
                       .written = read.isWhole ? QJsonObject() : filter.toObject()};
}

QJsonObject savedFilterToJson(const SavedFilter &saved)
{
    const QString word = statusWord(saved.query.status);
    QJsonObject object{
        {"name"_L1, saved.name},
        {"queue"_L1, word.isEmpty() ? QString(AllQueues) : word},
        {"filter"_L1, saved.isWhole ? characterFilterToJson(saved.filter) : saved.written}};
    if (!saved.connection.isNull())
        object.insert("connection"_L1, saved.connection.toString(QUuid::WithoutBraces));
    return object;
}
