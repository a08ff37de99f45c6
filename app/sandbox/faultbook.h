// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/fault.h"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// The faults that are set, and how often each has been matched. Any thread.
class FaultBook
{
public:
    /// Returns what is wrong with the spec, or an empty text.
    std::string add(std::string_view spec);
    void clear();

    /// Counts the request for every fault that matches it; the first one whose turn it is hits.
    std::optional<Fault> hit(std::string_view method, std::string_view path);

private:
    struct Entry
    {
        Fault fault{};
        int matches = 0;
    };

    std::mutex m_mutex;
    std::vector<Entry> m_entries;
};

} // namespace sandbox
