// SPDX-License-Identifier: Apache-2.0
#include "support/caught.h"
#include "support/rawfixture.h"

#include <QNetworkAccessManager>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Delivery = Error::Delivery;
using Method = ApiRequest::Method;
using After = RawServer::After;
using Answer = Caught<HttpResponse>;

namespace {

ApiRequest requestFor(Method method)
{
    ApiRequest request{.method = method, .path = {u"characters"_s, u"char_1"_s}};
    if (method == Method::Post)
        request.path.append(u"save"_s);
    return request;
}

} // namespace

/// What really goes over the wire: for each attempt at a write at most one request, whatever the
/// peer does.
class TestWire : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aWriteIsOneRequest_data();
    void aWriteIsOneRequest();
    void aWriteWithABodyIsOneRequest_data();
    void aWriteWithABodyIsOneRequest();
    void aLargeBodyArrivesWhole();
    void aCancelledWriteIsOneRequest();
    void anotherClientWouldSendItAgain();
    void eachWriteHasAConnectionOfItsOwn();
    void refusedIsNotSent_data();
    void refusedIsNotSent();
    void failedTlsIsNotSent_data();
    void failedTlsIsNotSent();
    void theHeads_data();
    void theHeads();
    void theVersionIsTheConnections_data();
    void theVersionIsTheConnections();
    void noCookieIsSentBack();

private:
    [[nodiscard]] PendingRequest send(Method method, Answer &answer);

    std::unique_ptr<RawFixture> m_raw;
};

void TestWire::init()
{
    m_raw = std::make_unique<RawFixture>();
}

void TestWire::cleanup()
{
    m_raw.reset();
}

PendingRequest TestWire::send(Method method, Answer &answer)
{
    return m_raw->http.send(requestFor(method), this, answer.handler());
}

void TestWire::aWriteIsOneRequest_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<After>("after");

    const struct
    {
        const char *name;
        QByteArray bytes;
        After after;
    } peers[]{
        {"closes", {}, After::Close},
        {"resets", {}, After::Reset},
        {"half a status line", "HTTP/1.1 2", After::Close},
        {"half a status line, reset", "HTTP/1.1 2", After::Reset},
        {"half a head", "HTTP/1.1 200 OK\r\nContent-Type: appl", After::Close},
        {"half a head, reset", "HTTP/1.1 200 OK\r\nContent-Le", After::Reset},
        {"no end of the head", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", After::Close},
        {"only Continue", "HTTP/1.1 100 Continue\r\n\r\n", After::Close},
        {"half a body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", After::Close},
        {"no HTTP", "220 mail.example ESMTP\r\n\r\n", After::Close},
        {"503 and closes", RawServer::response(503), After::Close},
        {"408 and closes", RawServer::response(408), After::Close},
    };
    for (const auto &peer : peers) {
        QTest::addRow("POST, %s", peer.name) << Method::Post << peer.bytes << peer.after;
        QTest::addRow("DELETE, %s", peer.name) << Method::Delete << peer.bytes << peer.after;
    }
}

void TestWire::aWriteIsOneRequest()
{
    QFETCH(const Method, method);
    QFETCH(const QByteArray, bytes);
    QFETCH(const After, after);
    m_raw->server.answerAll(bytes, after);
    Answer answer;
    const PendingRequest pending = send(method, answer);
    QVERIFY(answer.wait());
    letStrayTrafficCome();
    QCOMPARE(m_raw->server.requests().size(), 1);
    QCOMPARE(m_raw->server.connections(), 1);
    QCOMPARE(answer.calls(), 1);
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
}

void TestWire::aWriteWithABodyIsOneRequest_data()
{
    aWriteIsOneRequest_data();
}

void TestWire::aWriteWithABodyIsOneRequest()
{
    QFETCH(const Method, method);
    QFETCH(const QByteArray, bytes);
    QFETCH(const After, after);
    m_raw->server.answerAll(bytes, after);
    ApiRequest request = requestFor(method);
    request.body = R"({"pose":"front"})";
    request.idempotencyKey = "key";
    Answer answer;
    const PendingRequest pending = m_raw->http.send(request, this, answer.handler());
    QVERIFY(answer.wait());
    letStrayTrafficCome();
    QCOMPARE(m_raw->server.requests().size(), 1);
    QCOMPARE(m_raw->server.connections(), 1);
    QCOMPARE(m_raw->server.requests().constFirst().body, request.body);
    QCOMPARE(m_raw->server.requests().constFirst().header("Idempotency-Key"),
             request.idempotencyKey);
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
}

void TestWire::aLargeBodyArrivesWhole()
{
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    ApiRequest request = requestFor(Method::Post);
    for (int i = 0; i < 100'000; ++i)
        request.body += QByteArray::number(i);
    Answer answer;
    const PendingRequest pending = m_raw->http.send(request, this, answer.handler());
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(m_raw->server.requests().constFirst().body, request.body);
}

void TestWire::aCancelledWriteIsOneRequest()
{
    Answer answer;
    PendingRequest pending = send(Method::Delete, answer);
    QTRY_COMPARE(m_raw->server.requests().size(), 1);
    pending.cancel();
    letStrayTrafficCome();
    QCOMPARE(m_raw->server.requests().size(), 1);
    QCOMPARE(answer.calls(), 0);
}

/// So this server would show a second request if there were one.
void TestWire::anotherClientWouldSendItAgain()
{
    m_raw->server.answerAll({}, After::Close);
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.deleteResource(QNetworkRequest(m_raw->server.url(u"/v1/characters/char_1"_s))));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(m_raw->server.requests().size() > 1);
}

