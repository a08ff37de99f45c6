// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/keyfield.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int Padding = 8;
constexpr int ButtonSize = 28;
constexpr int IconSize = 16;
constexpr int UsualLength = 32; ///< bullets that the field has room for

} // namespace

QString KeyField::shown() const
{
    if (!m_isRevealed)
        return bullets(m_text.length());
    QString text = m_text.view().toString();
    // What must not be in a key is seen.
    for (QChar &c : text) {
        if (c.isSpace())
            c = QChar(u'\u2423');
        else if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QRect KeyField::textRect() const
{
    return rect().adjusted(Padding, 2, -ButtonSize - 4, -2);
}

int KeyField::xOf(qsizetype position) const
{
    const QString before = shown().left(position);
    return textRect().left() - m_scroll + fontMetrics().horizontalAdvance(before);
}

QRect KeyField::characterRect(qsizetype position) const
{
    const int x = xOf(position);
    return {x, textRect().top(), std::max(1, xOf(position + 1) - x), textRect().height()};
}

qsizetype KeyField::positionAt(int x) const
{
    qsizetype position = 0;
    while (position < m_text.length() && (xOf(position) + xOf(position + 1)) / 2 < x)
        ++position;
    return position;
}

void KeyField::scrollToCursor()
{
    const int room = textRect().width() - 1;
    const int cursor = fontMetrics().horizontalAdvance(shown().left(m_text.cursor()));
    const int all = fontMetrics().horizontalAdvance(shown());
    m_scroll = std::clamp(m_scroll, std::max(0, cursor - room), cursor);
    m_scroll = std::min(m_scroll, std::max(0, all - room));
}

QSize KeyField::sizeHint() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    const int text = fontMetrics().horizontalAdvance(bullets(UsualLength));
    const QSize contents(text + 2 * Padding + ButtonSize, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, this);
}

QSize KeyField::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

void KeyField::updateIcon()
{
    m_reveal->setIcon(
        lineIconPixmap(LineIcon::Eye, IconSize, m_theme.colours().secondText, devicePixelRatioF()));
    m_reveal->setIconSize({IconSize, IconSize});
    update();
}

void KeyField::resizeEvent(QResizeEvent *)
{
    m_reveal->setGeometry(width() - ButtonSize - 2, (height() - ButtonSize) / 2, ButtonSize,
                          ButtonSize);
    scrollToCursor();
}

void KeyField::mousePressEvent(QMouseEvent *event)
{
    const qsizetype position = positionAt(event->position().toPoint().x());
    const bool selects = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->button() == Qt::LeftButton)
        moveCursor(position, selects ? KeyText::Selecting::Yes : KeyText::Selecting::No);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        moveCursor(position, KeyText::Selecting::No);
        insert(clipboard->text(QClipboard::Selection));
    }
}

void KeyField::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveCursor(positionAt(event->position().toPoint().x()), KeyText::Selecting::Yes);
}

void KeyField::mouseDoubleClickEvent(QMouseEvent *)
{
    m_text.selectAll();
    cursorMoved();
}

void KeyField::blink()
{
    m_isCursorShown = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime(); // ms, on and off
    if (period > 1)
        m_blinking.start(period / 2, this);
    update();
}

void KeyField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blinking.timerId())
        return;
    m_isCursorShown = !m_isCursorShown;
    update();
}

void KeyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    const QRect text = textRect();
    painter.setClipRect(text);
    if (isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        // Clear of the cursor.
        const QRect hint = text.adjusted(2, 0, 0, 0);
        painter.drawText(hint, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_placeholder, Qt::ElideRight, hint.width()));
    }
    QRect line = text;
    line.setLeft(text.left() - m_scroll);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown());
    if (m_text.hasSelection() && hasFocus()) {
        const int from = xOf(m_text.selectionStart());
        const QRect selected(from, text.top() + 3, xOf(m_text.selectionEnd()) - from,
                             text.height() - 6);
        painter.fillRect(selected, palette().color(QPalette::Highlight));
        painter.setClipRect(selected.intersected(text));
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown());
    } else if (m_isCursorShown && hasFocus()) {
        const QRect cursor(xOf(m_text.cursor()), text.center().y() - fontMetrics().height() / 2, 1,
                           fontMetrics().height());
        painter.setClipping(false);
        painter.fillRect(cursor, palette().color(QPalette::Text));
    }
}
