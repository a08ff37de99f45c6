// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurepalette.h"

#include "sandbox/figurebrush.h"
#include "sandbox/figuredesign.h"

#include <array>

namespace sandbox {

namespace {

using namespace Qt::StringLiterals;

// From light to dark; then orcs, then the elves of the night.
constexpr std::array<QRgb, 14> skinTable{
    0xfff7dcc8, 0xfff0caad, 0xffe8bb98, 0xffdba57d, 0xffc88d63, 0xffac744d, 0xff8d593b,
    0xff704530, 0xff573527, 0xff93a67c, 0xff7d946e, 0xffa9b092, 0xffdcd2e2, 0xff8b80a6,
};

constexpr std::array<NamedColour, 19> hairTable{{
    {"black"_L1, 0xff2b2931},
    {"dark brown"_L1, 0xff442e25},
    {"brown"_L1, 0xff65422d},
    {"chestnut"_L1, 0xff7f482b},
    {"auburn"_L1, 0xff8f3d27},
    {"red"_L1, 0xffb9542d},
    {"strawberry blonde"_L1, 0xffd18c58},
    {"dark blonde"_L1, 0xffab8345},
    {"blonde"_L1, 0xffdab46a},
    {"platinum"_L1, 0xffe8dcc0},
    {"grey"_L1, 0xff868a93},
    {"silver"_L1, 0xffb4b8c2},
    {"white"_L1, 0xffe9e6df},
    {"teal"_L1, 0xff2f7f86},
    {"blue"_L1, 0xff4468a6},
    {"purple"_L1, 0xff6c4b93},
    {"pink"_L1, 0xffd0819f},
    {"green"_L1, 0xff567a50},
    {"burgundy"_L1, 0xff702439},
}};

constexpr std::array<NamedColour, 9> eyeTable{{
    {"dark brown"_L1, 0xff4a3121},
    {"brown"_L1, 0xff75492a},
    {"hazel"_L1, 0xff8f7138},
    {"green"_L1, 0xff4f8450},
    {"blue"_L1, 0xff4584b8},
    {"grey"_L1, 0xff76848f},
    {"amber"_L1, 0xffc58430},
    {"violet"_L1, 0xff7c5bb0},
    {"pale blue"_L1, 0xff86b4cf},
}};

constexpr std::array<Scheme, 24> schemeTable{{
    {"blue"_L1, 0xff3b586f, 0xffdab45c, 0xffefe6d4, 0xff3d424e, 0xff23262d},
    {"forest green"_L1, 0xff48664f, 0xffd8c08a, 0xffefe8d6, 0xff4c4139, 0xff32281f},
    {"burgundy"_L1, 0xff7d3542, 0xffe2c9a2, 0xfff1e8dc, 0xff353846, 0xff2b2328},
    {"mustard"_L1, 0xffc99a42, 0xfff5e7c6, 0xff4a5a66, 0xff42505f, 0xff3d2d26},
    {"violet"_L1, 0xff5d5280, 0xffdac9e8, 0xffeee7f0, 0xff383548, 0xff27232f},
    {"terracotta"_L1, 0xffb56543, 0xfff2d9b6, 0xfff4ebdd, 0xff474d55, 0xff322a28},
    {"teal"_L1, 0xff2f7274, 0xfff0c987, 0xfff0ebdc, 0xff374049, 0xff2a2526},
    {"charcoal"_L1, 0xff42464f, 0xffcb5c44, 0xffe4e0d9, 0xff33353c, 0xff232327},
    {"rose"_L1, 0xffbb7c87, 0xfff6e6de, 0xfff6efe9, 0xff5b4e5d, 0xff40323a},
    {"olive"_L1, 0xff777846, 0xffe8daa9, 0xffeee7d2, 0xff4b4438, 0xff352c22},
    {"cream"_L1, 0xffe3d6bd, 0xff95613f, 0xff7f9397, 0xff5c696d, 0xff5a4130},
    {"sky blue"_L1, 0xff7ea1bd, 0xfff6f0e3, 0xfff6f1e8, 0xff414f67, 0xff2f3340},
    {"plum"_L1, 0xff6b3c5e, 0xffe4b76f, 0xfff0e6e6, 0xff3b3443, 0xff2a222b},
    {"rust"_L1, 0xff964c30, 0xffdbc9a2, 0xffece3cf, 0xff4f463d, 0xff33271f},
    {"sage"_L1, 0xff8fa486, 0xfff4ecd8, 0xfff4efe2, 0xff6b5b4c, 0xff493b31},
    {"indigo"_L1, 0xff3b4270, 0xffbcc9ee, 0xffe9ebf3, 0xff2f3247, 0xff22232f},
    {"graphite"_L1, 0xff48535d, 0xff90d0b6, 0xffe6ebe6, 0xff363c44, 0xff25282d},
    {"ivory"_L1, 0xffe9e0cf, 0xffc69c44, 0xffa3876a, 0xff786f68, 0xff54463b},
    {"crimson"_L1, 0xffa43c3d, 0xfff1d19d, 0xfff3e9dc, 0xff3c3a43, 0xff28242a},
    {"brown"_L1, 0xff76543c, 0xffd9b98a, 0xffe9dfca, 0xff4a4a44, 0xff33271f},
    {"coral"_L1, 0xffd17a66, 0xfffbe5d2, 0xfff9efe4, 0xff4b5263, 0xff38333c},
    {"pine"_L1, 0xff2f4f4c, 0xffc9a15a, 0xffe3e0d1, 0xff3b3a3a, 0xff272524},
    {"lavender"_L1, 0xff9a8fc0, 0xfff1eafa, 0xfff4f1f8, 0xff55506c, 0xff38344a},
    {"sand"_L1, 0xffc5a883, 0xff5b7a82, 0xfff1e9db, 0xff6a5a4d, 0xff45372d},
}};

// Muted, of middle lightness, so that both black and white hair stand out.
constexpr std::array<QRgb, 10> backdropTable{
    0xffd9d5ce, 0xffcfd4d8, 0xffd2d7cb, 0xffdccfca, 0xffddd3bf,
    0xffd2cddb, 0xffc8d5d5, 0xffd6d0c0, 0xffc6cdd9, 0xffd9c9bf,
};

} // namespace

std::span<const QRgb> skinColours()
{
    return skinTable;
}

std::span<const NamedColour> hairColours()
{
    return hairTable;
}

std::span<const NamedColour> eyeColours()
{
    return eyeTable;
}

std::span<const Scheme> schemes()
{
    return schemeTable;
}

std::span<const QRgb> backdrops()
{
    return backdropTable;
}

Palette paletteFor(const Design &design)
{
    const QColor skin(skinTable.at(static_cast<std::size_t>(design.skin)));
    const QColor hair(hairTable.at(static_cast<std::size_t>(design.hairColour)).rgb);
    const QColor eye(eyeTable.at(static_cast<std::size_t>(design.eyeColour)).rgb);
    const Scheme &scheme = schemeTable.at(static_cast<std::size_t>(design.scheme));
    const QColor red(196, 74, 66);
    Palette palette;
    palette.skin = skin;
    palette.skinShade = mixed(shaded(skin, 0.9), QColor(150, 74, 52), 0.14);
    palette.blush = mixed(skin, red, design.people == People::Human ? 0.5 : 0.3);
    palette.lips = mixed(shaded(skin, 0.7), QColor(166, 52, 58), design.feminine ? 0.55 : 0.28);
    palette.hair = hair;
    palette.hairShade = shaded(hair, hair.lightness() > 150 ? 0.75 : 1.0);
    palette.hairLight = mixed(hair, QColor(255, 240, 222), hair.lightness() > 150 ? 0.4 : 0.2);
    palette.brow =
        hair.lightness() > 120 ? mixed(hair, QColor(92, 74, 62), 0.5) : mixed(hair, skin, 0.12);
    palette.eye = eye;
    palette.ink = QColor(38, 27, 32);
    palette.main = QColor(scheme.main);
    palette.mainShade = shaded(palette.main, 0.9);
    palette.trim = QColor(scheme.trim);
    palette.under = QColor(scheme.under);
    palette.legs = QColor(scheme.legs);
    palette.shoes = QColor(scheme.shoes);
    palette.metal = QColor(0xffb3b9c1);
    return palette;
}

} // namespace sandbox
