// SPDX-License-Identifier: Apache-2.0
#include "net/ratebudget.h"

#include "domain/clock.h"

#include <algorithm>
#include <cmath>
#include <utility>

using std::chrono::milliseconds;

namespace {

constexpr double UnknownTokens = 8; // until the first answer: others of the team share the burst
constexpr double RateCut = 0.7;     // at a 429 ...
constexpr milliseconds CutPause{4'000};  // ... at most this often
constexpr double RateGrowth = 0.004;     // tokens a second, for each answer that is no 429
constexpr double SlowestRate = 1.0 / 60; // tokens a second
constexpr double LeastSpread = 2'000;    // ms by which the ends of a rest differ among the team

struct Limits
{
    double perSecond;
    double burst;
};

Limits limitsOf(RateBudget::Bucket bucket)
{
    switch (bucket) {
    case RateBudget::Bucket::CharactersGet:
        return {120.0 / 60, 240};
    case RateBudget::Bucket::CharactersPost:
        return {30.0 / 60, 60};
    case RateBudget::Bucket::CharactersSynthesize:
        return {6.0 / 60, 12};
    case RateBudget::Bucket::General:
        break;
    }
    return {600.0 / 60, 1200};
}

} // namespace

/// One that waits. Deleting it gives up its place.
struct RateBudget::Waiting : QObject
{
    Waiting(RateBudget *budget, Bucket itsBucket, Priority itsPriority, QObject *itsContext,
            std::function<void()> itsGranted)
        : QObject(budget)
        , bucket(itsBucket)
        , priority(itsPriority)
        , context(itsContext)
        , granted(std::move(itsGranted))
    {}

    const Bucket bucket;
    const Priority priority;
    const QPointer<QObject> context;
    std::function<void()> granted;
};

struct RateBudget::State
{
    double full = 0;     // tokens a second the team may use
    double rate = 0;     // tokens a second we use: less than full under contention
    double capacity = 0; // burst
    double tokens = 0;
    milliseconds refilledAt{};
    milliseconds pausedUntil{};
    milliseconds cutAt{};
    bool isKnown = false; // an answer has told
    int unanswered = 0; // granted and not yet answered: the server may or may not have counted them
    std::vector<QPointer<Waiting>> waiting;
};

RateBudget::RateBudget(Clock &clock, std::function<double()> jitter)
    : m_clock(clock)
    , m_jitter(std::move(jitter))
{
    for (int i = 0; i < BucketCount; ++i) {
        const Limits limits = limitsOf(static_cast<Bucket>(i));
        m_buckets.at(static_cast<size_t>(i)) =
            std::make_unique<State>(State{.full = limits.perSecond,
                                          .rate = limits.perSecond,
                                          .capacity = limits.burst,
                                          .tokens = UnknownTokens,
                                          .refilledAt = clock.now(),
                                          .pausedUntil = clock.now(),
                                          .cutAt = clock.now() - CutPause,
                                          .waiting = {}});
    }
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &RateBudget::serve);
    connect(&clock, &Clock::jumped, this, &RateBudget::serve);
}

RateBudget::~RateBudget() = default;

RateBudget::State &RateBudget::state(Bucket bucket)
{
    return *m_buckets.at(static_cast<size_t>(bucket));
}

const RateBudget::State &RateBudget::state(Bucket bucket) const
{
    return *m_buckets.at(static_cast<size_t>(bucket));
}

double RateBudget::refilled(const State &state) const
{
    const std::chrono::duration<double> passed =
        std::max(milliseconds(0), m_clock.now() - state.refilledAt);
    return std::min(state.capacity, state.tokens + passed.count() * state.rate);
}

void RateBudget::refill(State &state)
{
    state.tokens = refilled(state);
    state.refilledAt = std::max(state.refilledAt, m_clock.now());
}

milliseconds RateBudget::untilToken(const State &state) const
{
    const double missing = std::max(0.0, 1 - refilled(state)) / state.rate;
    const milliseconds forToken{static_cast<qint64>(std::ceil(missing * 1000))};
    return std::max({milliseconds(0), forToken, state.pausedUntil - m_clock.now()});
}

PendingRequest RateBudget::acquire(Bucket bucket, Priority priority, QObject *context,
                                   std::function<void()> granted)
{
    auto *waiting = new Waiting(this, bucket, priority, context, std::move(granted));
    auto &line = state(bucket).waiting;
    const auto place = std::find_if(line.begin(), line.end(), [priority](const auto &other) {
        return other && other->priority > priority;
    });
    line.insert(place, waiting);
    // Never inside the call that asked.
    m_wake.start(0);
    return PendingRequest(waiting);
}

