// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurehaircut.h"
#include "sandbox/figurehead.h"
#include "sandbox/figureparts.h"

namespace sandbox {

namespace {

/// From the ear up along the temple and the hairline to the top of the forehead.
Knots sideHairline(Fringe fringe)
{
    switch (fringe) {
    case Fringe::Bangs:
        return {{26, -850, 0.2}, {34, -884, 0.5}, {60, -892}, {92, -890, 0.2}, {98, -918}};
    case Fringe::SideSwept:
        return {{24, -850, 0.2}, {42, -888, 0.6}, {70, -912}, {90, -930, 0.2}, {92, -950}};
    case Fringe::CentrePart:
        return {{24, -846, 0.2}, {38, -892, 0.6}, {62, -930}, {82, -956, 0.2}, {80, -968}};
    case Fringe::Tousled:
        return {{18, -846, 0}, {32, -884, 0.3}, {44, -866, 0},  {54, -906, 0.3},
                {74, -884, 0}, {80, -914, 0.3}, {104, -892, 0}, {106, -936, 0.3}};
    case Fringe::Quiff:
        return {
            {16, -848, 0.1}, {28, -900, 0.5}, {58, -928, 0.6}, {84, -936, 0.4}, {104, -966, 0.8}};
    case Fringe::Hairline:
    case Fringe::None:
        break;
    }
    return {{16, -852, 0.1}, {24, -896, 0.4}, {54, -926, 0.6}, {74, -950, 0.3}, {66, -964, 0.5}};
}

/// From the forehead over the top and down the back of the head to the nape.
Knots sideCrown(HairStyle style)
{
    switch (style) {
    case HairStyle::Short:
        return {{84, -996}, {30, -1020}, {-40, -1008}, {-96, -964}, {-112, -890}, {-92, -812, 0.5}};
    case HairStyle::Messy:
        return {{96, -980, 0},   {66, -990, 0.4},   {70, -1032, 0},  {26, -1012, 0.4},
                {0, -1040, 0},   {-26, -1006, 0.4}, {-76, -1016, 0}, {-82, -976, 0.4},
                {-126, -956, 0}, {-108, -910, 0.4}, {-130, -870, 0}, {-104, -840, 0.4},
                {-102, -796, 0}};
    case HairStyle::Buzz:
    case HairStyle::Mohawk:
        return {{30, -986}, {-20, -994}, {-74, -970}, {-106, -908}, {-98, -840}, {-84, -806, 0.4}};
    default:
        return {{44, -996},   {-14, -1012}, {-76, -990},
                {-116, -918}, {-112, -850}, {-88, -800, 0.5}};
    }
}

/// From the nape down to the ends of the hair and up its front edge to the ear.
Knots sideEnds(const Haircut &cut)
{
    const double end = hairEnd(cut.length);
    switch (cut.length) {
    case HairLength::Chin:
        return {
            {-118, -800}, {-100, end, 0.4}, {-30, end + 8}, {34, end + 2, 0.3}, {40, -800, 0.7}};
    case HairLength::Shoulder:
    case HairLength::Chest:
    case HairLength::Waist:
        if (cut.wavy)
            return {{-120, -800},        {-114, -740},        {-126, -690},
                    {-112, -650},        {-92, end + 6, 0.2}, {-62, end - 12, 0.3},
                    {-36, end + 8, 0.2}, {-6, -650},          {10, -700},
                    {2, -750},           {20, -796},          {22, -830}};
        return {{-118, -800},        {-116, -700}, {-104, end, 0.3}, {-50, end + 8},
                {-14, end - 6, 0.3}, {0, -700},    {22, -790}};
    case HairLength::Ear:
    case HairLength::Shaven:
        break;
    }
    return {{-66, -784, 0.5}, {-40, -800, 0.6}, {-26, -836, 0.6},
            {-10, -880, 0.7}, {8, -872, 0.5},   {8, -846, 0.2}};
}

QPainterPath sideShape(const Design &design)
{
    const Haircut cut = haircutOf(design.hair);
    if (design.hair == HairStyle::Afro)
        return curls({{60, -936},
                      {84, -970},
                      {70, -1030},
                      {0, -1056},
                      {-84, -1034},
                      {-140, -960},
                      {-144, -880},
                      {-104, -806},
                      {-50, -806},
                      {-20, -880},
                      {14, -880},
                      {24, -904}},
                     22);
    if (cut.bumpy)
        return curls({{84, -910},
                      {98, -950},
                      {60, -1008},
                      {-30, -1020},
                      {-104, -970},
                      {-122, -880},
                      {-110, -790},
                      {-50, -756},
                      {10, -780},
                      {10, -840},
                      {34, -884},
                      {60, -900}},
                     18);
    Knots all = sideHairline(cut.fringe);
    Knots crown = sideCrown(design.hair);
    if (hairEnd(cut.length) > -800)
        crown.pop_back();
    for (const Knots &more : {crown, sideEnds(cut)})
        all.insert(all.end(), more.begin(), more.end());
    return closedShape(all);
}

void drawSideStrands(Brush &brush, const Sitter &sitter, const QPainterPath &hair)
{
    const Palette &palette = sitter.palette;
    const double bottom = hair.boundingRect().bottom();
    if (haircutOf(sitter.design.hair).bumpy)
        return drawCurls(brush, palette, hair);
    if (bottom > -770) {
        for (const double x : {-92.0, -58.0, -20.0, 14.0})
            brush.fillWithin(hair, sickle({x * 0.5 + 10, -985}, {x, bottom + 6}, 26 - x * 0.1, 3.2),
                             palette.hairShade);
    } else {
        brush.fillWithin(hair, sickle({60, -960}, {-70, -812}, -34, 3), palette.hairShade);
        brush.fillWithin(hair, sickle({40, -990}, {-94, -850}, -34, 3), palette.hairShade);
        brush.fillWithin(hair, sickle({52, -936}, {-36, -850}, -18, 2.4), palette.hairShade);
    }
    brush.fillWithin(hair, sickle({-92, -914}, {-22, -986}, -9, 11), palette.hairLight);
    brush.fillWithin(hair, sickle({-8, -992}, {18, -994}, -1.5, 8), palette.hairLight);
}

void drawSideTail(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    switch (sitter.design.hair) {
    case HairStyle::Ponytail: {
        const QPainterPath tail = closedShape({{-84, -962, 0.5},
                                               {-92, -920, 0.5},
                                               {-118, -850},
                                               {-112, -760},
                                               {-146, -660, 0},
                                               {-172, -760},
                                               {-172, -860},
                                               {-140, -944}});
        brush.form(tail, palette.hair, 10);
        brush.fillWithin(tail, sickle({-106, -930}, {-146, -690}, 20, 4), palette.hairShade);
        brush.fillWithin(tail, sickle({-158, -880}, {-158, -790}, 3, 8), palette.hairLight);
        brush.form(closedShape({{-78, -966}, {-100, -962}, {-106, -926}, {-88, -918}}),
                   palette.trim, 5);
        break;
    }
    case HairStyle::TopBun:
        brush.form(ellipse({-22, -1034}, 43, 38), palette.hair, 9);
        brush.fill(sickle({-52, -1038}, {-20, -1064}, -6, 5), palette.hairLight);
        brush.fill(sickle({-58, -1022}, {14, -1020}, 8, 3), palette.hairShade);
        break;
    case HairStyle::LowBun:
        brush.form(ellipse({-112, -824}, 40, 40), palette.hair, 9);
        brush.fill(sickle({-142, -826}, {-112, -854}, -6, 5), palette.hairLight);
        brush.fill(sickle({-134, -804}, {-84, -818}, 9, 2.6), palette.hairShade);
        break;
    default:
        break;
    }
}

} // namespace

void drawHairFromSide(Brush &brush, const Sitter &sitter)
{
    const Design &design = sitter.design;
    const Palette &palette = sitter.palette;
    if (design.hair == HairStyle::Bald)
        return;
    const QPainterPath hair = sideShape(design);
    if (haircutOf(design.hair).length == HairLength::Shaven) {
        brush.fill(hair, mixed(palette.skin, palette.hair, 0.62));
        if (design.hair == HairStyle::Mohawk) {
            const QPainterPath crest = closedShape({{66, -952, 0.2},
                                                    {104, -986, 0},
                                                    {74, -996, 0.4},
                                                    {84, -1046, 0},
                                                    {40, -1020, 0.4},
                                                    {24, -1074, 0},
                                                    {-8, -1028, 0.4},
                                                    {-46, -1066, 0},
                                                    {-56, -1014, 0.4},
                                                    {-106, -1030, 0},
                                                    {-96, -972, 0.4},
                                                    {-140, -960, 0},
                                                    {-116, -910, 0.4},
                                                    {-138, -866, 0},
                                                    {-100, -806, 0.3},
                                                    {-82, -880, 0.7},
                                                    {-50, -950},
                                                    {10, -972}});
            brush.form(crest, palette.hair, 8);
            brush.fillWithin(crest, sickle({-92, -924}, {-14, -998}, -8, 8), palette.hairLight);
        }
        return;
    }
    QColor cast = palette.skinShade;
    cast.setAlpha(150);
    brush.fillWithin(profileShape(sitter.build), hair.translated(6, 9), cast);
    drawSideTail(brush, sitter);
    brush.fill(hair, palette.hair);
    brush.shadeEdge(hair, {-10, -4}, palette.hairShade);
    drawSideStrands(brush, sitter, hair);
}

void drawBraidFromSide(Brush &brush, const Sitter &sitter)
{
    if (sitter.design.hair == HairStyle::Braids)
        drawBraid(brush, sitter.palette, {-34, -806}, {-24, -640}, 20);
}

bool showsEar(const Design &design)
{
    const Haircut cut = haircutOf(design.hair);
    const bool pointed = design.people == People::Elf || design.people == People::Orc;
    return pointed || (hairEnd(cut.length) < -800 && !cut.bumpy);
}

} // namespace sandbox
