// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"
#include "sandbox/tokenbucket.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Status;

/// Keys, scopes, versions and buckets: contract sections 1 and 7.
class TestSandboxLimits final : public QObject
{
    Q_OBJECT

private slots:
    void aBucketRefillsAtItsRate();
    void aBucketToleratesAClockSetBack();
    void limitOfEachBucket_data();
    void limitOfEachBucket();
    void theBurstOfSynthesesIsTwelve();
    void keysOfOneTeamShareABucket();
    void scaleMultipliesRateAndBurst();
    void keys_data();
    void keys();
    void aRevokedKeyIsNamedSo();
    void aReadOnlyKeyMayNotWrite();
    void secondTeamKeyCanBeGiven();
    void versions_data();
    void versions();
    void strangeBodies();

private:
    RunningSandbox m_sandbox{sandbox::Options{}}; // buckets as in the contract
};

void TestSandboxLimits::aBucketRefillsAtItsRate()
{
    sandbox::TokenBucket bucket(30, 60, 1000);
    for (int i = 59; i >= 0; --i)
        QCOMPARE(bucket.take(1000).remaining, i);
    const auto refused = bucket.take(1000.5); // a quarter of a token is there
    QVERIFY(!refused.granted);
    QCOMPARE(refused.limit, 60);
    QCOMPARE(refused.retryAfter, 2);
    QCOMPARE(refused.reset, 1120);
    QVERIFY(!bucket.take(1001.9).granted);
    QVERIFY(bucket.take(1002).granted);
    QCOMPARE(bucket.take(5000).remaining, 59);
}

void TestSandboxLimits::aBucketToleratesAClockSetBack()
{
    sandbox::TokenBucket bucket(60, 2, 1000);
    QVERIFY(bucket.take(1000).granted);
    QVERIFY(bucket.take(10).granted);
    QVERIFY(!bucket.take(10).granted);
    QVERIFY(bucket.take(11).granted);
}

void TestSandboxLimits::limitOfEachBucket_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("limit");
    const QString nobody = u"/v1/characters/char_01HXMQ7Z3K8Y2NABCDEFGHJKMR"_s;
    QTest::newRow("list") << "GET"_ba << u"/v1/characters"_s << 240;
    QTest::newRow("retrieve") << "GET"_ba << nobody << 240;
    QTest::newRow("save") << "POST"_ba << nobody + u"/save"_s << 60;
    QTest::newRow("delete") << "DELETE"_ba << nobody << 60;
    QTest::newRow("patch") << "PATCH"_ba << nobody << 60;
    QTest::newRow("resynthesize") << "POST"_ba << nobody + u"/resynthesize"_s << 12;
    QTest::newRow("regenerate") << "POST"_ba << nobody + u"/refs/regenerate"_s << 12;
    QTest::newRow("team") << "GET"_ba << u"/v1/team"_s << 1200;
}

void TestSandboxLimits::limitOfEachBucket()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const int, limit);
    const WireAnswer answer = m_sandbox.secondTeam().send(method, path);
    QCOMPARE(answer.header("x-ratelimit-limit").toInt(), limit);
    QVERIFY(answer.header("x-ratelimit-remaining").toInt() < limit);
    QVERIFY(answer.header("x-ratelimit-remaining").toInt() >= 0);
}

void TestSandboxLimits::theBurstOfSynthesesIsTwelve()
{
    RunningSandbox sandbox{sandbox::Options{}};
    const QString path = characterPath(u"char_nobody"_s, u"/resynthesize"_s);
    WireClient client = sandbox.client();
    for (int i = 0; i < 12; ++i)
        QCOMPARE(client.post(path).status, 404);
    const WireAnswer refused = client.post(path);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"too_many_requests"_s);
    QCOMPARE(refused.error().value("type"_L1).toString(), u"rate_limit"_s);
    QVERIFY(refused.error().value("message"_L1).toString().contains("characters_synthesize"_L1));
    QCOMPARE(refused.header("x-ratelimit-remaining"), "0"_ba);
    const int wait = refused.header("retry-after").toInt();
    QVERIFY(wait >= 1 && wait <= 10);
    QCOMPARE(client.get(u"/v1/characters?limit=1"_s).status, 200);
    QCOMPARE(client.post(characterPath(u"char_nobody"_s, u"/save"_s)).status, 404);
}

void TestSandboxLimits::keysOfOneTeamShareABucket()
{
    RunningSandbox sandbox{sandbox::Options{}};
    const auto left = [&sandbox](const QString &key) {
        return WireClient(sandbox.server.baseUrl(), key)
            .post(characterPath(u"char_nobody"_s, u"/resynthesize"_s))
            .header("x-ratelimit-remaining")
            .toInt();
    };
    for (int i = 0; i < 6; ++i)
        left(sandbox.server.apiKey());
    // One token comes back every 10 s.
    const int seen = left(sandbox.server.issueKey());
    QVERIFY2(seen >= 5 && seen <= 8, qPrintable(QString::number(seen)));
    QCOMPARE(left(sandbox.server.secondTeamKey()), 11);
}

void TestSandboxLimits::scaleMultipliesRateAndBurst()
{
    sandbox::Options options;
    options.rateScale = 0.1;
    RunningSandbox sandbox(options);
    const WireAnswer answer = sandbox.client().get(u"/v1/characters?limit=1"_s);
    QCOMPARE(answer.header("x-ratelimit-limit"), "24"_ba);
    QCOMPARE(answer.header("x-ratelimit-remaining"), "23"_ba);
    const qint64 reset = answer.header("x-ratelimit-reset").toLongLong();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QVERIFY(reset > now - 30 && reset <= now + 6); // a token in 5 s
}

