// SPDX-License-Identifier: Apache-2.0
#include "net/connectionprobe.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "support/caught.h"
#include "support/fakeclock.h"
#include "support/opensslserver.h"
#include "support/proxyserver.h"
#include "support/rawserver.h"
#include "support/testauthority.h"
#include "support/unknownname.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Obstacle = Error::Obstacle;
using Outcome = StepResult::Outcome;
using Protocol = ProxyChoice::Protocol;

namespace {

const QByteArray key = "al_live_0123456789abcdef";
const QUrl behindTheProxy(u"https://api.greenroom.invalid"_s);
const ProxyChoice straight{.kind = ProxyChoice::Kind::None};

} // namespace

/// The way to the server, tried without a request.
class TestConnectionProbe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void theWayIsFree_data();
    void theWayIsFree();
    void theNameIsUnknown();
    void nobodyListens();
    void aBadCertificate_data();
    void aBadCertificate();
    void noTls_data();
    void noTls();
    void theWayIsFreeByAProxy_data();
    void theWayIsFreeByAProxy();
    void theProxyIsNotThere_data();
    void theProxyIsNotThere();
    void theProxyRefuses_data();
    void theProxyRefuses();
    void theServerBehindTheProxyIsBad();
    void nobodyAnswers();
    void theProxyDoesNotAnswer_data();
    void theProxyDoesNotAnswer();
    void deletedWhileBusy();

private:
    void probe(const QUrl &server, const ProxyChoice &proxy = straight,
               std::chrono::milliseconds patience = 20s);
    [[nodiscard]] QList<Outcome> outcomes() const;
    [[nodiscard]] bool ends() const;

    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<TestAuthority> m_stranger; ///< whom nobody trusts
    QHash<QByteArray, TestAuthority::Issued> m_issued;
    FakeClock m_clock;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<ConnectionProbe> m_probe;
    QList<ConnectionProbe::Way> m_told;
};

void TestConnectionProbe::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_stranger = std::make_unique<TestAuthority>();
    const QString here = u"DNS:localhost,DNS:*.greenroom.invalid,IP:127.0.0.1"_s;
    m_issued.insert("good", m_authority->issue(here));
    m_issued.insert("unknown authority", m_stranger->issue(here));
    m_issued.insert("expired", m_authority->issue(here, TestAuthority::Validity::Expired));
    m_issued.insert("another host", m_authority->issue(u"DNS:greenroom.example"_s));
}

void TestConnectionProbe::cleanup()
{
    m_probe.reset();
    m_http.reset();
    m_budget.reset();
    m_told.clear();
}

void TestConnectionProbe::probe(const QUrl &server, const ProxyChoice &proxy,
                                std::chrono::milliseconds patience)
{
    const HttpOptions options{.proxy = proxy, .authorities = {m_authority->certificate()}};
    m_budget = std::make_unique<RateBudget>(m_clock);
    m_http = std::make_unique<HttpClient>(server, *m_budget, options);
    m_http->setApiKey(key);
    m_probe = std::make_unique<ConnectionProbe>(*m_http, patience);
    connect(m_probe.get(), &ConnectionProbe::changed, this,
            [this](const ConnectionProbe::Way &way) { m_told.append(way); });
    QVERIFY(m_told.isEmpty());
}

/// Waits for the end; all that was told before it must have been less.
bool TestConnectionProbe::ends() const
{
    const auto hasEnded = [this] {
        if (m_told.isEmpty())
            return false;
        const ConnectionProbe::Way &way = m_told.constLast();
        return way.connection.outcome != Outcome::Open || way.name.outcome == Outcome::Failed
            || way.proxy.outcome == Outcome::Failed;
    };
    constexpr int patience = 20'000;
    if (!QTest::qWaitFor(hasEnded, patience))
        return false;
    const qsizetype count = m_told.size();
    letStrayTrafficCome();
    return m_told.size() == count;
}

QList<Outcome> TestConnectionProbe::outcomes() const
{
    const ConnectionProbe::Way &way = m_told.constLast();
    return {way.name.outcome, way.proxy.outcome, way.connection.outcome};
}

void TestConnectionProbe::theWayIsFree_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Outcome>("name");
    QTest::newRow("http, address") << false << u"127.0.0.1"_s << Outcome::Skipped;
    QTest::newRow("http, name") << false << u"localhost"_s << Outcome::Ok;
    QTest::newRow("https, address") << true << u"127.0.0.1"_s << Outcome::Skipped;
    QTest::newRow("https, name") << true << u"localhost"_s << Outcome::Ok;
}

