// SPDX-License-Identifier: Apache-2.0
#include "ui/startpage.h"

#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int ColumnWidth = 400;
constexpr int IconSize = 72;

} // namespace

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_connect(new QPushButton(tr("&Connect…")))
    , m_sandbox(new QPushButton(tr("Try the san&dbox")))
    , m_error(new ProblemLabel(theme))
{
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(QStringLiteral(":/greenroom.svg")).pixmap(IconSize, IconSize));
    auto *title = new QLabel(tr("Review characters"));
    title->setFont(theme.titleFont());
    auto *sentence =
        new QLabel(tr("Look at all refs of a character at once, then save or discard it "
                      "with one key."));
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    m_connect->setDefault(true);
    m_sandbox->setAutoDefault(true); // Return presses what has the focus
    m_connect->setToolTip(tr("Connects to your team with its API key"));
    m_sandbox->setToolTip(tr("Starts a server on this computer with characters to practise on"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_sandbox);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignLeft);
    column->addSpacing(8);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_error);
    column->addStretch(3);
    auto *body = new QWidget;
    body->setFixedWidth(ColumnWidth);
    column->setContentsMargins(0, 0, 0, 0);
    body->setLayout(column);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(body);

    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectRequested);
    connect(m_sandbox, &QPushButton::clicked, this, &StartPage::sandboxRequested);
}

void StartPage::setError(const QString &text)
{
    m_error->say(text);
}

void StartPage::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_sandbox->setEnabled(!busy);
}
