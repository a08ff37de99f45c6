// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "ui/meter.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int Margin = 16;
constexpr int Spacing = 24;
constexpr int BarGap = 8; ///< before the bar of a budget
constexpr int DotSize = 7;
constexpr int DotRoom = 14;
constexpr int MostConnection = 280;

} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_decisions(new FigureLabel(theme, FigureLabel::Emphasis::Figures))
    , m_connection(new ElidedLabel)
{
    setFixedHeight(theme.roomFor(Height));
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setForegroundRole(QPalette::PlaceholderText);
    m_connection->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_connection->setMaximumWidth(MostConnection);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, 0, Margin, 0);
    layout->setSpacing(Spacing);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_decisions);
    layout->addStretch();
    m_writes = addBudget();
    m_reads = addBudget();
    layout->addWidget(m_connection);
    connect(&theme, &Theme::changed, this, &StatusLine::tell);
    tell();
}

StatusLine::BudgetView StatusLine::addBudget()
{
    const BudgetView view{.label = new FigureLabel(m_theme, FigureLabel::Emphasis::Figures),
                          .meter = new Meter(m_theme)};
    auto *pair = new QHBoxLayout;
    pair->setSpacing(BarGap);
    pair->addWidget(view.label);
    pair->addWidget(view.meter);
    static_cast<QHBoxLayout *>(layout())->addLayout(pair);
    return view;
}

void StatusLine::setDecisions(const Decisions &decisions)
{
    m_waiting = decisions;
    tell();
}

void StatusLine::setCleanup(const QString &text, const QString &why)
{
    m_cleanup = text;
    m_cleanupWaitsFor = why;
    tell();
}

/// Nothing can be sent at the moment.
bool StatusLine::isStopped() const
{
    return m_link == Connection::NoKey || m_link == Connection::Offline
        || m_link == Connection::Paused;
}

void StatusLine::tell()
{
    const bool isNone = m_waiting.count() == 0;
    const bool saysWhy = !isNone && (isStopped() || !m_waiting.why.isEmpty());
    const auto say = [this](const QString &why) {
        m_whole = decisionsText(why, true);
        m_wholeWidth = m_decisions->widthOf(m_whole);
        m_brief = decisionsText(why, false);
        m_briefWidth = m_decisions->widthOf(m_brief);
    };
    say(saysWhy ? QString() : m_cleanupWaitsFor);
    m_decisions->setWarning(!isNone && isStopped());
    m_connection->setText(joined({m_team, linkText()}));
    m_connection->setMinimumWidth(std::min(MostConnection, m_connection->sizeHint().width()));
    if (widthOf(Rest::WithoutBudgets) > width() - 2 * Margin)
        say({});
    QPalette palette;
    if (isStopped())
        palette.setColor(QPalette::PlaceholderText, m_theme.colours().warning);
    m_connection->setPalette(palette);
    arrange();
    update();
}

void StatusLine::present(BudgetView &view, const std::optional<Budget> &budget, const QString &text,
                         const QString &waitingText)
{
    view.isKnown = budget.has_value();
    if (budget) {
        //: What is left of a rate limit: "41 of 60"
        const QString figure = tr("%1 of %2").arg(budget->left).arg(budget->limit);
        QStringList parts{text.arg(figure)};
        if (budget->waiting > 0 && !waitingText.isEmpty())
            parts.append(waitingText.arg(budget->waiting));
        view.label->setText(joined(parts), figure);
        view.meter->setPart(budget->limit > 0 ? double(budget->left) / budget->limit : 0);
    }
    arrange();
}

void StatusLine::setWrites(const std::optional<Budget> &budget)
{
    //: What is left of the rate limit for writes: "Writes 41 of 60"
    present(m_writes, budget, tr("Writes %1"));
}

void StatusLine::setReads(const std::optional<Budget> &budget)
{
    //: What is left of the rate limit for reads: "Reads 188 of 240"
    //: How many reads wait for the rate limit: "12 waiting"
    present(m_reads, budget, tr("Reads %1"), tr("%1 waiting"));
}

