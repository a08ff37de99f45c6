// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/operation.h"
#include "models/characterrows.h"

#include <QList>

// What of an answer is news to a list of characters. Pure.

/// Those of \a characters that are not \a known, each once: a page may repeat rows.
[[nodiscard]] QList<Character> unknownOf(const QList<Character> &characters,
                                         const CharacterRows &known = {});

/// Whether \a told is older than what is \a known of the same character: answers may overtake each
/// other, and the API has no way back from deleted.
[[nodiscard]] bool isStale(const Revision &told, const Revision &known);
[[nodiscard]] inline bool isStale(const Character &told, const Character &known)
{
    return isStale(told.revision(), known.revision());
}

/// Whether \a operation was decided on the character as it was \a met, or as it was later; else
/// what was met is what the operation has made of it, or what it has become since.
[[nodiscard]] inline bool isDecidedOn(const Operation &operation, const Revision &met)
{
    return statusOf(met) != statusAfter(operation.action) && !isStale(operation.seen, met);
}
