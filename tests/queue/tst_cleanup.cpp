// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CleanupState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;

/// The course of a clean-up: held, sent in order beside a reviewer's decisions, paused, stopped,
/// and what becomes of each item.
class TestCleanup : public QObject
{
    Q_OBJECT

private slots:
    void itIsHeldAndThenSentInOrder();
    void undoWithinTheHoldSendsNothing();
    void onlyWhatTheActionIsOfferedForIsTaken();
    void neverMoreThanTwoAreOpen();
    void pauseStopsBeforeTheWrite();
    void whatIsOnTheWireEndsDuringAPause();
    void stopTakesBackWhatIsOpen();
    void stopLeavesWhatIsOnTheWire();
    void eachItemHasItsOutcome_data();
    void eachItemHasItsOutcome();
    void failedOnesAloneAreRetried();
    void aStoppedOneRetriesToo();
    void whatAStoppedOneRetriesCanBeStopped();
    void aRetryThatIsBeingRecordedIsStoppedToo();
    void aRetryLiftsNoLaterPause();
    void failuresInARowPauseIt_data();
    void failuresInARowPauseIt();
    void theHoldStandsStillWithTheQueue();
    void decisionsGoFirst();
    void aDecisionReplacesAnOpenItem();
    void aDecisionOnTheRestGoesFirst();
    void theSameDecisionReplacesAnItemThatIsBeingRecorded();
    void undoLastLeavesItAlone();
    void undoForACharacterLeavesItsItemAlone();
    void twoRunsWaitInLine();
    void aPausedOneLetsTheNextGo();
    void savesAndGenerations_data();
    void savesAndGenerations();
    void destroyedWhileBusy();
};

void TestCleanup::itIsHeldAndThenSentInOrder()
{
    CleanupFixture c;
    c.fillBucket();
    QSignalSpy started(c.cleanup.get(), &Cleanup::started);
    const CleanupId id = c.cleanup->start(Action::Delete, c.characters(5), u"timeouts"_s);
    QCOMPARE(started.size(), 1);
    QCOMPARE(c.state(id), State::Held);
    QCOMPARE(c.cleanup->run(id)->why, u"timeouts"_s);
    QCOMPARE(c.counts(id).rest, 5);
    c.f.clock.advance(29'999ms);
    QCOMPARE(c.cleanup->holdLeft(id), 1ms);
    QCOMPARE(c.state(id), State::Held);
    QVERIFY(c.f.queue->operations().all().isEmpty());
    c.f.clock.advance(1ms);
    QCOMPARE(c.state(id), State::Running);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.server.writes().join(u' '),
             u"remove char_N0 remove char_N1 remove char_N2 remove char_N3 remove char_N4"_s);
    QCOMPARE(c.counts(id).done, 5);
    QCOMPARE(c.counts(id).total(), 5);
    QVERIFY(c.cleanup->run(id)->endedAt.isValid());
    for (const Operation &one : c.f.queue->operations().all())
        QCOMPARE(one.cleanup, id);
}

void TestCleanup::undoWithinTheHoldSendsNothing()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.cleanup->start(Action::Delete, c.characters(3), {});
    c.f.clock.advance(20s);
    c.cleanup->undo(id);
    QCOMPARE(c.state(id), State::Undone);
    c.f.clock.advance(60s);
    c.settle();
    c.cleanup->sendNow(id);
    c.cleanup->resume(id);
    c.cleanup->retryFailed(id);
    c.settle();
    QCOMPARE(c.state(id), State::Undone);
    QVERIFY(c.f.queue->operations().all().isEmpty());
}

void TestCleanup::onlyWhatTheActionIsOfferedForIsTaken()
{
    CleanupFixture c;
    const QList<CleanupItem> items = c.characters(2) + c.characters(2)
        + c.characters(1, CharacterStatus::Reviewing, u"R"_s)
        + c.characters(1, CharacterStatus::Deleted, u"D"_s);
    QVERIFY(c.cleanup->start(Action::Save, c.characters(2), {}).isNull());
    const CleanupId removal = c.begin(Action::Delete, items);
    QCOMPARE(c.counts(removal).total(), 3); // none twice, and nothing that is deleted
    const CleanupId save = c.cleanup->start(Action::Save, items, {});
    QCOMPARE(c.counts(save).total(), 1);
    c.fillBucket();
    QVERIFY(c.runUntil(removal, State::Ended));
    QCOMPARE(c.f.at(1).action, Action::Delete);
    QCOMPARE(c.f.at(2).action, Action::Discard);
}

