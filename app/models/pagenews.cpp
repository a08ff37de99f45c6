// SPDX-License-Identifier: Apache-2.0
#include "models/pagenews.h"

#include <QSet>

QList<Character> unknownOf(const QList<Character> &characters, const QHash<CharacterId, int> &known)
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
    const QString deleted = statusWord(CharacterStatus::Deleted);
    if (known.status == deleted && told.status != deleted)
        return true;
    if (told.updatedAt == known.updatedAt)
        return false;
    const QDateTime toldTime = told.updatedAt.toDateTime();
    const QDateTime knownTime = known.updatedAt.toDateTime();
    return toldTime.isValid() && knownTime.isValid() && toldTime < knownTime;
}
