// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "support/caught.h"
#include "support/fakeclock.h"
#include "support/proxyserver.h"
#include "support/rawserver.h"
#include "support/testauthority.h"
#include "support/unknownname.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using Answer = Caught<HttpResponse>;
using Obstacle = Error::Obstacle;
using Protocol = ProxyChoice::Protocol;

namespace {

const QByteArray key = "al_live_0123456789abcdef";
const QUrl api(u"https://api.greenroom.invalid"_s);
const QUrl ref(u"https://refs.greenroom.invalid/1.bin?token=a"_s);

} // namespace

/// Which way requests go: the server's names are known to the proxy alone.
class TestProxies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everythingGoesByTheProxy_data();
    void everythingGoesByTheProxy();
    void theSystemsProxyIsFound_data();
    void theSystemsProxyIsFound();
    void anotherProxyOfTheSystemIsFoundWhenTheFormerIsGone();
    void aSystemThatIsSlowToNameItsProxyIsWaitedFor();
    void noProxyMeansNone();
    void thisMachineIsReachedStraight_data();
    void thisMachineIsReachedStraight();
    void aRefOnThisMachineIsFetchedStraight();
    void aRefElsewhereGoesByTheProxy();
    void aProxyThatIsNoHelp_data();
    void aProxyThatIsNoHelp();
    void aProxyThatIsNotThere_data();
    void aProxyThatIsNotThere();
    void aServerIsNoProxy_data();
    void aServerIsNoProxy();

private:
    static void addCalls();
    void useProxy(Protocol protocol);
    void connectTo(const QUrl &server, const ProxyChoice &proxy);
    [[nodiscard]] PendingRequest send(const QByteArray &call, const QUrl &refUrl, Answer &answer);

    std::unique_ptr<TestAuthority> m_authority;
    QSslConfiguration m_shown;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<ProxyServer> m_proxy;
    FakeClock m_clock;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<HttpClient> m_http;
};

void TestProxies::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_shown = m_authority->issue(u"DNS:*.greenroom.invalid,IP:127.0.0.1"_s).server();
}

void TestProxies::init()
{
    m_server = std::make_unique<RawServer>(m_shown);
    m_server->answerAll(RawServer::response(200, "{}"));
    m_budget = std::make_unique<RateBudget>(m_clock);
}

void TestProxies::cleanup()
{
    m_http.reset();
    m_budget.reset();
    m_proxy.reset();
    m_server.reset();
}

void TestProxies::useProxy(Protocol protocol)
{
    m_proxy = std::make_unique<ProxyServer>(protocol);
    m_proxy->lead("api.greenroom.invalid:443", m_server->serverPort());
    m_proxy->lead("refs.greenroom.invalid:443", m_server->serverPort());
}

void TestProxies::connectTo(const QUrl &server, const ProxyChoice &proxy)
{
    const HttpOptions options{.proxy = proxy, .authorities = {m_authority->certificate()}};
    m_http = std::make_unique<HttpClient>(server, *m_budget, options);
    m_http->setApiKey(key);
}

PendingRequest TestProxies::send(const QByteArray &call, const QUrl &refUrl, Answer &answer)
{
    if (call == "ref")
        return m_http->fetchRef(refUrl, this, answer.handler());
    const auto method = call == "GET" ? ApiRequest::Method::Get
        : call == "POST"              ? ApiRequest::Method::Post
                                      : ApiRequest::Method::Delete;
    return m_http->send({.method = method, .path = {u"team"_s}}, this, answer.handler());
}

void TestProxies::addCalls()
{
    QTest::addColumn<QByteArray>("call");
    for (const char *call : {"GET", "POST", "DELETE", "ref"})
        QTest::newRow(call) << QByteArray(call);
}

void TestProxies::everythingGoesByTheProxy_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("call");
    for (const char *call : {"GET", "POST", "DELETE", "ref"}) {
        QTest::addRow("CONNECT, %s", call) << Protocol::Http << QByteArray(call);
        QTest::addRow("SOCKS5, %s", call) << Protocol::Socks5 << QByteArray(call);
    }
}

void TestProxies::everythingGoesByTheProxy()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, call);
    useProxy(protocol);
    connectTo(api, m_proxy->choice());
    Answer answer;
    const PendingRequest pending = send(call, ref, answer);
    QVERIFY(answer.wait());
    QVERIFY2(answer.isGood(), qPrintable(answer.isBad() ? answer.error().message : QString()));
    const QUrl url = call == "ref" ? ref : api;
    QCOMPARE(m_proxy->targets(), QList<QByteArray>{url.host().toLatin1() + ":443"});
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().header("X-Api-Key"),
             call == "ref" ? QByteArray() : key);
    // The proxy learns who asks and where to, and nothing else.
    if (protocol == Protocol::Http)
        QVERIFY(m_proxy->heads().contains("User-Agent: Greenroom/"));
    for (const QByteArray &secret : {key, QByteArray("team"), QByteArray("token=a")})
        QVERIFY(!m_proxy->heads().contains(secret));
}

