// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/progressline.h"

#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

ProgressLine::ProgressLine(const Theme &theme, QWidget *parent)
    : QProgressBar(parent)
    , m_theme(theme)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    // High contrast has its groove on a ground of the same colour.
    drawSurface(painter, rect(), c.groove, c.buttonOutline, height() / 2);
    const int range = maximum() - minimum();
    QRect filled = rect();
    filled.setWidth(range > 0 ? int(qint64(width()) * (value() - minimum()) / range) : 0);
    if (filled.width() > 0)
        drawSurface(painter, mirrored(layoutDirection(), rect(), filled), c.accent, {},
                    height() / 2);
}
