// SPDX-License-Identifier: Apache-2.0
#include "models/pagenews.h"

#include <QSet>

QList<Character> unknownOf(const QList<Character> &characters, const CharacterRows &known)
{
    QList<Character> unknown;
    QSet<CharacterId> met;
    for (const Character &character : characters) {
        if (known.contains(character.id) || met.contains(character.id))
            continue;
        met.insert(character.id);
        unknown.append(character);
    }
    return unknown;
}

bool isStale(const Revision &told, const Revision &known)
{
    constexpr auto deleted = CharacterStatus::Deleted;
    if (statusOf(known) == deleted && statusOf(told) != deleted)
        return true;
    if (told.updatedAt == known.updatedAt)
        return false;
    const QDateTime toldTime = told.updatedAt.toDateTime();
    const QDateTime knownTime = known.updatedAt.toDateTime();
    return toldTime.isValid() && knownTime.isValid() && toldTime < knownTime;
}
