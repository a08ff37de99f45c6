// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CleanupState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;
using Cause = Wait::Cause;
using std::chrono::milliseconds;

/// Items whose outcome is unknown, and what becomes of the others while they are looked up.
class TestCleanupLookUps : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLookedUpHoldsBackNoOther_data();
    void whatIsLookedUpHoldsBackNoOther();
    void whatCannotBeLookedAtHoldsBackNoOther();
    void aServerThatShowsNothingIsNotAskedForEver();
    void decisionsGoBeforeARunThatIsLookedUp();
    void aServerInTroubleIsNotAskedForEver();
    void aRunThatGoesOnWaitsForNothing();
    void oneFailureRestsTheLineForAMoment();
    void whatIsLeftIsLookedUp();
    void whyItWaits_data();
    void whyItWaits();
    void aSilentServerIsTold();
    void whatWaitsForTheServerSaysWhatTheWindowSays();
    void theLimitIsToldWhereItIsLong();
    void anotherRunsTroubleIsNotItsOwn();
};

void TestCleanupLookUps::whatIsLookedUpHoldsBackNoOther_data()
{
    QTest::addColumn<bool>("isTimeout");
    QTest::addColumn<bool>("hasArrived");
    QTest::newRow("500") << false << false;
    QTest::newRow("500 after the effect") << false << true;
    QTest::newRow("timeout") << true << false;
    QTest::newRow("timeout after the effect") << true << true;
}

void TestCleanupLookUps::whatIsLookedUpHoldsBackNoOther()
{
    QFETCH(const bool, isTimeout);
    QFETCH(const bool, hasArrived);
    const Error lost = isTimeout ? testError(Kind::Timeout, Delivery::Unknown)
                                 : testError(Kind::Server, Delivery::Unknown, 500);
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    for (int i = 0; i < 2; ++i) {
        const QString name = u"N%1"_s.arg(i);
        QVERIFY(c.runUntilAsked(u"remove char_"_s + name));
        if (hasArrived)
            c.server.remove(name);
        c.f.api.answerRemove(tl::unexpected(lost));
        QCOMPARE(c.counts(id).uncertain, i + 1);
    }
    // Ten others go out within the minute in which a late DELETE may still arrive.
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 10; }, 50s));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 10, .open = 2, .uncertain = 2}));
    QCOMPARE(c.server.writes().size(), 10);
    QCOMPARE(c.f.at(0).attempts, 1);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 12}));
    QCOMPARE(c.server.writes().size(), hasArrived ? 10 : 12); // none of them twice
    QCOMPARE(c.f.at(0).attempts, hasArrived ? 1 : 2);
}

void TestCleanupLookUps::whatCannotBeLookedAtHoldsBackNoOther()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(6));
    const Error trouble = testError(Kind::Server, Delivery::Unknown, 500);
    // The guards of the first two fail, however often they are asked.
    const auto answer = [&] {
        const QString asked = c.f.api.waiting().section(u", "_s, 0, 0);
        if (asked == u"fetch char_N0" || asked == u"fetch char_N1")
            c.f.api.answerFetch(tl::unexpected(trouble));
        else
            c.server.answerOne();
    };
    for (int tick = 0; tick < 1000 && c.counts(id).done < 4; ++tick) {
        c.f.clock.advance(CleanupFixture::Tick);
        QCOMPARE(c.cleanup->waitOf(id), Wait()); // the others go on
        QVERIFY(c.cleanup->timeLeft(id));
        answer();
    }
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 4, .open = 2}));
    QVERIFY(c.server.has(u"N0"_s) && c.server.has(u"N1"_s));
    // Now the run waits, until the first of the two is asked for again.
    for (int tick = 0; tick < 1000 && c.cleanup->waitOf(id) == Wait(); ++tick) {
        c.f.clock.advance(CleanupFixture::Tick);
        answer();
    }
    const Wait wait = c.cleanup->waitOf(id);
    QCOMPARE(wait.cause, Cause::ServerTrouble);
    QVERIFY(wait.left > 0ms && !c.cleanup->timeLeft(id));
    c.f.clock.advance(wait.left - 1ms);
    QCOMPARE(c.f.api.waiting(), QString());
    c.f.clock.advance(1ms);
    c.settle();
    QVERIFY(c.f.api.waiting().startsWith(u"fetch char_N"_s));
    // That it is tried again is no promise.
    QCOMPARE(c.cleanup->waitOf(id), Wait{.cause = Cause::ServerTrouble});
    QVERIFY(!c.cleanup->timeLeft(id));
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 6}));
    QCOMPARE(c.server.writes().size(), 6);
}

