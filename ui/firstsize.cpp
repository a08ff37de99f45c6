// SPDX-License-Identifier: Apache-2.0
#include "ui/firstsize.h"

QSize firstSize(const QSize &available)
{
    constexpr QSize wanted(1440, 900);
    // Frames are not known before the window is on the screen; this is enough for the usual ones.
    constexpr QSize frame(16, 48);
    return wanted.boundedTo(available - frame);
}
