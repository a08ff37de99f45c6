// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "sandbox/characterpatch.h"

#include <nlohmann/json.hpp>

using namespace sandbox;

namespace {

/// The body that asks for \a change.
[[nodiscard]] std::string bodyOf(const World::Change &change)
{
    nlohmann::ordered_json body = nlohmann::ordered_json::object();
    if (change.name)
        body["name"] = *change.name;
    if (change.attributes) {
        const std::string text = change.attributes->value_or("null");
        body["attributes"] = nlohmann::ordered_json::parse(text);
    }
    return body.dump();
}

} // namespace

/// The body of a PATCH as the sandbox reads it.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::variant<World::Change, Refused> parsed =
        parsePatch(asBytes(bytes, size).toStdString());
    if (const Refused *refused = std::get_if<Refused>(&parsed)) {
        must(refused->status == 400 && !refused->message.empty(), "the refusal has words");
        return 0;
    }
    const World::Change &change = std::get<World::Change>(parsed);
    must(!change.name || (!change.name->empty() && change.name->size() <= 4 * 120),
         "a name has 1 to 120 characters");
    const std::variant<World::Change, Refused> reread = parsePatch(bodyOf(change));
    must(std::holds_alternative<World::Change>(reread), "what is written can be read");
    const World::Change &again = std::get<World::Change>(reread);
    must(again.name == change.name && again.attributes == change.attributes,
         "a change is read as it is written");
    return 0;
}
