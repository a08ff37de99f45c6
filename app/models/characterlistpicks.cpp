// SPDX-License-Identifier: Apache-2.0
#include "models/accessiblename.h"
#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "models/flags.h"
#include "queue/cleanup.h"

#include <algorithm>

// What the list shows of the characters that somebody has picked or flagged, or has a run do
// something with.

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

void CharacterListModel::showRuns(const Cleanup &cleanup)
{
    m_cleanup = &cleanup;
    const auto touchAll = [this] {
        const QList<CleanupId> runs = m_cleanup->runs();
        for (const CleanupId &id : runs)
            runTouched(id);
    };
    connect(&cleanup, &Cleanup::started, this, &CharacterListModel::runTouched);
    connect(&cleanup, &Cleanup::changed, this, &CharacterListModel::runTouched);
    connect(&cleanup, &Cleanup::restored, this, touchAll);
    touchAll();
}

/// Of an item that is begun its operation tells.
void CharacterListModel::runTouched(const CleanupId &id)
{
    const CleanupRun *run = m_cleanup->run(id);
    const bool isOpen = run != nullptr && run->isOpen();
    if (isOpen == m_openRuns.contains(id))
        return;
    if (isOpen)
        m_openRuns.insert(id);
    else
        m_openRuns.remove(id);
    QList<CharacterId> ids;
    if (const CleanupProgress *progress = m_cleanup->progress(id)) {
        for (const CleanupItem &item : progress->items())
            ids.append(item.character);
    }
    rowsTouched(ids, ToComeRole);
}

/// What is open goes first, and shows how far it is.
std::optional<Action> CharacterListModel::toCome(const Character &character) const
{
    const Operation *operation = operationOn(character);
    const bool isOpen = operation != nullptr && operation->isOpen();
    return isOpen || m_cleanup == nullptr ? std::nullopt : m_cleanup->toCome(character.id);
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
    const QString marked = isFlagged(character) ? tr("%1, flagged").arg(whole) : whole;
    //: The same for one that a clean-up or another run has still to do
    return toCome(character) ? tr("%1, to come in a run").arg(marked) : marked;
}
