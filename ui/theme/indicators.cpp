// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/indicators.h"

#include <QPainter>
#include <QStyleOption>

void drawRadio(QPainter &painter, const QStyleOption &option, const Colours &colours)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && enabled;
    const QColor line = !enabled ? colours.disabledText
        : on || hover            ? colours.accent
                                 : colours.secondText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF circle(0, 0, IndicatorSize - 2, IndicatorSize - 2);
    circle.moveCenter(QRectF(option.rect).center());
    painter.setPen(QPen(line, 1.25));
    painter.setBrush(down ? colours.buttonPressed : colours.field);
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(circle.center(), 3.5, 3.5);
    }
    painter.restore();
}
