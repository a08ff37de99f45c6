// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/screencolours.h"

#include <QPointF>

/// The colours of a display that cannot show all of sRGB, as those of plain laptops: what is
/// saturated is cut off.
inline QColorSpace narrowDisplay()
{
    const QPointF white(0.3127, 0.3290);
    const QColorSpace made(white, {0.580, 0.340}, {0.330, 0.560}, {0.155, 0.130},
                           QColorSpace::TransferFunction::SRgb);
    return screenColours(made.iccProfile());
}
