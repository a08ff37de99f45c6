// SPDX-License-Identifier: Apache-2.0
#include "support/caught.h"
#include "support/rawfixture.h"
#include "support/sandboxfixture.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Status = sandbox::Status;

/// Answers of the sandbox that are not what was asked for.
class TestRestFailures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aRefusedCursor();
    void fetchOfSomethingGone();
    void anotherTeamsCharacterIsNotThere();
    void faults_data();
    void faults();
    void aPageThatIsNone();
    void unreadableRowsOfAPageAreLogged();
    void refsBeyondTheMostAreLogged();

private:
    [[nodiscard]] CharacterId newest(Status status) const { return m_sandbox->newest(status); }
    void addFault(const QString &fault);

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void TestRestFailures::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 50});
}

void TestRestFailures::cleanup()
{
    m_sandbox.reset();
}

void TestRestFailures::addFault(const QString &fault)
{
    QCOMPARE(m_sandbox->server.addFault(fault), QString());
}

void TestRestFailures::aRefusedCursor()
{
    for (const QString &cursor : {u"no such cursor"_s, u"char_01HXMQ7Z3K8Y2ABCDEFGHJKMNP"_s}) {
        Caught<CharacterPage> page;
        const PendingRequest pending =
            m_sandbox->api.list({}, cursor, Priority::Page, this, page.handler());
        QVERIFY(page.wait());
        QVERIFY(page.isBad());
        QCOMPARE(page.error().kind, Kind::Rejected);
        QCOMPARE(page.error().httpStatus, 400);
    }
}

void TestRestFailures::fetchOfSomethingGone()
{
    const CharacterId id = newest(Status::Reviewing);
    m_sandbox->server.remove(id.toString());
    Caught<Character> character;
    const PendingRequest pending =
        m_sandbox->api.fetch(id, Priority::Interactive, this, character.handler());
    QVERIFY(character.wait());
    QVERIFY(character.isBad());
    QCOMPARE(character.error().kind, Kind::NotFound);
    QCOMPARE(character.error().code, u"resource_not_found"_s);
    QVERIFY(character.error().requestId.startsWith(u"req_"));
    QVERIFY(character.error().text().contains(character.error().requestId));
}

void TestRestFailures::anotherTeamsCharacterIsNotThere()
{
    m_sandbox->http.setApiKey(m_sandbox->server.secondTeamKey().toLatin1());
    Caught<Character> character;
    const PendingRequest pending =
        m_sandbox->api.fetch(newest(Status::Reviewing), Priority::Check, this, character.handler());
    QVERIFY(character.wait());
    QVERIFY(character.isBad());
    QCOMPARE(character.error().kind, Kind::NotFound);
}

void TestRestFailures::faults_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("named"); // by a request id

    for (const char *call : {"GET", "POST", "DELETE"}) {
        const auto row = [call](const char *fault, Kind kind, bool named) {
            QTest::addRow("%s %s", call, fault)
                << QString::fromLatin1(call) << QString::fromLatin1(fault) << kind << named;
        };
        row("wrong-id", Kind::Protocol, true);
        row("not-json", Kind::Protocol, true);
        row("not-json status=404", Kind::Protocol, true); // by a gateway, during a deploy
        row("half-body", Kind::Protocol, false);
        row("effect-close", Kind::Offline, false);
        row("503-after", Kind::Server, true);
    }
}

void TestRestFailures::faults()
{
    QFETCH(const QString, call);
    QFETCH(const QString, fault);
    QFETCH(const Kind, kind);
    QFETCH(const bool, named);
    const CharacterId id = newest(Status::Reviewing);
    const QString path = call == u"POST" ? u"/v1/characters/*/save "_s : u"/v1/characters/* "_s;
    addFault(call + u' ' + path + fault);
    Caught<Character> character;
    Caught<Deleted> deleted;
    PendingRequest pending;
    if (call == u"GET")
        pending = m_sandbox->api.fetch(id, Priority::Check, this, character.handler());
    else if (call == u"POST")
        pending = m_sandbox->api.save(id, this, character.handler());
    else
        pending = m_sandbox->api.remove(id, this, deleted.handler());
    QTRY_COMPARE(character.calls() + deleted.calls(), 1);
    QVERIFY(character.isBad() || deleted.isBad());
    const Error error = character.isBad() ? character.error() : deleted.error();
    QCOMPARE(error.kind, kind);
    // All of them had their effect; who reads the answer cannot know.
    QCOMPARE(error.delivery, Error::Delivery::Unknown);
    QCOMPARE(error.requestId.startsWith(u"req_"), named);
    QVERIFY(!error.message.isEmpty());
    if (call == u"POST")
        QCOMPARE(m_sandbox->server.status(id.toString()), Status::Ready);
    if (call == u"DELETE")
        QCOMPARE(m_sandbox->server.status(id.toString()), std::nullopt);
}

void TestRestFailures::aPageThatIsNone()
{
    addFault(u"GET /v1/characters not-json times=1"_s);
    Caught<CharacterPage> page;
    PendingRequest pending = m_sandbox->api.list({}, {}, Priority::Page, this, page.handler());
    QVERIFY(page.wait());
    QVERIFY(page.isBad());
    QCOMPARE(page.error().kind, Kind::Protocol);
    QCOMPARE(page.error().httpStatus, 200);
    Caught<CharacterPage> again;
    pending = m_sandbox->api.list({}, {}, Priority::Page, this, again.handler());
    QVERIFY(again.wait());
    QVERIFY(again.isGood());
}

void TestRestFailures::refsBeyondTheMostAreLogged()
{
    QByteArray refs = R"({"pose":"other","url":"https://refs.example/a.bin"},)"_ba.repeated(30);
    refs.chop(1);
    RawFixture raw;
    raw.server.answer(RawServer::response(
        200, R"({"data":[{"id":"char_1","refs":[)" + refs + R"(]}],"has_more":false})"));
    QTest::ignoreMessage(QtWarningMsg, "Refs of a character beyond those that are shown: 6");
    Caught<CharacterPage> page;
    const PendingRequest pending = raw.api.list({}, {}, Priority::Page, this, page.handler());
    QVERIFY(page.wait());
    QVERIFY(page.isGood());
    QCOMPARE(page.value().characters.constFirst().refs.size(), Character::MostRefs);
}

void TestRestFailures::unreadableRowsOfAPageAreLogged()
{
    RawFixture raw;
    raw.server.answer(RawServer::response(
        200, R"({"data":[{"id":"../x"},{"id":"char_1"},{"name":"Mira"}],"has_more":false})"));
    QTest::ignoreMessage(QtWarningMsg, "Rows of the page that could not be read: 2");
    Caught<CharacterPage> page;
    PendingRequest pending = raw.api.list({}, {}, Priority::Page, this, page.handler());
    QVERIFY(page.wait());
    QVERIFY(page.isGood());
    QCOMPARE(page.value().characters.size(), 1);

    // All is well with the usual page, so nothing is said.
    QTest::failOnWarning(QRegularExpression(u"could not be read"_s));
    Caught<CharacterPage> usual;
    pending = m_sandbox->api.list({}, {}, Priority::Page, this, usual.handler());
    QVERIFY(usual.wait());
}

QTEST_GUILESS_MAIN(TestRestFailures)
#include "tst_restfailures.moc"
