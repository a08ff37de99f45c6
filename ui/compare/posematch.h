// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

/// The ref of \a among that belongs beside ref \a index of \a refs: of the same pose, and where
/// that is there more than once, the first beside the first and so on; else the one at the same
/// place. -1 where there is neither. All from 0; \a index must be valid.
[[nodiscard]] int matchingRef(const RefList &among, const RefList &refs, int index);