void TestCleanup::neverMoreThanTwoAreOpen()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(6));
    const bool isOver = c.runUntil([&] {
        const auto open = c.f.queue->operations().open().size();
        return open > 2 || c.state(id) == State::Ended;
    });
    QVERIFY(isOver);
    QCOMPARE(c.counts(id).done, 6);
}

void TestCleanup::pauseStopsBeforeTheWrite()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    c.cleanup->pause(id);
    QCOMPARE(c.f.api.waiting(), QString());
    c.f.clock.advance(600s);
    c.settle();
    QCOMPARE(c.f.api.waiting(), QString());
    QCOMPARE(c.f.at(0).state, OperationState::Queued);
    QVERIFY(!c.cleanup->timeLeft(id));
    // A decision is not kept from going.
    c.server.add(testCharacter(u"Mira"_s));
    c.f.decide(Action::Save, u"Mira"_s);
    QVERIFY(c.runUntil([&] { return !c.f.last().isOpen(); }));
    QCOMPARE(c.server.writes().join(u' '), u"save char_Mira"_s);
    c.cleanup->resume(id);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 3);
    QCOMPARE(c.server.writes().size(), 4);
}

void TestCleanup::whatIsOnTheWireEndsDuringAPause()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.cleanup->pause(id);
    QCOMPARE(c.f.api.waiting(), u"remove char_N0"_s);
    QVERIFY(c.server.answerOne());
    c.f.clock.advance(60s);
    c.settle();
    QCOMPARE(c.f.api.waiting(), QString());
    QCOMPARE(c.counts(id).done, 1);
    QCOMPARE(c.state(id), State::Paused);
}

void TestCleanup::stopTakesBackWhatIsOpen()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(5));
    QVERIFY(c.runUntilAsked(u"fetch char_N1"_s));
    c.cleanup->stop(id);
    QCOMPARE(c.state(id), State::Stopped);
    QCOMPARE(c.f.api.waiting(), QString());
    c.f.clock.advance(600s);
    c.settle();
    c.cleanup->resume(id);
    c.settle();
    QCOMPARE(c.server.writes().size(), 1);
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 1, .takenBack = 2, .rest = 2}));
    QVERIFY(c.f.queue->operations().open().empty());
}

void TestCleanup::stopLeavesWhatIsOnTheWire()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(5));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.cleanup->stop(id);
    QCOMPARE(c.f.at(0).state, OperationState::Sending);
    // Its answer is lost: it is looked after, and not sent again.
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Timeout, Delivery::Unknown)));
    QVERIFY(c.f.at(0).cancelWanted);
    QVERIFY(c.runUntil([&] { return !c.f.at(0).isOpen(); }));
    QCOMPARE(c.f.at(0).state, OperationState::Cancelled);
    QVERIFY(c.server.writes().isEmpty());
    QCOMPARE(c.counts(id), (CleanupCounts{.takenBack = 2, .tried = 1, .rest = 3}));
}

void TestCleanup::eachItemHasItsOutcome_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("done") << u"done"_s;
    QTest::newRow("already gone") << u"gone"_s;
    QTest::newRow("changed meanwhile") << u"changed"_s;
    QTest::newRow("failed with words") << u"failed"_s;
    QTest::newRow("gone at the write") << u"late"_s;
}

