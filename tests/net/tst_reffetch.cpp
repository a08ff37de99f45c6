// SPDX-License-Identifier: Apache-2.0
#include "support/caught.h"
#include "support/rawfixture.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using After = RawServer::After;
using Answer = Caught<HttpResponse>;

/// The bytes of refs. Where their addresses may lead is in tst_redirects.
class TestRefFetch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theBytesAsTheyAre();
    void noMoreThanTheBytes_data();
    void noMoreThanTheBytes();
    void failures_data();
    void failures();
    void tooLarge_data();
    void tooLarge();
    void aRefNeedsNoToken();
    void aRefTakesNothingFromTheBudget();
    void askedAgainWhileBusy();
    void droppedBetweenRedirects();
    void contextDestroyedWhileBusy();
    void destroyedWhileBusy();

private:
    [[nodiscard]] PendingRequest fetch(Answer &answer, const QString &target = u"/0.bin"_s);

    std::unique_ptr<RawFixture> m_raw;
};

void TestRefFetch::init()
{
    m_raw = std::make_unique<RawFixture>();
}

void TestRefFetch::cleanup()
{
    m_raw.reset();
}

PendingRequest TestRefFetch::fetch(Answer &answer, const QString &target)
{
    return m_raw->http.fetchRef(m_raw->server.url(target), this, answer.handler());
}

