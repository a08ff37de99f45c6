// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "support/caught.h"
#include "support/sandboxfixture.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Delivery = Error::Delivery;
using Answer = Caught<HttpResponse>;

namespace {

ApiRequest teamRequest()
{
    return {.path = {u"team"_s}};
}

} // namespace

/// HttpClient against the sandbox and what it can do wrong.
class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCallCarriesTheKey();
    void theHandlerComesLater();
    void faults_data();
    void faults();
    void theTotalDeadlineEnds_data();
    void theTotalDeadlineEnds();
    void aRedirectIsAnErrorAndIsNotFollowed();
    void aLateAnswerIsAnAnswer();
    void askedAgainWhileBusy();
    void droppedWhileBusy();
    void contextDestroyedWhileBusy();
    void destroyedWhileBusy();
    void onlineIsToldAtEachChange();
    void aServerThatNeverAnswersIsNotOnline();
    void anAnswerThatIsNoneStillMeansOnline();

private:
    [[nodiscard]] PendingRequest send(Answer &answer);
    void addFault(const QString &fault);

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void TestHttpClient::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 10});
}

void TestHttpClient::cleanup()
{
    m_sandbox.reset();
}

PendingRequest TestHttpClient::send(Answer &answer)
{
    return m_sandbox->http.send(teamRequest(), this, answer.handler());
}

void TestHttpClient::addFault(const QString &fault)
{
    QCOMPARE(m_sandbox->server.addFault(fault), QString());
}

void TestHttpClient::aCallCarriesTheKey()
{
    Answer answer;
    const PendingRequest pending = send(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
    QCOMPARE(answer.value().status, 200);
    QVERIFY(answer.value().body.contains("\"team_"));
    QVERIFY(answer.value().requestId.startsWith(u"req_"));
    QCOMPARE(m_sandbox->server.record().size(), 1);
    QVERIFY(m_sandbox->server.record().constFirst().keySent);
}

void TestHttpClient::theHandlerComesLater()
{
    Answer answer;
    const PendingRequest pending = send(answer);
    QCOMPARE(answer.calls(), 0);
    QVERIFY(answer.wait());
    letStrayTrafficCome();
    QCOMPARE(answer.calls(), 1);
}

void TestHttpClient::faults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<int>("status");

    const auto row = [](const char *fault, Kind kind, Delivery delivery, int status) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << kind << delivery << status;
    };
    row("close", Kind::Offline, Delivery::Unknown, 0);
    row("reset", Kind::Offline, Delivery::Unknown, 0);
    row("half-status", Kind::Offline, Delivery::Unknown, 0);
    row("half-head", Kind::Offline, Delivery::Unknown, 0);
    row("half-body", Kind::Protocol, Delivery::Unknown, 200);
    row("effect-close", Kind::Offline, Delivery::Unknown, 0);
    row("not-json status=502", Kind::Server, Delivery::Unknown, 502);
    row("400", Kind::Rejected, Delivery::Answered, 400);
    row("403", Kind::Forbidden, Delivery::Answered, 403);
    row("404", Kind::NotFound, Delivery::Answered, 404);
    row("409", Kind::Conflict, Delivery::Answered, 409);
    row("429", Kind::RateLimited, Delivery::NotSent, 429);
    row("500", Kind::Server, Delivery::Unknown, 500);
    row("503-before", Kind::Server, Delivery::Unknown, 503);
}

void TestHttpClient::faults()
{
    QFETCH(const QString, fault);
    addFault(u"GET /v1/team "_s + fault);
    Answer answer;
    const PendingRequest pending = send(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QTEST(answer.error().kind, "kind");
    QTEST(answer.error().delivery, "delivery");
    QTEST(answer.error().httpStatus, "status");
    QVERIFY(!answer.error().message.isEmpty());
    // Neither the address nor the key is for people's eyes.
    QVERIFY(!answer.error().text().contains(u"127.0.0.1"));
    QVERIFY(!answer.error().text().contains(m_sandbox->server.apiKey()));
    // Retry works as soon as the server does.
    m_sandbox->server.clearFaults();
    m_sandbox->clock.advance(1h);
    Answer again;
    const PendingRequest second = send(again);
    QVERIFY(again.wait());
    QVERIFY(again.isGood());
}

void TestHttpClient::theTotalDeadlineEnds_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("no answer") << u"hang"_s;
    QTest::newRow("a byte at a time") << u"drip ms=40"_s;
}

void TestHttpClient::theTotalDeadlineEnds()
{
    QFETCH(const QString, fault);
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 10},
                                                 HttpOptions{.timing = {.call = 400ms}});
    addFault(u"GET /v1/team "_s + fault);
    Answer answer;
    QElapsedTimer clock;
    clock.start();
    const PendingRequest pending = send(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Timeout);
    QCOMPARE(answer.error().delivery, Delivery::Unknown);
    QVERIFY(clock.elapsed() >= 390);
    letStrayTrafficCome();
    QCOMPARE(answer.calls(), 1);
}

