// SPDX-License-Identifier: Apache-2.0
#include "models/characterrows.h"

namespace {

/// Has \a next share what \a held has, if that is the same.
template <typename Text>
void keepEqual(Text &next, const Text &held)
{
    if (next == held)
        next = held;
}

} // namespace

void CharacterRows::clear(const CharacterQuery &query)
{
    m_query = query;
    m_rows.clear();
    m_rowOf.clear();
    m_left = 0;
}

void CharacterRows::append(const QList<Character> &characters)
{
    const int first = size();
    m_rows.insert(m_rows.end(), characters.cbegin(), characters.cend());
    for (const Character &character : characters)
        m_left += int(isOutside(character));
    reindex(first);
}

void CharacterRows::prepend(const QList<Character> &characters)
{
    m_rows.insert(m_rows.begin(), characters.cbegin(), characters.cend());
    for (const Character &character : characters)
        m_left += int(isOutside(character));
    reindex(0);
}

void CharacterRows::replace(int row, const Character &character)
{
    m_left += int(isOutside(character)) - int(hasLeft(row));
    Character &held = m_rows[static_cast<size_t>(row)];
    Character next = character;
    // Operations and indices hold some of these, too: the same text is in memory once.
    next.id = held.id;
    keepEqual(next.name, held.name);
    keepEqual(next.clientReferenceId, held.clientReferenceId);
    keepEqual(next.attributes, held.attributes);
    keepEqual(next.errorMessage, held.errorMessage);
    held = next;
}

void CharacterRows::reindex(int fromRow)
{
    for (int row = fromRow; row < size(); ++row)
        m_rowOf.insert(at(row).id, row);
}

bool CharacterRows::isOutside(const Character &character) const
{
    return !m_query.lists(character.status);
}
