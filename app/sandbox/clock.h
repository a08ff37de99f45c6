// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace sandbox {

std::int64_t epochMillis();
double epochSeconds();

/// `2026-05-08T10:00:00Z`, without a fraction, as in the vendor's samples.
std::string isoTime(std::int64_t epochSeconds);

} // namespace sandbox
