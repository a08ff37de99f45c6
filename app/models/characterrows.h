// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QHash>

#include <deque>

/// The rows of a list in their order, found by id, with how many of them are known not to belong
/// to the list any more. Ids are there once.
class CharacterRows
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// \a row must be valid; the reference is valid until the next change.
    [[nodiscard]] const Character &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 if it is not here.
    [[nodiscard]] int rowOf(const CharacterId &id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] const QHash<CharacterId, int> &positions() const { return m_rowOf; }

    /// Whether the list has the row no more: its status is another now.
    [[nodiscard]] bool hasLeft(int row) const { return isOutside(at(row)); }
    [[nodiscard]] int leftCount() const { return m_left; }

    /// Drops all rows; the next ones are of \a query.
    void clear(const CharacterQuery &query);
    void append(const QList<Character> &characters);
    void prepend(const QList<Character> &characters);
    /// With news of the same character.
    void replace(int row, const Character &character);

private:
    void reindex(int fromRow);
    [[nodiscard]] bool isOutside(const Character &character) const;

    CharacterQuery m_query{};
    std::deque<Character> m_rows; ///< as a vector grows, half of its memory is empty at times
    QHash<CharacterId, int> m_rowOf;
    int m_left = 0;
};
