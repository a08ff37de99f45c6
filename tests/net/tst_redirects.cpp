// SPDX-License-Identifier: Apache-2.0
#include "net/reffetch.h"
#include "support/caught.h"
#include "support/rawfixture.h"

#include <QtTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Method = ApiRequest::Method;
using Answer = Caught<HttpResponse>;

namespace {

/// Seen from 127.0.0.1 and the port of the API, localhost is another host.
enum class Where { SameOrigin, OtherPort, OtherHost, OtherHostAndPort };

QByteArray redirectTo(int status, const QByteArray &target)
{
    return RawServer::response(status, "moved", "Location: " + target + "\r\n");
}

bool showsKey(const RawServer &server)
{
    const QList<RawServer::Request> &requests = server.requests();
    return std::any_of(requests.cbegin(), requests.cend(), [](const RawServer::Request &request) {
        return request.head.contains(RawFixture::key()) || !request.header("X-Api-Key").isEmpty()
            || !request.header("Authorization").isEmpty()
            || !request.header("Aurous-Version").isEmpty();
    });
}

} // namespace

/// The key goes to the API and nowhere else: not after a redirect, and not to a ref, wherever it
/// lies.
class TestRedirects : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anApiCallIsNotRedirected_data();
    void anApiCallIsNotRedirected();
    void aRefHasNoKeyAnywhere_data();
    void aRefHasNoKeyAnywhere();
    void aRefFollowsUpToThree_data();
    void aRefFollowsUpToThree();
    void aRefFollowsToTheApisOwnOriginWithoutAKey();
    void aFourthIsRefused();
    void aCircleEnds();
    void aRefIsNotFollowedAnywhere_data();
    void aRefIsNotFollowedAnywhere();
    void aRefThatIsNoAddress_data();
    void aRefThatIsNoAddress();
    void whereARefMayLead_data();
    void whereARefMayLead();

private:
    [[nodiscard]] PendingRequest fetch(const QUrl &url, Answer &answer);
    [[nodiscard]] QByteArray place(Where where) const;

    std::unique_ptr<RawFixture> m_raw;
    std::unique_ptr<RawServer> m_other;
};

void TestRedirects::init()
{
    m_raw = std::make_unique<RawFixture>();
    m_other = std::make_unique<RawServer>();
}

void TestRedirects::cleanup()
{
    m_raw.reset();
    m_other.reset();
}

PendingRequest TestRedirects::fetch(const QUrl &url, Answer &answer)
{
    return m_raw->http.fetchRef(url, this, answer.handler());
}

QByteArray TestRedirects::place(Where where) const
{
    if (where == Where::SameOrigin)
        return "/v1/team";
    const bool isOtherPort = where == Where::OtherPort || where == Where::OtherHostAndPort;
    QUrl url = (isOtherPort ? *m_other : m_raw->server).url(u"/v1/team"_s);
    if (where != Where::OtherPort)
        url.setHost(u"localhost"_s);
    return url.toEncoded();
}

void TestRedirects::anApiCallIsNotRedirected_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<Where>("where");

    const std::pair<Where, const char *> places[]{{Where::SameOrigin, "same origin"},
                                                  {Where::OtherPort, "other port"},
                                                  {Where::OtherHost, "other host"},
                                                  {Where::OtherHostAndPort, "other host and port"}};
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const auto &[where, name] : places) {
            QTest::addRow("GET, %d, %s", status, name) << Method::Get << status << where;
            QTest::addRow("POST, %d, %s", status, name) << Method::Post << status << where;
            QTest::addRow("DELETE, %d, %s", status, name) << Method::Delete << status << where;
        }
    }
}

void TestRedirects::anApiCallIsNotRedirected()
{
    QFETCH(const Method, method);
    QFETCH(const int, status);
    QFETCH(const Where, where);
    m_other->answerAll(RawServer::response(200, "{}"));
    m_raw->server.answer(redirectTo(status, place(where)));
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    Answer answer;
    const PendingRequest pending =
        m_raw->http.send({.method = method, .path = {u"characters"_s}}, this, answer.handler());
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Protocol);
    QCOMPARE(answer.error().httpStatus, status);
    // A write may have had its effect before the server spoke of another place.
    QCOMPARE(answer.error().delivery, Error::Delivery::Unknown);
    letStrayTrafficCome();
    QCOMPARE(m_raw->server.requests().size(), 1);
    QCOMPARE(m_raw->server.connections(), 1);
    QCOMPARE(m_other->connections(), 0);
}

void TestRedirects::aRefHasNoKeyAnywhere_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a ref") << u"/storage/char_1/0/portrait.bin?token=a"_s;
    // Even what looks like an API call is none if a ref's address says so.
    QTest::newRow("looks like the API") << u"/v1/characters/char_1"_s;
}

void TestRedirects::aRefHasNoKeyAnywhere()
{
    QFETCH(const QString, target);
    for (RawServer *server : {&m_raw->server, m_other.get()}) {
        server->answerAll(RawServer::response(200, "bytes"));
        Answer answer;
        const PendingRequest pending = fetch(server->url(target), answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isGood());
        QCOMPARE(answer.value().body, QByteArray("bytes"));
        QCOMPARE(server->lines(),
                 QList<QByteArray>{QByteArray("GET " + target.toLatin1() + " HTTP/1.1")});
        QVERIFY(!showsKey(*server));
    }
}

