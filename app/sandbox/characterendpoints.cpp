// SPDX-License-Identifier: Apache-2.0
#include "sandbox/characterendpoints.h"

#include "sandbox/characterpatch.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace sandbox {

namespace {

using Json = nlohmann::json;

// C8: each endpoint prints its own code for a bad request.
constexpr std::string_view invalidRequest = "invalid_request"; // list, PATCH
constexpr std::string_view invalidRequestError =
    "invalid_request_error"; // save, resynthesize, regenerate

std::variant<Roster::Query, Refused> queryOf(const WireRequest &request)
{
    Roster::Query query;
    if (const auto text = request.queryValue("limit")) {
        const char *end = text->data() + text->size();
        const auto [last, error] = std::from_chars(text->data(), end, query.limit);
        if (error != std::errc() || last != end || query.limit < 1 || query.limit > 100)
            return Refused{400, invalidRequest, "limit must be an integer from 1 to 100.", "limit"};
    }
    if (const auto text = request.queryValue("status")) {
        query.status = statusFromText(*text);
        if (!query.status)
            return Refused{400, invalidRequest, "'" + *text + "' is no status of a character.",
                           "status"};
    }
    if (const auto text = request.queryValue("starting_after")) {
        query.after = characterIdFromText(*text);
        if (!query.after)
            return Refused{400, invalidRequest, "starting_after is no cursor.", "starting_after"};
    }
    return query;
}

Refused notFound(std::string_view id)
{
    return {404, "resource_not_found", "No character '" + std::string(id) + "' was found.",
            "character_id"};
}

Refused refusedBy(World::Refusal refusal, std::string_view id)
{
    switch (refusal) {
    case World::Refusal::NotFound:
        break;
    case World::Refusal::BadState:
        return {400, invalidRequestError, "The character's status does not allow this.", {}};
    case World::Refusal::NoCredits:
        return {402, "insufficient_credits", "The team has too few credits for this.", {}};
    case World::Refusal::NoAttributes:
        return {400, invalidRequestError, "The character has no attributes to synthesize from.",
                "attributes"};
    case World::Refusal::BadPose:
        return {400, invalidRequestError, "A synthesized character has no such pose.", "pose"};
    }
    return notFound(id);
}

/// An object, an absent body counting as `{}`; null if it is neither.
std::optional<Json> objectIn(const std::string &body)
{
    if (body.empty())
        return Json::object();
    Json json = Json::parse(body, nullptr, false);
    return json.is_object() ? std::optional(std::move(json)) : std::nullopt;
}

WireResponse ok(std::string body)
{
    WireResponse response;
    response.body = std::move(body);
    return response;
}

std::optional<std::string> idempotencyKey(const WireRequest &request)
{
    // C12: the documents name the header in three ways.
    for (const char *name :
         {"idempotency-key", "aurous-idempotent-key", "aurous-idempotency-key"}) {
        if (auto key = request.header(name))
            return key;
    }
    return std::nullopt;
}

} // namespace

CharacterEndpoints::CharacterEndpoints(const Options &options, World &world,
                                       const WireCharacter &wire)
    : m_listsDeleted(options.c5ListsDeleted)
    , m_world(world)
    , m_wire(wire)
{}

WireResponse CharacterEndpoints::answer(const ApiCall &call)
{
    if (call.route.operation == Operation::Team)
        return ok(WireCharacter::team(m_world.team(call.team)));
    if (call.route.operation == Operation::List)
        return list(call);
    const std::optional<Ulid> id = characterIdFromText(call.route.characterId);
    if (!id)
        return call.refuse(notFound(call.route.characterId));
    switch (call.route.operation) {
    case Operation::Save:
        return character(call, m_world.save(call.team, *id, call.requestId));
    case Operation::Delete: {
        const World::Outcome outcome = m_world.remove(call.team, *id, call.requestId);
        if (const auto *removed = std::get_if<Character>(&outcome))
            return ok(WireCharacter::deleted(*removed));
        return character(call, outcome);
    }
    case Operation::Patch:
        return patch(call, *id);
    case Operation::Resynthesize:
        return once(call, [&] { return resynthesize(call, *id); });
    case Operation::Regenerate:
        return once(call, [&] { return regenerate(call, *id); });
    case Operation::Retrieve:
    case Operation::List:
    case Operation::Team:
        break;
    }
    return character(call, m_world.retrieve(call.team, *id));
}

