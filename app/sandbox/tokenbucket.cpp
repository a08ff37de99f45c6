// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

TokenBucket::TokenBucket(double perMinute, double capacity, double now)
    : m_perSecond(perMinute / 60)
    , m_capacity(std::max(1.0, std::floor(capacity)))
    , m_tokens(m_capacity)
    , m_updated(now)
{}

TokenBucket::Verdict TokenBucket::take(double now)
{
    // A clock that was set back must not take tokens away.
    m_tokens = std::min(m_capacity, m_tokens + std::max(0.0, now - m_updated) * m_perSecond);
    m_updated = now;
    Verdict verdict;
    verdict.granted = m_tokens >= 1;
    if (verdict.granted) {
        m_tokens -= 1;
    } else {
        const double wait = std::ceil((1 - m_tokens) / m_perSecond);
        verdict.retryAfter = std::max<std::int64_t>(1, static_cast<std::int64_t>(wait));
    }
    verdict.limit = static_cast<std::int64_t>(m_capacity);
    verdict.remaining = static_cast<std::int64_t>(m_tokens);
    verdict.reset =
        static_cast<std::int64_t>(std::ceil(now + (m_capacity - m_tokens) / m_perSecond));
    return verdict;
}

} // namespace sandbox
