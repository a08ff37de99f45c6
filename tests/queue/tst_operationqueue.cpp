// SPDX-License-Identifier: Apache-2.0
#include "net/ratebudget.h"
#include "queue/operationqueue.h"
#include "support/fakecharactersapi.h"
#include "support/fakeclock.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperationState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;

/// The queue with a clock and answers that the test holds.
class TestOperationQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aDecisionIsHeldThenCheckedThenSent();
    void noHoldMeansQueuedAtOnce();
    void undoWithinTheHoldSendsNothing();
    void undoWhileCheckingGivesTheTokenBack();
    void undoLastNamesItsCharacter();
    void decidingOtherwiseReplacesTheDecision();
    void onceSendingAFurtherDecisionIsRefused();
    void sendHeldNowEndsAllHolds();
    void aChangedCharacterIsAConflictAndNothingIsSent();
    void whoIsFoundGoneIsToldOnce();
    void oneAttemptAtATime();
    void aLostDeleteIsCheckedAfterTheSettleTimeAndNeverRepeatedUnchecked();
    void aLostSaveIsCheckedAtOnce();
    void undoOfALostOneIsAWish();
    void refusedConnectionsRestTheLine();
    void a401PausesUntilResume();
    void aMissingRightPausesWritesAndKeepsThem();
    void aFailedOneIsCheckedAgainOnRetry();
    void closeSendsNothingNew();
    void destroyedWhileBusy();

private:
    [[nodiscard]] State state(qsizetype position = 0) const;
    void submitAndEndHold(Action action, const QString &name);
    void settle();

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<FakeCharactersApi> m_api;
    std::unique_ptr<OperationQueue> m_queue;
};

namespace {

Result<Character> failure(Kind kind, Delivery delivery, int status = 0, const QString &code = {})
{
    return tl::unexpected(testError(kind, delivery, status, code));
}

Result<Deleted> lost()
{
    return tl::unexpected(testError(Kind::Offline, Delivery::Unknown));
}

} // namespace

void TestOperationQueue::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_budget = std::make_unique<RateBudget>(*m_clock);
    m_api = std::make_unique<FakeCharactersApi>();
    m_queue = std::make_unique<OperationQueue>(*m_api, *m_budget, *m_clock,
                                               OperationQueue::Timing{}, [] { return 0.5; });
}

void TestOperationQueue::cleanup()
{
    m_queue.reset();
    m_api.reset();
    m_budget.reset();
}

State TestOperationQueue::state(qsizetype position) const
{
    return m_queue->operations().all().at(position).state;
}

void TestOperationQueue::submitAndEndHold(Action action, const QString &name)
{
    m_queue->submit(action, testCharacter(name));
    m_clock->advance(8s);
}

/// Lets what is due happen: the token is granted in the event loop.
void TestOperationQueue::settle()
{
    QCoreApplication::sendPostedEvents();
    QTest::qWait(1);
}

void TestOperationQueue::aDecisionIsHeldThenCheckedThenSent()
{
    QSignalSpy saved(m_queue.get(), &OperationQueue::characterSaved);
    m_queue->submit(Action::Save, testCharacter(u"Mira"_s));
    QCOMPARE(state(), State::Held);
    QCOMPARE(m_queue->holdLeft(m_queue->operations().all().constFirst().id), 8000ms);
    m_clock->advance(7'999ms);
    QCOMPARE(state(), State::Held);
    m_clock->advance(1ms);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    QCOMPARE(state(), State::Checking);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(state(), State::Sending);
    QCOMPARE(m_queue->operations().all().constFirst().attempts, 1);
    QCOMPARE(m_api->waiting(), u"save char_Mira"_s);
    m_api->answerSave(testCharacter(u"Mira"_s, CharacterStatus::Ready, u"later"_s));
    QCOMPARE(state(), State::Done);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_api->waiting(), QString());
}

void TestOperationQueue::noHoldMeansQueuedAtOnce()
{
    m_queue = std::make_unique<OperationQueue>(
        *m_api, *m_budget, *m_clock, OperationQueue::Timing{.hold = 0ms}, [] { return 0.5; });
    m_queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
}

void TestOperationQueue::undoWithinTheHoldSendsNothing()
{
    m_queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    m_queue->undo(m_queue->operations().all().constFirst().id);
    QCOMPARE(state(), State::Cancelled);
    m_clock->advance(60s);
    settle();
    QCOMPARE(m_api->count(u"fetch"_s), 0);
    QCOMPARE(m_api->count(u"remove"_s), 0);
}

