// SPDX-License-Identifier: Apache-2.0
#include "domain/sharedbytes.h"

#include <algorithm>
#include <limits>
#include <memory_resource>

namespace {

/// Never gone, since what lies in it may be in a static. Larger ones are few, and lie elsewhere.
std::pmr::memory_resource &pool()
{
    constexpr std::size_t largest = 1024;
    static auto *const all = new std::pmr::synchronized_pool_resource(
        std::pmr::pool_options{.max_blocks_per_chunk = 0, .largest_required_pool_block = largest});
    return *all;
}

} // namespace

SharedBytes::SharedBytes(QByteArrayView bytes)
    : m_block(bytes.isEmpty() ? nullptr : Block::holding(bytes))
{}

SharedBytes::Block *SharedBytes::Block::holding(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() <= std::numeric_limits<int>::max());
    const std::size_t whole = sizeof(Block) + static_cast<std::size_t>(bytes.size());
    auto *block = new (pool().allocate(whole, alignof(Block))) Block;
    block->size = static_cast<int>(bytes.size());
    std::copy(bytes.begin(), bytes.end(), block->bytes());
    return block;
}

void SharedBytes::Block::operator delete(Block *block, std::destroying_delete_t)
{
    const std::size_t whole = sizeof(Block) + static_cast<std::size_t>(block->size);
    block->~Block();
    pool().deallocate(block, whole, alignof(Block));
}
