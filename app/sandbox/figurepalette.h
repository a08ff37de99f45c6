// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QLatin1StringView>

#include <span>

namespace sandbox {

struct Design;

/// A colour with the word that the API has for it.
struct NamedColour
{
    QLatin1StringView name{};
    QRgb rgb = 0;
};

/// The colours of an outfit that go together; `name` is that of the main one.
struct Scheme
{
    QLatin1StringView name{};
    QRgb main = 0;
    QRgb trim = 0;
    QRgb under = 0; ///< shirt, lining
    QRgb legs = 0;
    QRgb shoes = 0;
};

std::span<const QRgb> skinColours();
std::span<const NamedColour> hairColours();
std::span<const NamedColour> eyeColours();
std::span<const Scheme> schemes();

/// The backdrops: each the lightest colour, near the middle of its upper edge.
std::span<const QRgb> backdrops();

/// All colours of one figure.
struct Palette
{
    QColor skin{};
    QColor skinShade{};
    QColor blush{};
    QColor lips{};
    QColor hair{};
    QColor hairShade{};
    QColor hairLight{};
    QColor brow{};
    QColor eye{};
    QColor ink{}; ///< lashes, pupils
    QColor main{};
    QColor mainShade{};
    QColor trim{};
    QColor under{};
    QColor legs{};
    QColor shoes{};
    QColor metal{};
};

Palette paletteFor(const Design &design);

} // namespace sandbox
