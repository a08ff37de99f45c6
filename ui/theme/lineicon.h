// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;
class QRect;

/// Our own set of line icons, 16 px, drawn in one colour (currentColor in resources/icons).
enum class LineIcon : quint8 {
    Backspace,
    Close,
    Image,
    ImageBroken,
    Key,
    Alert,
    Eye,
    Lock,
    ChevronRight,
    ChevronDown,
    Flag,
    Undo,
    // What came of a step.
    Check,
    Failed,
    Running,
    Waiting,
    Unknown,
};

/// Draws \a icon into \a rect, sharp at any device pixel ratio.
void drawLineIcon(QPainter &painter, const QRect &rect, LineIcon icon, const QColor &colour);

/// The same as a pixmap of \a size logical pixels.
[[nodiscard]] QPixmap lineIconPixmap(LineIcon icon, int size, const QColor &colour,
                                     qreal devicePixelRatio);
