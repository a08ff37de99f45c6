// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "signin.h"

#include <QString>

/// Why there is no key yet, or what about it needs an answer, and what to do: one or two calm
/// sentences. Empty when there is nothing to say.
[[nodiscard]] QString signInText(const SignIn &signIn);
