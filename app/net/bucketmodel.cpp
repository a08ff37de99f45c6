// SPDX-License-Identifier: Apache-2.0
#include "net/bucketmodel.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace {

constexpr double UnknownTokens = 8; // until the first answer: others of the team share the burst
constexpr double Cut = 0.7;         // of the rate, at a 429 ...
constexpr milliseconds CutPause{4'000};  // ... at most this often
constexpr double Growth = 0.004;         // tokens a second, for each success
constexpr double SlowestRate = 1.0 / 60; // tokens a second
// What is left of the bucket after a success tells of the others before a 429 does. Between few and
// enough the rate stays: without such a span, whoever had most would keep it.
constexpr double Enough = 1.0 / 12;                     // the rate may grow
constexpr double Few = 1.0 / 20;                        // the team takes more than comes back ...
constexpr double Ease = 0.9;                            // ... so the rate sinks by this
constexpr std::chrono::duration<double> LeastSpread{2}; // of the ends of a rest among the team
constexpr double Reserved = 1.0 / 5;                    // of the bucket, kept for reviewers ...
constexpr double Unshared = 4.0 / 5;                    // of the refill, while others draw too

double tokensIn(milliseconds time, double perSecond)
{
    return std::max(0.0, std::chrono::duration<double>(time).count() * perSecond);
}

} // namespace

BucketModel::BucketModel(double perSecond, double burst, milliseconds now)
    : m_full(perSecond)
    , m_rate(perSecond)
    , m_capacity(burst)
    , m_left(UnknownTokens)
    , m_leftAt(now)
    , m_allowance(UnknownTokens)
    , m_allowanceAt(now)
    , m_cutAt(now - CutPause)
{}

double BucketModel::growth()
{
    return Growth;
}

double BucketModel::tokens(milliseconds now) const
{
    return m_isKnown ? left(now) : allowance(now);
}

double BucketModel::left(milliseconds now) const
{
    return std::clamp(m_left + tokensIn(now - m_leftAt, m_full), 0.0, m_capacity);
}

double BucketModel::allowance(milliseconds now) const
{
    // A full bucket does not refill while a request is on its way to it.
    const double most = m_isKnown ? m_capacity : m_capacity - 1;
    return std::min(most, m_allowance + tokensIn(now - m_allowanceAt, m_rate));
}

double BucketModel::reserve() const
{
    return m_capacity * Reserved;
}

double BucketModel::beyondReserve(milliseconds now) const
{
    return (m_isKnown ? left(now) : allowance(now)) - reserve();
}

double BucketModel::tokensForCleanup(milliseconds now) const
{
    const double beyond = beyondReserve(now);
    if (!isShared(now))
        return beyond;
    const double paced = m_cleanupAllowance + tokensIn(now - m_leftAt, m_rate * Unshared);
    return std::min(beyond, paced);
}

void BucketModel::refill(milliseconds now)
{
    m_cleanupAllowance = tokensForCleanup(now);
    m_left = left(now);
    m_leftAt = now;
    m_allowance = allowance(now);
    m_allowanceAt = std::max(m_allowanceAt, now);
}

milliseconds BucketModel::pausedFor(milliseconds now) const
{
    return std::max(milliseconds(0), m_pausedUntil.value_or(now) - now);
}

bool BucketModel::hasToken(milliseconds now, Taker taker) const
{
    return allowance(now) >= 1 && pausedFor(now) == milliseconds(0)
        && (taker == Taker::Reviewer || mayAsk() || tokensForCleanup(now) >= 1);
}

milliseconds BucketModel::untilToken(milliseconds now, Taker taker) const
{
    using Seconds = std::chrono::duration<double>;
    if (hasToken(now, taker))
        return milliseconds(0);
    const Seconds missing{std::max(0.0, 1 - allowance(now)) / m_rate};
    const milliseconds left = pausedFor(now) + std::chrono::ceil<milliseconds>(missing);
    if (taker == Taker::Reviewer || mayAsk())
        return left;
    // These fill up during a rest, too.
    const Seconds toReserve{(1 - beyondReserve(now)) / (m_isKnown ? m_full : m_rate)};
    const Seconds toShare{(1 - tokensForCleanup(now)) / (m_rate * Unshared)};
    const Seconds kept = std::max(toReserve, isShared(now) ? toShare : Seconds(0));
    return std::max(left, std::chrono::ceil<milliseconds>(kept));
}

void BucketModel::take(milliseconds now, Taker taker)
{
    refill(now);
    m_neighbours.took(now, {.perSecond = m_full, .capacity = m_capacity});
    m_left -= 1;
    m_allowance -= 1;
    m_cleanupAllowance -= taker == Taker::Cleanup ? 1 : 0;
    ++m_unanswered;
}

void BucketModel::giveBack(milliseconds now, Taker taker)
{
    refill(now);
    m_neighbours.gaveBack();
    m_left += 1;
    m_allowance += 1;
    m_cleanupAllowance += taker == Taker::Cleanup ? 1 : 0;
    lost();
}

void BucketModel::lost()
{
    m_unanswered = std::max(0, m_unanswered - 1);
}

void BucketModel::learn(milliseconds now, const Headers &headers)
{
    refill(now);
    lost();
    m_isAnswered = true;
    if (headers.limit && *headers.limit >= 1) {
        // A server whose burst is larger than documented refills faster too (burst is 2 minutes).
        m_full *= *headers.limit / m_capacity;
        m_rate *= *headers.limit / m_capacity;
        m_capacity = *headers.limit;
    }
    if (headers.remaining) {
        m_isKnown = true;
        m_neighbours.told(now, *headers.remaining);
        m_left = std::clamp(*headers.remaining - m_unanswered, 0.0, m_capacity);
        // It is for all who want it, of whom we are a part.
        m_allowance = m_left * share();
    }
}

void BucketModel::granted(milliseconds now, const Headers &headers)
{
    learn(now, headers);
    const double part = headers.remaining.value_or(m_capacity) / m_capacity;
    if (part >= Enough)
        setRate(m_rate + Growth);
    else if (part < Few)
        setRate(m_rate * Ease);
}

void BucketModel::refused(milliseconds now, milliseconds rest, const Headers &headers,
                          double jitter)
{
    learn(now, headers);
    if (now - m_cutAt >= CutPause) {
        m_cutAt = now;
        setRate(m_rate * Cut);
    }
    const auto spread = jitter * std::max(LeastSpread, std::chrono::duration<double>(1 / m_rate));
    const milliseconds end = now + rest + std::chrono::floor<milliseconds>(spread);
    m_pausedUntil = std::max(end, m_pausedUntil.value_or(end));
    m_allowance = std::min(m_allowance, 1.0); // one probe when it is over, then ramp up
    m_allowanceAt = *m_pausedUntil;
}

void BucketModel::restore(milliseconds now, milliseconds pausedUntil, double share)
{
    const double restored = share > 0 ? m_full * share : 0; // no number is no share either
    setRate(std::min(m_rate, restored));
    // This run may have met a 429 of its own by now.
    m_pausedUntil = std::max(pausedUntil, m_pausedUntil.value_or(pausedUntil));
    m_allowance = std::min(m_allowance, 1.0);
    m_allowanceAt = std::max(now, *m_pausedUntil);
}

void BucketModel::setRate(double rate)
{
    m_rate = std::clamp(rate, std::min(SlowestRate, m_full), m_full);
}
