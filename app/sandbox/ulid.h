// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// 48 bits of time and 80 random ones; ordered by time. Its text has 26 letters of Crockford's
/// Base32.
struct Ulid
{
    std::uint64_t high = 0; ///< milliseconds since the epoch, 16 random bits
    std::uint64_t low = 0;  ///< random

    auto operator<=>(const Ulid &) const = default; // NOLINT(modernize-use-nullptr): false alarm

    [[nodiscard]] std::int64_t millis() const { return static_cast<std::int64_t>(high >> 16U); }
};

Ulid makeUlid(std::int64_t millis, std::uint64_t highBits, std::uint64_t lowBits);
std::string ulidText(const Ulid &ulid);
std::optional<Ulid> ulidFromText(std::string_view text);

/// `char_` and the ULID, and back; nothing else is an id of a character (contract 1.4).
std::string characterIdText(const Ulid &id);
std::optional<Ulid> characterIdFromText(std::string_view text);

/// `req_` and a ULID of now. Any thread.
std::string newRequestId();

} // namespace sandbox
