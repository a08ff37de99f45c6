// SPDX-License-Identifier: Apache-2.0
#include "domain/apikey.h"
#include "domain/origin.h"
#include "net/httpclient.h"
#include "support/caught.h"
#include "support/rawfixture.h"
#include "support/sandboxfixture.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Answer = Caught<HttpResponse>;

namespace {

const ApiRequest teamRequest{.path = {u"team"_s}};
const ApiRequest saveRequest{.method = ApiRequest::Method::Post,
                             .path = {u"characters"_s, u"char_1"_s, u"save"_s},
                             .bucket = RateBudget::Bucket::CharactersPost};

} // namespace

/// A key that is missing or refused: one question, and no storm.
class TestApiKey : public QObject
{
    Q_OBJECT

private slots:
    void aMissingKeyMakesNoTraffic();
    void aRefusedKeyIsAskedForOnceAndMakesNoTraffic();
    void aNewKeyWorksAndMayBeRefusedAgain();
    void aLate401DoesNotRefuseANewerKey();
    void whatWaitedForATokenDoesNotGoOutWithARefusedKey();
    void aMissingRightIsNotAMissingKey();
    void a401OfARefIsNotOfTheKey();
    void servers_data();
    void servers();
    void keys_data();
    void keys();
};

void TestApiKey::aMissingKeyMakesNoTraffic()
{
    RawServer server;
    FakeClock clock;
    RateBudget budget(clock);
    HttpClient http(server.url(), budget);
    QSignalSpy unauthorized(&http, &HttpClient::unauthorized);
    Answer read;
    Answer write;
    const PendingRequest pendingRead = http.send(teamRequest, this, read.handler());
    const PendingRequest pendingWrite = http.send(saveRequest, this, write.handler());
    QCOMPARE(read.calls(), 0); // not inside the call, even though it is known
    QVERIFY(read.wait());
    QVERIFY(write.wait());
    for (const Answer *answer : {&read, &write}) {
        QVERIFY(answer->isBad());
        QCOMPARE(answer->error().kind, Kind::Unauthorized);
        QCOMPARE(answer->error().delivery, Error::Delivery::NotSent);
        QCOMPARE(answer->error().httpStatus, 0);
    }
    QCOMPARE(unauthorized.size(), 1);
    letStrayTrafficCome();
    QCOMPARE(server.connections(), 0);

    server.answerAll(RawServer::response(200, "{}"));
    http.setApiKey(RawFixture::key());
    Answer again;
    const PendingRequest pending = http.send(teamRequest, this, again.handler());
    QVERIFY(again.wait());
    QVERIFY(again.isGood());
    QCOMPARE(server.requests().constFirst().header("X-Api-Key"), RawFixture::key());
}

void TestApiKey::aRefusedKeyIsAskedForOnceAndMakesNoTraffic()
{
    SandboxFixture sandbox(sandbox::Options{.count = 5});
    sandbox.server.revokeKey();
    QSignalSpy unauthorized(&sandbox.http, &HttpClient::unauthorized);
    Answer answers[3];
    std::vector<PendingRequest> pending;
    for (Answer &answer : answers)
        pending.push_back(sandbox.http.send(teamRequest, this, answer.handler()));
    for (const Answer &answer : answers) {
        QVERIFY(answer.wait());
        QVERIFY(answer.isBad());
        QCOMPARE(answer.error().kind, Kind::Unauthorized);
    }
    QCOMPARE(unauthorized.size(), 1);
    const auto error = unauthorized.constFirst().constFirst().value<Error>();
    QCOMPARE(error.httpStatus, 401);
    QVERIFY(!error.code.isEmpty());
    QVERIFY(error.requestId.startsWith(u"req_"));

    const qsizetype traffic = sandbox.server.record().size();
    for (int i = 0; i < 5; ++i) {
        Answer answer;
        const PendingRequest more =
            sandbox.http.send(i % 2 == 0 ? teamRequest : saveRequest, this, answer.handler());
        QVERIFY(answer.wait());
        QVERIFY(answer.isBad());
        QCOMPARE(answer.error().kind, Kind::Unauthorized);
    }
    letStrayTrafficCome();
    QCOMPARE(sandbox.server.record().size(), traffic);
    QCOMPARE(unauthorized.size(), 1);
}

void TestApiKey::aNewKeyWorksAndMayBeRefusedAgain()
{
    SandboxFixture sandbox(sandbox::Options{.count = 5});
    sandbox.server.revokeKey();
    QSignalSpy unauthorized(&sandbox.http, &HttpClient::unauthorized);
    const auto call = [&sandbox, this] {
        Answer answer;
        const PendingRequest pending = sandbox.http.send(teamRequest, this, answer.handler());
        return answer.wait() && answer.isGood();
    };
    QVERIFY(!call());
    sandbox.http.setApiKey(sandbox.server.issueKey().toLatin1());
    QVERIFY(call());
    QCOMPARE(unauthorized.size(), 1);
    sandbox.http.setApiKey("al_live_nobody_has_this_one");
    QVERIFY(!call());
    QVERIFY(!call());
    QCOMPARE(unauthorized.size(), 2);
}

void TestApiKey::aLate401DoesNotRefuseANewerKey()
{
    RawFixture raw;
    QSignalSpy unauthorized(&raw.http, &HttpClient::unauthorized);
    Answer late;
    const PendingRequest pendingLate = raw.http.send(teamRequest, this, late.handler());
    QTRY_COMPARE(raw.server.requests().size(), 1);
    raw.http.setApiKey("og_a_newer_key");
    raw.server.answer(RawServer::response(401));
    QVERIFY(late.wait());
    QVERIFY(late.isBad());
    QCOMPARE(late.error().kind, Kind::Unauthorized);
    QCOMPARE(unauthorized.size(), 0);

    Answer answer;
    const PendingRequest pending = raw.http.send(teamRequest, this, answer.handler());
    QTRY_COMPARE(raw.server.requests().size(), 2);
    QCOMPARE(raw.server.requests().at(1).header("X-Api-Key"), QByteArray("og_a_newer_key"));
    raw.server.answer(RawServer::response(200, "{}"));
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
}

