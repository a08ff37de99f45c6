// SPDX-License-Identifier: Apache-2.0
#include "support/heapinuse.h"

#include <cstddef>
#ifdef __SANITIZE_ADDRESS__
// GCC does not install the header that declares it.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

std::optional<double> heapInUse()
{
#ifdef __SANITIZE_ADDRESS__
    return static_cast<double>(__sanitizer_get_current_allocated_bytes());
#elif defined(__GLIBC__)
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks) + static_cast<double>(heap.hblkhd);
#else
    return std::nullopt;
#endif
}
