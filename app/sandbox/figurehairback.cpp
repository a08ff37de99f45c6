// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurehaircut.h"
#include "sandbox/figurehead.h"
#include "sandbox/figureparts.h"

// The hair from the back, where the tails, buns and braids show.
namespace sandbox {

namespace {

QPainterPath curlsFromBack(HairStyle style)
{
    if (style == HairStyle::Afro)
        return curls({{126, -890},
                      {120, -982},
                      {62, -1047},
                      {-62, -1047},
                      {-120, -982},
                      {-126, -890},
                      {-96, -818},
                      {0, -800},
                      {96, -818}},
                     20);
    return curls({{112, -780},
                  {118, -860},
                  {108, -950},
                  {56, -1008},
                  {-56, -1008},
                  {-108, -950},
                  {-118, -860},
                  {-112, -780},
                  {-60, -748},
                  {60, -748}},
                 18);
}

/// From the left side of the head down to the ends, along them, and up to the right side.
Knots endsFromBack(const Haircut &cut)
{
    const double end = hairEnd(cut.length);
    if (end < -800)
        return {{-84, -816, 0.6}, {-52, -788, 0.5}, {0, -782}, {52, -788, 0.5}, {84, -816, 0.6}};
    if (!cut.wavy)
        return {{-120, -820},    {-124, end - 34, 0.8}, {-100, end, 0.5}, {0, end + 8},
                {100, end, 0.5}, {124, end - 34, 0.8},  {120, -820}};
    return {{-128, -820},       {-118, -760},         {-138, -704},         {-124, -656},
            {-96, end, 0.2},    {-64, end + 22, 0.3}, {-28, end - 10, 0.3}, {4, end + 16, 0.3},
            {40, end - 8, 0.3}, {72, end + 18, 0.3},  {98, end, 0.2},       {124, -656},
            {138, -704},        {118, -760},          {128, -820}};
}

QPainterPath backShape(const Design &design)
{
    const Haircut cut = haircutOf(design.hair);
    if (cut.bumpy)
        return curlsFromBack(design.hair);
    Knots knots = crownKnots(design.hair);
    if (hairEnd(cut.length) > -800) {
        knots.erase(knots.begin());
        knots.pop_back();
    }
    const Knots ends = endsFromBack(cut);
    knots.insert(knots.end(), ends.begin(), ends.end());
    return closedShape(knots);
}

void drawBackStrands(Brush &brush, const Sitter &sitter, const QPainterPath &hair)
{
    if (haircutOf(sitter.design.hair).bumpy)
        return drawCurls(brush, sitter.palette, hair);

    const Palette &palette = sitter.palette;
    const double bottom = hair.boundingRect().bottom();
    const QPointF crown(-6, -980);
    for (const double share : {-0.8, -0.5, -0.16, 0.2, 0.52, 0.82}) {
        brush.fillWithin(hair, sickle(crown, {share * 110, bottom + 4}, share * -34, 3.4),
                         palette.hairShade);
    }
    brush.fillWithin(hair, sickle({-90, -896}, {-30, -976}, -9, 11), palette.hairLight);
    brush.fillWithin(hair, sickle({-18, -983}, {6, -990}, -1.5, 8), palette.hairLight);
}

void drawTailFromBack(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    switch (sitter.design.hair) {
    case HairStyle::Ponytail: {
        const QPainterPath tail = closedShape({{-22, -930, 0.5},
                                               {22, -930, 0.5},
                                               {50, -860},
                                               {46, -760},
                                               {10, -650, 0},
                                               {-34, -740},
                                               {-46, -850}});
        brush.fill(tail.translated(5, 6), palette.hairShade);
        brush.form(tail, palette.hair, 10);
        brush.fillWithin(tail, sickle({-6, -920}, {2, -670}, -10, 4), palette.hairShade);
        brush.fillWithin(tail, sickle({-30, -880}, {-20, -780}, 4, 9), palette.hairLight);
        brush.form(ellipse({0, -928}, 27, 13), palette.trim, 6);
        break;
    }
    case HairStyle::TopBun:
        brush.form(ellipse({0, -1030}, 44, 38), palette.hair, 9);
        brush.fill(sickle({-30, -1036}, {2, -1060}, -6, 5), palette.hairLight);
        brush.fill(sickle({-36, -1018}, {36, -1014}, 8, 3), palette.hairShade);
        break;
    case HairStyle::LowBun:
        brush.fill(ellipse({4, -806}, 52, 42), palette.hairShade);
        brush.form(ellipse({0, -812}, 50, 40), mixed(palette.hair, palette.hairLight, 0.3), 10);
        brush.fill(sickle({-36, -812}, {2, -842}, -7, 6), palette.hairLight);
        brush.fill(sickle({-30, -796}, {34, -800}, 10, 2.6), palette.hairShade);
        brush.fill(sickle({-8, -846}, {28, -790}, -12, 2.6), palette.hairShade);
        break;
    case HairStyle::Braids:
        brush.fill(sickle({0, -1000}, {0, -790}, 0, 4), palette.hairShade);
        drawBraid(brush, palette, {-78, -800}, {-88, -630}, 20);
        drawBraid(brush, palette, {78, -800}, {88, -630}, 20);
        break;
    default:
        break;
    }
}

void drawCrestFromBack(Brush &brush, const Palette &palette)
{
    const QPainterPath crest = closedShape({{-34, -800, 0.2},
                                            {-44, -930, 0.5},
                                            {-62, -1040, 0},
                                            {-26, -1030, 0.3},
                                            {-22, -1072, 0},
                                            {6, -1040, 0.3},
                                            {34, -1068, 0},
                                            {36, -1026, 0.3},
                                            {66, -1034, 0},
                                            {44, -930, 0.5},
                                            {30, -800, 0.2},
                                            {0, -778}});
    brush.form(crest, palette.hair, 9);
    brush.fillWithin(crest, sickle({-16, -1030}, {-10, -800}, 4, 4), palette.hairShade);
    brush.fillWithin(crest, sickle({14, -1040}, {12, -800}, -4, 4), palette.hairShade);
    brush.fillWithin(crest, sickle({-34, -930}, {-38, -1020}, -3, 7), palette.hairLight);
}

} // namespace

void drawHairFromBack(Brush &brush, const Sitter &sitter)
{
    const Design &design = sitter.design;
    const Palette &palette = sitter.palette;
    if (design.hair == HairStyle::Bald)
        return;
    const QPainterPath hair = backShape(design);
    if (haircutOf(design.hair).length == HairLength::Shaven) {
        brush.fill(hair, mixed(palette.skin, palette.hair, 0.62));
        brush.shadeEdge(hair, {-9, -3}, QColor(30, 22, 38, 40));
        if (design.hair == HairStyle::Mohawk)
            drawCrestFromBack(brush, palette);
        return;
    }
    brush.fill(hair, palette.hair);
    brush.shadeEdge(hair, {-11, -4}, palette.hairShade);
    drawBackStrands(brush, sitter, hair);
    drawTailFromBack(brush, sitter);
}

} // namespace sandbox
