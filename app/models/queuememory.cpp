// SPDX-License-Identifier: Apache-2.0
#include "models/queuememory.h"

#include "models/characterrows.h"

#include <algorithm>

void QueueMemory::keep(const CharacterQuery &query, const CharacterRows &rows)
{
    Kept kept{.query = query};
    for (int row = 0; row < rows.size() && kept.rows.size() < MostRows; ++row) {
        if (!rows.hasLeft(row))
            kept.rows.append(rows.at(row));
    }
    m_kept.removeIf([&query](const Kept &one) { return one.query == query; });
    if (!kept.rows.isEmpty())
        m_kept.append(kept);
}

QList<Character> QueueMemory::recall(const CharacterQuery &query) const
{
    const auto found = std::find_if(m_kept.cbegin(), m_kept.cend(),
                                    [&query](const Kept &one) { return one.query == query; });
    return found == m_kept.cend() ? QList<Character>() : found->rows;
}
