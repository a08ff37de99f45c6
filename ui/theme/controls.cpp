// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/controls.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

constexpr int MenuMargin = 12;
constexpr int CheckColumn = 16;

void drawCheck(QPainter &painter, const QRect &box, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(box).center();
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3.5)});
    painter.restore();
}

/// At the far end of \a row, where the submenu opens.
void drawSubmenuArrow(QPainter &painter, const QRect &row, const QColor &colour)
{
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double tip = isMirrored ? -2 : 2;
    const QPointF middle(isMirrored ? row.left() + 3 : row.right() - 2, row.center().y() + 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-tip, -4), middle + QPointF(tip, 0), middle + QPointF(-tip, 4)});
    painter.restore();
}

/// What is typed into or chosen from. With the focus the line is two pixels wide: where outlines
/// are white, another colour alone would hardly be seen.
void drawField(QPainter &painter, const QStyleOption &option, const QColor &fill,
               const Colours &colours)
{
    if (!has(option, QStyle::State_HasFocus)) {
        drawSurface(painter, option.rect, fill, colours.buttonOutline);
        return;
    }
    drawSurface(painter, option.rect, fill, colours.accent);
    drawSurface(painter, option.rect.adjusted(1, 1, -1, -1), {}, colours.accent, CornerRadius - 1);
}

} // namespace

bool isPrimary(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton)
        && has(option, QStyle::State_Enabled);
}

void drawButton(QPainter &painter, const QStyleOptionButton &option, const Colours &colours)
{
    const bool down = has(option, QStyle::State_Sunken);
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On)) {
        drawSurface(painter, option.rect, colours.selection, colours.selection);
    } else if (isPrimary(option)) {
        const QColor fill = down ? colours.accent.darker(112)
            : hover              ? colours.accent.lighter(106)
                                 : colours.accent;
        drawSurface(painter, option.rect, fill, {});
    } else {
        const QColor fill = down ? colours.buttonPressed
            : hover              ? colours.buttonHover
                                 : colours.button;
        drawSurface(painter, option.rect, fill, colours.buttonOutline);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        const QColor ring = isPrimary(option) ? colours.accentText : colours.accent;
        drawSurface(painter, option.rect.adjusted(2, 2, -2, -2), {}, ring, CornerRadius - 2);
    }
}

void drawToolButton(QPainter &painter, const QStyleOption &option, const Colours &colours)
{
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (down || (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)))
        drawSurface(painter, option.rect, down ? colours.buttonPressed : colours.buttonHover, {},
                    CornerRadius - 2);
}

void drawLineEdit(QPainter &painter, const QStyleOption &option, const Colours &colours)
{
    drawField(painter, option, colours.field, colours);
}

void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const Colours &colours)
{
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const QColor button = hover ? colours.buttonHover : colours.button;
    drawField(painter, option, option.editable ? colours.field : button, colours);
    QRect arrow(0, 0, 16, 16);
    arrow.moveCenter({option.rect.right() - 14, option.rect.center().y()});
    drawLineIcon(painter, mirrored(option.direction, option.rect, arrow), LineIcon::ChevronDown,
                 has(option, QStyle::State_Enabled) ? colours.secondText : colours.disabledText);
}

void drawHeader(QPainter &painter, const QStyleOption &option, const Colours &colours)
{
    const QRect &rect = option.rect;
    painter.fillRect(rect, colours.panel);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colours.buttonOutline);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    using Position = QStyleOptionHeader::SectionPosition;
    if (header == nullptr || header->position == Position::End
        || header->position == Position::OnlyOneSection)
        return;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter.fillRect(isMirrored ? rect.left() : rect.right(), rect.top() + 8, 1, rect.height() - 16,
                     colours.buttonOutline);
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Colours &colours)
{
    painter.fillRect(option.rect, colours.bar);
    const QRect whole = option.menuRect;
    painter.fillRect(option.rect.left(), whole.bottom(), option.rect.width(), 1, colours.hairline);
    if (option.text.isEmpty())
        return;
    if (has(option, QStyle::State_Selected))
        drawSurface(painter, option.rect.adjusted(0, 1, 0, -1), colours.buttonHover, {});
    painter.setPen(has(option, QStyle::State_Enabled) ? colours.text : colours.disabledText);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Colours &colours)
{
    painter.fillRect(option.rect, colours.bar);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(option.rect.left() + MenuMargin, y, option.rect.width() - 2 * MenuMargin,
                         1, colours.buttonOutline);
        return;
    }
    const bool selected = has(option, QStyle::State_Selected);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (selected && enabled)
        drawSurface(painter, option.rect, colours.selection, {}, CornerRadius - 2);
    QRect text = option.rect.adjusted(MenuMargin, 0, -MenuMargin, 0);
    const QColor strong = selected ? colours.selectionText : colours.text;
    const QColor second = selected ? colours.selectionSecondText : colours.secondText;
    if (option.menuHasCheckableItems) {
        if (option.checked)
            drawCheck(painter, QRect(text.topLeft(), QSize(CheckColumn, text.height())), strong);
        text.setLeft(text.left() + CheckColumn + 4);
    }
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(enabled ? strong : colours.disabledText);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     parts.at(0));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawSubmenuArrow(painter, text, enabled ? second : colours.disabledText);
    if (parts.size() > 1) {
        painter.setPen(enabled ? second : colours.disabledText);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, parts.at(1));
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const int checks = option.menuHasCheckableItems ? CheckColumn + 4 : 0;
    // Qt adds the column of the keys itself, but no room before it.
    constexpr int keyGap = 24;
    return {contents.width() + 2 * MenuMargin + checks + keyGap,
            std::max(28, option.fontMetrics.height() + 8)};
}

QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part, int minimumHandle)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 exact = qint64(length) * option.pageStep / (range + option.pageStep);
        handle = int(std::min<qint64>(length, std::max<qint64>(exact, minimumHandle)));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size)
                       : QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height());
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        rect = along(start, handle);
        break;
    case QStyle::SC_ScrollBarGroove:
        rect = along(0, length);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = along(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = along(start + handle, length - start - handle);
        break;
    default:
        return {};
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle,
                   const QColor &ground, const Colours &colours)
{
    painter.fillRect(option.rect, ground);
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const int inset = active ? 2 : 3;
    const QRect bar = handle.adjusted(inset, inset, -inset, -inset);
    const QColor fill = active ? colours.secondText : colours.handle;
    drawSurface(painter, bar, fill, {}, std::min(bar.width(), bar.height()) / 2);
}
