// SPDX-License-Identifier: Apache-2.0
#include "refs/jpegreader.h"

#include "refs/rowscaler.h"

#include <QColorSpace>
#include <QImageIOHandler>
#include <QRgb>
#include <QtEndian>

#include <jconfig.h> // before jerror.h, which numbers its messages by it
#include <jerror.h>
#include <jpeglib.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio> // jpeglib.h needs it
#include <cstdlib>
#include <optional>

namespace {

/// What libjpeg does when something is wrong.
struct Trouble : jpeg_error_mgr
{
    std::jmp_buf wayBack{};
    bool isAmongPixels = false; ///< what is odd before them does them no harm
};

[[noreturn]] void giveUp(j_common_ptr info)
{
    std::longjmp(static_cast<Trouble *>(info->err)->wayBack, 1);
}

bool isDamage(const jpeg_error_mgr &trouble)
{
    constexpr int padding = 16; // bytes, which some programs leave at the end
    switch (trouble.msg_code) {
#ifdef D_ARITH_CODING_SUPPORTED
    case JWRN_ARITH_BAD_CODE:
#endif
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_MUST_RESYNC:
    case JWRN_JPEG_EOF:
        return true;
    case JWRN_EXTRANEOUS_DATA:
        return trouble.msg_parm.i[0] > padding;
    default:
        return false;
    }
}

/// Of a level below 0 are warnings, after which libjpeg would go on.
void judge(j_common_ptr info, int level)
{
    const auto *trouble = static_cast<const Trouble *>(info->err);
    if (level < 0 && trouble->isAmongPixels && isDamage(*trouble))
        giveUp(info);
}

void keepQuiet(j_common_ptr /*info*/) {}

/// Each scan goes over all of the image, though it may weigh a few bytes only: a small file could
/// keep a thread busy for as long as it likes. What programs write has about ten.
void limitScans(j_common_ptr info)
{
    constexpr int most = 500;
    // That it is a decompressor is known: there is no other here.
    const auto *jpeg = static_cast<const jpeg_decompress_struct *>(static_cast<const void *>(info));
    if (jpeg->input_scan_number > most)
        giveUp(info);
}

constexpr J_COLOR_SPACE PixelOrder = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? JCS_EXT_BGRA : JCS_EXT_ARGB;

/// A row of pixels of four inks each becomes one of RGB32.
void mixInks(uchar *row, int width)
{
    constexpr int most = 255;
    auto *pixels = static_cast<QRgb *>(static_cast<void *>(row));
    for (int x = 0; x < width; ++x, row += 4) {
        const int light = row[3];
        pixels[x] = qRgb(row[0] * light / most, row[1] * light / most, row[2] * light / most);
    }
}

/// One JPEG on its way. libjpeg leaves it by a long jump, over whatever stands between: nothing
/// that has a destructor may live where that is called. What needs one, as an image or a RowScaler,
/// belongs to who calls these functions.
class Jpeg
{
public:
    Jpeg()
    {
        m_info.err = jpeg_std_error(&m_trouble);
        m_trouble.error_exit = giveUp;
        m_trouble.emit_message = judge;
        m_trouble.output_message = keepQuiet;
        m_progress.progress_monitor = limitScans;
    }
    ~Jpeg() { jpeg_destroy_decompress(&m_info); }
    Q_DISABLE_COPY_MOVE(Jpeg)

    // In this order, each only if the former is true.
    [[nodiscard]] bool begin(const QByteArray &bytes, const QSize &least);
    [[nodiscard]] bool readProfile(uchar **bytes, unsigned int *size);
    [[nodiscard]] bool readPixels(QImage &image, RowScaler *scaler);

    [[nodiscard]] QSize size() const
    {
        return {static_cast<int>(m_info.output_width), static_cast<int>(m_info.output_height)};
    }
    [[nodiscard]] QImage::Format format() const
    {
        return m_info.out_color_space == JCS_GRAYSCALE ? QImage::Format_Grayscale8
                                                       : QImage::Format_RGB32;
    }

private:
    [[nodiscard]] unsigned int divisorFor(const QSize &least) const;
    [[nodiscard]] bool isMuchLargerThan(const QSize &target) const;

