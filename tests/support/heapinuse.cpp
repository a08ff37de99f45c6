// SPDX-License-Identifier: Apache-2.0
#include "support/heapinuse.h"

#include <cstddef>

// GCC defines a name for it, clang has a feature.
#ifdef __SANITIZE_ADDRESS__
#define GREENROOM_HAS_ASAN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GREENROOM_HAS_ASAN
#endif
#endif

#ifdef GREENROOM_HAS_ASAN
// GCC does not install the header that declares it.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

std::optional<double> heapInUse()
{
#ifdef GREENROOM_HAS_ASAN
    return static_cast<double>(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__)
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks) + static_cast<double>(heap.hblkhd);
#else
    return std::nullopt;
#endif
}
