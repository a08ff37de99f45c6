// SPDX-License-Identifier: Apache-2.0
#include "net/ratebudget.h"
#include "sandbox/tokenbucket.h"
#include "support/fakeclock.h"

#include <QtTest>

#include <cmath>
#include <deque>
#include <memory>
#include <optional>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto Writes = RateBudget::Bucket::CharactersPost;
constexpr milliseconds Tick{20};
constexpr milliseconds OneWay{100};

double secondsOf(milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// A clean-up that writes one after the other, before the sandbox's bucket, beside others of the
/// team who write at even times, and a reviewer on the same machine.
class Simulation
{
public:
    struct Setup
    {
        int count = 0;
        double othersPerMinute = 0;
        double reviewerPerMinute = 0;
        double tokens = 60; ///< in the bucket at first
    };
    struct Outcome
    {
        milliseconds time{}; ///< from the first write to the last
        double least = 60;   ///< whole tokens that a write of ours ever left
        int refused = 0;     ///< of all
        int othersWritten = 0;
        milliseconds longestWait{}; ///< of the reviewer
    };

    explicit Simulation(const Setup &setup)
        : m_setup(setup)
        , m_server(30, 60, 0)
    {
        for (double left = 60 - setup.tokens; left > 0; --left)
            m_server.take(0);
    }

    [[nodiscard]] Outcome run();

private:
    struct Flight
    {
        Priority priority{};
        milliseconds arrivesAt{};
        std::optional<sandbox::TokenBucket::Verdict> verdict;
    };
    void write(Priority priority);
    void moveFlights();
    void actAsOther();
    void actAsReviewer();
    [[nodiscard]] bool isTimeFor(double perMinute) const;

    const Setup m_setup;
    sandbox::TokenBucket m_server;
    FakeClock m_clock;
    RateBudget m_budget{m_clock};
    QObject m_context;
    milliseconds m_now{};
    PendingRequest m_token;
    PendingRequest m_reviewerToken;
    milliseconds m_reviewerSince{};
    bool m_isReviewerWaiting = false;
    bool m_isBusy = false;
    std::deque<Flight> m_flights;
    std::optional<milliseconds> m_first;
    int m_written = 0;
    Outcome m_outcome;
};

bool Simulation::isTimeFor(double perMinute) const
{
    if (perMinute == 0 || m_now == 0ms)
        return false;
    const double before = secondsOf(m_now - Tick) * perMinute / 60;
    return std::floor(before) != std::floor(secondsOf(m_now) * perMinute / 60);
}

void Simulation::actAsOther()
{
    if (!isTimeFor(m_setup.othersPerMinute))
        return;
    ++m_outcome.othersWritten;
    m_outcome.refused += m_server.take(secondsOf(m_now)).granted ? 0 : 1;
}

void Simulation::actAsReviewer()
{
    if (!isTimeFor(m_setup.reviewerPerMinute) || m_isReviewerWaiting)
        return;
    m_isReviewerWaiting = true;
    m_reviewerSince = m_now;
    m_reviewerToken = m_budget.acquire(Writes, Priority::Interactive, &m_context, [this] {
        m_isReviewerWaiting = false;
        m_outcome.longestWait = std::max(m_outcome.longestWait, m_now - m_reviewerSince);
        write(Priority::Interactive);
    });
}

void Simulation::write(Priority priority)
{
    m_flights.push_back({.priority = priority, .arrivesAt = m_now + OneWay, .verdict = {}});
}

/// The server counts a request after OneWay, and its answer is here after as long again.
void Simulation::moveFlights()
{
    for (Flight &flight : m_flights) {
        if (!flight.verdict && m_now >= flight.arrivesAt)
            flight.verdict = m_server.take(secondsOf(m_now));
    }
    while (!m_flights.empty() && m_now >= m_flights.front().arrivesAt + OneWay) {
        const Flight flight = m_flights.front();
        m_flights.pop_front();
        m_outcome.refused += flight.verdict->granted ? 0 : 1;
        m_budget.answered(Writes,
                          {.limit = double(flight.verdict->limit),
                           .remaining = double(flight.verdict->remaining)});
        if (flight.priority != Priority::Cleanup)
            continue;
        m_first = m_first.value_or(flight.arrivesAt);
        m_outcome.time = flight.arrivesAt - *m_first;
        m_outcome.least = std::min(m_outcome.least, double(flight.verdict->remaining));
        ++m_written;
        m_isBusy = false;
    }
}

Simulation::Outcome Simulation::run()
{
    while (m_written < m_setup.count && m_now < 4h) {
        moveFlights();
        actAsOther();
        actAsReviewer();
        if (!m_isBusy) {
            m_isBusy = true;
            m_token = m_budget.acquire(Writes, Priority::Cleanup, &m_context,
                                       [this] { write(Priority::Cleanup); });
        }
        m_clock.advance(Tick);
        m_now += Tick;
    }
    return m_outcome;
}

} // namespace

