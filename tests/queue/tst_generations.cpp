// SPDX-License-Identifier: Apache-2.0
#include "queue/queuefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperationState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;
using Bucket = RateBudget::Bucket;

namespace {

const auto mira = u"Mira"_s;
const auto taro = u"Taro"_s;

Character running(const QString &name)
{
    return testCharacter(name, CharacterStatus::Synthesizing, u"2026-05-08T11:00:00Z"_s);
}

Result<Character> keyInUse()
{
    return QueueFixture::failure(Kind::Conflict, Delivery::Answered, 409,
                                 u"idempotency_key_in_use"_s);
}

struct GenerationFixture : QueueFixture
{
    using QueueFixture::QueueFixture;

    /// Asks for the front ref of \a name anew and goes on until that is sent.
    [[nodiscard]] bool sendRegenerate(const QString &name)
    {
        queue->submit(Action::Regenerate, testCharacter(name), u"front"_s);
        queue->sendHeldNow();
        return passGuard(name) && awaits("regenerate", name);
    }
    [[nodiscard]] bool passGuard(const QString &name)
    {
        if (!awaits("fetch", name))
            return false;
        api.answerFetch(testCharacter(name));
        return true;
    }
    /// A decision made now is through at once.
    [[nodiscard]] bool savesAtOnce(const QString &name)
    {
        queue->submit(Action::Save, testCharacter(name));
        const OperationId id = last().id;
        queue->sendHeldNow();
        if (!passGuard(name) || !awaits("save", name))
            return false;
        api.answerSave(testCharacter(name, CharacterStatus::Ready));
        return queue->operations().find(id)->state == State::Done;
    }
    /// Until the next token of an empty bucket.
    [[nodiscard]] std::chrono::milliseconds timeOfAToken() const
    {
        const double perSecond = budget.refillRate(Bucket::CharactersSynthesize);
        return std::chrono::milliseconds(static_cast<qint64>(1000 / perSecond));
    }
    void leaveTokens(double count)
    {
        budget.answered(Bucket::CharactersSynthesize, {.limit = 12, .remaining = count});
    }
};

} // namespace

/// What costs credits: held, undone and guarded like a decision, and billed once.
class TestGenerations : public QObject
{
    Q_OBJECT

private slots:
    void heldThenCheckedThenSentUnderItsKey();
    void theKeyIsRecordedBeforeAnythingIsSent();
    void everyOneHasItsOwnKey();
    void undoSendsNothing();
    void undoWhileCheckingGivesItsTokenBack();
    void aLostOneIsRepeatedUnderItsKey();
    void aLostOneThatRunsIsDone();
    void aLostOneThatMayHaveRunIsAConflict();
    void aKeyInUseWaitsAndIsTriedAgain();
    void tooFewCreditsAreARefusal();
    void oneForEachCharacter();
    void anotherRefDoesNotTakeThePlaceOfTheFirst();
    void allRefsTakeThePlaceOfOne();
    void decisionsGoFirst();
    void oneThatWaitsForATokenHoldsUpNoDecision();
    void decisionsThatWaitForTokensHoldUpNoneOfThem();
    void whatTheServerSaysOfThemRestsNoDecision_data();
    void whatTheServerSaysOfThemRestsNoDecision();
    void aServerOutOfReachRestsTheLine();
    void untilAllSentCountsBothBuckets();
    void destroyedWhileBusy();
};

