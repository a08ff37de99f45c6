// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using State = CleanupState;

namespace {

constexpr auto Writes = RateBudget::Bucket::CharactersPost;

[[nodiscard]] bool isNear(milliseconds time, milliseconds expected, double part)
{
    return std::abs(double((time - expected).count())) <= double(expected.count()) * part;
}

} // namespace

/// How long a clean-up takes, what it leaves to reviewers, and whether what it says of that is so.
class TestCleanupPace : public QObject
{
    Q_OBJECT

private slots:
    void aRunTakesWhatTheFormulaSays_data();
    void aRunTakesWhatTheFormulaSays();
    void aDecisionFindsTokensAtAnyTime();
    void thePromiseHolds_data();
    void thePromiseHolds();
    void aRefusalHoldsUpNoLongerThanItSays();
    void whoWaitsInLineIsToldSo();
    void aSlowServerIsCounted();
    void generationsGoAtTheirOwnPace();
    void nothingIsPromisedWhileNothingGoes();
    void nothingIsPromisedWhileTheServerIsGone();
};

void TestCleanupPace::aRunTakesWhatTheFormulaSays_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("48") << 48;
    QTest::newRow("120") << 120;
    QTest::newRow("300") << 300;
}

void TestCleanupPace::aRunTakesWhatTheFormulaSays()
{
    QFETCH(const int, count);
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(count));
    QVERIFY(c.runUntil([&] { return !c.server.writes().isEmpty(); }));
    const milliseconds first = c.f.clock.now();
    QVERIFY(c.runUntil(id, State::Ended));
    const milliseconds time = c.f.clock.now() - first;
    const milliseconds expected = 2s * std::max(0, count - 48);
    qInfo("%d: %.1f s, expected %.1f s, least %d", count, double(time.count()) / 1000,
          double(expected.count()) / 1000, c.server.least());
    // The answers of the first ones take their time as well.
    QVERIFY(isNear(time, expected, 0.03) || (expected == 0ms && time < 10s));
    QVERIFY(c.server.least() >= 12);
    QVERIFY(c.server.least() == 12 || count < 60);
    QCOMPARE(c.counts(id).done, count);
}

void TestCleanupPace::aDecisionFindsTokensAtAnyTime()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(100));
    for (int i = 0; i < 12; ++i) {
        const QString name = u"Mira%1"_s.arg(i);
        c.server.add(testCharacter(name));
        QVERIFY(c.runUntil([&] { return c.counts(id).done >= 48 + i; }));
        c.f.queue->submit(Action::Save, testCharacter(name));
        const OperationId decided = c.f.last().id;
        c.f.queue->sendHeldNow();
        const milliseconds since = c.f.clock.now();
        QVERIFY(c.runUntil([&] { return !c.f.queue->operations().find(decided)->isOpen(); }));
        QVERIFY2(c.f.clock.now() - since <= 500ms, qPrintable(name));
    }
    QVERIFY(c.runUntil(id, State::Ended));
}

void TestCleanupPace::thePromiseHolds_data()
{
    QTest::addColumn<double>("tokens");
    QTest::newRow("full") << 60.0;
    QTest::newRow("half") << 30.0;
    QTest::newRow("below the reserve") << 4.0;
}

void TestCleanupPace::thePromiseHolds()
{
    QFETCH(const double, tokens);
    CleanupFixture c;
    c.server.drainTo(tokens);
    c.fillBucket(tokens);
    const CleanupId id = c.begin(Action::Delete, c.characters(100));
    c.settle(1);
    const milliseconds promised = c.cleanup->timeLeft(id).value();
    const milliseconds begun = c.f.clock.now();
    QVERIFY(c.runUntil([&] { return c.counts(id).left() == 50; }));
    const milliseconds half = c.cleanup->timeLeft(id).value();
    const milliseconds atHalf = c.f.clock.now();
    QVERIFY(c.runUntil(id, State::Ended));
    const milliseconds took = c.f.clock.now() - begun;
    qInfo("promised %.1f s, took %.1f s; half way %.1f s, took %.1f s",
          double(promised.count()) / 1000, double(took.count()) / 1000, double(half.count()) / 1000,
          double((c.f.clock.now() - atHalf).count()) / 1000);
    QVERIFY(isNear(took, promised, 0.05));
    QVERIFY(isNear(c.f.clock.now() - atHalf, half, 0.05));
}

