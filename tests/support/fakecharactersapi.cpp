// SPDX-License-Identifier: Apache-2.0
#include "support/fakecharactersapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<Written> written(const Result<Character> &character, const QString &requestId = {})
{
    return character.map([&](const Character &one) { return Written{one, requestId}; });
}

} // namespace

PendingRequest FakeCharactersApi::add(Call call)
{
    m_names.append(call.name);
    auto *token = new QObject;
    call.token = token;
    m_calls.push_back(std::move(call));
    return PendingRequest(token);
}

PendingRequest FakeCharactersApi::list(const CharacterQuery &query, const QString &cursor,
                                       Priority /*priority*/, QObject *context,
                                       Handler<CharacterPage> handler)
{
    Call call;
    call.name = u"list"_s;
    call.query = query;
    call.cursor = cursor;
    call.context = context;
    call.page = std::move(handler);
    return add(std::move(call));
}

PendingRequest FakeCharactersApi::fetch(const CharacterId &id, Priority /*priority*/,
                                        QObject *context, Handler<Character> handler)
{
    Call call;
    call.name = u"fetch"_s;
    call.id = id;
    call.context = context;
    call.character = std::move(handler);
    return add(std::move(call));
}

PendingRequest FakeCharactersApi::save(const CharacterId &id, QObject *context,
                                       Handler<Written> handler)
{
    Call call;
    call.name = u"save"_s;
    call.id = id;
    call.context = context;
    call.written = std::move(handler);
    return add(std::move(call));
}

PendingRequest FakeCharactersApi::remove(const CharacterId &id, QObject *context,
                                         Handler<Deleted> handler)
{
    Call call;
    call.name = u"remove"_s;
    call.id = id;
    call.context = context;
    call.deleted = std::move(handler);
    return add(std::move(call));
}

PendingRequest FakeCharactersApi::resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                               QObject *context, Handler<Written> handler)
{
    m_idempotencyKeys.append(idempotencyKey);
    Call call;
    call.name = u"resynthesize"_s;
    call.id = id;
    call.context = context;
    call.written = std::move(handler);
    return add(std::move(call));
}

PendingRequest FakeCharactersApi::regenerateRef(const CharacterId &id, const QString &pose,
                                                const QString &idempotencyKey, QObject *context,
                                                Handler<Written> handler)
{
    m_idempotencyKeys.append(idempotencyKey);
    m_poses.append(pose);
    Call call;
    call.name = u"regenerate"_s;
    call.id = id;
    call.context = context;
    call.written = std::move(handler);
    return add(std::move(call));
}

PendingRequest FakeCharactersApi::team(QObject *context, Handler<Team> handler)
{
    Call call;
    call.name = u"team"_s;
    call.context = context;
    call.team = std::move(handler);
    return add(std::move(call));
}

QString FakeCharactersApi::waiting()
{
    QStringList words;
    for (const Call &call : m_calls) {
        if (call.token)
            words.append(call.id.isEmpty() ? call.name : call.name + u' ' + call.id.toString());
    }
    return words.join(u", "_s);
}

const FakeCharactersApi::Call &FakeCharactersApi::waitingList() const
{
    const auto call = std::find_if(m_calls.crbegin(), m_calls.crend(), [](const Call &one) {
        return one.token && one.name == u"list";
    });
    if (call == m_calls.crend())
        qFatal("no list is asked for");
    return *call;
}

FakeCharactersApi::Call FakeCharactersApi::take(const QString &name)
{
    const auto call = std::find_if(m_calls.begin(), m_calls.end(), [&name](const Call &one) {
        return one.token && one.name == name;
    });
    if (call == m_calls.end())
        qFatal("no such call waits: %ls (%ls)", qUtf16Printable(name), qUtf16Printable(waiting()));
    Call taken = std::move(*call);
    m_calls.erase(call);
    delete taken.token.data();
    return taken;
}

void FakeCharactersApi::answerList(const Result<CharacterPage> &page)
{
    const Call call = take(u"list"_s);
    if (call.context)
        call.page(page);
}

void FakeCharactersApi::answerFetch(const Result<Character> &character)
{
    const Call call = take(u"fetch"_s);
    if (call.context)
        call.character(character);
}

void FakeCharactersApi::answerSave(const Result<Character> &character, const QString &requestId)
{
    const Call call = take(u"save"_s);
    if (call.context)
        call.written(written(character, requestId));
}

void FakeCharactersApi::answerRemove(const Result<Deleted> &deleted)
{
    const Call call = take(u"remove"_s);
    if (call.context)
        call.deleted(deleted);
}

void FakeCharactersApi::answerResynthesize(const Result<Character> &character)
{
    const Call call = take(u"resynthesize"_s);
    if (call.context)
        call.written(written(character));
}

void FakeCharactersApi::answerRegenerate(const Result<Character> &character)
{
    const Call call = take(u"regenerate"_s);
    if (call.context)
        call.written(written(character));
}

CharacterId testId(const QString &name)
{
    return CharacterId::fromString(u"char_"_s + name).value();
}

Character testCharacter(const QString &name, CharacterStatus status, const QString &updatedAt)
{
    Character character;
    character.id = testId(name);
    character.name = name;
    character.status = status;
    character.updatedAt = updatedAt;
    return character;
}

Error testError(Error::Kind kind, Error::Delivery delivery, int status, const QString &code)
{
    Error error;
    error.kind = kind;
    error.delivery = delivery;
    error.httpStatus = status;
    error.code = code;
    error.message = u"a test's error"_s;
    return error;
}
