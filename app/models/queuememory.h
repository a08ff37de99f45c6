// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QList>

class CharacterRows;

/// The newest rows of queues that were shown before, in memory, to have something to show at once
/// when one comes back, and where the server cannot be reached.
class QueueMemory
{
public:
    static constexpr int MostRows = 1000; ///< of each queue

    /// Keeps the newest of \a rows, those of \a query, in place of what was kept of it.
    void keep(const CharacterQuery &query, const CharacterRows &rows);
    /// What is kept of \a query; none if it was not shown before.
    [[nodiscard]] QList<Character> recall(const CharacterQuery &query) const;

private:
    struct Kept
    {
        CharacterQuery query{};
        QList<Character> rows{};
    };

    QList<Kept> m_kept;
};
