// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurelimbs.h"

#include "sandbox/figuregarment.h"

#include <QTransform>

#include <cmath>

namespace sandbox {

namespace {

struct ArmColours
{
    QColor skin{};
    QColor sleeve{};
    QColor cuff{};
    QColor guard{};
};

ArmColours armColours(const Sitter &sitter, bool inShade)
{
    const Palette &palette = sitter.palette;
    ArmColours colours{palette.skin, palette.main, palette.trim, palette.shoes};
    if (sitter.design.outfit == Outfit::Waistcoat)
        colours.sleeve = palette.under;
    if (sitter.design.outfit == Outfit::Armour) {
        colours.sleeve = palette.under;
        colours.guard = palette.metal;
    }
    if (inShade) {
        colours = {shaded(colours.skin, 0.7), shaded(colours.sleeve, 0.9),
                   shaded(colours.cuff, 0.9), shaded(colours.guard, 0.9)};
    }
    return colours;
}

void drawHand(Brush &brush, const Limb &arm, const QColor &skin)
{
    const QPointF way = arm.directionAt(1);
    QPainter &painter = brush.painter();
    painter.save();
    painter.translate(arm.end);
    painter.rotate(std::atan2(-way.x(), way.y()) * 180 / M_PI);
    const double size = arm.endRadius / 15;
    painter.scale(size, size);
    const double inward = arm.end.x() > 0 ? -1 : 1;
    brush.form(
        closedShape(
            {{inward * 8, -2, 0.2}, {inward * 19, 14}, {inward * 17, 30}, {inward * 10, 22}}),
        skin, 2);
    const QPainterPath palm =
        closedShape({{-12, -8, 0}, {12, -8, 0}, {15, 12}, {11, 34}, {0, 39}, {-11, 34}, {-15, 12}});
    brush.form(palm, skin, 5);
    for (const double x : {-4.0, 4.0})
        brush.fill(sickle({x, 37}, {x * 0.9, 24}, 0.4, 1.3), shaded(skin, 0.8));
    painter.restore();
}

void drawCuff(Brush &brush, const Sitter &sitter, const Limb &sleeve, double end,
              const ArmColours &colours)
{
    switch (sitter.design.outfit) {
    case Outfit::Coat:
    case Outfit::Robe:
        brush.form(sleeve.piece(end - 0.09, end, 1.5), colours.cuff, 5);
        break;
    case Outfit::Dress:
        brush.form(sleeve.piece(end - 0.06, end, 1), sitter.palette.under, 4);
        break;
    case Outfit::Hoodie:
    case Outfit::Jacket:
    case Outfit::Sweater:
        brush.form(sleeve.piece(end - 0.1, end, -2), shaded(colours.sleeve, 0.7), 4);
        break;
    case Outfit::Armour:
    case Outfit::Tunic:
        brush.form(sleeve.piece(0.6, 0.97, 3), colours.guard, 8);
        brush.form(sleeve.piece(0.6, 0.65, 4.5), colours.cuff, 4);
        brush.form(sleeve.piece(0.93, 0.98, 4.5), colours.cuff, 4);
        break;
    case Outfit::Waistcoat:
        brush.form(sleeve.piece(end - 0.07, end, 1.5), shaded(colours.sleeve, 0.35), 4);
        break;
    }
}

void drawPauldron(Brush &brush, const Sitter &sitter, const Limb &arm)
{
    const QColor metal = sitter.palette.metal;
    const QPointF at = arm.top;
    const double r = arm.topRadius + 15;
    // Three plates, the uppermost over the others.
    for (const double lower : {34.0, 17.0, 0.0}) {
        const double w = r - lower * 0.16;
        const double x = at.x();
        const double y = at.y() + lower;
        const QPainterPath plate = closedShape({{x - w, y + 10, 0.3},
                                                {x - w * 0.86, y - r * 0.5},
                                                {x, y - r * 0.82},
                                                {x + w * 0.86, y - r * 0.5},
                                                {x + w, y + 10, 0.3},
                                                {x, y + 22}});
        brush.form(plate, lower > 0 ? shaded(metal, 0.45) : metal, 9);
        brush.lineWithin(plate, openCurve({{x - w, y + 8}, {x, y + 20}, {x + w, y + 8}}),
                         lower > 0 ? shaded(metal, 1.1) : sitter.palette.trim, 6);
        if (lower <= 0)
            brush.fillWithin(plate, sickle({x - r * 0.66, y - 6}, {x, y - r * 0.62}, 7, 7),
                             lit(metal, 3));
    }
}

} // namespace

Limb armOf(const Sitter &sitter, View view, bool right)
{
    const Build &build = sitter.build;
    // The figure's own left hand is on the hip: right in the picture from the front.
    const bool onHip = sitter.design.stance == Stance::HandOnHip && right == (view == View::Front);
    Limb arm;
    arm.top = {build.shoulder - build.arm + 1, -696};
    arm.topRadius = build.arm;
    arm.jointRadius = build.arm * 0.84;
    arm.endRadius = build.arm * 0.62;
    if (onHip) {
        arm.joint = {build.shoulder + 52, -580};
        arm.end = {build.hip + 24, -490};
    } else if (sitter.design.stance == Stance::Waving && right) {
        arm.joint = {build.shoulder + 74, -632};
        arm.end = {build.shoulder + 92, -772};
    } else {
        arm.joint = {build.shoulder + 12, -574};
        arm.end = {std::max(build.shoulder + 20, build.hip + 30), -456};
    }
    return right ? arm : arm.flipped();
}

Limb nearArm(const Sitter &sitter)
{
    const double r = sitter.build.arm * 1.04;
    return {{-8, -690}, {-24, -572}, {8, -458}, r * 1.04, r * 0.86, r * 0.64};
}

Limb farArm(const Sitter &sitter)
{
    const double r = sitter.build.arm;
    return {{6, -688}, {26, -570}, {sitter.build.depth + sitter.build.belly + 16, -468},
            r,         r * 0.84,   r * 0.62};
}

void drawArm(Brush &brush, const Sitter &sitter, const Limb &arm, bool inShade)
{
    const Cut cut = cutOf(sitter.design);
    const ArmColours colours = armColours(sitter, inShade);
    drawHand(brush, arm, colours.skin);
    if (cut.sleeveEnd < 0.9)
        brush.form(arm.piece(), colours.skin, 7);
    Limb sleeve = arm;
    sleeve.topRadius += cut.sleeve * 0.6;
    sleeve.jointRadius += cut.sleeve + cut.cuffWidth * 0.4;
    sleeve.endRadius += cut.sleeve + cut.cuffWidth;
    const QPainterPath shape = sleeve.piece(0, cut.sleeveEnd);
    brush.fill(shape, colours.sleeve);
    brush.fadeWithin(shape, outsideOf(shape.translated(-11, -4)), shaded(colours.sleeve, 0.6),
                     arm.top.y() - 4, arm.top.y() + 56);
    const QPointF bend = sleeve.at(0.48);
    const double r = sleeve.radiusAt(0.48);
    if (cut.sleeveEnd > 0.9) {
        brush.fillWithin(shape, sickle(bend + QPointF(-r, -4), bend + QPointF(r * 0.3, 6), 4, 3),
                         shaded(colours.sleeve, 0.8));
        brush.fillWithin(shape, sickle(bend + QPointF(-r, 12), bend + QPointF(r * 0.1, 16), 3, 2.4),
                         shaded(colours.sleeve, 0.8));
    }
    drawCuff(brush, sitter, sleeve, cut.sleeveEnd, colours);
    if (sitter.design.outfit == Outfit::Armour)
        drawPauldron(brush, sitter, arm);
}

void drawArms(Brush &brush, const Sitter &sitter, View view)
{
    const QPainterPath body = garmentShape(sitter);
    QColor cast = sitter.palette.mainShade;
    cast.setAlpha(150);
    if (sitter.design.outfit == Outfit::Waistcoat)
        cast = QColor(60, 50, 60, 50);
    for (const bool right : {false, true}) {
        const Limb arm = armOf(sitter, view, right);
        const QPainterPath shadow =
            arm.piece(0, 1, cutOf(sitter.design).sleeve).translated(right ? -4 : 9, 4);
        brush.fadeWithin(body, shadow, cast, -680, -600);
        drawArm(brush, sitter, arm, false);
    }
    if (sitter.design.extraArm) {
        Limb extra = armOf(sitter, view, true);
        extra.top += QPointF(-6, 34);
        extra.joint = extra.top + QPointF(70, 74);
        extra.end = extra.joint + QPointF(62, 60);
        drawArm(brush, sitter, extra, false);
    }
}

void drawNearArm(Brush &brush, const Sitter &sitter)
{
    const Limb arm = nearArm(sitter);
    QColor cast = shaded(sitter.palette.mainShade, 1.2);
    cast.setAlpha(110);
    brush.fadeWithin(garmentProfile(sitter),
                     arm.piece(0, 1, cutOf(sitter.design).sleeve).translated(9, 5), cast, -690,
                     -610);
    drawArm(brush, sitter, arm, false);
}

void drawFarArm(Brush &brush, const Sitter &sitter)
{
    drawArm(brush, sitter, farArm(sitter), true);
}

} // namespace sandbox
