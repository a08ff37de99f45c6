// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"

#include "domain/characterjson.h"
#include "log/categories.h"
#include "net/httpclient.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Turns a handler of a value into one of an answer. What \a parse makes of it keeps its request id
/// if it is an error.
template <typename T, typename Parse>
Handler<HttpResponse> parsed(Parse parse, Handler<T> handler)
{
    return [parse = std::move(parse),
            handler = std::move(handler)](const Result<HttpResponse> &response) {
        handler(response.and_then([&parse](const HttpResponse &answer) -> Result<T> {
            return parse(answer).map_error([&answer](Error error) {
                error.httpStatus = answer.status;
                error.requestId = answer.requestId;
                return error;
            });
        }));
    };
}

void logRefsLeftOut(const Character &character)
{
    if (character.refsLeftOut > 0)
        qCWarning(lcHttp) << "Refs of a character beyond those that are shown:"
                          << character.refsLeftOut;
}

/// The list leaves out what cannot be read, and only the log tells, below the line of the request.
Result<CharacterPage> pageOf(const HttpResponse &answer)
{
    Result<CharacterPage> page = pageFromJson(answer.body);
    if (page && page->dropped > 0)
        qCWarning(lcHttp) << "Rows of the page that could not be read:" << page->dropped;
    if (page)
        std::for_each(page->characters.cbegin(), page->characters.cend(), logRefsLeftOut);
    return page;
}

Result<Character> characterOf(const QByteArray &json)
{
    Result<Character> character = characterFromJson(json);
    if (character)
        logRefsLeftOut(*character);
    return character;
}

/// An answer about another character than \a id is no answer.
template <typename T>
auto about(const CharacterId &id, Result<T> (*parse)(const QByteArray &))
{
    return [id, parse](const HttpResponse &answer) {
        return parse(answer.body).and_then([&id](const T &value) -> Result<T> {
            if (value.id == id)
                return value;
            Error error;
            error.kind = Error::Kind::Protocol;
            error.delivery = Error::Delivery::Unknown;
            error.message = QCoreApplication::translate(
                "Error", "The server answered about another character.");
            return tl::unexpected(error);
        });
    };
}

/// As about(), for a call that changes the character.
auto changeOf(const CharacterId &id)
{
    return [id](const HttpResponse &answer) {
        return about(id, characterOf)(answer).map([&answer](const Character &after) {
            return Written{after, answer.requestId};
        });
    };
}

/// As about(), for the call that leaves none.
auto removalOf(const CharacterId &id)
{
    return [id](const HttpResponse &answer) {
        return about(id, deletedFromJson)(answer).map([&answer](const Deleted &gone) {
            return Deleted{gone.id, answer.requestId};
        });
    };
}

} // namespace

PendingRequest RestCharactersApi::list(const CharacterQuery &query, const QString &cursor,
                                       Priority priority, QObject *context,
                                       Handler<CharacterPage> handler)
{
    ApiRequest request{.path = {u"characters"_s},
                       .query = {{u"limit"_s, QString::number(PageSize)}},
                       .bucket = RateBudget::Bucket::CharactersGet,
                       .priority = priority};
    if (query.status != CharacterStatus::Unknown)
        request.query.append({u"status"_s, statusWord(query.status)});
    if (!cursor.isEmpty())
        request.query.append({u"starting_after"_s, cursor});
    return m_http.send(request, context, parsed<CharacterPage>(pageOf, std::move(handler)));
}

PendingRequest RestCharactersApi::fetch(const CharacterId &id, Priority priority, QObject *context,
                                        Handler<Character> handler)
{
    return m_http.send({.path = {u"characters"_s, id.toString()},
                        .bucket = RateBudget::Bucket::CharactersGet,
                        .priority = priority},
                       context, parsed<Character>(about(id, characterOf), std::move(handler)));
}

PendingRequest RestCharactersApi::save(const CharacterId &id, QObject *context,
                                       Handler<Written> handler)
{
    return m_http.send({.method = ApiRequest::Method::Post,
                        .path = {u"characters"_s, id.toString(), u"save"_s},
                        .bucket = RateBudget::Bucket::CharactersPost},
                       context, parsed<Written>(changeOf(id), std::move(handler)));
}

PendingRequest RestCharactersApi::remove(const CharacterId &id, QObject *context,
                                         Handler<Deleted> handler)
{
    return m_http.send({.method = ApiRequest::Method::Delete,
                        .path = {u"characters"_s, id.toString()},
                        .bucket = RateBudget::Bucket::CharactersPost},
                       context, parsed<Deleted>(removalOf(id), std::move(handler)));
}

PendingRequest RestCharactersApi::resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                               QObject *context, Handler<Written> handler)
{
    return m_http.send({.method = ApiRequest::Method::Post,
                        .path = {u"characters"_s, id.toString(), u"resynthesize"_s},
                        .bucket = RateBudget::Bucket::CharactersSynthesize,
                        .body = "{}",
                        .idempotencyKey = idempotencyKey.toLatin1()},
                       context, parsed<Written>(changeOf(id), std::move(handler)));
}

PendingRequest RestCharactersApi::regenerateRef(const CharacterId &id, const QString &pose,
                                                const QString &idempotencyKey, QObject *context,
                                                Handler<Written> handler)
{
    const QJsonObject body{{u"pose"_s, pose}};
    return m_http.send({.method = ApiRequest::Method::Post,
                        .path = {u"characters"_s, id.toString(), u"refs"_s, u"regenerate"_s},
                        .bucket = RateBudget::Bucket::CharactersSynthesize,
                        .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                        .idempotencyKey = idempotencyKey.toLatin1()},
                       context, parsed<Written>(changeOf(id), std::move(handler)));
}

PendingRequest RestCharactersApi::team(QObject *context, Handler<Team> handler)
{
    return m_http.send(
        {.path = {u"team"_s}}, context,
        parsed<Team>([](const HttpResponse &answer) { return teamFromJson(answer.body); },
                     std::move(handler)));
}