void TestCleanup::eachItemHasItsOutcome()
{
    QFETCH(const QString, what);
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntilAsked(u"fetch char_N1"_s));
    if (what == u"gone")
        c.server.remove(u"N1"_s);
    if (what == u"changed")
        c.server.add(testCharacter(u"N1"_s, CharacterStatus::Synthesizing, u"later"_s));
    Error error =
        testError(what == u"late" ? Kind::NotFound : Kind::Rejected, Delivery::Answered, 422);
    error.serverMessage = u"not today"_s;
    if (what == u"failed" || what == u"late")
        c.server.setTrouble(error);
    QVERIFY(c.runUntil([&] { return !c.f.at(1).isOpen(); }));
    c.server.setTrouble(std::nullopt);
    QVERIFY(c.runUntil(id, State::Ended));
    const CleanupCounts counts = c.counts(id);
    QCOMPARE(counts.total(), 3);
    QCOMPARE(counts.done, what == u"done" ? 3 : 2);
    QCOMPARE(counts.alreadyGone, what == u"gone" || what == u"late" ? 1 : 0);
    QCOMPARE(counts.changed, what == u"changed" ? 1 : 0);
    QCOMPARE(counts.failed, what == u"failed" ? 1 : 0);
    QVERIFY(c.server.has(u"N1"_s) == (what == u"changed" || what == u"failed" || what == u"late"));
    if (what == u"failed")
        QCOMPARE(c.f.at(1).error()->serverMessage, u"not today"_s);
}

void TestCleanup::failedOnesAloneAreRetried()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(6));
    QVERIFY(c.runUntilAsked(u"fetch char_N2"_s));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
    QVERIFY(c.runUntil([&] { return c.counts(id).failed == 3; }));
    c.server.setTrouble(std::nullopt);
    c.server.add(testCharacter(u"N3"_s, CharacterStatus::Ready, u"later"_s));
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 3, .failed = 3}));
    const auto before = c.server.writes().size();
    c.cleanup->retryFailed(id);
    QCOMPARE(c.state(id), State::Running);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 5, .changed = 1}));
    QCOMPARE(c.server.writes().size(), before + 2);
    // Nothing is left to retry, and a changed one is left alone.
    c.cleanup->retryFailed(id);
    c.settle();
    QCOMPARE(c.state(id), State::Ended);
    QCOMPARE(c.server.writes().size(), before + 2);
}

void TestCleanup::aStoppedOneRetriesToo()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(6));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
    QVERIFY(c.runUntil([&] { return c.counts(id).failed == 2; }));
    c.cleanup->stop(id);
    c.settle();
    c.server.setTrouble(std::nullopt);
    c.cleanup->retryFailed(id);
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 2; }));
    c.settle(500);
    QCOMPARE(c.state(id), State::Stopped);
    const CleanupCounts counts = c.counts(id);
    QCOMPARE(counts.done, 2);
    QCOMPARE(counts.takenBack + counts.rest, 4);
}

void TestCleanup::whatAStoppedOneRetriesCanBeStopped()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(6));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
    QVERIFY(c.runUntil([&] { return c.counts(id).failed == 4; }));
    c.cleanup->stop(id);
    c.settle();
    c.server.setTrouble(std::nullopt);
    c.cleanup->retryFailed(id);
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 1; }));
    c.cleanup->stop(id);
    QVERIFY(c.runUntil([&] { return c.counts(id).open == 0; }));
    const auto writes = c.server.writes().size();
    c.f.clock.advance(600s);
    c.settle(500);
    QCOMPARE(c.server.writes().size(), writes);
    QVERIFY(c.counts(id).failed > 0);
    QCOMPARE(c.state(id), State::Stopped);
}

void TestCleanup::aRetryThatIsBeingRecordedIsStoppedToo()
{
    bool isSlow = false;
    QList<Handler<void>> late;
    CleanupFixture c([&](const QList<Operation> &, QObject *, const Handler<void> &recorded) {
        if (isSlow)
            late.append(recorded);
        else
            recorded({});
    });
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(2));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
    QVERIFY(c.runUntil(id, State::Ended));
    c.server.setTrouble(std::nullopt);
    isSlow = true;
    c.cleanup->retryFailed(id);
    c.settle();
    QCOMPARE(late.size(), 2);
    c.cleanup->stop(id);
    isSlow = false;
    for (const Handler<void> &recorded : std::as_const(late))
        recorded({});
    c.settle(500);
    QCOMPARE(c.f.api.waiting(), QString());
    QCOMPARE(c.server.writes().size(), 2);
    QCOMPARE(c.counts(id).takenBack, 2);
}

