// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using sandbox::RecordLine;
using sandbox::Status;

/// The faults that the server does itself: other answers, before or after the effect.
class TestSandboxAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void fault429PausesAsTheRealOneDoes();
    void effectThenNoGoodAnswer_data();
    void effectThenNoGoodAnswer();
    void redirectLeadsToAnotherOrigin();
    void refsHaveFaultsToo();
    void aClientCannotForgeAFault();

private:
    /// The record's line of the latest request; an effect may follow it late.
    static RecordLine lastRequest(const RunningSandbox &sandbox)
    {
        const QList<RecordLine> record = sandbox.server.record();
        const auto last = std::find_if(record.rbegin(), record.rend(), [](const RecordLine &line) {
            return line.kind == "request"_L1;
        });
        return last == record.rend() ? RecordLine() : *last;
    }
    static QString saveFault(const QString &kind)
    {
        return u"POST /v1/characters/*/save "_s + kind;
    }

    RunningSandbox m_sandbox;
};

void TestSandboxAnswers::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *kind, int status, const QString &code, const QString &type) {
        QTest::newRow(kind) << status << code << type;
    };
    row("400", 400, u"invalid_request"_s, u"invalid_request"_s);
    row("401", 401, u"invalid_api_key"_s, u"authentication"_s);
    row("403", 403, u"missing_scope"_s, u"authentication"_s);
    row("404", 404, u"resource_not_found"_s, u"not_found"_s);
    row("409", 409, u"idempotency_key_in_use"_s, u"invalid_request"_s);
    row("500", 500, u"internal_error"_s, u"server_error"_s);
    row("503-before", 503, u"provider_unavailable"_s, u"server_error"_s);
}

void TestSandboxAnswers::statuses()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    QFETCH(const QString, type);
    const QString id = m_sandbox.server.ids(Status::Reviewing).constFirst();
    m_sandbox.server.addFault(saveFault(QString::fromLatin1(QTest::currentDataTag()))
                              + u" times=1"_s);
    const WireAnswer answer = m_sandbox.client().post(characterPath(id, u"/save"_s));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.error().value("type"_L1).toString(), type);
    QCOMPARE(answer.error().value("request_id"_L1).toString().toLatin1(),
             answer.header("aurous-request-id"));
    QCOMPARE(m_sandbox.server.status(id), Status::Reviewing);
    QCOMPARE(lastRequest(m_sandbox).status, status);
}

void TestSandboxAnswers::fault429PausesAsTheRealOneDoes()
{
    m_sandbox.server.addFault(u"GET /v1/characters 429 times=1"_s);
    const WireAnswer answer = m_sandbox.client().get(u"/v1/characters"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.code(), u"too_many_requests"_s);
    QCOMPARE(answer.header("retry-after"), "1"_ba);
    QCOMPARE(answer.header("x-ratelimit-remaining"), "0"_ba);
    QVERIFY(answer.error().value("message"_L1).toString().contains("characters_get"_L1));
}

void TestSandboxAnswers::effectThenNoGoodAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("503-after") << 503;
    QTest::newRow("not-json") << 200;
    QTest::newRow("not-json status=502") << 502;
    QTest::newRow("wrong-id") << 200;
}

void TestSandboxAnswers::effectThenNoGoodAnswer()
{
    QFETCH(const int, status);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const QString id = m_sandbox.server.add(Status::Reviewing);
    m_sandbox.server.addFault(saveFault(kind) + u" times=1"_s);
    const WireAnswer answer = m_sandbox.client().post(characterPath(id, u"/save"_s));
    QCOMPARE(answer.status, status);
    QCOMPARE(m_sandbox.server.status(id), Status::Ready);
    const QString named = answer.json().value("id"_L1).toString();
    QVERIFY(named != id);
    QCOMPARE(named.startsWith("char_"_L1), kind == "wrong-id"_L1);
    QCOMPARE(answer.header("content-type").startsWith("text/html"), kind.startsWith("not-json"_L1));
}

void TestSandboxAnswers::redirectLeadsToAnotherOrigin()
{
    const QString id = m_sandbox.server.add(Status::Reviewing);
    m_sandbox.server.addFault(saveFault(u"redirect times=1"_s));
    const WireAnswer answer = m_sandbox.client().post(characterPath(id, u"/save"_s));
    QCOMPARE(answer.status, 307);
    const QString location = QString::fromLatin1(answer.header("location"));
    QCOMPARE(location, m_sandbox.server.refsUrl() + characterPath(id, u"/save"_s));
    QCOMPARE(m_sandbox.server.status(id), Status::Reviewing);
    // Who follows it and takes the key along is seen.
    WireClient(m_sandbox.server.refsUrl(), m_sandbox.server.apiKey())
        .post(characterPath(id, u"/save"_s));
    QCOMPARE(lastRequest(m_sandbox).listener, u"refs"_s);
    QVERIFY(lastRequest(m_sandbox).keySent);
    QCOMPARE(m_sandbox.server.status(id), Status::Reviewing);
    m_sandbox.server.addFault(u"GET /v1/team redirect to=http://localhost:1/x times=1"_s);
    QCOMPARE(m_sandbox.client().get(u"/v1/team"_s).header("location"), "http://localhost:1/x"_ba);
}

void TestSandboxAnswers::refsHaveFaultsToo()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constFirst();
    const auto url = [&] {
        return m_sandbox.fetched(id)
            .json()
            .value("refs"_L1)
            .toArray()
            .first()
            .toObject()
            .value("url"_L1)
            .toString();
    };
    const auto hit = [&](const QString &kind) {
        m_sandbox.server.addFault(u"GET /storage/*/*/* "_s + kind + u" times=1"_s);
        return RunningSandbox::ref(url());
    };
    const WireAnswer good = RunningSandbox::ref(url());
    QCOMPARE(good.status, 200);
    QCOMPARE(hit(u"410"_s).code(), u"output_expired"_s);
    QCOMPARE(hit(u"403"_s).status, 403);
    QCOMPARE(hit(u"not-json"_s).header("content-type"), "text/html; charset=utf-8"_ba);
    const WireAnswer half = hit(u"half-body"_s);
    QVERIFY(half.closed && !half.body.isEmpty() && half.body.size() < good.body.size());
    const WireAnswer other = hit(u"wrong-id"_s);
    QVERIFY(other.status == 200 && other.body != good.body);
    const WireAnswer redirect = hit(u"redirect"_s);
    QCOMPARE(redirect.status, 307);
    const QString location = QString::fromLatin1(redirect.header("location"));
    QVERIFY(location.startsWith("http://localhost:"_L1));
    QCOMPARE(RunningSandbox::ref(QString(location).replace("localhost"_L1, "127.0.0.1"_L1)).body,
             good.body);
}

void TestSandboxAnswers::aClientCannotForgeAFault()
{
    const WireAnswer answer = m_sandbox.client().send("GET", u"/v1/team"_s, {},
                                                      {{"X-Sandbox-Fault", "GET /v1/team 500"}});
    QCOMPARE(answer.status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxAnswers)
#include "tst_sandboxanswers.moc"
