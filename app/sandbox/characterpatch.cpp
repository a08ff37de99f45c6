// SPDX-License-Identifier: Apache-2.0
#include "sandbox/characterpatch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <numeric>

namespace sandbox {

namespace {

using Json = nlohmann::ordered_json;

// The vendor's limits are not published; these are ours (contract section 12).
constexpr std::size_t longestName = 120;
constexpr std::size_t longestText = 120;
constexpr std::size_t longestDetails = 1000;
constexpr int youngest = 18;
constexpr int eldest = 120;

constexpr std::array<std::string_view, 8> attributeKeys{
    "gender",     "age",       "ethnicity", "hair_color",
    "hair_style", "eye_color", "body_type", "additional_details"};

Refused invalid(std::string message, std::string param = {})
{
    return {400, "invalid_request", std::move(message), std::move(param)};
}

/// In the order of the samples, so that equal attributes are equal texts.
std::string inOrder(const Json &attributes)
{
    Json ordered = Json::object();
    for (const std::string_view key : attributeKeys) {
        if (const auto value = attributes.find(key); value != attributes.end())
            ordered[std::string(key)] = *value;
    }
    return ordered.dump();
}

/// Length as people count it: code points.
std::size_t lengthOf(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
    }));
}

/// The keys that are not allowed, as one 400: the first as `param`, all in the message.
template <typename Allowed>
std::optional<Refused> strangers(const Json &object, const std::string &prefix,
                                 const Allowed &allowed)
{
    std::vector<std::string> found;
    for (const auto &[key, value] : object.items()) {
        if (std::find(allowed.begin(), allowed.end(), std::string_view(key)) == allowed.end())
            found.push_back(prefix + key);
    }
    if (found.empty())
        return std::nullopt;
    const std::string list = std::accumulate(
        std::next(found.begin()), found.end(), found.front(),
        [](const std::string &sum, const std::string &key) { return sum + ", " + key; });
    return invalid("These fields cannot be changed: " + list + ".", found.front());
}

std::optional<Refused> attributeTrouble(const std::string &key, const Json &value)
{
    const std::string param = "attributes." + key;
    if (key == "age") {
        if (!value.is_number_integer() || value.get<double>() < youngest
            || value.get<double>() > eldest)
            return invalid(param + " must be an integer from 18 to 120.", param);
        return std::nullopt;
    }
    const std::size_t longest = key == "additional_details" ? longestDetails : longestText;
    if (!value.is_string() || lengthOf(value.get_ref<const std::string &>()) > longest)
        return invalid(param + " must be a string of at most " + std::to_string(longest)
                           + " characters.",
                       param);
    return std::nullopt;
}

std::optional<Refused> attributesTrouble(const Json &attributes)
{
    if (attributes.is_null())
        return std::nullopt;
    if (!attributes.is_object())
        return invalid("attributes must be an object or null.", "attributes");
    if (auto trouble = strangers(attributes, "attributes.", attributeKeys))
        return trouble;
    for (const auto &[key, value] : attributes.items()) {
        if (auto trouble = attributeTrouble(key, value))
            return trouble;
    }
    return std::nullopt;
}

} // namespace

std::variant<World::Change, Refused> parsePatch(const std::string &body)
{
    constexpr std::array<std::string_view, 2> mutableKeys{"name", "attributes"};
    const Json json = Json::parse(body, nullptr, false);
    if (!json.is_object())
        return invalid("The body must be a JSON object.");
    if (auto trouble = strangers(json, {}, mutableKeys))
        return *trouble;
    World::Change change;
    if (const auto name = json.find("name"); name != json.end()) {
        if (!name->is_string())
            return invalid("name must be a string.", "name");
        const std::size_t length = lengthOf(name->get_ref<const std::string &>());
        if (length < 1 || length > longestName)
            return invalid("name must have 1 to 120 characters.", "name");
        change.name = name->get<std::string>();
    }
    if (const auto attributes = json.find("attributes"); attributes != json.end()) {
        if (auto trouble = attributesTrouble(*attributes))
            return *trouble;
        change.attributes.emplace();
        if (!attributes->is_null())
            *change.attributes = inOrder(*attributes);
    }
    return change;
}

} // namespace sandbox
