// SPDX-License-Identifier: Apache-2.0
#include "refs/refprofile.h"

#include <QByteArrayView>
#include <QtEndian>

#include <functional>

namespace {

quint8 byteAt(const QByteArray &bytes, qsizetype place)
{
    return static_cast<quint8>(bytes.at(place));
}

/// Shows \a found each segment of a JPEG before its pixels, by its marker and its place, until it
/// is true of one. Each lies in \a bytes as a whole.
bool anySegment(const QByteArray &bytes,
                const std::function<bool(quint8 marker, QByteArrayView content)> &found)
{
    constexpr quint8 scan = 0xda;
    for (qsizetype i = 2; i + 4 <= bytes.size() && byteAt(bytes, i) == 0xff;) {
        const quint8 marker = byteAt(bytes, i + 1);
        if (marker == 0xff) {
            ++i; // a fill byte
            continue;
        }
        const auto size = qFromBigEndian<quint16>(bytes.constData() + i + 2);
        if (marker == scan || size < 2 || i + 2 + size > bytes.size())
            return false;
        if (found(marker, QByteArrayView(bytes).sliced(i + 4, size - 2)))
            return true;
        i += 2 + size;
    }
    return false;
}

bool pngHasProfile(const QByteArray &bytes)
{
    constexpr qsizetype head = 8;     // length and name of a chunk
    constexpr qsizetype checksum = 4; // behind it
    for (qsizetype i = 8; i + head <= bytes.size();) {
        const QByteArrayView name = QByteArrayView(bytes).sliced(i + 4, 4);
        if (name == "iCCP")
            return true;
        if (name == "IDAT")
            return false;
        i += head + qFromBigEndian<quint32>(bytes.constData() + i) + checksum;
    }
    return false;
}

bool webpHasProfile(const QByteArray &bytes)
{
    constexpr qsizetype head = 8; // name and length of a chunk, whose end is even
    for (qsizetype i = 12; i + head <= bytes.size();) {
        const QByteArrayView name = QByteArrayView(bytes).sliced(i, 4);
        if (name == "ICCP")
            return true;
        if (name.startsWith("VP8") && name != "VP8X")
            return false;
        const qsizetype size = qFromLittleEndian<quint32>(bytes.constData() + i + 4);
        i += head + size + size % 2;
    }
    return false;
}

bool jpegHasProfile(const QByteArray &bytes)
{
    constexpr quint8 app2 = 0xe2;
    return anySegment(bytes, [](quint8 marker, QByteArrayView content) {
        return marker == app2 && content.startsWith("ICC_PROFILE");
    });
}

} // namespace

bool hasEmbeddedProfile(const QByteArray &bytes, RefFormat format)
{
    switch (format) {
    case RefFormat::Png:
        return pngHasProfile(bytes);
    case RefFormat::Jpeg:
        return jpegHasProfile(bytes);
    case RefFormat::WebP:
        return webpHasProfile(bytes);
    case RefFormat::Other:
        break;
    }
    return false;
}

bool isCmykJpeg(const QByteArray &bytes)
{
    constexpr qsizetype componentsAt = 5; // behind precision, height and width
    return anySegment(bytes, [](quint8 marker, QByteArrayView content) {
        const bool isFrame = (marker & 0xf0) == 0xc0 && marker != 0xc4 && marker != 0xc8
            && marker != 0xcc; // these three are tables
        return isFrame && content.size() > componentsAt && content.at(componentsAt) == 4;
    });
}
