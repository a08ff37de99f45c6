// SPDX-License-Identifier: Apache-2.0
#include "support/caught.h"
#include "support/rawfixture.h"

#include <QtTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Bucket = RateBudget::Bucket;
using Answer = Caught<HttpResponse>;

namespace {

ApiRequest readRequest(const QString &name, Priority priority = Priority::Page)
{
    return {.path = {u"characters"_s, name}, .bucket = Bucket::CharactersGet, .priority = priority};
}

const ApiRequest writeRequest{.method = ApiRequest::Method::Delete,
                              .path = {u"characters"_s, u"char_1"_s},
                              .bucket = Bucket::CharactersPost};

QByteArray withRate(int limit, int remaining)
{
    return RawServer::response(200, "{}",
                               "X-RateLimit-Limit: " + QByteArray::number(limit)
                                   + "\r\nX-RateLimit-Remaining: " + QByteArray::number(remaining)
                                   + "\r\nX-RateLimit-Reset: 1900000000\r\n");
}

} // namespace

/// How calls and the rate budget work together, and what an API's answer may be at most.
class TestHttpBudget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsWaitForTokensInTheirOrder();
    void writesDoNotWait();
    void answersCorrectTheBudget();
    void a429RestsItsBucket_data();
    void a429RestsItsBucket();
    void aDroppedReadFreesItsPlace();
    void aDroppedCallIsNoLongerUnanswered();
    void aWriteThatIsNotSentGivesItsTokenBack();
    void a429LetsTheRateNotGrow();
    void tooLarge_data();
    void tooLarge();

private:
    [[nodiscard]] PendingRequest send(const ApiRequest &request, Answer &answer)
    {
        return m_raw->http.send(request, this, answer.handler());
    }

    std::unique_ptr<RawFixture> m_raw;
};

void TestHttpBudget::init()
{
    m_raw = std::make_unique<RawFixture>();
}

void TestHttpBudget::cleanup()
{
    m_raw.reset();
}

void TestHttpBudget::readsWaitForTokensInTheirOrder()
{
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    std::vector<PendingRequest> pending;
    Answer answer;
    for (int i = 0; i < 8; ++i)
        pending.push_back(send(readRequest(u"first"_s), answer));
    QTRY_COMPARE(answer.calls(), 8);
    pending.push_back(send(readRequest(u"prefetch"_s, Priority::Background), answer));
    pending.push_back(send(readRequest(u"page"_s, Priority::Page), answer));
    pending.push_back(send(readRequest(u"shown"_s, Priority::Interactive), answer));
    letStrayTrafficCome();
    QCOMPARE(m_raw->server.requests().size(), 8);
    for (const QByteArray name : {"shown", "page", "prefetch"}) {
        const qsizetype before = m_raw->server.requests().size();
        m_raw->clock.advance(500ms);
        QTRY_COMPARE(m_raw->server.requests().size(), before + 1);
        QCOMPARE(m_raw->server.lines().constLast(),
                 QByteArray("GET /v1/characters/" + name + " HTTP/1.1"));
    }
    QTRY_COMPARE(answer.calls(), 11);
}

void TestHttpBudget::writesDoNotWait()
{
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    for (int i = 0; i < 10; ++i) { // whoever writes has taken a token before
        Answer answer;
        const PendingRequest pending = send(writeRequest, answer);
        QVERIFY(answer.wait());
        QVERIFY(answer.isGood());
    }
}

void TestHttpBudget::answersCorrectTheBudget()
{
    m_raw->server.answer(withRate(240, 120));
    Answer read;
    const PendingRequest pendingRead = send(readRequest(u"a"_s), read);
    QVERIFY(read.wait());
    QCOMPARE(m_raw->budget.tokens(Bucket::CharactersGet), 120.0);
    m_raw->server.answer(withRate(60, 41));
    Answer write;
    const PendingRequest pendingWrite = send(writeRequest, write);
    QVERIFY(write.wait());
    QCOMPARE(m_raw->budget.tokens(Bucket::CharactersPost), 41.0);
    QCOMPARE(m_raw->budget.tokens(Bucket::CharactersGet), 120.0);
}

void TestHttpBudget::a429RestsItsBucket_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<milliseconds>("rest");
    QTest::newRow("seconds") << QByteArray("Retry-After: 7\r\n") << milliseconds(7s);
    QTest::newRow("absurd") << QByteArray("Retry-After: 1000000000\r\n") << milliseconds(10min);
    QTest::newRow("not said") << QByteArray() << milliseconds(2s);
}

