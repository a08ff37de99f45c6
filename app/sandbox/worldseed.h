// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figuredice.h"
#include "sandbox/options.h"
#include "sandbox/team.h"

#include <array>

namespace sandbox {

/// Fills both teams as the options say. The same seed gives the same characters in the same order;
/// their ages are counted from now.
void seedTeams(const Options &options, std::array<Team, teamCount> &teams);

/// A character with a look drawn from the dice, created at this time.
Character newCharacter(Dice &dice, std::int64_t createdMillis, Status status);

/// For newCharacter(): characters that are added later, the same for every start with one seed.
Dice laterDice(quint32 seed);

/// Name and attributes: what a PATCH has set, else what the look says.
Profile profileOf(const Character &character);

/// The caller's reference from create, or empty; about every third character has one.
std::string clientReferenceOf(const Character &character);

} // namespace sandbox
