// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/reselection.h"

#include "models/characterlistmodel.h"
#include "models/characterselection.h"

#include <algorithm>

namespace {

/// As it was found, where it is not what the clean-up was for; more of it nobody knows here.
Pick pickOf(const CleanupResult &result)
{
    const CleanupItem &item = result.item;
    Pick pick{.id = item.character,
              .name = item.name,
              .status = statusOf(item.seen),
              .seen = item.seen,
              .isBare = true};
    const QString found = result.operation ? result.operation->foundStatus() : QString();
    if (!found.isEmpty()) {
        pick.status = statusFromWord(found);
        pick.changedTo = Revision{sharedStatusWord(found),
                                  result.operation->foundAt().toUTC().toString(Qt::ISODate)};
    }
    return pick;
}

/// The one where all of \a picks are.
CharacterQuery queueOf(const QList<Pick> &picks)
{
    const CharacterStatus first = picks.constFirst().status;
    const bool isOne = std::all_of(picks.cbegin(), picks.cend(),
                                   [first](const Pick &pick) { return pick.status == first; });
    return isOne ? CharacterQuery{.status = first} : CharacterQuery();
}

} // namespace

Reselection::Reselection(CharacterSelection &selection, const CharacterListModel &characters,
                         QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_characters(characters)
{
    // Later: the list shows what is selected, and must not change while it tells of its rows.
    connect(&characters, &QAbstractItemModel::rowsInserted, this, &Reselection::takeLoaded,
            Qt::QueuedConnection);
    connect(&characters, &QAbstractItemModel::modelReset, this, &Reselection::takeLoaded,
            Qt::QueuedConnection);
}

void Reselection::select(const QList<CleanupResult> &results)
{
    m_awaited.clear();
    if (results.isEmpty())
        return;
    QList<Pick> picks;
    for (const CleanupResult &result : results)
        picks.append(pickOf(result));
    const CharacterQuery queue = queueOf(picks);
    if (m_characters.query() != queue || m_characters.isFiltered())
        emit queueRequested(queue);
    m_selection.clear();
    m_selection.add(picks);
    for (const Pick &pick : picks)
        m_awaited.insert(pick.id, pick.changedTo ? pick.seen : Revision());
    takeLoaded();
}

void Reselection::takeLoaded()
{
    QList<Character> loaded;
    QList<CharacterId> ids;
    const QList<CharacterId> awaited = m_awaited.keys();
    const CharacterRows &rows = m_characters.loaded();
    for (const CharacterId &id : awaited) {
        const int place = rows.rowOf(id);
        if (place < 0 || rows.at(place).revision() == m_awaited.value(id))
            continue;
        m_awaited.remove(id);
        // Somebody may have put it away meanwhile.
        if (!m_selection.contains(id))
            continue;
        ids.append(id);
        loaded.append(rows.at(place));
    }
    m_selection.remove(ids);
    m_selection.add(loaded);
}
