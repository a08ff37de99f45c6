// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "net/tlsconfiguration.h"
#include "support/caught.h"
#include "support/fakeclock.h"
#include "support/opensslserver.h"
#include "support/rawserver.h"
#include "support/testauthority.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using Answer = Caught<HttpResponse>;
using Authorities = QList<QSslCertificate>;
using Method = ApiRequest::Method;
using Obstacle = Error::Obstacle;

namespace {

const QByteArray key = "al_live_0123456789abcdef";
const QString here = u"DNS:localhost,IP:127.0.0.1"_s;

} // namespace

/// To a server whose certificate is not right nothing is sent, not a byte of a request.
class TestCertificates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void aBadOneGetsNothing_data();
    void aBadOneGetsNothing();
    void aGoodOneGetsTheRequest_data();
    void aGoodOneGetsTheRequest();
    void oldTlsGetsNothing_data();
    void oldTlsGetsNothing();
    void newTlsGetsTheRequest_data();
    void newTlsGetsTheRequest();
    void anAuthorityIsTrustedByItsConnectionOnly();
    void aRefIsNotFollowedToABadOne();
    void theSystemsAuthoritiesAreKept();

private:
    /// Sends a \a call ("GET", "ref"), from a client that trusts the test's authority.
    [[nodiscard]] PendingRequest send(const QByteArray &call, const QUrl &server, Answer &answer);
    [[nodiscard]] Authorities trusted() const { return {m_authority->certificate()}; }
    void connectTo(const QUrl &server, const Authorities &authorities);
    void addCalls();

    std::unique_ptr<TestAuthority> m_authority;
    QHash<QByteArray, QSslConfiguration> m_shown; ///< by what it shows
    TestAuthority::Issued m_good;
    FakeClock m_clock;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
};

void TestCertificates::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    TestAuthority stranger;
    m_good = m_authority->issue(here);
    m_shown.insert("good", m_good.server());
    m_shown.insert("self-signed", m_authority->selfSigned(here).server());
    m_shown.insert("unknown authority", stranger.issue(here).server());
    m_shown.insert("expired", m_authority->issue(here, TestAuthority::Validity::Expired).server());
    m_shown.insert("another host",
                   m_authority->issue(u"DNS:greenroom.example,IP:127.0.0.2"_s).server());
}

void TestCertificates::cleanup()
{
    m_http.reset();
    m_budget.reset();
}

void TestCertificates::connectTo(const QUrl &server, const Authorities &authorities)
{
    m_http.reset();
    m_budget = std::make_unique<RateBudget>(m_clock);
    m_http =
        std::make_unique<HttpClient>(server, *m_budget, HttpOptions{.authorities = authorities});
    m_http->setApiKey(key);
}

PendingRequest TestCertificates::send(const QByteArray &call, const QUrl &server, Answer &answer)
{
    connectTo(server, trusted());
    if (call == "ref") {
        QUrl ref = server;
        ref.setPath(u"/1.bin"_s);
        return m_http->fetchRef(ref, this, answer.handler());
    }
    const Method method = call == "GET" ? Method::Get
        : call == "POST"                ? Method::Post
                                        : Method::Delete;
    return m_http->send({.method = method, .path = {u"team"_s}}, this, answer.handler());
}

void TestCertificates::aBadOneGetsNothing_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<Obstacle>("obstacle");

    const std::pair<const char *, Obstacle> faults[]{
        {"self-signed", Obstacle::CertificateUntrusted},
        {"unknown authority", Obstacle::CertificateUntrusted},
        {"expired", Obstacle::CertificateOutOfDate},
        {"another host", Obstacle::CertificateForeign},
    };
    for (const char *call : {"GET", "POST", "DELETE", "ref"}) {
        for (const auto &[shown, obstacle] : faults)
            QTest::addRow("%s, %s", shown, call)
                << QByteArray(call) << QByteArray(shown) << obstacle;
    }
}

void TestCertificates::aBadOneGetsNothing()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QByteArray, shown);
    RawServer server(m_shown.value(shown));
    server.answerAll(RawServer::response(200, "{}"));
    Answer answer;
    const PendingRequest pending = send(call, server.url(), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QTEST(answer.error().obstacle, "obstacle");
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QCOMPARE(answer.error().delivery, Error::Delivery::NotSent);
    QVERIFY(!answer.error().text().contains(u"127.0.0.1"));
    letStrayTrafficCome();
    QVERIFY(server.connections() > 0);
    QCOMPARE(server.bytes(), 0);
}