void TestGenerations::heldThenCheckedThenSentUnderItsKey()
{
    GenerationFixture f;
    QSignalSpy started(f.queue.get(), &OperationQueue::generationStarted);
    QSignalSpy saved(f.queue.get(), &OperationQueue::characterSaved);
    QSignalSpy removed(f.queue.get(), &OperationQueue::characterRemoved);
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"side"_s);
    QCOMPARE(f.last().state, State::Held);
    QCOMPARE(f.last().pose(), u"side"_s);
    const QString key = f.last().idempotencyKey();
    QCOMPARE(key.size(), 36);
    f.clock.advance(7'999ms);
    QVERIFY(f.isQuiet());
    f.clock.advance(1ms);
    const double writeTokens = f.writeTokens();
    const double tokens = f.budget.tokens(Bucket::CharactersSynthesize);
    QVERIFY(f.passGuard(mira));
    QCOMPARE(f.api.waiting(), u"regenerate char_Mira"_s);
    QCOMPARE(f.api.idempotencyKeys(), QStringList{key});
    QCOMPARE(f.api.poses(), QStringList{u"side"_s});
    QCOMPARE(f.budget.tokens(Bucket::CharactersSynthesize), tokens - 1);
    QCOMPARE(f.writeTokens(), writeTokens);
    f.api.answerRegenerate(running(mira));
    QCOMPARE(f.last().state, State::Done);
    QCOMPARE(f.last().outcome, Outcome::Applied);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.constFirst().constFirst().value<Character>(), running(mira));
    QVERIFY(saved.isEmpty());
    QVERIFY(removed.isEmpty());
}

void TestGenerations::theKeyIsRecordedBeforeAnythingIsSent()
{
    QList<Operation> records;
    GenerationFixture f(
        [&records](const QList<Operation> &next, QObject *, const Handler<void> &recorded) {
            records.append(next);
            recorded({});
        });
    QVERIFY(f.sendRegenerate(mira));
    QCOMPARE(records.constFirst().state, State::Held);
    QCOMPARE(records.constLast().state, State::Sending);
    for (const Operation &record : records) {
        QCOMPARE(record.idempotencyKey(), f.api.idempotencyKeys().constFirst());
        QCOMPARE(record.pose(), u"front"_s);
    }
}

void TestGenerations::everyOneHasItsOwnKey()
{
    GenerationFixture f;
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    f.queue->submit(Action::Resynthesize, testCharacter(taro));
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"side"_s); // in place of the first
    f.queue->submit(Action::Save, testCharacter(u"Ines"_s));
    QSet<QString> keys;
    for (const qsizetype position : {0, 1, 2})
        keys.insert(f.at(position).idempotencyKey());
    QCOMPARE(keys.size(), 3);
    QCOMPARE(f.at(3).idempotencyKey(), QString());
}

void TestGenerations::undoSendsNothing()
{
    GenerationFixture f;
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    f.queue->undoLast();
    QCOMPARE(f.last().state, State::Cancelled);
    f.clock.advance(60s);
    QVERIFY(f.isQuiet());
    QCOMPARE(f.api.count(u"resynthesize"_s), 0);
}

void TestGenerations::undoWhileCheckingGivesItsTokenBack()
{
    GenerationFixture f;
    const double before = f.budget.tokens(Bucket::CharactersSynthesize);
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    f.queue->sendHeldNow();
    QVERIFY(f.awaits("fetch", mira));
    QCOMPARE(f.budget.tokens(Bucket::CharactersSynthesize), before - 1);
    f.queue->undo(f.last().id);
    QCOMPARE(f.last().state, State::Cancelled);
    QCOMPARE(f.budget.tokens(Bucket::CharactersSynthesize), before);
}

void TestGenerations::aLostOneIsRepeatedUnderItsKey()
{
    GenerationFixture f;
    QVERIFY(f.sendRegenerate(mira));
    f.api.answerRegenerate(QueueFixture::failure(Kind::Timeout, Delivery::Unknown));
    QCOMPARE(f.last().state, State::Uncertain);
    QVERIFY(f.passGuard(mira)); // the check, at once
    QCOMPARE(f.last().state, State::Queued);
    f.clock.advance(500ms);
    QVERIFY(f.passGuard(mira));
    QVERIFY(f.awaits("regenerate", mira));
    f.api.answerRegenerate(running(mira));
    QCOMPARE(f.last().state, State::Done);
    QCOMPARE(f.last().attempts, 2);
    const QString key = f.last().idempotencyKey();
    QCOMPARE(f.api.idempotencyKeys(), (QStringList{key, key}));
    QCOMPARE(f.api.poses(), (QStringList{u"front"_s, u"front"_s}));
}

