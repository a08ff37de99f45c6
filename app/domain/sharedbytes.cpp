// SPDX-License-Identifier: Apache-2.0
#include "domain/sharedbytes.h"

#include <algorithm>
#include <limits>
#include <new>

SharedBytes::SharedBytes(QByteArrayView bytes)
    : m_block(bytes.isEmpty() ? nullptr : new (bytes.size()) Block(bytes))
{}

SharedBytes::Block::Block(QByteArrayView from)
    : size(static_cast<int>(from.size()))
{
    Q_ASSERT(from.size() <= std::numeric_limits<int>::max());
    std::copy(from.begin(), from.end(), bytes());
}

void *SharedBytes::Block::operator new(std::size_t own, qsizetype more)
{
    return ::operator new(own + static_cast<std::size_t>(more));
}

// NOLINTNEXTLINE(misc-new-delete-overloads): as in the header
void SharedBytes::Block::operator delete(void *block)
{
    ::operator delete(block);
}

void SharedBytes::Block::operator delete(void *block, qsizetype)
{
    ::operator delete(block);
}