void TestWire::eachWriteHasAConnectionOfItsOwn()
{
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    for (const Method method : {Method::Get, Method::Post, Method::Delete, Method::Post,
                                Method::Get, Method::Post, Method::Get}) {
        Answer answer;
        const PendingRequest pending = send(method, answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isGood());
    }
    QHash<int, QByteArray> writes;
    QSet<int> reads;
    for (const RawServer::Request &request : m_raw->server.requests()) {
        if (request.head.startsWith("GET "))
            reads.insert(request.connection);
        else
            writes.insert(request.connection, request.line());
    }
    QCOMPARE(writes.size(), 4);
    QCOMPARE(reads.size(), 1); // reads keep theirs
    QVERIFY(!writes.contains(*reads.constBegin()));
}

void TestWire::refusedIsNotSent_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("GET") << Method::Get;
    QTest::newRow("POST") << Method::Post;
    QTest::newRow("DELETE") << Method::Delete;
}

void TestWire::refusedIsNotSent()
{
    QFETCH(const Method, method);
    m_raw->server.close();
    Answer answer;
    const PendingRequest pending = send(method, answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
    QCOMPARE(answer.error().httpStatus, 0);
}

void TestWire::failedTlsIsNotSent_data()
{
    refusedIsNotSent_data();
}

void TestWire::failedTlsIsNotSent()
{
    QFETCH(const Method, method);
    // A server that speaks plain HTTP where TLS is wanted.
    m_raw->server.answerAll(RawServer::response(400), After::Close);
    QUrl url = m_raw->server.url();
    url.setScheme(u"https"_s);
    HttpClient http(url, m_raw->budget);
    http.setApiKey(RawFixture::key());
    Answer answer;
    const PendingRequest pending = http.send(requestFor(method), this, answer.handler());
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(answer.error().delivery, Delivery::NotSent);
    QVERIFY(!m_raw->server.requests().isEmpty());
    for (const RawServer::Request &request : m_raw->server.requests())
        QVERIFY(!request.head.contains(RawFixture::key()));
}

void TestWire::theHeads_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *name : {"GET", "POST", "DELETE", "ref"})
        QTest::newRow(name) << QByteArray(name);
}

void TestWire::theHeads()
{
    QFETCH(const QByteArray, method);
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    Answer answer;
    PendingRequest pending;
    if (method == "ref")
        pending =
            m_raw->http.fetchRef(m_raw->server.url(u"/1.bin?token=a"_s), this, answer.handler());
    else
        pending = send(method == "GET"        ? Method::Get
                           : method == "POST" ? Method::Post
                                              : Method::Delete,
                       answer);
    QVERIFY(answer.wait());
    QCOMPARE(m_raw->server.requests().size(), 1);
    const RawServer::Request request = m_raw->server.requests().constFirst();
    const bool isRef = method == "ref";
    QVERIFY(request.line().startsWith(isRef ? QByteArray("GET /1.bin?token=a ")
                                            : QByteArray(method + " /v1/characters/char_1")));
    QVERIFY(request.line().endsWith(" HTTP/1.1"));
    QVERIFY(request.header("User-Agent").startsWith("Greenroom/"));
    QVERIFY(request.header("User-Agent").size() > 10);
    QCOMPARE(request.header("X-Api-Key"), isRef ? QByteArray() : RawFixture::key());
    QCOMPARE(request.header("Aurous-Version"), QByteArray(isRef ? "" : "2026-05-15"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    const bool isWrite = method == "POST" || method == "DELETE";
    QCOMPARE(request.header("Content-Length"), QByteArray(isWrite ? "0" : ""));
    for (const char *name :
         {"Authorization", "Cookie", "Upgrade", "HTTP2-Settings", "Referer", "Transfer-Encoding"})
        QCOMPARE(request.header(name), QByteArray());
}

void TestWire::theVersionIsTheConnections_data()
{
    refusedIsNotSent_data();
}

void TestWire::theVersionIsTheConnections()
{
    QFETCH(const Method, method);
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    HttpClient http(m_raw->server.url(), m_raw->budget, {.apiVersion = u"2026-06-19"_s});
    http.setApiKey(RawFixture::key());
    Answer answer;
    PendingRequest pending = http.send(requestFor(method), this, answer.handler());
    QVERIFY(answer.wait());
    Answer ref;
    pending = http.fetchRef(m_raw->server.url(u"/1.bin"_s), this, ref.handler());
    QVERIFY(ref.wait());
    QCOMPARE(m_raw->server.requests().size(), 2);
    QCOMPARE(m_raw->server.requests().first().header("Aurous-Version"), QByteArray("2026-06-19"));
    QCOMPARE(m_raw->server.requests().last().header("Aurous-Version"), QByteArray());
}

void TestWire::noCookieIsSentBack()
{
    m_raw->server.answerAll(
        RawServer::response(200, "{}", "Set-Cookie: session=1; Path=/; Max-Age=9999\r\n"));
    for (const Method method : {Method::Get, Method::Post, Method::Get, Method::Delete}) {
        Answer answer;
        const PendingRequest pending = send(method, answer);
        QVERIFY(answer.wait());
    }
    for (int i = 0; i < 2; ++i) {
        Answer answer;
        const PendingRequest pending =
            m_raw->http.fetchRef(m_raw->server.url(u"/1.bin"_s), this, answer.handler());
        QVERIFY(answer.wait());
    }
    QCOMPARE(m_raw->server.requests().size(), 6);
    for (const RawServer::Request &request : m_raw->server.requests())
        QCOMPARE(request.header("Cookie"), QByteArray());
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