void TestHttpBudget::a429RestsItsBucket()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const milliseconds, rest);
    m_raw->server.answer(RawServer::response(429, {}, headers));
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    Answer refused;
    const PendingRequest pendingRefused = send(readRequest(u"a"_s), refused);
    QVERIFY(refused.wait());
    QVERIFY(refused.isBad());
    QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
    QCOMPARE(m_raw->budget.pausedFor(Bucket::CharactersGet).count(), rest.count());
    QCOMPARE(m_raw->budget.pausedFor(Bucket::CharactersPost).count(), 0);

    Answer next;
    const PendingRequest pendingNext = send(readRequest(u"b"_s, Priority::Interactive), next);
    m_raw->clock.advance(rest - 1ms);
    letStrayTrafficCome();
    QCOMPARE(m_raw->server.requests().size(), 1);
    m_raw->clock.advance(1ms);
    QVERIFY(next.wait());
    QVERIFY(next.isGood());
}

void TestHttpBudget::a429LetsTheRateNotGrow()
{
    m_raw->server.answerAll(
        RawServer::response(429, {}, "X-RateLimit-Limit: 60\r\nX-RateLimit-Remaining: 0\r\n"));
    for (int i = 0; i < 3; ++i) { // the first cuts the rate
        Answer answer;
        const PendingRequest pending = send(writeRequest, answer);
        QVERIFY(answer.wait());
        QCOMPARE(m_raw->budget.refillRate(Bucket::CharactersPost), 0.35);
    }
}

void TestHttpBudget::aDroppedReadFreesItsPlace()
{
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    Answer answer;
    std::vector<PendingRequest> pending;
    for (int i = 0; i < 8; ++i)
        pending.push_back(send(readRequest(u"first"_s), answer));
    QTRY_COMPARE(answer.calls(), 8);
    Answer dropped;
    Answer kept;
    PendingRequest pendingDropped = send(readRequest(u"dropped"_s), dropped);
    const PendingRequest pendingKept = send(readRequest(u"kept"_s), kept);
    QTRY_COMPARE(m_raw->budget.waiting(Bucket::CharactersGet), 2);
    pendingDropped.cancel();
    QCOMPARE(m_raw->budget.waiting(Bucket::CharactersGet), 1);
    m_raw->clock.advance(500ms);
    QVERIFY(kept.wait());
    QCOMPARE(dropped.calls(), 0);
    QCOMPARE(m_raw->server.requests().size(), 9);
}

void TestHttpBudget::aDroppedCallIsNoLongerUnanswered()
{
    Answer dropped;
    PendingRequest pending = send(readRequest(u"a"_s), dropped);
    QTRY_COMPARE(m_raw->server.requests().size(), 1);
    pending.cancel();
    m_raw->server.answerAll(withRate(240, 100));
    Answer answer;
    pending = send(readRequest(u"b"_s), answer);
    QVERIFY(answer.wait());
    QCOMPARE(m_raw->budget.tokens(Bucket::CharactersGet), 100.0);
}

void TestHttpBudget::aWriteThatIsNotSentGivesItsTokenBack()
{
    RateBudget &budget = m_raw->budget;
    HttpClient keyless(m_raw->server.url(), budget);
    for (const bool isDropped : {false, true}) {
        Answer granted;
        const PendingRequest token =
            budget.acquire(Bucket::CharactersPost, Priority::Interactive, this,
                           [&granted] { granted.handler()(HttpResponse()); });
        QVERIFY(granted.wait());
        QCOMPARE(budget.tokens(Bucket::CharactersPost), 7.0);
        Answer refused;
        PendingRequest pending = keyless.send(writeRequest, this, refused.handler());
        if (isDropped)
            pending.cancel();
        else
            QVERIFY(refused.wait());
        QTRY_COMPARE(budget.tokens(Bucket::CharactersPost), 8.0);
    }
    // And the server's next word is not taken to be too old.
    m_raw->server.answerAll(withRate(60, 41));
    Answer answer;
    const PendingRequest pending = send(writeRequest, answer);
    QVERIFY(answer.wait());
    QCOMPARE(budget.tokens(Bucket::CharactersPost), 41.0);
}

void TestHttpBudget::tooLarge_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("good");
    QTest::newRow("as large as may be") << HttpClient::ApiBodyLimit << true;
    QTest::newRow("one more") << HttpClient::ApiBodyLimit + 1 << false;
}

void TestHttpBudget::tooLarge()
{
    QFETCH(const qint64, size);
    QFETCH(const bool, good);
    m_raw->server.answerAll(RawServer::response(200, QByteArray(size, ' ')));
    Answer answer;
    const PendingRequest pending = send(readRequest(u"a"_s), answer);
    QVERIFY(answer.wait());
    QCOMPARE(answer.isGood(), good);
    if (!good) {
        QCOMPARE(answer.error().kind, Error::Kind::Protocol);
        QCOMPARE(answer.error().delivery, Error::Delivery::Unknown);
    }
    // A next call works.
    m_raw->server.answerAll(RawServer::response(200, "{}"));
    Answer next;
    const PendingRequest pendingNext = send(readRequest(u"b"_s), next);
    QVERIFY(next.wait());
    QVERIFY(next.isGood());
}

QTEST_GUILESS_MAIN(TestHttpBudget)
#include "tst_httpbudget.moc"