void TestGenerations::aLostOneThatRunsIsDone()
{
    GenerationFixture f;
    QSignalSpy started(f.queue.get(), &OperationQueue::generationStarted);
    QVERIFY(f.sendRegenerate(mira));
    f.api.answerRegenerate(QueueFixture::failure(Kind::Offline, Delivery::Unknown));
    QVERIFY(f.awaits("fetch", mira));
    f.api.answerFetch(running(mira));
    QCOMPARE(f.last().state, State::Done);
    QCOMPARE(f.last().outcome, Outcome::Running);
    QCOMPARE(started.size(), 1);
    QCOMPARE(f.api.count(u"regenerate"_s), 1);
}

void TestGenerations::aLostOneThatMayHaveRunIsAConflict()
{
    GenerationFixture f;
    QVERIFY(f.sendRegenerate(mira));
    f.api.answerRegenerate(QueueFixture::failure(Kind::Offline, Delivery::Unknown));
    QVERIFY(f.awaits("fetch", mira));
    f.api.answerFetch(testCharacter(mira, CharacterStatus::Reviewing, u"2026-05-08T12:00:00Z"_s));
    QCOMPARE(f.last().state, State::Conflict);
    QVERIFY(f.last().mayHaveArrived);
    QVERIFY(f.isQuiet());
    QCOMPARE(f.api.count(u"regenerate"_s), 1);
}

void TestGenerations::aKeyInUseWaitsAndIsTriedAgain()
{
    GenerationFixture f;
    QVERIFY(f.sendRegenerate(mira));
    const OperationId id = f.last().id;
    // Half of 500 ms, doubling to half of 8 s.
    for (const auto wait : {250ms, 500ms, 1'000ms, 2'000ms, 4'000ms, 4'000ms}) {
        f.api.answerRegenerate(keyInUse());
        QCOMPARE(f.queue->operations().find(id)->state, State::Queued);
        QVERIFY(f.savesAtOnce(u"Ines"_s + QString::number(f.api.count(u"save"_s))));
        f.clock.advance(wait - 1ms);
        QVERIFY(f.isQuiet());
        f.clock.advance(1ms);
        QVERIFY(f.passGuard(mira));
        QVERIFY(f.awaits("regenerate", mira));
    }
    f.api.answerRegenerate(running(mira));
    QCOMPARE(f.queue->operations().find(id)->state, State::Done);
    QCOMPARE(QSet<QString>(f.api.idempotencyKeys().cbegin(), f.api.idempotencyKeys().cend()),
             QSet<QString>{f.queue->operations().find(id)->idempotencyKey()});
}

void TestGenerations::tooFewCreditsAreARefusal()
{
    GenerationFixture f;
    QVERIFY(f.sendRegenerate(mira));
    f.api.answerRegenerate(
        QueueFixture::failure(Kind::Rejected, Delivery::Answered, 402, u"insufficient_credits"_s));
    QCOMPARE(f.last().state, State::Failed);
    QCOMPARE(f.last().outcome, Outcome::Refused);
    QVERIFY(f.isQuiet());
    // Retry is guarded again, under the same key.
    f.queue->retry(f.last().id);
    QVERIFY(f.passGuard(mira));
    QVERIFY(f.awaits("regenerate", mira));
    QCOMPARE(f.api.idempotencyKeys().size(), 2);
    QCOMPARE(f.api.idempotencyKeys().constFirst(), f.api.idempotencyKeys().constLast());
}

