// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/character.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace sandbox {

/// The characters of one team in the order of their creation, with an index per status, so that a
/// page costs O(log n) wherever it begins. Not synchronised: World does that.
class Roster
{
public:
    struct Query
    {
        std::optional<Status> status{}; ///< empty = all but deleted
        std::optional<Ulid> after{};    ///< exclusive: strictly older rows
        std::size_t limit = 20;
    };
    struct Page
    {
        std::vector<Character> rows{}; ///< newest first
        bool hasMore = false;
    };

    void reserve(std::size_t count);

    /// Its id must be the greatest so far.
    void append(const Character &character);

    /// Null for an unknown or hard-deleted one. Soft-deleted ones are found.
    [[nodiscard]] Character *find(const Ulid &id);
    [[nodiscard]] const Character *find(const Ulid &id) const;

    void setStatus(Character &character, Status status);
    void erase(Character &character); ///< hard: from now on it is not found

    /// Empty for a cursor that is unknown or hard-deleted; a soft-deleted one, or one whose status
    /// has changed, keeps its place (contract section 12).
    [[nodiscard]] std::optional<Page> page(const Query &query) const;

    /// Newest first.
    [[nodiscard]] std::vector<Ulid> ids(Status status) const;

    /// A time for the next character that keeps ids in order.
    [[nodiscard]] std::int64_t nextMillis() const;

private:
    using Index = std::vector<std::uint32_t>; // ascending, that is oldest first

    Index &indexOf(Status status) { return m_byStatus.at(static_cast<std::size_t>(status)); }
    [[nodiscard]] const Index &indexOf(Status status) const
    {
        return m_byStatus.at(static_cast<std::size_t>(status));
    }
    [[nodiscard]] std::uint32_t position(const Character &character) const;

    std::vector<Character> m_characters;
    std::array<Index, statusCount> m_byStatus;
    Index m_listed; // all but the deleted
};

} // namespace sandbox
