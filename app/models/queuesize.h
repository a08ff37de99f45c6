// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QDateTime>
#include <QHash>

/// How many characters a queue has, as far as is known, and which they are, so that nobody counts
/// twice, however often a page, a walk or a decision tells of him. A value; any thread.
class QueueSize
{
public:
    /// When each was created; invalid where that is not known.
    using Ids = QHash<CharacterId, QDateTime>;

    /// -1 while unknown; at least so many unless isWhole().
    [[nodiscard]] int count() const { return m_isKnown ? static_cast<int>(m_ids.size()) : -1; }
    /// count() is exact.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool contains(const CharacterId &id) const { return m_ids.contains(id); }

    /// These are all.
    void takeAll(const Ids &ids);
    /// These are there, and maybe more.
    void takeSome(const Ids &ids);
    /// These are the newest, and there are more. Where all were known, those below are known still:
    /// to know of the last one says more than that there are a hundred.
    void takeNewest(const Ids &newest);
    /// One is in the queue, or is no more.
    void enter(const CharacterId &id, const QDateTime &createdAt);
    void leave(const CharacterId &id) { m_ids.remove(id); }
    /// Others have worked on it where nobody looked: it may be exact no more.
    void doubt() { m_isWhole = false; }

    /// A bound that has come down by many since it was taken says less and less. Once for each time
    /// that it has.
    [[nodiscard]] bool takeShrinking();

private:
    /// A bound that has come down by so many is to be read again.
    static constexpr qsizetype MuchLess = 50;

    Ids m_ids;
    bool m_isKnown = false;
    bool m_isWhole = false;
    qsizetype m_taken = 0; ///< how many there were when they were taken
};
