// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QSharedData>

#include <new>

/// Bytes that stay as they are. Copies share them, as those of a QByteArray do, but each weighs a
/// pointer, a third of one, and what they point to is a single allocation with 8 bytes of its own,
/// in a pool that all of them share: they stay for hours, and among pictures that come and go each
/// would keep a page of memory from being given back. Less than 2 GiB. Any thread.
class SharedBytes
{
public:
    SharedBytes() = default; ///< empty
    explicit SharedBytes(QByteArrayView bytes);

    [[nodiscard]] bool isEmpty() const { return !m_block; }
    /// Valid while one of those that share them is.
    [[nodiscard]] QByteArrayView view() const
    {
        return m_block ? QByteArrayView(m_block->bytes(), m_block->size) : QByteArrayView();
    }

    friend bool operator==(const SharedBytes &one, const SharedBytes &other)
    {
        return one.m_block == other.m_block || one.view() == other.view();
    }

private:
    /// The bytes follow behind it.
    struct Block : QSharedData
    {
        [[nodiscard]] static Block *holding(QByteArrayView bytes);
        static void operator delete(Block *block, std::destroying_delete_t);

        [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this + 1); }

        int size = 0;
    };

    QExplicitlySharedDataPointer<Block> m_block;
};