void TestCleanup::aRetryLiftsNoLaterPause()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(4));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
    QVERIFY(c.runUntil(id, State::Ended));
    c.server.setTrouble(std::nullopt);
    c.cleanup->retryFailed(id);
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.queue->pause(testError(Kind::Forbidden, Delivery::Answered, 403, u"missing_scope"_s));
    c.server.answerOne();
    c.settle(500);
    QVERIFY(c.f.queue->pauseReason());
    QCOMPARE(c.server.writes().size(), 4 + 1);
}

void TestCleanup::failuresInARowPauseIt_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("failed") << 422;
    QTest::newRow("refused for its state, which is as it was") << 400;
}

void TestCleanup::theHoldStandsStillWithTheQueue()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.cleanup->start(Action::Delete, c.characters(1), {});
    c.f.queue->holdBack();
    c.f.clock.advance(60s);
    c.settle();
    QCOMPARE(c.state(id), State::Held);
    QCOMPARE(c.cleanup->holdLeft(id), Cleanup::DefaultHold);
    c.f.queue->letGo();
    c.f.clock.advance(29s);
    QCOMPARE(c.state(id), State::Held);
    c.f.clock.advance(1s);
    c.settle();
    QCOMPARE(c.state(id), State::Running);
}

void TestCleanup::failuresInARowPauseIt()
{
    QFETCH(int, status);
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(20));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, status));
    QVERIFY(c.runUntil(id, State::Paused));
    QVERIFY(c.cleanup->isPausedByFailures(id));
    c.settle(100);
    QCOMPARE(c.counts(id).failed, Cleanup::MostFailuresInRow);
    QCOMPARE(c.server.writes().size(), Cleanup::MostFailuresInRow);
    c.server.setTrouble(std::nullopt);
    c.cleanup->resume(id);
    QVERIFY(!c.cleanup->isPausedByFailures(id));
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 15, .failed = 5}));
}

void TestCleanup::decisionsGoFirst()
{
    CleanupFixture c;
    c.fillBucket(20);
    c.server.add(testCharacter(u"Mira"_s));
    c.server.add(testCharacter(u"Taro"_s));
    const CleanupId id = c.begin(Action::Delete, c.characters(10));
    QVERIFY(c.runUntilAsked(u"fetch char_N2"_s));
    for (const QString &name : {u"Mira"_s, u"Taro"_s})
        c.f.queue->submit(Action::Save, testCharacter(name));
    c.f.queue->sendHeldNow();
    QVERIFY(c.runUntil([&] { return c.server.writes().size() == 5; }));
    QCOMPARE(c.server.writes().mid(2).join(u' '),
             u"remove char_N2 save char_Mira save char_Taro"_s);
    QVERIFY(c.runUntil(id, State::Ended));
}

void TestCleanup::aDecisionReplacesAnOpenItem()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(3, CharacterStatus::Reviewing));
    QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    c.f.queue->submit(Action::Save, testCharacter(u"N1"_s));
    QCOMPARE(c.f.at(1).outcome, Outcome::Replaced);
    QCOMPARE(c.counts(id).takenBack, 1);
    QVERIFY(c.runUntil(id, State::Ended));
    c.f.queue->sendHeldNow();
    QVERIFY(c.runUntil([&] { return c.f.queue->operations().open().empty(); }));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 2, .takenBack = 1}));
    QVERIFY(c.server.has(u"N1"_s));
}

void TestCleanup::aDecisionOnTheRestGoesFirst()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(4, CharacterStatus::Reviewing));
    QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    c.f.queue->submit(Action::Save, testCharacter(u"N3"_s)); // held for 8 s
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 3; }));
    c.settle();
    QCOMPARE(c.counts(id).rest, 1); // it waits for the decision
    QCOMPARE(c.state(id), State::Running);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 3, .changed = 1}));
    QVERIFY(c.server.has(u"N3"_s));
}

/// The reviewer's own has a hold, an undo and a toast.
void TestCleanup::theSameDecisionReplacesAnItemThatIsBeingRecorded()
{
    bool isSlow = true;
    QList<Handler<void>> late;
    CleanupFixture c([&](const QList<Operation> &, QObject *, const Handler<void> &recorded) {
        if (isSlow)
            late.append(recorded);
        else
            recorded({});
    });
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(1));
    c.settle();
    QCOMPARE(late.size(), 1);
    c.f.queue->submit(Action::Delete, testCharacter(u"N0"_s, CharacterStatus::Failed));
    isSlow = false;
    late.constFirst()({});
    QCOMPARE(c.f.at(0).outcome, Outcome::Replaced);
    QCOMPARE(c.f.at(1).state, OperationState::Held);
    QVERIFY(!c.f.at(1).isItem());
    QCOMPARE(c.counts(id).takenBack, 1);
}

