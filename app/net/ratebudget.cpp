// SPDX-License-Identifier: Apache-2.0
#include "net/ratebudget.h"

#include "domain/clock.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace {

constexpr milliseconds GateLife{600'000};    // after its rest a 429 says nothing any more
constexpr milliseconds LongestRest{660'000}; // ten minutes, and the slowest rate's spread

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

BucketModel::Taker takerOf(Priority priority)
{
    return priority == Priority::Cleanup ? BucketModel::Taker::Cleanup
                                         : BucketModel::Taker::Reviewer;
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
    BucketModel model;
    std::vector<QPointer<Waiting>> waiting;
};

RateBudget::RateBudget(Clock &clock, std::function<double()> jitter)
    : m_clock(clock)
    , m_jitter(std::move(jitter))
{
    for (int i = 0; i < BucketCount; ++i) {
        const Limits limits = limitsOf(static_cast<Bucket>(i));
        m_buckets.at(static_cast<size_t>(i)) = std::make_unique<State>(State{
            .model = BucketModel(limits.perSecond, limits.burst, clock.now()), .waiting = {}});
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
    const milliseconds now = m_clock.now();
    std::optional<milliseconds> next;
    struct Ready
    {
        Bucket bucket;
        Priority priority;
        QPointer<Waiting> waiting;
    };
    std::vector<Ready> ready;
    for (const auto &bucket : m_buckets) {
        BucketModel &model = bucket->model;
        auto &line = bucket->waiting;
        std::erase_if(line, [](const auto &waiting) {
            return waiting.isNull() || waiting->context.isNull();
        });
        while (!line.empty() && model.hasToken(now, takerOf(line.front()->priority))) {
            const QPointer<Waiting> first = line.front();
            ready.push_back({first->bucket, first->priority, first});
            line.erase(line.begin());
            model.take(now, takerOf(first->priority));
        }
        if (!line.empty()) {
            const milliseconds left = model.untilToken(now, takerOf(line.front()->priority));
            next = std::min(next.value_or(milliseconds::max()), left);
        }
    }
    if (next && (!m_wake.isActive() || m_wake.remainingTimeAsDuration() > *next))
        m_wake.start(std::max(*next, milliseconds(1)));
    // Last, since who is served may ask again, give back or take others away.
    for (const auto &[bucket, priority, waiting] : ready) {
        std::function<void()> granted;
        if (const std::unique_ptr<Waiting> served(waiting); served && served->context)
            granted = std::move(served->granted);
        if (granted)
            granted();
        else
            giveBack(bucket, priority);
    }
}

void RateBudget::giveBack(Bucket bucket, Priority priority)
{
    state(bucket).model.giveBack(m_clock.now(), takerOf(priority));
    m_wake.start(0);
}

void RateBudget::answered(Bucket bucket, const Headers &headers)
{
    state(bucket).model.granted(m_clock.now(), headers);
    m_wake.start(0);
}

void RateBudget::lost(Bucket bucket)
{
    state(bucket).model.lost();
}

void RateBudget::refused(Bucket bucket, milliseconds rest, const Headers &headers)
{
    state(bucket).model.refused(m_clock.now(), rest, headers, m_jitter ? m_jitter() : 0);
    m_wake.start(0);
    emit gateChanged(bucket);
}

RateBudget::Gate RateBudget::gate(Bucket bucket) const
{
    const BucketModel &model = state(bucket).model;
    if (!model.pausedUntil())
        return {};
    const milliseconds left = *model.pausedUntil() - m_clock.now();
    return {.pausedUntil = m_clock.wallTime().addMSecs(left.count()), .share = model.share()};
}

void RateBudget::restore(Bucket bucket, const Gate &gate)
{
    if (!gate.pausedUntil.isValid())
        return;
    const milliseconds left{m_clock.wallTime().msecsTo(gate.pausedUntil)};
    if (left < -GateLife)
        return;
    const milliseconds now = m_clock.now();
    state(bucket).model.restore(now, now + std::min(left, LongestRest), gate.share);
}

bool RateBudget::isKnown(Bucket bucket) const
{
    return state(bucket).model.isKnown();
}

double RateBudget::tokens(Bucket bucket) const
{
    return std::max(0.0, state(bucket).model.tokens(m_clock.now()));
}

double RateBudget::capacity(Bucket bucket) const
{
    return state(bucket).model.capacity();
}

double RateBudget::refillRate(Bucket bucket) const
{
    return state(bucket).model.rate();
}

int RateBudget::waiting(Bucket bucket) const
{
    return static_cast<int>(std::count_if(state(bucket).waiting.begin(),
                                          state(bucket).waiting.end(),
                                          [](const auto &waiting) { return !waiting.isNull(); }));
}

milliseconds RateBudget::untilToken(Bucket bucket, Priority priority) const
{
    return state(bucket).model.untilToken(m_clock.now(), takerOf(priority));
}

CleanupPace RateBudget::cleanupPace(Bucket bucket) const
{
    const BucketModel &model = state(bucket).model;
    const milliseconds now = m_clock.now();
    const milliseconds then = now + model.pausedFor(now);
    constexpr double secondsInMinute = 60;
    const double rate = model.isPaced(then) ? model.rate() : model.fullRate();
    const CleanupPace alone{.tokens = model.reserve() + model.tokensForCleanup(then),
                            .perMinute = rate * secondsInMinute,
                            .reserve = model.reserve(),
                            .growth = BucketModel::growth() * secondsInMinute,
                            .mostPerMinute = model.fullRate() * secondsInMinute};
    return model.isShared(then) ? alone.shared() : alone;
}

bool RateBudget::isShared(Bucket bucket) const
{
    return state(bucket).model.isShared(m_clock.now());
}

milliseconds RateBudget::pausedFor(Bucket bucket) const
{
    return state(bucket).model.pausedFor(m_clock.now());
}
