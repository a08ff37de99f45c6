// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

/// Bytes in use on the heap, all threads; none where nobody tells. With AddressSanitizer what was
/// asked for, else with what the C library puts around it.
[[nodiscard]] std::optional<double> heapInUse();
