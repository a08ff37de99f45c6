// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figureparts.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sandbox {

namespace {

/// How much light is left at each pixel of the image's width or height, in 1/32768.
std::vector<quint32> falloff(int length, double middle, double strength)
{
    std::vector<quint32> light(static_cast<std::size_t>(length));
    for (int i = 0; i < length; ++i) {
        const double away = (static_cast<double>(i) / length - middle) * 2;
        const double left = std::max(0.0, 1 - strength * away * away);
        light[static_cast<std::size_t>(i)] = static_cast<quint32>(32768 * left);
    }
    return light;
}

/// Eight bits with eight more behind the point, so that the product does not step.
quint32 dimmed(int channel, quint32 light)
{
    return static_cast<quint32>(channel) * light >> 7U;
}

quint32 rounded(quint32 channel, quint32 light, quint32 threshold)
{
    return (channel * light + threshold) >> 23U;
}

/// An ordered dither: without it the steps of the gradient show as rings.
constexpr std::array<std::array<quint32, 4>, 4> thresholds{{
    {0x040000, 0x440000, 0x140000, 0x540000},
    {0x640000, 0x240000, 0x740000, 0x340000},
    {0x1c0000, 0x5c0000, 0x0c0000, 0x4c0000},
    {0x7c0000, 0x3c0000, 0x6c0000, 0x2c0000},
}};

} // namespace

// By hand, because a gradient of this size costs the raster engine more than all of the figure.
void drawBackdrop(QImage &image, int backdrop)
{
    const QColor top(backdrops()[static_cast<std::size_t>(backdrop)]);
    const std::vector<quint32> across = falloff(image.width(), 0.5, 0.075);
    const std::vector<quint32> down = falloff(image.height(), 0.25, 0.11);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const quint32 light = down[static_cast<std::size_t>(y)];
        const quint32 red = dimmed(top.red(), light);
        const quint32 green = dimmed(top.green(), light);
        const quint32 blue = dimmed(top.blue(), light);
        const auto &threshold = thresholds.at(static_cast<std::size_t>(y) % 4);
        for (std::size_t x = 0; x < across.size(); ++x) {
            const quint32 t = threshold.at(x % 4);
            line[x] = 0xff000000U | rounded(red, across[x], t) << 16U
                | rounded(green, across[x], t) << 8U | rounded(blue, across[x], t);
        }
    }
}

void drawGroundShadow(Brush &brush, const Sitter &sitter, View view)
{
    const double half = view == View::Side ? 170 : 195 + sitter.build.hip * 0.3;
    brush.glow({view == View::Side ? 8.0 : 0.0, -6}, half, 26, QColor(30, 26, 30, 120));
    brush.glow({view == View::Side ? 8.0 : 0.0, -6}, half * 0.6, 15, QColor(24, 20, 26, 110));
}

} // namespace sandbox
