// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/canvasview.h"

#include <QBrush>
#include <QString>

struct Colours;

/// What refs lie on. All of them neutral, and the same in every theme.
[[nodiscard]] QBrush groundBrush(CanvasView::Ground ground, const Colours &colours);

/// Its name for people: "grey 18 %".
[[nodiscard]] QString groundName(CanvasView::Ground ground);
