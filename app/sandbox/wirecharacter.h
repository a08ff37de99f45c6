// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/reftokens.h"
#include "sandbox/roster.h"
#include "sandbox/world.h"

#include <string>

namespace sandbox {

/// What the API says about characters, as JSON text with the fields in the order of contract
/// section 2. Each call hands out fresh ref URLs.
class WireCharacter
{
public:
    WireCharacter(const RefTokens &tokens, std::string refsUrl);

    [[nodiscard]] std::string one(const Character &character) const;
    [[nodiscard]] std::string page(const Roster::Page &page) const;
    [[nodiscard]] static std::string deleted(const Character &character);
    [[nodiscard]] static std::string team(const World::TeamState &team);

private:
    const RefTokens &m_tokens;
    std::string m_refsUrl;
};

} // namespace sandbox
