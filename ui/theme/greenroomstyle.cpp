// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/greenroomstyle.h"

#include "ui/theme/controls.h"
#include "ui/theme/indicators.h"
#include "ui/theme/lineiconengine.h"
#include "ui/theme/surface.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace {

/// A scroll bar lies on the ground of what it scrolls.
QColor groundBehind(const QWidget *scrollBar, const Colours &colours)
{
    const QWidget *parent = scrollBar == nullptr ? nullptr : scrollBar->parentWidget();
    // Qt puts it into a container of its own.
    const auto *area = parent == nullptr
        ? nullptr
        : qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (area == nullptr)
        return colours.window;
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

} // namespace

GreenroomStyle::GreenroomStyle(const Colours &colours)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_colours(colours)
{
    setObjectName(QStringLiteral("greenroom"));
}

void GreenroomStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void GreenroomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        drawSurface(*painter, option->rect, {}, m_colours.accent, CornerRadius - 2);
        return;
    case PE_PanelLineEdit: {
        // One without a frame lies in a box that has drawn it.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->lineWidth > 0)
            drawLineEdit(*painter, *option, m_colours);
        return;
    }
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option, m_colours);
        return;
    case PE_PanelButtonTool:
        drawToolButton(*painter, *option, m_colours);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_colours.buttonOutline);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), m_colours.bar);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_colours.bar);
        return;
    case PE_FrameMenu:
        painter->setPen(m_colours.buttonOutline);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GreenroomStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*painter, *button, m_colours);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if (label.state.testFlag(State_On))
                label.palette.setColor(QPalette::ButtonText, m_colours.selectionText);
            else if (isPrimary(label))
                label.palette.setColor(QPalette::ButtonText, m_colours.accentText);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*painter, *item, m_colours);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(*painter, *item, m_colours);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, m_colours.hairline);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(*painter, *option, m_colours);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.palette.setColor(QPalette::ButtonText, m_colours.secondText);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GreenroomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
        drawScrollBar(*painter, *slider, handle, groundBehind(widget, m_colours), m_colours);
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box != nullptr) {
        drawComboBox(*painter, *box, m_colours);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int GreenroomStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return IndicatorSize;
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GreenroomStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // a bullet
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect GreenroomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl subControl, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider != nullptr) {
        const int minimum = pixelMetric(PM_ScrollBarSliderMin, option, widget);
        return scrollBarRect(*slider, subControl, minimum);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect GreenroomStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 2, -8, -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon GreenroomStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                   const QWidget *widget) const
{
    // A menu bar asks for it before it is needed, and Fusion's is a picture: all that can read
    // pictures would be loaded before the first paint.
    if (standard == SP_ToolBarHorizontalExtensionButton)
        return QIcon(new LineIconEngine(LineIcon::ChevronRight, m_colours.text));
    return QProxyStyle::standardIcon(standard, option, widget);
}

QSize GreenroomStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &size, const QWidget *widget) const
{
    constexpr int Around = 8; // at least, above and below larger text than usual together
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {std::max(size.width() + 32, 80), std::max(32, size.height() + Around)};
    case CT_RadioButton:
        return {fusion.width(), std::max(fusion.height(), 24)};
    case CT_LineEdit:
    case CT_ComboBox:
        return {fusion.width(), std::max(32, size.height() + Around)};
    case CT_MenuBarItem:
        return {size.width() + 16, std::max(28, size.height() + Around)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        return fusion;
    default:
        return fusion;
    }
}
