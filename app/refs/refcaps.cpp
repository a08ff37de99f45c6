// SPDX-License-Identifier: Apache-2.0
#include "refs/refcaps.h"

#include <algorithm>

RefCaps refCapsFor(const RefNeeds &needs, RefBytes bytes)
{
    constexpr qint64 mebibyte = 1024LL * 1024;
    constexpr qint64 least = 12 * mebibyte;
    constexpr qint64 leastThumbnails = 2 * mebibyte;
    constexpr qint64 besideDisk = 2 * mebibyte;
    constexpr int canvases = 2;
    constexpr int originals = 3;
    constexpr int screens = 6;
    return {.canvas = std::clamp(canvases * needs.canvas, least, MostRefCaps.canvas),
            .thumbnails =
                std::clamp(screens * needs.thumbnails, leastThumbnails, MostRefCaps.thumbnails),
            .originals = bytes == RefBytes::OnDisk
                ? besideDisk
                : std::clamp(originals * needs.originals, least, MostRefCaps.originals),
            .fullSizes = MostRefCaps.fullSizes};
}