void TestRefFetch::theBytesAsTheyAre()
{
    QByteArray bytes(300'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7);
    m_raw->server.answerAll(RawServer::response(200, bytes, "Content-Encoding: gzip\r\n"));
    Answer answer;
    const PendingRequest pending = fetch(answer);
    QCOMPARE(answer.calls(), 0);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(answer.value().body, bytes);
    constexpr qsizetype slack = 1024; // in memory it is hardly more than it counts as
    QVERIFY(answer.value().body.capacity() <= bytes.size() + slack);
}

void TestRefFetch::noMoreThanTheBytes_data()
{
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("at once") << qsizetype{1'000};
    QTest::newRow("in pieces") << qsizetype{700'000};
}

/// They are kept by the hundred: what the buffer had grown to beyond them is not.
void TestRefFetch::noMoreThanTheBytes()
{
    QFETCH(const qsizetype, size);
    m_raw->server.answerAll(RawServer::response(200, QByteArray(size, 'x')));
    Answer answer;
    const PendingRequest pending = fetch(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(answer.value().body.size(), size);
    QCOMPARE(answer.value().body.capacity(), size);
}

void TestRefFetch::failures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");

    const auto status = [](int code, Kind kind) {
        QTest::addRow("%d", code) << RawServer::response(code, "<html>") << kind << code;
    };
    // These four send RefLoader for a fresh address (contract section 9).
    status(401, Kind::Unauthorized);
    status(403, Kind::Forbidden);
    status(404, Kind::NotFound);
    status(410, Kind::NotFound);
    status(500, Kind::Server);
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
                             << Kind::Protocol << 200;
    QTest::newRow("cut off, chunked")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n5\r\nab")
        << Kind::Protocol << 200;
    QTest::newRow("closed") << QByteArray() << Kind::Offline << 0;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nConte") << Kind::Offline << 0;
}

void TestRefFetch::failures()
{
    QFETCH(const QByteArray, bytes);
    m_raw->server.answerAll(bytes, After::Close);
    Answer answer;
    const PendingRequest pending = fetch(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QTEST(answer.error().kind, "kind");
    QTEST(answer.error().httpStatus, "status");
    QVERIFY(!answer.error().text().contains(u"127.0.0.1"));
}

void TestRefFetch::tooLarge_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("good");
    QTest::newRow("as large as may be") << HttpClient::RefBodyLimit << true;
    QTest::newRow("one more") << HttpClient::RefBodyLimit + 1 << false;
}

void TestRefFetch::tooLarge()
{
    QFETCH(const qint64, size);
    QFETCH(const bool, good);
    // Without a length, so that only counting helps.
    m_raw->server.answerAll("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(size, 'a'), After::Close);
    Answer answer;
    const PendingRequest pending = fetch(answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.isGood(), good);
    if (good)
        QCOMPARE(answer.value().body.size(), size);
    else
        QCOMPARE(answer.error().kind, Kind::Protocol);
}

void TestRefFetch::aRefNeedsNoToken()
{
    m_raw->server.answerAll(RawServer::response(200, "bytes"));
    for (int i = 0; i < 20; ++i) { // more than the budget has
        Answer answer;
        const PendingRequest pending = fetch(answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isGood());
    }
}

void TestRefFetch::aRefTakesNothingFromTheBudget()
{
    m_raw->server.answerAll(RawServer::response(
        429, {}, "Retry-After: 60\r\nX-RateLimit-Limit: 9\r\nX-RateLimit-Remaining: 0\r\n"));
    Answer answer;
    const PendingRequest pending = fetch(answer);
    QVERIFY(answer.wait());
    for (const auto bucket : {RateBudget::Bucket::CharactersGet, RateBudget::Bucket::CharactersPost,
                              RateBudget::Bucket::General}) {
        QCOMPARE(m_raw->budget.tokens(bucket), 8.0);
        QCOMPARE(m_raw->budget.pausedFor(bucket).count(), 0);
    }
}

void TestRefFetch::askedAgainWhileBusy()
{
    Answer first;
    Answer second;
    PendingRequest pending = fetch(first, u"/first"_s);
    QTRY_COMPARE(m_raw->server.requests().size(), 1);
    pending = fetch(second, u"/second"_s);
    QTRY_COMPARE(m_raw->server.requests().size(), 2);
    for (int i = 0; i < 2; ++i) // each of them, as far as it still listens
        m_raw->server.answer(RawServer::response(200, "bytes"));
    QVERIFY(second.wait());
    QVERIFY(second.isGood());
    letStrayTrafficCome();
    QCOMPARE(first.calls(), 0);
}

void TestRefFetch::droppedBetweenRedirects()
{
    m_raw->server.answer(RawServer::response(302, {}, "Location: /1.bin\r\n"));
    Answer answer;
    PendingRequest pending = fetch(answer);
    QTRY_COMPARE(m_raw->server.requests().size(), 2);
    pending.cancel();
    m_raw->server.answerAll(RawServer::response(200, "bytes"));
    letStrayTrafficCome();
    QCOMPARE(answer.calls(), 0);
}

void TestRefFetch::contextDestroyedWhileBusy()
{
    auto context = std::make_unique<QObject>();
    Answer answer;
    const PendingRequest pending =
        m_raw->http.fetchRef(m_raw->server.url(u"/0.bin"_s), context.get(), answer.handler());
    QTRY_COMPARE(m_raw->server.requests().size(), 1);
    context.reset();
    m_raw->server.answer(RawServer::response(200, "bytes"));
    letStrayTrafficCome();
    QCOMPARE(answer.calls(), 0);
}

void TestRefFetch::destroyedWhileBusy()
{
    auto http = std::make_unique<HttpClient>(m_raw->server.url(), m_raw->budget);
    Answer started;
    Answer asked;
    const PendingRequest first =
        http->fetchRef(m_raw->server.url(u"/0.bin"_s), this, started.handler());
    QTRY_COMPARE(m_raw->server.requests().size(), 1);
    const PendingRequest second =
        http->fetchRef(m_raw->server.url(u"/1.bin"_s), this, asked.handler());
    http.reset();
    m_raw->server.answerAll(RawServer::response(200, "bytes"));
    letStrayTrafficCome();
    QCOMPARE(started.calls(), 0);
    QCOMPARE(asked.calls(), 0);
}

QTEST_GUILESS_MAIN(TestRefFetch)
#include "tst_reffetch.moc"
