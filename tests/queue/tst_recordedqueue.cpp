// SPDX-License-Identifier: Apache-2.0
#include "queue/recordedfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperationState;

/// The queue over a record that answers late or never: no step takes effect before it is recorded,
/// and none that is lost.
class TestRecordedQueue : public QObject
{
    Q_OBJECT

private slots:
    void nothingTakesEffectBeforeItIsRecorded();
    void aDecisionThatIsNotRecordedIsRefused();
    void aLostIntentIsNeverSent();
    void aLostGuardIsNotFetched();
    void aLostStepIsNotAskedForAgain();
    void undoComesAfterTheEndOfTheHold();
    void aLostIntentFreesTheLine();
    void undoOfTheIntentComesInTime();
    void undoOfWhatHasEndedIsRefused();
    void twoUndosTakeTwoBack();
    void decidingOtherwiseComesAfterTheEndOfTheHold();
    void decidingOtherwiseThatIsNotRecordedLeavesTheFormer();
    void decidingOtherwiseThatIsNotRecordedFreesTheLine();
    void decidingOtherwiseComesTooLateAfterTheIntent();
    void whatStopsTheSendingWhileTheIntentIsRecorded_data();
    void whatStopsTheSendingWhileTheIntentIsRecorded();
    void closedWhileTheGuardIsRecorded();
    void closedWhileTheGuardIsAsked();
    void anOldGuardIsMadeAgain();
    void aDiskThatStaysSlowIsTold();
    void undoInTheMiddleOfTheNewsIsHeard();
    void sendingNowWaitsForTheRecord();
    void undoWaitsForTheRecord();
    void theSameKeyTwiceIsOneDecision();
    void destroyedWhileRecording();
};

void TestRecordedQueue::nothingTakesEffectBeforeItIsRecorded()
{
    RecordedFixture r;
    QSignalSpy added(r.f.queue.get(), &OperationQueue::operationAdded);
    QSignalSpy saved(r.f.queue.get(), &OperationQueue::characterSaved);
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    QVERIFY(added.isEmpty());
    r.recorder.answer();
    QCOMPARE(added.size(), 1);
    QCOMPARE(r.f.at(0).state, State::Held);
    r.f.clock.advance(8s);
    r.f.clock.advance(8s);
    QCOMPARE(r.recorder.waiting(), QList{State::Queued}); // asked once
    QCOMPARE(r.f.at(0).state, State::Held);
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Queued);
    QVERIFY(r.recorder.answerUntil(State::Checking));
    QVERIFY(r.f.isQuiet());
    r.recorder.answer();
    QVERIFY(r.f.awaits("fetch", u"Mira"_s));
    r.f.api.answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(r.recorder.waiting(), QList{State::Sending});
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.f.at(0).attempts, 0);
    r.recorder.answer();
    QCOMPARE(r.f.at(0).attempts, 1);
    QCOMPARE(r.f.api.waiting(), u"save char_Mira"_s);
    r.f.api.answerSave(testCharacter(u"Mira"_s, CharacterStatus::Ready));
    QCOMPARE(r.f.at(0).state, State::Sending);
    QVERIFY(saved.isEmpty());
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Done);
    QCOMPARE(saved.size(), 1);
}

void TestRecordedQueue::aDecisionThatIsNotRecordedIsRefused()
{
    RecordedFixture r;
    QSignalSpy refused(r.f.queue.get(), &OperationQueue::refused);
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.recorder.answer(overtaken());
    QCOMPARE(refused.size(), 1);
    QVERIFY(r.f.queue->operations().all().isEmpty());
    r.f.clock.advance(1h);
    QVERIFY(r.f.isQuiet());
}

void TestRecordedQueue::aLostIntentIsNeverSent()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    const double held = r.f.writeTokens();
    r.recorder.answer(overtaken());
    QCOMPARE(r.f.writeTokens(), held + 1);
    QCOMPARE(r.f.at(0).attempts, 0);
    r.f.queue->resume();
    r.f.clock.advance(1h);
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.f.api.count(u"save"_s), 0);
}

