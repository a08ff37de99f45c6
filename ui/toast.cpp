// SPDX-License-Identifier: Apache-2.0
#include "ui/toast.h"

#include "ui/announcement.h"
#include "ui/browser/coverpainter.h"
#include "ui/browser/decisionmark.h"
#include "ui/meter.h"
#include "ui/statusline.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/linkbutton.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/surface.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int MarkSize = 12;
constexpr int Outer = 12;
constexpr int Least = 240;

} // namespace

Toast::Toast(const Theme &theme, StatusLine &line)
    : QWidget(&line)
    , m_theme(theme)
    , m_line(line)
    , m_text(new ElidedLabel)
    , m_meter(new Meter(theme))
    , m_seconds(new FigureLabel(theme, FigureLabel::Emphasis::Quiet))
    , m_undo(new LinkButton(theme, tr("Undo"), LineIcon::Backspace))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_text->setElideMode(Qt::ElideRight); // who it is comes first
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Outer, 0, Outer, 0);
    layout->setSpacing(12);
    layout->addSpacing(CoverSize + 8 + MarkSize + 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_meter);
    layout->addWidget(m_seconds);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    line.installEventFilter(this);
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
    announce(*this);
}

void Toast::setCover(const QImage &cover)
{
    m_content.cover = cover;
    update();
}

void Toast::setSecondsLeft(int secondsLeft)
{
    m_meter->setPart(m_secondsInAll > 0 ? double(secondsLeft) / m_secondsInAll : 0);
    m_seconds->setText(tr("%1 s").arg(secondsLeft));
    if (isVisible())
        place(); // what the line says may have become longer
}

void Toast::dismiss()
{
    hide();
    m_line.makeRoom(0);
}

void Toast::lieOver(QWidget *page)
{
    if (page == m_page)
        return;
    const bool wasShown = !isHidden();
    if (m_page)
        m_page->removeEventFilter(this);
    m_page = page;
    setParent(page != nullptr ? page->parentWidget() : &m_line); // which hides it
    if (page != nullptr)
        page->installEventFilter(this);
    m_line.makeRoom(0);
    if (!wasShown)
        return;
    place();
    raise();
    show();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *ground = m_page ? m_page.data() : &m_line;
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == ground && isMoved && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::place()
{
    if (m_page)
        placeOnPage();
    else
        placeOnLine();
}

void Toast::placeOnPage()
{
    m_meter->show();
    const QRect page = m_page->geometry();
    const int height = m_line.minimumHeight();
    const int width = std::min(sizeHint().width(), std::max(Least, page.width() / 2));
    const QRect place(page.left(), page.bottom() + 1 - height, width, height);
    setGeometry(mirrored(layoutDirection(), page, place));
}

void Toast::placeOnLine()
{
    // The other half stays in sight, or what of it is in use; where it is tight the bar goes, then
    // the budgets beside the toast, then the time, then a long name is cut.
    const auto most = [this](StatusLine::Rest rest) {
        return std::min(m_line.width() / 2, std::max(Least, m_line.roomForToast(rest)));
    };
    const int meter = m_meter->sizeHint().width() + layout()->spacing();
    const int whole = sizeHint().width() + (m_meter->isHidden() ? meter : 0);
    m_meter->setVisible(whole <= most(StatusLine::Rest::Whole));
    const int half = std::min(sizeHint().width(), most(StatusLine::Rest::WithoutBudgets));
    const int width = std::min(sizeHint().width(), std::max(half, m_line.roomBeside(half)));
    const QRect place(0, 0, width, m_line.height());
    setGeometry(mirrored(layoutDirection(), m_line.rect(), place));
    m_line.makeRoom(place.width());
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.bar);
    painter.fillRect(0, 0, width(), 1, c.buttonOutline);
    const QRect end(width() - 1, 0, 1, height());
    painter.fillRect(mirrored(layoutDirection(), rect(), end), c.buttonOutline);

    const QRect cover(Outer, (height() - CoverSize) / 2, CoverSize, CoverSize);
    drawCover(painter, mirrored(layoutDirection(), rect(), cover), m_content.cover, c);
    const QRectF mark(cover.right() + 9, (height() - MarkSize) / 2.0, MarkSize, MarkSize);
    const QRectF place = mirrored(layoutDirection(), rect(), mark);
    switch (m_content.mark) {
    case Mark::Save:
        drawActionMark(painter, place, Action::Save, c.success);
        break;
    case Mark::Remove:
        drawActionMark(painter, place, Action::Discard, c.discardText);
        break;
    case Mark::Generate:
        drawActionMark(painter, place, Action::Resynthesize, c.accent);
        break;
    }
}
