// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pillbutton.h"

#include "ui/theme/figures.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int Height = 24;
constexpr int Padding = 12;

} // namespace

PillButton::PillButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PillButton::sizeHint() const
{
    return {figuresWidth(fontMetrics(), text()) + 2 * Padding, m_theme.roomFor(Height)};
}

void PillButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    drawSurface(painter, rect(), underMouse() ? c.hover : c.window, c.accent, height() / 2);
    painter.setPen(c.accent);
    drawFigures(painter, rect(), Qt::AlignHCenter, text());
}
