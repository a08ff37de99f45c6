// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CleanupState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;

namespace {

constexpr auto Generations = RateBudget::Bucket::CharactersSynthesize;

/// The record, as far as it has been written: the last of each operation.
struct Record
{
    [[nodiscard]] Recorder recorder()
    {
        return [this](const QList<Operation> &next, QObject *, const Handler<void> &recorded) {
            for (const Operation &one : next)
                written.insert(one.id, one);
            recorded({});
        };
    }
    /// The one under which \a key is on record; null if there is none.
    [[nodiscard]] const Operation *under(const QString &key) const
    {
        const auto found = std::find_if(written.cbegin(), written.cend(), [&key](const auto &one) {
            return one.idempotencyKey() == key;
        });
        return found == written.cend() ? nullptr : &*found;
    }

    QHash<OperationId, Operation> written;
};

void fill(CleanupFixture &c)
{
    c.fillBucket();
    c.f.budget.answered(Generations, {.limit = 12, .remaining = 12});
}

Character running(const QString &name)
{
    return testCharacter(name, CharacterStatus::Synthesizing, u"later"_s);
}

} // namespace

/// A clean-up that makes failed ones anew: it costs credits, so each is billed once, whatever is
/// lost on the way.
class TestCleanupGenerations : public QObject
{
    Q_OBJECT

private slots:
    void eachKeyIsOnRecordBeforeItIsSent();
    void aLostAnswerIsAskedAfterUnderItsKey();
    void whatRunsIsDoneAndNotSentAgain();
    void aKeyInUseIsOurOwn();
    void whatChangedIsLeftAlone();
    void aRetryHasTheSameKey();
    void withoutCreditsItPauses();
    void itKeepsAReserveForReviewers();
    void decisionsDoNotWaitForItsTokens();
    void aPausedOneLetsRemovalsGo();
};

void TestCleanupGenerations::eachKeyIsOnRecordBeforeItIsSent()
{
    Record record;
    CleanupFixture c(record.recorder());
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(5));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(c.runUntilAsked(u"resynthesize char_N%1"_s.arg(i)));
        const Operation *intent = record.under(c.f.api.idempotencyKeys().constLast());
        QVERIFY(intent != nullptr);
        QCOMPARE(intent->state, OperationState::Sending);
        QCOMPARE(intent->character, testId(u"N%1"_s.arg(i)));
        QVERIFY(c.server.answerOne());
    }
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 5}));
    QCOMPARE(c.server.writes().size(), 5);
}

void TestCleanupGenerations::aLostAnswerIsAskedAfterUnderItsKey()
{
    CleanupFixture c;
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(3));
    QVERIFY(c.runUntilAsked(u"resynthesize char_N1"_s));
    const QString key = c.f.api.idempotencyKeys().constLast();
    // It did not arrive, which nobody here knows.
    c.f.api.answerResynthesize(tl::unexpected(testError(Kind::Timeout, Delivery::Unknown)));
    QCOMPARE(c.f.at(1).state, OperationState::Uncertain);
    QCOMPARE(c.counts(id).open, 2);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 3}));
    QCOMPARE(c.f.api.idempotencyKeys().size(), 4);
    QCOMPARE(c.f.api.idempotencyKeys().count(key), 2);
}

void TestCleanupGenerations::whatRunsIsDoneAndNotSentAgain()
{
    CleanupFixture c;
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(3));
    QVERIFY(c.runUntilAsked(u"resynthesize char_N1"_s));
    c.server.add(running(u"N1"_s));
    c.f.api.answerResynthesize(tl::unexpected(testError(Kind::Offline, Delivery::Unknown)));
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.f.at(1).outcome, Outcome::Running);
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 3}));
    QCOMPARE(c.f.api.idempotencyKeys().size(), 3);
}

void TestCleanupGenerations::aKeyInUseIsOurOwn()
{
    CleanupFixture c;
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(2));
    QVERIFY(c.runUntilAsked(u"resynthesize char_N0"_s));
    const QString key = c.f.api.idempotencyKeys().constLast();
    c.f.api.answerResynthesize(tl::unexpected(
        testError(Kind::Conflict, Delivery::Answered, 409, u"idempotency_key_in_use"_s)));
    QVERIFY(c.f.at(0).isOpen());
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 2}));
    QCOMPARE(c.f.api.idempotencyKeys().count(key), 2);
}