/// What a clean-up leaves to reviewers, and how long it takes.
class TestCleanupRate : public QObject
{
    Q_OBJECT

private slots:
    void aloneItTakesWhatTheFormulaSays_data();
    void aloneItTakesWhatTheFormulaSays();
    void besideOthersItLeavesThemAFifth_data();
    void besideOthersItLeavesThemAFifth();
    void theFirstOneFindsOutWhatThereIs_data();
    void theFirstOneFindsOutWhatThereIs();
    void belowTheReserveItWaits();
    void aReviewerGoesFirst();
    void othersAreForgottenAfterAMinute();
    void ourOwnReviewerIsNoOther();
    void aTokenThatIsGivenBackIsThereAgain();
    void theReserveFillsUpDuringARest();
};

void TestCleanupRate::aloneItTakesWhatTheFormulaSays_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {40, 48, 60, 120, 500})
        QTest::addRow("%d", count) << count;
}

void TestCleanupRate::aloneItTakesWhatTheFormulaSays()
{
    QFETCH(const int, count);
    const Simulation::Outcome outcome = Simulation({.count = count}).run();
    const double expected = std::max(0, count - 48) / 30.0 * 60;
    const double time = secondsOf(outcome.time);
    qInfo("%d alone: %.1f s, expected %.1f s, least %.0f", count, time, expected, outcome.least);
    // One goes out after the other, each once the former is answered.
    const double answered = secondsOf(2 * OneWay + Tick) * std::min(count, 48);
    QVERIFY(time >= expected * 0.97 - 2);
    QVERIFY(time <= std::max(expected * 1.03 + 2, answered));
    QVERIFY(outcome.least >= 12);
    QCOMPARE(outcome.refused, 0);
}

void TestCleanupRate::besideOthersItLeavesThemAFifth_data()
{
    QTest::addColumn<double>("perMinute");
    QTest::newRow("now and then") << 2.0;
    QTest::newRow("a fifth") << 6.0;
    QTest::newRow("more than that") << 12.0;
}

void TestCleanupRate::besideOthersItLeavesThemAFifth()
{
    QFETCH(const double, perMinute);
    constexpr int count = 300;
    const Simulation::Outcome outcome =
        Simulation({.count = count, .othersPerMinute = perMinute}).run();
    const double left = std::min(24.0, 30 - perMinute); // a minute
    const double expected = (count - 48) / left * 60;
    const double time = secondsOf(outcome.time);
    qInfo("beside %.0f a minute: %.1f s, expected %.1f s, least %.0f", perMinute, time, expected,
          outcome.least);
    QVERIFY(std::abs(time - expected) <= expected * 0.05);
    QVERIFY(outcome.least >= 11); // an other may write while ours is on its way
    QCOMPARE(outcome.refused, 0);
}

void TestCleanupRate::theFirstOneFindsOutWhatThereIs_data()
{
    using Headers = BucketModel::Headers;
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("enough") << Headers{.limit = 60, .remaining = 59} << true;
    QTest::newRow("the reserve") << Headers{.limit = 60, .remaining = 12} << false;
    QTest::newRow("nothing told") << Headers{} << false;
}

void TestCleanupRate::theFirstOneFindsOutWhatThereIs()
{
    QFETCH(const BucketModel::Headers, headers);
    QFETCH(const bool, goesOn);
    using Taker = BucketModel::Taker;
    BucketModel model(0.5, 60, 0ms);
    QVERIFY(model.hasToken(0ms, Taker::Cleanup));
    QCOMPARE(model.untilToken(0ms, Taker::Cleanup), 0ms);
    model.take(0ms, Taker::Cleanup);
    QVERIFY(!model.hasToken(0ms, Taker::Cleanup)); // before it is answered
    QVERIFY(model.hasToken(0ms, Taker::Reviewer));
    model.granted(0ms, headers);
    QCOMPARE(model.hasToken(0ms, Taker::Cleanup), goesOn);
}

