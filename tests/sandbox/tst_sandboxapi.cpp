// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Status;

Q_DECLARE_METATYPE(sandbox::Status)

/// The lifecycle of one character over real HTTP: contract sections 2 to 6 and 13.
class TestSandboxApi final : public QObject
{
    Q_OBJECT

private slots:
    void characterHasTheFieldsOfTheContractInOrder();
    void headOfAnAnswerIsComplete();
    void saveMovesReviewingToReadyOnce();
    void saveIsRefusedByStatus_data();
    void saveIsRefusedByStatus();
    void deleteOfReviewingIsHard();
    void deleteOfOthersIsSoftAndFinal_data();
    void deleteOfOthersIsSoftAndFinal();
    void everyEndpointHidesOtherTeamsAlike_data();
    void everyEndpointHidesOtherTeamsAlike();
    void strangePathsAndMethods_data();
    void strangePathsAndMethods();

private:
    [[nodiscard]] QString updatedAt(const QString &id) const
    {
        return m_sandbox.fetched(id).json().value("updated_at"_L1).toString();
    }
    RunningSandbox m_sandbox;
};

void TestSandboxApi::characterHasTheFieldsOfTheContractInOrder()
{
    const QString id = m_sandbox.server.ids(Status::Failed).constFirst();
    const WireAnswer answer = m_sandbox.fetched(id);
    QCOMPARE(answer.status, 200);
    qsizetype last = 0;
    for (const char *field :
         {"id", "object", "name", "status", "refs", "created_at", "updated_at",
          "client_reference_id", "attributes", "error_message", "aurous_version"}) {
        const QByteArray quoted = '"' + QByteArray(field) + "\":";
        const qsizetype at = answer.body.indexOf(quoted, last);
        QVERIFY2(at >= 0, field);
        last = at;
    }
    const QJsonObject json = answer.json();
    QCOMPARE(json.value("id"_L1).toString(), id);
    QVERIFY(id.startsWith("char_"_L1) && id.size() == 31);
    QCOMPARE(json.value("object"_L1).toString(), u"character"_s);
    QVERIFY(json.value("error_message"_L1).toString().contains('_'_L1));
    const QDateTime created =
        QDateTime::fromString(json.value("created_at"_L1).toString(), Qt::ISODate);
    QVERIFY(created.isValid() && created < QDateTime::currentDateTimeUtc());
    QVERIFY(json.value("created_at"_L1).toString().endsWith('Z'_L1));
    QCOMPARE(json.value("attributes"_L1).toObject().size(), 8);
}

void TestSandboxApi::headOfAnAnswerIsComplete()
{
    const WireAnswer good = m_sandbox.client().get(u"/v1/characters?limit=1"_s);
    const WireAnswer bad = m_sandbox.client().get(characterPath(u"char_nobody"_s));
    const WireAnswer unknown = WireClient(m_sandbox.server.baseUrl()).get(u"/v1/team"_s);
    QCOMPARE(good.status, 200);
    QCOMPARE(bad.status, 404);
    QCOMPARE(unknown.status, 401);
    for (const WireAnswer &answer : {good, bad, unknown}) {
        QCOMPARE(answer.header("aurous-version"), "2026-05-15"_ba);
        QCOMPARE(answer.header("aurous-request-id").size(), 30);
        QVERIFY(answer.header("aurous-request-id").startsWith("req_"));
        QVERIFY(answer.header("content-type").startsWith("application/json"));
    }
    QCOMPARE(bad.error().value("request_id"_L1).toString().toLatin1(),
             bad.header("aurous-request-id"));
    QCOMPARE(unknown.error().value("request_id"_L1).toString().toLatin1(),
             unknown.header("aurous-request-id"));
    QCOMPARE(bad.error().value("type"_L1).toString(), u"not_found"_s);
    QCOMPARE(bad.error().value("doc_url"_L1).toString(),
             u"https://docs.aurous-labs.com/errors#resource_not_found"_s);
    QCOMPARE(bad.param(), u"character_id"_s);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 reset = good.header("x-ratelimit-reset").toLongLong();
    QVERIFY(reset >= now - 1 && reset < now + 200);
}

void TestSandboxApi::saveMovesReviewingToReadyOnce()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constFirst();
    const QString before = updatedAt(id);
    const WireAnswer first = m_sandbox.client().post(characterPath(id, u"/save"_s));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.statusWord(), u"ready"_s);
    QVERIFY(first.json().value("updated_at"_L1).toString() > before);
    QCOMPARE(m_sandbox.server.status(id), Status::Ready);
    const WireAnswer second = m_sandbox.client().post(characterPath(id, u"/save"_s));
    QCOMPARE(second.status, 200);
    QCOMPARE(second.json().value("updated_at"_L1), first.json().value("updated_at"_L1));
}

void TestSandboxApi::saveIsRefusedByStatus_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("code");
    QTest::newRow("synthesizing") << Status::Synthesizing << 400 << u"invalid_request_error"_s;
    QTest::newRow("failed") << Status::Failed << 400 << u"invalid_request_error"_s;
    QTest::newRow("deleted") << Status::Deleted << 404 << u"resource_not_found"_s;
}

