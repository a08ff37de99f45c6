// SPDX-License-Identifier: Apache-2.0
#include "support/caught.h"
#include "support/sandboxfixture.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Delivery = Error::Delivery;
using Status = sandbox::Status;

/// The API in our words, against the sandbox.
class TestRestCharactersApi : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void list();
    void listOfOneStatus_data();
    void listOfOneStatus();
    void listGoesOnAtTheCursor();
    void aRefusedCursor();
    void fetch();
    void fetchOfSomethingGone();
    void save();
    void saveTwiceIsTheSame();
    void saveOfAFailedOneIsRefused();
    void removeOfAReviewingOne();
    void removeOfAReadyOne();
    void removeTwice();
    void team();
    void anotherTeamsCharacterIsNotThere();
    void faults_data();
    void faults();
    void aPageThatIsNone();

private:
    [[nodiscard]] CharacterId newest(Status status) const { return m_sandbox->newest(status); }
    void addFault(const QString &fault);

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void TestRestCharactersApi::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 150});
}

void TestRestCharactersApi::cleanup()
{
    m_sandbox.reset();
}

void TestRestCharactersApi::addFault(const QString &fault)
{
    QCOMPARE(m_sandbox->server.addFault(fault), QString());
}

void TestRestCharactersApi::list()
{
    Caught<CharacterPage> page;
    const PendingRequest pending =
        m_sandbox->api.list({}, {}, Priority::Page, this, page.handler());
    QVERIFY(page.wait());
    QVERIFY(page.isGood());
    const QList<Character> &characters = page.value().characters;
    QCOMPARE(characters.size(), 100);
    QCOMPARE(page.value().dropped, 0);
    QCOMPARE(page.value().nextCursor, characters.constLast().id.toString());
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const Character &character = characters.at(i);
        QVERIFY(!character.name.isEmpty());
        QVERIFY(character.status != CharacterStatus::Unknown);
        QVERIFY(character.createdAt.isValid());
        QVERIFY(i == 0 || character.createdAt <= characters.at(i - 1).createdAt);
        QVERIFY(character.status != CharacterStatus::Reviewing || character.refs.size() >= 3);
    }
}

void TestRestCharactersApi::listOfOneStatus_data()
{
    QTest::addColumn<CharacterStatus>("status");
    QTest::addColumn<Status>("theirs");
    QTest::newRow("synthesizing") << CharacterStatus::Synthesizing << Status::Synthesizing;
    QTest::newRow("reviewing") << CharacterStatus::Reviewing << Status::Reviewing;
    QTest::newRow("ready") << CharacterStatus::Ready << Status::Ready;
    QTest::newRow("failed") << CharacterStatus::Failed << Status::Failed;
}

void TestRestCharactersApi::listOfOneStatus()
{
    QFETCH(const CharacterStatus, status);
    QFETCH(const Status, theirs);
    Caught<CharacterPage> page;
    const PendingRequest pending =
        m_sandbox->api.list({status}, {}, Priority::Page, this, page.handler());
    QVERIFY(page.wait());
    QVERIFY(page.isGood());
    QStringList ids;
    for (const Character &character : page.value().characters) {
        QCOMPARE(character.status, status);
        ids.append(character.id.toString());
    }
    QVERIFY(!ids.isEmpty());
    QCOMPARE(ids, m_sandbox->server.ids(theirs).mid(0, 100));
}

void TestRestCharactersApi::listGoesOnAtTheCursor()
{
    Caught<CharacterPage> first;
    PendingRequest pending = m_sandbox->api.list({}, {}, Priority::Page, this, first.handler());
    QVERIFY(first.wait());
    Caught<CharacterPage> second;
    pending = m_sandbox->api.list({}, first.value().nextCursor, Priority::Page, this,
                                  second.handler());
    QVERIFY(second.wait());
    QVERIFY(second.isGood());
    QCOMPARE(second.value().characters.size(), 50);
    QCOMPARE(second.value().nextCursor, QString());
    QSet<QString> ids;
    for (const auto *page : {&first, &second}) {
        for (const Character &character : page->value().characters)
            ids.insert(character.id.toString());
    }
    QCOMPARE(ids.size(), 150);
}

void TestRestCharactersApi::aRefusedCursor()
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

void TestRestCharactersApi::fetch()
{
    const CharacterId id = newest(Status::Reviewing);
    Caught<Character> character;
    const PendingRequest pending =
        m_sandbox->api.fetch(id, Priority::Interactive, this, character.handler());
    QVERIFY(character.wait());
    QVERIFY(character.isGood());
    QCOMPARE(character.value().id, id);
    QCOMPARE(character.value().status, CharacterStatus::Reviewing);
    QCOMPARE(character.value().attributes.size(), 8);
    QVERIFY(character.value().attributes.value("age"_L1).isDouble());
    QVERIFY(character.value().refs.constFirst().url.contains(".bin?token="));
}

