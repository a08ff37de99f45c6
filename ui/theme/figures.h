// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QFontMetrics;
class QPainter;
class QPointF;
class QRect;

// Numbers in tabular figures: every digit is as wide as the widest, so that counting numbers do not
// make their neighbours dance. Qt can ask a font for that from 6.7 on only.

[[nodiscard]] int figuresWidth(const QFontMetrics &metrics, const QString &text);

/// Draws \a text on one line in the middle of the height of \a rect, at its left or right end.
void drawFigures(QPainter &painter, const QRect &rect, Qt::Alignment alignment,
                 const QString &text);
