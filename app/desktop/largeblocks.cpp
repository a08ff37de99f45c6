// SPDX-License-Identifier: Apache-2.0
#include "desktop/largeblocks.h"

#include <cstdlib> // says which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef __GLIBC__
namespace {

constexpr int AtHand = 2 * 1024 * 1024; // bytes at the end of the heap

}
#endif

void returnLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int large = 264 * 1024; // bytes; a thumbnail of 256 × 256 is smaller
    // NOLINTBEGIN(concurrency-mt-unsafe): before there are others
    (void)::mallopt(M_MMAP_THRESHOLD, large);
    (void)::mallopt(M_TRIM_THRESHOLD, AtHand);
    // NOLINTEND(concurrency-mt-unsafe)
#endif
}

void shareOneHeap()
{
#ifdef __GLIBC__
    // NOLINTNEXTLINE(concurrency-mt-unsafe): before there are others
    (void)::mallopt(M_ARENA_MAX, 1);
#endif
}

void returnFreePages()
{
#ifdef __GLIBC__
    (void)::malloc_trim(AtHand);
#endif
}
