// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurepose.h"

#include <algorithm>

namespace sandbox {

namespace {

/// Draws with the head's own scale.
template <typename Draw>
void atHead(Brush &brush, const Sitter &sitter, Draw &&draw)
{
    brush.painter().save();
    brush.painter().translate(0, Build::neckY);
    brush.painter().scale(sitter.build.headScale, sitter.build.headScale);
    brush.painter().translate(0, -Build::neckY);
    draw();
    brush.painter().restore();
}

/// Hair under a hat is flat: what would stand out over the brim is not drawn.
template <typename Draw>
void underHat(Brush &brush, const Sitter &sitter, Draw &&draw)
{
    const bool hat =
        sitter.design.headgear == Headgear::WideBrim || sitter.design.headgear == Headgear::Beanie;
    brush.painter().save();
    if (hat)
        brush.painter().setClipRect(QRectF(-400, -936, 800, 936));
    draw();
    brush.painter().restore();
}

void drawFromFront(Brush &brush, const Sitter &sitter)
{
    drawBehindBody(brush, sitter, View::Front);
    atHead(brush, sitter, [&] { drawHairBehind(brush, sitter); });
    drawLegs(brush, sitter, View::Front);
    drawNeck(brush, sitter, View::Front);
    drawGarment(brush, sitter, View::Front);
    drawArms(brush, sitter, View::Front);
    drawOverGarment(brush, sitter, View::Front);
    atHead(brush, sitter, [&] {
        drawHead(brush, sitter, View::Front);
        drawFace(brush, sitter);
        drawBeard(brush, sitter, View::Front);
        drawEyewear(brush, sitter, View::Front);
        underHat(brush, sitter, [&] { drawHair(brush, sitter); });
        drawHeadgear(brush, sitter, View::Front);
    });
}

void drawFromSide(Brush &brush, const Sitter &sitter)
{
    drawFarArm(brush, sitter);
    drawLegsFromSide(brush, sitter);
    drawNeck(brush, sitter, View::Side);
    drawGarmentFromSide(brush, sitter);
    drawOverGarment(brush, sitter, View::Side);
    atHead(brush, sitter, [&] {
        drawHead(brush, sitter, View::Side);
        drawFaceFromSide(brush, sitter);
        drawBeard(brush, sitter, View::Side);
        drawEyewear(brush, sitter, View::Side);
        underHat(brush, sitter, [&] { drawHairFromSide(brush, sitter); });
        if (showsEar(sitter.design))
            drawEarFromSide(brush, sitter);
        drawHeadgear(brush, sitter, View::Side);
    });
    drawNearArm(brush, sitter);
    atHead(brush, sitter, [&] { drawBraidFromSide(brush, sitter); });
}

void drawFromBack(Brush &brush, const Sitter &sitter)
{
    drawLegs(brush, sitter, View::Back);
    drawNeck(brush, sitter, View::Back);
    drawGarment(brush, sitter, View::Back);
    drawArms(brush, sitter, View::Back);
    drawOverGarment(brush, sitter, View::Back);
    atHead(brush, sitter, [&] {
        drawHead(brush, sitter, View::Back);
        underHat(brush, sitter, [&] { drawHairFromBack(brush, sitter); });
        drawHeadgear(brush, sitter, View::Back);
    });
}

/// The y of the highest point, over which no part of the figure reaches.
double topOf(const Sitter &sitter)
{
    double top = -1016;
    if (sitter.design.hair == HairStyle::TopBun || sitter.design.hair == HairStyle::Mohawk
        || sitter.design.hair == HairStyle::Afro)
        top = -1076;
    if (sitter.design.hair == HairStyle::Messy)
        top = -1040;
    if (sitter.design.headgear == Headgear::WideBrim || sitter.design.headgear == Headgear::Beanie)
        top = -1070;
    return Build::neckY + (top - Build::neckY) * sitter.build.headScale;
}

void drawView(Brush &brush, const Sitter &sitter, Pose pose)
{
    switch (pose) {
    case Pose::Portrait:
        return drawFromFront(brush, sitter);
    case Pose::Front:
    case Pose::Other:
        drawGroundShadow(brush, sitter, View::Front);
        return drawFromFront(brush, sitter);
    case Pose::Side:
        drawGroundShadow(brush, sitter, View::Side);
        return drawFromSide(brush, sitter);
    case Pose::Back:
        drawGroundShadow(brush, sitter, View::Back);
        return drawFromBack(brush, sitter);
    }
}

} // namespace

QTransform placement(QSize size, const Sitter &sitter, Pose pose)
{
    const double width = size.width();
    const double height = size.height();
    const bool tall = height > width;
    const double top = topOf(sitter);
    if (pose == Pose::Portrait || pose == Pose::Other) {
        const double air = 0.075 * height;
        const double waist = pose == Pose::Other ? -330 : tall ? -500 : -626;
        const double widest = pose == Pose::Other ? 480 : tall ? 400 : 340;
        const double scale = std::min((height - air) / (waist - top), width / widest);
        return QTransform::fromScale(scale, scale)
            * QTransform::fromTranslate(width / 2, air - top * scale);
    }
    const double ground = height * 0.938;
    const double full = (tall ? 1.3 : 0.88) * sitter.build.stature;
    const double scale = std::min(full, (ground - 0.03 * height) / -top);
    const double middle = pose == Pose::Side ? 6 : 0;
    return QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(width / 2 - middle * scale, ground);
}

QTransform croppedAtHead(const QTransform &transform, const Sitter &sitter, Pose pose)
{
    const double brows = Build::neckY + (-905 - Build::neckY) * sitter.build.headScale;
    const double above = transform.map(QPointF(0, brows)).y();
    if (pose == Pose::Portrait)
        return transform * QTransform::fromTranslate(0, -above);
    // Larger, and still on its feet.
    const QPointF feet = transform.map(QPointF());
    const double zoom = feet.y() / (feet.y() - above);
    return QTransform::fromScale(zoom, zoom) * transform;
}

void drawPose(QPainter &painter, const Sitter &sitter, Pose pose)
{
    Brush brush(painter);
    drawView(brush, sitter, pose);
}

} // namespace sandbox