void TestOperationQueue::undoWhileCheckingGivesTheTokenBack()
{
    submitAndEndHold(Action::Discard, u"Mira"_s);
    const double before = m_budget->tokens(RateBudget::Bucket::CharactersPost);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_queue->undo(m_queue->operations().all().constFirst().id);
    QCOMPARE(state(), State::Cancelled);
    QCOMPARE(m_api->waiting(), QString());
    QCOMPARE(m_budget->tokens(RateBudget::Bucket::CharactersPost), before);
}

void TestOperationQueue::undoLastNamesItsCharacter()
{
    m_queue->submit(Action::Save, testCharacter(u"Mira"_s));
    m_queue->submit(Action::Save, testCharacter(u"Taro"_s));
    QSignalSpy undone(m_queue.get(), &OperationQueue::lastUndone);
    for (const CharacterId &character : {testId(u"Taro"_s), testId(u"Mira"_s), CharacterId()}) {
        m_queue->undoLast();
        QCOMPARE(undone.takeLast().value(0).value<CharacterId>(), character);
    }
}

void TestOperationQueue::decidingOtherwiseReplacesTheDecision()
{
    m_queue->submit(Action::Save, testCharacter(u"Mira"_s));
    m_queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    QCOMPARE(state(0), State::Cancelled);
    QCOMPARE(m_queue->operations().all().at(0).outcome, Outcome::Replaced);
    QCOMPARE(state(1), State::Held);
    m_clock->advance(8s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(m_api->waiting(), u"remove char_Mira"_s);
    QCOMPARE(m_api->count(u"save"_s), 0);
}

void TestOperationQueue::onceSendingAFurtherDecisionIsRefused()
{
    QSignalSpy refused(m_queue.get(), &OperationQueue::refused);
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(state(), State::Sending);
    m_queue->submit(Action::Discard, testCharacter(u"Mira"_s));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_queue->operations().all().size(), 1);
    m_queue->undo(m_queue->operations().all().constFirst().id);
    QCOMPARE(state(), State::Sending);
}

void TestOperationQueue::sendHeldNowEndsAllHolds()
{
    m_queue->submit(Action::Save, testCharacter(u"Mira"_s));
    m_queue->submit(Action::Save, testCharacter(u"Taro"_s));
    m_queue->sendHeldNow();
    QCOMPARE(m_queue->operations().count(State::Held), 0);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
}

void TestOperationQueue::aChangedCharacterIsAConflictAndNothingIsSent()
{
    const QSignalSpy told(m_queue.get(), &OperationQueue::characterChanged);
    const QSignalSpy removed(m_queue.get(), &OperationQueue::characterRemoved);
    submitAndEndHold(Action::Discard, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    const Character changed =
        testCharacter(u"Mira"_s, CharacterStatus::Ready, u"2026-05-08T11:00:00Z"_s);
    m_api->answerFetch(changed);
    QCOMPARE(state(), State::Conflict);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().value<Character>(), changed);
    m_queue->dismiss(m_queue->operations().all().constFirst().id);
    QCOMPARE(told.size(), 1);
    QVERIFY(removed.isEmpty());
    QCOMPARE(m_queue->operations().all().constFirst().foundStatus(), u"ready"_s);
    QCOMPARE(m_queue->operations().all().constFirst().attempts, 0);
    settle();
    QCOMPARE(m_api->count(u"remove"_s), 0);
}

void TestOperationQueue::whoIsFoundGoneIsToldOnce()
{
    const QSignalSpy removed(m_queue.get(), &OperationQueue::characterRemoved);
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(failure(Kind::NotFound, Delivery::Answered, 404));
    QCOMPARE(state(), State::Conflict);
    QCOMPARE(removed.size(), 1);
    m_queue->dismiss(m_queue->operations().all().constFirst().id);
    QVERIFY(m_queue->operations().all().constFirst().isDismissed);
    QCOMPARE(removed.size(), 1);
}

