// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/modebutton.h"

#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int Height = 28;
constexpr int Padding = 8;
constexpr int CapSize = 18;
constexpr int CapGap = 6;
constexpr int LeastText = 16;

} // namespace

ModeButton::ModeButton(const Theme &theme, const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_key(key)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setFont(theme.textFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ModeButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text()) + 1;
    const int cap = m_key.isEmpty() ? 0 : CapGap + CapSize;
    return {Padding + text + cap + Padding, Height};
}

QSize ModeButton::minimumSizeHint() const
{
    const int cap = m_key.isEmpty() ? 0 : CapGap + CapSize;
    return {Padding + LeastText + cap + Padding, Height};
}

void ModeButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    if (isChecked())
        drawSurface(painter, rect(), c.selection, c.accent);
    else
        drawSurface(painter, rect(), underMouse() ? c.buttonHover : c.button, c.buttonOutline);
    const int cap = m_key.isEmpty() ? 0 : CapGap + CapSize;
    const QRect inside = rect().adjusted(Padding, 0, -Padding, 0);
    const QRect text = inside.adjusted(0, 0, -cap, 0);
    painter.setPen(isChecked() ? c.selectionText : c.text);
    painter.drawText(mirrored(layoutDirection(), rect(), text), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
    if (cap == 0)
        return;
    const QRect atEnd(inside.right() + 1 - CapSize, (height() - CapSize) / 2, CapSize, CapSize);
    const QRect place = mirrored(layoutDirection(), rect(), atEnd);
    drawSurface(painter, place, c.cap, {}, 4);
    painter.setFont(m_theme.smallFont());
    painter.setPen(c.capText);
    painter.drawText(place, Qt::AlignCenter, m_key);
}
