// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wirecharacter.h"

#include "sandbox/clock.h"
#include "sandbox/worldseed.h"

#include <nlohmann/json.hpp>

namespace sandbox {

namespace {

using Json = nlohmann::ordered_json;

Json refsOf(const Character &character, const RefTokens &tokens, const std::string &refsUrl)
{
    Json refs = Json::array();
    for (std::size_t i = 0; i < character.refCount; ++i) {
        const std::string_view pose = poseText(character.refs.at(i).declaredPose());
        std::string url =
            refsUrl + "/storage/" + character.idText() + '/' + std::to_string(i) + '/';
        url.append(pose).append(".bin?token=").append(tokens.make(character, i));
        Json ref;
        ref["pose"] = pose;
        ref["url"] = std::move(url);
        refs.push_back(std::move(ref));
    }
    return refs;
}

Json jsonOf(const Character &character, const RefTokens &tokens, const std::string &refsUrl)
{
    const Profile profile = profileOf(character);
    const std::string reference = clientReferenceOf(character);
    Json json;
    json["id"] = character.idText();
    json["object"] = "character";
    json["name"] = profile.name;
    json["status"] = statusText(character.status);
    json["refs"] = refsOf(character, tokens, refsUrl);
    json["created_at"] = isoTime(character.createdAt());
    json["updated_at"] = isoTime(character.updatedAt);
    json["client_reference_id"] = reference.empty() ? Json() : Json(reference);
    json["attributes"] = profile.attributes ? Json::parse(*profile.attributes) : Json();
    json["error_message"] =
        character.status == Status::Failed ? Json(errorCode(character.failure)) : Json();
    json["aurous_version"] = "2026-05-15";
    return json;
}

} // namespace

WireCharacter::WireCharacter(const RefTokens &tokens, std::string refsUrl)
    : m_tokens(tokens)
    , m_refsUrl(std::move(refsUrl))
{}

std::string WireCharacter::one(const Character &character) const
{
    return jsonOf(character, m_tokens, m_refsUrl).dump();
}

std::string WireCharacter::page(const Roster::Page &page) const
{
    Json data = Json::array();
    for (const Character &character : page.rows)
        data.push_back(jsonOf(character, m_tokens, m_refsUrl));
    Json json;
    json["object"] = "list";
    json["data"] = std::move(data);
    json["has_more"] = page.hasMore;
    json["next_cursor"] = page.hasMore ? Json(page.rows.back().idText()) : Json();
    return json.dump();
}

std::string WireCharacter::deleted(const Character &character)
{
    Json json;
    json["id"] = character.idText();
    json["object"] = "character";
    json["deleted"] = true;
    return json.dump();
}

std::string WireCharacter::team(const World::TeamState &team)
{
    Json json;
    json["id"] = team.id;
    json["name"] = team.name;
    json["credits"] = team.credits;
    json["created_at"] = isoTime(team.createdAt);
    json["billing_mode"] = "metered";
    return json.dump();
}

} // namespace sandbox
