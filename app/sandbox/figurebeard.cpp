// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurehead.h"
#include "sandbox/figureparts.h"
#include "sandbox/figureshape.h"

namespace sandbox {

namespace {

QPainterPath moustache()
{
    return closedShape({{0, -806, 0.4},
                        {16, -806},
                        {32, -790, 0},
                        {14, -794},
                        {0, -797, 0.4},
                        {-14, -794},
                        {-32, -790, 0},
                        {-16, -806}});
}

void drawFrontBeard(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    const double jaw = sitter.build.jaw;
    const double face = sitter.build.face;
    const bool isLong = sitter.design.beard == Beard::Long;
    const double low = isLong ? -640 : -734;
    Knots half{{0, -772, 0.5},  {20, -776, 0.4},      {34, -796, 0.6},   {48, -812, 0.6},
               {74, -826, 0.6}, {face - 10, -872, 0}, {face, -868, 0.2}, {jaw + 12, -800}};
    if (isLong)
        half.insert(half.end(), {{jaw - 2, -740}, {46, -690, 0.6}, {0, low, 0.1}});
    else
        half.insert(half.end(), {{sitter.build.chin + 20, -750}, {0, low}});
    const QPainterPath beard = mirroredShape(half);
    brush.form(beard, palette.hair, 9);
    brush.fillWithin(beard, sickle({-46, -800}, {-24, low + 16}, 6, 3), palette.hairShade);
    brush.fillWithin(beard, sickle({46, -800}, {24, low + 16}, -6, 3), palette.hairShade);
    brush.fillWithin(beard, sickle({-4, -766}, {0, low + 6}, 3, 3), palette.hairShade);
    brush.fillWithin(beard, sickle({-74, -812}, {-56, -768}, 3, 6), palette.hairLight);
    if (isLong) {
        brush.form(
            closedShape({{-17, -668, 0.3}, {17, -668, 0.3}, {15, -654, 0.3}, {-15, -654, 0.3}}),
            palette.trim, 5);
    }
    brush.form(moustache(), palette.hair, 4);
}

void drawSideBeard(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    const bool isLong = sitter.design.beard == Beard::Long;
    Knots knots{{8, -868, 0},    {26, -872, 0},   {36, -826, 0.7},
                {62, -806, 0.6}, {84, -812, 0.5}, {100, -812, 0.5},
                {94, -799, 0.3}, {78, -794, 0.4}, {92, -786, 0.4}};
    if (isLong)
        knots.insert(knots.end(),
                     {{104, -760}, {100, -700}, {84, -640, 0}, {46, -690}, {16, -756}});
    else
        knots.insert(knots.end(), {{102, -762}, {78, -734}, {30, -752}});
    knots.insert(knots.end(), {{4, -790}, {0, -830}});
    const QPainterPath beard = closedShape(knots);
    brush.form(beard, palette.hair, 8);
    brush.fillWithin(beard, sickle({30, -806}, {74, isLong ? -670.0 : -744.0}, -8, 3),
                     palette.hairShade);
    brush.fillWithin(beard, sickle({56, -796}, {88, isLong ? -680.0 : -754.0}, -6, 3),
                     palette.hairShade);
    brush.fillWithin(beard, sickle({16, -820}, {30, -776}, 2, 5), palette.hairLight);
}

} // namespace

void drawBeard(Brush &brush, const Sitter &sitter, View view)
{
    const Palette &palette = sitter.palette;
    const bool side = view == View::Side;
    switch (sitter.design.beard) {
    case Beard::None:
        return;
    case Beard::Stubble: {
        QColor shade = mixed(palette.skinShade, palette.hair, 0.5);
        shade.setAlpha(90);
        const QPainterPath head = side ? profileShape(sitter.build) : headShape(sitter.build);
        const QPainterPath area = side ? closedShape({{4, -850, 0},
                                                      {30, -850, 0},
                                                      {44, -816},
                                                      {92, -818},
                                                      {120, -780},
                                                      {70, -730},
                                                      {0, -770}})
                                       : mirroredShape({{0, -812},
                                                        {44, -812, 0.6},
                                                        {74, -826, 0.5},
                                                        {100, -868, 0},
                                                        {110, -760},
                                                        {0, -730}});
        brush.fillWithin(head, area, shade);
        return;
    }
    case Beard::Moustache:
        if (side)
            brush.form(
                closedShape(
                    {{101, -816, 0.4}, {84, -814}, {68, -794, 0}, {84, -798}, {98, -803, 0.4}}),
                palette.hair, 3);
        else
            brush.form(moustache(), palette.hair, 4);
        return;
    case Beard::Goatee:
        if (side) {
            brush.form(
                closedShape(
                    {{101, -816, 0.4}, {84, -814}, {70, -796, 0}, {84, -799}, {97, -803, 0.4}}),
                palette.hair, 3);
            brush.form(
                closedShape(
                    {{92, -785, 0.4}, {70, -782, 0.3}, {62, -756}, {90, -738, 0.5}, {98, -762}}),
                palette.hair, 5);
        } else {
            brush.form(moustache(), palette.hair, 4);
            brush.form(mirroredShape({{0, -776}, {22, -778, 0.5}, {28, -758}, {0, -732, 0.7}}),
                       palette.hair, 6);
        }
        return;
    case Beard::Full:
    case Beard::Long:
        break;
    }
    if (side)
        drawSideBeard(brush, sitter);
    else
        drawFrontBeard(brush, sitter);
}

} // namespace sandbox