WireResponse CharacterEndpoints::list(const ApiCall &call) const
{
    const auto query = queryOf(call.request);
    if (const auto *refused = std::get_if<Refused>(&query))
        return call.refuse(*refused);
    std::optional<Roster::Page> page = m_world.list(call.team, std::get<Roster::Query>(query));
    if (!page)
        return call.refuse({400, invalidRequest, "starting_after is no cursor.", "starting_after"});
    if (std::get<Roster::Query>(query).status == Status::Deleted && !m_listsDeleted)
        page.emplace();
    return ok(m_wire.page(*page));
}

WireResponse CharacterEndpoints::patch(const ApiCall &call, const Ulid &id)
{
    // Who does not exist is 404, whatever the body says.
    const World::Outcome existing = m_world.retrieve(call.team, id);
    if (std::holds_alternative<World::Refusal>(existing))
        return character(call, existing);
    const auto change = parsePatch(call.request.body);
    if (const auto *refused = std::get_if<Refused>(&change))
        return call.refuse(*refused);
    return character(call,
                     m_world.patch(call.team, id, std::get<World::Change>(change), call.requestId));
}

WireResponse CharacterEndpoints::resynthesize(const ApiCall &call, const Ulid &id)
{
    const std::optional<Json> body = objectIn(call.request.body);
    if (!body)
        return call.refuse({400, invalidRequestError, "The body must be a JSON object.", {}});
    if (body->contains("force_all") && !body->at("force_all").is_boolean())
        return call.refuse({400, invalidRequestError, "force_all must be a boolean.", "force_all"});
    return character(call, m_world.resynthesize(call.team, id, call.requestId));
}

WireResponse CharacterEndpoints::regenerate(const ApiCall &call, const Ulid &id)
{
    const std::optional<Json> body = objectIn(call.request.body);
    if (!body)
        return call.refuse({400, invalidRequestError, "The body must be a JSON object.", {}});
    const auto text = body->find("pose");
    const std::optional<Pose> pose = text != body->end() && text->is_string()
        ? poseFromText(text->get_ref<const std::string &>())
        : std::nullopt;
    if (!pose)
        return call.refuse({400, invalidRequestError,
                            "pose must be portrait, front, side, back or other.", "pose"});
    return character(call, m_world.regenerate(call.team, id, *pose, call.requestId));
}

WireResponse CharacterEndpoints::once(const ApiCall &call,
                                      const std::function<WireResponse()> &evaluate)
{
    constexpr std::size_t longestKey = 256;
    const std::optional<std::string> key = idempotencyKey(call.request);
    if (!key)
        return evaluate();
    if (key->empty() || key->size() > longestKey)
        return call.refuse({400, invalidRequestError, "An idempotency key has 1 to 256 characters.",
                            "idempotency_key"});
    // The same body is the same JSON, whatever the order of its keys.
    const Json body = Json::parse(call.request.body, nullptr, false);
    const std::string request = call.request.method + ' ' + call.request.path + '\n'
        + (body.is_discarded() ? call.request.body : body.dump());
    Idempotency &idempotency = m_idempotency.at(static_cast<std::size_t>(call.team));
    auto verdict = idempotency.begin(*key, request, Idempotency::Clock::now());
    if (auto *replayed = std::get_if<WireResponse>(&verdict)) {
        replayed->addHeader("Aurous-Idempotent-Replayed", "true");
        return std::move(*replayed);
    }
    if (std::holds_alternative<Idempotency::InUse>(verdict))
        return call.refuse({409,
                            "idempotency_key_in_use",
                            "This idempotency key is in use for another request.",
                            {}});
    WireResponse response = evaluate();
    idempotency.finish(*key, response);
    return response;
}

WireResponse CharacterEndpoints::character(const ApiCall &call, const World::Outcome &outcome) const
{
    if (const auto *refusal = std::get_if<World::Refusal>(&outcome))
        return call.refuse(refusedBy(*refusal, call.route.characterId));
    return ok(m_wire.one(std::get<Character>(outcome)));
}

} // namespace sandbox
