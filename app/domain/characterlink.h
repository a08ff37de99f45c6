// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <optional>

/// How all links begin that lead into the program.
inline constexpr QLatin1StringView LinkScheme{"greenroom:"};

/// No link that leads anywhere is longer than this, in UTF-16 units.
inline constexpr qsizetype LongestLink = 256;

/// The character that \a link leads to: greenroom:character/ and its id, and nothing else. None
/// where it is anything else, or could be a secret. Links come from anybody, so they name a place
/// to look at, never something to do.
[[nodiscard]] std::optional<CharacterId> characterOfLink(const QString &link);

/// The link to \a character.
[[nodiscard]] QString linkTo(const CharacterId &character);
