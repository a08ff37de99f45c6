// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ref.h"
#include "domain/sharedbytes.h"

#include <QByteArrayView>
#include <QList>

#include <cstddef>
#include <initializer_list>
#include <iterator>

/// The refs of a character in the server's order. Lists hold a hundred thousand characters, so
/// those of one are kept in a single array, which copies share, and of each URL only what differs
/// from the one before. Path and query are compared apart, since a signed URL repeats much of both.
/// A ref is made anew each time it is asked for, by way of those before it.
class RefList
{
public:
    /// Goes from one to the next; valid until the list changes or is gone.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Ref;
        using difference_type = std::ptrdiff_t;
        using pointer = const Ref *;
        using reference = const Ref &;

        const Ref &operator*() const { return m_ref; }
        const Ref *operator->() const { return &m_ref; }
        Iterator &operator++();
        Iterator operator++(int);

        /// Both must be of the same list.
        friend bool operator==(const Iterator &one, const Iterator &other)
        {
            return one.m_left == other.m_left;
        }

    private:
        friend class RefList;

        Iterator() = default; ///< the end
        explicit Iterator(QByteArrayView bytes);

        void read();

        QByteArrayView m_bytes{}; ///< of those after this one
        qsizetype m_left = 0;     ///< this one and those after it
        Ref m_ref{};
    };

    RefList() = default;
    RefList(const QList<Ref> &refs);
    RefList(std::initializer_list<Ref> refs);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// \a index must be valid.
    [[nodiscard]] Ref at(qsizetype index) const;
    /// An empty one if there is no \a index.
    [[nodiscard]] Ref value(qsizetype index) const;
    [[nodiscard]] QList<Ref> toList() const;
    /// As many in the same poses, and no URL leads to them.
    [[nodiscard]] RefList withoutUrls() const;

    [[nodiscard]] Iterator begin() const { return Iterator(m_bytes.view()); }
    [[nodiscard]] Iterator end() const { return {}; }
    [[nodiscard]] Iterator cbegin() const { return begin(); }
    [[nodiscard]] Iterator cend() const { return end(); }

    friend bool operator==(const RefList &, const RefList &) = default;

private:
    SharedBytes m_bytes; ///< how many, then one after the other; empty without any
};
