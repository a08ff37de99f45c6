// SPDX-License-Identifier: Apache-2.0
#include "refs/refformat.h"

#include <QByteArrayView>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeadSize = 1024; // in it a text file has said what it is

bool hasAt(const QByteArray &bytes, qsizetype offset, QByteArrayView magic)
{
    return bytes.size() >= offset + magic.size()
        && QByteArrayView(bytes).sliced(offset, magic.size()) == magic;
}

/// PBM, PGM, PPM and the like: P, the number of the kind, and a blank.
bool isPortableMap(const QByteArray &bytes)
{
    constexpr QByteArrayView blanks(" \t\r\n");
    return bytes.size() > 2 && bytes.at(0) == 'P' && bytes.at(1) >= '1' && bytes.at(1) <= '7'
        && blanks.contains(bytes.at(2));
}

/// What a text says it is. An error page in the place of a ref is the likeliest of them.
QString textFormatName(const QByteArray &bytes)
{
    QByteArray head = bytes.left(HeadSize);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head = head.trimmed().toLower();
    if (head.startsWith('{') || head.startsWith('['))
        return u"JSON"_s;
    if (head.startsWith("#define ") && head.contains("_width "))
        return u"XBM"_s;
    if (!head.startsWith('<'))
        return {};
    if (head.contains("<svg"))
        return u"SVG"_s;
    return head.contains("<html") || head.contains("<!doctype html") ? u"HTML"_s : u"XML"_s;
}

} // namespace

RefFormat refFormat(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    if (hasAt(bytes, 0, "\x89PNG\r\n\x1a\n"sv))
        return RefFormat::Png;
    if (hasAt(bytes, 0, "\xff\xd8\xff"sv))
        return RefFormat::Jpeg;
    if (hasAt(bytes, 0, "RIFF"sv) && hasAt(bytes, 8, "WEBP"sv))
        return RefFormat::WebP;
    return RefFormat::Other;
}

QByteArray readerName(RefFormat format)
{
    switch (format) {
    case RefFormat::Png:
        return "png"_ba;
    case RefFormat::Jpeg:
        return "jpeg"_ba;
    case RefFormat::WebP:
        return "webp"_ba;
    case RefFormat::Other:
        break;
    }
    return {};
}

QString foreignFormatName(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    struct Signature
    {
        qsizetype offset;
        std::string_view magic;
        QLatin1StringView name;
    };
    static constexpr std::array signatures{
        Signature{0, "GIF8"sv, "GIF"_L1},
        Signature{0, "BM"sv, "BMP"_L1},
        Signature{0, "II*\0"sv, "TIFF"_L1},
        Signature{0, "MM\0*"sv, "TIFF"_L1},
        Signature{0, "\0\0\1\0"sv, "ICO"_L1},
        Signature{0, "%PDF"sv, "PDF"_L1},
        Signature{0, "8BPS"sv, "PSD"_L1},
        Signature{0, "icns"sv, "ICNS"_L1},
        Signature{0, "\x8aMNG"sv, "MNG"_L1},
        Signature{0, "/* XPM */"sv, "XPM"_L1},
        Signature{0, "PK\3\4"sv, "ZIP"_L1},
        Signature{0, "\x1f\x8b"sv, "gzip"_L1},
        Signature{4, "ftypavif"sv, "AVIF"_L1},
        Signature{4, "ftypavis"sv, "AVIF"_L1},
        Signature{4, "ftypheic"sv, "HEIC"_L1},
        Signature{4, "ftypheix"sv, "HEIC"_L1},
        Signature{4, "ftyphevc"sv, "HEIC"_L1},
        Signature{4, "ftypmif1"sv, "HEIF"_L1},
        Signature{4, "ftypmsf1"sv, "HEIF"_L1},
        Signature{4, "ftyp"sv, "MP4"_L1}, // or one of its many relatives
        Signature{0, "\xff\x0a"sv, "JPEG XL"_L1},
        Signature{4, "JXL "sv, "JPEG XL"_L1},
        Signature{4, "jP  "sv, "JPEG 2000"_L1},
        Signature{0, "\x1a\x45\xdf\xa3"sv, "WebM"_L1},
    };
    for (const Signature &signature : signatures) {
        if (hasAt(bytes, signature.offset, signature.magic))
            return signature.name;
    }
    return isPortableMap(bytes) ? u"PNM"_s : textFormatName(bytes);
}
