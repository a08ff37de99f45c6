// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/keycap.h"

#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int Height = 20;
constexpr int Padding = 7;

} // namespace

KeyCap::KeyCap(const Theme &theme, const QString &key, QWidget *parent)
    : QLabel(key, parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setFont(theme.smallFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize KeyCap::sizeHint() const
{
    const int height = m_theme.roomFor(Height);
    return {std::max(height, fontMetrics().horizontalAdvance(text()) + 2 * Padding), height};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    drawSurface(painter, rect(), c.button, c.buttonOutline, 4);
    painter.setPen(c.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}
