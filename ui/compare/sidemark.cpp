// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/sidemark.h"

#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int SquareRadius = 3;

struct SideColours
{
    QColor ground{};
    QColor letter{};
};

SideColours coloursOf(Side side, const Colours &c)
{
    return side == Side::A ? SideColours{.ground = c.tileText, .letter = c.tile}
                           : SideColours{.ground = c.accent, .letter = c.accentText};
}

} // namespace

QString sideLetter(Side side)
{
    return side == Side::A ? QStringLiteral("A") : QStringLiteral("B");
}

void drawSideMark(QPainter &painter, const QRect &rect, Side side, const Theme &theme)
{
    const SideColours colours = coloursOf(side, theme.colours());
    const int radius = side == Side::A ? SquareRadius : rect.height() / 2;
    drawSurface(painter, rect, colours.ground, colours.letter, radius);
    painter.setFont(theme.smallFont());
    painter.setPen(colours.letter);
    painter.drawText(rect, Qt::AlignCenter, sideLetter(side));
}

void drawSideFrame(QPainter &painter, const QRect &rect, const QRect &clip, Side side,
                   const Theme &theme)
{
    const SideColours colours = coloursOf(side, theme.colours());
    painter.save();
    painter.setClipRect(clip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    constexpr double middle = SideFrameWidth / 2.0;
    const QRectF line = QRectF(rect).adjusted(middle, middle, -middle, -middle);
    // The gaps of the dashes are filled, so that they are seen on any picture.
    painter.setPen(
        QPen(side == Side::A ? colours.letter : colours.ground, SideFrameWidth, Qt::SolidLine));
    painter.drawRect(line);
    if (side == Side::A) {
        painter.setPen(QPen(colours.ground, SideFrameWidth, Qt::DashLine, Qt::FlatCap));
        painter.drawRect(line);
    }
    painter.restore();
}

SideMark::SideMark(const Theme &theme, Side side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
{
    setFixedSize(SideMarkSize, SideMarkSize);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SideMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSideMark(painter, rect(), m_side, m_theme);
}
