// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/modebutton.h"

#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <utility>

namespace {

constexpr int Height = 28;
constexpr int Padding = 8;
constexpr int CapSize = 18;
constexpr int CapGap = 6;

} // namespace

ModeButton::ModeButton(const Theme &theme, const Texts &texts, QWidget *parent)
    : QPushButton(texts.whole, parent)
    , m_theme(theme)
    , m_brief(texts.brief)
    , m_key(texts.key)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setFont(theme.textFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    //: What a button does, and its key in brackets
    setToolTip(m_key.isEmpty() ? texts.whole : tr("%1 (%2)").arg(texts.whole, m_key));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ModeButton::setExtent(Extent extent)
{
    if (std::exchange(m_extent, extent) == extent)
        return;
    updateGeometry();
    update();
}

QString ModeButton::shownText() const
{
    return m_extent == Extent::Whole ? text() : m_brief;
}

bool ModeButton::showsKey() const
{
    return !m_key.isEmpty() && m_extent != Extent::ShortWithoutKey;
}

int ModeButton::widthFor(Extent extent) const
{
    const QString shown = extent == Extent::Whole ? text() : m_brief;
    const bool hasCap = !m_key.isEmpty() && extent != Extent::ShortWithoutKey;
    return 2 * Padding + fontMetrics().horizontalAdvance(shown) + 1
        + (hasCap ? CapGap + CapSize : 0);
}

QSize ModeButton::sizeHint() const
{
    return {widthFor(m_extent), m_theme.roomFor(Height)};
}

QSize ModeButton::minimumSizeHint() const
{
    return {widthFor(Extent::ShortWithoutKey), m_theme.roomFor(Height)};
}

void ModeButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    if (isChecked())
        drawSurface(painter, rect(), c.selection, c.accent);
    else
        drawSurface(painter, rect(), underMouse() ? c.buttonHover : c.button, c.buttonOutline);
    const int cap = showsKey() ? CapGap + CapSize : 0;
    const QRect inside = rect().adjusted(Padding, 0, -Padding, 0);
    const QRect text = inside.adjusted(0, 0, -cap, 0);
    painter.setPen(isChecked() ? c.selectionText : c.text);
    painter.drawText(mirrored(layoutDirection(), rect(), text), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, text.width()));
    if (cap == 0)
        return;
    const QRect atEnd(inside.right() + 1 - CapSize, (height() - CapSize) / 2, CapSize, CapSize);
    const QRect place = mirrored(layoutDirection(), rect(), atEnd);
    drawSurface(painter, place, c.cap, {}, 4);
    painter.setFont(m_theme.smallFont());
    painter.setPen(c.capText);
    painter.drawText(place, Qt::AlignCenter, m_key);
}
