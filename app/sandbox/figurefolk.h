// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figuredesign.h"

#include <QLatin1StringView>

#include <span>

namespace sandbox {

/// Where a figure is from: the `ethnicity` of the API, and what it makes likely.
struct Folk
{
    QLatin1StringView slug{};
    People people = People::Human;
    int lightestSkin = 0;
    int darkestSkin = 0;
    int darkHair = 50;    ///< per cent with black or dark brown hair
    int darkEyes = 50;    ///< per cent with brown eyes
    double eyeHeight = 1; ///< of the opening, 1 is round
    double noseWidth = 1;
};

std::span<const Folk> folks();

} // namespace sandbox
