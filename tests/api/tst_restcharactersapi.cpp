// SPDX-License-Identifier: Apache-2.0
#include "domain/operation.h"
#include "support/caught.h"
#include "support/sandboxfixture.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Delivery = Error::Delivery;
using Status = sandbox::Status;

/// The API in our words, against the sandbox. What goes wrong is in tst_restfailures.
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
    void fetch();
    void save();
    void saveTwiceIsTheSame();
    void saveOfAFailedOneIsRefused();
    void removeOfAReviewingOne();
    void removeOfAReadyOne();
    void removeTwice();
    void resynthesize();
    void regenerateOneRef();
    void theSameKeyIsBilledOnce();
    void aKeyOfAnotherCallIsInUse();
    void team();

private:
    [[nodiscard]] CharacterId newest(Status status) const { return m_sandbox->newest(status); }
    /// The server's own record has that id for the request whose path ends so.
    [[nodiscard]] bool isRecordedAs(const QString &requestId, const QString &pathEnd) const
    {
        const QList<sandbox::RecordLine> lines = m_sandbox->server.record();
        return std::any_of(lines.cbegin(), lines.cend(), [&](const sandbox::RecordLine &line) {
            return line.kind == u"request" && line.requestId == requestId
                && line.path.endsWith(pathEnd);
        });
    }

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
    pending =
        m_sandbox->api.list({}, first.value().nextCursor, Priority::Page, this, second.handler());
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
    const QJsonObject attributes = character.value().attributes.toObject();
    QCOMPARE(attributes.size(), 8);
    QVERIFY(attributes.value("age"_L1).isDouble());
    QVERIFY(character.value().refs.at(0).url.contains(".bin?token="));
}

void TestRestCharactersApi::save()
{
    const CharacterId id = newest(Status::Reviewing);
    Caught<Written> saved;
    const PendingRequest pending = m_sandbox->api.save(id, this, saved.handler());
    QVERIFY(saved.wait());
    QVERIFY(saved.isGood());
    QCOMPARE(saved.value().status, CharacterStatus::Ready);
    QVERIFY(isRecordedAs(saved.value().requestId, u"/save"_s));
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
    QVERIFY(isRecordedAs(deleted.value().requestId, id.toString()));
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

void TestRestCharactersApi::resynthesize()
{
    const CharacterId id = newest(Status::Failed);
    const double credits = m_sandbox->server.credits();
    Caught<Written> made;
    const PendingRequest pending = m_sandbox->api.resynthesize(id, u"key"_s, this, made.handler());
    QVERIFY(made.wait());
    QVERIFY(made.isGood());
    QVERIFY(isRecordedAs(made.value().requestId, u"/resynthesize"_s));
    QCOMPARE(made.value().status, CharacterStatus::Synthesizing);
    QCOMPARE(m_sandbox->server.status(id.toString()), Status::Synthesizing);
    QCOMPARE(m_sandbox->server.credits(), credits - generationsFor(Action::Resynthesize));
    // Its bucket is its own.
    QCOMPARE(m_sandbox->budget.capacity(RateBudget::Bucket::CharactersSynthesize), 12.0);
    QVERIFY(m_sandbox->budget.isKnown(RateBudget::Bucket::CharactersSynthesize));
    QVERIFY(!m_sandbox->budget.isKnown(RateBudget::Bucket::CharactersPost));
}

void TestRestCharactersApi::regenerateOneRef()
{
    const CharacterId id = newest(Status::Reviewing);
    const double credits = m_sandbox->server.credits();
    Caught<Written> made;
    const PendingRequest pending =
        m_sandbox->api.regenerateRef(id, u"side"_s, u"key"_s, this, made.handler());
    QVERIFY(made.wait());
    QVERIFY(made.isGood());
    QVERIFY(isRecordedAs(made.value().requestId, u"/regenerate"_s));
    QCOMPARE(made.value().status, CharacterStatus::Synthesizing);
    QVERIFY(!made.value().refs.isEmpty());
    QCOMPARE(m_sandbox->server.credits(), credits - generationsFor(Action::Regenerate));
    QVERIFY(m_sandbox->budget.isKnown(RateBudget::Bucket::CharactersSynthesize));
}

void TestRestCharactersApi::theSameKeyIsBilledOnce()
{
    const CharacterId id = newest(Status::Reviewing);
    const double credits = m_sandbox->server.credits();
    Caught<Character> made;
    PendingRequest pending = m_sandbox->api.resynthesize(id, u"key"_s, this, made.handler());
    QVERIFY(made.wait());
    pending = m_sandbox->api.resynthesize(id, u"key"_s, this, made.handler());
    QTRY_COMPARE(made.calls(), 2);
    QVERIFY(made.isGood()); // with a key of its own it would be refused: it is synthesizing
    QCOMPARE(m_sandbox->requests(u"POST"_s), 2);
    QCOMPARE(m_sandbox->server.credits(), credits - generationsFor(Action::Resynthesize));
}

void TestRestCharactersApi::aKeyOfAnotherCallIsInUse()
{
    const CharacterId id = newest(Status::Reviewing);
    Caught<Character> made;
    PendingRequest pending = m_sandbox->api.resynthesize(id, u"key"_s, this, made.handler());
    QVERIFY(made.wait());
    Caught<Character> other;
    pending = m_sandbox->api.regenerateRef(id, u"side"_s, u"key"_s, this, other.handler());
    QVERIFY(other.wait());
    QVERIFY(other.isBad());
    QCOMPARE(other.error().kind, Kind::Conflict);
    QVERIFY(other.error().isKeyInUse());
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

QTEST_GUILESS_MAIN(TestRestCharactersApi)
#include "tst_restcharactersapi.moc"
