// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/disclosurebutton.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace {

constexpr int ChevronSize = 16;
constexpr int Gap = 8;
constexpr int Height = 24;

} // namespace

DisclosureButton::DisclosureButton(const Theme &theme, const QString &text, QWidget *disclosed,
                                   QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    disclosed->hide();
    connect(this, &QPushButton::toggled, disclosed, &QWidget::setVisible);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DisclosureButton::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {ChevronSize + Gap + words + Gap, Height};
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QColor colour = !isEnabled() ? c.disabledText : underMouse() ? c.text : c.secondText;
    const QRect chevron(0, (height() - ChevronSize) / 2, ChevronSize, ChevronSize);
    drawLineIcon(painter, chevron, isChecked() ? LineIcon::ChevronDown : LineIcon::ChevronRight,
                 colour);
    painter.setPen(colour);
    const bool hasMnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(rect().adjusted(ChevronSize + Gap, 0, 0, 0),
                     Qt::AlignVCenter | (hasMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}
