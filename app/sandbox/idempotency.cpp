// SPDX-License-Identifier: Apache-2.0
#include "sandbox/idempotency.h"

namespace sandbox {

Idempotency::Verdict Idempotency::begin(const std::string &key, const std::string &request,
                                        Clock::time_point now)
{
    constexpr std::chrono::hours life{24};
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end() || (found->second.response && now - found->second.begun >= life)) {
        m_entries[key] = {request, now, std::nullopt};
        return Fresh{};
    }
    if (!found->second.response || found->second.request != request)
        return InUse{};
    return *found->second.response;
}

void Idempotency::finish(const std::string &key, const WireResponse &response)
{
    const std::lock_guard lock(m_mutex);
    if (response.status >= 200 && response.status < 300)
        m_entries[key].response = response;
    else
        m_entries.erase(key);
}

} // namespace sandbox
