// SPDX-License-Identifier: Apache-2.0
#include "net/networkerror.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using Delivery = Error::Delivery;
using Kind = Error::Kind;
using Network = QNetworkReply::NetworkError;
using Obstacle = Error::Obstacle;
using Socket = QAbstractSocket::SocketError;
using Tls = QSslError::SslError;

namespace {

QList<QSslError> errors(const QList<Tls> &kinds)
{
    QList<QSslError> result;
    for (const Tls kind : kinds)
        result.append(QSslError(kind));
    return result;
}

} // namespace

/// What it means that no whole answer came, or no connection came about.
class TestNetworkError : public QObject
{
    Q_OBJECT

private slots:
    void network_data();
    void network();
    void certificate_data();
    void certificate();
    void socket_data();
    void socket();
    void eachObstacleHasWordsOfItsOwn();
};

void TestNetworkError::network_data()
{
    QTest::addColumn<Network>("code");
    QTest::addColumn<Obstacle>("straight");
    QTest::addColumn<Obstacle>("atProxy");

    const auto row = [](const char *name, Network code, Obstacle straight, Obstacle atProxy) {
        QTest::newRow(name) << code << straight << atProxy;
    };
    const auto same = [&row](const char *name, Network code, Obstacle obstacle) {
        row(name, code, obstacle, obstacle);
    };
    same("refused", Network::ConnectionRefusedError, Obstacle::Unreachable);
    row("no such name", Network::HostNotFoundError, Obstacle::NameNotFound, Obstacle::ProxyFailed);
    same("TLS", Network::SslHandshakeFailedError, Obstacle::TlsFailed);
    same("proxy refused", Network::ProxyConnectionRefusedError, Obstacle::ProxyUnreachable);
    same("no such proxy", Network::ProxyNotFoundError, Obstacle::ProxyNotFound);
    row("proxy's password", Network::ProxyAuthenticationRequiredError, Obstacle::None,
        Obstacle::ProxyUnauthorized);
    row("proxy closed", Network::ProxyConnectionClosedError, Obstacle::None, Obstacle::ProxyFailed);
    row("proxy timeout", Network::ProxyTimeoutError, Obstacle::None, Obstacle::ProxyFailed);
    row("unknown network", Network::UnknownNetworkError, Obstacle::None, Obstacle::ProxyFailed);
    same("unknown proxy", Network::UnknownProxyError, Obstacle::None);
    same("closed", Network::RemoteHostClosedError, Obstacle::None);
    same("timeout", Network::TimeoutError, Obstacle::None);
    same("cancelled", Network::OperationCanceledError, Obstacle::None);
    same("temporary", Network::TemporaryNetworkFailureError, Obstacle::None);
    same("session", Network::NetworkSessionFailedError, Obstacle::None);
    same("would be sent again", Network::ContentReSendError, Obstacle::None);
    same("unknown content", Network::UnknownContentError, Obstacle::None);
    same("protocol", Network::ProtocolFailure, Obstacle::None);
    same("server", Network::UnknownServerError, Obstacle::None);
}

void TestNetworkError::network()
{
    QFETCH(const Network, code);
    for (const bool atProxy : {false, true}) {
        const Error error = errorFromNetwork({.code = code, .atProxy = atProxy});
        QCOMPARE(error.kind, Kind::Offline);
        if (atProxy)
            QTEST(error.obstacle, "atProxy");
        else
            QTEST(error.obstacle, "straight");
        // With a body that cannot be sent twice an obstacle, and nothing else, means that nothing
        // was sent.
        const bool isKnown = error.obstacle != Obstacle::None;
        QCOMPARE(error.delivery, isKnown ? Delivery::NotSent : Delivery::Unknown);
        QCOMPARE(error.httpStatus, 0);
        QVERIFY(!error.message.isEmpty());
    }
}

void TestNetworkError::certificate_data()
{
    QTest::addColumn<QList<Tls>>("found");
    QTest::addColumn<Obstacle>("obstacle");

    const auto row = [](const char *name, const QList<Tls> &found, Obstacle obstacle) {
        QTest::newRow(name) << found << obstacle;
    };
    row("nothing", {}, Obstacle::TlsFailed);
    row("expired", {Tls::CertificateExpired}, Obstacle::CertificateOutOfDate);
    row("not valid yet", {Tls::CertificateNotYetValid}, Obstacle::CertificateOutOfDate);
    row("another name", {Tls::HostNameMismatch}, Obstacle::CertificateForeign);
    row("expired, another name", {Tls::CertificateExpired, Tls::HostNameMismatch},
        Obstacle::CertificateForeign);
    row("another name, expired", {Tls::HostNameMismatch, Tls::CertificateExpired},
        Obstacle::CertificateForeign);
    row("self-signed", {Tls::SelfSignedCertificate}, Obstacle::CertificateUntrusted);
    row("unknown authority", {Tls::UnableToGetLocalIssuerCertificate},
        Obstacle::CertificateUntrusted);
    row("revoked", {Tls::CertificateRevoked}, Obstacle::CertificateUntrusted);
    row("all of it",
        {Tls::HostNameMismatch, Tls::CertificateExpired, Tls::UnableToVerifyFirstCertificate},
        Obstacle::CertificateUntrusted);
}

