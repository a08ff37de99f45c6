// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

// Armour, tunic, waistcoat: what is worn with a belt.
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

void drawWaistcoat(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    const Palette &palette = sitter.palette;
    const Build &build = sitter.build;
    const double hem = cutOf(sitter.design).hem;
    if (view == View::Side) {
        const QPainterPath vest = closedShape({{10, -738, 0.2},
                                               {build.depth * 0.66, -690, 0.4},
                                               {build.depth + 40, -600, 0},
                                               {build.depth + 40, hem + 14, 0},
                                               {-120, hem + 6, 0},
                                               {-120, -690, 0},
                                               {-20, -742, 0.2}});
        brush.fillWithin(body, vest, palette.main);
        brush.fillWithin(body, sickle({-30, -560}, {-36, -450}, -3, 4), palette.mainShade);
    } else if (view == View::Back) {
        brush.fillWithin(body,
                         mirroredShape({{0, -738},
                                        {54, -744, 0.1},
                                        {build.shoulder - 34, -720, 0.3},
                                        {build.chest - 14, -660, 0.6},
                                        {build.chest + 30, -610, 0},
                                        {build.hip + 40, hem + 20, 0},
                                        {0, hem + 20, 0}}),
                         palette.main);
        brush.lineWithin(body, openCurve({{0, -700}, {0, hem}}), palette.mainShade, 2.6);
        brush.fillWithin(body,
                         mirroredShape({{0, -540}, {42, -544, 0.1}, {42, -526, 0.1}, {0, -522}}),
                         palette.trim);
    } else {
        const QPainterPath vest = mirroredShape({{0, -596, 0},
                                                 {44, -740, 0.1},
                                                 {build.shoulder - 34, -722, 0.3},
                                                 {build.chest - 14, -660, 0.6},
                                                 {build.chest + 30, -610, 0},
                                                 {build.hip + 40, hem - 8, 0},
                                                 {30, hem + 10, 0},
                                                 {0, hem - 16, 0}});
        brush.fillWithin(body, vest.translated(3, 7), shaded(palette.under, 0.7));
        brush.fillWithin(body, vest, palette.main);
        brush.fillWithin(vest,
                         closedShape({{0, -760, 0}, {200, -760, 0}, {200, -400, 0}, {0, -400, 0}}),
                         shaded(palette.main, 0.3));
        for (const double y : {-570.0, -538.0, -506.0, -474.0})
            brush.form(ellipse({0, y}, 5.5, 5.5), palette.trim, 3);
        brush.line(openCurve({{-52, -520}, {-30, -520}}), palette.trim, 4);
        brush.line(openCurve({{30, -520}, {52, -520}}), shaded(palette.trim, 0.3), 4);
        brush.fill(sickle({8, -506}, {46, -518}, 8, 2.4), palette.trim);
    }
    const double neck = build.neck;
    const QPainterPath collar = view == View::Side
        ? closedShape({{-neck - 10, -776, 0.3},
                       {neck + 6, -762, 0.3},
                       {neck + 22, -716, 0},
                       {-neck - 12, -732, 0.3}})
        : closedShape(
            {{neck - 8, -772, 0}, {neck + 10, -776, 0.2}, {neck + 22, -726, 0}, {4, -712, 0}});
    if (view == View::Back) {
        brush.form(
            mirroredShape({{0, -766}, {neck + 8, -776, 0.4}, {neck + 14, -734, 0.3}, {0, -722}}),
            palette.under, 8);
        return;
    }
    brush.form(collar, palette.under, 4);
    if (view == View::Front) {
        brush.form(flipped(collar), palette.under, 4);
        brush.form(closedShape({{0, -716, 0}, {32, -730, 0.4}, {32, -696, 0.4}}), palette.trim, 5);
        brush.form(closedShape({{0, -716, 0}, {-32, -730, 0.4}, {-32, -696, 0.4}}), palette.trim,
                   5);
        brush.form(ellipse({0, -714}, 8, 9), palette.trim, 4);
    }
}

} // namespace sandbox
