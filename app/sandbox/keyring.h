// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/team.h"
#include "sandbox/wire.h"

#include <map>
#include <mutex>
#include <string>
#include <variant>

namespace sandbox {

/// The API keys and what they open (contract 1.1). Any thread.
class Keyring
{
public:
    struct Access
    {
        TeamId team = TeamId::First;
        bool mayWrite = true; ///< else scope `read`
    };

    void add(const std::string &key, const Access &access);
    void revoke(TeamId team); ///< every key that the team has now

    /// By X-Api-Key or `Authorization: Bearer`; both must agree if both are sent (contract C18).
    /// Else the 401.
    [[nodiscard]] std::variant<Access, Refused> check(const WireRequest &request) const;

private:
    struct Entry
    {
        Access access{};
        bool revoked = false;
    };

    mutable std::mutex m_mutex;
    std::map<std::string, Entry> m_entries;
};

/// `al_live_` and 64 hexadecimal digits.
std::string keyFromSeed(std::uint32_t seed, std::string_view purpose);
std::string randomKey();

} // namespace sandbox
