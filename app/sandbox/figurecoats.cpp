// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

// What is worn outside: coat, jacket, hoodie.
namespace sandbox {

namespace {

/// A strip down the front, `half` wide on each side of x = 0.
QPainterPath placket(double upper, double lower, double half)
{
    return closedShape({{half, upper, 0}, {half, lower, 0}, {-half, lower, 0}, {-half, upper, 0}});
}

void drawPocketFlap(Brush &brush, const QPainterPath &body, double x, double y,
                    const QColor &colour)
{
    brush.fillWithin(
        body,
        closedShape(
            {{x - 26, y, 0.1}, {x + 26, y + 3, 0.1}, {x + 24, y + 18, 0.3}, {x - 24, y + 15, 0.3}}),
        colour);
}

void drawHemFolds(Brush &brush, const QPainterPath &body, const Sitter &sitter, double hem)
{
    const double half = sitter.build.hip;
    const QColor fold = shaded(sitter.palette.main, 0.75);
    brush.fillWithin(body, sickle({-half * 0.62, -500}, {-half * 0.78, hem + 6}, -3, 4), fold);
    brush.fillWithin(body, sickle({half * 0.5, -510}, {half * 0.72, hem + 6}, 3, 4), fold);
    brush.fillWithin(body, sickle({-half * 0.3, hem - 70}, {-half * 0.34, hem + 8}, -1, 3), fold);
}

void drawCoatFront(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    const double hem = cutOf(sitter.design).hem;
    drawHemFolds(brush, body, sitter, hem);
    brush.fillWithin(body, mirroredShape({{0, -760, 0}, {44, -760, 0}, {0, -628, 0}}),
                     palette.under);
    drawOpening(brush, 26, -690, palette.skinShade);
    brush.fillWithin(body, placket(-620, hem + 12, 8).translated(8, 0), palette.mainShade);
    const QPainterPath lapel =
        closedShape({{28, -752, 0}, {52, -746, 0}, {47, -690, 0.3}, {8, -600, 0}, {-6, -612, 0}});
    for (const bool right : {true, false})
        brush.fillWithin(body, (right ? lapel : flipped(lapel)).translated(4, 7),
                         palette.mainShade);
    for (const bool right : {true, false})
        brush.fillWithin(body, right ? lapel : flipped(lapel),
                         right ? shaded(palette.trim, 0.3) : palette.trim);
    brush.fillWithin(body, placket(-612, hem + 12, 8), palette.trim);

    drawPocketFlap(brush, body, -sitter.build.hip * 0.62, -440, palette.mainShade);
    drawPocketFlap(brush, body, sitter.build.hip * 0.62, -440, palette.mainShade);
    for (const double y : {-560.0, -500.0, -440.0})
        brush.form(ellipse({22, y}, 5.5, 5.5), palette.trim, 3);
}

void drawJacketFront(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    const double hem = cutOf(sitter.design).hem;
    const QColor dark = shaded(palette.main, 1.1);
    brush.fillWithin(
        body,
        mirroredShape(
            {{0, -770, 0}, {46, -770, 0}, {20, -640, 0.5}, {15, hem + 20, 0}, {0, hem + 20, 0}}),
        palette.under);
    drawOpening(brush, 26, -708, palette.skinShade);
    brush.fillWithin(body, sickle({-16, -600}, {8, -590}, 4, 3), shaded(palette.under, 0.5));
    brush.fillWithin(body, sickle({-4, -520}, {16, -528}, 4, 3), shaded(palette.under, 0.5));
    brush.fillWithin(body, bandAcross(hem - 22, hem + 20), dark);
    brush.fillWithin(
        body,
        mirroredShape({{0, hem - 40, 0}, {15, hem - 40, 0}, {15, hem + 20, 0}, {0, hem + 20, 0}}),
        palette.under);
    const QPainterPath collar = closedShape(
        {{24, -762, 0}, {54, -752, 0.2}, {70, -704, 0.2}, {36, -664, 0}, {14, -702, 0}});
    brush.bothSides([&](double sign) {
        brush.fillWithin(body, collar.translated(3, 6), palette.mainShade);
        brush.fillWithin(body, collar, sign > 0 ? shaded(dark, 0.3) : dark);
        brush.lineWithin(body, openCurve({{28, -686}, {19.5, -640}, {15, hem + 20}}), palette.metal,
                         3.4);
        brush.lineWithin(body, openCurve({{56, -520}, {76, -474}}), palette.trim, 4);
        brush.lineWithin(body, openCurve({{26, -640}, {sitter.build.chest + 6, -650}}),
                         palette.mainShade, 2.4);
    });
    brush.form(ellipse({-58, -606}, 9, 9), palette.trim, 4);
}

void drawHoodieFront(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    const double hem = cutOf(sitter.design).hem;
    const double hip = sitter.build.hip;
    const QColor dark = shaded(palette.main, 0.65);
    brush.fillWithin(body, bandAcross(hem - 24, hem + 30), dark);
    const QPainterPath pocket = mirroredShape({{0, -530, 0},
                                               {hip * 0.5, -530, 0.1},
                                               {hip * 0.72, -478, 0.1},
                                               {hip * 0.72, -458, 0.1},
                                               {0, -454, 0}});
    brush.fillWithin(body, pocket.translated(4, 5), dark);
    brush.fillWithin(body, pocket, lit(palette.main, 0.35));
    brush.lineWithin(body, openCurve({{hip * 0.5, -530}, {hip * 0.72, -478}}), palette.trim, 3.4);
    brush.lineWithin(body, openCurve({{-hip * 0.5, -530}, {-hip * 0.72, -478}}), palette.trim, 3.4);
    brush.fillWithin(body, mirroredShape({{0, -590, 0}, {46, -592, 0}, {0, -594, 0}}),
                     palette.trim);
    brush.form(ellipse({0, -604}, 22, 22), palette.trim, 7);
    brush.fill(ellipse({0, -604}, 13, 13), palette.main);
    // The hood lies around the neck.
    const QPainterPath hood = mirroredShape(
        {{0, -716, 0.4}, {34, -764, 0.5}, {62, -760}, {78, -728}, {46, -694}, {0, -672, 0.6}});
    brush.fill(hood.translated(2, 7), dark);
    brush.form(hood, lit(palette.main, 0.3), 8);
    brush.fill(
        mirroredShape(
            {{0, -772, 0}, {sitter.build.neck + 12, -764, 0.4}, {30, -722, 0.6}, {0, -696, 0.4}}),
        shaded(palette.main, 1.3));
    brush.fill(mirroredShape({{0, -776, 0},
                              {sitter.build.neck, -776, 0},
                              {sitter.build.neck - 1, -740, 0.6},
                              {0, -710, 0.6}}),
               palette.skinShade);
    for (const double sign : {1.0, -1.0}) {
        brush.line(openCurve({{sign * 18, -698}, {sign * 23, -660}, {sign * 20, -636}}),
                   palette.trim, 4.4);
        brush.fill(ellipse({sign * 20, -632}, 4.4, 6), palette.trim);
    }
}

void drawCoatFromSide(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    const double hem = cutOf(sitter.design).hem;
    const double front = sitter.build.depth;
    brush.fillWithin(body, sickle({-40, -480}, {-54, hem + 4}, -3, 4), shaded(palette.main, 0.75));
    if (sitter.design.outfit == Outfit::Coat) {
        QPainterPath edge = body.translated(-13, 0);
        edge.addRect(-300, -800, 600, 800);
        edge.setFillRule(Qt::OddEvenFill);
        QPainterPath front2;
        front2.addRect(10, -770, 200, 520);
        brush.painter().save();
        brush.painter().setClipPath(front2);
        brush.fillWithin(body, edge, palette.trim);
        brush.painter().restore();
        brush.fillWithin(body,
                         closedShape({{front * 0.2, -760, 0},
                                      {front * 0.6, -752, 0},
                                      {front + 20, -650, 0},
                                      {front * 0.5, -664, 0}}),
                         palette.trim);
        drawPocketFlap(brush, body, front * 0.4, -440, palette.mainShade);
        return;
    }
    const QColor dark = shaded(palette.main, 0.8);
    brush.fillWithin(body, bandAcross(hem - 23, hem + 20, 2), dark);
    if (sitter.design.outfit == Outfit::Jacket) {
        brush.form(closedShape({{-sitter.build.neck - 12, -766, 0.2},
                                {sitter.build.neck + 6, -752, 0.2},
                                {sitter.build.neck + 24, -706, 0.2},
                                {-6, -716},
                                {-sitter.build.neck - 18, -730, 0.3}}),
                   shaded(palette.main, 1.1), 5);
        return;
    }
    brush.form(closedShape({{sitter.build.neck + 10, -752, 0.6},
                            {sitter.build.neck + 22, -716},
                            {-10, -708},
                            {-72, -668},
                            {-92, -700},
                            {-64, -752},
                            {-20, -768}}),
               lit(palette.main, 0.3), 7);
    brush.fillWithin(
        body,
        closedShape(
            {{12, -528, 0.1}, {front + 60, -528, 0}, {front + 60, -456, 0}, {28, -456, 0.1}}),
        lit(palette.main, 0.35));
    brush.lineWithin(body, openCurve({{12, -528}, {28, -462}}), palette.trim, 3.4);
}

void drawCoatFromBack(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    const double hem = cutOf(sitter.design).hem;
    drawHemFolds(brush, body, sitter, hem);
    brush.fillWithin(body,
                     sickle({-sitter.build.chest + 8, -664}, {sitter.build.chest - 8, -664}, 16, 9),
                     palette.trim);
    brush.lineWithin(body, openCurve({{0, -450}, {3, -380}, {0, hem + 10}}),
                     shaded(palette.main, 1.3), 3);
    const QPainterPath belt = bandAcross(-556, -534);
    brush.fillWithin(body, belt.translated(0, 5), palette.mainShade);
    brush.fillWithin(body,
                     mirroredShape({{0, -552, 0},
                                    {sitter.build.waist * 0.62, -555, 0.2},
                                    {sitter.build.waist * 0.62, -532, 0.2},
                                    {0, -529, 0}}),
                     lit(palette.main, 0.5));
    for (const double x : {-0.45, 0.45})
        brush.form(ellipse({x * sitter.build.waist, -543}, 6, 6), palette.trim, 3);
}

void drawHoodFromBack(Brush &brush, const Sitter &sitter)
{
    const QColor colour = lit(sitter.palette.main, 0.3);
    const QPainterPath hood =
        mirroredShape({{0, -756}, {52, -760}, {82, -724}, {64, -668}, {0, -618, 0.8}});
    brush.fill(hood.translated(4, 9), shaded(sitter.palette.main, 0.7));
    brush.form(hood, colour, 12);
    brush.fill(sickle({-56, -722}, {56, -722}, 22, 7), shaded(colour, 0.8));
    brush.fill(sickle({-4, -690}, {0, -624}, 0, 3), shaded(colour, 0.8));
}

} // namespace

void drawCoat(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    switch (view) {
    case View::Front:
        return drawCoatFront(brush, sitter, body);
    case View::Side:
        return drawCoatFromSide(brush, sitter, body);
    case View::Back:
        return drawCoatFromBack(brush, sitter, body);
    }
}

void drawJacket(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    if (view == View::Front)
        return drawJacketFront(brush, sitter, body);
    if (view == View::Side)
        return drawCoatFromSide(brush, sitter, body);
    const Palette &palette = sitter.palette;
    const double hem = cutOf(sitter.design).hem;
    brush.fillWithin(body, bandAcross(hem - 22, hem + 20), shaded(palette.main, 1.1));
    brush.lineWithin(body, openCurve({{-200, -660}, {0, -648}, {200, -660}}), palette.mainShade, 3);
    brush.fillWithin(body, mirroredShape({{0, -622}, {34, -590}, {0, -550}}), palette.trim);
    brush.fillWithin(body, mirroredShape({{0, -608}, {22, -588}, {0, -564}}), palette.main);
    brush.form(mirroredShape({{0, -762}, {46, -764, 0.3}, {58, -724, 0.3}, {0, -708}}),
               shaded(palette.main, 1.1), 6);
}

void drawHoodie(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    if (view == View::Front)
        return drawHoodieFront(brush, sitter, body);
    if (view == View::Side)
        return drawCoatFromSide(brush, sitter, body);
    const double hem = cutOf(sitter.design).hem;
    brush.fillWithin(body, bandAcross(hem - 24, hem + 30), shaded(sitter.palette.main, 0.65));
    brush.fillWithin(body, sickle({-60, -520}, {-30, -470}, 6, 4), sitter.palette.mainShade);
    drawHoodFromBack(brush, sitter);
}

} // namespace sandbox