/// For those that wait already, whatever else happens.
void TestRecordedQueue::aLostIntentFreesTheLine()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheIntentPast(u"Taro"_s));
    QVERIFY(r.f.isQuiet()); // nothing is about to happen of itself
    r.recorder.answer(overtaken());
    QVERIFY(r.recorder.answerUntil(State::Checking));
    r.recorder.answer();
    QVERIFY(r.f.awaits("fetch", u"Taro"_s));
}

void TestRecordedQueue::aLostGuardIsNotFetched()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    QVERIFY(r.recorder.answerUntil(State::Checking));
    const double held = r.f.writeTokens();
    r.recorder.answer(overtaken());
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.f.writeTokens(), held + 1);
}

void TestRecordedQueue::aLostStepIsNotAskedForAgain()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    r.recorder.answer(overtaken());
    r.f.clock.advance(1h);
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.recorder.asked(), (QList{State::Held, State::Queued}));
}

void TestRecordedQueue::undoComesAfterTheEndOfTheHold()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    r.f.queue->undo(r.f.at(0).id);
    r.recorder.answer();
    QCOMPARE(r.recorder.waiting(), QList{State::Cancelled});
    r.f.clock.advance(1h);
    QVERIFY(r.f.isQuiet()); // what is being undone is not begun
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Cancelled);
    QVERIFY(r.recorder.waiting().isEmpty());
}

/// The intent is not on the wire yet; and nothing is called undone before it is.
void TestRecordedQueue::undoOfTheIntentComesInTime()
{
    RecordedFixture r;
    QSignalSpy undone(r.f.queue.get(), &OperationQueue::lastUndone);
    QVERIFY(r.bringToTheIntent());
    const double held = r.f.writeTokens();
    r.f.queue->undoLast();
    r.recorder.answer();
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.recorder.answer();
    QCOMPARE(r.recorder.waiting(), QList{State::Cancelled});
    QVERIFY(undone.isEmpty());
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Cancelled);
    QCOMPARE(r.f.at(0).attempts, 0);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(r.f.writeTokens(), held + 1);
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.f.api.count(u"save"_s), 0);
}

void TestRecordedQueue::undoOfWhatHasEndedIsRefused()
{
    RecordedFixture r;
    QSignalSpy undone(r.f.queue.get(), &OperationQueue::lastUndone);
    QSignalSpy refused(r.f.queue.get(), &OperationQueue::refused);
    QVERIFY(r.bringToTheGuard());
    r.f.api.answerFetch(testCharacter(u"Mira"_s, CharacterStatus::Ready, u"later"_s));
    QCOMPARE(r.recorder.waiting(), QList{State::Conflict});
    r.f.queue->undoLast();
    r.recorder.answer();
    QVERIFY(undone.isEmpty());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(1).toString(), u"It is too late to undo Save of Mira."_s);
}

/// The second key does not wait for the record of the first, nor take the same one again.
void TestRecordedQueue::twoUndosTakeTwoBack()
{
    RecordedFixture r;
    QSignalSpy undone(r.f.queue.get(), &OperationQueue::lastUndone);
    for (const QString &name : {u"Taro"_s, u"Mira"_s}) {
        r.f.queue->submit(Action::Save, testCharacter(name));
        r.recorder.answer();
    }
    r.f.queue->undoLast();
    r.f.queue->undoLast();
    r.f.queue->undoLast(); // nothing is left, and the first two are not told yet
    QCOMPARE(r.recorder.waiting(), (QList{State::Cancelled, State::Cancelled}));
    QVERIFY(undone.isEmpty());
    r.recorder.answer();
    r.recorder.answer();
    QCOMPARE(undone.size(), 2);
    QCOMPARE(undone.at(0).at(0).value<CharacterId>(), testId(u"Mira"_s));
    QCOMPARE(undone.at(1).at(0).value<CharacterId>(), testId(u"Taro"_s));
}

