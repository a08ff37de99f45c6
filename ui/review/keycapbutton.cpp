// SPDX-License-Identifier: Apache-2.0
#include "ui/review/keycapbutton.h"

#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int Height = 36;
constexpr int Padding = 16;
constexpr int CompactPadding = 10;
constexpr int TextGap = 12;
constexpr int CompactTextGap = 8;
constexpr int CapHeight = 20;
constexpr int CapPadding = 7;
constexpr int SignSize = 16;
constexpr int SignGap = 8;

} // namespace

KeyCapButton::KeyCapButton(const Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : ClickedOnce(text, parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setFocusPolicy(Qt::NoFocus);
    setFont(kind == Kind::Save ? theme.strongFont() : theme.textFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyCapButton::setKey(const QString &key)
{
    m_key = key;
    m_icon.reset();
    updateGeometry();
    update();
}

void KeyCapButton::setKey(LineIcon icon)
{
    m_key.clear();
    m_icon = icon;
    updateGeometry();
    update();
}

void KeyCapButton::setSign(LineIcon sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void KeyCapButton::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    updateGeometry();
    update();
}

int KeyCapButton::padding() const
{
    return m_isCompact ? CompactPadding : Padding;
}

int KeyCapButton::textGap() const
{
    return m_isCompact ? CompactTextGap : TextGap;
}

/// It shows what is so, which a click only asks to change.
void KeyCapButton::nextCheckState() {}

bool KeyCapButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || toolTip().isEmpty())
        return QPushButton::event(event);
    // Above: below stands what has just been decided. Qt puts a tip a good deal below its point.
    constexpr int belowPoint = 24;
    const int tip = QFontMetrics(QToolTip::font()).height() + 12;
    QToolTip::showText(mapToGlobal(QPoint(0, -tip - belowPoint)), toolTip(), this);
    return true;
}

int KeyCapButton::capWidth() const
{
    const int content = m_icon ? 14 : m_keyWidth.of(m_key, m_theme.smallFont());
    return std::max(m_theme.roomFor(CapHeight), content + 2 * CapPadding - (m_icon ? 4 : 0));
}

QSize KeyCapButton::sizeHint() const
{
    const int text = m_textWidth.of(this->text(), font());
    const int sign = showsSign() ? SignSize + SignGap : 0;
    return {padding() + sign + text + textGap() + capWidth() + padding(), m_theme.roomFor(Height)};
}

QColor KeyCapButton::textColour() const
{
    const Colours &c = m_theme.colours();
    if (!isEnabled())
        return c.disabledText;
    if (isChecked())
        return c.selectionText;
    switch (m_kind) {
    case Kind::Save:
        return c.saveText;
    case Kind::Discard:
        return c.discardText;
    case Kind::Plain:
        break;
    }
    return c.text;
}

void KeyCapButton::drawGround(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const bool hover = underMouse() && isEnabled();
    if (m_kind == Kind::Save && isEnabled()) {
        drawSurface(painter, rect(), isDown() ? c.savePressed : hover ? c.saveHover : c.save, {});
        return;
    }
    if (isChecked() && isEnabled()) {
        drawSurface(painter, rect(), c.selection, c.accent);
        return;
    }
    const QColor fill = isDown() ? c.buttonPressed : hover ? c.buttonHover : c.button;
    const bool discard = m_kind == Kind::Discard && isEnabled();
    drawSurface(painter, rect(), fill, discard ? c.discardOutline : c.buttonOutline);
}

void KeyCapButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    drawGround(painter);
    painter.setPen(textColour());
    QRect inside = rect().adjusted(padding(), 0, -padding(), 0);
    if (showsSign()) {
        const QRect sign(inside.left(), (height() - SignSize) / 2, SignSize, SignSize);
        drawLineIcon(painter, mirrored(layoutDirection(), rect(), sign), *m_sign, textColour());
        inside.setLeft(sign.right() + 1 + SignGap);
    }
    const int room = inside.width() - textGap() - capWidth();
    const QString shown = width() < sizeHint().width()
        ? painter.fontMetrics().elidedText(text(), Qt::ElideRight, room)
        : text();
    painter.drawText(mirrored(layoutDirection(), rect(), inside), Qt::AlignVCenter | Qt::AlignLeft,
                     shown);

    const bool save = m_kind == Kind::Save && isEnabled();
    const int capHeight = m_theme.roomFor(CapHeight);
    const QRect atEnd(width() - padding() - capWidth(), (height() - capHeight) / 2, capWidth(),
                      capHeight);
    const QRect cap = mirrored(layoutDirection(), rect(), atEnd);
    drawSurface(painter, cap, save ? c.saveCap : c.cap, {}, 4);
    const QColor onCap = !isEnabled() ? c.disabledText : save ? c.saveText : c.capText;
    if (m_icon) {
        QRect icon(0, 0, 14, 14);
        icon.moveCenter(cap.center());
        drawLineIcon(painter, icon, *m_icon, onCap);
        return;
    }
    painter.setFont(m_theme.smallFont());
    painter.setPen(onCap);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}
