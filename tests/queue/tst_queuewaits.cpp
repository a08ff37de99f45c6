// SPDX-License-Identifier: Apache-2.0
#include "queue/queuefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperationState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;

/// What waits, for how long, and what ends the wait.
class TestQueueWaits : public QObject
{
    Q_OBJECT

private slots:
    void aGuardThatFailsHoldsUpNobodyElse();
    void aGuardThatFailsWaitsLongerEachTime();
    void aGuardThatNeverEndsIsNoVerdict();
    void aRateLimitRestsTheWholeLine();
    void theHoldStandsStillWhileTheMachineSleeps();
    void theServerReachedEndsTheWaitForItAndKeepsTheCount();
    void theServerReachedDoesNotHurryWhatWasLost();
    void theServerReachedHurriesChecks();
    void anAnsweredGuardEndsTheCountOfUnreached();
    void aLostSaveThatWasRetriedMayStillArrive();
    void resumeChecksAtOnceAndStartsCountingAgain();
    void resumeDoesNotShortenTheSettleTime();
    void aLateRefusalOfTheOldKeyDoesNotPause_data();
    void aLateRefusalOfTheOldKeyDoesNotPause();
    void aLateRefusalOfACheckDoesNotPause();
    void aPausedGuardIsNotFollowedByItsWrite();
    void aMissingRightToWriteStopsNoCheck();
    void holdsStandStillWhileHeldBack();
    void itGoesOnWithTheLastReasonOnly_data();
    void itGoesOnWithTheLastReasonOnly();
    void holdsThatEndAtOnceStandStillToo();
    void aWishOfTheLastRunWaitsForTheSettleTime_data();
    void aWishOfTheLastRunWaitsForTheSettleTime();
    void aFailedOneOfTheLastRunIsNotSettled();
};

void TestQueueWaits::aGuardThatFailsHoldsUpNobodyElse()
{
    QueueFixture f;
    QVERIFY(f.decideAndCheck(Action::Save, u"Bad"_s));
    for (int time = 0; time < 12; ++time) {
        f.api.answerFetch(QueueFixture::serverFails());
        // Somebody else's turn, at once, however often the first has failed.
        f.decide(Action::Save, u"Good"_s + QString::number(time));
        QVERIFY(f.awaits("fetch", u"Good"_s + QString::number(time)));
        f.api.answerFetch(testCharacter(u"Good"_s + QString::number(time)));
        f.api.answerSave(testCharacter(u"Good"_s + QString::number(time), CharacterStatus::Ready));
        QCOMPARE(f.last().state, State::Done);
        f.clock.advance(5min);
        QVERIFY(f.awaits("fetch", u"Bad"_s));
    }
    QCOMPARE(f.at(0).state, State::Checking);
}

