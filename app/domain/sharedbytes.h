// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QSharedData>

#include <cstddef>

/// Bytes that stay as they are. Copies share them, as those of a QByteArray do, but each weighs a
/// pointer, a third of one, and what they point to is a single allocation with 8 bytes of its own.
/// Less than 2 GiB.
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
        explicit Block(QByteArrayView from);

        /// With room for \a more bytes.
        static void *operator new(std::size_t own, qsizetype more);
        // NOLINTNEXTLINE(misc-new-delete-overloads): of what new has made with bytes
        static void operator delete(void *block);
        static void operator delete(void *block, qsizetype more);

        [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this + 1); }

        int size;
    };

    QExplicitlySharedDataPointer<Block> m_block;
};
