// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

/// What \a action does to a character that is \a status now or costs, for tips and toasts: "refs
/// are destroyed", "retired, past images keep working", "4 generations". Empty where it is not
/// offered.
[[nodiscard]] QString effectText(Action action, CharacterStatus status);
