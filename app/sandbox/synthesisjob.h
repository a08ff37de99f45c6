// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/team.h"

#include <chrono>
#include <cstdint>

namespace sandbox {

/// A synthesis under way: World::finish() is due when its time has passed.
struct SynthesisJob
{
    TeamId team = TeamId::First;
    Ulid character{};
    std::uint32_t number = 0; ///< Character::synthesis when it began; another one is stale
    std::chrono::milliseconds duration{};
};

} // namespace sandbox
