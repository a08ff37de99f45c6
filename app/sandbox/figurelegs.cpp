// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

namespace sandbox {

namespace {

struct LegColours
{
    QColor leg{};
    QColor shoe{};
    QColor sole{};
};

LegColours legColours(const Sitter &sitter, bool inShade)
{
    const Palette &palette = sitter.palette;
    const bool bare = cutOf(sitter.design).bareLegs && sitter.design.scheme % 3 != 0;
    LegColours colours{bare ? palette.skin : palette.legs, palette.shoes,
                       shaded(palette.shoes, 1.4)};
    if (inShade)
        return {shaded(colours.leg, 0.9), shaded(colours.shoe, 0.9), colours.sole};
    return colours;
}

void drawBoot(Brush &brush, const Limb &leg, const LegColours &colours, const QColor &trim)
{
    brush.form(leg.piece(0.6, 1, 5), colours.shoe, 8);
    brush.form(leg.piece(0.6, 0.66, 8), trim, 6);
    brush.fill(sickle(leg.at(0.9) + QPointF(-16, 0), leg.at(0.9) + QPointF(10, 3), 3, 2),
               colours.sole);
}

void drawLeg(Brush &brush, const Sitter &sitter, const Limb &leg, View view)
{
    const LegColours colours = legColours(sitter, false);
    const bool boots = cutOf(sitter.design).boots;
    const double side = leg.end.x() > 0 ? 1 : -1;
    const double x = leg.end.x();
    const double w = leg.endRadius;
    const QPainterPath shape = leg.piece(0, 1);
    brush.form(shape, colours.leg, 9);
    brush.fillWithin(shape,
                     sickle(leg.at(0.5) + QPointF(-20, 4), leg.at(0.5) + QPointF(8, 8), 3, 2),
                     shaded(colours.leg, 0.8));
    const double toe = view == View::Front ? 1 : 0.82;
    const QPainterPath shoe = closedShape({{x - w - 3, -58, 0.2},
                                           {x + w + 3, -58, 0.2},
                                           {x + (w + 8 + (side > 0 ? 4 : 0)) * toe, -22},
                                           {x + (w + 9 + (side > 0 ? 6 : 0)) * toe, 0, 0.4},
                                           {x - (w + 9 + (side < 0 ? 6 : 0)) * toe, 0, 0.4},
                                           {x - (w + 8 + (side < 0 ? 4 : 0)) * toe, -22}});
    if (boots)
        drawBoot(brush, leg, colours, sitter.palette.trim);
    brush.form(shoe, colours.shoe, 7);
    brush.fillWithin(shoe, bandAcross(-9, 10, 0), colours.sole);
    if (view == View::Front && !boots) {
        brush.fillWithin(shoe, sickle({x - w, -38}, {x + w, -38}, 4, 2.4), colours.sole);
        brush.fillWithin(shoe, sickle({x - w - 2, -24}, {x + w + 2, -24}, -4, 1.6),
                         lit(colours.shoe, 1.2));
    }
}

void drawLegFromSide(Brush &brush, const Sitter &sitter, const Limb &leg, bool inShade)
{
    const LegColours colours = legColours(sitter, inShade);
    const double x = leg.end.x();
    const double w = leg.endRadius;
    const QPainterPath shape = leg.piece();
    brush.form(shape, colours.leg, inShade ? 0 : 9);
    if (cutOf(sitter.design).boots)
        drawBoot(brush, leg, colours, inShade ? shaded(sitter.palette.trim) : sitter.palette.trim);
    const QPainterPath shoe = closedShape({{x - w - 3, -60, 0.2},
                                           {x + w + 3, -60, 0.2},
                                           {x + w + 14, -38, 0.8},
                                           {x + w + 46, -24, 0.9},
                                           {x + w + 54, -6, 0.8},
                                           {x + w + 50, 0, 0.2},
                                           {x - w - 8, 0, 0.2},
                                           {x - w - 7, -24}});
    brush.form(shoe, colours.shoe, 6);
    brush.fillWithin(shoe, bandAcross(-9, 10, 0), colours.sole);
}

/// What lies above the leg throws a shadow on it.
void drawHemShadow(Brush &brush, const Sitter &sitter, const QPainterPath &leg)
{
    const double hem = sitter.design.wearsSkirt ? -290 : cutOf(sitter.design).hem;
    if (hem > -100) // on the ground
        return;
    QPainterPath shade;
    shade.addRect(-200, hem - 60, 400, 84);
    brush.fillWithin(leg, shade, QColor(30, 22, 38, 70));
}

void drawSkirt(Brush &brush, const Sitter &sitter, View view)
{
    const Build &build = sitter.build;
    const double half = view == View::Side ? build.depth : build.hip;
    const QPainterPath skirt = mirroredShape(
        {{0, -500}, {half + 4, -490, 0.3}, {half + 12, -440}, {half + 44, -296, 0.1}, {0, -286}});
    const QColor colour = mixed(sitter.palette.legs, sitter.palette.trim, 0.35);
    brush.form(skirt, colour, 14);
    for (int i = -2; i <= 2; ++i) {
        const double x = i * (half + 20) / 3.0;
        brush.fillWithin(skirt, sickle({x * 0.8, -430}, {x * 1.25, -290}, 2, 3),
                         shaded(colour, 0.7));
    }
}

} // namespace

void drawLegs(Brush &brush, const Sitter &sitter, View view)
{
    const Build &build = sitter.build;
    const LegColours colours = legColours(sitter, false);
    const double x = build.hip * 0.49;
    const Limb right{{x, -436},        {x + 1, Build::kneeY}, {x - 2, -46},
                     build.hip * 0.47, build.leg * 0.8,       build.leg * 0.54};
    brush.fill(mirroredShape({{0, -480, 0},
                              {build.hip - 3, -470, 0.2},
                              {build.hip - 3, -424, 0.3},
                              {30, -390, 0.2},
                              {0, -384, 0.2}}),
               colours.leg);
    drawLeg(brush, sitter, right.flipped(), view);
    drawLeg(brush, sitter, right, view);
    drawHemShadow(brush, sitter, right.piece());
    drawHemShadow(brush, sitter, right.flipped().piece());
    if (sitter.design.wearsSkirt)
        drawSkirt(brush, sitter, view);
}

void drawLegsFromSide(Brush &brush, const Sitter &sitter)
{
    const double r = sitter.build.leg * 1.08;
    const Limb far{{4, -436}, {32, -238}, {34, -48}, r, r * 0.76, r * 0.54};
    const Limb near{{-6, -436}, {0, Build::kneeY}, {-22, -46}, r * 1.06, r * 0.78, r * 0.54};
    drawLegFromSide(brush, sitter, far, true);
    drawLegFromSide(brush, sitter, near, false);
    drawHemShadow(brush, sitter, near.piece());
    if (sitter.design.wearsSkirt)
        drawSkirt(brush, sitter, View::Side);
}

} // namespace sandbox