void TestNetworkError::certificate()
{
    QFETCH(const QList<Tls>, found);
    const Error answer =
        errorFromNetwork({.code = Network::SslHandshakeFailedError, .certificate = errors(found)});
    QTEST(answer.obstacle, "obstacle");
    const Error probe = errorFromSocket(Socket::SslHandshakeFailedError, errors(found), false);
    QCOMPARE(probe, answer);
    // What TLS found says nothing of another failure.
    const Error refused =
        errorFromNetwork({.code = Network::ConnectionRefusedError, .certificate = errors(found)});
    QCOMPARE(refused.obstacle, Obstacle::Unreachable);
}

void TestNetworkError::socket_data()
{
    QTest::addColumn<Socket>("code");
    QTest::addColumn<Obstacle>("straight");
    QTest::addColumn<Obstacle>("atProxy");

    const auto row = [](const char *name, Socket code, Obstacle straight, Obstacle atProxy) {
        QTest::newRow(name) << code << straight << atProxy;
    };
    const auto same = [&row](const char *name, Socket code, Obstacle obstacle) {
        row(name, code, obstacle, obstacle);
    };
    same("no such name", Socket::HostNotFoundError, Obstacle::NameNotFound);
    same("refused", Socket::ConnectionRefusedError, Obstacle::Unreachable);
    row("no way", Socket::NetworkError, Obstacle::Unreachable, Obstacle::ProxyFailed);
    row("timeout", Socket::SocketTimeoutError, Obstacle::Unreachable, Obstacle::ProxyFailed);
    row("closed", Socket::RemoteHostClosedError, Obstacle::TlsFailed, Obstacle::ProxyFailed);
    row("forbidden", Socket::SocketAccessError, Obstacle::Unreachable, Obstacle::ProxyFailed);
    same("no such proxy", Socket::ProxyNotFoundError, Obstacle::ProxyNotFound);
    same("proxy refused", Socket::ProxyConnectionRefusedError, Obstacle::ProxyUnreachable);
    same("proxy's password", Socket::ProxyAuthenticationRequiredError, Obstacle::ProxyUnauthorized);
    row("proxy closed", Socket::ProxyConnectionClosedError, Obstacle::Unreachable,
        Obstacle::ProxyFailed);
    row("no proxy at all", Socket::ProxyProtocolError, Obstacle::Unreachable,
        Obstacle::ProxyFailed);
}

void TestNetworkError::socket()
{
    QFETCH(const Socket, code);
    QTEST(errorFromSocket(code, {}, false).obstacle, "straight");
    QTEST(errorFromSocket(code, {}, true).obstacle, "atProxy");
    QCOMPARE(errorFromSocket(code, {}, true).delivery, Delivery::NotSent);
}

void TestNetworkError::eachObstacleHasWordsOfItsOwn()
{
    QSet<QString> messages;
    const auto add = [&messages](const Error &error) {
        QVERIFY(!messages.contains(error.message));
        messages.insert(error.message);
    };
    for (const Socket code : {Socket::HostNotFoundError, Socket::ConnectionRefusedError,
                              Socket::ProxyNotFoundError, Socket::ProxyConnectionRefusedError,
                              Socket::ProxyAuthenticationRequiredError, Socket::NetworkError})
        add(errorFromSocket(code, {}, true));
    for (const Tls found :
         {Tls::CertificateExpired, Tls::HostNameMismatch, Tls::SelfSignedCertificate})
        add(errorFromSocket(Socket::SslHandshakeFailedError, errors({found}), false));
    add(errorFromSocket(Socket::SslHandshakeFailedError, {}, false));
    add(errorFromNetwork({.code = Network::RemoteHostClosedError}));
    constexpr qsizetype obstacles = 11; // None included
    QCOMPARE(messages.size(), obstacles);
}

QTEST_APPLESS_MAIN(TestNetworkError)
#include "tst_networkerror.moc"