void TestSandboxLimits::keys_data()
{
    QTest::addColumn<WireClient::Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray key = m_sandbox.server.apiKey().toLatin1();
    const QByteArray other = m_sandbox.server.secondTeamKey().toLatin1();
    const auto row = [](const char *name, const WireClient::Headers &headers, int status,
                        const QString &code) { QTest::newRow(name) << headers << status << code; };
    row("none", {}, 401, u"missing_api_key"_s);
    row("own header", {{"X-Api-Key", key}}, 200, {});
    row("header in lower case", {{"x-api-key", key}}, 200, {});
    row("bearer", {{"Authorization", "Bearer " + key}}, 200, {});
    row("bearer in lower case", {{"authorization", "bearer " + key}}, 200, {});
    row("both, agreeing", {{"X-Api-Key", key}, {"Authorization", "Bearer " + key}}, 200, {});
    row("both, of two teams", {{"X-Api-Key", key}, {"Authorization", "Bearer " + other}}, 401,
        u"invalid_api_key"_s);
    row("wrong", {{"X-Api-Key", "al_live_wrong"}}, 401, u"invalid_api_key"_s);
    row("basic", {{"Authorization", "Basic " + key}}, 401, u"missing_api_key"_s);
}

void TestSandboxLimits::keys()
{
    QFETCH(const WireClient::Headers, headers);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const WireAnswer answer = WireClient(m_sandbox.server.baseUrl())
                                  .send("GET", u"/v1/characters?limit=1"_s, {}, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    if (status == 401)
        QCOMPARE(answer.error().value("type"_L1).toString(), u"authentication"_s);
}

void TestSandboxLimits::aRevokedKeyIsNamedSo()
{
    RunningSandbox sandbox;
    sandbox.server.revokeKey();
    const WireAnswer answer = sandbox.client().get(u"/v1/team"_s);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"revoked_api_key"_s);
    QCOMPARE(
        WireClient(sandbox.server.baseUrl(), sandbox.server.issueKey()).get(u"/v1/team"_s).status,
        200);
    QCOMPARE(sandbox.secondTeam().get(u"/v1/team"_s).status, 200);
}

void TestSandboxLimits::aReadOnlyKeyMayNotWrite()
{
    sandbox::Options options = RunningSandbox::quick();
    options.readOnlyKey = true;
    RunningSandbox sandbox(options);
    const QString id = sandbox.server.ids(Status::Reviewing).constFirst();
    QCOMPARE(sandbox.fetched(id).status, 200);
    for (const WireAnswer &answer :
         {sandbox.client().post(characterPath(id, u"/save"_s)),
          sandbox.client().remove(characterPath(id)),
          sandbox.client().patch(characterPath(id), R"({"name":"x"})"),
          sandbox.client().post(characterPath(id, u"/resynthesize"_s))}) {
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"missing_scope"_s);
        QCOMPARE(answer.error().value("type"_L1).toString(), u"authentication"_s);
    }
    QCOMPARE(sandbox.server.status(id), Status::Reviewing);
}

void TestSandboxLimits::secondTeamKeyCanBeGiven()
{
    sandbox::Options options = RunningSandbox::quick();
    options.secondTeamKey = u"og_second"_s;
    RunningSandbox sandbox(options);
    const WireAnswer answer =
        WireClient(sandbox.server.baseUrl(), u"og_second"_s).get(u"/v1/characters"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.count("\"object\":\"character\""), 12);
}

void TestSandboxLimits::versions_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("status");
    QTest::newRow("current") << "2026-05-15"_ba << 200;
    QTest::newRow("earlier") << "2026-01-01"_ba << 400;
    QTest::newRow("malformed") << "latest"_ba << 400;
}

void TestSandboxLimits::versions()
{
    QFETCH(const QByteArray, version);
    QFETCH(const int, status);
    const WireAnswer answer =
        m_sandbox.client().send("GET", u"/v1/team"_s, {}, {{"Aurous-Version", version}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("aurous-version"), "2026-05-15"_ba);
    QCOMPARE(answer.code(), status == 200 ? QString() : u"unknown_version"_s);
}

void TestSandboxLimits::strangeBodies()
{
    const QString path = characterPath(m_sandbox.server.ids(Status::Ready).constFirst());
    const WireAnswer large =
        m_sandbox.client().patch(path, R"({"name":")" + QByteArray(1'100'000, 'x') + "\"}");
    QCOMPARE(large.status, 413);
    QVERIFY(large.json().contains("error"_L1));
    WireClient plain = m_sandbox.client();
    plain.write("PATCH", path, {}, {{"Content-Type", "text/plain"}, {"Content-Length", "2"}});
    plain.socket().write("{}");
    QCOMPARE(plain.read().status, 415);
    // A body in chunks.
    WireClient client = m_sandbox.client();
    client.write("PATCH", path, {},
                 {{"Content-Type", "application/json"}, {"Transfer-Encoding", "chunked"}});
    client.socket().write("3\r\n{\"n\r\nb\r\name\":\"Kay\"}\r\n0\r\n\r\n");
    const WireAnswer chunked = client.read();
    QCOMPARE(chunked.status, 200);
    QCOMPARE(chunked.json().value("name"_L1).toString(), u"Kay"_s);
    QCOMPARE(client.get(path).status, 200); // and the connection goes on
}

QTEST_GUILESS_MAIN(TestSandboxLimits)
#include "tst_sandboxlimits.moc"
