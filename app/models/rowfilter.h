// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"

#include <functional>
#include <utility>
#include <vector>

class CharacterRows;

/// Which of the loaded rows a list shows: those that match a filter, in their order. A row is
/// judged when it is loaded and when the filter is set, and neither comes nor goes by itself later,
/// whatever becomes of it and however old it grows. Places are those among the loaded rows. Without
/// a filter all are shown, at no cost. A part of an error message is found in what the server says
/// and in the words that people are shown for it (failurereason.h).
///
/// It also knows when looking further would only use up what the team may read: each page costs a
/// little patience, and each row found gives it back.
class RowFilter
{
public:
    using IsFlagged = std::function<bool(const CharacterId &id)>;
    using Match = std::function<bool(const Character &character)>;
    /// Pages that are looked through for nothing.
    static constexpr int Patience = 10;

    /// \a rows must outlive this.
    explicit RowFilter(const CharacterRows &rows);

    [[nodiscard]] const CharacterFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Tells what matches \a filter, at the time of day of this call; outlives this.
    [[nodiscard]] Match matchOf(const CharacterFilter &filter) const;

    [[nodiscard]] int size() const;
    /// \a row must be valid.
    [[nodiscard]] int placeOf(int row) const
    {
        return m_isOn ? m_places[static_cast<size_t>(row)] : row;
    }
    /// -1 if it is hidden, or no place.
    [[nodiscard]] int rowAt(int place) const;
    /// The row of \a place, or else the next one, or else the one before; -1 if there is none, or
    /// it is no place.
    [[nodiscard]] int rowNear(int place) const;

    void setFlags(IsFlagged isFlagged) { m_isFlagged = std::move(isFlagged); }
    /// Judges all rows, with new patience.
    void set(const CharacterFilter &filter);
    /// The same for the filter that is set: the rows are others.
    void judgeAll();

    /// Which of \a characters will have a row, by their indexes.
    [[nodiscard]] std::vector<int> judge(const QList<Character> &characters) const;
    /// Further rows are loaded behind the others, from \a place on; \a found as judge() said.
    void append(int place, const std::vector<int> &found);
    /// \a count rows are loaded in front of the others.
    void prepend(int count, const std::vector<int> &found);

    /// A page with \a found rows has been looked through.
    void spend(size_t found);
    [[nodiscard]] bool isPatient() const { return !m_isOn || m_patience > 0; }
    void renewPatience() { m_patience = Patience; }

private:
    const CharacterRows &m_rows;
    CharacterFilter m_filter{};
    IsFlagged m_isFlagged; ///< nobody is, without it
    bool m_isOn = false;
    std::vector<int> m_places; ///< in their order; none without a filter
    int m_patience = Patience; ///< pages
};
