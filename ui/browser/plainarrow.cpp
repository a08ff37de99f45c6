// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/plainarrow.h"

#include <QKeyEvent>

bool isPlainArrow(const QKeyEvent &event)
{
    // Arrows carry the keypad's mark on some keyboards and systems.
    const bool plain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}
