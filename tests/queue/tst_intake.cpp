// SPDX-License-Identifier: Apache-2.0
#include "queue/recordedfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperationState;

/// Several keys within one record: each is heard, in the order in which they were pressed.
class TestIntake : public QObject
{
    Q_OBJECT

private slots:
    void undoAfterAChangedMindTakesTheNewOneBack();
    void sendingNowAfterAChangedMindSendsTheNewOne();
    void undoWaitsForAKeyThatWaits();
    void aKeyThatWaitsForALostStepIsAnswered();
    void anotherRefWhileOneIsRecordedIsRefused();
    void theSameGenerationAgainIsNothingNew();
    void aReasonReplacesADecisionWithoutOne();
    void acceptingEndsWithTheRecord();
};

/// S, X, Ctrl+Z.
void TestIntake::undoAfterAChangedMindTakesTheNewOneBack()
{
    RecordedFixture r;
    QSignalSpy undone(r.f.queue.get(), &OperationQueue::lastUndone);
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.f.queue->undoLast();
    r.recorder.answer();
    QCOMPARE(r.recorder.waiting(), QList{State::Held}); // the Discard, and the end of the Save
    r.recorder.answer();
    QCOMPARE(r.recorder.waiting(), QList{State::Cancelled});
    QVERIFY(undone.isEmpty());
    r.recorder.answer();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(r.f.last().action, Action::Discard);
    QCOMPARE(r.f.last().state, State::Cancelled);
    r.f.clock.advance(1h);
    QVERIFY(r.f.isQuiet());
}

/// S, X, Ctrl+S.
void TestIntake::sendingNowAfterAChangedMindSendsTheNewOne()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.f.queue->sendHeldNow();
    r.recorder.answer();
    r.recorder.answer();
    QVERIFY(r.recorder.answerUntil(State::Checking));
    QCOMPARE(r.f.last().action, Action::Discard);
}

/// The hold of one has just ended, another was decided after it, and now the first is decided
/// otherwise: that is the last decision.
void TestIntake::undoWaitsForAKeyThatWaits()
{
    RecordedFixture r;
    QSignalSpy undone(r.f.queue.get(), &OperationQueue::lastUndone);
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(7s);
    r.f.queue->submit(Action::Save, testCharacter(u"Taro"_s));
    r.recorder.answer();
    r.f.clock.advance(1s);
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.f.queue->undoLast();
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.recorder.answer();
    r.recorder.answer(); // the Save of Mira
    QCOMPARE(r.recorder.waiting(), QList{State::Cancelled});
    r.recorder.answer();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.at(0).at(0).value<CharacterId>(), testId(u"Mira"_s));
    QCOMPARE(r.f.at(1).state, State::Held);
    QCOMPARE(r.f.at(2).state, State::Cancelled);
}

void TestIntake::aKeyThatWaitsForALostStepIsAnswered()
{
    RecordedFixture r;
    QSignalSpy refused(r.f.queue.get(), &OperationQueue::refused);
    QSignalSpy undone(r.f.queue.get(), &OperationQueue::lastUndone);
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.recorder.answer();
    r.f.clock.advance(8s);
    r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    r.f.queue->undoLast();
    r.recorder.answer(overtaken());
    QCOMPARE(r.recorder.waiting(), QList{State::Held}); // whether it may be, the record knows
    r.recorder.answer(overtaken());
    QCOMPARE(refused.size(), 1);
    QCOMPARE(undone.size(), 1); // and nothing is there to undo
    QCOMPARE(undone.at(0).at(0).value<CharacterId>(), CharacterId());
}

void TestIntake::anotherRefWhileOneIsRecordedIsRefused()
{
    RecordedFixture r;
    QSignalSpy refused(r.f.queue.get(), &OperationQueue::refused);
    r.f.queue->submit(Action::Regenerate, testCharacter(u"Mira"_s), u"front"_s);
    r.f.queue->submit(Action::Regenerate, testCharacter(u"Mira"_s), u"front"_s);
    QVERIFY(refused.isEmpty());
    r.f.queue->submit(Action::Regenerate, testCharacter(u"Mira"_s), u"side"_s);
    QCOMPARE(refused.size(), 1);
    r.recorder.answer();
    QVERIFY(r.recorder.waiting().isEmpty());
    QCOMPARE(r.f.queue->operations().all().size(), 1);
    QCOMPARE(r.f.last().pose(), u"front"_s);
}

void TestIntake::theSameGenerationAgainIsNothingNew()
{
    QueueFixture f;
    f.queue->submit(Action::Regenerate, testCharacter(u"Mira"_s), u"front"_s);
    f.queue->submit(Action::Resynthesize, testCharacter(u"Taro"_s));
    f.clock.advance(4s);
    f.queue->submit(Action::Regenerate, testCharacter(u"Mira"_s), u"front"_s);
    f.queue->submit(Action::Resynthesize, testCharacter(u"Taro"_s));
    QCOMPARE(f.queue->operations().all().size(), 2);
    QCOMPARE(f.queue->holdLeft(f.at(0).id), 4'000ms);
    // Of what has changed meanwhile it is something else.
    f.queue->submit(Action::Regenerate,
                    testCharacter(u"Mira"_s, CharacterStatus::Reviewing, u"later"_s), u"front"_s);
    QCOMPARE(f.queue->operations().all().size(), 3);
    QCOMPARE(f.at(0).outcome, Outcome::Replaced);
}

/// X, and Shift+X with a reason while that is being recorded, and once more after it.
void TestIntake::aReasonReplacesADecisionWithoutOne()
{
    RecordedFixture r;
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s)); // nothing new
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s), {}, u"hands"_s);
    r.recorder.answer();
    QCOMPARE(r.f.last().why, QString());
    r.recorder.answer();
    QCOMPARE(r.f.queue->operations().all().size(), 2);
    QCOMPARE(r.f.at(0).outcome, Outcome::Replaced);
    QCOMPARE(r.f.last().why, u"hands"_s);
    r.f.queue->submit(Action::Discard, testCharacter(u"Mira"_s), {}, u"face"_s);
    r.recorder.answer();
    QCOMPARE(r.f.last().why, u"face"_s);
    QCOMPARE(r.f.queue->operations().count(State::Held), 1);
    QVERIFY(r.recorder.waiting().isEmpty());
}

void TestIntake::acceptingEndsWithTheRecord()
{
    RecordedFixture r;
    QVERIFY(!r.f.queue->isAccepting());
    for (const Result<void> &answer : {Result<void>(), diskFull()}) {
        r.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
        QVERIFY(r.f.queue->isAccepting());
        r.recorder.answer(answer);
        QVERIFY(!r.f.queue->isAccepting());
    }
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
