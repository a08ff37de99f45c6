// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

class QImage;
class QPainter;
struct Colours;

/// Fills the width of \a rect with \a image, of device pixels, cut to its shape with round corners;
/// a calm place without one. A tall image shows its upper part: that is where the face is.
void drawCover(QPainter &painter, const QRect &rect, const QImage &image, const Colours &colours);
