// SPDX-License-Identifier: Apache-2.0
#include "support/caught.h"
#include "support/rawfixture.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const CharacterId mira = CharacterId::fromString(u"char_Mira-1"_s).value();

} // namespace

/// What stands in the request lines.
class TestRestTargets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theCalls();
    void generationsCarryTheirKeyAndBody();
    void cursor_data();
    void cursor();
    void segmentsCannotLeaveTheirPlace();

private:
    [[nodiscard]] QByteArray lastLine() const { return m_raw->server.lines().constLast(); }

    std::unique_ptr<RawFixture> m_raw;
};

void TestRestTargets::init()
{
    m_raw = std::make_unique<RawFixture>();
    m_raw->server.answerAll(RawServer::response(404));
}

void TestRestTargets::cleanup()
{
    m_raw.reset();
}

void TestRestTargets::theCalls()
{
    Caught<CharacterPage> page;
    Caught<Character> character;
    Caught<Deleted> deleted;
    Caught<Team> team;
    RestCharactersApi &api = m_raw->api;
    PendingRequest pending = api.list({}, {}, Priority::Page, this, page.handler());
    QVERIFY(page.wait());
    pending = api.list({CharacterStatus::Failed}, {}, Priority::Page, this, page.handler());
    QTRY_COMPARE(page.calls(), 2);
    pending = api.fetch(mira, Priority::Page, this, character.handler());
    QVERIFY(character.wait());
    pending = api.save(mira, this, character.handler());
    QTRY_COMPARE(character.calls(), 2);
    pending = api.remove(mira, this, deleted.handler());
    QVERIFY(deleted.wait());
    pending = api.team(this, team.handler());
    QVERIFY(team.wait());
    QCOMPARE(
        m_raw->server.lines(),
        (QList<QByteArray>{"GET /v1/characters?limit=100 HTTP/1.1",
                           "GET /v1/characters?limit=100&status=failed HTTP/1.1",
                           "GET /v1/characters/char_Mira-1 HTTP/1.1",
                           "POST /v1/characters/char_Mira-1/save HTTP/1.1",
                           "DELETE /v1/characters/char_Mira-1 HTTP/1.1", "GET /v1/team HTTP/1.1"}));
}

void TestRestTargets::generationsCarryTheirKeyAndBody()
{
    Caught<Character> character;
    PendingRequest pending =
        m_raw->api.resynthesize(mira, u"key-of-4"_s, this, character.handler());
    QVERIFY(character.wait());
    pending = m_raw->api.regenerateRef(mira, u"front"_s, u"key-of-1"_s, this, character.handler());
    QTRY_COMPARE(character.calls(), 2);
    QCOMPARE(m_raw->server.lines(),
             (QList<QByteArray>{"POST /v1/characters/char_Mira-1/resynthesize HTTP/1.1",
                                "POST /v1/characters/char_Mira-1/refs/regenerate HTTP/1.1"}));
    const auto &first = m_raw->server.requests().constFirst();
    QCOMPARE(first.header("Idempotency-Key"), QByteArray("key-of-4"));
    QCOMPARE(first.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(first.body, QByteArray("{}"));
    const auto &second = m_raw->server.requests().constLast();
    QCOMPARE(second.header("Idempotency-Key"), QByteArray("key-of-1"));
    QCOMPARE(second.body, QByteArray(R"({"pose":"front"})"));
    pending = m_raw->api.save(mira, this, character.handler());
    QTRY_COMPARE(character.calls(), 3);
    QCOMPARE(m_raw->server.requests().constLast().header("Idempotency-Key"), QByteArray());
}

void TestRestTargets::cursor_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QByteArray>("encoded");

    QTest::newRow("an id") << u"char_01HX"_s << QByteArray("char_01HX");
    QTest::newRow("base 64") << u"a+b/c=="_s << QByteArray("a%2Bb%2Fc%3D%3D");
    QTest::newRow("separators") << u"a&status=ready#x?y;z"_s
                                << QByteArray("a%26status%3Dready%23x%3Fy%3Bz");
    QTest::newRow("percent") << u"a%2Bb %"_s << QByteArray("a%252Bb%20%25");
    QTest::newRow("other letters") << u"é"_s << QByteArray("%C3%A9");
    QTest::newRow("line end") << u"a\r\nX-Evil: 1"_s << QByteArray("a%0D%0AX-Evil%3A%201");
}

void TestRestTargets::cursor()
{
    QFETCH(const QString, cursor);
    QFETCH(const QByteArray, encoded);
    Caught<CharacterPage> page;
    const PendingRequest pending =
        m_raw->api.list({CharacterStatus::Reviewing}, cursor, Priority::Page, this, page.handler());
    QVERIFY(page.wait());
    QCOMPARE(lastLine(),
             QByteArray("GET /v1/characters?limit=100&status=reviewing&starting_after=" + encoded
                        + " HTTP/1.1"));
}

void TestRestTargets::segmentsCannotLeaveTheirPlace()
{
    Caught<HttpResponse> answer;
    const PendingRequest pending =
        m_raw->http.send({.path = {u"a/b"_s, u"c?d#e%2f"_s, u"ü"_s}}, this, answer.handler());
    QVERIFY(answer.wait());
    QCOMPARE(lastLine(), QByteArray("GET /v1/a%2Fb/c%3Fd%23e%252f/%C3%BC HTTP/1.1"));
}

QTEST_GUILESS_MAIN(TestRestTargets)
#include "tst_resttargets.moc"