void TestCleanup::undoForACharacterLeavesItsItemAlone()
{
    CleanupFixture c;
    c.fillBucket();
    const QList<CleanupItem> items = c.characters(2);
    const CleanupId id = c.begin(Action::Delete, items);
    QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    const QSignalSpy nothing(c.f.queue.get(), &OperationQueue::nothingToUndo);
    c.f.queue->undoFor(items.at(1).character);
    QCOMPARE(nothing.size(), 1);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 2);
}

void TestCleanup::undoLastLeavesItAlone()
{
    CleanupFixture c;
    c.fillBucket();
    c.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    c.f.queue->undoLast();
    c.f.queue->undoLast();
    QCOMPARE(c.f.at(0).state, OperationState::Cancelled);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 3);
}

void TestCleanup::twoRunsWaitInLine()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId first = c.begin(Action::Delete, c.characters(4));
    const CleanupId second =
        c.begin(Action::Delete, c.characters(4, CharacterStatus::Failed, u"M"_s));
    c.settle(1);
    QVERIFY(c.cleanup->isUnderWay(first));
    QVERIFY(!c.cleanup->isUnderWay(second));
    QCOMPARE(c.cleanup->before(second), QList{first});
    QCOMPARE(c.state(second), State::Running);
    QVERIFY(c.runUntil(first, State::Ended));
    QCOMPARE(c.counts(second).rest, 4);
    QVERIFY(c.runUntil(second, State::Ended));
    QCOMPARE(c.server.writes().size(), 8);
    QVERIFY(c.server.writes().at(3).endsWith(u"N3"));
    QVERIFY(c.server.writes().at(4).endsWith(u"M0"));
}

void TestCleanup::aPausedOneLetsTheNextGo()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId first = c.begin(Action::Delete, c.characters(4));
    const CleanupId second =
        c.begin(Action::Delete, c.characters(4, CharacterStatus::Failed, u"M"_s));
    QVERIFY(c.runUntilAsked(u"fetch char_N1"_s));
    c.cleanup->pause(first);
    QVERIFY(c.runUntilAsked(u"fetch char_M1"_s));
    c.cleanup->resume(first);
    QVERIFY(c.runUntil(second, State::Ended));
    QCOMPARE(c.counts(first).done, 1);
    QVERIFY(c.runUntil(first, State::Ended));
    QCOMPARE(c.counts(first).done, 4);
}

void TestCleanup::savesAndGenerations_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("status");
    QTest::newRow("save") << int(Action::Save) << int(CharacterStatus::Reviewing);
    QTest::newRow("resynthesize") << int(Action::Resynthesize) << int(CharacterStatus::Failed);
}

void TestCleanup::savesAndGenerations()
{
    QFETCH(const int, action);
    QFETCH(const int, status);
    CleanupFixture c;
    c.fillBucket();
    c.f.budget.answered(RateBudget::Bucket::CharactersSynthesize, {.limit = 12, .remaining = 12});
    const CleanupId id = c.begin(Action(action), c.characters(4, CharacterStatus(status)));
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 4);
    QCOMPARE(c.server.writes().size(), 4);
    const QStringList keys = c.f.api.idempotencyKeys();
    QCOMPARE(keys.size(), Action(action) == Action::Save ? 0 : 4);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i)
        QCOMPARE(c.f.at(i).idempotencyKey(), keys.at(i));
}

void TestCleanup::destroyedWhileBusy()
{
    CleanupFixture c;
    c.fillBucket();
    std::ignore = c.begin(Action::Delete, c.characters(4));
    QVERIFY(c.runUntilAsked(u"fetch char_N1"_s));
    c.cleanup.reset();
    c.settle(50);
    QVERIFY(c.server.answerOne());
    c.settle(50);
}

QTEST_GUILESS_MAIN(TestCleanup)
#include "tst_cleanup.moc"
