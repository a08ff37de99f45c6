// SPDX-License-Identifier: Apache-2.0
#include "ui/statusline.h"

#include "ui/meter.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int Margin = 16;
constexpr int MostConnection = 280;

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

/// A time that people wait: in minutes where seconds would only flicker.
QString waitText(int seconds)
{
    constexpr int minute = 60;
    constexpr int mostSeconds = 90;
    if (seconds <= mostSeconds)
        return StatusLine::tr("%1 s").arg(seconds);
    return StatusLine::tr("%1 min").arg((seconds + minute - 1) / minute);
}

} // namespace

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_decisions(new FigureLabel(theme, FigureLabel::Emphasis::Figures))
    , m_connection(new ElidedLabel)
{
    setFixedHeight(Height);
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setForegroundRole(QPalette::PlaceholderText);
    m_connection->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_connection->setMaximumWidth(MostConnection);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, 0, Margin, 0);
    layout->setSpacing(24);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_decisions);
    layout->addStretch();
    m_writes = addBudget();
    m_reads = addBudget();
    layout->addWidget(m_connection);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setDecisions({});
    setWrites({});
    setReads({});
}

StatusLine::BudgetView StatusLine::addBudget()
{
    const BudgetView view{new FigureLabel(m_theme, FigureLabel::Emphasis::Figures),
                          new Meter(m_theme)};
    auto *pair = new QHBoxLayout;
    pair->setSpacing(8);
    pair->addWidget(view.label);
    pair->addWidget(view.meter);
    static_cast<QHBoxLayout *>(layout())->addLayout(pair);
    return view;
}

void StatusLine::setDecisions(const Decisions &decisions)
{
    QStringList parts;
    if (decisions.held > 0)
        parts.append(tr("%1 held").arg(decisions.held));
    if (decisions.queued > 0)
        parts.append(tr("%1 queued").arg(decisions.queued));
    if (decisions.sending > 0)
        parts.append(tr("%1 sending").arg(decisions.sending));
    if (decisions.uncertain > 0)
        parts.append(tr("%1 being checked").arg(decisions.uncertain));
    if (parts.isEmpty())
        parts.append(tr("No decisions waiting"));
    else if (decisions.secondsLeft && decisions.isAtLimit)
        //: The team's rate limit is used up; %1 is a time: "3 min"
        parts.append(
            tr("at the team's limit, all sent in about %1").arg(waitText(*decisions.secondsLeft)));
    else if (decisions.secondsLeft)
        //: %1 is a time: "8 s"
        parts.append(tr("all sent in about %1").arg(waitText(*decisions.secondsLeft)));
    m_decisions->setText(joined(parts));
}

void StatusLine::present(const BudgetView &view, const std::optional<Budget> &budget,
                         const QString &text, const QString &waitingText)
{
    view.label->setVisible(budget.has_value());
    view.meter->setVisible(budget.has_value());
    if (!budget)
        return;
    //: What is left of a rate limit: "41 of 60"
    const QString figure = tr("%1 of %2").arg(budget->left).arg(budget->limit);
    QStringList parts{text.arg(figure)};
    if (budget->waiting > 0 && !waitingText.isEmpty())
        parts.append(waitingText.arg(budget->waiting));
    view.label->setText(joined(parts), figure);
    view.meter->setPart(budget->limit > 0 ? double(budget->left) / budget->limit : 0);
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
    QStringList parts;
    if (!team.isEmpty())
        parts.append(team);
    switch (connection) {
    case Connection::None:
        break;
    case Connection::Online:
        parts.append(tr("online"));
        break;
    case Connection::Offline:
        parts.append(tr("offline"));
        break;
    case Connection::Paused:
        parts.append(tr("paused"));
        break;
    }
    m_connection->setText(joined(parts));
}

int StatusLine::roomForToast() const
{
    const QMargins margins = layout()->contentsMargins();
    const int rest = layout()->minimumSize().width() - margins.left() - margins.right();
    return std::max(0, width() - rest - 2 * Margin);
}

void StatusLine::makeRoom(int width)
{
    const int first = Margin + std::min(width, roomForToast());
    if (isRightToLeft())
        layout()->setContentsMargins(Margin, 0, first, 0);
    else
        layout()->setContentsMargins(first, 0, Margin, 0);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().status);
    painter.fillRect(0, 0, width(), 1, m_theme.colours().hairline);
}
