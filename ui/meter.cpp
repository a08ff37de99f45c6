// SPDX-License-Identifier: Apache-2.0
#include "ui/meter.h"

#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

Meter::Meter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(sizeHint());
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Meter::setPart(double part)
{
    m_part = std::clamp(part, 0.0, 1.0);
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSurface(painter, rect(), m_theme.colours().groove, {}, height() / 2);
    QRect filled = rect();
    filled.setWidth(int(width() * m_part + 0.5));
    if (filled.width() > 0)
        drawSurface(painter, filled, m_theme.colours().accent, {}, height() / 2);
}
