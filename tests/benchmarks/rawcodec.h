// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refformat.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>

/// What decodes a format by itself: the library below Qt's reader and ours.
struct RawCodec
{
    QString name{}; ///< of the library
    /// All pixels of a file of that format, as RGB32 in new memory; false if they cannot be read.
    std::function<bool(const QByteArray &bytes)> decode{};
};

/// Memory for pixels, which is used again. One thread at a time.
struct PixelMemory
{
    std::unique_ptr<uchar[]> bytes{};
    std::size_t size = 0;
};

/// What becomes of colours, of which most files have half as many pixels in each direction.
enum class JpegColours { Smoothed, Repeated };

/// Has libjpeg alone decode a JPEG as RGB32 into \a memory, which grows where it is too small; of
/// each side one \a divisor-th: 1, 2, 4 or 8. False if the pixels cannot be read.
[[nodiscard]] bool decodeRawJpeg(const QByteArray &bytes, unsigned int divisor, JpegColours colours,
                                 PixelMemory &memory);

/// The library for \a format; Qt's bare reader where that is not at hand, and its name says so.
[[nodiscard]] RawCodec rawCodec(RefFormat format);
