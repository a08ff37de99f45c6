// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanuplife.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CleanupState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;

/// What a start finds of a clean-up, in each of its states: it is offered, never restarted by
/// itself, and exactly the rest is done.
class TestCleanupRestart : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void aHeldOneIsOffered();
    void aRunningOneIsOfferedAndOnlyTheRestIsDone();
    void aPausedOneStaysPaused();
    void interruptedItIsSoUntilSomebodyGoesOn();
    void oneThatWaitedInLineIsOffered();
    void whatWasOnTheWireIsCheckedAndSentAgainOnlyAfterResume();
    void whatArrivedIsDoneWithoutResume();
    void aGenerationOnTheWireIsSentAgainUnderItsKey();
    void aGenerationThatRunsIsDoneWithoutResume();
    void anInterruptedOneCanBeStopped();
    void aStopThatDidNotComeThroughIsNotSent();
    void anEndedOneComesBackForItsFailures();
    void anEndedOneWithoutFailuresDoesNot();
    void anEndedOneIsRecalledAsItEnded();
    void whatARestoredOneHasDoneIsRecalled();
    void whatWasPutAwayIsTriedAgain();
    void whatIsNotRecalledIsNotTriedAgain();
    void recalledItGivesWayToALaterDecision();
    void aRunThatCannotBeRecordedIsRefused();
    void itemsWaitForTheRecord();

private:
    [[nodiscard]] QString folder() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }

    QTemporaryDir m_folder;
};

void TestCleanupRestart::aHeldOneIsOffered()
{
    {
        Life life(folder());
        QVERIFY(!life.hold(3).isNull());
    }
    Life life(folder());
    const CleanupId id = life.only();
    QCOMPARE(life.c.state(id), State::Paused);
    QVERIFY(life.c.cleanup->run(id)->wasInterrupted);
    QCOMPARE(life.c.cleanup->run(id)->why, u"why"_s);
    QCOMPARE(life.c.cleanup->run(id)->startedBy, OpenJournal::account());
    std::ignore = life.c.characters(3);
    QVERIFY(life.isQuiet());
    life.c.cleanup->resume(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id).done, 3);
}

void TestCleanupRestart::aRunningOneIsOfferedAndOnlyTheRestIsDone()
{
    {
        Life life(folder());
        const CleanupId id = life.begin(8);
        QVERIFY(life.runUntil([&] { return life.c.counts(id).done == 3; }));
    }
    Life life(folder());
    const CleanupId id = life.only();
    QCOMPARE(life.c.state(id), State::Paused);
    QCOMPARE(life.c.counts(id).done, 3);
    QCOMPARE(life.c.counts(id).total(), 8);
    std::ignore = life.c.characters(8); // those that are gone would be deleted again, too
    QVERIFY(life.isQuiet());
    life.c.cleanup->resume(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id).done, 8);
    QCOMPARE(life.c.server.writes().size(), 5);
    QCOMPARE(life.open.history().size(), 8);
}

void TestCleanupRestart::aPausedOneStaysPaused()
{
    {
        Life life(folder());
        const CleanupId id = life.begin(4);
        QVERIFY(life.runUntilAsked(u"fetch char_N1"_s));
        life.c.cleanup->pause(id);
    }
    Life life(folder());
    QCOMPARE(life.c.state(life.only()), State::Paused);
    QVERIFY(!life.c.cleanup->run(life.only())->wasInterrupted);
    std::ignore = life.c.characters(4);
    QVERIFY(life.isQuiet());
}

void TestCleanupRestart::interruptedItIsSoUntilSomebodyGoesOn()
{
    {
        Life life(folder());
        QVERIFY(!life.hold(3).isNull());
    }
    for (int start = 0; start < 3; ++start) {
        Life life(folder());
        QCOMPARE(life.c.state(life.only()), State::Paused);
        QVERIFY(life.c.cleanup->run(life.only())->wasInterrupted);
    }
    {
        Life life(folder());
        std::ignore = life.c.characters(3);
        life.c.cleanup->resume(life.only());
        life.c.cleanup->pause(life.only());
        QVERIFY(!life.c.cleanup->run(life.only())->wasInterrupted);
    }
    Life life(folder());
    QCOMPARE(life.c.state(life.only()), State::Paused);
    QVERIFY(!life.c.cleanup->run(life.only())->wasInterrupted);
}

void TestCleanupRestart::oneThatWaitedInLineIsOffered()
{
    {
        Life life(folder());
        const CleanupId first = life.begin(4);
        std::ignore = life.begin(4, u"M"_s);
        QVERIFY(life.runUntil([&] { return life.c.counts(first).done == 2; }));
    }
    Life life(folder());
    QCOMPARE(life.c.cleanup->runs().size(), 2);
    const CleanupId second = life.c.cleanup->runs().at(1);
    QCOMPARE(life.c.state(second), State::Paused);
    std::ignore = life.c.characters(4, CharacterStatus::Failed, u"M"_s);
    life.c.cleanup->resume(second);
    QVERIFY(life.runUntil([&] { return life.c.state(second) == State::Ended; }));
    QCOMPARE(life.c.state(life.only()), State::Paused);
    QCOMPARE(life.c.server.writes().size(), 4);
}

