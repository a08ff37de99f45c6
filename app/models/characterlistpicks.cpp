// SPDX-License-Identifier: Apache-2.0
#include "models/accessiblename.h"
#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "models/flags.h"

#include <algorithm>

// What the list shows of the characters that somebody has picked or flagged.

void CharacterListModel::showPicks(const CharacterSelection &selection)
{
    m_picks = &selection;
    connect(&selection, &CharacterSelection::picksChanged, this,
            [this](const QList<CharacterId> &added, const QList<CharacterId> &removed) {
                rowsTouched(added + removed, PickedRole);
            });
}

void CharacterListModel::showFlags(const Flags &flags)
{
    m_flags = &flags;
    m_shown.setFlags([&flags](const CharacterId &id) { return flags.contains(id); });
    connect(&flags, &Flags::changed, this,
            [this](const QList<CharacterId> &ids) { rowsTouched(ids, FlaggedRole); });
}

bool CharacterListModel::isFlagged(const Character &character) const
{
    return m_flags != nullptr && m_flags->contains(character.id);
}

/// One signal for all of them: thousands may be picked at once.
void CharacterListModel::rowsTouched(const QList<CharacterId> &ids, int role)
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
        emit dataChanged(index(first), index(last), {role, Qt::AccessibleTextRole});
}

QString CharacterListModel::accessibleText(const Character &character) const
{
    const QString name = accessibleName(character, operationOn(character));
    const bool isPicked = m_picks != nullptr && m_picks->contains(character.id);
    //: What assistive technology reads for a character that is picked: %1 is its name and state
    const QString whole = isPicked ? tr("%1, selected").arg(name) : name;
    //: The same for one that is flagged for a second opinion
    return isFlagged(character) ? tr("%1, flagged").arg(whole) : whole;
}
