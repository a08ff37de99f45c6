// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faultbook.h"

#include <utility>

namespace sandbox {

std::string FaultBook::add(std::string_view spec)
{
    std::variant<Fault, std::string> parsed = parseFault(spec);
    if (auto *error = std::get_if<std::string>(&parsed))
        return std::move(*error);
    const std::lock_guard lock(m_mutex);
    m_entries.push_back({std::get<Fault>(std::move(parsed)), 0});
    return {};
}

void FaultBook::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

std::optional<Fault> FaultBook::hit(std::string_view method, std::string_view path)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> hit;
    for (Entry &entry : m_entries) {
        const Fault &fault = entry.fault;
        if (!fault.matches(method, path))
            continue;
        ++entry.matches;
        const bool begun = entry.matches >= fault.nth;
        const bool over = fault.times > 0 && entry.matches >= fault.nth + fault.times;
        if (begun && !over && !hit)
            hit = fault;
    }
    return hit;
}

} // namespace sandbox
