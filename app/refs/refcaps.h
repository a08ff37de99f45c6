// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

/// What an image of \a size weighs in memory, in bytes: four for each pixel.
[[nodiscard]] constexpr qint64 imageBytes(const QSize &size)
{
    return qint64{4} * size.width() * size.height();
}

/// How much RefCache keeps of each kind, in bytes.
struct RefCaps
{
    qint64 canvas = 0;
    qint64 thumbnails = 0;
    qint64 originals = 0;
    qint64 fullSizes = 0; ///< but for those in use

    friend bool operator==(const RefCaps &, const RefCaps &) = default;
};

/// What views have, or are to have, at hand at once, in bytes.
struct RefNeeds
{
    qint64 canvas = 0;     ///< images of the shown characters and of those to have ready
    qint64 thumbnails = 0; ///< what is in sight in lists
    qint64 originals = 0;  ///< the bytes of those to have ready
};

inline constexpr RefCaps MostRefCaps = [] {
    constexpr qint64 mebibyte = 1024LL * 1024;
    return RefCaps{.canvas = 96 * mebibyte,
                   .thumbnails = 48 * mebibyte,
                   .originals = 64 * mebibyte,
                   .fullSizes = 192 * mebibyte};
}();

/// Where the bytes that the server sent are found again.
enum class RefBytes : quint8 {
    InMemory,
    OnDisk, ///< too, in files which the system has in memory as well while there is room
};

/// Memory follows the size of the views, not how long somebody works. There is room for twice what
/// is at hand for the canvas, so that one can go back by as many as are ready, for three times the
/// bytes of these, and for six screens of thumbnails; but for 12, 12 and 2 MiB where views are
/// small, and for no more than MostRefCaps. In a window of 1280 × 800 that is some ten characters
/// on the canvas, the bytes of twenty, and a hundred covers.
///
/// Of \a bytes that are on the disk, 2 MiB are in memory, or those of the shown characters, where
/// they weigh more: a file is read in a tenth of the time that it takes to decode it. Ten more, in
/// blocks of all sizes, also kept apart what was free between them: during a review the heap grew
/// by 3 MB for each 1,000 characters; without them, and tidied up in each pause, it is about 1.
[[nodiscard]] RefCaps refCapsFor(const RefNeeds &needs, RefBytes bytes);