void TestGenerations::oneForEachCharacter()
{
    GenerationFixture f;
    QSignalSpy refused(f.queue.get(), &OperationQueue::refused);
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"front"_s);
    f.queue->submit(Action::Save, testCharacter(mira)); // changes one's mind
    QCOMPARE(f.at(0).state, State::Cancelled);
    QCOMPARE(f.at(0).outcome, Outcome::Replaced);
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"front"_s);
    QCOMPARE(f.at(1).outcome, Outcome::Replaced);
    f.queue->sendHeldNow();
    QVERIFY(f.passGuard(mira));
    QVERIFY(f.awaits("regenerate", mira));
    f.queue->submit(Action::Save, testCharacter(mira));
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    QCOMPARE(refused.size(), 2);
    QCOMPARE(f.queue->operations().all().size(), 3);
    // Once it runs, what comes of it may be decided.
    f.api.answerRegenerate(running(mira));
    f.queue->submit(Action::Delete, running(mira));
    QCOMPARE(f.last().state, State::Held);
}

void TestGenerations::anotherRefDoesNotTakeThePlaceOfTheFirst()
{
    GenerationFixture f;
    QSignalSpy refused(f.queue.get(), &OperationQueue::refused);
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"front"_s);
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"side"_s);
    QCOMPARE(refused.size(), 1);
    const auto lastWord = [&refused] { return refused.constLast().at(1).toString(); };
    QCOMPARE(lastWord(),
             u"Another ref of Mira is asked for already. Wait until it is made, undo it, or press "
             "Shift+R for all refs."_s);
    QCOMPARE(f.queue->operations().all().size(), 1);
    QCOMPARE(f.last().pose(), u"front"_s);
    QCOMPARE(f.last().state, State::Held);
    f.queue->sendHeldNow();
    QVERIFY(f.passGuard(mira));
    // Nothing takes its place any more.
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"side"_s);
    QCOMPARE(refused.size(), 2);
    QCOMPARE(lastWord(),
             u"Another ref of Mira is already on its way. Ask for this one once it is made."_s);
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    QCOMPARE(refused.size(), 3);
    QCOMPARE(lastWord(), u"Regenerate of Mira is already on its way."_s);
    f.api.answerRegenerate(running(mira));
    // It has run, and the other one may.
    f.queue->submit(Action::Regenerate,
                    testCharacter(mira, CharacterStatus::Reviewing, u"2026-05-08T12:00:00Z"_s),
                    u"side"_s);
    QCOMPARE(refused.size(), 3);
    QCOMPARE(f.last().pose(), u"side"_s);
    QCOMPARE(f.last().state, State::Held);
}

void TestGenerations::allRefsTakeThePlaceOfOne()
{
    GenerationFixture f;
    const QSignalSpy refused(f.queue.get(), &OperationQueue::refused);
    f.queue->submit(Action::Regenerate, testCharacter(mira), u"front"_s);
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    QVERIFY(refused.isEmpty());
    QCOMPARE(f.at(0).outcome, Outcome::Replaced);
    QCOMPARE(f.last().action, Action::Resynthesize);
    QCOMPARE(f.last().state, State::Held);
}

void TestGenerations::decisionsGoFirst()
{
    GenerationFixture f;
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    f.queue->submit(Action::Save, testCharacter(taro));
    f.queue->sendHeldNow();
    QVERIFY(f.passGuard(taro));
    f.api.answerSave(testCharacter(taro, CharacterStatus::Ready));
    QVERIFY(f.passGuard(mira));
    QCOMPARE(f.api.waiting(), u"resynthesize char_Mira"_s);
}

void TestGenerations::oneThatWaitsForATokenHoldsUpNoDecision()
{
    GenerationFixture f;
    f.leaveTokens(0);
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    f.queue->sendHeldNow();
    QVERIFY(f.isQuiet());
    QCOMPARE(f.at(0).state, State::Queued);
    QVERIFY(f.savesAtOnce(taro));
    const std::chrono::milliseconds token = f.timeOfAToken();
    f.clock.advance(token - 100ms);
    QVERIFY(f.savesAtOnce(u"Ines"_s));
    QVERIFY(f.isQuiet());
    f.clock.advance(200ms);
    QVERIFY(f.passGuard(mira));
    QCOMPARE(f.api.waiting(), u"resynthesize char_Mira"_s);
}

