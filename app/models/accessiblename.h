// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QString>

/// What assistive technology reads for a row: "<name>, <status>, <n> of <m> refs" and, if there is
/// an \a operation, its state: ", held for Save". A usual set has 4 refs; one with more counts its
/// own.
[[nodiscard]] QString accessibleName(const Character &character, const Operation *operation);

/// The state of an operation in words: "held for Save", "sending Discard", "saved".
[[nodiscard]] QString stateText(const Operation &operation);
