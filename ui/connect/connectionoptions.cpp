// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectionoptions.h"

#include "settings/connection.h"
#include "ui/connect/proxyfields.h"
#include "ui/theme/problemlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace {

constexpr int VersionWidth = 128;

QString proxyLabel()
{
    return ConnectionOptions::tr("Proxy");
}

QString versionLabel()
{
    return ConnectionOptions::tr("API vers&ion");
}

} // namespace

ConnectionOptions::ConnectionOptions(const Theme &theme, int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_proxy(new ProxyFields)
    , m_proxyProblem(new ProblemLabel(theme))
    , m_version(new QLineEdit(FirstApiVersion))
    , m_versionProblem(new ProblemLabel(theme))
{
    auto *proxy = new QLabel(proxyLabel());
    proxy->setMinimumHeight(24);
    auto *version = new QLabel(versionLabel());
    version->setBuddy(m_version);
    m_version->setAccessibleName(tr("API version"));
    m_version->setMaxLength(10);
    m_version->setFixedWidth(VersionWidth);
    m_version->setToolTip(tr("The day of the API that Greenroom asks for; few have to change it"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(proxy, 0, 0, Qt::AlignTop);
    grid->addWidget(m_proxy, 0, 1);
    grid->addWidget(m_proxyProblem, 1, 1);
    grid->addWidget(version, 2, 0);
    grid->addWidget(m_version, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_versionProblem, 3, 1);

    connect(m_proxy, &ProxyFields::edited, this, &ConnectionOptions::edited);
    connect(m_version, &QLineEdit::textEdited, this, &ConnectionOptions::edited);
    connect(this, &ConnectionOptions::edited, this, &ConnectionOptions::clearProblems);
}

int ConnectionOptions::labelWidthIn(const QWidget &parent)
{
    const QFontMetrics metrics = parent.fontMetrics();
    return std::max(metrics.size(Qt::TextShowMnemonic, versionLabel()).width(),
                    metrics.size(Qt::TextShowMnemonic, proxyLabel()).width());
}

void ConnectionOptions::showOptionsOf(const Connection &connection)
{
    m_proxy->setChoice(connection.proxy);
    m_version->setText(connection.apiVersion);
}

void ConnectionOptions::applyTo(Connection &connection) const
{
    connection.proxy = m_proxy->choice();
    connection.apiVersion = m_version->text().trimmed();
}

bool ConnectionOptions::check()
{
    clearProblems();
    if (const QString problem = m_proxy->problem(); !problem.isEmpty()) {
        m_proxyProblem->say(problem);
        m_proxy->focusProblem();
        return false;
    }
    if (!Connection::isApiVersion(m_version->text().trimmed())) {
        m_versionProblem->say(tr("The API version is a day, as in %1.").arg(FirstApiVersion));
        focusVersion();
        return false;
    }
    return true;
}

void ConnectionOptions::clearProblems()
{
    m_proxyProblem->say({});
    m_versionProblem->say({});
}

void ConnectionOptions::focusProxy()
{
    m_proxy->focusChoice();
}

void ConnectionOptions::focusVersion()
{
    m_version->setFocus();
    m_version->selectAll();
}
