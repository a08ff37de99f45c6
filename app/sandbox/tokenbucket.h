// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace sandbox {

/// A rate-limit bucket (contract section 7). Times are seconds since the epoch.
class TokenBucket
{
public:
    /// What the response headers say after a request.
    struct Verdict
    {
        bool granted = false;
        std::int64_t limit = 0;      ///< capacity
        std::int64_t remaining = 0;  ///< whole tokens left
        std::int64_t reset = 0;      ///< epoch second at which the bucket will be full
        std::int64_t retryAfter = 0; ///< seconds to the next token, at least 1; 0 if granted
    };

    TokenBucket(double perMinute, double capacity, double now);

    Verdict take(double now);

private:
    double m_perSecond;
    double m_capacity;
    double m_tokens;
    double m_updated;
};

} // namespace sandbox