void TestCleanupRestart::whatWasOnTheWireIsCheckedAndSentAgainOnlyAfterResume()
{
    {
        Life life(folder());
        std::ignore = life.begin(4);
        QVERIFY(life.runUntilAsked(u"remove char_N1"_s));
    }
    Life life(folder());
    const CleanupId id = life.only();
    std::ignore = life.c.characters(4);
    QCOMPARE(life.c.counts(id), (CleanupCounts{.done = 1, .open = 2, .uncertain = 1, .rest = 1}));
    QVERIFY(life.runUntilAsked(u"fetch char_N1"_s)); // after the settle time
    QVERIFY(life.c.server.answerOne());
    QVERIFY(life.isQuiet());
    QCOMPARE(life.c.server.writes().size(), 0);
    life.c.cleanup->resume(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id).done, 4);
    QCOMPARE(life.c.server.writes().size(), 3);
}

void TestCleanupRestart::whatArrivedIsDoneWithoutResume()
{
    {
        Life life(folder());
        std::ignore = life.begin(4);
        QVERIFY(life.runUntilAsked(u"remove char_N1"_s));
    }
    Life life(folder());
    const CleanupId id = life.only();
    QVERIFY(life.runUntil([&] { return life.c.counts(id).done == 2; }));
    QCOMPARE(life.c.state(id), State::Paused);
    QVERIFY(life.isQuiet());
}

void TestCleanupRestart::aGenerationOnTheWireIsSentAgainUnderItsKey()
{
    QString key;
    {
        Life life(folder());
        std::ignore = life.begin(4, u"N"_s, Action::Resynthesize);
        QVERIFY(life.runUntilAsked(u"resynthesize char_N1"_s));
        key = life.c.f.api.idempotencyKeys().constLast();
    }
    Life life(folder());
    const CleanupId id = life.only();
    QCOMPARE(life.c.cleanup->run(id)->action, Action::Resynthesize);
    std::ignore = life.c.characters(4); // it had not arrived
    QVERIFY(life.runUntilAsked(u"fetch char_N1"_s));
    QVERIFY(life.c.server.answerOne());
    QVERIFY(life.isQuiet());
    QCOMPARE(life.c.server.writes().size(), 0);
    life.c.cleanup->resume(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id).done, 4);
    QCOMPARE(life.c.server.writes().size(), 3);
    QCOMPARE(life.c.f.api.idempotencyKeys().count(key), 1);
    QCOMPARE(life.c.server.writes().filter(u"char_N1"_s).size(), 1);
}

void TestCleanupRestart::aGenerationThatRunsIsDoneWithoutResume()
{
    {
        Life life(folder());
        std::ignore = life.begin(4, u"N"_s, Action::Resynthesize);
        QVERIFY(life.runUntilAsked(u"resynthesize char_N1"_s));
    }
    Life life(folder());
    const CleanupId id = life.only();
    std::ignore = life.c.characters(4);
    life.c.server.add(testCharacter(u"N1"_s, CharacterStatus::Synthesizing, u"later"_s));
    QVERIFY(life.runUntil([&] { return life.c.counts(id).done == 2; }));
    QCOMPARE(life.c.state(id), State::Paused);
    QVERIFY(life.isQuiet());
    QVERIFY(life.c.f.api.idempotencyKeys().isEmpty());
}

void TestCleanupRestart::anInterruptedOneCanBeStopped()
{
    {
        Life life(folder());
        std::ignore = life.begin(6);
        QVERIFY(life.runUntilAsked(u"remove char_N1"_s));
    }
    {
        Life life(folder());
        const CleanupId id = life.only();
        std::ignore = life.c.characters(6);
        life.c.cleanup->stop(id);
        QVERIFY(life.runUntil([&] { return life.c.counts(id).open == 0; }));
        QCOMPARE(life.c.counts(id),
                 (CleanupCounts{.done = 1, .takenBack = 2, .tried = 1, .rest = 3}));
        QCOMPARE(life.c.server.writes().size(), 0);
    }
    Life life(folder());
    QVERIFY(life.c.cleanup->runs().isEmpty());
}

