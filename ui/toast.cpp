// SPDX-License-Identifier: Apache-2.0
#include "ui/toast.h"

#include "ui/browser/coverpainter.h"
#include "ui/browser/decisionmark.h"
#include "ui/meter.h"
#include "ui/theme/elidedlabel.h"
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

constexpr int Left = 12;

} // namespace

Toast::Toast(const Theme &theme, QWidget *line)
    : QWidget(line)
    , m_theme(theme)
    , m_text(new ElidedLabel)
    , m_meter(new Meter(theme))
    , m_seconds(new FigureLabel(theme, FigureLabel::Emphasis::Quiet))
    , m_undo(new LinkButton(theme, tr("Undo"), LineIcon::Backspace))
{
    m_text->setTextFormat(Qt::PlainText);

    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Left + CoverSize + 8 + MarkSize + 8, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_meter);
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
    m_meter->setPart(m_secondsInAll > 0 ? double(secondsLeft) / m_secondsInAll : 0);
    m_seconds->setText(tr("%1 s").arg(secondsLeft));
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
    // The other half stays in sight; a long name is cut.
    const int most = parentWidget()->width() / 2;
    setGeometry(0, 0, std::min(sizeHint().width(), most), parentWidget()->height());
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
}
