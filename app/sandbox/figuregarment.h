// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figureparts.h"
#include "sandbox/figureshape.h"

namespace sandbox {

/// How a garment is cut; lengths in figure units.
struct Cut
{
    double hem = -440;    ///< the y of its lower edge
    double flare = 0;     ///< how much wider than the hips the hem is, on each side
    double looseness = 8; ///< how far it stands off the body
    double sleeve = 7;    ///< how far the sleeves stand off the arms
    double sleeveEnd = 1; ///< the share of the arm that they cover
    double cuffWidth = 0; ///< how much wider the sleeves end
    bool boots = false;
    bool bareLegs = false;
};

Cut cutOf(const Design &design);

QPainterPath garmentShape(const Sitter &sitter);
QPainterPath garmentProfile(const Sitter &sitter);

/// A band across the garment between two heights, a little bent as bands around a body are.
QPainterPath bandAcross(double upper, double lower, double sag = 6);

/// The skin that an open collar shows: `half` is half its width at the neck.
void drawOpening(Brush &brush, double half, double bottom, const QColor &skin);

/// The details of each outfit, inside `body`.
void drawCoat(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawHoodie(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawJacket(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawDress(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawRobe(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawSweater(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawArmour(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawTunic(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);
void drawWaistcoat(Brush &brush, const Sitter &sitter, View view, const QPainterPath &body);

} // namespace sandbox
