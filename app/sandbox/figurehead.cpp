// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurehead.h"

#include "sandbox/figureparts.h"
#include "sandbox/figureshape.h"

namespace sandbox {

namespace {

QPainterPath earShape(const Sitter &sitter)
{
    const double x = sitter.build.face;
    switch (sitter.design.people) {
    case People::Elf:
        return closedShape({{x - 8, -878, 0.3},
                            {x + 26, -908, 0.6},
                            {x + 60, -936, 0},
                            {x + 36, -878, 0.9},
                            {x + 8, -838},
                            {x - 8, -830, 0.3}});
    case People::Orc:
        return closedShape({{x - 8, -884, 0.3},
                            {x + 16, -900, 0.7},
                            {x + 36, -912, 0},
                            {x + 24, -868, 0.9},
                            {x + 6, -838},
                            {x - 8, -830, 0.3}});
    case People::Human:
    case People::Dwarf:
        break;
    }
    return closedShape({{x - 8, -880, 0.3},
                        {x + 8, -889},
                        {x + 15, -868},
                        {x + 8, -842},
                        {x - 2, -830},
                        {x - 8, -832, 0.3}});
}

void drawEars(Brush &brush, const Sitter &sitter, View view)
{
    const Palette &palette = sitter.palette;
    const QPainterPath right = earShape(sitter);
    const double x = sitter.build.face;
    for (const double sign : {1.0, -1.0}) {
        const QPainterPath ear = sign > 0 ? right : flipped(right);
        brush.form(ear, sign > 0 ? shaded(palette.skin, 0.3) : palette.skin, 4);
        if (view == View::Front) {
            brush.fill(sickle({sign * (x + 3), -876}, {sign * (x + 2), -846}, sign * -4, 3.5),
                       palette.skinShade);
        }
        if (sitter.design.earrings && view == View::Front)
            brush.form(ellipse({sign * (x + 4), -826}, 5.5, 5.5), QColor(0xffe2bd62), 3);
    }
}

} // namespace

QPainterPath headShape(const Build &build)
{
    return mirroredShape({{0, -986},
                          {64, -964},
                          {93, -906},
                          {build.face - 3, -852},
                          {build.jaw, -804, 0.9},
                          {build.chin, -765, 0.9},
                          {0, -754}});
}

QPainterPath profileShape(const Build &build)
{
    const double jaw = (build.jaw - 78) * 0.5;
    return closedShape({{-8, -986},
                        {52, -968},
                        {84, -918},
                        {87, -886, 0.7},
                        {90, -868, 0.8},
                        {108, -836, 0.7},
                        {104, -826, 0.7},
                        {92, -820, 0.5},
                        {97, -808, 0.8},
                        {92, -798, 0.4},
                        {94, -788, 0.8},
                        {86, -776, 0.6},
                        {84 + jaw, -762, 0.9},
                        {64 + jaw, -752},
                        {16, -768, 0.9},
                        {-14, -800},
                        {-60, -800},
                        {-96, -850},
                        {-98, -910},
                        {-66, -966}});
}

void drawNeck(Brush &brush, const Sitter &sitter, View view)
{
    const double neck = sitter.build.neck;
    const Palette &palette = sitter.palette;
    if (view == View::Side) {
        const QPainterPath shape = closedShape({{-neck - 14, -830, 0},
                                                {neck, -800, 0},
                                                {neck - 4, -752},
                                                {neck + 10, -690, 0},
                                                {-neck - 16, -690, 0},
                                                {-neck - 8, -752}});
        brush.fill(shape, palette.skin);
        brush.fillWithin(shape, ellipse({34, -772}, 64, 34), palette.skinShade);
        return;
    }
    const QPainterPath shape = mirroredShape(
        {{neck, -830, 0}, {neck, -764}, {neck + 10, -736}, {neck + 46, -716, 0}, {0, -650, 0}});
    brush.fill(shape, palette.skin);
    if (view == View::Front)
        brush.fillWithin(shape, headShape(sitter.build).translated(-2, 28), palette.skinShade);
    else
        brush.shadeEdge(shape, {-12, 0}, palette.skinShade);
}

void drawHead(Brush &brush, const Sitter &sitter, View view)
{
    const Palette &palette = sitter.palette;
    if (view == View::Side) {
        const QPainterPath profile = profileShape(sitter.build);
        brush.fill(profile, palette.skin);
        brush.fillWithin(
            profile, closedShape({{-30, -830}, {10, -790}, {60, -764}, {70, -730}, {-40, -740}}),
            shaded(palette.skin, 0.35));
        return;
    }
    drawEars(brush, sitter, view);
    const QPainterPath head = headShape(sitter.build);
    brush.fill(head, palette.skin);
    brush.shadeEdge(head, {-16, -6}, shaded(palette.skin, 0.38));
}

} // namespace sandbox
