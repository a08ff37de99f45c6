// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QRect;
class QStyleOptionViewItem;
struct Colours;

/// The ground of a list's row, in \a row: selected, or under the pointer, and with the keys. Where
/// neither is so, nothing.
void drawRowGround(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                   const Colours &colours);