void TestProxies::theSystemsProxyIsFound_data()
{
    addCalls();
}

void TestProxies::theSystemsProxyIsFound()
{
    QFETCH(const QByteArray, call);
    useProxy(Protocol::Http);
    const ProxyChoice choice = m_proxy->choice();
    // Where Qt finds the system's choice on Unix.
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(choice.port));
    qunsetenv("no_proxy");
    connectTo(api, {.kind = ProxyChoice::Kind::System});
    Answer answer;
    const PendingRequest pending = send(call, ref, answer);
    QVERIFY(answer.wait());
    qunsetenv("https_proxy");
    QVERIFY(answer.isGood());
    QCOMPARE(m_proxy->connections(), 1);
}

void TestProxies::anotherProxyOfTheSystemIsFoundWhenTheFormerIsGone()
{
    const auto name = [this] {
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy->choice().port));
    };
    const auto asks = [this] {
        Answer answer;
        const PendingRequest pending = send("GET", ref, answer);
        return answer.wait() && answer.isGood();
    };
    qunsetenv("no_proxy");
    useProxy(Protocol::Http);
    name();
    connectTo(api, {.kind = ProxyChoice::Kind::System});
    QVERIFY(asks());
    m_proxy.reset();
    useProxy(Protocol::Http);
    name();
    QVERIFY(!asks());
    QTRY_VERIFY(asks());
    qunsetenv("https_proxy");
    QVERIFY(m_proxy->connections() > 0);
}

