// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/checkpane.h"

#include "net/httpoptions.h"
#include "settings/connection.h"
#include "ui/connect/checklines.h"
#include "ui/theme/wrappedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString startText()
{
    return CheckPane::tr("&Test connection");
}

QString stopText()
{
    return CheckPane::tr("S&top");
}

} // namespace

CheckPane::CheckPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_check(m_clock)
    , m_button(new QPushButton(startText()))
    , m_status(new WrappedLabel)
    , m_steps(new CheckSteps(theme, checkStepNames()))
{
    m_button->setAutoDefault(false);
    // So that it stays where it is when it says Stop.
    m_button->setMinimumWidth(m_button->sizeHint().width());
    m_status->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_button);
    row->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_steps);
    reset();

    connect(m_button, &QPushButton::clicked, this, &CheckPane::pressed);
    connect(&m_check, &ConnectionCheck::changed, this, &CheckPane::show);
    connect(&m_check, &ConnectionCheck::finished, this, &CheckPane::end);
}

void CheckPane::start(const Connection &connection, const QByteArray &key)
{
    m_server = connection.server;
    m_check.start(m_server, {.apiVersion = connection.apiVersion, .proxy = connection.proxy}, key);
    m_steps->reset();
    m_steps->setState(0, CheckSteps::State::Running);
    m_steps->setVisible(true);
    m_button->setText(stopText());
    say(tr("Testing…"));
}

void CheckPane::reset()
{
    m_check.cancel();
    m_steps->hide();
    m_button->setText(startText());
    say({});
}

void CheckPane::pressed()
{
    if (!isBusy()) {
        emit testRequested();
        return;
    }
    reset();
    say(tr("Stopped."));
    emit stopped();
}

void CheckPane::show(const ConnectionReport &report)
{
    const QList<CheckLine> lines = checkLines(report, m_server);
    for (int i = 0; i < lines.size(); ++i)
        m_steps->setState(i, lines.at(i).state, lines.at(i).words);
}

void CheckPane::end(const ConnectionReport &report)
{
    m_button->setText(startText());
    say(report.hasFailed() ? tr("Something does not work yet.") : tr("The connection works."));
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit finished(report);
}

void CheckPane::say(const QString &status)
{
    m_status->setText(status);
}
