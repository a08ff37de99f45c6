// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuregarment.h"

namespace sandbox {

namespace {

void drawDetails(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body)
{
    switch (sitter.design.outfit) {
    case Outfit::Coat:
        return drawCoat(brush, sitter, view, body);
    case Outfit::Hoodie:
        return drawHoodie(brush, sitter, view, body);
    case Outfit::Dress:
        return drawDress(brush, sitter, view, body);
    case Outfit::Armour:
        return drawArmour(brush, sitter, view, body);
    case Outfit::Jacket:
        return drawJacket(brush, sitter, view, body);
    case Outfit::Robe:
        return drawRobe(brush, sitter, view, body);
    case Outfit::Tunic:
        return drawTunic(brush, sitter, view, body);
    case Outfit::Waistcoat:
        return drawWaistcoat(brush, sitter, view, body);
    case Outfit::Sweater:
        return drawSweater(brush, sitter, view, body);
    }
}

QColor cloth(const Sitter &sitter)
{
    return sitter.design.outfit == Outfit::Waistcoat ? sitter.palette.under : sitter.palette.main;
}

} // namespace

Cut cutOf(const Design &design)
{
    switch (design.outfit) {
    case Outfit::Coat:
        return {-318, 30, 14, 10};
    case Outfit::Hoodie:
        return {-428, -4, 16, 12};
    case Outfit::Dress:
        return {-216,
                92,
                2,
                5,
                design.scheme % 2 == 0 ? 1.0 : 0.36,
                design.scheme % 2 == 0 ? 0.0 : 8.0,
                false,
                true};
    case Outfit::Armour:
        return {-352, 26, 8, 5, 1, 0, true};
    case Outfit::Jacket:
        return {-442, -2, 13, 10};
    case Outfit::Robe:
        return {-30, 66, 10, 12, 0.96, 26};
    case Outfit::Tunic:
        return {-346, 30, 8, 6, 1, 0, true};
    case Outfit::Waistcoat:
        return {-448, 0, 8, 8};
    case Outfit::Sweater:
        return {-432, -2, 14, 10};
    }
    return {};
}

QPainterPath garmentShape(const Sitter &sitter)
{
    const Build &build = sitter.build;
    const Cut cut = cutOf(sitter.design);
    const double loose = cut.looseness;
    return mirroredShape({{0, -736},
                          {build.neck + 8, -742, 0.3},
                          {build.shoulder - 30, -727, 0.8},
                          {build.shoulder - 2, -700, 0.9},
                          {build.chest + 4, Build::chestY, 0.5},
                          {build.waist + loose, Build::waistY},
                          {build.hip + loose, Build::hipY},
                          {build.hip + loose + cut.flare, cut.hem, 0.1},
                          {0, cut.hem + 8}});
}

QPainterPath garmentProfile(const Sitter &sitter)
{
    const Build &build = sitter.build;
    const Cut cut = cutOf(sitter.design);
    const double loose = cut.looseness * 0.7;
    const double depth = build.depth;
    return closedShape({{build.neck - 2, -742, 0.2},
                        {depth * 0.72, -706},
                        {depth + build.bust, -644},
                        {depth * 0.8 + build.belly + loose, Build::waistY},
                        {depth * 0.86 + build.belly * 0.7 + loose, Build::hipY},
                        {depth * 0.86 + loose + cut.flare * 0.8, cut.hem, 0.1},
                        {0, cut.hem + 7},
                        {-depth * 0.9 - loose - cut.flare * 0.8, cut.hem, 0.1},
                        {-depth * 1.02 - loose, Build::hipY},
                        {-depth * 0.68 - loose, Build::waistY},
                        {-depth * 0.98, -652},
                        {-depth * 0.72, -714},
                        {-build.neck - 8, -746, 0.2}});
}

QPainterPath bandAcross(double upper, double lower, double sag)
{
    return closedShape({{-400, upper, 0.0},
                        {-150, upper},
                        {0, upper + sag},
                        {150, upper},
                        {400, upper, 0.0},
                        {400, lower, 0.0},
                        {150, lower},
                        {0, lower + sag},
                        {-150, lower},
                        {-400, lower, 0.0}});
}

// It is not cut at the garment's edge, or that edge would shine through.
void drawOpening(Brush &brush, double half, double bottom, const QColor &skin)
{
    brush.fill(
        mirroredShape({{0, -752, 0}, {half, -752, 0}, {half * 0.9, -738, 0.2}, {0, bottom, 0}}),
        skin);
}

void drawGarment(Brush &brush, const Sitter &sitter, View view)
{
    const QPainterPath body = garmentShape(sitter);
    brush.fill(body, cloth(sitter));
    // Sideways only: moved up as well, the shade would also lie below the shoulder in the light.
    brush.shadeEdge(body, {-18, 0}, shaded(cloth(sitter), 0.55));
    drawDetails(brush, sitter, view, body);
}

void drawGarmentFromSide(Brush &brush, const Sitter &sitter)
{
    const QPainterPath body = garmentProfile(sitter);
    brush.fill(body, cloth(sitter));
    // The light comes from the left, on the back.
    brush.shadeEdge(body, {-16, -5}, shaded(cloth(sitter), 0.55));
    drawDetails(brush, sitter, View::Side, body);
}

} // namespace sandbox