void TestConnectionProbe::theWayIsFree()
{
    QFETCH(const bool, tls);
    QFETCH(const QString, host);
    QFETCH(const Outcome, name);
    RawServer server(tls ? m_issued.value("good").server() : QSslConfiguration());
    ProxyServer proxy(Protocol::Http);
    QUrl url = server.url();
    url.setHost(host);
    probe(url, proxy.choice()); // which this machine does not need
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{name, Outcome::Skipped, Outcome::Ok}));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.bytes(), 0);
    QCOMPARE(proxy.connections(), 0);
    QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0); // it has hung up
}

void TestConnectionProbe::theNameIsUnknown()
{
    probe(QUrl(u"https://"_s + unknownName()));
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Failed, Outcome::Skipped, Outcome::Open}));
    QCOMPARE(m_told.constLast().name.error->obstacle, Obstacle::NameNotFound);
}

void TestConnectionProbe::nobodyListens()
{
    QUrl url;
    {
        const RawServer server(m_issued.value("good").server());
        url = server.url();
    }
    probe(url);
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Skipped, Outcome::Failed}));
    const Error error = m_told.constLast().connection.error.value();
    QCOMPARE(error.kind, Error::Kind::Offline);
    QCOMPARE(error.obstacle, Obstacle::Unreachable);
    QCOMPARE(error.delivery, Error::Delivery::NotSent);
}

void TestConnectionProbe::aBadCertificate_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<Obstacle>("obstacle");
    const auto row = [](const char *shown, Obstacle obstacle) {
        QTest::newRow(shown) << QByteArray(shown) << obstacle;
    };
    row("unknown authority", Obstacle::CertificateUntrusted);
    row("expired", Obstacle::CertificateOutOfDate);
    row("another host", Obstacle::CertificateForeign);
}

void TestConnectionProbe::aBadCertificate()
{
    QFETCH(const QByteArray, shown);
    RawServer server(m_issued.value(shown).server());
    probe(server.url());
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Skipped, Outcome::Failed}));
    QTEST(m_told.constLast().connection.error->obstacle, "obstacle");
    QCOMPARE(server.bytes(), 0);
}

void TestConnectionProbe::noTls_data()
{
    QTest::addColumn<bool>("isOld");
    QTest::newRow("TLS 1.0") << true;
    QTest::newRow("hangs up at once") << false;
}

void TestConnectionProbe::noTls()
{
    QFETCH(const bool, isOld);
    OpensslServer old(m_issued.value("good"), u"-tls1"_s);
    RawServer plain;
    plain.answerAll({}, RawServer::After::Close);
    QUrl url = isOld ? old.url() : plain.url();
    url.setScheme(u"https"_s);
    probe(url);
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Skipped, Outcome::Failed}));
    QCOMPARE(m_told.constLast().connection.error->obstacle, Obstacle::TlsFailed);
}

void TestConnectionProbe::theWayIsFreeByAProxy_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::newRow("CONNECT") << Protocol::Http;
    QTest::newRow("SOCKS5") << Protocol::Socks5;
}

void TestConnectionProbe::theWayIsFreeByAProxy()
{
    QFETCH(const Protocol, protocol);
    RawServer server(m_issued.value("good").server());
    ProxyServer proxy(protocol);
    proxy.lead("api.greenroom.invalid:443", server.serverPort());
    probe(behindTheProxy, proxy.choice());
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Ok, Outcome::Ok}));
    QCOMPARE(proxy.connections(), 1);
    if (protocol == Protocol::Http)
        QVERIFY(proxy.heads().contains("User-Agent: Greenroom/"));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.bytes(), 0);
}

void TestConnectionProbe::theProxyIsNotThere_data()
{
    theWayIsFreeByAProxy_data();
}

void TestConnectionProbe::theProxyIsNotThere()
{
    QFETCH(const Protocol, protocol);
    ProxyChoice nobody;
    {
        const ProxyServer proxy(protocol);
        nobody = proxy.choice();
    }
    ProxyChoice nameless = nobody;
    nameless.host = unknownName();
    for (const auto &[choice, obstacle] : {std::pair(nobody, Obstacle::ProxyUnreachable),
                                           std::pair(nameless, Obstacle::ProxyNotFound)}) {
        cleanup();
        probe(behindTheProxy, choice);
        QVERIFY(ends());
        QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Failed, Outcome::Open}));
        QCOMPARE(m_told.constLast().proxy.error->obstacle, obstacle);
    }
}

