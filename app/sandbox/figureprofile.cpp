// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figureparts.h"
#include "sandbox/figureshape.h"

namespace sandbox {

namespace {

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

void drawSideEye(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    const double h = sitter.design.eyeHeight;
    const double y = -858;
    const QPainterPath opening = closedShape({{46, y + 1, 0.2},
                                              {58, y - 10 * h},
                                              {73, y - 11 * h, 0.6},
                                              {76, y - 2, 0.7},
                                              {72, y + 8 * h, 0.6},
                                              {57, y + 8 * h}});
    brush.fill(opening, QColor(0xfffbf7f2));
    brush.fillWithin(opening, ellipse({68, y - 1}, 7.6, 11.6), shaded(palette.eye, 1.35));
    brush.fillWithin(opening, ellipse({68.6, y}, 6, 9.6), palette.eye);
    brush.fillWithin(opening, ellipse({69.5, y - 1}, 3.8, 5.6), palette.ink);
    brush.shadeEdge(opening, {0, 4}, translucent(palette.ink, 60));
    brush.fill(ellipse({66.4, y - 5}, 2.4, 3), Qt::white);
    const double thick = sitter.design.feminine ? 3.6 : 2.4;
    const double lash = sitter.design.feminine ? 7 : 2;
    brush.fill(closedShape({{43, y + 1, 0},
                            {57, y - 10 * h - thick},
                            {74, y - 11 * h - thick, 0.5},
                            {77 + lash, y - 8 * h - thick * 0.6, 0},
                            {74, y - 9 * h, 0.5},
                            {58, y - 9 * h}}),
               palette.ink);
    brush.fill(sickle({48, y - 9 - 5 * h}, {72, y - 10 - 5 * h}, -3, 1), palette.skinShade);
}

void drawSideMarks(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    if (sitter.design.freckles) {
        for (const QPointF spot :
             {QPointF{62, -828}, {52, -820}, {72, -820}, {44, -830}, {60, -812}, {80, -830}})
            brush.fill(ellipse(spot, 2.1, 2.1), translucent(shaded(palette.skin, 1.3), 150));
    }
    const QColor scar = mixed(palette.skin, QColor(178, 66, 60), 0.55);
    switch (sitter.design.faceMark) {
    case FaceMark::BrowScar:
        brush.fill(sickle({64, -912}, {52, -876}, 2, 2.2), scar);
        break;
    case FaceMark::NoseScar:
        brush.fill(sickle({70, -838}, {98, -846}, 1, 2), scar);
        break;
    case FaceMark::Paint:
        brush.fill(sickle({38, -834}, {76, -832}, 2, 3), palette.trim);
        brush.fill(sickle({42, -822}, {72, -821}, 2, 2.4), palette.trim);
        break;
    case FaceMark::CheekScar: // on the other cheek
    case FaceMark::None:
        break;
    }
    if (sitter.design.age >= 50) {
        const QColor crease = translucent(palette.skinShade, sitter.design.age >= 60 ? 190 : 110);
        brush.fill(sickle({82, -818}, {72, -792}, -3, 1.1), crease);
        brush.fill(sickle({50, -840}, {70, -841}, 2.5, 1), crease);
        if (sitter.design.age >= 60) {
            brush.fill(sickle({36, -864}, {28, -868}, 0.5, 0.9), crease);
            brush.fill(sickle({36, -856}, {27, -855}, 0.5, 0.9), crease);
        }
    }
}

} // namespace

void drawEarFromSide(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    QPainterPath ear;
    switch (sitter.design.people) {
    case People::Elf:
        ear = closedShape({{4, -876, 0.6},
                           {-16, -900, 0.7},
                           {-72, -946, 0},
                           {-34, -880, 0.8},
                           {-14, -838},
                           {0, -832},
                           {4, -850, 0.5}});
        break;
    case People::Orc:
        ear = closedShape({{4, -878, 0.6},
                           {-14, -896, 0.7},
                           {-52, -916, 0},
                           {-30, -866, 0.8},
                           {-12, -836},
                           {0, -832},
                           {4, -850, 0.5}});
        break;
    case People::Human:
    case People::Dwarf:
        ear = closedShape({{2, -876},
                           {-16, -886},
                           {-30, -868},
                           {-22, -842},
                           {-8, -828},
                           {2, -836},
                           {0, -856, 0.6}});
        break;
    }
    brush.form(ear, palette.skin, 4);
    brush.fill(sickle({-20, -872}, {-8, -842}, 5, 4), palette.skinShade);
    if (sitter.design.earrings)
        brush.form(ellipse({-8, -824}, 5.5, 5.5), QColor(0xffe2bd62), 3);
}

void drawFaceFromSide(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    brush.glow({52, -816}, 30, 20, translucent(palette.blush, sitter.design.feminine ? 110 : 64));
    drawSideMarks(brush, sitter);
    brush.fill(sickle({94, -822}, {86, -828}, 3, 2), palette.skinShade);
    const bool feminine = sitter.design.feminine;
    const QColor line = mixed(shaded(palette.lips, 1.5), palette.ink, 0.25);
    if (feminine) {
        brush.fill(closedShape({{74, -796, 0},
                                {88, -806},
                                {97, -808, 0.5},
                                {96, -802, 0.4},
                                {92, -797, 0.2},
                                {95, -790, 0.5},
                                {88, -783}}),
                   palette.lips);
    }
    const double rise = sitter.design.mouth == Mouth::Calm ? 0 : 4;
    brush.fill(sickle({93, -797}, {70, -796 - rise}, -2 - rise * 0.4, 1.6), line);
    drawSideEye(brush, sitter);
    const double thick = feminine ? 2.6 : 4.6;
    brush.fill(closedShape({{84, -884, 0.2},
                            {66, -892 - thick * 0.4},
                            {42, -884, 0},
                            {65, -887 + thick * 0.6},
                            {84, -882 + thick, 0.2}}),
               palette.brow);
    if (sitter.design.people == People::Orc)
        brush.fill(closedShape({{74, -790, 0.3}, {80, -810, 0}, {85, -790, 0.3}}),
                   QColor(0xfff3ead6));
}

} // namespace sandbox
