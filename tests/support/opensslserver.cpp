// SPDX-License-Identifier: Apache-2.0
#include "support/opensslserver.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

OpensslServer::OpensslServer(const TestAuthority::Issued &shown, const QString &version)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Debian's OpenSSL speaks no old version at its usual level of security.
    m_process.start(u"openssl"_s,
                    {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, shown.certificate,
                     u"-key"_s, shown.key, version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl OpensslServer::url()
{
    static const QRegularExpression accepting(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)\\n"_s);
    QRegularExpressionMatch match;
    const auto listens = [&] {
        match = accepting.match(QString::fromLatin1(seen()));
        return match.hasMatch();
    };
    constexpr int patience = 20'000;
    if (!QTest::qWaitFor(listens, patience))
        return {};
    return QUrl(u"https://127.0.0.1:"_s + match.captured(1));
}

QByteArray OpensslServer::seen()
{
    m_seen += m_process.readAll();
    return m_seen;
}
