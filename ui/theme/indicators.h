// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

class QPainter;
class QStyleOption;

// How GreenroomStyle draws what stands beside the words of a choice: free functions of what Qt says
// about it.

constexpr int IndicatorSize = 16;

void drawRadio(QPainter &painter, const QStyleOption &option, const Colours &colours);