void TestCertificates::addCalls()
{
    QTest::addColumn<QByteArray>("call");
    for (const char *call : {"GET", "POST", "DELETE", "ref"})
        QTest::newRow(call) << QByteArray(call);
}

void TestCertificates::aGoodOneGetsTheRequest_data()
{
    addCalls();
}

void TestCertificates::aGoodOneGetsTheRequest()
{
    QFETCH(const QByteArray, call);
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        RawServer server(m_shown.value("good"));
        server.answerAll(RawServer::response(200, "{}"));
        QUrl url = server.url();
        url.setHost(host);
        Answer answer;
        const PendingRequest pending = send(call, url, answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isGood());
        QCOMPARE(server.requests().size(), 1);
        const bool isRef = call == "ref";
        QCOMPARE(server.lines().constFirst(),
                 isRef ? QByteArray("GET /1.bin HTTP/1.1") : call + " /v1/team HTTP/1.1");
        QCOMPARE(server.requests().constFirst().header("X-Api-Key"), isRef ? QByteArray() : key);
    }
}

void TestCertificates::oldTlsGetsNothing_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QString>("version");
    for (const char *call : {"GET", "POST", "DELETE", "ref"}) {
        QTest::addRow("1.0, %s", call) << QByteArray(call) << u"-tls1"_s;
        QTest::addRow("1.1, %s", call) << QByteArray(call) << u"-tls1_1"_s;
    }
}

void TestCertificates::oldTlsGetsNothing()
{
    QFETCH(const QByteArray, call);
    QFETCH(const QString, version);
    OpensslServer server(m_good, version);
    const QUrl url = server.url();
    QVERIFY(!url.isEmpty());
    Answer answer;
    const PendingRequest pending = send(call, url, answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().obstacle, Obstacle::TlsFailed);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QCOMPARE(answer.error().delivery, Error::Delivery::NotSent);
    QTRY_VERIFY2(server.seen().contains("error:"), "it has refused our hello");
    QVERIFY(!server.seen().contains("HTTP/1.1"));
}

void TestCertificates::newTlsGetsTheRequest_data()
{
    addCalls();
}

/// So that server would show a request if it got one.
void TestCertificates::newTlsGetsTheRequest()
{
    QFETCH(const QByteArray, call);
    OpensslServer server(m_good, u"-tls1_2"_s);
    const QUrl url = server.url();
    QVERIFY(!url.isEmpty());
    Answer answer;
    const PendingRequest pending = send(call, url, answer);
    const QByteArray line =
        call == "ref" ? QByteArray("GET /1.bin HTTP/1.1") : call + " /v1/team HTTP/1.1";
    QTRY_VERIFY(server.seen().contains(line));
}

void TestCertificates::anAuthorityIsTrustedByItsConnectionOnly()
{
    RawServer server(m_shown.value("good"));
    server.answerAll(RawServer::response(200, "{}"));
    for (const bool isTrusted : {true, false, true, false}) {
        connectTo(server.url(), isTrusted ? trusted() : Authorities());
        for (const Method method : {Method::Get, Method::Post}) {
            Answer answer;
            const PendingRequest pending =
                m_http->send({.method = method, .path = {u"team"_s}}, this, answer.handler());
            QVERIFY(answer.wait());
            QCOMPARE(answer.isGood(), isTrusted);
            if (!isTrusted)
                QCOMPARE(answer.error().obstacle, Obstacle::CertificateUntrusted);
        }
    }
}

void TestCertificates::aRefIsNotFollowedToABadOne()
{
    RawServer server(m_shown.value("good"));
    RawServer bad(m_shown.value("expired"));
    server.answerAll(
        RawServer::response(302, {}, "Location: " + bad.url(u"/1.bin"_s).toEncoded() + "\r\n"));
    Answer answer;
    const PendingRequest pending = send("ref", server.url(), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().obstacle, Obstacle::CertificateOutOfDate);
    QCOMPARE(bad.bytes(), 0);
}

/// A configuration shows its certificates, but only comparing it shows whether Qt will still look
/// up the system's: one that a certificate was added to does not.
void TestCertificates::theSystemsAuthoritiesAreKept()
{
    const QSslConfiguration ours = tlsConfiguration(trusted());
    QSslConfiguration forgetful = tlsConfiguration({});
    QCOMPARE(forgetful.caCertificates(),
             QSslConfiguration::defaultConfiguration().caCertificates());
    forgetful.addCaCertificates(trusted());
    QCOMPARE(ours.caCertificates(), forgetful.caCertificates());
    QVERIFY(ours != forgetful);
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