void TestCleanupRestart::aStopThatDidNotComeThroughIsNotSent()
{
    CleanupId id;
    {
        Life life(folder());
        id = life.begin(3);
        QVERIFY(life.runUntilAsked(u"fetch char_N0"_s));
        // Of the stop, the run's own step alone is recorded.
        CleanupRecord stopped{.run = *life.c.cleanup->run(id), .items = {}};
        stopped.run.state = State::Stopped;
        ++stopped.run.version;
        QVERIFY(life.open.isRecorded(stopped));
    }
    Life life(folder());
    std::ignore = life.c.characters(3);
    QVERIFY(life.runUntil([&] { return life.c.counts(id).open == 0; }));
    QCOMPARE(life.c.state(id), State::Stopped);
    QCOMPARE(life.c.counts(id), (CleanupCounts{.takenBack = 2, .rest = 1}));
    QVERIFY(life.isQuiet());
}

void TestCleanupRestart::anEndedOneComesBackForItsFailures()
{
    {
        Life life(folder());
        const CleanupId id = life.begin(3);
        life.c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
        QCOMPARE(life.c.counts(id).failed, 3);
    }
    {
        Life life(folder());
        QCOMPARE(life.c.state(life.only()), State::Ended);
        QVERIFY(life.isQuiet());
        std::ignore = life.c.characters(3);
        life.c.cleanup->retryFailed(life.only());
        QVERIFY(life.runUntilAsked(u"fetch char_N1"_s));
    }
    // In the middle of which the program ended: that is resumed, and no more.
    Life life(folder());
    const CleanupId id = life.only();
    QCOMPARE(life.c.state(id), State::Paused);
    std::ignore = life.c.characters(3);
    QVERIFY(life.isQuiet());
    life.c.cleanup->resume(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QVERIFY(life.c.counts(id).done >= 2); // of the third the retry may not have been recorded
    QCOMPARE(life.c.counts(id).done + life.c.counts(id).failed, 3);
}

void TestCleanupRestart::anEndedOneWithoutFailuresDoesNot()
{
    {
        Life life(folder());
        const CleanupId id = life.begin(3);
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    }
    Life life(folder());
    QVERIFY(life.c.cleanup->runs().isEmpty());
    QCOMPARE(life.open.history().size(), 3);
}

void TestCleanupRestart::anEndedOneIsRecalledAsItEnded()
{
    CleanupId first;
    CleanupId second;
    {
        Life life(folder());
        first = life.begin(3);
        QVERIFY(life.runUntil([&] { return life.c.state(first) == State::Ended; }));
        second = life.hold(2, u"M"_s);
    }
    Life life(folder());
    QCOMPARE(life.c.cleanup->runs(), QList{second});
    QVERIFY(!life.c.cleanup->knowsAll(first));
    QVERIFY(life.recall(first));
    QCOMPARE(life.c.cleanup->runs(), (QList{first, second})); // in the order of their starts
    QCOMPARE(life.c.state(first), State::Ended);
    QCOMPARE(life.c.counts(first), CleanupCounts{.done = 3});
    QVERIFY(life.c.cleanup->knowsAll(first));
    const OperationId item = life.c.cleanup->progress(first)->items().constFirst().operation;
    const Operation *known = life.c.cleanup->recalled(first, item);
    QVERIFY(known != nullptr);
    QCOMPARE(known->name.toString(), u"N0"_s);
    QVERIFY(known->endedAt.isValid());
    QVERIFY(life.isQuiet());
    QVERIFY(life.c.f.queue->operations().all().isEmpty());
}

void TestCleanupRestart::whatARestoredOneHasDoneIsRecalled()
{
    {
        Life life(folder());
        const CleanupId id = life.begin(3);
        QVERIFY(life.runUntil([&] { return life.c.counts(id).done == 1; }));
    }
    Life life(folder());
    const CleanupId id = life.only();
    const CleanupCounts before = life.c.counts(id);
    QVERIFY(!life.c.cleanup->knowsAll(id));
    QVERIFY(life.recall(id));
    QVERIFY(life.c.cleanup->knowsAll(id));
    QCOMPARE(life.c.cleanup->runs(), QList{id});
    QCOMPARE(life.c.state(id), State::Paused);
    QCOMPARE(life.c.counts(id), before);
    QVERIFY(life.isQuiet());
}

void TestCleanupRestart::whatWasPutAwayIsTriedAgain()
{
    CleanupId id;
    {
        Life life(folder());
        id = life.begin(3);
        life.c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
        const Operations failed = life.c.f.queue->operations().all();
        for (const Operation &one : failed)
            life.c.f.queue->dismiss(one.id);
        QVERIFY(life.runUntil([&] {
            const Operations &all = life.c.f.queue->operations().all();
            return std::none_of(all.cbegin(), all.cend(),
                                [](const Operation &one) { return one.isHandedBack(); });
        }));
    }
    {
        Life life(folder());
        QVERIFY(life.c.cleanup->runs().isEmpty());
        QVERIFY(life.recall(id));
        QCOMPARE(life.c.counts(id).failed, 3);
        QVERIFY(life.isQuiet());
        std::ignore = life.c.characters(3);
        life.c.cleanup->retryFailed(id);
        QVERIFY(life.runUntil([&] { return life.c.counts(id).done == 3; }));
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
        QCOMPARE(life.c.server.writes().size(), 3);
    }
    // And that is what the journal has of it from then on.
    Life life(folder());
    QVERIFY(life.c.cleanup->runs().isEmpty());
    QVERIFY(life.recall(id));
    QCOMPARE(life.c.counts(id), CleanupCounts{.done = 3});
}

void TestCleanupRestart::whatIsNotRecalledIsNotTriedAgain()
{
    {
        Life life(folder());
        const CleanupId id = life.begin(2);
        life.c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
        const OperationList &operations = life.c.f.queue->operations();
        life.c.f.queue->dismiss(operations.latestFor(testId(u"N0"_s))->id);
        QVERIFY(
            life.runUntil([&] { return !operations.latestFor(testId(u"N0"_s))->isHandedBack(); }));
    }
    Life life(folder());
    const CleanupId id = life.only(); // for the other one
    std::ignore = life.c.characters(2);
    life.c.cleanup->retryFailed(id);
    QVERIFY(life.runUntil([&] { return life.c.counts(id).done == 1; }));
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id).failed, 1);
    QVERIFY(!life.c.cleanup->canRetry(id));
    const QSignalSpy changed(life.c.cleanup.get(), &Cleanup::changed);
    life.c.cleanup->retryFailed(id);
    QVERIFY(changed.isEmpty());
    QVERIFY(life.recall(id));
    QVERIFY(life.c.cleanup->canRetry(id));
    life.c.cleanup->retryFailed(id);
    QVERIFY(life.runUntil([&] { return life.c.counts(id).done == 2; }));
}

