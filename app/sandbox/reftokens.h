// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/character.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <string>

namespace sandbox {

/// The tokens in ref URLs: each is good for one ref of one character as it is now, until it
/// expires, and no two are the same (contract section 9). Nothing is stored. Any thread.
class RefTokens
{
public:
    enum class Verdict { Good, Expired, Unknown };

    explicit RefTokens(std::chrono::seconds life);

    /// 32 characters that need no escaping in a URL.
    [[nodiscard]] std::string make(const Character &character, std::size_t ref) const;

    /// Unknown also for a token of a ref that has been made anew since.
    [[nodiscard]] Verdict check(const std::string &token, const Character &character,
                                std::size_t ref) const;

    void expireAll(); ///< those handed out so far

private:
    [[nodiscard]] QByteArray seal(const QByteArray &terms, const Character &character,
                                  std::size_t ref) const;

    std::chrono::milliseconds m_life;
    QByteArray m_secret;
    std::atomic<std::uint8_t> m_series{0};
};

} // namespace sandbox
