// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using sandbox::Status;

Q_DECLARE_METATYPE(sandbox::Status)

/// Resynthesis and regeneration: contract 4.9, 4.10, 6.5 and section 8, C4 and C22.
class TestSandboxSynthesis final : public QObject
{
    Q_OBJECT

private slots:
    void resynthesizeCostsASet();
    void aSynthesisEndsByItself_data();
    void aSynthesisEndsByItself();
    void aFailedSynthesisSaysWhy();
    void withC4ASynthesisEndsReady();
    void regenerateMakesOneRefAnew();
    void regenerateRefuses_data();
    void regenerateRefuses();
    void deleteEndsASynthesis();
    void tooFewCredits();
    void aReplayIsNotBilled();
    void anIdempotencyKeyIsForOneRequest();
    void aRefusalIsEvaluatedAgain();
    void idempotencyKeysHaveALength();

private:
    static sandbox::Options fast(bool c4 = false)
    {
        sandbox::Options options = RunningSandbox::quick();
        options.timeScale = 100; // 0.3 to 0.9 s
        options.c4EndsReady = c4;
        return options;
    }
    /// Starts syntheses, one in ten of which fails, until one ends in `wanted`; its character's id.
    static QString oneThatEnds(RunningSandbox &sandbox, Status from, Status wanted,
                               const QString &call, const QByteArray &body)
    {
        for (int i = 0; i < 100; ++i) {
            const QString id = sandbox.server.add(from);
            if (sandbox.client().post(characterPath(id, call), body).status != 200)
                return {};
            if (!QTest::qWaitFor([&] { return sandbox.server.status(id) != Status::Synthesizing; },
                                 20'000))
                return {};
            if (sandbox.server.status(id) == wanted)
                return id;
        }
        return {};
    }

    RunningSandbox m_sandbox; // its syntheses take longer than the test
    RunningSandbox m_fast{fast()};
};

void TestSandboxSynthesis::resynthesizeCostsASet()
{
    const QString id = m_sandbox.server.add(Status::Reviewing);
    const double credits = m_sandbox.server.credits();
    const QJsonObject before = m_sandbox.fetched(id).json();
    const WireAnswer answer =
        m_sandbox.client().post(characterPath(id, u"/resynthesize"_s), R"({"force_all":true})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.statusWord(), u"synthesizing"_s);
    QVERIFY(answer.json().value("updated_at"_L1).toString()
            > before.value("updated_at"_L1).toString());
    QCOMPARE(answer.json().value("refs"_L1).toArray().size(),
             before.value("refs"_L1).toArray().size());
    QCOMPARE(m_sandbox.server.credits(), credits - 4);
    const WireAnswer again = m_sandbox.client().post(characterPath(id, u"/resynthesize"_s));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.code(), u"invalid_request_error"_s);
    QCOMPARE(m_sandbox.server.credits(), credits - 4);
}

void TestSandboxSynthesis::aSynthesisEndsByItself_data()
{
    QTest::addColumn<Status>("from");
    QTest::addColumn<Status>("to");
    QTest::newRow("reviewing") << Status::Reviewing << Status::Reviewing;
    QTest::newRow("ready") << Status::Ready << Status::Ready;
    QTest::newRow("failed") << Status::Failed << Status::Reviewing;
}

void TestSandboxSynthesis::aSynthesisEndsByItself()
{
    QFETCH(const Status, from);
    QFETCH(const Status, to);
    const QString id = oneThatEnds(m_fast, from, to, u"/resynthesize"_s, {});
    QVERIFY(!id.isEmpty());
    const QJsonObject after = m_fast.fetched(id).json();
    QVERIFY(after.value("refs"_L1).toArray().size() >= 3);
    QVERIFY(after.value("error_message"_L1).isNull());
    // The end of the synthesis is an effect that no request caused.
    const QList<sandbox::RecordLine> record = m_fast.server.record();
    QVERIFY(std::any_of(record.begin(), record.end(), [&id](const sandbox::RecordLine &line) {
        return line.kind == "effect"_L1 && line.id == id && line.from == "synthesizing"_L1
            && line.requestId.isEmpty();
    }));
}

void TestSandboxSynthesis::aFailedSynthesisSaysWhy()
{
    QString failed;
    for (int i = 0; i < 60; ++i)
        m_fast.server.add(Status::Synthesizing);
    QTRY_VERIFY_WITH_TIMEOUT(m_fast.server.ids(Status::Synthesizing).isEmpty(), 20'000);
    for (const QString &id : m_fast.server.ids(Status::Failed)) {
        const QList<sandbox::RecordLine> record = m_fast.server.record();
        if (std::any_of(record.begin(), record.end(), [&id](const sandbox::RecordLine &line) {
                return line.id == id && line.to == "failed"_L1 && !line.from.isEmpty();
            }))
            failed = id;
    }
    QVERIFY(!failed.isEmpty()); // none of 60 would be one in 500, and the seed is fixed
    const QJsonObject json = m_fast.fetched(failed).json();
    QCOMPARE(json.value("status"_L1).toString(), u"failed"_s);
    QVERIFY(json.value("error_message"_L1).toString().contains('_'_L1));
}

void TestSandboxSynthesis::withC4ASynthesisEndsReady()
{
    RunningSandbox sandbox(fast(true));
    QVERIFY(
        !oneThatEnds(sandbox, Status::Reviewing, Status::Ready, u"/resynthesize"_s, {}).isEmpty());
}

void TestSandboxSynthesis::regenerateMakesOneRefAnew()
{
    const QString id =
        oneThatEnds(m_fast, Status::Failed, Status::Reviewing, u"/resynthesize"_s, {});
    const QJsonArray before = m_fast.fetched(id).json().value("refs"_L1).toArray();
    const double credits = m_fast.server.credits();
    int calls = 0;
    do {
        const WireAnswer answer =
            m_fast.client().post(characterPath(id, u"/refs/regenerate"_s), R"({"pose":"side"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(m_fast.server.credits(), credits - ++calls);
        QTRY_VERIFY_WITH_TIMEOUT(m_fast.server.status(id) != Status::Synthesizing, 20'000);
    } while (m_fast.server.status(id) == Status::Failed);
    QCOMPARE(m_fast.server.status(id), Status::Reviewing);
    // The old URL of that ref is no longer good, the others are.
    for (const auto value : before) {
        const WireAnswer ref = RunningSandbox::ref(value.toObject().value("url"_L1).toString());
        const bool anew = value.toObject().value("pose"_L1).toString() == "side"_L1;
        QCOMPARE(ref.status, anew ? 403 : 200);
    }
}

void TestSandboxSynthesis::regenerateRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no such pose") << R"({"pose":"left"})"_ba;
    QTest::newRow("other, of a synthesized set") << R"({"pose":"other"})"_ba;
}

void TestSandboxSynthesis::regenerateRefuses()
{
    QFETCH(const QByteArray, body);
    const QString id = m_sandbox.server.add(Status::Failed); // never an uploaded one
    const WireAnswer answer =
        m_sandbox.client().post(characterPath(id, u"/refs/regenerate"_s), body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"invalid_request_error"_s);
    QCOMPARE(answer.param(), u"pose"_s);
    QCOMPARE(m_sandbox.server.status(id), Status::Failed);
}

void TestSandboxSynthesis::deleteEndsASynthesis()
{
    const QString gone = m_fast.server.add(Status::Synthesizing);
    const QString other = m_fast.server.add(Status::Synthesizing);
    m_fast.server.remove(gone);
    QTRY_VERIFY_WITH_TIMEOUT(m_fast.server.status(other) != Status::Synthesizing, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fast.server.ids(Status::Synthesizing).isEmpty(), 20'000);
    QCOMPARE(m_fast.server.status(gone), Status::Deleted);
}

void TestSandboxSynthesis::tooFewCredits()
{
    RunningSandbox sandbox;
    const QString id = sandbox.server.ids(Status::Ready).constFirst();
    sandbox.server.setCredits(0.5);
    for (const QString &call : {u"/resynthesize"_s, u"/refs/regenerate"_s}) {
        const WireAnswer poor =
            sandbox.client().post(characterPath(id, call), R"({"pose":"front"})");
        QCOMPARE(poor.status, 402);
        QCOMPARE(poor.code(), u"insufficient_credits"_s);
        QCOMPARE(poor.error().value("type"_L1).toString(), u"invalid_request"_s);
    }
    QCOMPARE(sandbox.server.status(id), Status::Ready);
    const QJsonObject team = sandbox.client().get(u"/v1/team"_s).json();
    QVERIFY(team.value("id"_L1).toString().startsWith("team_"_L1));
    QCOMPARE(team.value("credits"_L1).toDouble(), 0.5);
    const QJsonObject second = sandbox.secondTeam().get(u"/v1/team"_s).json();
    QVERIFY(second.value("id"_L1) != team.value("id"_L1));
}

void TestSandboxSynthesis::aReplayIsNotBilled()
{
    const WireClient::Headers key{{"Idempotency-Key", "a-key"}};
    const QString path = characterPath(m_sandbox.server.add(Status::Failed), u"/resynthesize"_s);
    const WireAnswer first = m_sandbox.client().post(path, R"({"force_all":true,"x":1})", key);
    QCOMPARE(first.status, 200);
    QVERIFY(first.header("aurous-idempotent-replayed").isEmpty());
    const double credits = m_sandbox.server.credits();
    // The order of the keys is no difference, nor is the header's other name (C12).
    const WireAnswer second = m_sandbox.client().post(path, R"({"x":1, "force_all":true})",
                                                      {{"Aurous-Idempotent-Key", "a-key"}});
    QCOMPARE(second.status, 200);
    QCOMPARE(second.header("aurous-idempotent-replayed"), "true"_ba);
    QCOMPARE(second.body, first.body);
    QVERIFY(second.header("aurous-request-id") != first.header("aurous-request-id"));
    QCOMPARE(m_sandbox.server.credits(), credits);
}

void TestSandboxSynthesis::anIdempotencyKeyIsForOneRequest()
{
    const WireClient::Headers key{{"Idempotency-Key", "another-key"}};
    const QString id = m_sandbox.server.add(Status::Failed);
    QCOMPARE(m_sandbox.client().post(characterPath(id, u"/resynthesize"_s), {}, key).status, 200);
    const WireAnswer otherRoute = m_sandbox.client().post(characterPath(id, u"/refs/regenerate"_s),
                                                          R"({"pose":"front"})", key);
    QCOMPARE(otherRoute.status, 409);
    QCOMPARE(otherRoute.code(), u"idempotency_key_in_use"_s);
    QVERIFY(otherRoute.header("retry-after").isEmpty());
    const WireAnswer otherBody = m_sandbox.client().post(characterPath(id, u"/resynthesize"_s),
                                                         R"({"force_all":true})", key);
    QCOMPARE(otherBody.status, 409);
    // The other team has keys of its own, and save takes none.
    const WireAnswer secondTeam = m_sandbox.secondTeam().post(
        characterPath(id, u"/refs/regenerate"_s), R"({"pose":"front"})", key);
    QCOMPARE(secondTeam.status, 404);
    const QString saved = m_sandbox.server.add(Status::Reviewing);
    QCOMPARE(m_sandbox.client().post(characterPath(saved, u"/save"_s), {}, key).status, 200);
}

void TestSandboxSynthesis::aRefusalIsEvaluatedAgain()
{
    const WireClient::Headers key{{"Idempotency-Key", "third-key"}};
    const QString id = m_sandbox.server.add(Status::Synthesizing);
    const QString path = characterPath(id, u"/resynthesize"_s);
    QCOMPARE(m_sandbox.client().post(path, {}, key).status, 400);
    m_sandbox.server.setStatus(id, Status::Ready);
    const WireAnswer again = m_sandbox.client().post(path, {}, key);
    QCOMPARE(again.status, 200);
    QVERIFY(again.header("aurous-idempotent-replayed").isEmpty());
}

void TestSandboxSynthesis::idempotencyKeysHaveALength()
{
    const QString path = characterPath(m_sandbox.server.add(Status::Ready), u"/resynthesize"_s);
    QCOMPARE(m_sandbox.client().post(path, {}, {{"Idempotency-Key", QByteArray(257, 'k')}}).status,
             400);
    QCOMPARE(m_sandbox.client().post(path, {}, {{"Idempotency-Key", QByteArray(256, 'k')}}).status,
             200);
}

QTEST_GUILESS_MAIN(TestSandboxSynthesis)
#include "tst_sandboxsynthesis.moc"
