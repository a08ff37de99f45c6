// SPDX-License-Identifier: Apache-2.0
#include "queue/queuefixture.h"

#include <QPointer>

#include <deque>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperationState;

namespace {

/// Answers when the test says so.
class LateRecorder
{
public:
    void record(const QList<Operation> &next, QObject *context, const Handler<void> &recorded)
    {
        for (const Operation &one : next)
            m_asked.append(one.state);
        m_waiting.push_back({next.constLast(), context, recorded});
    }
    /// Answers the oldest that waits; a test where none does fails.
    void answer(const Result<void> &recorded = {})
    {
        if (m_waiting.empty())
            qFatal("nothing is being recorded");
        const Waiting oldest = m_waiting.front();
        m_waiting.pop_front();
        if (oldest.context)
            oldest.recorded(recorded);
    }
    /// Answers in time until the operation is being recorded as \a state.
    [[nodiscard]] bool answerUntil(State state)
    {
        return QTest::qWaitFor([this, state] {
            while (!m_waiting.empty() && m_waiting.front().next.state != state)
                answer();
            return !m_waiting.empty();
        });
    }
    /// The states that wait for their record, oldest first.
    [[nodiscard]] QList<State> waiting() const
    {
        QList<State> states;
        for (const Waiting &one : m_waiting)
            states.append(one.next.state);
        return states;
    }
    /// All that was ever asked for.
    [[nodiscard]] const QList<State> &asked() const { return m_asked; }

private:
    /// Of several, the last.
    struct Waiting
    {
        Operation next;
        QPointer<QObject> context;
        Handler<void> recorded;
    };
    std::deque<Waiting> m_waiting;
    QList<State> m_asked;
};

Result<void> overtaken()
{
    return tl::unexpected(testError(Error::Kind::Conflict, Error::Delivery::NotSent));
}

Result<void> diskFull()
{
    return tl::unexpected(testError(Error::Kind::Storage, Error::Delivery::NotSent));
}

struct RecordedFixture
{
    /// Decides on a Save and goes on until its intent is being recorded.
    [[nodiscard]] bool bringToTheIntent()
    {
        f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
        recorder.answer();
        f.clock.advance(8s);
        if (!recorder.answerUntil(State::Checking))
            return false;
        recorder.answer();
        if (!f.awaits("fetch", u"Mira"_s))
            return false;
        f.api.answerFetch(testCharacter(u"Mira"_s));
        return recorder.waiting() == QList{State::Sending};
    }

    LateRecorder recorder;
    QueueFixture f{
        [this](const QList<Operation> &next, QObject *context, const Handler<void> &recorded) {
            recorder.record(next, context, recorded);
        }};
};

} // namespace

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
    void undoOfTheIntentComesTooLate();
    void decidingOtherwiseComesAfterTheEndOfTheHold();
    void decidingOtherwiseThatIsNotRecordedLeavesTheFormer();
    void decidingOtherwiseComesTooLateAfterTheIntent();
    void whatStopsTheSendingWhileTheIntentIsRecorded_data();
    void whatStopsTheSendingWhileTheIntentIsRecorded();
    void closedWhileTheGuardIsRecorded();
    void anOldGuardIsMadeAgain();
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
    // The line is free for others.
    r.f.queue->submit(Action::Save, testCharacter(u"Taro"_s));
    r.f.queue->sendHeldNow();
    QVERIFY(r.recorder.answerUntil(State::Held));
    r.recorder.answer();
    r.f.queue->sendHeldNow();
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

void TestRecordedQueue::undoOfTheIntentComesTooLate()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    r.f.queue->undo(r.f.at(0).id);
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Sending);
    QCOMPARE(r.f.api.waiting(), u"save char_Mira"_s);
    QVERIFY(r.recorder.waiting().isEmpty());
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
    for (const char *what : {"pause", "close"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestRecordedQueue::whatStopsTheSendingWhileTheIntentIsRecorded()
{
    QFETCH(const QString, what);
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    if (what == u"pause")
        r.f.queue->pause(testError(Error::Kind::Unauthorized, Error::Delivery::Answered, 401));
    else
        r.f.queue->close();
    r.recorder.answer();
    QCOMPARE(r.recorder.waiting(), QList{State::Queued});
    r.recorder.answer();
    QCOMPARE(r.f.at(0).state, State::Queued);
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

void TestRecordedQueue::anOldGuardIsMadeAgain()
{
    RecordedFixture r;
    QVERIFY(r.bringToTheIntent());
    r.f.clock.advance(2'001ms); // a slow disk
    r.recorder.answer();
    QVERIFY(r.f.isQuiet());
    QVERIFY(r.recorder.answerUntil(State::Checking));
    r.recorder.answer();
    QVERIFY(r.f.awaits("fetch", u"Mira"_s));
    r.f.api.answerFetch(testCharacter(u"Mira"_s));
    r.f.clock.advance(2s);
    r.recorder.answer();
    QCOMPARE(r.f.api.waiting(), u"save char_Mira"_s);
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
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.at(0).at(0).value<CharacterId>(), testId(u"Mira"_s));
    r.recorder.answer();
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
