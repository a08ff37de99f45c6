// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figuredesign.h"

#include <QLatin1StringView>

#include <span>

namespace sandbox {

std::span<const QLatin1StringView> firstNames(Gender gender);
std::span<const QLatin1StringView> lastNames();

} // namespace sandbox
