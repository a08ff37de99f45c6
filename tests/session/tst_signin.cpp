// SPDX-License-Identifier: Apache-2.0
#include "secrets/memorystore.h"
#include "signin.h"
#include "support/sandboxfixture.h"
#include "support/scriptedstore.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using State = SignIn::State;

namespace {

/// A SignIn before a real sandbox with two teams; its keychain answers when the test says so.
struct Desk
{
    explicit Desk(sandbox::Options options = {.count = 4})
        : sandbox(std::move(options))
        , http(QUrl(sandbox.server.baseUrl()), sandbox.budget)
    {
        connection.id = QUuid::createUuid();
        connection.server = QUrl(sandbox.server.baseUrl());
        connection.name = u"Work"_s;
    }

    SignIn &begin()
    {
        signIn = std::make_unique<SignIn>(connection, http,
                                          SignIn::Stores{.keychain = keychain, .thisRun = thisRun},
                                          sandbox.clock, [] { return 0.5; });
        return *signIn;
    }
    [[nodiscard]] QByteArray key() const { return sandbox.server.apiKey().toLatin1(); }
    [[nodiscard]] QByteArray otherKey() const { return sandbox.server.secondTeamKey().toLatin1(); }
    [[nodiscard]] int requests() const { return sandbox.requests(u"GET"_s, u"/v1/characters"_s); }
    /// Whether the session's client has a key that the server takes.
    [[nodiscard]] bool clientWorks()
    {
        std::optional<bool> works;
        RestCharactersApi api(http);
        const PendingRequest request =
            api.team(&http, [&](const Result<Team> &team) { works = team.has_value(); });
        return QTest::qWaitFor([&] { return works.has_value(); }) && *works;
    }

    SandboxFixture sandbox;
    HttpClient http;
    ScriptedStore keychain;
    MemoryStore thisRun;
    Connection connection;
    std::unique_ptr<SignIn> signIn;
};

} // namespace

/// How a key comes to a session, and when it does not.
class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void aStoredKeyIsUsed();
    void theKeyOfThisRunGoesBeforeTheKeychain();
    void withoutAKeyOneIsNeeded_data();
    void withoutAKeyOneIsNeeded();
    void aSlowKeychainIsWaitedForAndCanBeOvertaken();
    void aLateKeyComesAfterSlow();
    void aStoredKeyThatCannotBeOneIsNotUsed();
    void anEnteredKeyIsKeptWhereItShallBe();
    void aKeyThatCannotBeKeptStillWorks();
    void aKeyOfTheKeychainTakesThePlaceOfOneOfThisRun();
    void aLateAnswerAboutAFormerKeyLeavesTheNewOne();
    void aRefusedKeyAsksForAnother();
    void aKeyRefusedLaterAsksOnceAndIsReplacedInItsPlace();
    void theFirstKeyTellsTheTeam();
    void anotherTeamsKeySendsNothing();
    void anotherTeamsKeyCanBeDeclinedOrTakenElsewhere();
    void aTeamThatCannotBeToldIsAskedAbout();
    void aTeamThatCannotBeToldIsTrustedForAStoredKey();
    void aTeamThatIsToldLateIsAskedAbout();
    void aTeamThatIsToldLateIsTrustedForAStoredKey();
    void anUnreachableServerIsAskedAgain();
    void aNewerKeyTakesThePlaceOfTheOneBeingChecked();
    void destroyedWhileBusyItTellsNobody_data();
    void destroyedWhileBusyItTellsNobody();
};

void TestSignIn::aStoredKeyIsUsed()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    QSignalSpy signedIn(&signIn, &SignIn::signedIn);
    signIn.start();
    QCOMPARE(signIn.state(), State::LookingUp);
    QTRY_VERIFY(desk.keychain.isAsked());
    QCOMPARE(desk.keychain.lastRead.origin, desk.connection.server);
    QCOMPARE(desk.keychain.lastRead.connection, desk.connection.id);
    desk.keychain.answer(KeyringState::Present, desk.key());
    QCOMPARE(signIn.state(), State::Checking);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(desk.keychain.written.isEmpty());
    QVERIFY(desk.clientWorks());
}

void TestSignIn::theKeyOfThisRunGoesBeforeTheKeychain()
{
    Desk desk;
    desk.thisRun.write({.origin = desk.connection.server, .connection = desk.connection.id},
                       desk.key(), this, [](const auto &) {});
    SignIn &signIn = desk.begin();
    signIn.start();
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QCOMPARE(desk.keychain.reads, 0);
}

void TestSignIn::withoutAKeyOneIsNeeded_data()
{
    QTest::addColumn<KeyringState>("state");
    QTest::newRow("absent") << KeyringState::Absent;
    QTest::newRow("locked") << KeyringState::Locked;
    QTest::newRow("no service") << KeyringState::NoService;
}

