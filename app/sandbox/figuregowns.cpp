// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

// Dress, robe, sweater.
namespace sandbox {

namespace {

void drawSkirtFolds(Brush &brush, const Sitter &sitter, const QPainterPath &body, View view)
{
    const double hem = cutOf(sitter.design).hem;
    const double half = view == View::Side ? sitter.build.depth : sitter.build.hip;
    const double flare = cutOf(sitter.design).flare * 0.8;
    const QColor fold = shaded(sitter.palette.main, 0.7);
    for (const double share : {-0.72, -0.34, 0.1, 0.46, 0.8}) {
        brush.fillWithin(body,
                         sickle({half * share * 0.75, -500}, {(half + flare) * share, hem + 14},
                                share > 0 ? 5 : -5, 6),
                         fold);
    }
}

void drawSash(Brush &brush, const Sitter &sitter, const QPainterPath &body, View view)
{
    const Palette &palette = sitter.palette;
    const QPainterPath sash = bandAcross(-566, -532, view == View::Back ? 3 : 6);
    brush.fillWithin(body, sash.translated(0, 7), palette.mainShade);
    brush.fillWithin(body, sash, palette.trim);
    brush.lineWithin(body, openCurve({{-150, -548}, {0, -542}, {150, -548}}),
                     shaded(palette.trim, 0.7), 2);
    const double knot = view == View::Side ? sitter.build.depth * 0.6
        : view == View::Front              ? -34
                                           : 0;
    if (view == View::Back && sitter.design.outfit == Outfit::Dress) {
        brush.form(closedShape({{0, -548, 0}, {44, -578}, {52, -536}}), palette.trim, 6);
        brush.form(closedShape({{0, -548, 0}, {-44, -578}, {-52, -536}}), palette.trim, 6);
    }
    brush.form(closedShape({{knot - 8, -545, 0.2},
                            {knot + 8, -545, 0.2},
                            {knot + 20, -440, 0.1},
                            {knot + 4, -446, 0.1}}),
               palette.trim, 5);
    brush.form(closedShape({{knot - 10, -545, 0.2},
                            {knot + 4, -545, 0.2},
                            {knot - 4, -414, 0.1},
                            {knot - 22, -418, 0.1}}),
               palette.trim, 5);
    brush.form(ellipse({knot, -546}, 13, 15), palette.trim, 5);
}

void drawHemBand(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const double hem = cutOf(sitter.design).hem;
    const Palette &palette = sitter.palette;
    brush.fillWithin(body, bandAcross(hem - 34, hem - 20, 8), palette.trim);
    brush.fillWithin(body, bandAcross(hem - 12, hem - 7, 8), palette.trim);
}

void drawRobeFront(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    brush.fillWithin(body, mirroredShape({{0, -770, 0}, {40, -770, 0}, {0, -640, 0}}),
                     palette.under);
    drawOpening(brush, 26, -682, palette.skinShade);
    // The right side lies over the left one.
    const auto collar =
        closedShape({{30, -756, 0}, {54, -746, 0.1}, {-30, -556, 0}, {-56, -560, 0}});
    brush.fillWithin(body, flipped(collar), shaded(palette.trim, 0.4));
    brush.fillWithin(body, collar.translated(6, 6), palette.mainShade);
    brush.fillWithin(body, collar, palette.trim);
}

} // namespace

void drawRobe(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    drawSkirtFolds(brush, sitter, body, view);
    drawHemBand(brush, sitter, body);
    const double front = sitter.build.depth;
    if (view == View::Front) {
        drawRobeFront(brush, sitter, body);
    } else if (view == View::Side) {
        brush.fillWithin(body,
                         closedShape({{0, -760, 0},
                                      {front * 0.5, -756, 0},
                                      {front + 24, -600, 0},
                                      {front + 24, -560, 0}}),
                         sitter.palette.trim);
    } else {
        brush.fillWithin(body,
                         mirroredShape({{0, -724}, {44, -760, 0.2}, {60, -746, 0.2}, {0, -700}}),
                         sitter.palette.trim);
        brush.fillWithin(body, mirroredShape({{0, -664, 0}, {20, -640, 0}, {0, -616, 0}}),
                         sitter.palette.trim);
    }
    drawSash(brush, sitter, body, view);
}

void drawDress(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    drawSkirtFolds(brush, sitter, body, view);
    drawHemBand(brush, sitter, body);
    if (view == View::Side) {
        brush.form(closedShape({{-sitter.build.neck - 12, -752, 0.2},
                                {sitter.build.neck + 4, -748, 0.2},
                                {sitter.build.neck + 28, -704},
                                {0, -700},
                                {-52, -712}}),
                   palette.under, 5);
        drawSash(brush, sitter, body, view);
        return;
    }
    if (view == View::Front) {
        drawOpening(brush, 26, -676, palette.skinShade);
        const auto collar = closedShape(
            {{36, -752, 0.2}, {62, -742, 0.5}, {58, -704}, {22, -678}, {2, -690, 0.2}, {28, -714}});
        brush.bothSides([&](double) {
            brush.fillWithin(body, collar.translated(3, 6), palette.mainShade);
            brush.fillWithin(body, collar, palette.under);
        });
        for (const double y : {-660.0, -630.0, -600.0})
            brush.form(ellipse({0, y}, 5, 5), palette.under, 2);
    } else {
        brush.fillWithin(body,
                         mirroredShape({{0, -776, 0}, {48, -760, 0.4}, {66, -716}, {0, -696, 0.3}}),
                         palette.under);
        brush.lineWithin(body, openCurve({{0, -694}, {0, -570}}), palette.mainShade, 2.4);
    }
    drawSash(brush, sitter, body, view);
}

void drawSweater(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    const double hem = cutOf(sitter.design).hem;
    const QColor rib = shaded(palette.main, 0.6);
    brush.fillWithin(body, bandAcross(hem - 26, hem + 20), rib);
    const double sag = view == View::Side ? 2 : 6;
    brush.fillWithin(body, bandAcross(-650, -643, sag), palette.trim);
    brush.fillWithin(body, bandAcross(-596, -589, sag), palette.trim);
    QPainterPath diamonds;
    for (int i = -5; i <= 5; ++i) {
        const double x = i * 30;
        const double y = -620 + sag * (1 - x * x / 22500);
        diamonds.addPath(
            closedShape({{x, y - 17, 0}, {x + 12, y, 0}, {x, y + 17, 0}, {x - 12, y, 0}}));
    }
    brush.fillWithin(body, diamonds, palette.trim);
    for (int i = -6; i <= 6; ++i)
        brush.lineWithin(body, openCurve({{i * 18.0, hem - 20}, {i * 18.0, hem + 8}}),
                         palette.mainShade, 2);
    const double neck = sitter.build.neck;
    const QPainterPath collar = view == View::Side
        ? closedShape({{-neck - 10, -790, 0.4},
                       {neck + 6, -772, 0.4},
                       {neck + 10, -728, 0.4},
                       {-neck - 16, -734, 0.4}})
        : mirroredShape({{0, -776}, {neck + 8, -786, 0.4}, {neck + 16, -732, 0.4}, {0, -718}});
    brush.form(collar, rib, 8);
    for (int i = -3; i <= 3; ++i) {
        const double x = i * neck / 3;
        brush.lineWithin(collar, openCurve({{x, -780}, {x * 1.15, -722}}), palette.mainShade, 2);
    }
}

} // namespace sandbox
