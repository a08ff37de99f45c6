// SPDX-License-Identifier: Apache-2.0
#include "domain/apikey.h"

#include <algorithm>

namespace {

/// The length of the beginning that says that it is a key; 0 if it is none.
qsizetype prefixOf(const QByteArray &text)
{
    return text.startsWith("al_live_") ? 8 : text.startsWith("og_") ? 3 : 0;
}

constexpr qsizetype Shortest = 8; ///< what follows the beginning

} // namespace

bool isAcceptableKey(const QByteArray &key)
{
    constexpr qsizetype longest = 256;
    const qsizetype prefix = prefixOf(key);
    const qsizetype rest = key.size() - prefix;
    return prefix > 0 && rest >= Shortest && rest <= longest
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isTooShortForKey(const QByteArray &key)
{
    return key.size() < prefixOf(key) + Shortest;
}

bool beginsAsKey(const QByteArray &text)
{
    return prefixOf(text) > 0;
}
