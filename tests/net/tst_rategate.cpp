// SPDX-License-Identifier: Apache-2.0
#include "net/ratebudget.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QtTest>

#include <limits>
#include <memory>
#include <vector>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Bucket = RateBudget::Bucket;

namespace {

constexpr auto Writes = Bucket::CharactersPost;

} // namespace

/// What a 429 leaves for the next start, so that it does not begin with a burst.
class TestRateGate : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void only429sChangeIt();
    void theNextRunWaitsAsThisOne();
    void whatIsOver_data();
    void whatIsOver();
    void theTimeOfDayWasSetBack();
    void whatThisRunHasLearntCounts();
    void oddShares_data();
    void oddShares();

private:
    void acquire(int count);

    FakeClock m_clock;
    std::unique_ptr<RateBudget> m_budget;
    std::vector<PendingRequest> m_pending;
    int m_served = 0;
};

void TestRateGate::init()
{
    m_pending.clear();
    m_budget = std::make_unique<RateBudget>(m_clock);
    m_served = 0;
}

void TestRateGate::acquire(int count)
{
    for (int i = 0; i < count; ++i) {
        m_pending.push_back(
            m_budget->acquire(Writes, Priority::Interactive, this, [this] { ++m_served; }));
    }
    m_clock.advance(0ms);
}

void TestRateGate::only429sChangeIt()
{
    const QSignalSpy changed(m_budget.get(), &RateBudget::gateChanged);
    QCOMPARE(m_budget->gate(Writes), RateBudget::Gate());
    m_budget->answered(Writes, {.limit = 60, .remaining = 1});
    m_budget->lost(Writes);
    m_budget->giveBack(Writes);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_budget->gate(Writes), RateBudget::Gate());

    m_budget = std::make_unique<RateBudget>(m_clock);
    std::vector<RateBudget::Gate> gates;
    connect(m_budget.get(), &RateBudget::gateChanged, this, [this, &gates](Bucket bucket) {
        QCOMPARE(bucket, Writes);
        gates.push_back(m_budget->gate(bucket));
    });
    m_budget->refused(Writes, 12s, {});
    const RateBudget::Gate first{.pausedUntil = m_clock.wallTime().addSecs(12), .share = 0.7};
    QCOMPARE(gates, std::vector{first});
    QCOMPARE(m_budget->gate(Bucket::CharactersGet), RateBudget::Gate());
    m_clock.advance(4s);
    QCOMPARE(m_budget->gate(Writes), first);
    m_budget->refused(Writes, 12s, {});
    QCOMPARE(gates.size(), 2U);
    QCOMPARE(gates.back().pausedUntil, first.pausedUntil.addSecs(4));
    QCOMPARE(gates.back().share, 0.7 * 0.7);
}

void TestRateGate::theNextRunWaitsAsThisOne()
{
    m_budget->refused(Writes, 12s, {});
    const RateBudget::Gate gate = m_budget->gate(Writes);
    m_clock.advance(2s);
    init();
    m_budget->restore(Writes, gate);
    QCOMPARE(m_budget->gate(Writes), gate);
    QCOMPARE(m_budget->pausedFor(Writes), milliseconds(10s));
    acquire(5);
    m_clock.advance(9'999ms);
    QCOMPARE(m_served, 0);
    m_clock.advance(1ms);
    QCOMPARE(m_served, 1); // the probe
    m_clock.advance(2'857ms);
    QCOMPARE(m_served, 1);
    m_clock.advance(1ms);
    QCOMPARE(m_served, 2); // at 0.7 of 30 a minute
}

void TestRateGate::whatIsOver_data()
{
    QTest::addColumn<milliseconds>("since");
    QTest::addColumn<int>("served");
    QTest::addColumn<double>("rate");

    QTest::newRow("just now") << milliseconds(0) << 1 << 0.35;
    QTest::newRow("ten minutes ago") << milliseconds(10min) << 1 << 0.35;
    QTest::newRow("longer ago") << milliseconds(10min + 1ms) << 8 << 0.5;
}

void TestRateGate::whatIsOver()
{
    QFETCH(const milliseconds, since);
    m_budget->restore(Writes,
                      {.pausedUntil = m_clock.wallTime().addMSecs(-since.count()), .share = 0.7});
    QCOMPARE(m_budget->pausedFor(Writes), 0ms);
    QTEST(m_budget->refillRate(Writes), "rate");
    acquire(10);
    QTEST(m_served, "served");
}

void TestRateGate::theTimeOfDayWasSetBack()
{
    m_budget->restore(Writes, {.pausedUntil = m_clock.wallTime().addDays(1), .share = 0.7});
    QCOMPARE(m_budget->pausedFor(Writes), milliseconds(11min));
    acquire(1);
    m_clock.advance(11min);
    QCOMPARE(m_served, 1);
}

/// The journal may open after the first answers.
void TestRateGate::whatThisRunHasLearntCounts()
{
    m_budget->refused(Writes, 60s, {});
    const double rate = m_budget->refillRate(Writes);
    m_budget->restore(Writes, {.pausedUntil = m_clock.wallTime().addSecs(10), .share = 0.9});
    QCOMPARE(m_budget->pausedFor(Writes), milliseconds(60s));
    QCOMPARE(m_budget->refillRate(Writes), rate);
    m_budget->restore(Writes, {.pausedUntil = m_clock.wallTime().addSecs(90), .share = 0.1});
    QCOMPARE(m_budget->pausedFor(Writes), milliseconds(90s));
    QCOMPARE(m_budget->refillRate(Writes), 0.05);
}

void TestRateGate::oddShares_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("rate");

    QTest::newRow("more than all") << 2.0 << 0.5;
    QTest::newRow("none") << 0.0 << 1.0 / 60;
    QTest::newRow("less than none") << -1.0 << 1.0 / 60;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1.0 / 60;
}

void TestRateGate::oddShares()
{
    QFETCH(const double, share);
    m_budget->restore(Writes, {.pausedUntil = m_clock.wallTime(), .share = share});
    QTEST(m_budget->refillRate(Writes), "rate");
}

QTEST_GUILESS_MAIN(TestRateGate)
#include "tst_rategate.moc"
