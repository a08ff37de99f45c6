// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sandbox {

/// Lifecycle state of a character (contract section 3).
enum class Status { Synthesizing, Reviewing, Ready, Failed, Deleted };

inline constexpr std::size_t statusCount = 5;

/// The word the API uses for a status.
constexpr std::string_view statusText(Status status)
{
    constexpr std::array<std::string_view, statusCount> texts{"synthesizing", "reviewing", "ready",
                                                              "failed", "deleted"};
    return texts.at(static_cast<std::size_t>(status));
}

/// Empty for a word that is not one of the five.
constexpr std::optional<Status> statusFromText(std::string_view text)
{
    for (std::size_t i = 0; i < statusCount; ++i) {
        if (const auto status = static_cast<Status>(i); statusText(status) == text)
            return status;
    }
    return std::nullopt;
}

} // namespace sandbox
