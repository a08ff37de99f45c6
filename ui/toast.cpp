// SPDX-License-Identifier: Apache-2.0
#include "ui/toast.h"

#include "ui/browser/coverpainter.h"
#include "ui/browser/decisionmark.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/linkbutton.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int CoverSize = 24;
constexpr int MarkSize = 12;
constexpr int MeterWidth = 56;
constexpr int MeterHeight = 4;
constexpr int Left = 12;

} // namespace

Toast::Toast(const Theme &theme, QWidget *line)
    : QWidget(line)
    , m_theme(theme)
    , m_text(new QLabel)
    , m_seconds(new FigureLabel(theme, FigureLabel::Emphasis::Quiet))
    , m_undo(new LinkButton(theme, tr("Undo ⌫")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_undo->setAccessibleName(tr("Undo"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Left + CoverSize + 8 + MarkSize + 8, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addSpacing(MeterWidth);
    layout->addWidget(m_seconds);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    line->installEventFilter(this);
    hide();
}

void Toast::present(const Content &content, int secondsLeft, int secondsInAll)
{
    m_content = content;
    m_secondsInAll = secondsInAll;
    m_text->setText(content.text);
    setAccessibleName(content.text);
    setSecondsLeft(secondsLeft);
    place();
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::setSecondsLeft(int secondsLeft)
{
    m_secondsLeft = secondsLeft;
    m_seconds->setText(tr("%1 s").arg(secondsLeft));
    update();
}

void Toast::dismiss()
{
    hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::place()
{
    const int wanted = sizeHint().width();
    setGeometry(0, 0, std::min(wanted, parentWidget()->width()), parentWidget()->height());
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.bar);
    painter.fillRect(0, 0, width(), 1, c.buttonOutline);
    painter.fillRect(width() - 1, 0, 1, height(), c.buttonOutline);

    const QRect cover(Left, (height() - CoverSize) / 2, CoverSize, CoverSize);
    drawCover(painter, cover, m_content.cover, c);
    const QRectF mark(cover.right() + 9, (height() - MarkSize) / 2.0, MarkSize, MarkSize);
    const bool save = m_content.mark == Mark::Save;
    drawActionMark(painter, mark, save ? Action::Save : Action::Discard,
                   save ? c.success : c.discardText);

    if (m_secondsInAll <= 0)
        return;
    QRect meter(m_text->geometry().right() + 13, (height() - MeterHeight) / 2, MeterWidth,
                MeterHeight);
    drawSurface(painter, meter, c.groove, {}, MeterHeight / 2);
    meter.setWidth(MeterWidth * std::clamp(m_secondsLeft, 0, m_secondsInAll) / m_secondsInAll);
    if (meter.width() > 0)
        drawSurface(painter, meter, c.accent, {}, MeterHeight / 2);
}
