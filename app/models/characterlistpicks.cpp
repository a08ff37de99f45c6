// SPDX-License-Identifier: Apache-2.0
#include "models/accessiblename.h"
#include "models/characterlistmodel.h"
#include "models/characterselection.h"

#include <algorithm>

// What the list shows of the characters that somebody has picked.

void CharacterListModel::showPicks(const CharacterSelection &selection)
{
    m_picks = &selection;
    connect(&selection, &CharacterSelection::picksChanged, this,
            [this](const QList<CharacterId> &added, const QList<CharacterId> &removed) {
                picksTouched(added + removed);
            });
}

/// One signal for all of them: thousands may be picked at once.
void CharacterListModel::picksTouched(const QList<CharacterId> &ids)
{
    int first = rowCount();
    int last = -1;
    for (const CharacterId &id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        emit dataChanged(index(first), index(last), {PickedRole, Qt::AccessibleTextRole});
}

QString CharacterListModel::accessibleText(const Character &character) const
{
    const QString name = accessibleName(character, operationOn(character));
    const bool isPicked = m_picks != nullptr && m_picks->contains(character.id);
    //: What assistive technology reads for a character that is picked: %1 is its name and state
    return isPicked ? tr("%1, selected").arg(name) : name;
}
