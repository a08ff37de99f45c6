// SPDX-License-Identifier: Apache-2.0
#include "ui/review/statuschip.h"

#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int Height = 20;
constexpr int Padding = 9;
constexpr int MostText = 160;

} // namespace

StatusChip::StatusChip(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont font = theme.textFont();
    font.setPixelSize(theme.textSize(12));
    setFont(font);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize StatusChip::sizeHint() const
{
    // Rounded up, or the last fraction of a pixel would cut the word.
    const int word = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())));
    return {std::min(MostText, word + 1) + 2 * Padding, m_theme.roomFor(Height)};
}

void StatusChip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    drawSurface(painter, rect(), c.selection, {}, height() / 2);
    painter.setPen(c.selectionText);
    painter.drawText(rect(), Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * Padding));
}
