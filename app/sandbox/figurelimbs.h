// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figureparts.h"
#include "sandbox/figureshape.h"

namespace sandbox {

/// The arm on the right side of the picture, or the left one.
Limb armOf(const Sitter &sitter, View view, bool right);
Limb nearArm(const Sitter &sitter);
Limb farArm(const Sitter &sitter);

/// An arm in its sleeve, with its hand. `inShade` is for the arm behind the body.
void drawArm(Brush &brush, const Sitter &sitter, const Limb &arm, bool inShade);

} // namespace sandbox
