// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/roster.h"

#include <cstdint>
#include <string>

namespace sandbox {

enum class TeamId { First, Second };
inline constexpr std::size_t teamCount = 2;

/// A team and what belongs to it. World guards it.
struct Team
{
    std::string id{}; ///< `team_<ulid>`, the same for every start with one seed
    std::string name{};
    std::int64_t createdAt = 0; ///< seconds since the epoch
    double credits = 5000;
    Roster roster{};
};

/// The price of one generation; a whole set of refs costs four (contract section 8).
inline constexpr double generationCost = 1;
inline constexpr double setCost = 4 * generationCost;

} // namespace sandbox