void TestConnectionProbe::theProxyRefuses_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<Obstacle>("obstacle");
    QTest::addColumn<bool>("works"); // the proxy itself

    const auto row = [](const char *name, const QByteArray &refusal, Obstacle obstacle,
                        bool works = false) {
        QTest::newRow(name) << Protocol::Http << refusal << obstacle << works;
    };
    row("wants a password",
        RawServer::response(407, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
        Obstacle::ProxyUnauthorized);
    row("forbids it", RawServer::response(403), Obstacle::ProxyFailed);
    row("has a problem", RawServer::response(502), Obstacle::ProxyFailed);
    row("hangs up", {}, Obstacle::ProxyFailed);
    row("reaches no server", RawServer::response(503), Obstacle::Unreachable, true);
    row("finds no server", RawServer::response(404), Obstacle::NameNotFound, true);
    QTest::newRow("SOCKS5, wants a password")
        << Protocol::Socks5 << QByteArray::fromHex("05ff") << Obstacle::ProxyUnauthorized << false;
}

void TestConnectionProbe::theProxyRefuses()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, refusal);
    QFETCH(const bool, works);
    ProxyServer proxy(protocol);
    proxy.refuse(refusal);
    probe(behindTheProxy, proxy.choice());
    QVERIFY(ends());
    const QList<Outcome> there{Outcome::Skipped, Outcome::Ok, Outcome::Failed};
    const QList<Outcome> notThere{Outcome::Skipped, Outcome::Failed, Outcome::Open};
    QCOMPARE(outcomes(), works ? there : notThere);
    const ConnectionProbe::Way &way = m_told.constLast();
    QTEST((works ? way.connection : way.proxy).error->obstacle, "obstacle");
}

void TestConnectionProbe::theServerBehindTheProxyIsBad()
{
    RawServer server(m_issued.value("expired").server());
    ProxyServer proxy(Protocol::Http);
    proxy.lead("api.greenroom.invalid:443", server.serverPort());
    probe(behindTheProxy, proxy.choice());
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Ok, Outcome::Failed}));
    QCOMPARE(m_told.constLast().connection.error->obstacle, Obstacle::CertificateOutOfDate);
}

void TestConnectionProbe::nobodyAnswers()
{
    RawServer silent; // takes the hello, and waits
    QUrl url = silent.url();
    url.setScheme(u"https"_s);
    probe(url, straight, 300ms);
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Skipped, Outcome::Failed}));
    const Error error = m_told.constLast().connection.error.value();
    QCOMPARE(error.kind, Error::Kind::Timeout);
    QCOMPARE(error.delivery, Error::Delivery::NotSent);
}

void TestConnectionProbe::theProxyDoesNotAnswer_data()
{
    theWayIsFreeByAProxy_data();
}

void TestConnectionProbe::theProxyDoesNotAnswer()
{
    QFETCH(const Protocol, protocol);
    RawServer silent;
    probe(behindTheProxy,
          {.kind = ProxyChoice::Kind::Manual,
           .protocol = protocol,
           .host = u"127.0.0.1"_s,
           .port = silent.serverPort()},
          300ms);
    QVERIFY(ends());
    QCOMPARE(outcomes(), (QList<Outcome>{Outcome::Skipped, Outcome::Failed, Outcome::Open}));
    QCOMPARE(m_told.constLast().proxy.error->kind, Error::Kind::Timeout);
}

void TestConnectionProbe::deletedWhileBusy()
{
    RawServer silent;
    QUrl url = silent.url();
    url.setScheme(u"https"_s);
    for (const int wait : {0, 1, 5, 30}) {
        probe(url);
        QTest::qWait(wait);
        m_probe.reset();
        m_told.clear();
        letStrayTrafficCome();
        QVERIFY(m_told.isEmpty());
        QTRY_COMPARE(silent.findChildren<QTcpSocket *>().size(), 0);
    }
}

QTEST_GUILESS_MAIN(TestConnectionProbe)
#include "tst_connectionprobe.moc"
