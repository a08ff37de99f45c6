// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include <iterator>
#include <list>
#include <utility>

/// Values by key with their weight in bytes, in the order in which they were last used. Unlike
/// QCache it can spare some keys when it is trimmed, and take in a value as the first one to go.
template <typename Key, typename Value>
class ByteLru
{
public:
    /// \a cap is in bytes and takes effect at trim().
    explicit ByteLru(qint64 cap)
        : m_cap(cap)
    {}

    [[nodiscard]] qint64 cap() const { return m_cap; }
    /// Takes effect at trim().
    void setCap(qint64 cap) { m_cap = cap; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype count() const { return m_places.size(); }

    /// The value, or null; its place in the order stays.
    [[nodiscard]] const Value *peek(const Key &key) const
    {
        const auto place = m_places.constFind(key);
        return place == m_places.constEnd() ? nullptr : &(*place)->value;
    }

    [[nodiscard]] qint64 bytesOf(const Key &key) const
    {
        const auto place = m_places.constFind(key);
        return place == m_places.constEnd() ? 0 : (*place)->bytes;
    }

    /// What the values weigh for which \a isMeant(key) is true.
    template <typename Predicate>
    [[nodiscard]] qint64 bytesWhere(const Predicate &isMeant) const
    {
        qint64 sum = 0;
        for (const Entry &entry : m_entries)
            sum += isMeant(entry.key) ? entry.bytes : 0;
        return sum;
    }

    /// Makes \a key the last one to go, if it is there.
    void touch(const Key &key)
    {
        const auto place = m_places.constFind(key);
        if (place != m_places.constEnd())
            m_entries.splice(m_entries.begin(), m_entries, *place);
    }

    /// Puts or replaces a value, as the last one to go.
    void put(const Key &key, Value value, qint64 bytes)
    {
        remove(key);
        m_entries.push_front({key, std::move(value), bytes});
        m_places.insert(key, m_entries.begin());
        m_bytes += bytes;
    }

    /// Puts a value as the first one to go; one that is there stays as and where it is.
    void putFirstToGo(const Key &key, Value value, qint64 bytes)
    {
        if (m_places.contains(key))
            return;
        m_entries.push_back({key, std::move(value), bytes});
        m_places.insert(key, std::prev(m_entries.end()));
        m_bytes += bytes;
    }

    void remove(const Key &key)
    {
        const auto place = m_places.constFind(key);
        if (place == m_places.constEnd())
            return;
        m_bytes -= (*place)->bytes;
        m_entries.erase(*place);
        m_places.erase(place);
    }

    /// Removes those for which \a isMeant(key) is true.
    template <typename Predicate>
    void removeWhere(const Predicate &isMeant)
    {
        for (auto entry = m_entries.begin(); entry != m_entries.end();) {
            if (!isMeant(entry->key)) {
                ++entry;
                continue;
            }
            m_bytes -= entry->bytes;
            m_places.remove(entry->key);
            entry = m_entries.erase(entry);
        }
    }

    /// Has \a change(value) make another value of each, and say what it weighs then; what weighs
    /// nothing goes. Their order stays.
    template <typename Change>
    void changeAll(const Change &change)
    {
        for (auto entry = m_entries.begin(); entry != m_entries.end();) {
            m_bytes -= entry->bytes;
            entry->bytes = change(entry->value);
            m_bytes += entry->bytes;
            if (entry->bytes > 0) {
                ++entry;
                continue;
            }
            m_places.remove(entry->key);
            entry = m_entries.erase(entry);
        }
    }

    /// Drops the longest unused until the cap is kept, but none for which \a isSpared(key) is true.
    template <typename Predicate>
    void trim(const Predicate &isSpared)
    {
        auto entry = m_entries.end();
        while (m_bytes > m_cap && entry != m_entries.begin()) {
            --entry;
            if (isSpared(entry->key))
                continue;
            m_bytes -= entry->bytes;
            m_places.remove(entry->key);
            entry = m_entries.erase(entry);
        }
    }

private:
    struct Entry
    {
        Key key;
        Value value;
        qint64 bytes;
    };

    qint64 m_cap;
    qint64 m_bytes = 0;
    std::list<Entry> m_entries; ///< the last used first
    QHash<Key, typename std::list<Entry>::iterator> m_places;
};
