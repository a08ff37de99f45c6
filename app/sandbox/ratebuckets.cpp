// SPDX-License-Identifier: Apache-2.0
#include "sandbox/ratebuckets.h"

#include "sandbox/clock.h"

namespace sandbox {

namespace {

TokenBucket bucketOf(double perMinute, double capacity, double scale)
{
    return {perMinute * scale, capacity * scale, epochSeconds()};
}

} // namespace

std::string_view bucketName(Bucket bucket)
{
    constexpr std::array<std::string_view, 4> names{"characters_get", "characters_post",
                                                    "characters_synthesize", "general"};
    return names.at(static_cast<std::size_t>(bucket));
}

RateBuckets::RateBuckets(double scale)
    : m_buckets{bucketOf(120, 240, scale), bucketOf(30, 60, scale), bucketOf(6, 12, scale),
                bucketOf(600, 1200, scale)}
{}

TokenBucket::Verdict RateBuckets::take(Bucket bucket)
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.at(static_cast<std::size_t>(bucket)).take(epochSeconds());
}

} // namespace sandbox
