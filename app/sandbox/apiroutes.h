// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/characterendpoints.h"
#include "sandbox/keyring.h"
#include "sandbox/ratebuckets.h"

#include <array>
#include <string>

namespace sandbox {

/// The API's door: key, version, route, rate limit and scope, then the endpoint, then the headers
/// that every answer carries (contract section 1), and the faults of the server's kinds. Any
/// thread.
class ApiRoutes
{
public:
    /// `elsewhere` is another origin, for redirects.
    ApiRoutes(const Options &options, World &world, const Keyring &keyring,
              const WireCharacter &wire, std::string elsewhere);

    WireResponse answer(const WireRequest &request);

private:
    WireResponse admit(const WireRequest &request, const std::string &requestId);
    [[nodiscard]] WireResponse evaluate(const ApiCall &call);

    const Keyring &m_keyring;
    CharacterEndpoints m_endpoints;
    std::array<RateBuckets, teamCount> m_buckets;
    const std::string m_elsewhere;
};

} // namespace sandbox
