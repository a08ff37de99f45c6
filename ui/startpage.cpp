// SPDX-License-Identifier: Apache-2.0
#include "ui/startpage.h"

#include "net/httpclient.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int ColumnWidth = 400;
constexpr int IconSize = 72;

/// The address as people type it: the scheme may be missing, and the API's /v1 or a slash may stand
/// at the end. Empty if it is none.
QUrl serverFrom(const QString &text)
{
    const QString typed = text.trimmed();
    QUrl url(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("https://") + typed,
             QUrl::StrictMode);
    if (url.path() == QLatin1String("/v1") || url.path() == QLatin1String("/v1/"))
        url.setPath({});
    return HttpClient::isAcceptableServer(url) ? url : QUrl();
}

} // namespace

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sandbox(new QPushButton(tr("Try the sandbox")))
    , m_server(new QLineEdit)
    , m_connect(new QPushButton(tr("Connect")))
    , m_error(new QLabel)
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
    m_sandbox->setDefault(true);
    m_sandbox->setToolTip(tr("Starts a server on this computer with characters to practise on"));
    auto *label = new QLabel(tr("Server"));
    label->setBuddy(m_server);
    m_server->setAccessibleName(tr("Server"));
    m_server->setPlaceholderText(QStringLiteral("https://"));
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);

    auto *address = new QHBoxLayout;
    address->setSpacing(8);
    address->addWidget(m_server, 1);
    address->addWidget(m_connect);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignLeft);
    column->addSpacing(8);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(16);
    column->addWidget(m_sandbox, 0, Qt::AlignLeft);
    column->addSpacing(24);
    column->addWidget(label);
    column->addLayout(address);
    column->addWidget(m_error);
    column->addStretch(3);
    auto *body = new QWidget;
    body->setFixedWidth(ColumnWidth);
    column->setContentsMargins(0, 0, 0, 0);
    body->setLayout(column);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(body);

    connect(m_sandbox, &QPushButton::clicked, this, &StartPage::sandboxRequested);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectToServer);
    connect(m_server, &QLineEdit::returnPressed, this, &StartPage::connectToServer);
    connect(m_server, &QLineEdit::textEdited, this, [this] { setError({}); });
    connect(&theme, &Theme::changed, this, &StartPage::updateColours);
    updateColours();
}

void StartPage::setServer(const QString &server)
{
    m_server->setText(server);
}

void StartPage::setError(const QString &text)
{
    m_error->setText(text);
}

void StartPage::setBusy(bool busy)
{
    m_sandbox->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_server->setEnabled(!busy);
}

void StartPage::connectToServer()
{
    const QUrl url = serverFrom(m_server->text());
    if (url.isEmpty()) {
        setError(tr("That is no address of a server. It starts with https://"));
        m_server->setFocus();
        return;
    }
    setError({});
    emit connectRequested(url);
}

void StartPage::updateColours()
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, m_theme.colours().warning);
    m_error->setPalette(palette);
}
