// SPDX-License-Identifier: Apache-2.0
#include "net/ratebudget.h"
#include "support/fakeclock.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <deque>
#include <memory>
#include <vector>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Bucket = RateBudget::Bucket;

namespace {

constexpr auto reads = Bucket::CharactersGet;

/// The server's side of a bucket (contract section 7).
class ServerBucket
{
public:
    ServerBucket(double perSecond, double burst, double tokens)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_tokens(tokens)
    {}

    void pass(milliseconds time)
    {
        const std::chrono::duration<double> seconds = time;
        m_tokens = std::min(m_burst, m_tokens + seconds.count() * m_perSecond);
    }
    /// False is a 429.
    [[nodiscard]] bool take()
    {
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }
    [[nodiscard]] RateBudget::Headers headers() const
    {
        return {.limit = m_burst, .remaining = std::floor(m_tokens)};
    }

private:
    double m_perSecond;
    double m_burst;
    double m_tokens;
};

} // namespace

/// What the server's answers teach the budget.
class TestRatePacing : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void headersCorrectTheModel();
    void unansweredOnesMayNotBeCountedYet();
    void nonsenseInHeaders();
    void aLargerBucketRefillsFaster();
    void a429RestsTheWholeBucket();
    void aLongerRestIsNotShortened();
    void notAllOfTheTeamComeBackAtOnce_data();
    void notAllOfTheTeamComeBackAtOnce();
    void theRateIsCutOncePerFourSeconds();
    void theRateGrowsBack_data();
    void theRateGrowsBack();
    void fewLeftSlowItDown();
    void whatIsLostTeachesNothing();
    void ofWhatIsLeftOnlyAShareIsOurs();
    void a429LetsNoRateGrow();
    void theRateNeverVanishes();
    void neverOverTheBudgetInAnHour_data();
    void neverOverTheBudgetInAnHour();

private:
    void acquire(int count);

    FakeClock m_clock;
    std::unique_ptr<RateBudget> m_budget;
    std::vector<PendingRequest> m_pending;
    int m_served = 0;
};

void TestRatePacing::init()
{
    m_pending.clear();
    m_budget = std::make_unique<RateBudget>(m_clock);
    m_served = 0;
}

void TestRatePacing::acquire(int count)
{
    for (int i = 0; i < count; ++i)
        m_pending.push_back(m_budget->acquire(reads, Priority::Page, this, [this] { ++m_served; }));
}

void TestRatePacing::headersCorrectTheModel()
{
    acquire(1);
    QTRY_COMPARE(m_served, 1);
    m_budget->answered(reads, {.limit = 240, .remaining = 200});
    QCOMPARE(m_budget->tokens(reads), 200.0);
    m_clock.advance(5s);
    QCOMPARE(m_budget->tokens(reads), 210.0);
    // Others of the team have used them up meanwhile.
    m_budget->answered(reads, {.limit = 240, .remaining = 0});
    QCOMPARE(m_budget->tokens(reads), 0.0);
    // An answer without headers changes nothing.
    m_budget->answered(reads, {});
    QCOMPARE(m_budget->tokens(reads), 0.0);
}

void TestRatePacing::unansweredOnesMayNotBeCountedYet()
{
    acquire(4);
    QTRY_COMPARE(m_served, 4);
    m_budget->answered(reads, {.limit = 240, .remaining = 100});
    QCOMPARE(m_budget->tokens(reads), 97.0);
    m_budget->answered(reads, {.limit = 240, .remaining = 99});
    QCOMPARE(m_budget->tokens(reads), 97.0);
    m_budget->giveBack(reads); // the third was never sent
    m_budget->answered(reads, {.limit = 240, .remaining = 98});
    QCOMPARE(m_budget->tokens(reads), 98.0);
    acquire(3);
    QTRY_COMPARE(m_served, 7);
    m_budget->answered(reads, {.limit = 240, .remaining = 1});
    QCOMPARE(m_budget->tokens(reads), 0.0);
}

void TestRatePacing::nonsenseInHeaders()
{
    m_budget->answered(reads, {.limit = 240, .remaining = 1e9});
    QCOMPARE(m_budget->tokens(reads), 240.0);
    m_budget->answered(reads, {.limit = 0, .remaining = 5});
    QCOMPARE(m_budget->capacity(reads), 240.0);
    QCOMPARE(m_budget->tokens(reads), 5.0);
}

