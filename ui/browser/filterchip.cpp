// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filterchip.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace {

constexpr int Height = 24;
constexpr int Padding = 10;
constexpr int CrossSize = 16;
constexpr int Gap = 4;

} // namespace

FilterChip::FilterChip(const Theme &theme, const QString &criterion, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_criterion(criterion)
{
    //: %1 is a criterion: "older than 7 days"
    setAccessibleName(tr("Remove filter: %1").arg(criterion));
    setToolTip(plainTip(criterion));
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(true); // Return presses what has the focus
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_criterion) + Gap + CrossSize + 2 * Padding,
            m_theme.roomFor(Height)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {CrossSize + 4 * Padding, m_theme.roomFor(Height)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const bool isLit = underMouse() || isDown();
    drawSurface(painter, rect(), isLit ? c.buttonHover : c.button,
                hasFocus() ? c.accent : c.buttonOutline, height() / 2);
    if (hasFocus()) // two pixels, as around a field
        drawSurface(painter, rect().adjusted(1, 1, -1, -1), {}, c.accent, height() / 2 - 1);
    const QRect inside = rect().adjusted(Padding, 0, -Padding, 0);
    const QRect text = inside.adjusted(0, 0, -CrossSize - Gap, 0);
    const QRect cross(inside.right() + 1 - CrossSize, (height() - CrossSize) / 2, CrossSize,
                      CrossSize);
    painter.setPen(c.text);
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(mirrored(layoutDirection(), inside, text),
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_criterion, Qt::ElideRight, text.width()));
    drawLineIcon(painter, mirrored(layoutDirection(), inside, cross), LineIcon::Close,
                 isLit ? c.text : c.secondText);
}
