// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figureparts.h"
#include "sandbox/figureshape.h"

namespace sandbox {

namespace {

constexpr double eyeX = 41;
constexpr double eyeY = -858;

QColor translucent(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// The right eye around (0, 0), its outer corner on the right.
QPainterPath eyeOpening(const Design &design)
{
    const double h = design.eyeHeight;
    const double tilt = design.eyeTilt;
    return closedShape({{-17, 3, 0.3},
                        {-7, -10 * h},
                        {6, -11.5 * h},
                        {18, -2 - tilt, 0.35},
                        {9, 9 * h},
                        {-7, 9.5 * h}});
}

QPainterPath lid(const Design &design, double thickness)
{
    const double h = design.eyeHeight;
    const double tilt = design.eyeTilt;
    const double wing = design.feminine ? 5 : 0;
    return closedShape({{-19, 4, 0},
                        {-7, -10.5 * h - thickness * 0.5},
                        {7, -12 * h - thickness},
                        {20 + wing, -3 - tilt - wing * 1.1, 0},
                        {14, -4 - tilt + 1.5, 0.5},
                        {6, -10.5 * h},
                        {-7, -9.5 * h}});
}

void drawEye(Brush &brush, const Sitter &sitter, double sign)
{
    const Palette &palette = sitter.palette;
    const Design &design = sitter.design;
    QPainter &painter = brush.painter();
    painter.save();
    painter.translate(eyeX, eyeY);
    const QPainterPath opening = eyeOpening(design);
    brush.fill(opening, QColor(0xfffbf7f2));
    const double gaze = -1;
    brush.fillWithin(opening, ellipse({gaze, -1}, 11.2, 11.8), shaded(palette.eye, 1.35));
    brush.fillWithin(opening, ellipse({gaze, 0}, 9.2, 9.8), palette.eye);
    brush.fillWithin(opening, ellipse({gaze, 4.5}, 6.5, 5), mixed(palette.eye, Qt::white, 0.28));
    brush.fillWithin(opening, ellipse({gaze, -1}, 5.2, 5.6), palette.ink);
    brush.shadeEdge(opening, {0, 4}, translucent(palette.ink, 60));
    // The light is on the left of both eyes, though one of them is flipped.
    brush.fill(ellipse({gaze - 3.8 * sign, -5.2}, 3.1, 3.1), Qt::white);
    brush.fill(ellipse({gaze + 3.6 * sign, 3.4}, 1.5, 1.5), translucent(Qt::white, 170));
    brush.fill(lid(design, design.feminine ? 3.4 : 2.4), palette.ink);
    brush.fill(sickle({-14, -9 - 5 * design.eyeHeight},
                      {16, -9 - 4 * design.eyeHeight - design.eyeTilt}, -4, 1.0),
               palette.skinShade);
    brush.fill(sickle({-8, 11 * design.eyeHeight}, {11, 10 * design.eyeHeight}, 1.2, 0.9),
               translucent(palette.skinShade, 190));
    painter.restore();
}

void drawBrow(Brush &brush, const Sitter &sitter)
{
    const bool feminine = sitter.design.feminine;
    const double thick = feminine ? 2.6 : sitter.design.people == People::Orc ? 6.5 : 4.6;
    const double y = eyeY - 28 + (feminine ? -1 : 2);
    brush.fill(closedShape({{eyeX - 20, y + 2, 0.2},
                            {eyeX - 2, y - 4 - thick * 0.4},
                            {eyeX + 23, y + 4 - sitter.design.eyeTilt, 0},
                            {eyeX - 1, y + thick * 0.6},
                            {eyeX - 19, y + 3 + thick, 0.2}}),
               sitter.palette.brow);
}

void drawNose(Brush &brush, const Sitter &sitter)
{
    const double w = sitter.design.nose;
    const QColor shade = sitter.palette.skinShade;
    brush.fill(closedShape({{3, -850, 0},
                            {8 * w, -830},
                            {13 * w, -820},
                            {9 * w, -814},
                            {0, -812},
                            {5, -822, 0.5}}),
               translucent(shade, 130));
    brush.fill(sickle({-9 * w, -815}, {9 * w, -815}, 3.2, 1.3), shade);
    brush.fill(ellipse({-3, -823}, 2.6, 3.6), translucent(lit(sitter.palette.skin, 3), 150));
}

void drawMouth(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    const double y = -789;
    const double curve = sitter.design.mouth == Mouth::Calm ? 1.6 : 5.0;
    const double lift = curve * 0.7;
    const double rise = sitter.design.mouth == Mouth::Smirk ? 4 : 0;
    const QColor line = mixed(shaded(palette.lips, 1.5), palette.ink, 0.25);
    if (sitter.design.mouth == Mouth::Grin) {
        const QPainterPath open =
            closedShape({{-22, y - 4, 0}, {0, y - 1}, {22, y - 4, 0}, {13, y + 9}, {-13, y + 9}});
        brush.fill(open, QColor(0xff7c2f35));
        brush.fillWithin(open,
                         mirroredShape({{0, y - 8}, {20, y - 8, 0}, {16, y + 1, 0.4}, {0, y + 3}}),
                         QColor(0xfffaf4ee));
        brush.line(openCurve({{-22, y - 4}, {0, y - 1}, {22, y - 4}}), line, 1.8);
        brush.fill(sickle({-9, y + 14}, {9, y + 14}, 1.5, 1.4), palette.skinShade);
        return;
    }
    if (sitter.design.feminine) {
        brush.fill(closedShape({{-18, y - lift, 0},
                                {-6, y - 6},
                                {0, y - 4, 0.4},
                                {6, y - 6},
                                {18, y - lift - rise, 0},
                                {8, y + 6 + curve * 0.6},
                                {-8, y + 6 + curve * 0.6}}),
                   palette.lips);
        brush.fill(ellipse({-3, y + 6}, 5, 1.7), translucent(lit(palette.lips, 3), 140));
    } else {
        brush.fill(sickle({-9, y + 9}, {10, y + 9}, 1.6, 1.6), translucent(palette.lips, 200));
    }
    brush.fill(sickle({-22, y - lift}, {22, y - lift - rise}, curve, 1.6), line);
}

void drawSkinMarks(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    const QColor scar = mixed(palette.skin, QColor(178, 66, 60), 0.55);
    if (sitter.design.freckles) {
        for (const QPointF spot : {QPointF{-62, -826},
                                   {-52, -818},
                                   {-44, -828},
                                   {-34, -820},
                                   {-70, -816},
                                   {62, -826},
                                   {52, -818},
                                   {44, -828},
                                   {34, -820},
                                   {70, -816},
                                   {-8, -832},
                                   {7, -834},
                                   {-58, -808},
                                   {56, -809}})
            brush.fill(ellipse(spot, 2.1, 2.1), translucent(shaded(palette.skin, 1.3), 150));
    }
    switch (sitter.design.faceMark) {
    case FaceMark::BrowScar:
        brush.fill(sickle({30, -908}, {54, -874}, 2, 2.2), scar);
        break;
    case FaceMark::CheekScar:
        brush.fill(sickle({-72, -842}, {-44, -806}, -2, 2.2), scar);
        brush.fill(sickle({-66, -818}, {-54, -828}, 0, 1.2), scar);
        break;
    case FaceMark::NoseScar:
        brush.fill(sickle({-24, -842}, {24, -838}, 2, 2.0), scar);
        break;
    case FaceMark::Paint:
        for (const double sign : {1.0, -1.0}) {
            brush.fill(sickle({sign * 40, -832}, {sign * 74, -838}, sign * 2, 3), palette.trim);
            brush.fill(sickle({sign * 42, -820}, {sign * 68, -825}, sign * 2, 2.4), palette.trim);
        }
        break;
    case FaceMark::None:
        break;
    }
}

void drawAge(Brush &brush, const Sitter &sitter)
{
    if (sitter.design.age < 50)
        return;
    const QColor crease =
        translucent(sitter.palette.skinShade, sitter.design.age >= 60 ? 190 : 110);
    brush.bothSides([&](double) {
        brush.fill(sickle({22, -818}, {31, -792}, 3, 1.1), crease);
        brush.fill(sickle({eyeX - 12, eyeY + 19}, {eyeX + 14, eyeY + 17}, 2.5, 1.0), crease);
        if (sitter.design.age >= 60) {
            brush.fill(sickle({eyeX + 25, eyeY - 4}, {eyeX + 33, eyeY - 9}, 0.5, 0.9), crease);
            brush.fill(sickle({eyeX + 25, eyeY + 2}, {eyeX + 34, eyeY + 3}, 0.5, 0.9), crease);
        }
    });
    if (sitter.design.age >= 60) {
        brush.fill(sickle({-34, -914}, {34, -914}, -3, 1.0), crease);
        brush.fill(sickle({-26, -926}, {28, -926}, -3, 0.9), crease);
    }
}

} // namespace

void drawFace(Brush &brush, const Sitter &sitter)
{
    const Palette &palette = sitter.palette;
    for (const double x : {-60.0, 60.0})
        brush.glow({x, -816}, 30, 20,
                   translucent(palette.blush, sitter.design.feminine ? 110 : 64));
    drawSkinMarks(brush, sitter);
    drawAge(brush, sitter);
    drawNose(brush, sitter);
    drawMouth(brush, sitter);
    brush.bothSides([&](double sign) {
        drawEye(brush, sitter, sign);
        drawBrow(brush, sitter);
    });
    if (sitter.design.faceMark == FaceMark::BrowScar)
        drawSkinMarks(brush, sitter);
    if (sitter.design.people == People::Orc) {
        brush.bothSides([&](double) {
            brush.fill(closedShape({{11, -785, 0.3}, {17, -804, 0}, {22, -786, 0.3}, {16, -782}}),
                       QColor(0xfff3ead6));
        });
    }
}

} // namespace sandbox