void StatusLine::setConnection(Connection connection, const QString &team)
{
    m_link = connection;
    m_team = team;
    tell();
}

/// A server that does not answer grants nothing: what it last said is of no use.
bool StatusLine::isTold(const BudgetView &view) const
{
    return view.isKnown && m_link != Connection::Offline;
}

/// Without the margins at both ends.
int StatusLine::widthOf(Rest rest) const
{
    const int decisions = rest == Rest::WithoutTime ? m_briefWidth : m_wholeWidth;
    int width = decisions + Spacing + DotRoom + m_connection->minimumWidth();
    const auto add = [&](const BudgetView &view, Rest last) {
        if (!isTold(view) || rest > last)
            return;
        width += view.label->sizeHint().width() + Spacing;
        if (rest == Rest::Whole)
            width += BarGap + view.meter->sizeHint().width();
    };
    add(m_writes, Rest::WithoutReads);
    add(m_reads, Rest::WithoutBars);
    return width;
}

int StatusLine::roomForToast(Rest rest) const
{
    return std::max(0, width() - widthOf(rest) - 2 * Margin);
}

int StatusLine::roomBeside(int width) const
{
    const Rest rest = restBeside(width);
    return roomForToast(rest == Rest::WithoutBudgets ? Rest::WithoutTime : rest);
}

/// What has its place beside a toast.
StatusLine::Rest StatusLine::restBeside(int toastWidth) const
{
    Rest rest = Rest::Whole;
    for (const Rest less :
         {Rest::WithoutBars, Rest::WithoutReads, Rest::WithoutBudgets, Rest::WithoutTime}) {
        if (widthOf(rest) > width() - 2 * Margin - toastWidth)
            rest = less;
    }
    return rest;
}

void StatusLine::makeRoom(int width)
{
    m_toastWidth = width;
    arrange();
}

/// As \a text has it; who hears it or asks for the tip has all.
void StatusLine::showDecisions(const QString &text)
{
    m_decisions->setText(text);
    if (m_decisions->accessibleName() != m_whole)
        m_decisions->setAccessibleName(m_whole);
    m_decisions->setToolTip(text == m_whole ? QString() : plainTip(m_whole));
}

void StatusLine::arrange()
{
    const int toast = std::min(m_toastWidth, roomForToast(Rest::WithoutTime));
    const int first = Margin + toast;
    const Rest rest = restBeside(toast);
    showDecisions(rest == Rest::WithoutTime ? m_brief : m_whole);
    m_writes.label->setVisible(isTold(m_writes) && rest <= Rest::WithoutReads);
    m_writes.meter->setVisible(isTold(m_writes) && rest == Rest::Whole);
    m_reads.label->setVisible(isTold(m_reads) && rest <= Rest::WithoutBars);
    m_reads.meter->setVisible(isTold(m_reads) && rest == Rest::Whole);
    const QMargins margins =
        isRightToLeft() ? QMargins(Margin, 0, first, 0) : QMargins(first, 0, Margin, 0);
    if (margins != layout()->contentsMargins())
        layout()->setContentsMargins(margins);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    tell();
}

/// What is said takes another width.
void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        tell();
}

/// Whether the server is there, by shape: full when it is, hollow when nothing can be sent.
void StatusLine::drawDot(QPainter &painter) const
{
    if (m_link == Connection::None)
        return;
    const Colours &c = m_theme.colours();
    const QRect text = m_connection->geometry();
    QRectF dot(0, 0, DotSize, DotSize);
    dot.moveCenter(
        {isRightToLeft() ? text.right() + DotRoom / 2.0 + 3 : text.left() - DotRoom / 2.0 - 2,
         height() / 2.0});
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = isStopped() ? c.warning : c.secondText;
    const bool isFull = m_link == Connection::Online;
    painter.setPen(isFull ? QPen(Qt::NoPen) : QPen(colour, 1.5));
    painter.setBrush(isFull ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(isFull ? dot : dot.adjusted(0.75, 0.75, -0.75, -0.75));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().status);
    painter.fillRect(0, 0, width(), 1, m_theme.colours().hairline);
    drawDot(painter);
}