void TestGenerations::decisionsThatWaitForTokensHoldUpNoneOfThem()
{
    GenerationFixture f;
    f.budget.answered(Bucket::CharactersPost, {.limit = 60, .remaining = 0});
    f.queue->submit(Action::Save, testCharacter(taro));
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    f.queue->sendHeldNow();
    // What is promised is when it may begin.
    const std::chrono::milliseconds token = f.budget.untilToken(Bucket::CharactersPost);
    QVERIFY(token > 1s);
    QVERIFY(f.queue->untilAllSent() >= token);
    QVERIFY(f.passGuard(mira));
    QVERIFY(f.awaits("resynthesize", mira));
    f.api.answerResynthesize(running(mira));
    f.clock.advance(token - 1ms);
    QVERIFY(f.isQuiet());
    f.clock.advance(1ms);
    QVERIFY(f.awaits("fetch", taro));
}

void TestGenerations::whatTheServerSaysOfThemRestsNoDecision_data()
{
    QTest::addColumn<Error>("error");
    Error limited = testError(Kind::RateLimited, Delivery::NotSent, 429);
    limited.retryAfter = 60s;
    QTest::newRow("429") << limited;
    QTest::newRow("503") << testError(Kind::Server, Delivery::Unknown, 503);
    QTest::newRow("400") << testError(Kind::Rejected, Delivery::Answered, 400);
}

void TestGenerations::whatTheServerSaysOfThemRestsNoDecision()
{
    QFETCH(const Error, error);
    GenerationFixture f;
    QVERIFY(f.sendRegenerate(mira));
    f.queue->submit(Action::Save, testCharacter(taro));
    f.queue->sendHeldNow();
    f.api.answerRegenerate(tl::unexpected(error));
    QVERIFY(QTest::qWaitFor([&f] { return f.api.waiting().contains(u"fetch char_Taro"); }));
    if (error.retryAfter) {
        f.api.answerFetch(testCharacter(taro));
        f.api.answerSave(testCharacter(taro, CharacterStatus::Ready));
        f.clock.advance(60s);
        QVERIFY(f.isQuiet());
        f.clock.advance(500ms);
        QVERIFY(f.awaits("fetch", mira));
    }
}

void TestGenerations::aServerOutOfReachRestsTheLine()
{
    GenerationFixture f;
    QVERIFY(f.sendRegenerate(mira));
    f.queue->submit(Action::Save, testCharacter(taro));
    f.queue->sendHeldNow();
    f.api.answerRegenerate(QueueFixture::unreachable());
    QVERIFY(f.isQuiet());
    f.clock.advance(500ms);
    QVERIFY(f.awaits("fetch", taro));
}

void TestGenerations::untilAllSentCountsBothBuckets()
{
    GenerationFixture f;
    f.leaveTokens(0);
    QCOMPARE(f.queue->untilAllSent(), 0ms);
    const std::chrono::milliseconds token = f.timeOfAToken();
    const auto isAbout = [&f](std::chrono::milliseconds time) {
        return std::chrono::abs(f.queue->untilAllSent() - time) <= 2ms;
    };
    f.queue->submit(Action::Resynthesize, testCharacter(mira));
    QVERIFY(isAbout(token));
    f.queue->submit(Action::Save, testCharacter(taro));
    QVERIFY(isAbout(token));
    f.queue->submit(Action::Resynthesize, testCharacter(u"Ines"_s));
    QVERIFY(isAbout(2 * token));
}

void TestGenerations::destroyedWhileBusy()
{
    GenerationFixture f;
    QVERIFY(f.sendRegenerate(mira));
    f.queue.reset();
    QCOMPARE(f.api.waiting(), QString());
    QVERIFY(f.isQuiet());
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_generations.moc"
