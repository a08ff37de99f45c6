// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wire.h"
#include "sandbox/world.h"

#include <string>
#include <variant>

namespace sandbox {

/// Reads the body of a PATCH (contract 4.8) and holds the limits that contract section 12 invents.
std::variant<World::Change, Refused> parsePatch(const std::string &body);

} // namespace sandbox
