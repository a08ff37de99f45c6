// SPDX-License-Identifier: Apache-2.0
#include "sandbox/ulid.h"

#include "sandbox/clock.h"

#include <QRandomGenerator>

#include <array>

namespace sandbox {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t ulidLength = 26;
constexpr std::string_view characterPrefix = "char_";

} // namespace

Ulid makeUlid(std::int64_t millis, std::uint64_t highBits, std::uint64_t lowBits)
{
    return {(static_cast<std::uint64_t>(millis) << 16U) | (highBits & 0xffffU), lowBits};
}

std::string ulidText(const Ulid &ulid)
{
    // 130 bits of text for 128: the first letter carries three.
    std::string text(ulidLength, '0');
    std::uint64_t high = ulid.high;
    std::uint64_t low = ulid.low;
    for (std::size_t i = ulidLength; i-- > 0;) {
        text[i] = alphabet[low & 31U];
        low = (low >> 5U) | (high << 59U);
        high >>= 5U;
    }
    return text;
}

std::optional<Ulid> ulidFromText(std::string_view text)
{
    if (text.size() != ulidLength || text.front() > '7')
        return std::nullopt;
    Ulid ulid;
    for (const char letter : text) {
        const std::size_t value = alphabet.find(letter);
        if (value == std::string_view::npos)
            return std::nullopt;
        ulid.high = (ulid.high << 5U) | (ulid.low >> 59U);
        ulid.low = (ulid.low << 5U) | value;
    }
    return ulid;
}

std::string characterIdText(const Ulid &id)
{
    return std::string(characterPrefix) + ulidText(id);
}

std::optional<Ulid> characterIdFromText(std::string_view text)
{
    if (!text.starts_with(characterPrefix))
        return std::nullopt;
    return ulidFromText(text.substr(characterPrefix.size()));
}

std::string newRequestId()
{
    std::array<quint32, 3> random{};
    QRandomGenerator::global()->fillRange(random.data(), random.size());
    const std::uint64_t low = (std::uint64_t{random[0]} << 32U) | random[1];
    return "req_" + ulidText(makeUlid(epochMillis(), random[2], low));
}

} // namespace sandbox
