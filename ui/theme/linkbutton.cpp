// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/linkbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

LinkButton::LinkButton(const Theme &theme, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 8};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() && isEnabled());
    painter.setFont(underlined);
    painter.setPen(isEnabled() ? c.accent : c.disabledText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}