void TestCleanupGenerations::whatChangedIsLeftAlone()
{
    CleanupFixture c;
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(4));
    QVERIFY(c.runUntilAsked(u"fetch char_N1"_s));
    c.server.add(running(u"N1"_s)); // by somebody else
    c.server.add(testCharacter(u"N2"_s, CharacterStatus::Reviewing, u"later"_s));
    c.server.remove(u"N3"_s);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 1, .alreadyGone = 1, .changed = 2}));
    QCOMPARE(c.server.writes().join(u' '), u"resynthesize char_N0"_s);
}

void TestCleanupGenerations::aRetryHasTheSameKey()
{
    CleanupFixture c;
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(2));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).failed, 2);
    c.server.setTrouble(std::nullopt);
    c.cleanup->retryFailed(id);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 2}));
    const QStringList keys = c.f.api.idempotencyKeys();
    QCOMPARE(keys.size(), 4);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), 2);
}

void TestCleanupGenerations::withoutCreditsItPauses()
{
    CleanupFixture c;
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(9));
    c.server.setTrouble(
        testError(Kind::Rejected, Delivery::Answered, 402, u"insufficient_credits"_s));
    QVERIFY(c.runUntil(id, State::Paused));
    QVERIFY(c.cleanup->isPausedByFailures(id));
    c.settle(100);
    QCOMPARE(c.server.writes().size(), Cleanup::MostFailuresInRow);
    QCOMPARE(c.counts(id).left(), 4);
}

void TestCleanupGenerations::itKeepsAReserveForReviewers()
{
    CleanupFixture c;
    fill(c);
    c.server.add(testCharacter(u"Mira"_s));
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(16));
    QVERIFY(c.runUntil([&] { return c.counts(id).done >= 12; }));
    // A fifth of 12, which is whole tokens by now.
    QCOMPARE(c.server.leastGenerations(), 2);
    c.f.queue->submit(Action::Regenerate, testCharacter(u"Mira"_s), u"front"_s);
    const OperationId asked = c.f.last().id;
    c.f.queue->sendHeldNow();
    const auto since = c.f.clock.now();
    QVERIFY(c.runUntil([&] { return !c.f.queue->operations().find(asked)->isOpen(); }));
    QVERIFY(c.f.clock.now() - since <= 500ms);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 16);
}

void TestCleanupGenerations::decisionsDoNotWaitForItsTokens()
{
    CleanupFixture c;
    fill(c);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(14));
    QVERIFY(c.runUntil([&] { return c.counts(id).done >= 10; }));
    QVERIFY(c.f.budget.untilToken(Generations, Priority::Cleanup) > 1s);
    for (int i = 0; i < 5; ++i) {
        const QString name = u"Mira%1"_s.arg(i);
        c.server.add(testCharacter(name));
        c.f.queue->submit(Action::Save, testCharacter(name));
    }
    c.f.queue->sendHeldNow();
    const auto since = c.f.clock.now();
    const auto saves = [&] {
        return c.server.writes().filter(u"save "_s).size(); // whatever else goes on
    };
    QVERIFY(c.runUntil([&] { return saves() == 5; }));
    QVERIFY(c.f.clock.now() - since <= 2s);
    QVERIFY(c.runUntil(id, State::Ended));
}

void TestCleanupGenerations::aPausedOneLetsRemovalsGo()
{
    CleanupFixture c;
    fill(c);
    const CleanupId removal =
        c.begin(Action::Delete, c.characters(2, CharacterStatus::Failed, u"D"_s));
    c.server.setTrouble(testError(Kind::Rejected, Delivery::Answered, 422));
    QVERIFY(c.runUntil(removal, State::Ended));
    c.server.setTrouble(std::nullopt);
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(14));
    QVERIFY(c.runUntil([&] { return c.counts(id).done >= 10; }));
    c.cleanup->pause(id);
    c.cleanup->retryFailed(removal);
    const auto since = c.f.clock.now();
    QVERIFY(c.runUntil(removal, State::Ended));
    QVERIFY(c.f.clock.now() - since <= 2s);
    QCOMPARE(c.counts(removal).done, 2);
    c.cleanup->resume(id);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 14);
}

QTEST_GUILESS_MAIN(TestCleanupGenerations)
#include "tst_cleanupgenerations.moc"