void TestRecordedQueue::decidingOtherwiseComesAfterTheEndOfTheHold()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.recorder.answer();
    QCOMPARE(r.recorder.asked(),
             (QList{State::Held, State::Queued, State::Cancelled, State::Held}));
    QCOMPARE(r.recorder.waiting(), QList{State::Held}); // in one record
    r.recorder.answer();
    QCOMPARE(r.f.at(0).outcome, Outcome::Replaced);
    QCOMPARE(r.f.last().action, Action::Discard);
    QVERIFY(r.f.isQuiet());
}

/// In the middle of its guard, which has been stopped by then.
void TestRecordedQueue::decidingOtherwiseThatIsNotRecordedLeavesTheFormer()
{
    RecordedFixture r;
    QSignalSpy refused(r.f.queue.get(), &OperationQueue::refused);
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    QVERIFY(r.recorder.answerUntil(State::Checking));
    r.recorder.answer();
    QVERIFY(r.f.awaits("fetch", u"Mira"_s));
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    QVERIFY(r.f.isQuiet());
    r.recorder.answer(diskFull());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.recorder.answer();
    QVERIFY(r.recorder.answerUntil(State::Checking)); // the Save goes on
    r.recorder.answer();
    QVERIFY(r.f.awaits("fetch", u"Mira"_s));
    QCOMPARE(r.f.queue->operations().all().size(), 1);
}

/// The former one waits for its token, and that attempt has been stopped by then.
void TestRecordedQueue::decidingOtherwiseThatIsNotRecordedFreesTheLine()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    r.recorder.answer();
    for (int turn = 0; turn < 100 && r.f.budget.waiting(RateBudget::Bucket::CharactersPost) == 0;
         ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(r.f.budget.waiting(RateBudget::Bucket::CharactersPost), 1);
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    QVERIFY(r.f.isQuiet());
    r.recorder.answer(diskFull());
    QVERIFY(r.recorder.answerUntil(State::Checking));
    r.recorder.answer();
    QVERIFY(r.f.awaits("fetch", u"Mira"_s));
}

void TestRecordedQueue::decidingOtherwiseComesTooLateAfterTheIntent()
{
    RecordedFixture r;
    QSignalSpy refused(r.f.queue.get(), &OperationQueue::refused);
    QVERIFY(r.bringToTheIntent());
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    QVERIFY(refused.isEmpty());
    r.recorder.answer();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(r.f.queue->operations().all().size(), 1);
}

void TestRecordedQueue::whatStopsTheSendingWhileTheIntentIsRecorded_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"pause", "hold back", "close"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestRecordedQueue::whatStopsTheSendingWhileTheIntentIsRecorded()
{
    QFETCH(const QString, what);
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    if (what == u"pause")
        r.f.queue->pause(testError(Error::Kind::Unauthorized, Error::Delivery::Answered, 401));
    else if (what == u"hold back")
        r.f.queue->holdBack();
    else
        r.f.queue->close();
    r.recorder.answer();
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Queued);
    QCOMPARE(r.f.at(0).attempts, 0); // of which nothing was on the wire
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.f.api.count(u"save"_s), 0);
}

void TestRecordedQueue::closedWhileTheGuardIsRecorded()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    QVERIFY(r.recorder.answerUntil(State::Checking));
    r.f.queue->close();
    r.recorder.answer();
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Queued);
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.f.api.count(u"fetch"_s), 0);
}

/// The guard's answer must not be heard while the way back is being recorded.
void TestRecordedQueue::closedWhileTheGuardIsAsked()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheGuard());
    r.f.queue->close();
    QCOMPARE(r.f.api.waiting(), QString());
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Queued);
    QVERIFY(r.f.isQuiet());
}

void TestRecordedQueue::anOldGuardIsMadeAgain()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    r.f.clock.advance(2'001ms); // a slow disk
    r.recorder.answer();
    r.recorder.answer();
    r.f.clock.advance(500ms);
    QVERIFY(r.recorder.answerUntil(State::Checking));
    r.recorder.answer();
    QVERIFY(r.f.awaits("fetch", u"Mira"_s));
    r.f.api.answerFetch(testCharacter(u"Mira"_s));
    r.f.clock.advance(2s);
    r.recorder.answer();
    QCOMPARE(r.f.api.waiting(), u"save char_Mira"_s);
}

