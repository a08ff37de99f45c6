// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

#include <functional>

/// A value, or the Error that stood in its way.
template <typename T>
using Result = tl::expected<T, Error>;

/// Called once, later, never inside the call that asked for it, and never after its context died or
/// its PendingRequest was cancelled.
template <typename T>
using Handler = std::function<void(Result<T>)>;
