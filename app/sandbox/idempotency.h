// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/wire.h"

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <variant>

namespace sandbox {

/// The idempotency keys of one team (contract 6.5). Any thread.
class Idempotency
{
public:
    using Clock = std::chrono::steady_clock;
    struct Fresh // the request is to be evaluated, then finish() called
    {};
    struct InUse // still in flight, or used for another route or body
    {};
    using Verdict = std::variant<Fresh, InUse, WireResponse>;

    /// `request` stands for the route and the canonical body. A finished 2xx of the last 24 hours
    /// is given back.
    Verdict begin(const std::string &key, const std::string &request, Clock::time_point now);

    /// Only a 2xx is kept; after anything else the key is free again (contract C15).
    void finish(const std::string &key, const WireResponse &response);

private:
    struct Entry
    {
        std::string request{};
        Clock::time_point begun{};
        std::optional<WireResponse> response{}; ///< empty while in flight
    };

    std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
};

} // namespace sandbox
