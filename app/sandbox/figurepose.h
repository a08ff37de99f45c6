// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figureparts.h"

#include <QSize>
#include <QTransform>

namespace sandbox {

/// From figure units to the pixels of an image of this size, with some air above the head.
QTransform placement(QSize size, const Sitter &sitter, Pose pose);

/// The same, moved up or enlarged until the image's upper edge cuts the head above the eyes.
QTransform croppedAtHead(const QTransform &transform, const Sitter &sitter, Pose pose);

/// Draws the whole figure, with its shadow on the ground, in figure units.
void drawPose(QPainter &painter, const Sitter &sitter, Pose pose);

} // namespace sandbox