void TestHttpClient::aRedirectIsAnErrorAndIsNotFollowed()
{
    SandboxFixture other(sandbox::Options{.count = 1, .seed = 2});
    addFault(u"GET /v1/team redirect to="_s + other.server.baseUrl() + u"/v1/team"_s);
    Answer answer;
    const PendingRequest pending = send(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(answer.error().kind, Kind::Protocol);
    QCOMPARE(answer.error().httpStatus, 307);
    letStrayTrafficCome();
    QCOMPARE(other.server.record().size(), 0);
    QCOMPARE(m_sandbox->requests(u"GET"_s), 1);
}

void TestHttpClient::aLateAnswerIsAnAnswer()
{
    addFault(u"GET /v1/team latency ms=300"_s);
    Answer answer;
    const PendingRequest pending = send(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
}

void TestHttpClient::askedAgainWhileBusy()
{
    addFault(u"GET /v1/team hang times=1"_s);
    Answer first;
    Answer second;
    PendingRequest pending = send(first);
    letStrayTrafficCome();
    pending = send(second);
    QVERIFY(second.wait());
    QVERIFY(second.isGood());
    letStrayTrafficCome();
    QCOMPARE(first.calls(), 0);
}

void TestHttpClient::droppedWhileBusy()
{
    Answer answer;
    for (const int wait : {0, 1, 5, 20}) {
        PendingRequest pending = send(answer);
        QTest::qWait(wait);
        if (answer.calls() > 0)
            break; // quicker than that
        pending.cancel();
        letStrayTrafficCome();
        QCOMPARE(answer.calls(), 0);
    }
}

void TestHttpClient::contextDestroyedWhileBusy()
{
    addFault(u"GET /v1/team latency ms=100"_s);
    Answer answer;
    auto context = std::make_unique<QObject>();
    const PendingRequest pending =
        m_sandbox->http.send(teamRequest(), context.get(), answer.handler());
    letStrayTrafficCome();
    context.reset();
    QTRY_COMPARE(m_sandbox->requests(u"GET"_s), 1);
    letStrayTrafficCome();
    QCOMPARE(answer.calls(), 0);
}

void TestHttpClient::destroyedWhileBusy()
{
    addFault(u"* /v1/* hang"_s);
    Answer read;
    Answer write;
    Answer ref;
    Answer unborn;
    RateBudget budget(m_sandbox->clock);
    auto http = std::make_unique<HttpClient>(QUrl(m_sandbox->server.baseUrl()), budget);
    http->setApiKey(m_sandbox->server.apiKey().toLatin1());
    const PendingRequest pendingRead = http->send(teamRequest(), this, read.handler());
    const PendingRequest pendingWrite = http->send(
        {.method = ApiRequest::Method::Post, .path = {u"team"_s}}, this, write.handler());
    const PendingRequest pendingRef =
        http->fetchRef(QUrl(m_sandbox->server.baseUrl() + u"/v1/team"_s), this, ref.handler());
    letStrayTrafficCome();
    const PendingRequest pendingUnborn = http->send(teamRequest(), this, unborn.handler());
    http.reset();
    letStrayTrafficCome();
    for (const Answer *answer : {&read, &write, &ref, &unborn})
        QCOMPARE(answer->calls(), 0);
}

void TestHttpClient::onlineIsToldAtEachChange()
{
    QSignalSpy online(&m_sandbox->http, &HttpClient::onlineChanged);
    const auto call = [this] {
        Answer answer;
        const PendingRequest pending = send(answer);
        return answer.wait();
    };
    QVERIFY(call());
    QVERIFY(call());
    QCOMPARE(online.size(), 1);
    QCOMPARE(online.takeFirst().constFirst().toBool(), true);
    addFault(u"GET /v1/team 500 times=1"_s);
    QVERIFY(call());
    QCOMPARE(online.size(), 0); // it was reached
    addFault(u"GET /v1/team close"_s);
    QVERIFY(call());
    QVERIFY(call());
    QCOMPARE(online.size(), 1);
    QCOMPARE(online.takeFirst().constFirst().toBool(), false);
    m_sandbox->server.clearFaults();
    QVERIFY(call());
    QCOMPARE(online.takeFirst().constFirst().toBool(), true);
}

void TestHttpClient::aServerThatNeverAnswersIsNotOnline()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 10},
                                                 HttpOptions{.timing = {.call = 400ms}});
    QSignalSpy online(&m_sandbox->http, &HttpClient::onlineChanged);
    // It takes the connection, and that is all.
    addFault(u"GET /v1/team hang"_s);
    Answer unanswered;
    const PendingRequest pending = send(unanswered);
    QVERIFY(unanswered.wait());
    QVERIFY(unanswered.isBad());
    QCOMPARE(online.size(), 1);
    QCOMPARE(online.constFirst().constFirst().toBool(), false);
}

void TestHttpClient::anAnswerThatIsNoneStillMeansOnline()
{
    QSignalSpy online(&m_sandbox->http, &HttpClient::onlineChanged);
    addFault(u"GET /v1/team half-body"_s);
    Answer answer;
    const PendingRequest pending = send(answer);
    QVERIFY(answer.wait());
    QVERIFY(answer.isBad());
    QCOMPARE(online.size(), 1);
    QCOMPARE(online.constFirst().constFirst().toBool(), true);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
