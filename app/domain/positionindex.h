// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>

#include <algorithm>
#include <utility>
#include <vector>

/// Finds the positions of the elements of a list by one of their members, \a key, for 5 to 11 bytes
/// each: it holds no keys, but positions only, and asks the list for the keys of those. So each
/// call gets the same list, whose at(position) gives an Element; it may be copied and moved with
/// it. While an element is indexed its key must not change, nor its position but by shift().
///
/// A hash table with linear probing: a position lies in the slot that the hash of its key names, or
/// behind it in the first that was free. One thread at a time.
template <typename Element, typename Key, Key Element::*key>
class PositionIndex
{
public:
    /// Of the keys that are indexed.
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// -1 if no element with \a wanted is indexed.
    template <typename List>
    [[nodiscard]] qsizetype find(const Key &wanted, const List &list) const
    {
        return m_slots.empty() ? Free : m_slots[slotOf(wanted, list)];
    }

    /// Indexes the element of \a list at \a position, 0 to 2^31 - 1, in place of another one with
    /// the same key.
    template <typename List>
    void insert(qsizetype position, const List &list)
    {
        const auto inserted = static_cast<qint32>(position);
        if ((static_cast<size_t>(m_size) + 1) * 4 > m_slots.size() * 3)
            grow(list);
        qint32 &slot = m_slots[slotOf(list.at(inserted).*key, list)];
        m_size += slot == Free ? 1 : 0;
        slot = inserted;
    }

    /// \a count elements were put in front of all others, and are to be indexed.
    void shift(qsizetype count)
    {
        for (qint32 &slot : m_slots)
            slot += slot == Free ? 0 : static_cast<qint32>(count);
    }

    void clear() { *this = PositionIndex(); }

private:
    static constexpr qint32 Free = -1;
    static constexpr size_t FewestSlots = 8;

    /// Where \a wanted is, or would be. There always is a free slot, which ends the search.
    template <typename List>
    [[nodiscard]] size_t slotOf(const Key &wanted, const List &list) const
    {
        const size_t last = m_slots.size() - 1; // their number is a power of two
        size_t slot = qHash(wanted, m_seed) & last;
        while (m_slots[slot] != Free && !(list.at(m_slots[slot]).*key == wanted))
            slot = (slot + 1) & last;
        return slot;
    }

    template <typename List>
    void grow(const List &list)
    {
        const size_t count = std::max(FewestSlots, m_slots.size() * 2);
        const std::vector<qint32> former = std::exchange(m_slots, std::vector<qint32>(count, Free));
        for (const qint32 position : former) {
            if (position != Free)
                m_slots[slotOf(list.at(position).*key, list)] = position;
        }
    }

    std::vector<qint32> m_slots; ///< at most three quarters are taken
    qsizetype m_size = 0;
    size_t m_seed = QHashSeed::globalSeed();
};
