// SPDX-License-Identifier: Apache-2.0
#include "models/characterselection.h"

#include "models/characterlistmodel.h"
#include "models/pagenews.h"

#include <algorithm>
#include <utility>
#include <vector>

const Pick *CharacterSelection::find(const CharacterId &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.cend() ? nullptr : &entry->pick;
}

QList<Pick> CharacterSelection::picks() const
{
    std::vector<const Entry *> entries;
    entries.reserve(static_cast<size_t>(count()));
    for (const Entry &entry : m_entries)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(),
              [](const Entry *a, const Entry *b) { return a->place < b->place; });
    QList<Pick> picks;
    picks.reserve(count());
    for (const Entry *entry : entries)
        picks.append(entry->pick);
    return picks;
}

bool CharacterSelection::toggle(const Character &character)
{
    const bool isPicked = !contains(character.id);
    invert({character});
    return isPicked;
}

void CharacterSelection::invert(const QList<Character> &characters)
{
    QList<CharacterId> added;
    QList<CharacterId> removed;
    for (const Character &character : unknownOf(characters)) {
        if (take(character.id)) {
            removed.append(character.id);
        } else {
            insert(pickOf(character));
            added.append(character.id);
        }
    }
    if (!characters.isEmpty())
        emit picksChanged(added, removed);
}

qsizetype CharacterSelection::add(const QList<Character> &characters)
{
    QList<Pick> picks;
    picks.reserve(characters.size());
    std::transform(characters.begin(), characters.end(), std::back_inserter(picks), pickOf);
    return add(picks);
}

qsizetype CharacterSelection::add(const QList<Pick> &picks)
{
    QList<CharacterId> added;
    for (const Pick &pick : picks) {
        if (insert(pick))
            added.append(pick.id);
    }
    if (!added.isEmpty())
        emit picksChanged(added, {});
    return added.size();
}

qsizetype CharacterSelection::addRange(int from, int to,
                                       const std::function<Character(int row)> &at)
{
    QList<Character> characters;
    for (int row = std::min(from, to); row <= std::max(from, to); ++row)
        characters.append(at(row));
    return add(characters);
}

qsizetype CharacterSelection::remove(const QList<CharacterId> &ids)
{
    QList<CharacterId> removed;
    for (const CharacterId &id : ids) {
        if (take(id))
            removed.append(id);
    }
    if (!removed.isEmpty())
        emit picksChanged({}, removed);
    return removed.size();
}

QList<Pick> CharacterSelection::retain(const std::function<bool(const Pick &pick)> &kept)
{
    QList<Pick> dropped = picks();
    dropped.removeIf(kept);
    QList<CharacterId> ids;
    for (const Pick &pick : std::as_const(dropped))
        ids.append(pick.id);
    remove(ids);
    return dropped;
}

void CharacterSelection::clear()
{
    remove(m_entries.keys());
}

void CharacterSelection::learn(const Character &character)
{
    const auto entry = m_entries.find(character.id);
    if (entry != m_entries.end() && ::learn(entry->pick, character.revision()))
        emit pickOutdated(character.id);
}

void CharacterSelection::follow(const CharacterListModel &model)
{
    connect(
        &model, &QAbstractItemModel::dataChanged, this,
        [this, &model](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
            if (roles.isEmpty() || roles.contains(CharacterListModel::CharacterRole))
                learnRows(model, first.row(), last.row());
        });
    connect(&model, &CharacterListModel::hiddenChanged, this, &CharacterSelection::learn);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this, &model](const QModelIndex &, int first, int last) {
                learnRows(model, first, last);
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, &model] { learnLoaded(model); });
    connect(&model, &CharacterListModel::hiddenPrepended, this,
            [this, &model] { learnLoaded(model); });
    // A page of which the filter hides some, or all.
    connect(&model, &CharacterListModel::stateChanged, this, [this, &model] {
        if (model.isFiltered())
            learnLoaded(model);
    });
}

bool CharacterSelection::insert(const Pick &pick)
{
    if (contains(pick.id))
        return false;
    m_entries.insert(pick.id, {pick, m_nextPlace++});
    ++m_statuses[pick.status];
    return true;
}

bool CharacterSelection::take(const CharacterId &id)
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend())
        return false;
    --m_statuses[entry->pick.status];
    m_entries.erase(entry);
    return true;
}

void CharacterSelection::learnRows(const CharacterListModel &model, int first, int last)
{
    for (int row = first; row <= last && !isEmpty(); ++row)
        learn(model.at(row));
}

/// What the filter hides, too.
void CharacterSelection::learnLoaded(const CharacterListModel &model)
{
    const CharacterRows &rows = model.loaded();
    const QList<CharacterId> ids = m_entries.keys();
    for (const CharacterId &id : ids) {
        if (const int place = rows.rowOf(id); place >= 0)
            learn(rows.at(place));
    }
}
