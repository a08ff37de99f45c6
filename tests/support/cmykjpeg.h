// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/pngchunk.h"

#include <QByteArray>
#include <QSize>

#include <array>
#include <cstdlib>
#include <functional>

using Inks = std::array<int, 4>; ///< from 0 to 255

/// Whether a file says that Adobe's programs have written it.
enum class InkMark : quint8 { Adobe, None };

[[nodiscard]] inline QByteArray jpegSegment(char marker, const QByteArray &content)
{
    return QByteArray("\xff") + marker
        + bigEndian<quint16>(static_cast<quint16>(content.size() + 2)) + content;
}

/// The bits of the pixels of a JPEG, with what keeps them apart from markers.
class JpegBits
{
public:
    /// How many bits \a value needs.
    [[nodiscard]] static int categoryOf(int value)
    {
        int category = 0;
        for (int rest = std::abs(value); rest > 0; rest /= 2)
            ++category;
        return category;
    }
    void put(int value, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit) {
            m_byte = m_byte << 1 | (value >> bit & 1);
            if (++m_count % 8 == 0)
                flush();
        }
    }
    QByteArray end()
    {
        while (m_count % 8 != 0)
            put(1, 1);
        return m_bytes;
    }

private:
    void flush()
    {
        m_bytes.append(static_cast<char>(m_byte));
        if (m_byte == 0xff)
            m_bytes.append('\0');
        m_byte = 0;
    }

    QByteArray m_bytes;
    int m_byte = 0;
    int m_count = 0;
};

/// A baseline JPEG of \a size blocks of 8 x 8 pixels, each in one colour of four inks, as they are
/// stored: \a inksOf has those of each block, row by row. Qt writes none.
[[nodiscard]] inline QByteArray cmykJpeg(const QSize &size,
                                         const std::function<Inks(int block)> &inksOf, InkMark mark)
{
    const QByteArray steps = QByteArray(1, '\0') + QByteArray(64, 8); // a block's mean as it is
    QByteArray frame = QByteArray(1, 8) + bigEndian(static_cast<quint16>(size.height() * 8))
        + bigEndian(static_cast<quint16>(size.width() * 8)) + QByteArray(1, 4);
    QByteArray scan = QByteArray::fromHex("04");
    for (const char *ink : {"01", "02", "03", "04"}) {
        frame += QByteArray::fromHex(ink) + QByteArray::fromHex("1100");
        scan += QByteArray::fromHex(ink) + '\0';
    }
    scan += QByteArray::fromHex("003f00");
    // Means: a code of four bits for each number of bits from 0 to 8. The rest: one, for nothing.
    const QByteArray means = QByteArray::fromHex("00"
                                                 "00000009000000000000000000000000"
                                                 "000102030405060708");
    const QByteArray rest = QByteArray::fromHex("10"
                                                "01000000000000000000000000000000"
                                                "00");

    JpegBits bits;
    Inks before{128, 128, 128, 128};
    for (int block = 0; block < size.width() * size.height(); ++block) {
        const Inks inks = inksOf(block);
        for (std::size_t i = 0; i < inks.size(); ++i) {
            const int difference = inks.at(i) - before.at(i);
            const int category = JpegBits::categoryOf(difference);
            bits.put(category, 4);
            bits.put(difference < 0 ? difference + (1 << category) - 1 : difference, category);
            bits.put(0, 1);
        }
        before = inks;
    }
    QByteArray bytes("\xff\xd8");
    if (mark == InkMark::Adobe)
        bytes += jpegSegment('\xee', "Adobe" + QByteArray::fromHex("00640000000000"));
    return bytes + jpegSegment('\xdb', steps) + jpegSegment('\xc0', frame)
        + jpegSegment('\xc4', means) + jpegSegment('\xc4', rest) + jpegSegment('\xda', scan)
        + bits.end() + "\xff\xd9";
}
