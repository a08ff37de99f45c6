// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <Qt>

#include <optional>

class QKeyEvent;

/// How far a key, or a notch of the wheel, moves what is larger than its place, in logical pixels.
constexpr double PanStep = 64;

/// The modifiers of a key without the mark of the keypad, which arrows, digits and Enter carry on
/// some keyboards and systems.
[[nodiscard]] Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event);
/// How far an arrow key moves the content, in logical pixels; none for other keys. Which modifiers
/// it takes is for the caller to say.
[[nodiscard]] std::optional<QPointF> panOfArrow(const QKeyEvent &event);
