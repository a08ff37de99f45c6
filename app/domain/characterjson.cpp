// SPDX-License-Identifier: Apache-2.0
#include "domain/characterjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 4'000;

tl::unexpected<Error> unreadable()
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.delivery = Error::Delivery::Unknown;
    error.message = QCoreApplication::translate(
        "Error", "The server's answer could not be read. It may not be the characters API.");
    return tl::unexpected(error);
}

Result<QJsonObject> objectFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return unreadable();
    return document.object();
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().left(LongestText);
}

QList<Ref> refsOf(const QJsonArray &array)
{
    QList<Ref> refs;
    const qsizetype count = std::min<qsizetype>(array.size(), Character::MostRefs);
    refs.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const QJsonObject object = array.at(i).toObject();
        refs.append(Ref{.pose = text(object, "pose"_L1),
                        .url = QUrl(object.value("url"_L1).toString()).toEncoded()});
    }
    return refs;
}

std::optional<Character> characterOf(const QJsonObject &object)
{
    const std::optional<CharacterId> id = CharacterId::fromString(object.value("id"_L1).toString());
    if (!id)
        return std::nullopt;
    Character character;
    character.id = *id;
    character.name = text(object, "name"_L1);
    character.setStatus(text(object, "status"_L1));
    const QJsonArray refs = object.value("refs"_L1).toArray();
    character.refs = refsOf(refs);
    character.refsLeftOut = static_cast<int>(refs.size() - character.refs.size());
    character.createdAt = dateTimeFromApi(object.value("created_at"_L1).toString());
    character.updatedAt = text(object, "updated_at"_L1);
    character.clientReferenceId = text(object, "client_reference_id"_L1);
    character.attributes = Attributes(object.value("attributes"_L1).toObject());
    character.errorMessage = text(object, "error_message"_L1);
    return character;
}

} // namespace

Result<Character> characterFromJson(const QByteArray &json)
{
    return objectFromJson(json).and_then([](const QJsonObject &object) -> Result<Character> {
        if (const std::optional<Character> character = characterOf(object))
            return *character;
        return unreadable();
    });
}

Result<CharacterPage> pageFromJson(const QByteArray &json)
{
    return objectFromJson(json).and_then([](const QJsonObject &object) -> Result<CharacterPage> {
        const QJsonValue data = object.value("data"_L1);
        if (!data.isArray())
            return unreadable();
        const QJsonArray rows = data.toArray();
        CharacterPage page;
        page.characters.reserve(rows.size());
        for (const auto row : rows) {
            if (const std::optional<Character> character = characterOf(row.toObject()))
                page.characters.append(*character);
            else
                ++page.dropped;
        }
        if (object.value("has_more"_L1).toBool())
            page.nextCursor = object.value("next_cursor"_L1).toString();
        return page;
    });
}

Result<Deleted> deletedFromJson(const QByteArray &json)
{
    return objectFromJson(json).and_then([](const QJsonObject &object) -> Result<Deleted> {
        const auto id = CharacterId::fromString(object.value("id"_L1).toString());
        if (!id || !object.value("deleted"_L1).toBool())
            return unreadable();
        return Deleted{*id};
    });
}

Result<Team> teamFromJson(const QByteArray &json)
{
    return objectFromJson(json).and_then([](const QJsonObject &object) -> Result<Team> {
        Team team{.id = text(object, "id"_L1), .name = text(object, "name"_L1)};
        if (team.id.isEmpty())
            return unreadable();
        return team;
    });
}

ErrorEnvelope errorEnvelopeFromJson(const QByteArray &json)
{
    const QJsonObject error = QJsonDocument::fromJson(json).object().value("error"_L1).toObject();
    return {.code = text(error, "code"_L1),
            .message = text(error, "message"_L1),
            .requestId = text(error, "request_id"_L1)};
}