    Trouble m_trouble{};
    jpeg_progress_mgr m_progress{};
    jpeg_decompress_struct m_info{};
};

unsigned int Jpeg::divisorFor(const QSize &least) const
{
    unsigned int divisor = 1;
    if (least.isEmpty())
        return divisor;
    const auto width = static_cast<unsigned int>(least.width());
    const auto height = static_cast<unsigned int>(least.height());
    constexpr unsigned int most = 8;
    while (divisor < most && m_info.image_width / (divisor * 2) >= width
           && m_info.image_height / (divisor * 2) >= height)
        divisor *= 2;
    return divisor;
}

/// Whether, of what libjpeg gives, three or more rows and columns fall on two of \a target.
bool Jpeg::isMuchLargerThan(const QSize &target) const
{
    return !target.isEmpty() && size().width() * 2 >= target.width() * 3
        && size().height() * 2 >= target.height() * 3;
}

bool Jpeg::begin(const QByteArray &bytes, const QSize &least)
{
    if (setjmp(m_trouble.wayBack) != 0)
        return false;
    jpeg_create_decompress(&m_info);
    m_info.progress = &m_progress; // only now: it would have been cleared
    jpeg_mem_src(&m_info, static_cast<const uchar *>(static_cast<const void *>(bytes.constData())),
                 static_cast<unsigned long>(bytes.size()));
    constexpr unsigned int all = 0xffff;
    jpeg_save_markers(&m_info, JPEG_APP0 + 2, all);
    jpeg_read_header(&m_info, TRUE);
    m_info.scale_num = 1;
    m_info.scale_denom = divisorFor(least);
    constexpr int inks = 4;
    if (m_info.num_components == 1)
        m_info.out_color_space = JCS_GRAYSCALE;
    else
        m_info.out_color_space = m_info.num_components == inks ? JCS_CMYK : PixelOrder;
    jpeg_calc_output_dimensions(&m_info);
    // Most files have half as many pixels of colour in each direction, which libjpeg smooths in
    // between, unless it halves the image itself. Of what is to be so much smaller that is lost
    // work, up to a twelfth, and edges between colours come out farther from what was drawn.
    if (isMuchLargerThan(least))
        m_info.do_fancy_upsampling = FALSE;
    return true;
}

/// The caller frees \a bytes.
bool Jpeg::readProfile(uchar **bytes, unsigned int *size)
{
    return setjmp(m_trouble.wayBack) == 0 && jpeg_read_icc_profile(&m_info, bytes, size) == TRUE;
}

/// Into \a image, by way of \a scaler where there is one.
bool Jpeg::readPixels(QImage &image, RowScaler *scaler)
{
    if (setjmp(m_trouble.wayBack) != 0)
        return false;
    m_trouble.isAmongPixels = true;
    jpeg_start_decompress(&m_info);
    while (m_info.output_scanline < m_info.output_height) {
        const auto first = static_cast<int>(m_info.output_scanline);
        // libjpeg makes two at once of most files, and would put one aside and copy it.
        const int room = std::min(RowScaler::MostRows, size().height() - first);
        uchar *rows[RowScaler::MostRows] = {};
        for (int i = 0; i < room; ++i)
            rows[i] = scaler ? scaler->row(i) : image.scanLine(first + i);
        const auto count =
            static_cast<int>(jpeg_read_scanlines(&m_info, rows, static_cast<JDIMENSION>(room)));
        if (m_info.out_color_space == JCS_CMYK) {
            for (int i = 0; i < count; ++i)
                mixInks(rows[i], size().width());
        }
        if (scaler)
            scaler->addRows(count);
    }
    return jpeg_finish_decompress(&m_info) == TRUE; // only that looks at the end of the file
}

/// Whether a RowScaler makes \a target of \a size, and its levels are right.
bool canBeScaled(const QSize &size, const QSize &target)
{
    return !target.isEmpty() && target.boundedTo(size) == target
        && size.boundedTo(target * RowScaler::MostOnOne) == size;
}

QColorSpace profileOf(Jpeg &jpeg)
{
    uchar *bytes = nullptr;
    unsigned int size = 0;
    if (!jpeg.readProfile(&bytes, &size))
        return {};
    const QByteArray profile(static_cast<const char *>(static_cast<const void *>(bytes)), size);
    std::free(bytes); // it is C's
    return QColorSpace::fromIccProfile(profile);
}

} // namespace

QImage readJpeg(const QByteArray &bytes, const QSize &target)
{
    Jpeg jpeg;
    if (!jpeg.begin(bytes, target))
        return {};
    const QColorSpace profile = profileOf(jpeg);
    const QSize size = canBeScaled(jpeg.size(), target) ? target : jpeg.size();
    QImage image;
    QImageIOHandler::allocateImage(size, jpeg.format(), &image);
    if (image.isNull())
        return {};
    std::optional<RowScaler> scaler;
    if (image.size() != jpeg.size())
        scaler.emplace(jpeg.size(), image);
    if (!jpeg.readPixels(image, scaler ? &*scaler : nullptr))
        return {};
    image.setColorSpace(profile);
    return image;
}