void TestRedirects::aRefFollowsUpToThree_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestRedirects::aRefFollowsUpToThree()
{
    QFETCH(const int, status);
    RawServer &first = m_raw->server;
    first.answer(redirectTo(status, m_other->url(u"/a?token=a"_s).toEncoded()));
    m_other->answer(redirectTo(status, "/b/c?token=b")); // on the same origin
    m_other->answer(redirectTo(status, "d?token=%2Bc")); // beside it
    m_other->answer(RawServer::response(200, "bytes"));
    Answer answer;
    const PendingRequest pending = fetch(first.url(u"/ref.bin?token=0"_s), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(answer.value().body, QByteArray("bytes"));
    QCOMPARE(first.lines(), QList<QByteArray>{"GET /ref.bin?token=0 HTTP/1.1"});
    QCOMPARE(m_other->lines(),
             (QList<QByteArray>{"GET /a?token=a HTTP/1.1", "GET /b/c?token=b HTTP/1.1",
                                "GET /b/d?token=%2Bc HTTP/1.1"}));
    QVERIFY(!showsKey(first));
    QVERIFY(!showsKey(*m_other));
}

void TestRedirects::aRefFollowsToTheApisOwnOriginWithoutAKey()
{
    m_other->answerAll(redirectTo(302, m_raw->server.url(u"/v1/characters/char_1"_s).toEncoded()));
    m_raw->server.answerAll(RawServer::response(200, "bytes"));
    Answer answer;
    const PendingRequest pending = fetch(m_other->url(u"/ref.bin"_s), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(m_raw->server.requests().size(), 1);
    QVERIFY(!showsKey(m_raw->server));
    QVERIFY(!showsKey(*m_other));
}

void TestRedirects::aFourthIsRefused()
{
    for (const char *target : {"/1", "/2", "/3", "/4"})
        m_other->answer(redirectTo(302, target));
    m_other->answerAll(RawServer::response(200, "bytes"));
    Answer answer;
    const PendingRequest pending = fetch(m_other->url(u"/0"_s), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Protocol);
    letStrayTrafficCome();
    QCOMPARE(m_other->requests().size(), 4); // the first and three more
    QCOMPARE(answer.calls(), 1);
}

void TestRedirects::aCircleEnds()
{
    m_other->answerAll(redirectTo(301, "/0"));
    Answer answer;
    const PendingRequest pending = fetch(m_other->url(u"/0"_s), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    letStrayTrafficCome();
    QCOMPARE(m_other->requests().size(), 4);
}

void TestRedirects::aRefIsNotFollowedAnywhere_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("http elsewhere") << QByteArray("http://refs.example/0.bin");
    QTest::newRow("http at an address") << QByteArray("http://192.0.2.1/0.bin");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:image/png;base64,AAAA");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/0.bin");
    QTest::newRow("no host") << QByteArray("http:///0.bin");
}

void TestRedirects::aRefIsNotFollowedAnywhere()
{
    QFETCH(const QByteArray, target);
    m_other->answerAll(redirectTo(302, target));
    Answer answer;
    const PendingRequest pending = fetch(m_other->url(u"/ref.bin"_s), answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Protocol);
    QVERIFY(!answer.error().text().contains(u"example"));
    QCOMPARE(m_other->requests().size(), 1);
}

void TestRedirects::aRefThatIsNoAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("empty") << QUrl();
    QTest::newRow("relative") << QUrl(u"/0.bin"_s);
    QTest::newRow("http elsewhere") << QUrl(u"http://refs.example/0.bin"_s);
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("a resource") << QUrl(u"qrc:/a.png"_s);
}

void TestRedirects::aRefThatIsNoAddress()
{
    QFETCH(const QUrl, url);
    Answer answer;
    const PendingRequest pending = fetch(url, answer);
    QCOMPARE(answer.calls(), 0);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Protocol);
}

void TestRedirects::whereARefMayLead_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("may");

    const auto row = [](const char *from, const char *to, bool may) {
        QTest::addRow("%s > %s", from, to)
            << QString::fromLatin1(from) << QString::fromLatin1(to) << may;
    };
    row("https://a.example", "https://b.example", true);
    row("https://a.example", "http://a.example", false);
    row("https://a.example", "http://127.0.0.1:1", false); // nobody out there reaches in here
    row("https://a.example", "http://localhost", false);
    row("http://127.0.0.1:1", "http://127.0.0.1:2", true);
    row("http://127.0.0.1:1", "http://[::1]:2", true);
    row("http://127.0.0.1:1", "https://b.example", true);
    row("http://127.0.0.1:1", "http://b.example", false);
    row("https://a.example", "https://", false);
    row("https://a.example", "ftp://b.example", false);
}

void TestRedirects::whereARefMayLead()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QTEST(RefFetch::mayFollow(QUrl(from), QUrl(to)), "may");
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
