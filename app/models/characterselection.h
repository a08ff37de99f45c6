// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pick.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <cstdlib>
#include <functional>

class CharacterListModel;

/// The characters that somebody has picked, by id and as they were then, whatever lists do:
/// picks outlive refreshing, sorting and paging. Toggling one costs the same however many are
/// picked. GUI thread.
class CharacterSelection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] qsizetype count() const { return m_entries.size(); }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// How many were picked as \a status.
    [[nodiscard]] qsizetype countOf(CharacterStatus status) const
    {
        return m_statuses.value(status);
    }
    [[nodiscard]] bool contains(const CharacterId &id) const { return m_entries.contains(id); }
    /// Null if it is not picked; valid until the selection changes.
    [[nodiscard]] const Pick *find(const CharacterId &id) const;
    /// In the order in which they were picked; sorted by each call.
    [[nodiscard]] QList<Pick> picks() const;

    // What is picked already stays as it was picked; for a newer look at it, remove it first. Each
    // call is one picksChanged(), or none where nothing is different.

    /// Whether \a character is picked afterwards.
    bool toggle(const Character &character);
    /// Toggles each of \a characters.
    void invert(const QList<Character> &characters);
    /// How many were not picked before; the same with the next two.
    qsizetype add(const QList<Character> &characters);
    /// What a walk has found, or retain() has dropped.
    qsizetype add(const QList<Pick> &picks);
    /// All from the row \a from to the row \a to, whichever is higher; \a at tells the character
    /// of a row. Where isLong(), ask before.
    qsizetype addRange(int from, int to, const std::function<Character(int row)> &at);
    /// A range that is most likely a slip of the hand: of more than 200 rows.
    [[nodiscard]] static bool isLong(int from, int to) { return std::abs(to - from) >= LongRange; }

    /// How many were picked before.
    qsizetype remove(const QList<CharacterId> &ids);
    /// Drops those that are not \a kept, and returns them, as after another filter: nothing hidden
    /// stays picked unless somebody wants them back.
    QList<Pick> retain(const std::function<bool(const Pick &pick)> &kept);
    void clear();

    /// The server has told of \a character. Where it is picked and not what it was when it was
    /// picked, its pick says so, and stays as it is otherwise. What is older than what is known is
    /// ignored.
    void learn(const Character &character);
    /// Learns whatever \a model learns from now on. It may be destroyed before this.
    void follow(const CharacterListModel &model);

signals:
    /// Once for each call that changed what is picked. No id is in both.
    void picksChanged(const QList<CharacterId> &added, const QList<CharacterId> &removed);
    /// Pick::changedTo of this one is another.
    void pickOutdated(const CharacterId &id);

private:
    struct Entry
    {
        Pick pick{};
        quint64 place = 0; ///< in the order of picking
    };
    static constexpr int LongRange = 200;

    bool insert(const Pick &pick);
    bool take(const CharacterId &id);
    void learnRows(const CharacterListModel &model, int first, int last);
    void learnLoaded(const CharacterListModel &model);

    QHash<CharacterId, Entry> m_entries;
    QHash<CharacterStatus, qsizetype> m_statuses; ///< of the picks
    quint64 m_nextPlace = 0;
};