void TestSignIn::withoutAKeyOneIsNeeded()
{
    QFETCH(const KeyringState, state);
    Desk desk;
    SignIn &signIn = desk.begin();
    QSignalSpy missing(&signIn, &SignIn::keyMissing);
    signIn.start();
    QTRY_VERIFY(desk.keychain.isAsked());
    QVERIFY(!signIn.keyring());
    desk.keychain.answer(state);
    QCOMPARE(signIn.state(), State::NeedsKey);
    QCOMPARE(signIn.keyring(), state);
    QCOMPARE(missing.count(), state == KeyringState::Absent ? 1 : 0);
    QVERIFY(!signIn.error());
    // Asked once more, it may be there.
    signIn.tryAgain();
    QTRY_VERIFY(desk.keychain.isAsked());
    desk.keychain.answer(KeyringState::Present, desk.key());
    QTRY_COMPARE(signIn.state(), State::SignedIn);
}

void TestSignIn::aSlowKeychainIsWaitedForAndCanBeOvertaken()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    signIn.start();
    QTRY_VERIFY(desk.keychain.isAsked());
    desk.keychain.answer(KeyringState::Slow);
    QCOMPARE(signIn.state(), State::LookingUp);
    QCOMPARE(signIn.keyring(), KeyringState::Slow);
    signIn.useKey(desk.key(), KeyPlace::ThisRun);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    // Nobody waits for the late answer any more.
    QVERIFY(!desk.keychain.isAsked());
    QVERIFY(desk.keychain.written.isEmpty());
}

void TestSignIn::aLateKeyComesAfterSlow()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    signIn.start();
    QTRY_VERIFY(desk.keychain.isAsked());
    desk.keychain.answer(KeyringState::Slow);
    desk.keychain.answer(KeyringState::Present, desk.key());
    QTRY_COMPARE(signIn.state(), State::SignedIn);
}

void TestSignIn::aStoredKeyThatCannotBeOneIsNotUsed()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    signIn.start();
    QTRY_VERIFY(desk.keychain.isAsked());
    desk.keychain.answer(KeyringState::Present, "al_live_broken\r\nX-Other: 1");
    QCOMPARE(signIn.state(), State::NeedsKey);
    QVERIFY(desk.sandbox.server.record().isEmpty());
}

void TestSignIn::anEnteredKeyIsKeptWhereItShallBe()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    QSignalSpy learnt(&signIn, &SignIn::connectionLearnt);
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_VERIFY(signIn.connection().keyStoredAt.isValid());
    QCOMPARE(desk.keychain.written, desk.key());
    QVERIFY(learnt.count() > 0);

    Desk other;
    other.begin().useKey(other.key(), KeyPlace::ThisRun);
    QTRY_COMPARE(other.signIn->state(), State::SignedIn);
    QCoreApplication::sendPostedEvents();
    QVERIFY(other.keychain.written.isEmpty());
    QVERIFY(!other.signIn->connection().keyStoredAt.isValid());
    // It is found again in this run.
    SignIn &again = other.begin();
    again.start();
    QTRY_COMPARE(again.state(), State::SignedIn);
}

void TestSignIn::aKeyThatCannotBeKeptStillWorks()
{
    Desk desk;
    desk.keychain.failure.emplace();
    desk.keychain.failure->kind = Error::Kind::Secret;
    SignIn &signIn = desk.begin();
    QSignalSpy notKept(&signIn, &SignIn::keyNotKept);
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_COMPARE(notKept.count(), 1);
    QCOMPARE(signIn.state(), State::SignedIn);
    QVERIFY(!signIn.connection().keyStoredAt.isValid());
    QVERIFY(desk.clientWorks());
    // Also after the connection was left and opened again.
    SignIn &again = desk.begin();
    again.start();
    QTRY_COMPARE(again.state(), State::SignedIn);
    QCOMPARE(desk.keychain.reads, 0);
}

void TestSignIn::aKeyOfTheKeychainTakesThePlaceOfOneOfThisRun()
{
    Desk desk;
    desk.begin().useKey(desk.key(), KeyPlace::ThisRun);
    QTRY_COMPARE(desk.signIn->state(), State::SignedIn);
    const QByteArray fresh = desk.sandbox.server.issueKey().toLatin1();
    desk.signIn->useKey(fresh, KeyPlace::Keychain);
    QTRY_VERIFY(desk.signIn->connection().keyStoredAt.isValid());
    SignIn &again = desk.begin();
    again.start();
    QTRY_VERIFY(desk.keychain.isAsked());
    desk.keychain.answer(KeyringState::Present, fresh);
    QTRY_COMPARE(again.state(), State::SignedIn);
}

