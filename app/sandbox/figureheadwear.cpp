// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurehaircut.h"
#include "sandbox/figureparts.h"

namespace sandbox {

namespace {

void drawGlasses(Brush &brush, const Sitter &sitter, View view)
{
    const bool round = sitter.design.eyewear == Eyewear::RoundGlasses;
    const QColor frame = round ? QColor(0xff8a6a2e) : QColor(0xff2b2930);
    const QColor glass(255, 255, 255, 26);
    if (view == View::Side) {
        const QPainterPath lens = round
            ? ellipse({70, -857}, 15, 25)
            : closedShape({{58, -876, 0.3}, {86, -876, 0.3}, {84, -838, 0.4}, {60, -838, 0.4}});
        brush.fill(lens, glass);
        brush.line(lens, frame, 3.4);
        brush.line(openCurve({{57, -866}, {-10, -872}}), frame, 3.4);
        return;
    }
    brush.bothSides([&](double) {
        const QPainterPath lens = round
            ? ellipse({41, -857}, 28, 27)
            : closedShape({{12, -878, 0.3}, {70, -880, 0.3}, {68, -838, 0.5}, {18, -836, 0.6}});
        brush.fill(lens, glass);
        brush.line(lens, frame, round ? 3.2 : 4.2);
        brush.line(openCurve({{round ? 69.0 : 70.0, -864}, {sitter.build.face - 2, -868}}), frame,
                   3.2);
    });
    brush.line(openCurve({{-13, -860}, {0, -865}, {13, -860}}), frame, 3.2);
    brush.fill(sickle({-58, -868}, {-46, -878}, 2, 3), QColor(255, 255, 255, 150));
    brush.fill(sickle({24, -868}, {36, -878}, 2, 3), QColor(255, 255, 255, 150));
}

void drawPatch(Brush &brush, View view)
{
    const QColor leather(0xff2e2628);
    if (view == View::Side) { // on the other eye
        brush.line(openCurve({{84, -900}, {20, -906}, {-90, -880}}), leather, 3.4);
        return;
    }
    brush.line(openCurve({{-92, -880}, {-41, -878}, {20, -908}, {84, -930}}), leather, 3.6);
    brush.form(
        closedShape({{-66, -880, 0.4}, {-18, -884, 0.4}, {-16, -858}, {-40, -832}, {-66, -856}}),
        leather, 5);
    brush.fill(sickle({-58, -872}, {-30, -875}, -1, 2), QColor(255, 255, 255, 50));
}

QColor hatColour(const Palette &palette)
{
    return palette.trim.lightness() > 200 ? mixed(palette.trim, palette.shoes, 0.55)
                                          : shaded(palette.trim, 0.6);
}

void drawBeanie(Brush &brush, const Sitter &sitter, View view)
{
    const QColor colour = hatColour(sitter.palette);
    const double x = view == View::Side ? -10 : 0;
    const double w = view == View::Side ? 112 : 110;
    QPainterPath cap =
        mirroredShape({{0, -1042}, {66, -1024}, {w, -960}, {w + 3, -912, 0.2}, {0, -900}})
            .translated(x, 0);
    brush.form(cap, colour, 14);
    for (const double share : {-0.6, -0.2, 0.2, 0.6})
        brush.fillWithin(cap,
                         sickle({x + share * 30, -1040}, {x + share * w, -920}, share * -12, 3),
                         shaded(colour, 0.8));
    const QPainterPath brim =
        mirroredShape({{0, -944}, {w - 2, -956, 0.3}, {w + 7, -936}, {w + 5, -908, 0.3}, {0, -892}})
            .translated(x, 0);
    brush.form(brim, lit(colour, 0.7), 12);
    for (int i = -6; i <= 6; ++i)
        brush.lineWithin(brim, openCurve({{x + i * 17.0, -948}, {x + i * 17.6, -894}}),
                         shaded(colour, 0.55), 2.4);
    brush.form(ellipse({x, -1046}, 19, 18), sitter.palette.under, 6);
}

void drawWideBrim(Brush &brush, const Sitter &sitter, View view)
{
    const QColor colour = hatColour(sitter.palette);
    const double x = view == View::Side ? -8 : 0;
    const QPainterPath crown = closedShape({{-92, -940, 0.2},
                                            {-84, -1000},
                                            {-40, -1052},
                                            {18, -1066, 0.7},
                                            {58, -1046, 0.6},
                                            {86, -996},
                                            {92, -940, 0.2}})
                                   .translated(x, 0);
    brush.form(crown, colour, 14);
    brush.fillWithin(crown, sickle({-8 + x, -1060}, {30 + x, -990}, -8, 5), shaded(colour, 0.8));
    brush.fillWithin(crown,
                     closedShape({{-120, -964, 0},
                                  {-80, -966},
                                  {0, -958},
                                  {80, -966},
                                  {120, -964, 0},
                                  {120, -930, 0},
                                  {-120, -930, 0}}),
                     sitter.palette.main);
    const QPainterPath rim = closedShape({{-186, -926, 0.4},
                                          {-120, -960},
                                          {0, -952},
                                          {120, -960},
                                          {186, -926, 0.4},
                                          {110, -912},
                                          {0, -902},
                                          {-110, -912}})
                                 .translated(x, 0);
    brush.fill(rim.translated(0, 5), shaded(colour, 1.4));
    brush.form(rim, lit(colour, 0.4), 8);
    if (view != View::Back) {
        brush.form(closedShape({{66 + x, -956, 0},
                                {84 + x, -1010},
                                {118 + x, -1052, 0},
                                {112 + x, -1000},
                                {86 + x, -952, 0}}),
                   sitter.palette.under, 6);
    }
}

void drawHeadband(Brush &brush, const Sitter &sitter, View view)
{
    const bool big =
        sitter.design.hair == HairStyle::Afro || sitter.design.hair == HairStyle::Curly;
    const QColor colour = sitter.palette.main;
    const double w = big ? 118 : 108;
    const QPainterPath band = view == View::Side ? closedShape({{92, -940, 0.2},
                                                                {20, -950},
                                                                {-108, -912, 0.3},
                                                                {-112, -888, 0.3},
                                                                {16, -922},
                                                                {92, -914, 0.2}})
                                                 : mirroredShape({{0, -952},
                                                                  {70, -946, 0.7},
                                                                  {w, -918, 0.2},
                                                                  {w, -894, 0.2},
                                                                  {72, -918, 0.7},
                                                                  {0, -924}});
    brush.form(band, colour, 8);
    brush.lineWithin(
        band,
        openCurve(view == View::Side
                      ? Knots{{92, -927}, {20, -936}, {-112, -900}}
                      : Knots{{-w, -906}, {-70, -931}, {0, -938}, {70, -931}, {w, -906}}),
        sitter.palette.trim, 5);
    if (view == View::Back) {
        brush.form(closedShape({{-8, -930, 0.2}, {10, -930, 0.2}, {34, -850, 0}, {10, -846, 0}}),
                   colour, 5);
        brush.form(closedShape({{-12, -930, 0.2}, {6, -930, 0.2}, {-8, -838, 0}, {-34, -844, 0}}),
                   colour, 5);
        brush.form(ellipse({0, -934}, 15, 14), colour, 5);
    }
}

void drawCirclet(Brush &brush, View view)
{
    const QColor gold(0xffd9b452);
    if (view == View::Side) {
        brush.line(openCurve({{88, -926}, {20, -938}, {-110, -906}}), gold, 7);
        return;
    }
    brush.line(openCurve({{-104, -906}, {-60, -930}, {0, -926}, {60, -930}, {104, -906}}), gold, 7);
    brush.line(openCurve({{-104, -904}, {-60, -927}, {0, -923}, {60, -927}, {104, -904}}),
               shaded(gold), 2);
    if (view == View::Front) {
        brush.form(mirroredShape({{0, -948, 0}, {14, -926, 0.2}, {0, -902, 0}}), gold, 5);
        brush.form(mirroredShape({{0, -938, 0}, {8, -925, 0.3}, {0, -911, 0}}), QColor(0xff4fa3a0),
                   3);
    }
}

void drawFlower(Brush &brush, const Sitter &sitter, View view)
{
    if (view == View::Side)
        return; // on the other side of the head
    const double x = view == View::Back ? 84 : -84;
    const QPointF at(x, -934);
    brush.form(closedShape(
                   {{at.x(), at.y(), 0}, {at.x() + 20, at.y() + 34}, {at.x() - 4, at.y() + 44, 0}}),
               QColor(0xff5f8a58), 4);
    const QColor petal = mixed(sitter.palette.trim, QColor(0xfff3c9cf), 0.5);
    for (const QPointF petalAt : {QPointF{0, -17}, {16, -5}, {10, 14}, {-10, 14}, {-16, -5}})
        brush.form(ellipse(at + petalAt, 13, 13), petal, 4);
    brush.form(ellipse(at, 8, 8), QColor(0xffe0aa3e), 3);
}

} // namespace

void drawEyewear(Brush &brush, const Sitter &sitter, View view)
{
    if (view == View::Back)
        return;
    if (sitter.design.eyewear == Eyewear::Patch)
        drawPatch(brush, view);
    else if (sitter.design.eyewear != Eyewear::None)
        drawGlasses(brush, sitter, view);
}

void drawHeadgear(Brush &brush, const Sitter &sitter, View view)
{
    switch (sitter.design.headgear) {
    case Headgear::None:
        return;
    case Headgear::Headband:
        return drawHeadband(brush, sitter, view);
    case Headgear::Beanie:
        return drawBeanie(brush, sitter, view);
    case Headgear::WideBrim:
        return drawWideBrim(brush, sitter, view);
    case Headgear::Circlet:
        return drawCirclet(brush, view);
    case Headgear::Flower:
        return drawFlower(brush, sitter, view);
    }
}

} // namespace sandbox
