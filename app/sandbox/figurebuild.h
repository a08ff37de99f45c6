// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figuredesign.h"

namespace sandbox {

/// The measures of a figure in figure units (see figureshape.h), widths as half widths.
struct Build
{
    double stature = 1;   ///< the whole figure is scaled by this, standing on its feet
    double headScale = 1; ///< the head is scaled by this around `neckY`
    double shoulder = 0;
    double chest = 0;
    double waist = 0;
    double hip = 0;
    double arm = 0;
    double leg = 0;
    double neck = 0;
    double depth = 0; ///< from the middle to the chest, seen from the side
    double belly = 0; ///< how far the belly stands out beyond `depth` × 0.8
    double bust = 0;
    double face = 96; ///< at the cheekbones
    double jaw = 0;
    double chin = 0;

    static constexpr double neckY = -748;
    static constexpr double shoulderY = -716;
    static constexpr double chestY = -640;
    static constexpr double waistY = -548;
    static constexpr double hipY = -450;
    static constexpr double kneeY = -236;
};

Build buildFor(const Design &design);

} // namespace sandbox
