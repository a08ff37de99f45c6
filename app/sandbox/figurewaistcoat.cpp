// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

namespace sandbox {

namespace {

/// The back of the waistcoat, down from the shoulders, with its strap.
void drawVestBack(Brush &brush, const Sitter &sitter, const QPainterPath &shirt)
{
    const Palette &palette = sitter.palette;
    const Build &build = sitter.build;
    const double hem = cutOf(sitter.design).hem;
    const QPainterPath vest = mirroredShape({{0, -738},
                                             {54, -744, 0.1},
                                             {build.shoulder - 34, -720, 0.3},
                                             {build.chest - 14, -660, 0.6},
                                             {build.chest + 30, -610, 0},
                                             {build.hip + 40, hem + 20, 0},
                                             {0, hem + 20, 0}});
    brush.fillWithin(shirt, vest, palette.main);
    brush.lineWithin(shirt, openCurve({{0, -700}, {0, hem}}), palette.mainShade, 2.6);
    brush.fillWithin(shirt, mirroredShape({{0, -540}, {42, -544, 0.1}, {42, -526, 0.1}, {0, -522}}),
                     palette.trim);
}

void drawVestProfile(Brush &brush, const Sitter &sitter, const QPainterPath &shirt)
{
    const Palette &palette = sitter.palette;
    const double depth = sitter.build.depth;
    const double hem = cutOf(sitter.design).hem;
    const QPainterPath vest = closedShape({{10, -738, 0.2},
                                           {depth * 0.66, -690, 0.4},
                                           {depth + 40, -600, 0},
                                           {depth + 40, hem + 14, 0},
                                           {-120, hem + 6, 0},
                                           {-120, -690, 0},
                                           {-20, -742, 0.2}});
    brush.fillWithin(shirt, vest, palette.main);
    brush.fillWithin(shirt, sickle({-30, -560}, {-36, -450}, -3, 4), palette.mainShade);
}

void drawVestFront(Brush &brush, const Sitter &sitter, const QPainterPath &shirt)
{
    const Palette &palette = sitter.palette;
    const Build &build = sitter.build;
    const double hem = cutOf(sitter.design).hem;
    const QPainterPath vest = mirroredShape({{0, -596, 0},
                                             {44, -740, 0.1},
                                             {build.shoulder - 34, -722, 0.3},
                                             {build.chest - 14, -660, 0.6},
                                             {build.chest + 30, -610, 0},
                                             {build.hip + 40, hem - 8, 0},
                                             {30, hem + 10, 0},
                                             {0, hem - 16, 0}});
    brush.fillWithin(shirt, vest.translated(3, 7), shaded(palette.under, 0.7));
    brush.fillWithin(shirt, vest, palette.main);
    QPainterPath right;
    right.addRect(0, -760, 200, 360);
    brush.painter().save();
    brush.painter().setClipPath(shirt, Qt::IntersectClip);
    brush.fillWithin(vest, right, shaded(palette.main, 0.3));
    brush.painter().restore();
    for (const double y : {-570.0, -538.0, -506.0, -474.0})
        brush.form(ellipse({0, y}, 5.5, 5.5), palette.trim, 3);
    brush.line(openCurve({{-52, -520}, {-30, -520}}), palette.trim, 4);
    brush.line(openCurve({{30, -520}, {52, -520}}), shaded(palette.trim, 0.3), 4);
    // A watch chain.
    brush.fill(sickle({8, -506}, {46, -518}, 8, 2.4), palette.trim);
}

void drawCollar(Brush &brush, const Sitter &sitter, View view)
{
    const Palette &palette = sitter.palette;
    const double neck = sitter.build.neck;
    if (view == View::Back) {
        brush.form(
            mirroredShape({{0, -766}, {neck + 8, -776, 0.4}, {neck + 14, -734, 0.3}, {0, -722}}),
            palette.under, 8);
        return;
    }
    if (view == View::Side) {
        brush.form(closedShape({{-neck - 10, -776, 0.3},
                                {neck + 6, -762, 0.3},
                                {neck + 22, -716, 0},
                                {-neck - 12, -732, 0.3}}),
                   palette.under, 4);
        return;
    }
    const QPainterPath point = closedShape(
        {{neck - 8, -772, 0}, {neck + 10, -776, 0.2}, {neck + 22, -726, 0}, {4, -712, 0}});
    const QPainterPath bow = closedShape({{0, -716, 0}, {32, -730, 0.4}, {32, -696, 0.4}});
    brush.form(point, palette.under, 4);
    brush.form(flipped(point), palette.under, 4);
    brush.form(bow, palette.trim, 5);
    brush.form(flipped(bow), palette.trim, 5);
    brush.form(ellipse({0, -714}, 8, 9), palette.trim, 4);
}

} // namespace

// Its garment is the shirt: see how drawGarment() chooses the cloth.
void drawWaistcoat(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    switch (view) {
    case View::Front:
        drawVestFront(brush, sitter, body);
        break;
    case View::Side:
        drawVestProfile(brush, sitter, body);
        break;
    case View::Back:
        drawVestBack(brush, sitter, body);
        break;
    }
    drawCollar(brush, sitter, view);
}

} // namespace sandbox