void TestSignIn::aLateAnswerAboutAFormerKeyLeavesTheNewOne()
{
    Desk desk;
    desk.keychain.failure.emplace();
    desk.keychain.holdsWrites = true;
    SignIn &signIn = desk.begin();
    QSignalSpy notKept(&signIn, &SignIn::keyNotKept);
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    const QByteArray fresh = desk.sandbox.server.issueKey().toLatin1();
    signIn.useKey(fresh, KeyPlace::ThisRun);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    desk.keychain.letGo();
    QTRY_COMPARE(notKept.count(), 1);
    QByteArray kept;
    desk.thisRun.read({.origin = desk.connection.server, .connection = desk.connection.id}, this,
                      [&](const StoredKey &stored) { kept = stored.key; });
    QTRY_COMPARE(kept, fresh);
}

void TestSignIn::aRefusedKeyAsksForAnother()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    signIn.useKey("al_live_wrongwrongwrong", KeyPlace::Keychain);
    QTRY_COMPARE(signIn.state(), State::NeedsKey);
    QVERIFY(signIn.error());
    QCOMPARE(signIn.error()->kind, Error::Kind::Unauthorized);
    QVERIFY(desk.keychain.written.isEmpty());
    QCOMPARE(desk.keychain.removals, 0);
    QVERIFY(!desk.clientWorks());
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
}

void TestSignIn::aKeyRefusedLaterAsksOnceAndIsReplacedInItsPlace()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_VERIFY(signIn.connection().keyStoredAt.isValid());
    desk.sandbox.server.revokeKey();
    QVERIFY(!desk.clientWorks());
    QCOMPARE(signIn.state(), State::NeedsKey);
    QVERIFY(signIn.error());
    QCOMPARE(desk.keychain.removals, 0);
    const QByteArray fresh = desk.sandbox.server.issueKey().toLatin1();
    signIn.useKey(fresh);
    QTRY_COMPARE(desk.keychain.written, fresh);
    QCOMPARE(signIn.state(), State::SignedIn);
    QVERIFY(desk.clientWorks());
}

void TestSignIn::theFirstKeyTellsTheTeam()
{
    Desk desk;
    SignIn &signIn = desk.begin();
    QVERIFY(signIn.connection().teamId.isEmpty());
    signIn.useKey(desk.key(), KeyPlace::ThisRun);
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QVERIFY(!signIn.connection().teamId.isEmpty());
    QVERIFY(!signIn.connection().teamName.isEmpty());
    QCOMPARE(signIn.connection().usedAt, desk.sandbox.clock.wallTime());
}

void TestSignIn::anotherTeamsKeySendsNothing()
{
    Desk desk;
    SignIn &first = desk.begin();
    first.useKey(desk.key(), KeyPlace::ThisRun);
    QTRY_COMPARE(first.state(), State::SignedIn);
    desk.sandbox.server.revokeKey();
    QVERIFY(!desk.clientWorks());
    const int before = static_cast<int>(desk.sandbox.server.record().size());
    first.useKey(desk.otherKey(), KeyPlace::Keychain);
    QTRY_COMPARE(first.state(), State::AsksTeam);
    QVERIFY(!first.otherTeam().id.isEmpty());
    QVERIFY(first.otherTeam().id != first.connection().teamId);
    // One question whose it is, and no other request; the client has no key that works.
    QCOMPARE(desk.sandbox.server.record().size(), before + 1);
    QVERIFY(!desk.clientWorks());
    QVERIFY(desk.keychain.written.isEmpty());
    // Another team's key is never agreed to here.
    QVERIFY(!first.mayAgree());
    first.agree();
    QCOMPARE(first.state(), State::AsksTeam);
}

void TestSignIn::anotherTeamsKeyCanBeDeclinedOrTakenElsewhere()
{
    Desk desk;
    desk.connection.teamId = u"team_of_before"_s;
    SignIn &signIn = desk.begin();
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_COMPARE(signIn.state(), State::AsksTeam);
    QSignalSpy missing(&signIn, &SignIn::keyMissing);
    signIn.decline();
    QCOMPARE(signIn.state(), State::NeedsKey);
    QVERIFY(signIn.takeCandidate().key.isEmpty());

    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_COMPARE(signIn.state(), State::AsksTeam);
    const SignIn::Candidate candidate = signIn.takeCandidate();
    QCOMPARE(candidate.key, desk.key());
    QCOMPARE(candidate.place, KeyPlace::Keychain);
    QVERIFY(!candidate.team.id.isEmpty());
    QCOMPARE(signIn.state(), State::NeedsKey);
    // The keychain was never asked, so nobody knows that there is none.
    QVERIFY(!signIn.keyring());
    QCOMPARE(missing.count(), 0);
}

