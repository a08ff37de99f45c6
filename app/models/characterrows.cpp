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
    m_marks.clear();
    m_counts = {};
}

void CharacterRows::append(const QList<Character> &characters)
{
    const int first = size();
    m_rows.insert(m_rows.end(), characters.cbegin(), characters.cend());
    m_marks.resize(m_rows.size());
    index(first, size() - first);
}

void CharacterRows::prepend(const QList<Character> &characters)
{
    const int former = size();
    m_rows.insert(m_rows.begin(), characters.cbegin(), characters.cend());
    const int count = size() - former;
    m_marks.insert(m_marks.begin(), static_cast<size_t>(count), Mark::Undecided);
    m_rowOf.shift(count);
    index(0, count);
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

void CharacterRows::setMark(int row, Mark mark)
{
    Mark &held = m_marks[static_cast<size_t>(row)];
    --m_counts[static_cast<size_t>(held)];
    ++m_counts[static_cast<size_t>(mark)];
    held = mark;
}

/// Finds from now on the \a count rows that were added, the first at \a from, and counts them.
void CharacterRows::index(int from, int count)
{
    for (int row = from; row < from + count; ++row) {
        m_rowOf.insert(row, *this);
        m_left += int(hasLeft(row));
    }
    m_counts[static_cast<size_t>(Mark::Undecided)] += count;
}

bool CharacterRows::isOutside(const Character &character) const
{
    return !m_query.lists(character.status);
}
