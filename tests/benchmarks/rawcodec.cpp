// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/rawcodec.h"

#include <QBuffer>
#include <QImageReader>
#include <QtGlobal>

#include <jpeglib.h>

#include <algorithm>
#include <cstdio> // jpeglib.h needs it
#include <cstdlib>
#ifdef GREENROOM_LIBPNG
#include <png.h>
#endif
#ifdef GREENROOM_LIBWEBP
#include <webp/decode.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t BytesPerPixel = 4;

const uchar *dataOf(const QByteArray &bytes)
{
    return static_cast<const uchar *>(static_cast<const void *>(bytes.constData()));
}

std::unique_ptr<uchar[]> memoryFor(std::size_t width, std::size_t height)
{
    return std::make_unique_for_overwrite<uchar[]>(width * height * BytesPerPixel);
}

[[noreturn]] void fail(j_common_ptr /*info*/)
{
    qFatal("a figure cannot be read");
    std::abort();
}

bool decodeJpeg(const QByteArray &bytes)
{
    PixelMemory memory;
    return decodeRawJpeg(bytes, 1, JpegColours::Smoothed, memory);
}

#ifdef GREENROOM_LIBPNG
bool decodePng(const QByteArray &bytes)
{
    png_image image = {};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.constData(),
                                         static_cast<std::size_t>(bytes.size()))
        == 0)
        return false;
    image.format = PNG_FORMAT_BGRA;
    const auto pixels = memoryFor(image.width, image.height);
    return png_image_finish_read(&image, nullptr, pixels.get(), 0, nullptr) != 0;
}
#endif

#ifdef GREENROOM_LIBWEBP
bool decodeWebP(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    int width = 0;
    int height = 0;
    if (WebPGetInfo(dataOf(bytes), size, &width, &height) == 0)
        return false;
    const auto columns = static_cast<std::size_t>(width);
    const auto rows = static_cast<std::size_t>(height);
    const auto pixels = memoryFor(columns, rows);
    const int stride = width * static_cast<int>(BytesPerPixel);
    return WebPDecodeBGRAInto(dataOf(bytes), size, pixels.get(), columns * rows * BytesPerPixel,
                              stride)
        != nullptr;
}
#endif

/// Where the library was not there to be built with.
[[maybe_unused]] RawCodec bareReader(RefFormat format, const QString &library)
{
    return {.name = u"bare reader, for lack of "_s + library, .decode = [format](QByteArray bytes) {
                QBuffer buffer(&bytes);
                buffer.open(QIODevice::ReadOnly);
                return !QImageReader(&buffer, readerName(format)).read().isNull();
            }};
}

} // namespace

bool decodeRawJpeg(const QByteArray &bytes, unsigned int divisor, JpegColours colours,
                   PixelMemory &memory)
{
    jpeg_decompress_struct info = {};
    jpeg_error_mgr trouble = {};
    info.err = jpeg_std_error(&trouble);
    trouble.error_exit = fail;
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, dataOf(bytes), static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&info, TRUE);
    info.out_color_space = JCS_EXT_BGRA;
    info.scale_num = 1;
    info.scale_denom = divisor;
    info.do_fancy_upsampling = colours == JpegColours::Smoothed ? TRUE : FALSE;
    jpeg_start_decompress(&info);
    const std::size_t size = BytesPerPixel * info.output_width * info.output_height;
    if (memory.size < size)
        memory = {.bytes = std::make_unique_for_overwrite<uchar[]>(size), .size = size};
    const std::size_t length = BytesPerPixel * info.output_width;
    while (info.output_scanline < info.output_height) {
        constexpr unsigned int most = 2; // it makes two at once, and would put one aside
        const auto room = std::min(most, info.output_height - info.output_scanline);
        uchar *const row = memory.bytes.get() + length * info.output_scanline;
        uchar *rows[most] = {row, room == most ? row + length : nullptr};
        jpeg_read_scanlines(&info, rows, room);
    }
    const bool isRead = jpeg_finish_decompress(&info) == TRUE;
    jpeg_destroy_decompress(&info);
    return isRead;
}

RawCodec rawCodec(RefFormat format)
{
    switch (format) {
    case RefFormat::Jpeg:
        return {.name = u"libjpeg"_s, .decode = decodeJpeg};
    case RefFormat::Png:
#ifdef GREENROOM_LIBPNG
        return {.name = u"libpng"_s, .decode = decodePng};
#else
        return bareReader(format, u"libpng-dev"_s);
#endif
    case RefFormat::WebP:
#ifdef GREENROOM_LIBWEBP
        return {.name = u"libwebp"_s, .decode = decodeWebP};
#else
        return bareReader(format, u"libwebp-dev"_s);
#endif
    case RefFormat::Other:
        break;
    }
    return {};
}