void TestCleanupRestart::recalledItGivesWayToALaterDecision()
{
    CleanupId id;
    {
        Life life(folder());
        id = life.begin(1);
        life.c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
        life.c.f.queue->dismiss(life.c.f.queue->operations().all().constFirst().id);
        QVERIFY(life.runUntil(
            [&] { return !life.c.f.queue->operations().all().constFirst().isHandedBack(); }));
    }
    Life life(folder());
    QVERIFY(life.recall(id));
    life.c.f.queue->submit(Action::Delete, testCharacter(u"N0"_s, CharacterStatus::Failed));
    QTRY_COMPARE(life.c.f.queue->operations().all().size(), 1);
    const OperationId later = life.c.f.queue->operations().all().constFirst().id;
    life.c.cleanup->retryFailed(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id).failed, 1);
    QCOMPARE(life.c.f.queue->operations().latestFor(testId(u"N0"_s))->id, later);
}

void TestCleanupRestart::aRunThatCannotBeRecordedIsRefused()
{
    CleanupFixture c(recordNothing,
                     [](const CleanupRecord &, QObject *, const Handler<void> &recorded) {
                         recorded(tl::unexpected(testError(Kind::Storage, Delivery::NotSent)));
                     });
    QSignalSpy refused(c.cleanup.get(), &Cleanup::refused);
    std::ignore = c.cleanup->start(Action::Delete, c.characters(3), {});
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.first().at(1).toString().isEmpty());
    QVERIFY(c.cleanup->runs().isEmpty());
    c.f.clock.advance(60s);
    QVERIFY(c.f.queue->operations().all().isEmpty());
}

/// A full disk in the middle of a run: it goes on once there is room, and each item once.
void TestCleanupRestart::itemsWaitForTheRecord()
{
    bool isFull = false;
    int tried = 0;
    CleanupFixture c([&](const QList<Operation> &next, QObject *, const Handler<void> &recorded) {
        const bool isNew = next.constLast().version == 0;
        tried += isFull && isNew ? 1 : 0;
        if (isFull && isNew)
            recorded(tl::unexpected(testError(Kind::Storage, Delivery::NotSent)));
        else
            recorded({});
    });
    c.fillBucket();
    QSignalSpy refused(c.f.queue.get(), &OperationQueue::refused);
    const CleanupId id = c.begin(Action::Delete, c.characters(6));
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 2; }));
    isFull = true;
    QVERIFY(c.runUntil([&] { return c.counts(id).open == 0; }));
    c.settle(1'000);
    QVERIFY2(tried <= 4, qPrintable(QString::number(tried)));
    QCOMPARE(c.state(id), State::Running);
    // By itself, after some seconds.
    const int before = tried;
    QTRY_VERIFY_WITH_TIMEOUT(tried > before, 30'000);
    isFull = false;
    c.cleanup->goOn();
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 6);
    QCOMPARE(c.server.writes().size(), 6);
    QCOMPARE(refused.size(), 0); // a reviewer is not told of what nobody decided
}

QTEST_GUILESS_MAIN(TestCleanupRestart)
#include "tst_cleanuprestart.moc"