void RateBudget::serve()
{
    std::optional<milliseconds> next;
    std::vector<std::pair<Bucket, QPointer<Waiting>>> ready;
    for (const auto &bucket : m_buckets) {
        State &line = *bucket;
        refill(line);
        std::erase_if(line.waiting, [](const auto &waiting) {
            return waiting.isNull() || waiting->context.isNull();
        });
        while (!line.waiting.empty() && line.tokens >= 1 && line.pausedUntil <= m_clock.now()) {
            ready.emplace_back(line.waiting.front()->bucket, line.waiting.front());
            line.waiting.erase(line.waiting.begin());
            line.tokens -= 1;
            ++line.unanswered;
        }
        if (line.waiting.empty())
            continue;
        const milliseconds wait = untilToken(line);
        next = next ? std::min(*next, wait) : wait;
    }
    if (next && (!m_wake.isActive() || m_wake.remainingTimeAsDuration() > *next))
        m_wake.start(std::max(*next, milliseconds(1)));
    // Last, since who is served may ask again, give back or take others away.
    for (const auto &[bucket, waiting] : ready) {
        std::function<void()> granted;
        if (const std::unique_ptr<Waiting> served(waiting); served && served->context)
            granted = std::move(served->granted);
        if (granted)
            granted();
        else
            giveBack(bucket);
    }
}

void RateBudget::giveBack(Bucket bucket)
{
    State &line = state(bucket);
    refill(line);
    line.tokens = std::min(line.capacity, line.tokens + 1);
    line.unanswered = std::max(0, line.unanswered - 1);
    m_wake.start(0);
}

void RateBudget::learn(State &state, const Headers &headers)
{
    refill(state);
    state.unanswered = std::max(0, state.unanswered - 1);
    if (headers.limit && *headers.limit >= 1) {
        // A server whose burst is larger than documented refills faster too (burst is 2 minutes).
        state.full *= *headers.limit / state.capacity;
        state.rate *= *headers.limit / state.capacity;
        state.capacity = *headers.limit;
    }
    if (headers.remaining) {
        state.isKnown = true;
        state.tokens = std::clamp(*headers.remaining - state.unanswered, 0.0, state.capacity);
    }
    m_wake.start(0);
}

void RateBudget::answered(Bucket bucket, const Headers &headers)
{
    State &line = state(bucket);
    learn(line, headers);
    if (headers.remaining)
        line.rate = std::min(line.full, line.rate + RateGrowth);
}

void RateBudget::refused(Bucket bucket, milliseconds rest, const Headers &headers)
{
    State &line = state(bucket);
    learn(line, headers);
    const milliseconds now = m_clock.now();
    if (now - line.cutAt >= CutPause) {
        line.cutAt = now;
        line.rate = std::max(SlowestRate, line.rate * RateCut);
    }
    const double spread = m_jitter ? m_jitter() * std::max(LeastSpread, 1'000 / line.rate) : 0;
    const milliseconds more{static_cast<qint64>(spread)};
    line.pausedUntil = std::max(line.pausedUntil, now + rest + more);
    line.tokens = std::min(line.tokens, 1.0); // one probe when it is over, then ramp up
    line.refilledAt = line.pausedUntil;
}

bool RateBudget::isKnown(Bucket bucket) const
{
    return state(bucket).isKnown;
}

double RateBudget::tokens(Bucket bucket) const
{
    return std::max(0.0, refilled(state(bucket)));
}

double RateBudget::capacity(Bucket bucket) const
{
    return state(bucket).capacity;
}

double RateBudget::refillRate(Bucket bucket) const
{
    return state(bucket).rate;
}

int RateBudget::waiting(Bucket bucket) const
{
    return static_cast<int>(std::count_if(state(bucket).waiting.begin(),
                                          state(bucket).waiting.end(),
                                          [](const auto &waiting) { return !waiting.isNull(); }));
}

milliseconds RateBudget::pausedFor(Bucket bucket) const
{
    return std::max(milliseconds(0), state(bucket).pausedUntil - m_clock.now());
}

milliseconds RateBudget::untilToken(Bucket bucket) const
{
    return untilToken(state(bucket));
}
