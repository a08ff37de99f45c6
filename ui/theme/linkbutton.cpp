// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/linkbutton.h"

#include "ui/theme/mirrored.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int KeySize = 16;
constexpr int Gap = 6;

} // namespace

LinkButton::LinkButton(const Theme &theme, const QString &text, LineIcon key, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_key(key)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + Gap + KeySize, fontMetrics().height() + 8};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(underMouse() && isEnabled());
    painter.setFont(underlined);
    const QColor colour = isEnabled() ? c.accent : c.disabledText;
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
    const QRect key(width() - KeySize, (height() - KeySize) / 2, KeySize, KeySize);
    drawLineIcon(painter, mirrored(layoutDirection(), rect(), key), m_key, colour);
}