void TestQueueWaits::aGuardThatFailsWaitsLongerEachTime()
{
    QueueFixture f;
    QVERIFY(f.decideAndCheck(Action::Save, u"Mira"_s));
    for (const auto wait : {500ms, 1'000ms, 2'000ms}) {
        f.api.answerFetch(QueueFixture::serverFails());
        QCOMPARE(f.at(0).state, State::Queued);
        f.clock.advance(wait - 1ms);
        QVERIFY(f.isQuiet());
        f.clock.advance(1ms);
        QVERIFY(f.awaits("fetch", u"Mira"_s));
    }
    // One that succeeds starts the count again.
    f.api.answerFetch(testCharacter(u"Mira"_s));
    f.api.answerSave(QueueFixture::unreachable());
    f.clock.advance(500ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(QueueFixture::serverFails());
    f.clock.advance(500ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

/// A 408 is a refusal by its number, yet passes by itself; it must not be asked again without end.
void TestQueueWaits::aGuardThatNeverEndsIsNoVerdict()
{
    QueueFixture f;
    QVERIFY(f.decideAndCheck(Action::Save, u"Mira"_s));
    f.api.answerFetch(QueueFixture::failure(Kind::Rejected, Delivery::Unknown, 408));
    QCOMPARE(f.at(0).state, State::Queued);
    QVERIFY(f.isQuiet());
    f.clock.advance(500ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::aRateLimitRestsTheWholeLine()
{
    QueueFixture f;
    QVERIFY(f.decideAndCheck(Action::Save, u"Mira"_s));
    f.api.answerFetch(QueueFixture::failure(Kind::RateLimited, Delivery::NotSent, 429));
    f.queue->submit(Action::Save, testCharacter(u"Taro"_s));
    f.queue->sendHeldNow();
    f.clock.advance(499ms);
    QVERIFY(f.isQuiet());
    f.clock.advance(1ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::theHoldStandsStillWhileTheMachineSleeps()
{
    QueueFixture f;
    f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    f.clock.advance(3s);
    f.clock.sleep(8h);
    QCOMPARE(f.at(0).state, State::Held);
    QCOMPARE(f.queue->holdLeft(f.at(0).id), 5'000ms);
    f.clock.advance(4'999ms);
    QCOMPARE(f.at(0).state, State::Held);
    f.clock.advance(1ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    // The settle time, though, is the server's: it has passed there.
    f.api.answerFetch(testCharacter(u"Mira"_s));
    f.api.answerRemove(tl::unexpected(testError(Kind::Timeout, Delivery::Unknown)));
    f.clock.sleep(60s);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::theServerReachedEndsTheWaitForItAndKeepsTheCount()
{
    QueueFixture f;
    QVERIFY(f.decideAndCheck(Action::Save, u"Mira"_s));
    for (int time = 0; time < 3; ++time) {
        f.api.answerFetch(QueueFixture::unreachable());
        QVERIFY(f.isQuiet());
        f.queue->serverReached();
        QVERIFY(f.awaits("fetch", u"Mira"_s));
    }
    f.api.answerFetch(QueueFixture::unreachable());
    f.clock.advance(3'999ms); // half of 8 s: the fourth time
    QVERIFY(f.isQuiet());
    f.clock.advance(1ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

/// A lost answer sets offline, and the check right after it online again.
void TestQueueWaits::theServerReachedDoesNotHurryWhatWasLost()
{
    QueueFixture f;
    QVERIFY(f.loseSave(u"Mira"_s));
    for (const auto rest : {500ms, 1'000ms, 2'000ms}) {
        QVERIFY(f.awaits("fetch", u"Mira"_s)); // the check
        f.queue->serverReached();
        f.api.answerFetch(testCharacter(u"Mira"_s));
        QCOMPARE(f.at(0).state, State::Queued);
        f.clock.advance(rest - 1ms);
        QVERIFY(f.isQuiet());
        f.clock.advance(1ms);
        QVERIFY(f.awaits("fetch", u"Mira"_s)); // the guard
        f.api.answerFetch(testCharacter(u"Mira"_s));
        f.api.answerSave(QueueFixture::failure(Kind::Offline, Delivery::Unknown));
    }
}

void TestQueueWaits::theServerReachedHurriesChecks()
{
    QueueFixture f;
    QVERIFY(f.loseSave(u"Mira"_s));
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(QueueFixture::unreachable());
    QVERIFY(f.isQuiet());
    f.queue->serverReached();
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    // But not those that the server itself has failed.
    f.api.answerFetch(QueueFixture::serverFails());
    f.queue->serverReached();
    QVERIFY(f.isQuiet());
}

void TestQueueWaits::anAnsweredGuardEndsTheCountOfUnreached()
{
    QueueFixture f;
    QVERIFY(f.decideAndCheck(Action::Save, u"Mira"_s));
    for (int time = 0; time < 9; ++time) {
        f.api.answerFetch(QueueFixture::unreachable());
        f.clock.advance(5min);
        QVERIFY(f.awaits("fetch", u"Mira"_s));
    }
    f.api.answerFetch(testCharacter(u"Mira"_s, CharacterStatus::Ready, u"later"_s));
    QCOMPARE(f.at(0).state, State::Conflict);
    QVERIFY(f.decideAndCheck(Action::Save, u"Taro"_s));
    f.api.answerFetch(QueueFixture::unreachable());
    f.clock.advance(500ms);
    QVERIFY(f.awaits("fetch", u"Taro"_s));
}

void TestQueueWaits::aLostSaveThatWasRetriedMayStillArrive()
{
    QueueFixture f;
    QVERIFY(f.loseSave(u"Mira"_s));
    const OperationId id = f.at(0).id;
    for (int time = 0; time < 3; ++time) {
        QVERIFY(f.awaits("fetch", u"Mira"_s)); // the check
        f.api.answerFetch(testCharacter(u"Mira"_s));
        f.clock.advance(4s);
        QVERIFY(f.awaits("fetch", u"Mira"_s)); // the guard
        f.api.answerFetch(testCharacter(u"Mira"_s));
        f.api.answerSave(QueueFixture::failure(Kind::Offline, Delivery::Unknown));
    }
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(f.at(0).state, State::Failed);
    QVERIFY(f.at(0).mayHaveArrived);
    f.queue->retry(id);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(testCharacter(u"Mira"_s));
    // The last attempt is seconds old: what it does may still come.
    QVERIFY(f.at(0).mayHaveArrived);
    f.queue->undo(id);
    QCOMPARE(f.at(0).state, State::Uncertain);
    f.clock.advance(60s);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(testCharacter(u"Mira"_s, CharacterStatus::Ready, u"later"_s));
    QCOMPARE(f.at(0).state, State::Done);
}

void TestQueueWaits::resumeChecksAtOnceAndStartsCountingAgain()
{
    QueueFixture f;
    QVERIFY(f.loseSave(u"Mira"_s));
    for (int time = 0; time < 9; ++time) {
        QVERIFY(f.awaits("fetch", u"Mira"_s));
        f.api.answerFetch(QueueFixture::serverFails());
        f.clock.advance(5min);
    }
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(QueueFixture::serverFails());
    QVERIFY(f.isQuiet());
    f.queue->resume();
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(QueueFixture::serverFails());
    f.clock.advance(500ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::resumeDoesNotShortenTheSettleTime()
{
    QueueFixture f;
    QVERIFY(f.loseDiscard(u"Mira"_s));
    f.clock.advance(10s);
    f.queue->resume();
    QVERIFY(f.isQuiet());
    f.clock.advance(49'999ms);
    QVERIFY(f.isQuiet());
    f.clock.advance(1ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(QueueFixture::serverFails());
    f.queue->resume();
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::aLateRefusalOfTheOldKeyDoesNotPause_data()
{
    QTest::addColumn<Error>("refusal");
    QTest::addColumn<bool>("ofTheWrite");

    const Error refused = testError(Kind::Unauthorized, Delivery::Answered, 401);
    const Error noRight = testError(Kind::Forbidden, Delivery::Answered, 403, u"missing_scope"_s);
    QTest::newRow("401 to the guard") << refused << false;
    QTest::newRow("401 to the write") << refused << true;
    QTest::newRow("403 to the guard") << noRight << false;
    QTest::newRow("403 to the write") << noRight << true;
}

void TestQueueWaits::aLateRefusalOfTheOldKeyDoesNotPause()
{
    QFETCH(const Error, refusal);
    QFETCH(const bool, ofTheWrite);
    QueueFixture f;
    QVERIFY(f.decideAndCheck(Action::Save, u"Mira"_s));
    if (ofTheWrite)
        f.api.answerFetch(testCharacter(u"Mira"_s));
    // Another call has brought the refusal first, and a new key has been entered since.
    f.queue->pause(refusal);
    f.queue->resume();
    if (ofTheWrite)
        f.api.answerSave(tl::unexpected(refusal));
    else
        f.api.answerFetch(tl::unexpected(refusal));
    QVERIFY(!f.queue->pauseReason());
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    // A refusal of the new key does.
    f.api.answerFetch(tl::unexpected(refusal));
    QCOMPARE(f.queue->pauseReason(), refusal);
    QVERIFY(f.isQuiet());
}

void TestQueueWaits::aLateRefusalOfACheckDoesNotPause()
{
    QueueFixture f;
    QVERIFY(f.loseSave(u"Mira"_s));
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.queue->resume();
    f.api.answerFetch(QueueFixture::keyRefused());
    QVERIFY(!f.queue->pauseReason());
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(QueueFixture::keyRefused());
    QVERIFY(f.queue->pauseReason());
    QVERIFY(f.isQuiet());
}

void TestQueueWaits::aPausedGuardIsNotFollowedByItsWrite()
{
    QueueFixture f;
    const double before = f.writeTokens();
    QVERIFY(f.decideAndCheck(Action::Save, u"Mira"_s));
    f.queue->pause(testError(Kind::Unauthorized, Delivery::Answered, 401));
    f.api.answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(f.at(0).state, State::Queued);
    QCOMPARE(f.at(0).attempts, 0);
    QVERIFY(f.isQuiet());
    QCOMPARE(f.writeTokens(), before + 4); // the hold's eight seconds of refill
    f.queue->resume();
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(f.api.waiting(), u"save char_Mira"_s);
}

void TestQueueWaits::aMissingRightToWriteStopsNoCheck()
{
    QueueFixture f;
    QVERIFY(f.loseSave(u"Mira"_s));
    f.queue->pause(testError(Kind::Forbidden, Delivery::Answered, 403, u"missing_scope"_s));
    f.queue->submit(Action::Save, testCharacter(u"Taro"_s));
    f.queue->sendHeldNow();
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(testCharacter(u"Mira"_s, CharacterStatus::Ready, u"later"_s));
    QCOMPARE(f.at(0).state, State::Done);
    f.clock.advance(1min);
    QVERIFY(f.isQuiet());
    // But a key that is refused does, and so does who holds it back.
    f.queue->resume();
    QVERIFY(f.awaits("fetch", u"Taro"_s));
    f.api.answerFetch(testCharacter(u"Taro"_s));
    f.api.answerSave(QueueFixture::failure(Kind::Timeout, Delivery::Unknown));
    f.queue->holdBack();
    QVERIFY(f.isQuiet());
    f.queue->pause(testError(Kind::Unauthorized, Delivery::Answered, 401));
    f.queue->letGo();
    QVERIFY(f.isQuiet());
}

/// Behind a question nobody can undo.
void TestQueueWaits::holdsStandStillWhileHeldBack()
{
    QueueFixture f;
    f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    f.clock.advance(3s);
    f.queue->holdBack();
    const QSignalSpy told(f.queue.get(), &OperationQueue::pauseChanged);
    f.queue->holdBack(HeldBack::WithoutKey); // which it is already
    QCOMPARE(told.size(), 0);
    f.clock.advance(1h);
    QVERIFY(f.isQuiet());
    QCOMPARE(f.at(0).state, State::Held);
    QCOMPARE(f.queue->holdLeft(f.at(0).id), 5'000ms);
    f.queue->letGo();
    QCOMPARE(told.size(), 1);
    QCOMPARE(f.queue->heldBack(), HeldBack::No);
    QCOMPARE(f.queue->holdLeft(f.at(0).id), 5'000ms);
    f.clock.advance(4'999ms);
    QVERIFY(f.isQuiet());
    QCOMPARE(f.at(0).state, State::Held);
    f.clock.advance(1ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::itGoesOnWithTheLastReasonOnly_data()
{
    QTest::addColumn<QList<HeldBack>>("added");
    QTest::addColumn<QList<HeldBack>>("takenAway");
    QTest::addColumn<QList<HeldBack>>("told"); // after each of them
    using List = QList<HeldBack>;
    // clang-format off
    QTest::newRow("a key behind the question of closing")
        << List{HeldBack::WithoutKey, HeldBack::AskedToClose}
        << List{HeldBack::WithoutKey, HeldBack::AskedToClose}
        << List{HeldBack::AskedToClose, HeldBack::No};
    QTest::newRow("the question of closing ends before there is a key")
        << List{HeldBack::WithoutKey, HeldBack::AskedToClose}
        << List{HeldBack::AskedToClose, HeldBack::WithoutKey}
        << List{HeldBack::WithoutKey, HeldBack::No};
    QTest::newRow("a key that is none of the reasons")
        << List{HeldBack::AskedToClose}
        << List{HeldBack::WithoutKey, HeldBack::AskedToClose}
        << List{HeldBack::AskedToClose, HeldBack::No};
    QTest::newRow("somebody lets it send before there is a key")
        << List{HeldBack::EndedEarly, HeldBack::WithoutKey}
        << List{HeldBack::EndedEarly, HeldBack::WithoutKey}
        << List{HeldBack::WithoutKey, HeldBack::No};
    // clang-format on
}

void TestQueueWaits::itGoesOnWithTheLastReasonOnly()
{
    QFETCH(const QList<HeldBack>, added);
    QFETCH(const QList<HeldBack>, takenAway);
    QFETCH(const QList<HeldBack>, told);
    QueueFixture f;
    f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    f.clock.advance(3s);
    for (const HeldBack why : added)
        f.queue->holdBack(why);
    for (qsizetype i = 0; i < takenAway.size(); ++i) {
        f.clock.advance(1h);
        QVERIFY(f.isQuiet());
        QCOMPARE(f.at(0).state, State::Held);
        QCOMPARE(f.queue->holdLeft(f.at(0).id), 5'000ms);
        f.queue->letGo(takenAway.at(i));
        QCOMPARE(f.queue->heldBack(), told.at(i));
        QCOMPARE(f.queue->isHeldBack(), told.at(i) != HeldBack::No);
        QVERIFY(!f.queue->isHeldBack(takenAway.at(i)));
    }
    f.clock.advance(5s);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::holdsThatEndAtOnceStandStillToo()
{
    QueueFixture f;
    f.queue->holdBack();
    f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    f.queue->sendHeldNow();
    QVERIFY(f.isQuiet());
    QCOMPARE(f.at(0).state, State::Held);
    f.queue->letGo();
    QVERIFY(f.awaits("fetch", u"Mira"_s));
}

void TestQueueWaits::aWishOfTheLastRunWaitsForTheSettleTime_data()
{
    QTest::addColumn<Action>("action");
    for (const Action action : {Action::Save, Action::Discard, Action::Regenerate})
        QTest::newRow(wordFor(action).data()) << action;
}

void TestQueueWaits::aWishOfTheLastRunWaitsForTheSettleTime()
{
    QFETCH(const Action, action);
    QueueFixture f;
    Operation wished = decisionOn(testCharacter(u"Mira"_s), action, u"front"_s, f.clock.wallTime());
    wished.state = State::Uncertain;
    wished.attempts = 1;
    wished.mayHaveArrived = true;
    wished.cancelWanted = true;
    f.queue->restore({wished});
    QVERIFY(f.isQuiet());
    f.clock.advance(59'999ms);
    QVERIFY(f.isQuiet());
    f.clock.advance(1ms);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(f.at(0).state, State::Cancelled);
    QCOMPARE(f.api.count(u"fetch"_s), 1);
}

void TestQueueWaits::aFailedOneOfTheLastRunIsNotSettled()
{
    QueueFixture f;
    f.clock.advance(1h);
    Operation failed = decisionOn(testCharacter(u"Mira"_s), Action::Save, {}, f.clock.wallTime());
    failed.state = State::Failed;
    failed.outcome = Outcome::NotConfirmed;
    failed.attempts = 3;
    failed.mayHaveArrived = true;
    f.queue->restore({failed});
    f.queue->retry(failed.id);
    QVERIFY(f.awaits("fetch", u"Mira"_s));
    f.api.answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(f.at(0).state, State::Queued);
    QVERIFY(f.at(0).mayHaveArrived); // its last attempt may have been seconds ago
    QVERIFY(!f.at(0).canBeCancelled());
}

QTEST_GUILESS_MAIN(TestQueueWaits)
#include "tst_queuewaits.moc"
