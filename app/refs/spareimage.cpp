// SPDX-License-Identifier: Apache-2.0
#include "refs/spareimage.h"

#include <QImageReader>
#include <QPixelFormat>

#include <memory>
#include <new>
#include <utility>

namespace {

/// Memory for the pixels of an image.
struct Pixels
{
    std::unique_ptr<uchar[]> bytes{};
    qsizetype size = 0;
};

/// What the last image that was let go of in this thread has left, gone with the thread.
thread_local std::unique_ptr<Pixels> spare;

/// QImage calls it when nobody needs the image any more.
void giveBack(void *pixels)
{
    spare.reset(static_cast<Pixels *>(pixels));
}

std::unique_ptr<Pixels> take(qsizetype bytes)
{
    constexpr int most = 2; // times what is wanted: one that was large once does not stay for good
    if (spare && spare->size >= bytes && spare->size / most <= bytes)
        return std::exchange(spare, nullptr);
    spare.reset(); // before more is asked for
    auto fresh = std::make_unique<Pixels>();
    fresh->bytes.reset(new (std::nothrow) uchar[static_cast<std::size_t>(bytes)]);
    fresh->size = bytes;
    return fresh->bytes ? std::move(fresh) : nullptr;
}

bool isAllowed(qsizetype bytes)
{
    constexpr qsizetype mebibyte = qsizetype{1024} * 1024;
    const int most = QImageReader::allocationLimit(); // in MiB; 0 is none
    return bytes <= MostSpareBytes && (most == 0 || bytes <= most * mebibyte);
}

} // namespace

QImage spareImage(const QSize &size, QImage::Format format)
{
    constexpr int bitsPerByte = 8;
    const int depth = QImage::toPixelFormat(format).bitsPerPixel() / bitsPerByte;
    const qsizetype line = (qsizetype{size.width()} * depth + 3) / 4 * 4; // as QImage has it
    const qsizetype bytes = line * size.height();
    if (bytes <= 0 || !isAllowed(bytes))
        return {};
    std::unique_ptr<Pixels> pixels = take(bytes);
    if (!pixels)
        return {};
    uchar *first = pixels->bytes.get();
    return {first, size.width(), size.height(), line, format, giveBack, pixels.release()};
}

void dropSpareImage()
{
    spare.reset();
}
