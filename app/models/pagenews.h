// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QHash>
#include <QList>

// What of an answer is news to a list of characters. Pure.

/// Those of \a characters that are not \a known, each once: a page may repeat rows.
[[nodiscard]] QList<Character> unknownOf(const QList<Character> &characters,
                                         const QHash<CharacterId, int> &known);

/// Whether \a told is older than what is \a known of the same character: answers may overtake each
/// other, and the API has no way back from deleted.
[[nodiscard]] bool isStale(const Revision &told, const Revision &known);
[[nodiscard]] inline bool isStale(const Character &told, const Character &known)
{
    return isStale(told.revision(), known.revision());
}