void TestCleanupRate::belowTheReserveItWaits()
{
    FakeClock clock;
    RateBudget budget(clock);
    QObject context;
    budget.answered(Writes, {.limit = 60, .remaining = 12});
    bool isGranted = false;
    const PendingRequest token =
        budget.acquire(Writes, Priority::Cleanup, &context, [&isGranted] { isGranted = true; });
    QCOMPARE(budget.untilToken(Writes), 0ms);
    QCOMPARE(budget.untilToken(Writes, Priority::Cleanup), 2'000ms);
    clock.advance(1'999ms);
    QVERIFY(!isGranted);
    clock.advance(1ms);
    QVERIFY(isGranted);
}

void TestCleanupRate::aReviewerGoesFirst()
{
    const Simulation::Outcome outcome = Simulation({.count = 120, .reviewerPerMinute = 20}).run();
    QVERIFY(outcome.longestWait <= Tick);
    QVERIFY(outcome.least >= 11); // the reviewer may take one meanwhile
    QCOMPARE(outcome.refused, 0);
}

void TestCleanupRate::othersAreForgottenAfterAMinute()
{
    FakeClock clock;
    RateBudget budget(clock);
    QObject context;
    const auto write = [&](double remaining) {
        const PendingRequest token = budget.acquire(Writes, Priority::Interactive, &context, [] {});
        clock.advance(200ms);
        clock.advance(100ms);
        budget.answered(Writes, {.limit = 60, .remaining = remaining});
    };
    write(40);
    QVERIFY(!budget.isShared(Writes));
    write(39);
    QVERIFY(!budget.isShared(Writes));
    write(37);
    QVERIFY(budget.isShared(Writes));
    QCOMPARE(budget.cleanupPace(Writes).perMinute, 24.0);
    clock.advance(59s);
    QVERIFY(budget.isShared(Writes));
    clock.advance(1s);
    QVERIFY(!budget.isShared(Writes));
    QCOMPARE(budget.cleanupPace(Writes).perMinute, 30.0);
    QCOMPARE(budget.cleanupPace(Writes).reserve, 12.0);
}

void TestCleanupRate::ourOwnReviewerIsNoOther()
{
    const double expected = (120 - 48 + 20 * 2.4) / 30.0 * 60; // as if it were two of us
    const Simulation::Outcome outcome = Simulation({.count = 120, .reviewerPerMinute = 5}).run();
    QVERIFY(secondsOf(outcome.time) < expected);
}

void TestCleanupRate::aTokenThatIsGivenBackIsThereAgain()
{
    FakeClock clock;
    RateBudget budget(clock);
    QObject context;
    budget.answered(Writes, {.limit = 60, .remaining = 13});
    for (int i = 0; i < 3; ++i) {
        bool isGranted = false;
        const PendingRequest token =
            budget.acquire(Writes, Priority::Cleanup, &context, [&isGranted] { isGranted = true; });
        clock.advance(0ms);
        QVERIFY(isGranted);
        budget.giveBack(Writes, Priority::Cleanup);
    }
    QVERIFY(!budget.isShared(Writes));
}

void TestCleanupRate::theReserveFillsUpDuringARest()
{
    using Taker = BucketModel::Taker;
    BucketModel model(0.5, 60, 0ms);
    model.take(0ms);
    model.refused(0ms, 60s, {.limit = 60, .remaining = 0}, 0);
    QVERIFY(model.untilToken(0ms) >= 60s);
    QCOMPARE(model.untilToken(0ms, Taker::Cleanup), model.untilToken(0ms));
    // Of a short one it is the reserve that is waited for: 12 tokens at 30 a minute, and one more.
    BucketModel other(0.5, 60, 0ms);
    other.take(0ms);
    other.refused(0ms, 2s, {.limit = 60, .remaining = 0}, 0);
    QVERIFY(other.untilToken(0ms, Taker::Cleanup) >= 26s);
}

QTEST_GUILESS_MAIN(TestCleanupRate)
#include "tst_cleanuprate.moc"