/// Guards that come to nothing would use up the team's budget.
void TestRecordedQueue::aDiskThatStaysSlowIsTold()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    int times = 0;
    for (const auto wait : {500ms, 1'000ms, 2'000ms, 4'000ms}) {
        r.f.clock.advance(2'001ms);
        r.recorder.answer(); // the intent
        r.recorder.answer(); // and back
        QCOMPARE(r.f.at(0).state, State::Queued);
        QCOMPARE(r.f.at(0).attempts, 0);
        QCOMPARE(bool(r.f.at(0).error()), ++times > 2);
        r.f.clock.advance(wait - 1ms);
        QVERIFY(r.f.isQuiet());
        QVERIFY(r.recorder.waiting().isEmpty());
        r.f.clock.advance(1ms);
        QVERIFY(r.recorder.answerUntil(State::Checking));
        r.recorder.answer();
        QVERIFY(r.f.awaits("fetch", u"Mira"_s));
        r.f.api.answerFetch(testCharacter(u"Mira"_s));
    }
    QCOMPARE(r.f.at(0).error()->kind, Error::Kind::Storage);
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Sending);
    QCOMPARE(r.f.at(0).attempts, 1);
    QCOMPARE(r.f.at(0).error(), std::nullopt);
}

/// Without a late record: who hears that the guard begins may undo at once.
void TestRecordedQueue::undoInTheMiddleOfTheNewsIsHeard()
{
    QueueFixture f;
    connect(f.queue.get(), &OperationQueue::operationChanged, this, [&f] {
        if (f.at(0).state == State::Checking)
            f.queue->undo(f.at(0).id);
    });
    f.decide(Action::Save, u"Mira"_s);
    QTRY_COMPARE(f.at(0).state, State::Cancelled);
    QVERIFY(f.isQuiet());
    QCOMPARE(f.api.count(u"fetch"_s), 0);
}

/// Ctrl+S right after S, on a slow disk.
void TestRecordedQueue::sendingNowWaitsForTheRecord()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.f.queue->sendHeldNow();
    r.recorder.answer();
    QVERIFY(r.recorder.answerUntil(State::Checking));
}

void TestRecordedQueue::undoWaitsForTheRecord()
{
    RecordedFixture r;
    QSignalSpy undone(r.f.queue.get(), &OperationQueue::lastUndone);
    r.f.queue->submit(Action::Save, testCharacter(u"Taro"_s));
    r.recorder.answer();
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.f.queue->undoLast();
    QVERIFY(undone.isEmpty());
    r.recorder.answer();
    r.recorder.answer();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.at(0).at(0).value<CharacterId>(), testId(u"Mira"_s));
    QCOMPARE(r.f.at(1).state, State::Cancelled);
    QCOMPARE(r.f.at(0).state, State::Held);
}

void TestRecordedQueue::theSameKeyTwiceIsOneDecision()
{
    RecordedFixture r;
    QSignalSpy refused(r.f.queue.get(), &OperationQueue::refused);
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s)); // and then another one
    QCOMPARE(r.recorder.asked(), QList{State::Held});
    r.recorder.answer();
    r.recorder.answer();
    QCOMPARE(r.f.queue->operations().all().size(), 2);
    QCOMPARE(r.f.last().action, Action::Discard);
    QCOMPARE(r.f.at(0).outcome, Outcome::Replaced);
    QVERIFY(refused.isEmpty());
}

void TestRecordedQueue::destroyedWhileRecording()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    r.f.queue.reset();
    r.recorder.answer();
    QVERIFY(r.f.isQuiet());
    QCOMPARE(r.f.api.count(u"save"_s), 0);
}

QTEST_GUILESS_MAIN(TestRecordedQueue)
#include "tst_recordedqueue.moc"
