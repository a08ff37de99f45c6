// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/positionindex.h"

#include <array>
#include <deque>

/// The rows of a list in their order, found by id, with how many of them are known not to belong
/// to the list any more, and a mark on each. Ids are there once.
class CharacterRows
{
public:
    /// What a decision makes of a row; whoever knows the decisions sets it.
    enum class Mark : quint8 {
        Undecided, ///< as rows are that were added
        Decided,
        Leaving, ///< the decision takes it out of the list, and it is still in
    };

    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// \a row must be valid; the reference is valid until the next change.
    [[nodiscard]] const Character &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 if it is not here.
    [[nodiscard]] int rowOf(const CharacterId &id) const
    {
        return static_cast<int>(m_rowOf.find(id, *this));
    }
    [[nodiscard]] bool contains(const CharacterId &id) const { return rowOf(id) >= 0; }

    /// Whether the list has the row no more: its status is another now.
    [[nodiscard]] bool hasLeft(int row) const { return isOutside(at(row)); }
    [[nodiscard]] int leftCount() const { return m_left; }

    /// \a row must be valid.
    [[nodiscard]] Mark markOf(int row) const { return m_marks[static_cast<size_t>(row)]; }
    [[nodiscard]] int count(Mark mark) const { return m_counts[static_cast<size_t>(mark)]; }
    /// \a row must be valid; replace() leaves the mark as it is.
    void setMark(int row, Mark mark);

    /// Drops all rows; the next ones are of \a query.
    void clear(const CharacterQuery &query);
    void append(const QList<Character> &characters);
    void prepend(const QList<Character> &characters);
    /// With news of the same character.
    void replace(int row, const Character &character);

private:
    void index(int from, int count);
    [[nodiscard]] bool isOutside(const Character &character) const;

    CharacterQuery m_query{};
    std::deque<Character> m_rows; ///< as a vector grows, half of its memory is empty at times
    PositionIndex<Character, CharacterId, &Character::id> m_rowOf;
    int m_left = 0;
    std::deque<Mark> m_marks;      ///< of each row
    std::array<int, 3> m_counts{}; ///< of each mark
};
