// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurehaircut.h"
#include "sandbox/figurehead.h"
#include "sandbox/figureparts.h"

namespace sandbox {

namespace {

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// The locks that frame the face: the right side, from the temple down and up again inside.
Knots locks(const Haircut &cut)
{
    const double end = hairEnd(cut.length);
    switch (cut.length) {
    case HairLength::Chin:
        return {{80, -800, 0.8}, {82, end + 6, 0.2}, {104, end - 2, 0.6}, {120, -800}, {120, -860}};
    case HairLength::Shoulder:
    case HairLength::Chest:
    case HairLength::Waist:
        if (cut.wavy) {
            return {{86, -820},  {76, -770},  {92, -716},  {78, -666},  {92, end, 0},
                    {124, -660}, {140, -706}, {122, -764}, {130, -820}, {116, -880}};
        }
        return {{82, -810, 0.8},  {80, -740},  {84, -660, 0.7}, {96, end, 0},
                {124, -650, 0.7}, {128, -740}, {122, -840}};
    case HairLength::Ear:
    case HairLength::Shaven:
        break;
    }
    return {};
}

Knots flippedKnots(const Knots &knots)
{
    Knots result(knots.rbegin(), knots.rend());
    for (Knot &knot : result)
        knot.x = -knot.x;
    return result;
}

void append(Knots &knots, const Knots &more)
{
    knots.insert(knots.end(), more.begin(), more.end());
}

/// Crown, fringe and locks in one outline.
QPainterPath frontHair(const Design &design)
{
    const Haircut cut = haircutOf(design.hair);
    const Knots side = locks(cut);
    Knots all = side;
    Knots crown = crownKnots(design.hair);
    if (!side.empty()) {
        crown.erase(crown.begin());
        crown.pop_back();
    }
    append(all, crown);
    append(all, flippedKnots(side));
    append(all, fringeKnots(cut.fringe));
    return closedShape(all);
}

QPainterPath curlyHair(const Design &design)
{
    if (design.hair == HairStyle::Afro) {
        const QPainterPath cloud = curls({{124, -900},
                                          {118, -985},
                                          {62, -1046},
                                          {-62, -1046},
                                          {-118, -985},
                                          {-124, -900},
                                          {-106, -850},
                                          {-90, -892},
                                          {-66, -936},
                                          {0, -950},
                                          {66, -936},
                                          {90, -892},
                                          {106, -850}},
                                         20);
        return cloud;
    }
    return curls({{110, -780},
                  {118, -860},
                  {108, -950},
                  {56, -1008},
                  {-56, -1008},
                  {-108, -950},
                  {-118, -860},
                  {-110, -780},
                  {-96, -800},
                  {-88, -880},
                  {-50, -926},
                  {0, -916},
                  {50, -930},
                  {88, -880},
                  {96, -800}},
                 18);
}

void drawStrands(Brush &brush, const Sitter &sitter, const QPainterPath &hair)
{
    const Palette &palette = sitter.palette;
    const Haircut cut = haircutOf(sitter.design.hair);
    if (cut.bumpy)
        return drawCurls(brush, palette, hair);
    const double part = cut.fringe == Fringe::SideSwept ? -40 : 0;
    QPainterPath strands;
    strands.addPath(sickle({part + 8, -1000}, {96, -880}, -26, 3));
    strands.addPath(sickle({part - 6, -1000}, {-96, -880}, 24, 3));
    strands.addPath(sickle({part + 4, -990}, {64, -905}, -16, 2));
    strands.addPath(sickle({part - 2, -990}, {-70, -905}, 14, 2));
    if (hairEnd(cut.length) > -800) {
        const double end = hairEnd(cut.length);
        for (const double sign : {1.0, -1.0}) {
            strands.addPath(sickle({sign * 104, -880}, {sign * 98, end + 30}, sign * -6, 2.6));
            strands.addPath(sickle({sign * 92, -860}, {sign * 90, end + 50}, sign * 3, 2));
        }
    }
    brush.fillWithin(hair, strands, palette.hairShade);
    QPainterPath shine;
    shine.addPath(sickle({-90, -900}, {-32, -978}, -9, 10));
    shine.addPath(sickle({-20, -985}, {2, -991}, -1.5, 8));
    brush.fillWithin(hair, shine, palette.hairLight);
}

void drawTopBun(Brush &brush, const Palette &palette)
{
    brush.form(ellipse({0, -1030}, 44, 38), palette.hairShade, 8);
    brush.form(ellipse({0, -1034}, 42, 36), palette.hair, 9);
    brush.fill(sickle({-30, -1036}, {2, -1060}, -6, 5), palette.hairLight);
    brush.fill(sickle({-34, -1026}, {34, -1022}, 8, 2.4), palette.hairShade);
    brush.fill(sickle({-14, -1066}, {26, -1012}, -10, 2.2), palette.hairShade);
}

} // namespace

void drawHairBehind(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    const Haircut cut = haircutOf(sitter.design.hair);
    if (sitter.design.hair == HairStyle::Ponytail) {
        const QPainterPath tail = closedShape({{40, -950},
                                               {112, -962},
                                               {154, -890},
                                               {142, -790},
                                               {156, -690, 0},
                                               {104, -756},
                                               {94, -850}});
        brush.form(tail, palette.hair, 9);
        brush.fillWithin(tail, sickle({90, -930}, {148, -700}, -18, 5), palette.hairShade);
        brush.fillWithin(tail, sickle({116, -930}, {124, -800}, -6, 8), palette.hairLight);
    }
    const double end = hairEnd(cut.length);
    if (end < -800)
        return;
    const QPainterPath back = cut.bumpy ? closedShape({{0, -980},
                                                       {118, -880},
                                                       {120, -770},
                                                       {60, -730},
                                                       {-60, -730},
                                                       {-120, -770},
                                                       {-118, -880}})
                                        : mirroredShape({{0, -1000},
                                                         {104, -940},
                                                         {118, -820},
                                                         {118, end - 10, 0.5},
                                                         {70, end + 8, 0.5},
                                                         {0, end + 4}});
    brush.fill(back, palette.hairShade);
}

void drawHair(Brush &brush, const Sitter &sitter)
{
    const Design &design = sitter.design;
    const Palette &palette = sitter.palette;
    if (design.hair == HairStyle::Bald)
        return;
    const QPainterPath head = headShape(sitter.build);
    const Haircut cut = haircutOf(design.hair);
    const QPainterPath hair = cut.bumpy ? curlyHair(design) : frontHair(design);
    if (cut.length == HairLength::Shaven) {
        brush.fill(hair, mixed(palette.skin, palette.hair, 0.62));
        if (design.hair == HairStyle::Buzz)
            return;
        const QPainterPath crest = closedShape({{-38, -938, 0.2},
                                                {-46, -990, 0.4},
                                                {-62, -1040, 0},
                                                {-26, -1030, 0.3},
                                                {-22, -1072, 0},
                                                {6, -1040, 0.3},
                                                {34, -1068, 0},
                                                {36, -1026, 0.3},
                                                {66, -1034, 0},
                                                {46, -980, 0.4},
                                                {38, -940, 0.2},
                                                {18, -926, 0},
                                                {0, -944, 0.3},
                                                {-20, -922, 0}});
        brush.form(crest, palette.hair, 8);
        brush.fillWithin(crest, sickle({-36, -950}, {-24, -1030}, -3, 8), palette.hairLight);
        brush.fillWithin(crest, sickle({6, -945}, {4, -1030}, -3, 3), palette.hairShade);
        return;
    }
    if (design.hair == HairStyle::TopBun)
        drawTopBun(brush, palette);
    brush.fillWithin(head, hair.translated(5, 11), translucent(palette.skinShade, 170));
    brush.fill(hair, palette.hair);
    brush.shadeEdge(hair, {-9, -3}, translucent(palette.hairShade, 200));
    drawStrands(brush, sitter, hair);
    if (design.hair == HairStyle::Braids) {
        drawBraid(brush, palette, {-94, -816}, {-92, -644}, 20);
        drawBraid(brush, palette, {94, -816}, {92, -644}, 20);
    }
}

} // namespace sandbox
