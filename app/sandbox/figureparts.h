// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figurebrush.h"
#include "sandbox/figurebuild.h"
#include "sandbox/figuredesign.h"
#include "sandbox/figurepalette.h"

#include <QImage>

/// The parts of a figure, each drawn over what was drawn before. All of them draw in figure units
/// (see figureshape.h). What belongs to the head expects the head's own scale, see
/// Build::headScale.
namespace sandbox {

/// Who is drawn.
struct Sitter
{
    Design design{};
    Build build{};
    Palette palette{};
};

enum class View { Front, Side, Back };

/// Fills the image with the backdrop.
void drawBackdrop(QImage &image, int backdrop);

void drawGroundShadow(Brush &brush, const Sitter &sitter, View view);

void drawLegs(Brush &brush, const Sitter &sitter, View view);
void drawLegsFromSide(Brush &brush, const Sitter &sitter);
void drawNeck(Brush &brush, const Sitter &sitter, View view);

/// The garment without its sleeves, from the front or the back.
void drawGarment(Brush &brush, const Sitter &sitter, View view);
void drawGarmentFromSide(Brush &brush, const Sitter &sitter);

/// What lies behind the body: hood, cape.
void drawBehindBody(Brush &brush, const Sitter &sitter, View view);

/// What is worn over the garment: cape, satchel, scarf.
void drawOverGarment(Brush &brush, const Sitter &sitter, View view);

void drawArms(Brush &brush, const Sitter &sitter, View view);
void drawNearArm(Brush &brush, const Sitter &sitter);
void drawFarArm(Brush &brush, const Sitter &sitter);

void drawHead(Brush &brush, const Sitter &sitter, View view);
void drawFace(Brush &brush, const Sitter &sitter);
void drawFaceFromSide(Brush &brush, const Sitter &sitter);
void drawEarFromSide(Brush &brush, const Sitter &sitter);
void drawBeard(Brush &brush, const Sitter &sitter, View view);

/// The hair behind the neck, to be drawn first.
void drawHairBehind(Brush &brush, const Sitter &sitter);
void drawHair(Brush &brush, const Sitter &sitter);
void drawHairFromSide(Brush &brush, const Sitter &sitter);

/// The braid that hangs over the shoulder, in front of the arm.
void drawBraidFromSide(Brush &brush, const Sitter &sitter);

void drawHairFromBack(Brush &brush, const Sitter &sitter);

/// Whether the hair leaves the ear free, seen from the side.
bool showsEar(const Design &design);

void drawEyewear(Brush &brush, const Sitter &sitter, View view);
void drawHeadgear(Brush &brush, const Sitter &sitter, View view);

} // namespace sandbox
