// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

/// Corners of buttons, fields and selected rows.
constexpr int CornerRadius = 6;

/// A rounded ground with a line of 1 px inside \a rect; an invalid colour leaves its part out.
void drawSurface(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &outline,
                 int radius = CornerRadius);
