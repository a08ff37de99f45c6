// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <chrono>
#include <optional>

/// How long to wait before attempt \a attempt + 1, counting from 1, or none when trying again by
/// itself is no use. Doubles from 1 s to 5 min with full \a jitter, a number from 0 to 1 that the
/// caller draws; never shorter than the server's Retry-After. Doubles from 500 ms to 8 s where an
/// idempotency key is in use, since that ends with a request (contract 6.4). Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(int attempt, const Error &error,
                                                                  double jitter);