void TestOperationQueue::oneAttemptAtATime()
{
    m_queue->submit(Action::Save, testCharacter(u"Mira"_s));
    m_queue->submit(Action::Discard, testCharacter(u"Taro"_s));
    m_clock->advance(8s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    settle();
    QCOMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    m_api->answerSave(testCharacter(u"Mira"_s, CharacterStatus::Ready));
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Taro"_s);
}

void TestOperationQueue::aLostDeleteIsCheckedAfterTheSettleTimeAndNeverRepeatedUnchecked()
{
    submitAndEndHold(Action::Discard, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    m_api->answerRemove(lost());
    QCOMPARE(state(), State::Uncertain);
    m_clock->advance(59'999ms);
    settle();
    QCOMPARE(m_api->waiting(), QString());
    m_clock->advance(1ms);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(state(), State::Queued);
    QCOMPARE(m_api->count(u"remove"_s), 1);
    // Guarded again before the second attempt.
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    m_api->answerRemove(Deleted{testId(u"Mira"_s)});
    QCOMPARE(state(), State::Done);
    QCOMPARE(m_queue->operations().all().constFirst().attempts, 2);
    QCOMPARE(m_api->count(u"remove"_s), 2);
}

void TestOperationQueue::aLostSaveIsCheckedAtOnce()
{
    QSignalSpy saved(m_queue.get(), &OperationQueue::characterSaved);
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    m_api->answerSave(failure(Kind::Timeout, Delivery::Unknown));
    QCOMPARE(state(), State::Uncertain);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s, CharacterStatus::Ready, u"later"_s));
    QCOMPARE(state(), State::Done);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_api->count(u"save"_s), 1);
}

void TestOperationQueue::undoOfALostOneIsAWish()
{
    submitAndEndHold(Action::Discard, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    m_api->answerRemove(lost());
    m_queue->undo(m_queue->operations().all().constFirst().id);
    QCOMPARE(state(), State::Uncertain);
    QVERIFY(m_queue->operations().all().constFirst().cancelWanted);
    m_clock->advance(60s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    QCOMPARE(state(), State::Cancelled);
    settle();
    QCOMPARE(m_api->count(u"remove"_s), 1);
}

void TestOperationQueue::refusedConnectionsRestTheLine()
{
    m_queue->submit(Action::Save, testCharacter(u"Mira"_s));
    m_queue->submit(Action::Save, testCharacter(u"Taro"_s));
    m_clock->advance(8s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(failure(Kind::Offline, Delivery::NotSent));
    QCOMPARE(state(), State::Queued);
    settle();
    QCOMPARE(m_api->waiting(), QString()); // Taro does not storm either
    m_clock->advance(500ms);               // half of 1 s, as the jitter has it
    QTRY_COMPARE(m_api->count(u"fetch"_s), 2);
    m_api->answerFetch(failure(Kind::Offline, Delivery::NotSent));
    m_clock->advance(500ms);
    settle();
    QCOMPARE(m_api->waiting(), QString()); // now it is half of 2 s
    m_queue->resume();
    QTRY_COMPARE(m_api->count(u"fetch"_s), 3);
}

void TestOperationQueue::a401PausesUntilResume()
{
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(failure(Kind::Unauthorized, Delivery::Answered, 401));
    QVERIFY(m_queue->pauseReason());
    QCOMPARE(state(), State::Queued);
    m_clock->advance(600s);
    settle();
    QCOMPARE(m_api->count(u"fetch"_s), 1);
    m_queue->resume();
    QTRY_COMPARE(m_api->count(u"fetch"_s), 2);
}

void TestOperationQueue::aMissingRightPausesWritesAndKeepsThem()
{
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    m_api->answerSave(failure(Kind::Forbidden, Delivery::Answered, 403, u"missing_scope"_s));
    QCOMPARE(state(), State::Queued);
    QVERIFY(m_queue->pauseReason());
    QVERIFY(m_queue->operations().all().constFirst().canBeCancelled());
    m_queue->submit(Action::Save, testCharacter(u"Taro"_s));
    m_clock->advance(60s);
    settle();
    QCOMPARE(state(1), State::Queued); // the hold ends, but nothing is sent
    QCOMPARE(m_api->count(u"save"_s), 1);
}

void TestOperationQueue::aFailedOneIsCheckedAgainOnRetry()
{
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s));
    m_api->answerSave(failure(Kind::Rejected, Delivery::Answered, 422));
    QCOMPARE(state(), State::Failed);
    m_queue->retry(m_queue->operations().all().constFirst().id);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(testCharacter(u"Mira"_s, CharacterStatus::Reviewing, u"newer"_s));
    QCOMPARE(state(), State::Conflict);
    QCOMPARE(m_api->count(u"save"_s), 1);
}

void TestOperationQueue::closeSendsNothingNew()
{
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_queue->close();
    QCOMPARE(state(), State::Queued);
    QCOMPARE(m_api->waiting(), QString());
    m_clock->advance(60s);
    settle();
    QCOMPARE(m_api->count(u"fetch"_s), 1);
    QCOMPARE(m_api->count(u"save"_s), 0);
}

void TestOperationQueue::destroyedWhileBusy()
{
    submitAndEndHold(Action::Save, u"Mira"_s);
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_queue.reset();
    QCOMPARE(m_api->waiting(), QString());
    settle();
}

QTEST_GUILESS_MAIN(TestOperationQueue)
#include "tst_operationqueue.moc"
