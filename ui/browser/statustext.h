// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

/// The status for people: translated, or the API's word as it came if we do not know it.
[[nodiscard]] QString statusText(const Character &character);
