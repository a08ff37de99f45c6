// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

// What is worn over the garment and behind the body: cape, satchel, scarf.
namespace sandbox {

namespace {

/// Of another colour than the garment: the trim's, darkened where it is nearly white.
QColor capeColour(const Palette &palette)
{
    return mixed(shaded(palette.trim, 1.0), palette.shoes,
                 palette.trim.lightness() > 190 ? 0.45 : 0.25);
}

void drawCapeFromBack(Brush &brush, const Sitter &sitter)
{
    const Build &build = sitter.build;
    const QColor colour = capeColour(sitter.palette);
    const QPainterPath cape = mirroredShape({{0, -752},
                                             {build.neck + 18, -752, 0.3},
                                             {build.shoulder - 6, -722, 0.8},
                                             {build.shoulder + 14, -640},
                                             {build.hip + 56, -300, 0.6},
                                             {build.hip + 66, -176, 0.2},
                                             {0, -164}});
    brush.form(cape, colour, 16);
    for (const double share : {-0.7, -0.3, 0.12, 0.5, 0.8})
        brush.fillWithin(cape,
                         sickle({build.shoulder * share * 0.8, -660},
                                {(build.hip + 60) * share, -160}, share * 10, 7),
                         shaded(colour, 0.8));
    brush.fillWithin(cape, bandAcross(-196, -182, 10), sitter.palette.trim);
    brush.form(
        mirroredShape(
            {{0, -740}, {build.neck + 20, -768, 0.3}, {build.neck + 46, -732, 0.4}, {0, -690}}),
        lit(colour, 0.5), 8);
}

void drawCapeInFront(Brush &brush, const Sitter &sitter)
{
    const Build &build = sitter.build;
    const QColor colour = capeColour(sitter.palette);
    const QPainterPath fold = closedShape({{build.neck + 4, -752, 0.3},
                                           {build.neck + 40, -744},
                                           {build.shoulder + 4, -712},
                                           {build.shoulder + 8, -676, 0.2},
                                           {60, -690},
                                           {8, -694, 0.2},
                                           {6, -716, 0.3}});
    brush.fill(flipped(fold).translated(2, 7), QColor(30, 22, 38, 70));
    brush.fill(fold.translated(2, 7), QColor(30, 22, 38, 70));
    brush.form(flipped(fold), colour, 8);
    brush.form(fold, shaded(colour, 0.3), 8);
    brush.form(ellipse({0, -706}, 15, 15), sitter.palette.metal, 5);
    brush.form(ellipse({0, -706}, 8, 8), sitter.palette.trim, 3);
}

void drawCapeFromSide(Brush &brush, const Sitter &sitter)
{
    const Build &build = sitter.build;
    const QColor colour = capeColour(sitter.palette);
    const double d = build.depth;
    const QPainterPath cape = closedShape({{build.neck + 12, -744, 0.3},
                                           {d * 0.7, -700, 0.6},
                                           {10, -676, 0.4},
                                           {-d * 0.5, -560},
                                           {-d * 0.7, -360},
                                           {-d * 0.6, -176, 0.1},
                                           {-d - 96, -160, 0.1},
                                           {-d - 74, -380},
                                           {-d - 20, -640},
                                           {-d * 0.8, -724},
                                           {-build.neck - 10, -760, 0.3}});
    brush.form(cape, colour, 12);
    brush.fillWithin(cape, sickle({-d * 0.8, -650}, {-d - 30, -170}, -20, 7), shaded(colour, 0.8));
    brush.fillWithin(cape, bandAcross(-192, -178, 2), sitter.palette.trim);
}

void drawSatchel(Brush &brush, const Sitter &sitter, View view)
{
    const Build &build = sitter.build;
    const QColor leather(0xff7a5237);
    const double side = view == View::Back ? -1 : 1;
    const QPainterPath body = view == View::Side ? garmentProfile(sitter) : garmentShape(sitter);
    const QPainterPath strap = view == View::Side
        ? openCurve({{-18, -712}, {-14, -600}, {-10, -470}})
        : openCurve({{-side * (build.neck + 34), -742}, {0, -610}, {side * (build.hip + 6), -462}});
    brush.lineWithin(body, strap.translated(4, 6), QColor(30, 22, 38, 60), 13);
    brush.lineWithin(body, strap, leather, 12);
    brush.lineWithin(body, strap.translated(-3, -2), lit(leather, 0.9), 2);
    const double x = view == View::Side ? -6 : side * (build.hip + 4);
    const QPainterPath bag = closedShape({{x - 40, -468, 0.3},
                                          {x + 40, -468, 0.3},
                                          {x + 44, -404, 0.5},
                                          {x + 34, -388, 0.5},
                                          {x - 34, -388, 0.5},
                                          {x - 44, -404, 0.5}});
    brush.fill(bag.translated(4, 6), QColor(30, 22, 38, 60));
    brush.form(bag, leather, 8);
    brush.form(closedShape({{x - 42, -472, 0.3},
                            {x + 42, -472, 0.3},
                            {x + 38, -430, 0.5},
                            {x, -416},
                            {x - 38, -430, 0.5}}),
               lit(leather, 0.7), 6);
    brush.form(ellipse({x, -426}, 6, 6), sitter.palette.metal, 3);
}

void drawScarf(Brush &brush, const Sitter &sitter, View view)
{
    const QColor colour = mixed(sitter.palette.trim, QColor(190, 70, 60), 0.35);
    const double neck = sitter.build.neck;
    const double end = view == View::Back ? -600 : -560;
    if (view != View::Side) {
        const double x = view == View::Front ? 26 : -30;
        const QPainterPath tail = closedShape(
            {{x - 14, -720, 0.2}, {x + 20, -716, 0.2}, {x + 26, end, 0.1}, {x - 12, end + 4, 0.1}});
        brush.fill(tail.translated(4, 5), QColor(30, 22, 38, 60));
        brush.form(tail, colour, 8);
        brush.fillWithin(tail, bandAcross(end - 34, end - 22, 0), shaded(colour, 1.1));
        brush.fillWithin(tail, bandAcross(end - 14, end - 8, 0), shaded(colour, 1.1));
    }
    const double w = view == View::Side ? neck + 16 : neck + 26;
    const QPainterPath wrap =
        mirroredShape({{0, -756}, {w * 0.7, -776}, {w, -752}, {w * 0.9, -718}, {0, -696}});
    brush.fill(wrap.translated(2, 7), QColor(30, 22, 38, 60));
    brush.form(wrap, colour, 9);
    brush.fillWithin(wrap, sickle({-w, -742}, {w, -748}, 12, 3.4), shaded(colour, 0.9));
    brush.fillWithin(wrap, sickle({-w, -726}, {w * 0.5, -714}, 6, 3), shaded(colour, 0.9));
}

} // namespace

void drawBehindBody(Brush &brush, const Sitter &sitter, View view)
{
    if (!sitter.design.cape || view != View::Front)
        return;
    const Build &build = sitter.build;
    const QColor colour = shaded(capeColour(sitter.palette), 1.0);
    const QPainterPath cape = mirroredShape({{0, -730},
                                             {build.shoulder - 6, -712, 0.8},
                                             {build.shoulder + 14, -640},
                                             {build.hip + 56, -300, 0.6},
                                             {build.hip + 66, -176, 0.2},
                                             {0, -164}});
    brush.fill(cape, colour);
    for (const double share : {-0.86, -0.6, 0.6, 0.86})
        brush.fillWithin(
            cape,
            sickle({build.shoulder * share, -640}, {(build.hip + 60) * share, -160}, share * 10, 7),
            shaded(colour, 0.8));
}

void drawOverGarment(Brush &brush, const Sitter &sitter, View view)
{
    if (sitter.design.satchel)
        drawSatchel(brush, sitter, view);
    if (sitter.design.scarf)
        drawScarf(brush, sitter, view);
    if (!sitter.design.cape)
        return;
    switch (view) {
    case View::Front:
        return drawCapeInFront(brush, sitter);
    case View::Side:
        return drawCapeFromSide(brush, sitter);
    case View::Back:
        return drawCapeFromBack(brush, sitter);
    }
}

} // namespace sandbox
