// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figurebrush.h"
#include "sandbox/figuredesign.h"
#include "sandbox/figurepalette.h"
#include "sandbox/figureshape.h"

namespace sandbox {

/// Where the hair ends.
enum class HairLength { Shaven, Ear, Chin, Shoulder, Chest, Waist };

/// What frames the forehead.
enum class Fringe { None, Bangs, SideSwept, CentrePart, Hairline, Tousled, Quiff };

/// What a hair style is made of.
struct Haircut
{
    HairLength length = HairLength::Ear;
    Fringe fringe = Fringe::SideSwept;
    bool wavy = false;
    bool bumpy = false; ///< the outline is of curls
};

Haircut haircutOf(HairStyle style);

/// The y of the hair's ends; long hair falls over the shoulders.
double hairEnd(HairLength length);

/// The edge of the hair over the forehead, from the left temple to the right one.
Knots fringeKnots(Fringe fringe);

/// The outline of the crown, from the right temple over the top to the left one.
Knots crownKnots(HairStyle style);

/// An outline of curls: scallops along `around`.
QPainterPath curls(const Knots &around, double size);

/// Small curls over the hair, and where the light falls on them.
void drawCurls(Brush &brush, const Palette &palette, const QPainterPath &hair);

/// A braid that hangs down from `from` and ends in a ribbon and a tuft at `to`.
void drawBraid(Brush &brush, const Palette &palette, QPointF from, QPointF to, double width);

} // namespace sandbox