void TestRatePacing::aLargerBucketRefillsFaster()
{
    m_budget->answered(reads, {.limit = 480, .remaining = 100});
    QCOMPARE(m_budget->capacity(reads), 480.0);
    QCOMPARE(m_budget->refillRate(reads), 4.0);
    m_clock.advance(1s);
    QCOMPARE(m_budget->tokens(reads), 104.0);
    m_budget->answered(reads, {.limit = 240, .remaining = 100});
    QCOMPARE(m_budget->refillRate(reads), 2.0);
}

void TestRatePacing::a429RestsTheWholeBucket()
{
    m_budget->answered(reads, {.limit = 240, .remaining = 50});
    m_budget->refused(reads, 12s, {});
    QCOMPARE(m_budget->pausedFor(reads), milliseconds(12s));
    QCOMPARE(m_budget->pausedFor(Bucket::CharactersPost), 0ms);
    acquire(5);
    m_clock.advance(11'999ms);
    QCOMPARE(m_served, 0);
    m_clock.advance(1ms);
    // One probe, then as they refill, at 0.7 of the rate.
    QCOMPARE(m_served, 1);
    QCOMPARE(m_budget->pausedFor(reads), 0ms);
    QCOMPARE(m_budget->refillRate(reads), 1.4);
    m_clock.advance(714ms);
    QCOMPARE(m_served, 1);
    m_clock.advance(1ms);
    QCOMPARE(m_served, 2);
}

void TestRatePacing::aLongerRestIsNotShortened()
{
    m_budget->refused(reads, 60s, {});
    m_budget->refused(reads, 1s, {});
    QCOMPARE(m_budget->pausedFor(reads), milliseconds(60s));
    acquire(1);
    m_clock.advance(59'999ms);
    QCOMPARE(m_served, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_served, 1);
}

void TestRatePacing::notAllOfTheTeamComeBackAtOnce_data()
{
    QTest::addColumn<Bucket>("bucket");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<milliseconds>("rest");

    QTest::newRow("none") << reads << 0.0 << milliseconds(12'000);
    QTest::newRow("two seconds") << reads << 1.0 << milliseconds(14'000);
    QTest::newRow("half") << reads << 0.5 << milliseconds(13'000);
    // At 0.7 of 30 a minute a token takes 2.857 s.
    QTest::newRow("the time of a token") << Bucket::CharactersPost << 1.0 << milliseconds(14'857);
}

void TestRatePacing::notAllOfTheTeamComeBackAtOnce()
{
    QFETCH(const Bucket, bucket);
    QFETCH(const double, jitter);
    RateBudget budget(m_clock, [jitter] { return jitter; });
    budget.refused(bucket, 12s, {.limit = {}, .remaining = 0});
    QTEST(budget.pausedFor(bucket), "rest");
}

void TestRatePacing::theRateIsCutOncePerFourSeconds()
{
    m_budget->refused(reads, 1s, {});
    QCOMPARE(m_budget->refillRate(reads), 1.4);
    m_clock.advance(3'999ms);
    m_budget->refused(reads, 1s, {});
    QCOMPARE(m_budget->refillRate(reads), 1.4);
    m_clock.advance(1ms);
    m_budget->refused(reads, 1s, {});
    QCOMPARE(m_budget->refillRate(reads), 1.4 * 0.7);
    QCOMPARE(m_budget->refillRate(Bucket::CharactersPost), 0.5);
}

void TestRatePacing::theRateGrowsBack_data()
{
    QTest::addColumn<RateBudget::Headers>("headers");
    QTest::addColumn<double>("rate");

    QTest::newRow("enough is left") << RateBudget::Headers{.limit = 240, .remaining = 20} << 1.44;
    QTest::newRow("not told") << RateBudget::Headers{} << 1.44;
    QTest::newRow("hardly enough") << RateBudget::Headers{.limit = 240, .remaining = 19} << 1.4;
}

void TestRatePacing::theRateGrowsBack()
{
    QFETCH(const RateBudget::Headers, headers);
    m_budget->refused(reads, 1s, {});
    for (int i = 0; i < 10; ++i)
        m_budget->answered(reads, headers);
    QTEST(m_budget->refillRate(reads), "rate");
    for (int i = 0; i < 1'000; ++i)
        m_budget->answered(reads, {.limit = 240, .remaining = 20});
    QCOMPARE(m_budget->refillRate(reads), 2.0);
}

void TestRatePacing::fewLeftSlowItDown()
{
    m_budget->answered(reads, {.limit = 240, .remaining = 12});
    QCOMPARE(m_budget->refillRate(reads), 2.0);
    m_budget->answered(reads, {.limit = 240, .remaining = 11});
    QCOMPARE(m_budget->refillRate(reads), 1.8);
    m_budget->answered(reads, {.limit = 240, .remaining = 0});
    QCOMPARE(m_budget->refillRate(reads), 1.8 * 0.9);
}

void TestRatePacing::whatIsLostTeachesNothing()
{
    m_budget->refused(reads, 1s, {});
    m_budget->lost(reads);
    QCOMPARE(m_budget->refillRate(reads), 1.4);
    QVERIFY(!m_budget->isKnown(reads));
}

void TestRatePacing::ofWhatIsLeftOnlyAShareIsOurs()
{
    m_budget->refused(reads, 1s, {});
    m_clock.advance(1s);
    m_budget->answered(reads, {.limit = 240, .remaining = 100});
    QCOMPARE(m_budget->tokens(reads), 100.0);
    acquire(100);
    m_clock.advance(0ms);
    QCOMPARE(m_served, 70); // 0.7 of the rate
    QVERIFY(m_budget->untilToken(reads) > 0ms);
    m_clock.advance(m_budget->untilToken(reads) - 1ms);
    QCOMPARE(m_served, 70);
    m_clock.advance(1ms);
    QCOMPARE(m_served, 71);
}

void TestRatePacing::a429LetsNoRateGrow()
{
    m_budget->refused(reads, 1s, {});
    for (int i = 0; i < 10; ++i)
        m_budget->refused(reads, 1s, {.limit = 240, .remaining = 0});
    QCOMPARE(m_budget->refillRate(reads), 1.4);
    QVERIFY(m_budget->isKnown(reads));
    QCOMPARE(m_budget->tokens(reads), 0.0);
}

void TestRatePacing::theRateNeverVanishes()
{
    for (int i = 0; i < 100; ++i) {
        m_budget->refused(reads, 1s, {});
        m_clock.advance(4s);
    }
    QCOMPARE(m_budget->refillRate(reads), 1.0 / 60);
    m_budget->answered(reads, {.limit = 240, .remaining = 0});
    acquire(1);
    m_clock.advance(61s);
    QCOMPARE(m_served, 1);
}

void TestRatePacing::neverOverTheBudgetInAnHour_data()
{
    QTest::addColumn<double>("tokens");
    QTest::addColumn<milliseconds>("latency");

    // With less than 8 at first (others have just used them) a 429 cannot be foreseen.
    QTest::newRow("full bucket, quick answers") << 240.0 << milliseconds(0);
    QTest::newRow("nearly empty, quick answers") << 8.0 << milliseconds(0);
    QTest::newRow("full bucket, slow answers") << 240.0 << milliseconds(900);
    QTest::newRow("nearly empty, slow answers") << 8.0 << milliseconds(900);
}

void TestRatePacing::neverOverTheBudgetInAnHour()
{
    QFETCH(const double, tokens);
    QFETCH(const milliseconds, latency);
    constexpr milliseconds step{50};
    ServerBucket server(2, 240, tokens);
    std::deque<std::pair<milliseconds, RateBudget::Headers>> answers;
    int asked = 0;
    int refused = 0;
    QObject context; // the last one, so that nobody is served after the others have gone
    for (milliseconds now{0}; now < 1h; now += step) {
        while (!answers.empty() && answers.front().first <= now) {
            m_budget->answered(reads, answers.front().second);
            answers.pop_front();
        }
        // There is always somebody who wants something.
        if (m_budget->waiting(reads) < 3) {
            m_pending.push_back(m_budget->acquire(reads, Priority::Page, &context, [&] {
                ++asked;
                refused += server.take() ? 0 : 1;
                answers.emplace_back(now + latency, server.headers());
            }));
        }
        server.pass(step);
        m_clock.advance(step);
    }
    QCOMPARE(refused, 0);
    // And what the team may use, it gets: two a second and what was there at first.
    QVERIFY2(asked > 0.97 * (7'200 + tokens), qPrintable(QString::number(asked)));
}

QTEST_GUILESS_MAIN(TestRatePacing)
#include "tst_ratepacing.moc"
