// SPDX-License-Identifier: Apache-2.0
#include "models/hiddenpicks.h"

#include "models/characterlistmodel.h"
#include "models/characterselection.h"

#include <QSet>

#include <utility>

namespace {

/// As much of it as a pick keeps.
Character characterOf(const Pick &pick)
{
    Character character;
    character.id = pick.id;
    character.name = pick.name;
    character.status = pick.status;
    character.createdAt = pick.createdAt;
    character.updatedAt = pick.seen.updatedAt;
    character.clientReferenceId = pick.clientReferenceId;
    character.errorMessage = pick.errorMessage;
    return character;
}

} // namespace

HiddenPicks::HiddenPicks(CharacterSelection &selection, CharacterListModel &characters,
                         QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_characters(characters)
    , m_query(characters.query())
{
    connect(&characters, &CharacterListModel::filterChanged, this, &HiddenPicks::drop);
    connect(&characters, &CharacterListModel::loadedReplaced, this, [this] {
        if (std::exchange(m_query, m_characters.query()) != m_query)
            forget();
    });
}

void HiddenPicks::giveBack()
{
    m_selection.add(m_dropped);
    forget();
}

void HiddenPicks::drop()
{
    const QList<Pick> hidden =
        m_selection.retain([this](const Pick &pick) { return !isHidden(m_characters, pick); });
    // One that was picked anew meanwhile counts as it was now, and once.
    QSet<CharacterId> ids;
    for (const Pick &pick : hidden)
        ids.insert(pick.id);
    m_dropped.removeIf([&ids](const Pick &former) { return ids.contains(former.id); });
    m_dropped += hidden;
    if (!hidden.isEmpty())
        emit dropped(m_dropped.size());
}

void HiddenPicks::forget()
{
    if (!std::exchange(m_dropped, {}).isEmpty())
        emit dropped(0);
}

bool HiddenPicks::isHidden(const CharacterListModel &characters, const Pick &pick)
{
    if (!characters.isFiltered())
        return false;
    if (characters.loaded().rowOf(pick.id) >= 0)
        return characters.rowOf(pick.id) < 0;
    // A walk has found it. Of its attributes nothing is known.
    const bool isUnknown = !characters.filter().attributes.isEmpty();
    return isUnknown || !characters.filterMatch()(characterOf(pick));
}
