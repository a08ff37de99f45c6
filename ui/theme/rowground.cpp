// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/rowground.h"

#include "ui/theme/colours.h"
#include "ui/theme/surface.h"

#include <QStyleOptionViewItem>

void drawRowGround(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                   const Colours &colours)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        drawSurface(painter, row, selected ? colours.selection : colours.hover, {});
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawSurface(painter, row, {}, colours.accent);
}
