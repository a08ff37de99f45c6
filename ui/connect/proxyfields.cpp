// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/proxyfields.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr int PortWidth = 72;
constexpr int Between = 16;

QHBoxLayout *rowOf(const QList<QWidget *> &widgets, int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

ProxyFields::ProxyFields(QWidget *parent)
    : QWidget(parent)
    //: A proxy: as the system says
    , m_system(new QRadioButton(tr("&System")))
    //: No proxy
    , m_none(new QRadioButton(tr("&None")))
    //: A proxy given by hand
    , m_manual(new QRadioButton(tr("Man&ual")))
    , m_manualFields(new QWidget)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_http(new QRadioButton(tr("&HTTP")))
    , m_socks5(new QRadioButton(tr("S&OCKS5")))
{
    setAccessibleName(tr("Proxy"));
    m_system->setToolTip(tr("The proxy that the system names for the server"));
    // Without groups of their own, radio buttons take those on a child widget for theirs.
    for (const QList<QRadioButton *> &buttons :
         {QList<QRadioButton *>{m_system, m_none, m_manual}, {m_http, m_socks5}}) {
        auto *group = new QButtonGroup(this);
        for (QRadioButton *button : buttons)
            group->addButton(button);
        buttons.constFirst()->setChecked(true);
    }
    m_host->setAccessibleName(tr("Proxy host"));
    m_host->setPlaceholderText(tr("Host"));
    m_port->setAccessibleName(tr("Proxy port"));
    m_port->setPlaceholderText(tr("Port"));
    m_port->setMaxLength(5);
    m_port->setFixedWidth(PortWidth);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);

    QHBoxLayout *address = rowOf({m_host, m_port}, 8);
    QHBoxLayout *protocol = rowOf({m_http, m_socks5}, Between);
    protocol->addStretch();
    auto *manual = new QVBoxLayout(m_manualFields);
    manual->setContentsMargins(0, 0, 0, 0);
    manual->setSpacing(4);
    manual->addLayout(address);
    manual->addLayout(protocol);
    QHBoxLayout *kinds = rowOf({m_system, m_none, m_manual}, Between);
    kinds->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(kinds);
    layout->addWidget(m_manualFields);
    showManual();

    for (QRadioButton *button : {m_system, m_none, m_manual, m_http, m_socks5})
        connect(button, &QRadioButton::clicked, this, &ProxyFields::edited);
    connect(m_manual, &QRadioButton::toggled, this, &ProxyFields::showManual);
    connect(m_host, &QLineEdit::textEdited, this, &ProxyFields::edited);
    connect(m_port, &QLineEdit::textEdited, this, &ProxyFields::edited);
}

ProxyChoice ProxyFields::choice() const
{
    if (m_system->isChecked())
        return {};
    if (m_none->isChecked())
        return {.kind = ProxyChoice::Kind::None};
    return {.kind = ProxyChoice::Kind::Manual,
            .protocol =
                m_http->isChecked() ? ProxyChoice::Protocol::Http : ProxyChoice::Protocol::Socks5,
            .host = m_host->text().trimmed(),
            .port = m_port->text().trimmed().toUShort()};
}

void ProxyFields::setChoice(const ProxyChoice &choice)
{
    m_system->setChecked(choice.kind == ProxyChoice::Kind::System);
    m_none->setChecked(choice.kind == ProxyChoice::Kind::None);
    m_manual->setChecked(choice.kind == ProxyChoice::Kind::Manual);
    m_http->setChecked(choice.protocol == ProxyChoice::Protocol::Http);
    m_socks5->setChecked(choice.protocol == ProxyChoice::Protocol::Socks5);
    m_host->setText(choice.host);
    m_port->setText(choice.port == 0 ? QString() : QString::number(choice.port));
}

bool ProxyFields::isHost() const
{
    QUrl url;
    url.setHost(m_host->text().trimmed(), QUrl::StrictMode);
    return !url.host().isEmpty();
}

QString ProxyFields::problem() const
{
    if (!m_manual->isChecked())
        return {};
    if (!isHost())
        return tr("The proxy's host is a name or an address alone, as in proxy.example.com.");
    if (choice().port == 0)
        return tr("The proxy's port is a number from 1 to 65535.");
    return {};
}

void ProxyFields::focusProblem()
{
    QLineEdit *field = isHost() ? m_port : m_host;
    field->setFocus();
    field->selectAll();
}

void ProxyFields::focusChoice()
{
    for (QRadioButton *button : {m_system, m_none, m_manual}) {
        if (button->isChecked())
            button->setFocus();
    }
}

void ProxyFields::showManual()
{
    m_manualFields->setVisible(m_manual->isChecked());
}