void TestCleanupLookUps::aServerThatShowsNothingIsNotAskedForEver()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    for (int tick = 0; tick < 1000; ++tick) {
        c.f.clock.advance(CleanupFixture::Tick);
        if (!c.f.api.waiting().isEmpty())
            c.f.api.answerFetch(tl::unexpected(testError(Kind::Server, Delivery::Unknown, 503)));
        QVERIFY(c.counts(id).open <= Cleanup::MostUncertain);
    }
    QCOMPARE(c.counts(id).open, Cleanup::MostUncertain);
    QVERIFY(c.server.writes().isEmpty());
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 12);
}

void TestCleanupLookUps::decisionsGoBeforeARunThatIsLookedUp()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Server, Delivery::Unknown, 500)));
    c.server.add(testCharacter(u"Mira"_s));
    c.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    c.f.queue->sendHeldNow();
    QVERIFY(c.runUntil([&] { return !c.server.writes().isEmpty(); }));
    QCOMPARE(c.server.writes().constFirst(), u"save char_Mira"_s);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 12);
}

void TestCleanupLookUps::aServerInTroubleIsNotAskedForEver()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    c.server.setTrouble(testError(Kind::Server, Delivery::Unknown, 500));
    QVERIFY(c.runUntil([&] { return c.counts(id).uncertain == Cleanup::MostUncertain; }));
    QVERIFY(!c.runUntil([&] { return c.server.writes().size() > Cleanup::MostUncertain; }, 20s));
    QCOMPARE(c.counts(id).open, Cleanup::MostUncertain);
    c.server.setTrouble(std::nullopt);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 12);
}

void TestCleanupLookUps::aRunThatGoesOnWaitsForNothing()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Timeout, Delivery::Unknown)));
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 2; }));
    QCOMPARE(c.counts(id).uncertain, 1);
    QCOMPARE(c.cleanup->waitOf(id), Wait());
    QVERIFY(c.cleanup->timeLeft(id));
}

void TestCleanupLookUps::oneFailureRestsTheLineForAMoment()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Server, Delivery::Unknown, 500)));
    QCOMPARE(c.cleanup->waitOf(id), (Wait{.cause = Cause::ServerTrouble, .left = 500ms}));
    QVERIFY(!c.cleanup->timeLeft(id));
    c.f.clock.advance(500ms);
    QVERIFY(c.runUntilAsked(u"remove char_N1"_s));
    QCOMPARE(c.cleanup->waitOf(id), Wait());
    // The next one in a row: the server is in trouble, and is left alone for longer.
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Server, Delivery::Unknown, 500)));
    QCOMPARE(c.cleanup->waitOf(id), (Wait{.cause = Cause::ServerTrouble, .left = 1s}));
}

void TestCleanupLookUps::whatIsLeftIsLookedUp()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    const milliseconds sent = c.f.clock.now();
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Timeout, Delivery::Unknown)));
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 2; }));
    c.settle();
    const Wait wait = c.cleanup->waitOf(id);
    QCOMPARE(wait.cause, Cause::LookUp);
    QCOMPARE(wait.lookedUp, 1);
    QVERIFY(wait.left > 50s && wait.left <= sent + 60s - c.f.clock.now());
    QVERIFY(!c.cleanup->timeLeft(id));
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 3);
}