/// A 429 cuts the rate that is shared with others, and where there are none the bucket's is left.
void TestCleanupPace::aRefusalHoldsUpNoLongerThanItSays()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(150));
    QVERIFY(c.runUntilAsked(u"remove char_N60"_s));
    const milliseconds before = c.cleanup->timeLeft(id).value();
    constexpr auto rest = 40s;
    c.f.budget.refused(Writes, rest, {});
    Error refused = testError(Error::Kind::RateLimited, Error::Delivery::NotSent, 429);
    refused.retryAfter = rest;
    c.f.api.answerRemove(tl::unexpected(refused));
    const milliseconds promised = c.cleanup->timeLeft(id).value();
    QVERIFY(promised <= before + rest);
    const milliseconds begun = c.f.clock.now();
    c.f.clock.advance(rest + 1s);
    QCOMPARE(c.f.budget.cleanupPace(Writes).perMinute, 30.0);
    QVERIFY(c.runUntil(id, State::Ended));
    const milliseconds took = c.f.clock.now() - begun;
    qInfo("promised %.1f s, took %.1f s", double(promised.count()) / 1000,
          double(took.count()) / 1000);
    QVERIFY(isNear(took, promised, 0.05));
}

void TestCleanupPace::whoWaitsInLineIsToldSo()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId first = c.begin(Action::Delete, c.characters(100));
    const CleanupId second =
        c.cleanup->start(Action::Delete, c.characters(20, CharacterStatus::Failed, u"M"_s), {});
    QCOMPARE(c.cleanup->timeLeft(first).value(), 104s);
    QCOMPARE(c.cleanup->timeLeft(second).value(), 144s);
}

void TestCleanupPace::aSlowServerIsCounted()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(40));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(c.runUntilAsked(u"fetch char_N%1"_s.arg(i)));
        c.f.clock.advance(1s);
        QVERIFY(c.server.answerOne());
        c.f.clock.advance(1s);
        QVERIFY(c.server.answerOne());
    }
    // There are tokens enough; it is the server that takes 2 s for each.
    QVERIFY(isNear(c.cleanup->timeLeft(id).value(), 60s, 0.1));
}

void TestCleanupPace::generationsGoAtTheirOwnPace()
{
    CleanupFixture c;
    constexpr auto bucket = RateBudget::Bucket::CharactersSynthesize;
    c.f.budget.answered(bucket, {.limit = 12, .remaining = 12});
    const CleanupId id = c.begin(Action::Resynthesize, c.characters(20));
    const milliseconds promised = c.cleanup->timeLeft(id).value();
    const milliseconds begun = c.f.clock.now();
    QVERIFY(c.runUntil(id, State::Ended));
    const milliseconds took = c.f.clock.now() - begun;
    QVERIFY(isNear(took, promised, 0.05));
    QVERIFY(took > 100s); // 12 at most at once, and 6 a minute
    QCOMPARE(c.f.budget.waiting(Writes), 0);
}

void TestCleanupPace::nothingIsPromisedWhileNothingGoes()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(100));
    QVERIFY(c.cleanup->timeLeft(id));
    c.f.queue->holdBack();
    QVERIFY(!c.cleanup->timeLeft(id));
    c.f.queue->letGo();
    QVERIFY(c.cleanup->timeLeft(id));
    c.cleanup->pause(id);
    QVERIFY(!c.cleanup->timeLeft(id));
    c.cleanup->stop(id);
    QVERIFY(!c.cleanup->timeLeft(id));
}

void TestCleanupPace::nothingIsPromisedWhileTheServerIsGone()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(100));
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 3; }));
    QVERIFY(c.cleanup->timeLeft(id));
    c.server.setTrouble(testError(Error::Kind::Offline, Error::Delivery::NotSent));
    QVERIFY(c.runUntil([&] { return !c.cleanup->timeLeft(id); }));
    c.settle(500);
    QVERIFY(!c.cleanup->timeLeft(id));
    QCOMPARE(c.state(id), CleanupState::Running);
    c.server.setTrouble(std::nullopt);
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 6; }));
    QVERIFY(c.cleanup->timeLeft(id));
}

QTEST_GUILESS_MAIN(TestCleanupPace)
#include "tst_cleanuppace.moc"