void TestRestCharactersApi::fetchOfSomethingGone()
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

void TestRestCharactersApi::save()
{
    const CharacterId id = newest(Status::Reviewing);
    Caught<Character> saved;
    const PendingRequest pending = m_sandbox->api.save(id, this, saved.handler());
    QVERIFY(saved.wait());
    QVERIFY(saved.isGood());
    QCOMPARE(saved.value().status, CharacterStatus::Ready);
    QCOMPARE(m_sandbox->server.status(id.toString()), Status::Ready);
    QCOMPARE(m_sandbox->requests(u"POST"_s), 1);
}

void TestRestCharactersApi::saveTwiceIsTheSame()
{
    const CharacterId id = newest(Status::Ready);
    Caught<Character> saved;
    const PendingRequest pending = m_sandbox->api.save(id, this, saved.handler());
    QVERIFY(saved.wait());
    QVERIFY(saved.isGood());
    QCOMPARE(saved.value().status, CharacterStatus::Ready);
}

void TestRestCharactersApi::saveOfAFailedOneIsRefused()
{
    Caught<Character> saved;
    const PendingRequest pending =
        m_sandbox->api.save(newest(Status::Failed), this, saved.handler());
    QVERIFY(saved.wait());
    QVERIFY(saved.isBad());
    QCOMPARE(saved.error().kind, Kind::Rejected);
    QCOMPARE(saved.error().delivery, Delivery::Answered);
    QCOMPARE(saved.error().code, u"invalid_request_error"_s);
    QVERIFY(!saved.error().serverMessage.isEmpty());
    QVERIFY(saved.error().requestId.startsWith(u"req_"));
}

void TestRestCharactersApi::removeOfAReviewingOne()
{
    const CharacterId id = newest(Status::Reviewing);
    Caught<Deleted> deleted;
    const PendingRequest pending = m_sandbox->api.remove(id, this, deleted.handler());
    QVERIFY(deleted.wait());
    QVERIFY(deleted.isGood());
    QCOMPARE(deleted.value().id, id);
    QCOMPARE(m_sandbox->server.status(id.toString()), std::nullopt);
}

void TestRestCharactersApi::removeOfAReadyOne()
{
    const CharacterId id = newest(Status::Ready);
    Caught<Deleted> deleted;
    const PendingRequest pending = m_sandbox->api.remove(id, this, deleted.handler());
    QVERIFY(deleted.wait());
    QVERIFY(deleted.isGood());
    QCOMPARE(m_sandbox->server.status(id.toString()), Status::Deleted);
}

void TestRestCharactersApi::removeTwice()
{
    const CharacterId id = newest(Status::Reviewing);
    Caught<Deleted> first;
    PendingRequest pending = m_sandbox->api.remove(id, this, first.handler());
    QVERIFY(first.wait());
    Caught<Deleted> second;
    pending = m_sandbox->api.remove(id, this, second.handler());
    QVERIFY(second.wait());
    QVERIFY(second.isBad());
    QCOMPARE(second.error().kind, Kind::NotFound);
}

void TestRestCharactersApi::team()
{
    Caught<Team> team;
    const PendingRequest pending = m_sandbox->api.team(this, team.handler());
    QVERIFY(team.wait());
    QVERIFY(team.isGood());
    QVERIFY(team.value().id.startsWith(u"team_"));
    QCOMPARE(team.value().name, u"Lumen"_s);
}

void TestRestCharactersApi::anotherTeamsCharacterIsNotThere()
{
    m_sandbox->http.setApiKey(m_sandbox->server.secondTeamKey().toLatin1());
    Caught<Character> character;
    const PendingRequest pending = m_sandbox->api.fetch(newest(Status::Reviewing),
                                                        Priority::Check, this, character.handler());
    QVERIFY(character.wait());
    QVERIFY(character.isBad());
    QCOMPARE(character.error().kind, Kind::NotFound);
}

void TestRestCharactersApi::faults_data()
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
        row("half-body", Kind::Protocol, false);
        row("effect-close", Kind::Offline, false);
        row("503-after", Kind::Server, true);
    }
}

void TestRestCharactersApi::faults()
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
    QCOMPARE(error.delivery, Delivery::Unknown);
    QCOMPARE(error.requestId.startsWith(u"req_"), named);
    QVERIFY(!error.message.isEmpty());
    if (call == u"POST")
        QCOMPARE(m_sandbox->server.status(id.toString()), Status::Ready);
    if (call == u"DELETE")
        QCOMPARE(m_sandbox->server.status(id.toString()), std::nullopt);
}

void TestRestCharactersApi::aPageThatIsNone()
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

QTEST_GUILESS_MAIN(TestRestCharactersApi)
#include "tst_restcharactersapi.moc"