void TestProxies::aSystemThatIsSlowToNameItsProxyIsWaitedFor()
{
    // It asks a file on a server that takes its time.
    RawServer file;
    qputenv("https_proxy", "pac+" + file.url(u"/proxy.pac"_s).toEncoded());
    qunsetenv("no_proxy");
    connectTo(api, {.kind = ProxyChoice::Kind::System});
    QSignalSpy delayed(m_http.get(), &HttpClient::proxyDelayed);
    QSignalSpy found(m_http.get(), &HttpClient::proxyFound);
    Answer answer;
    const PendingRequest pending = send("GET", ref, answer);
    QTRY_COMPARE(file.requests().size(), 1);
    QVERIFY(delayed.wait(30'000));
    QVERIFY(found.isEmpty());
    QCOMPARE(answer.calls(), 0);
    file.answer(RawServer::response(404), RawServer::After::Close);
    QVERIFY(found.wait(30'000));
    qunsetenv("https_proxy");
    // Straight on, to a name that nobody knows.
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(delayed.size(), 1);
    QCOMPARE(found.size(), 1);
}

void TestProxies::noProxyMeansNone()
{
    useProxy(Protocol::Http);
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(m_proxy->choice().port));
    const QUrl nowhere(u"https://"_s + unknownName());
    connectTo(nowhere, {.kind = ProxyChoice::Kind::None});
    for (const char *call : {"GET", "POST", "ref"}) {
        Answer answer;
        const PendingRequest pending = send(call, nowhere, answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isBad());
        QCOMPARE(answer.error().obstacle, Obstacle::NameNotFound);
    }
    qunsetenv("https_proxy");
    QCOMPARE(m_proxy->connections(), 0);
}

void TestProxies::thisMachineIsReachedStraight_data()
{
    everythingGoesByTheProxy_data();
}

void TestProxies::thisMachineIsReachedStraight()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, call);
    useProxy(protocol);
    for (const bool isPlain : {true, false}) {
        RawServer server(isPlain ? QSslConfiguration() : m_shown);
        server.answerAll(RawServer::response(200, "{}"));
        connectTo(server.url(), m_proxy->choice());
        Answer answer;
        const PendingRequest pending = send(call, server.url(u"/1.bin"_s), answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isGood());
        QCOMPARE(server.requests().size(), 1);
    }
    QCOMPARE(m_proxy->connections(), 0);
}

void TestProxies::aRefOnThisMachineIsFetchedStraight()
{
    useProxy(Protocol::Http);
    connectTo(api, m_proxy->choice());
    Answer answer;
    const PendingRequest pending = send("ref", m_server->url(u"/1.bin"_s), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(m_proxy->connections(), 0);
}

void TestProxies::aRefElsewhereGoesByTheProxy()
{
    useProxy(Protocol::Http);
    connectTo(m_server->url(), m_proxy->choice());
    Answer answer;
    const PendingRequest pending = send("ref", ref, answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(m_proxy->connections(), 1);
}

void TestProxies::aProxyThatIsNoHelp_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<Obstacle>("obstacle");

    for (const char *call : {"GET", "POST", "DELETE", "ref"}) {
        const auto row = [call](const char *name, Protocol protocol, const QByteArray &refusal,
                                Obstacle obstacle) {
            QTest::addRow("%s, %s", name, call)
                << QByteArray(call) << protocol << refusal << obstacle;
        };
        row("wants a password", Protocol::Http,
            RawServer::response(407, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            Obstacle::ProxyUnauthorized);
        row("wants a password, closes", Protocol::Http,
            RawServer::response(407, "no",
                                "Proxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n"),
            Obstacle::ProxyUnauthorized);
        row("wants something", Protocol::Http, RawServer::response(407), Obstacle::ProxyFailed);
        row("forbids it", Protocol::Http, RawServer::response(403), Obstacle::ProxyFailed);
        row("has a problem", Protocol::Http, RawServer::response(502), Obstacle::ProxyFailed);
        row("finds no server", Protocol::Http, RawServer::response(503), Obstacle::Unreachable);
        row("knows no such name", Protocol::Http, RawServer::response(404), Obstacle::ProxyFailed);
        row("is no proxy", Protocol::Http, "220 mail.example ESMTP\r\n\r\n", Obstacle::ProxyFailed);
        row("SOCKS5, wants a password", Protocol::Socks5, QByteArray::fromHex("05ff"),
            Obstacle::ProxyUnauthorized);
        row("SOCKS5, wants something", Protocol::Socks5, QByteArray::fromHex("0502"),
            Obstacle::ProxyFailed);
        row("SOCKS5, is no proxy", Protocol::Socks5, "HTTP/1.1 400 Bad\r\n\r\n",
            Obstacle::ProxyFailed);
    }
}

void TestProxies::aProxyThatIsNoHelp()
{
    QFETCH(const QByteArray, call);
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, refusal);
    useProxy(protocol);
    m_proxy->refuse(refusal);
    connectTo(api, m_proxy->choice());
    Answer answer;
    const PendingRequest pending = send(call, ref, answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QTEST(answer.error().obstacle, "obstacle");
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
    QCOMPARE(answer.error().delivery, Error::Delivery::NotSent);
    QCOMPARE(answer.error().httpStatus, 0);
    QVERIFY(!answer.error().text().contains(u"invalid"));
    QVERIFY(!m_proxy->heads().contains("Proxy-Authorization"));
    QCOMPARE(m_server->connections(), 0);
}

void TestProxies::aProxyThatIsNotThere_data()
{
    everythingGoesByTheProxy_data();
}

void TestProxies::aProxyThatIsNotThere()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, call);
    useProxy(protocol);
    ProxyChoice nobody = m_proxy->choice();
    m_proxy.reset();
    ProxyChoice nameless = nobody;
    nameless.host = unknownName();
    for (const ProxyChoice &choice : {nobody, nameless}) {
        connectTo(api, choice);
        Answer answer;
        const PendingRequest pending = send(call, ref, answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isBad());
        // Qt does not say which of them it is; ConnectionProbe does.
        QCOMPARE(answer.error().obstacle, Obstacle::ProxyFailed);
        QCOMPARE(answer.error().kind, Error::Kind::Offline);
        QCOMPARE(answer.error().delivery, Error::Delivery::NotSent);
    }
}

void TestProxies::aServerIsNoProxy_data()
{
    everythingGoesByTheProxy_data();
}

/// A server's own 407 is an answer like any other, whatever way it came.
void TestProxies::aServerIsNoProxy()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, call);
    useProxy(protocol);
    RawServer server(m_shown);
    server.answerAll(RawServer::response(407, "no", "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
    m_proxy->lead("api.greenroom.invalid:443", server.serverPort());
    m_proxy->lead("refs.greenroom.invalid:443", server.serverPort());
    for (const QUrl &url : {api, server.url()}) {
        connectTo(url, m_proxy->choice());
        Answer answer;
        const PendingRequest pending = send(call, url == api ? ref : url, answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isBad());
        QCOMPARE(answer.error().obstacle, Obstacle::None);
        QCOMPARE(answer.error().httpStatus, 407);
        QCOMPARE(answer.error().delivery, Error::Delivery::Answered);
    }
    QCOMPARE(server.requests().size(), 2);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
