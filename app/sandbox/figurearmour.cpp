// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

// Armour and tunic: what is worn with a belt.
namespace sandbox {

namespace {

void drawBelt(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body, double y)
{
    const Palette &palette = sitter.palette;
    const QPainterPath belt = bandAcross(y - 13, y + 13, 5);
    brush.fillWithin(body, belt.translated(0, 7), palette.mainShade);
    brush.fillWithin(body, belt, palette.shoes);
    brush.fillWithin(body, bandAcross(y - 13, y - 10, 5), lit(palette.shoes, 1));
    if (view == View::Front) {
        brush.form(
            closedShape(
                {{-20, y - 13, 0.2}, {20, y - 13, 0.2}, {20, y + 22, 0.2}, {-20, y + 22, 0.2}}),
            palette.trim, 5);
        brush.fill(
            closedShape(
                {{-11, y - 5, 0.1}, {11, y - 5, 0.1}, {11, y + 14, 0.1}, {-11, y + 14, 0.1}}),
            palette.shoes);
    }
    const double x = view == View::Side ? 18
        : view == View::Front           ? sitter.build.waist * 0.7
                                        : -sitter.build.waist * 0.7;
    const QPainterPath pouch = closedShape({{x - 18, y - 2, 0.2},
                                            {x + 18, y - 2, 0.2},
                                            {x + 21, y + 34, 0.7},
                                            {x, y + 44},
                                            {x - 21, y + 34, 0.7}});
    brush.fillWithin(body, pouch.translated(4, 5), palette.mainShade);
    brush.form(pouch, lit(palette.shoes, 0.8), 6);
    brush.fill(
        closedShape(
            {{x - 19, y - 4, 0.2}, {x + 19, y - 4, 0.2}, {x + 15, y + 16}, {x - 15, y + 16}}),
        palette.shoes);
    brush.fill(ellipse({x, y + 15}, 3.4, 3.4), palette.trim);
}

void drawHemTrim(Brush &brush, const Sitter &sitter, const QPainterPath &body)
{
    const double hem = cutOf(sitter.design).hem;
    const double half = sitter.build.hip;
    const QColor fold = shaded(sitter.palette.main, 0.75);
    brush.fillWithin(body, sickle({-half * 0.55, -500}, {-half * 0.75, hem + 6}, -3, 5), fold);
    brush.fillWithin(body, sickle({half * 0.15, -500}, {half * 0.2, hem + 6}, 3, 5), fold);
    brush.fillWithin(body, sickle({half * 0.6, -500}, {half * 0.85, hem + 6}, 3, 5), fold);
    brush.fillWithin(body, bandAcross(hem - 22, hem - 8, 7), sitter.palette.trim);
}

void drawPlate(Brush &brush, const Sitter &sitter, View view)
{
    const Palette &palette = sitter.palette;
    const Build &build = sitter.build;
    const QColor metal = palette.metal;
    const double d = build.depth;
    const QPainterPath plate = view == View::Side
        ? closedShape({{build.neck, -734, 0.3},
                       {d * 0.8, -704},
                       {d + build.bust + 5, -648},
                       {d * 0.86 + build.belly + 6, -566, 0.4},
                       {0, -552},
                       {-d * 0.74 - 6, -562, 0.4},
                       {-d - 4, -650},
                       {-d * 0.72, -716},
                       {-build.neck - 6, -738, 0.3}})
        : mirroredShape({{0, view == View::Front ? -706.0 : -724.0},
                         {44, -738, 0.3},
                         {build.shoulder - 40, -724, 0.5},
                         {build.chest - 6, -676, 0.7},
                         {build.chest + 7, -632, 0.8},
                         {build.waist + 13, -562, 0.4},
                         {0, -544}});
    brush.form(plate, metal, 16);
    const QColor dark = shaded(metal, 0.9);
    if (view == View::Side) {
        brush.fillWithin(plate, sickle({-d * 0.6, -690}, {-d * 0.4, -580}, 8, 12), lit(metal, 2.4));
    } else {
        brush.fillWithin(plate,
                         closedShape({{0, -720, 0},
                                      {build.chest + 20, -730, 0},
                                      {build.chest + 20, -530, 0},
                                      {0, -530, 0},
                                      {6, -620}}),
                         shaded(metal, 0.35));
        brush.fillWithin(plate,
                         sickle({-build.chest * 0.72, -688}, {-build.waist * 0.7, -590}, -8, 16),
                         lit(metal, 2.6));
        brush.lineWithin(plate, openCurve({{0, -712}, {0, -544}}), dark, 2.6);
    }
    if (view == View::Front) {
        brush.lineWithin(
            plate,
            openCurve(
                {{-build.chest, -610}, {-36, -600}, {0, -622}, {36, -600}, {build.chest, -610}}),
            dark, 3);
        brush.form(mirroredShape({{0, -672, 0}, {17, -650, 0.2}, {0, -622, 0}}), palette.trim, 6);
    }
    brush.lineWithin(plate, plate, palette.trim, 9);
}

} // namespace

void drawArmour(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    drawHemTrim(brush, sitter, body);
    const double neck = sitter.build.neck;
    drawPlate(brush, sitter, view);
    drawBelt(brush, sitter, view, body, -536);
    const QPainterPath gorget = view == View::Side
        ? closedShape({{-neck - 12, -768, 0.3},
                       {neck + 6, -760, 0.3},
                       {neck + 18, -722, 0.4},
                       {-neck - 20, -726, 0.4}})
        : mirroredShape({{0, -754}, {neck + 10, -768, 0.4}, {neck + 22, -724, 0.5}, {0, -704}});
    brush.form(gorget, shaded(sitter.palette.metal, 0.5), 9);
    brush.lineWithin(gorget, gorget, sitter.palette.trim, 5);
}

void drawTunic(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    drawHemTrim(brush, sitter, body);
    if (view == View::Front) {
        brush.fillWithin(body, mirroredShape({{0, -770, 0}, {52, -762, 0}, {0, -614, 0}}),
                         palette.trim);
        brush.fillWithin(body, mirroredShape({{0, -770, 0}, {38, -766, 0}, {0, -640, 0}}),
                         palette.under);
        drawOpening(brush, 26, -690, palette.skinShade);
        for (const double y : {-700.0, -676.0}) {
            const double w = (-640 - y) * 0.29;
            brush.line(openCurve({{-w, y}, {w, y + 16}}), palette.shoes, 2.6);
            brush.line(openCurve({{w, y}, {-w, y + 16}}), palette.shoes, 2.6);
        }
    } else if (view == View::Side) {
        brush.fillWithin(body,
                         closedShape({{-60, -760, 0},
                                      {40, -752, 0},
                                      {sitter.build.depth + 30, -664, 0},
                                      {sitter.build.depth * 0.6, -690, 0},
                                      {0, -720},
                                      {-60, -728}}),
                         palette.trim);
    } else {
        brush.fillWithin(body,
                         mirroredShape({{0, -730}, {44, -764, 0.2}, {64, -750, 0.2}, {0, -708}}),
                         palette.trim);
    }
    drawBelt(brush, sitter, view, body, -542);
}

} // namespace sandbox
