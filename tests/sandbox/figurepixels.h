// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figure.h"
#include "sandbox/figuredesign.h"
#include "sandbox/figurepalette.h"

#include <array>

/// What the tests of the figures share: they look at pixels.
namespace figurepixels {

inline constexpr std::array allPoses{sandbox::Pose::Portrait, sandbox::Pose::Front,
                                     sandbox::Pose::Side, sandbox::Pose::Back};

/// The first look from `from` on that fulfils the condition.
template <typename Condition>
quint64 lookWith(quint64 from, Condition &&condition)
{
    quint64 look = from;
    while (!condition(look))
        ++look;
    return look;
}

inline QRgb pixel(const QImage &image, int x, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y))[x];
}

/// How many pixels have exactly this colour.
inline int pixelsOf(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += pixel(image, x, y) == colour ? 1 : 0;
    }
    return count;
}

/// Whether the look has hair that can be measured: some, and nothing on it.
inline bool showsItsHair(quint64 look)
{
    const sandbox::Design design = sandbox::designFor(look);
    return sandbox::hasHair(design) && design.headgear == sandbox::Headgear::None;
}

/// The colour of the hair, which is in the picture as it is, light and shade apart.
inline QRgb hairOf(const sandbox::Design &design)
{
    return sandbox::paletteFor(design).hair.rgb();
}

/// How many pixels of two pictures of one size are not the same.
inline int pixelsThatDiffer(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += pixel(a, x, y) != pixel(b, x, y) ? 1 : 0;
    }
    return count;
}

} // namespace figurepixels