void TestCleanupLookUps::whyItWaits_data()
{
    QTest::addColumn<Error>("trouble");
    QTest::addColumn<Wait::Cause>("cause");
    QTest::newRow("refused") << testError(Kind::Offline, Delivery::NotSent) << Cause::Offline;
    QTest::newRow("timeout") << testError(Kind::Timeout, Delivery::Unknown) << Cause::Offline;
    QTest::newRow("503") << testError(Kind::Server, Delivery::Unknown, 503) << Cause::ServerTrouble;
    QTest::newRow("no API") << testError(Kind::Protocol, Delivery::Unknown, 200)
                            << Cause::ServerTrouble;
    QTest::newRow("429") << testError(Kind::RateLimited, Delivery::NotSent, 429) << Cause::AtLimit;
    QTest::newRow("no right") << testError(Kind::Forbidden, Delivery::Answered, 403,
                                           u"missing_scope"_s)
                              << Cause::NoRight;
    QTest::newRow("no key") << testError(Kind::Unauthorized, Delivery::Answered, 401)
                            << Cause::NoKey;
}

void TestCleanupLookUps::whyItWaits()
{
    QFETCH(const Error, trouble);
    QFETCH(const Wait::Cause, cause);
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.api.answerRemove(tl::unexpected(trouble));
    QCOMPARE(c.cleanup->waitOf(id).cause, cause);
    const bool needsSomebody = cause == Cause::NoRight || cause == Cause::NoKey;
    QCOMPARE(c.cleanup->waitOf(id).left, needsSomebody ? 0ms : 500ms);
    c.f.queue->holdBack();
    QCOMPARE(c.cleanup->waitOf(id).cause, Cause::HeldBack);
}

/// It takes a request, and says nothing.
void TestCleanupLookUps::aSilentServerIsTold()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    c.f.clock.advance(4s);
    QCOMPARE(c.cleanup->waitOf(id), Wait());
    c.f.clock.advance(6s);
    const Wait guard = c.cleanup->waitOf(id);
    QCOMPARE(guard.cause, Cause::Unanswered);
    QVERIFY(guard.since >= 10s && guard.since < 11s);
    QVERIFY(!c.cleanup->timeLeft(id)); // nobody can tell
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    QCOMPARE(c.cleanup->waitOf(id), Wait());
    c.f.clock.advance(7s);
    const Wait write = c.cleanup->waitOf(id);
    QCOMPARE(write.cause, Cause::Unanswered);
    QVERIFY(write.since >= 7s && write.since < 8s);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.cleanup->waitOf(id), Wait());
}

void TestCleanupLookUps::whatWaitsForTheServerSaysWhatTheWindowSays()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    c.f.queue->serverLost(); // by another request
    QCOMPARE(c.cleanup->waitOf(id), Wait{.cause = Cause::Offline});
    QVERIFY(!c.cleanup->timeLeft(id));
    c.f.queue->serverReached();
    QCOMPARE(c.cleanup->waitOf(id), Wait());
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Offline, Delivery::Unknown)));
    // Others are answered.
    QCOMPARE(c.cleanup->waitOf(id), (Wait{.cause = Cause::Unanswered, .left = 500ms}));
    c.f.queue->serverLost();
    QCOMPARE(c.cleanup->waitOf(id), (Wait{.cause = Cause::Offline, .left = 500ms}));
}

void TestCleanupLookUps::theLimitIsToldWhereItIsLong()
{
    CleanupFixture c;
    c.server.drainTo(2);
    c.fillBucket(2);
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    c.settle();
    const Wait wait = c.cleanup->waitOf(id);
    QCOMPARE(wait.cause, Cause::AtLimit); // twelve are others'
    QVERIFY(wait.left > 15s && wait.left < 30s);
    QVERIFY(c.cleanup->timeLeft(id)); // which has it in it
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 2; }));
    QCOMPARE(c.cleanup->waitOf(id), Wait()); // one every 2 s is no wait
}

void TestCleanupLookUps::anotherRunsTroubleIsNotItsOwn()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId first = c.begin(Action::Delete, c.characters(4));
    const CleanupId second =
        c.begin(Action::Delete, c.characters(4, CharacterStatus::Failed, u"M"_s));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Offline, Delivery::NotSent)));
    c.cleanup->pause(first);
    QVERIFY(c.runUntil([&] { return c.counts(second).done == 1; }));
    QCOMPARE(c.cleanup->waitOf(second), Wait());
    QVERIFY(c.cleanup->timeLeft(second));
}

QTEST_GUILESS_MAIN(TestCleanupLookUps)
#include "tst_cleanuplookups.moc"
