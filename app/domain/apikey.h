// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

// What is known of the shape of API keys (contract 1.1).

/// Whether \a key can be one: al_live_ or og_ and 8 to 256 printable characters, no blanks.
[[nodiscard]] bool isAcceptableKey(const QByteArray &key);

/// Whether \a key, which begins as one, is shorter than any.
[[nodiscard]] bool isTooShortForKey(const QByteArray &key);

/// Whether \a text begins as keys do: al_live_, or og_ of older ones.
[[nodiscard]] bool beginsAsKey(const QByteArray &text);

// How keys begin, for regular expressions that look for one: of any environment, as in al_live_,
// and of older ones. Whoever looks says what else makes a key of it, since og_ ends ordinary words.
inline constexpr QLatin1StringView KeyPattern{"al_[a-z]+_"};
inline constexpr QLatin1StringView OldKeyPattern{"og_"};