void TestApiKey::whatWaitedForATokenDoesNotGoOutWithARefusedKey()
{
    RawFixture raw;
    Answer refused;
    Answer waiting;
    const auto general = RateBudget::Bucket::General;
    // The bucket is empty but for one, and its answer says so.
    raw.budget.answered(general, {.limit = 1200, .remaining = 1});
    const PendingRequest first = raw.http.send(teamRequest, this, refused.handler());
    QTRY_COMPARE(raw.server.requests().size(), 1);
    const PendingRequest second = raw.http.send(teamRequest, this, waiting.handler());
    QTRY_COMPARE(raw.budget.waiting(general), 1);
    raw.server.answer(RawServer::response(401));
    QVERIFY(refused.wait());
    QCOMPARE(waiting.calls(), 0);
    raw.clock.advance(std::chrono::seconds(1)); // a token
    QVERIFY(waiting.wait());
    QVERIFY(waiting.isBad());
    QCOMPARE(waiting.error().kind, Kind::Unauthorized);
    letStrayTrafficCome();
    QCOMPARE(raw.server.requests().size(), 1);
    QCOMPARE_GE(raw.budget.tokens(general), 1.0); // it is there for another
}

void TestApiKey::aMissingRightIsNotAMissingKey()
{
    SandboxFixture sandbox(sandbox::Options{.count = 20, .readOnlyKey = true});
    QSignalSpy unauthorized(&sandbox.http, &HttpClient::unauthorized);
    Caught<Character> saved;
    const PendingRequest pending =
        sandbox.api.save(sandbox.newest(sandbox::Status::Reviewing), this, saved.handler());
    QVERIFY(saved.wait());
    QVERIFY(saved.isBad());
    QCOMPARE(saved.error().kind, Kind::Forbidden);
    QCOMPARE(saved.error().code, u"missing_scope"_s);
    QCOMPARE(unauthorized.size(), 0);
    Answer answer;
    const PendingRequest read = sandbox.http.send(teamRequest, this, answer.handler());
    QVERIFY(answer.wait());
    QVERIFY(answer.isGood());
}

void TestApiKey::a401OfARefIsNotOfTheKey()
{
    RawFixture raw;
    QSignalSpy unauthorized(&raw.http, &HttpClient::unauthorized);
    raw.server.answerAll(RawServer::response(401));
    Answer ref;
    const PendingRequest pending =
        raw.http.fetchRef(raw.server.url(u"/0.bin?token=old"_s), this, ref.handler());
    QVERIFY(ref.wait());
    QVERIFY(ref.isBad());
    QCOMPARE(ref.error().httpStatus, 401);
    QCOMPARE(unauthorized.size(), 0);
}

void TestApiKey::servers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");

    const auto row = [](const char *text, bool good) {
        QTest::newRow(text) << QString::fromLatin1(text) << good;
    };
    row("https://api.aurous-labs.com", true);
    row("https://api.aurous-labs.com/", true);
    row("https://api.example:8443", true);
    row("http://127.0.0.1:8080", true);
    row("http://127.8.8.8", true);
    row("http://localhost:1", true);
    row("http://LOCALHOST", true);
    row("http://[::1]:8080", true);
    row("http://api.aurous-labs.com", false);
    row("http://127.0.0.1.example", false);
    row("http://localhost.example", false);
    row("http://10.0.0.1", false);
    row("http://0.0.0.0", false);
    row("https://user@api.example", false);
    row("https://user:pass@api.example", false);
    row("https://api.example/v1", false);
    row("https://api.example?x=1", false);
    row("https://api.example#x", false);
    row("https://", false);
    row("ftp://127.0.0.1", false);
    row("file:///etc/passwd", false);
    row("api.example", false);
    row("", false);
}

void TestApiKey::servers()
{
    QFETCH(const QString, text);
    QTEST(isAcceptableServer(QUrl(text)), "good");
}

void TestApiKey::keys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("good");

    const QByteArray eight("aB3-_.~+");
    QTest::newRow("hex") << QByteArray("al_live_" + QByteArray(64, 'f')) << true;
    QTest::newRow("not hex, as in samples") << QByteArray("al_live_" + eight) << true;
    QTest::newRow("legacy") << QByteArray("og_" + eight) << true;
    QTest::newRow("256") << QByteArray("og_" + QByteArray(256, 'a')) << true;
    QTest::newRow("257") << QByteArray("og_" + QByteArray(257, 'a')) << false;
    QTest::newRow("7") << QByteArray("og_" + eight.chopped(1)) << false;
    QTest::newRow("prefix only") << QByteArray("al_live_") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("other prefix") << QByteArray("sk_live_" + eight) << false;
    QTest::newRow("blank") << QByteArray("al_live_" + eight + " x") << false;
    QTest::newRow("line end") << QByteArray("al_live_" + eight + "\r\nX-Evil: 1") << false;
    QTest::newRow("last line end") << QByteArray("al_live_" + eight + '\n') << false;
    QTest::newRow("nul") << QByteArray("al_live_" + eight + '\0') << false;
    QTest::newRow("delete") << QByteArray("al_live_" + eight + '\x7f') << false;
    QTest::newRow("beyond ASCII") << QByteArray("al_live_" + eight + "\xc3\xa4") << false;
}

void TestApiKey::keys()
{
    QFETCH(const QByteArray, key);
    QTEST(isAcceptableKey(key), "good");
}

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