void TestSignIn::aTeamThatCannotBeToldIsAskedAbout()
{
    Desk desk;
    desk.connection.teamId = u"team_of_before"_s;
    QCOMPARE(desk.sandbox.server.addFault(u"GET /v1/team 403"_s), QString());
    SignIn &signIn = desk.begin();
    signIn.useKey(desk.key(), KeyPlace::ThisRun);
    QTRY_COMPARE(signIn.state(), State::AsksTeam);
    QVERIFY(signIn.otherTeam().id.isEmpty());
    QSignalSpy signedIn(&signIn, &SignIn::signedIn);
    signIn.agree();
    QCOMPARE(signIn.state(), State::SignedIn);
    QCOMPARE(signedIn.count(), 1);
}

void TestSignIn::aTeamThatCannotBeToldIsTrustedForAStoredKey()
{
    Desk desk;
    desk.connection.teamId = u"team_of_before"_s;
    QCOMPARE(desk.sandbox.server.addFault(u"GET /v1/team 404"_s), QString());
    SignIn &signIn = desk.begin();
    signIn.start();
    QTRY_VERIFY(desk.keychain.isAsked());
    desk.keychain.answer(KeyringState::Present, desk.key());
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QCOMPARE(signIn.connection().teamId, u"team_of_before"_s);
}

void TestSignIn::aTeamThatIsToldLateIsAskedAbout()
{
    Desk desk;
    desk.connection.usedAt = desk.sandbox.clock.wallTime();
    SignIn &signIn = desk.begin();
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    QTRY_COMPARE(signIn.state(), State::AsksTeam);
    QVERIFY(!signIn.otherTeam().id.isEmpty());
    QVERIFY(signIn.mayAgree());
    QVERIFY(desk.keychain.written.isEmpty());
    const QString team = signIn.otherTeam().id;
    signIn.agree();
    QCOMPARE(signIn.state(), State::SignedIn);
    QCOMPARE(signIn.connection().teamId, team);
}

void TestSignIn::aTeamThatIsToldLateIsTrustedForAStoredKey()
{
    Desk desk;
    desk.connection.usedAt = desk.sandbox.clock.wallTime();
    SignIn &signIn = desk.begin();
    signIn.start();
    QTRY_VERIFY(desk.keychain.isAsked());
    desk.keychain.answer(KeyringState::Present, desk.key());
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QVERIFY(!signIn.connection().teamId.isEmpty());
}

void TestSignIn::anUnreachableServerIsAskedAgain()
{
    Desk desk;
    QCOMPARE(desk.sandbox.server.addFault(u"GET /v1/team close times=1"_s), QString());
    QCOMPARE(desk.sandbox.server.addFault(u"GET /v1/team 500 nth=2 times=1"_s), QString());
    SignIn &signIn = desk.begin();
    signIn.useKey(desk.key(), KeyPlace::ThisRun);
    QTRY_VERIFY(signIn.error());
    QCOMPARE(signIn.state(), State::Checking);
    signIn.tryAgain();
    QTRY_COMPARE(signIn.state(), State::SignedIn);
    QVERIFY(!signIn.error());
}

void TestSignIn::aNewerKeyTakesThePlaceOfTheOneBeingChecked()
{
    Desk desk;
    desk.connection.teamId = u"team_of_before"_s;
    SignIn &signIn = desk.begin();
    signIn.useKey(desk.key(), KeyPlace::Keychain);
    signIn.useKey("al_live_wrongwrongwrong", KeyPlace::ThisRun);
    QTRY_COMPARE(signIn.state(), State::NeedsKey);
    QTest::qWait(50);
    QCOMPARE(signIn.state(), State::NeedsKey);
    QVERIFY(desk.keychain.written.isEmpty());
}

void TestSignIn::destroyedWhileBusyItTellsNobody_data()
{
    QTest::addColumn<bool>("isChecking");
    QTest::newRow("looking up") << false;
    QTest::newRow("checking") << true;
}

void TestSignIn::destroyedWhileBusyItTellsNobody()
{
    QFETCH(const bool, isChecking);
    Desk desk;
    SignIn &signIn = desk.begin();
    int changes = 0;
    if (isChecking) {
        signIn.useKey(desk.key(), KeyPlace::Keychain);
    } else {
        signIn.start();
        QTRY_VERIFY(desk.keychain.isAsked());
    }
    connect(&signIn, &SignIn::stateChanged, this, [&changes] { ++changes; });
    desk.signIn.reset();
    QVERIFY(!desk.keychain.isAsked());
    QTest::qWait(50);
    QCOMPARE(changes, 0);
    QVERIFY(desk.keychain.written.isEmpty());
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
