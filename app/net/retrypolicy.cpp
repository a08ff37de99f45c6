// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace {

bool isTransient(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::Protocol:
        return true;
    case Error::Kind::Rejected:
        return error.delivery == Error::Delivery::Unknown; // 408 and 425 pass by themselves
    case Error::Kind::Conflict:
        return error.isKeyInUse();
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Storage:
    case Error::Kind::Secret:
        break;
    }
    return false;
}

} // namespace

std::optional<milliseconds> retryDelay(int attempt, const Error &error, double jitter)
{
    if (!isTransient(error))
        return std::nullopt;
    constexpr int mostDoublings = 9;
    const milliseconds first{error.isKeyInUse() ? 500 : 1'000};
    const milliseconds longest{error.isKeyInUse() ? 8'000 : 300'000};
    const int doublings = std::clamp(attempt - 1, 0, mostDoublings);
    const milliseconds ceiling = std::min(longest, first * (1 << doublings));
    const milliseconds own{static_cast<qint64>(static_cast<double>(ceiling.count()) * jitter)};
    return error.retryAfter.value_or(milliseconds(0)) + own;
}