void TestSandboxApi::saveIsRefusedByStatus()
{
    QFETCH(const Status, status);
    QFETCH(const int, expected);
    QFETCH(const QString, code);
    const QString id = m_sandbox.server.add(status);
    const WireAnswer answer = m_sandbox.client().post(characterPath(id, u"/save"_s));
    QCOMPARE(answer.status, expected);
    QCOMPARE(answer.code(), code);
    QCOMPARE(m_sandbox.server.status(id), status);
}

void TestSandboxApi::deleteOfReviewingIsHard()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constFirst();
    const WireAnswer answer = m_sandbox.client().remove(characterPath(id));
    QCOMPARE(answer.status, 200);
    QCOMPARE(
        answer.body,
        QByteArray(R"({"id":")" + id.toLatin1() + R"(","object":"character","deleted":true})"));
    QCOMPARE(m_sandbox.server.status(id), std::nullopt);
    QCOMPARE(m_sandbox.fetched(id).status, 404);
    QCOMPARE(m_sandbox.client().remove(characterPath(id)).status, 404);
    const WireAnswer page = m_sandbox.client().get(u"/v1/characters?starting_after="_s + id);
    QCOMPARE(page.status, 400);
    QCOMPARE(page.param(), u"starting_after"_s);
}

void TestSandboxApi::deleteOfOthersIsSoftAndFinal_data()
{
    QTest::addColumn<Status>("status");
    QTest::newRow("ready") << Status::Ready;
    QTest::newRow("failed") << Status::Failed;
    QTest::newRow("synthesizing") << Status::Synthesizing;
}

void TestSandboxApi::deleteOfOthersIsSoftAndFinal()
{
    QFETCH(const Status, status);
    const QString id = m_sandbox.server.add(status);
    QCOMPARE(m_sandbox.client().remove(characterPath(id)).status, 200);
    QCOMPARE(m_sandbox.server.status(id), Status::Deleted);
    QCOMPARE(m_sandbox.fetched(id).status, 404);
    QCOMPARE(m_sandbox.client().remove(characterPath(id)).status, 404);
    // A soft-deleted row keeps its place in the order.
    QCOMPARE(m_sandbox.client().get(u"/v1/characters?limit=1&starting_after="_s + id).status, 200);
}

void TestSandboxApi::everyEndpointHidesOtherTeamsAlike_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("tail");
    QTest::newRow("retrieve") << "GET"_ba << QString();
    QTest::newRow("save") << "POST"_ba << u"/save"_s;
    QTest::newRow("delete") << "DELETE"_ba << QString();
    QTest::newRow("patch") << "PATCH"_ba << QString();
    QTest::newRow("resynthesize") << "POST"_ba << u"/resynthesize"_s;
    QTest::newRow("regenerate") << "POST"_ba << u"/refs/regenerate"_s;
}

void TestSandboxApi::everyEndpointHidesOtherTeamsAlike()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, tail);
    const QByteArray body = method == "PATCH" ? R"({"name":"x"})"_ba
        : tail.endsWith("regenerate"_L1)      ? R"({"pose":"front"})"_ba
                                              : QByteArray();
    const QString foreign = m_sandbox.server.ids(Status::Ready).constFirst();
    const QString unknown = u"char_01HXMQ7Z3K8Y2NABCDEFGHJKMR"_s;
    WireClient second = m_sandbox.secondTeam();
    const auto masked = [](WireAnswer answer, const QString &id) {
        const QByteArray requestId = answer.header("aurous-request-id");
        answer.headers.remove("aurous-request-id");
        for (const char *moving : {"x-ratelimit-remaining", "x-ratelimit-reset"})
            answer.headers.remove(moving);
        answer.body.replace(requestId, "REQUEST").replace(id.toLatin1(), "ID");
        return answer;
    };
    const WireAnswer one = masked(second.send(method, characterPath(foreign, tail), body), foreign);
    const WireAnswer other =
        masked(second.send(method, characterPath(unknown, tail), body), unknown);
    QCOMPARE(one.status, 404);
    QCOMPARE(other.status, 404);
    QCOMPARE(one.body, other.body);
    QCOMPARE(one.headers, other.headers);
    QCOMPARE(m_sandbox.server.status(foreign), Status::Ready);
}

void TestSandboxApi::strangePathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown path") << "GET"_ba << u"/v1/dragons"_s << 404;
    QTest::newRow("prefix only") << "GET"_ba << u"/v1/charactersx"_s << 404;
    QTest::newRow("unknown action") << "POST"_ba << u"/v1/characters/x/publish"_s << 404;
    QTest::newRow("encoded line end") << "GET"_ba << u"/v1/characters/%0Ax"_s << 404;
    QTest::newRow("long path") << "GET"_ba << u"/v1/characters/"_s + QString(8000, 'x'_L1) << 404;
    QTest::newRow("wrong method") << "PUT"_ba << u"/v1/team"_s << 405;
    QTest::newRow("save by GET") << "GET"_ba << u"/v1/characters/x/save"_s << 405;
    QTest::newRow("unknown method") << "DANCE"_ba << u"/v1/team"_s << 400;
}

void TestSandboxApi::strangePathsAndMethods()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    const WireAnswer answer = m_sandbox.client().send(method, path);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.json().contains("error"_L1));
    QCOMPARE(answer.error().value("request_id"_L1).toString().toLatin1(),
             answer.header("aurous-request-id"));
}

QTEST_GUILESS_MAIN(TestSandboxApi)
#include "tst_sandboxapi.moc"
