// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/apicall.h"
#include "sandbox/idempotency.h"
#include "sandbox/options.h"
#include "sandbox/wirecharacter.h"
#include "sandbox/world.h"

#include <array>
#include <functional>

namespace sandbox {

/// The endpoints of contract section 4, from a request that was let in to its answer. Any thread.
class CharacterEndpoints
{
public:
    CharacterEndpoints(const Options &options, World &world, const WireCharacter &wire);

    WireResponse answer(const ApiCall &call);

private:
    [[nodiscard]] WireResponse list(const ApiCall &call) const;
    [[nodiscard]] WireResponse patch(const ApiCall &call, const Ulid &id);
    [[nodiscard]] WireResponse resynthesize(const ApiCall &call, const Ulid &id);
    [[nodiscard]] WireResponse regenerate(const ApiCall &call, const Ulid &id);
    /// Evaluates a paid call, or replays what its idempotency key got before.
    WireResponse once(const ApiCall &call, const std::function<WireResponse()> &evaluate);
    [[nodiscard]] WireResponse character(const ApiCall &call, const World::Outcome &outcome) const;

    const bool m_listsDeleted;
    World &m_world;
    const WireCharacter &m_wire;
    std::array<Idempotency, teamCount> m_idempotency;
};

} // namespace sandbox
