// SPDX-License-Identifier: Apache-2.0
#include "refs/rowscaler.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace {

/// The weights of all that a pixel covers add up to this. So the sum of levels times weights, with
/// what it takes to round it, stays below 2^16, and a register holds many of them.
constexpr int WholeWeight = 256;
constexpr int WeightBits = 8;

/// Half a level is less downwards and more across, or the image would become brighter.
constexpr std::uint16_t RoundingDown = WholeWeight / 2 - 1;
constexpr std::uint16_t RoundingAcross = WholeWeight / 2;

constexpr std::size_t Colours = 4; ///< channels of a pixel of RGB32
constexpr int Together = 2;        ///< such pixels fill the lanes

// GCC and clang use for these what the processor has.
constexpr std::size_t Lanes = 8;
using Levels = std::uint8_t __attribute__((vector_size(Lanes)));
using Sums = std::uint16_t __attribute__((vector_size(Lanes * 2)));
using TwoPixels = std::uint64_t __attribute__((vector_size(Lanes * 2)));

template <typename Lane>
Lane load(const void *place)
{
    Lane lane{};
    std::memcpy(&lane, place, sizeof lane);
    return lane;
}

template <typename Lane>
void store(void *place, const Lane &lane)
{
    std::memcpy(place, &lane, sizeof lane);
}

Sums loadLevels(const uchar *place)
{
    return __builtin_convertvector(load<Levels>(place), Sums);
}

/// Of one pixel each, which lie in different places.
Sums loadPixels(const std::uint16_t *one, const std::uint16_t *other)
{
    return std::bit_cast<Sums>(TwoPixels{load<std::uint64_t>(one), load<std::uint64_t>(other)});
}

/// What lies before \a position weighs, in something that is \a length long. A part of it weighs
/// the difference between its ends: all of them together WholeWeight, however these are rounded.
std::uint16_t weightBefore(qint64 position, int length)
{
    const qint64 inside = std::clamp<qint64>(position, 0, length);
    return static_cast<std::uint16_t>((inside * WholeWeight + length / 2) / length);
}

std::uint16_t weightBetween(qint64 begin, qint64 end, int length)
{
    return static_cast<std::uint16_t>(weightBefore(end, length) - weightBefore(begin, length));
}

} // namespace

RowScaler::RowScaler(const QSize &source, QImage &result)
    : m_sourceHeight(source.height())
    , m_width(result.width())
    , m_height(result.height())
    , m_channels(result.format() == QImage::Format_RGB32 ? Colours : 1)
    , m_bytesPerLine(result.bytesPerLine())
    , m_line(result.bits())
{
    Q_ASSERT(result.format() == QImage::Format_RGB32
             || result.format() == QImage::Format_Grayscale8);
    Q_ASSERT(!result.isNull() && m_width <= source.width() && m_height <= m_sourceHeight);
    weighColumns(source.width());
    const std::size_t levels = static_cast<std::size_t>(source.width()) * m_channels;
    m_rowLength = (levels + Lanes - 1) / Lanes * Lanes;
    m_rows.resize(m_rowLength * MostRows);
    m_sums.resize(m_rowLength, RoundingDown);
    m_means.resize(m_rowLength
                   + static_cast<std::size_t>(m_taps) * m_channels); // with taps of no weight
}

/// A column of the source is m_width wide here, and a pixel as wide as the source: so all edges are
/// whole numbers.
void RowScaler::weighColumns(int sourceWidth)
{
    const auto firstOf = [&](int pixel) { return int(qint64(pixel) * sourceWidth / m_width); };
    for (int pixel = 0; pixel < m_width; ++pixel) {
        m_firstTaps.push_back(static_cast<std::size_t>(firstOf(pixel)) * m_channels);
        const qint64 end = qint64(pixel + 1) * sourceWidth;
        m_taps = std::max(m_taps, int((end + m_width - 1) / m_width) - firstOf(pixel));
    }
    const int together = m_channels == Colours ? Together : 1;
    m_firstTaps.push_back(m_firstTaps.back()); // beside the last one of an odd number
    for (int pixel = 0; pixel < m_width; pixel += together) {
        for (int tap = 0; tap < m_taps; ++tap) {
            for (int i = 0; i < together; ++i) {
                const int one = std::min(pixel + i, m_width - 1);
                const qint64 begin =
                    qint64(firstOf(one) + tap) * m_width - qint64(one) * sourceWidth;
                m_weights.insert(m_weights.end(), m_channels,
                                 weightBetween(begin, begin + m_width, sourceWidth));
            }
        }
    }
}

void RowScaler::addRows(int count)
{
    for (int i = 0; i < count; ++i)
        addRow(row(i));
}

void RowScaler::addRow(const uchar *row)
{
    const int end = m_taken + m_height;
    const std::uint16_t weight = weightBetween(m_taken, end, m_sourceHeight);
    const std::size_t count = m_rowLength; // a member would be read again each time
    std::uint16_t *sums = m_sums.data();
    if (end < m_sourceHeight) {
        for (std::size_t i = 0; i < count; i += Lanes)
            store(sums + i, load<Sums>(sums + i) + loadLevels(row + i) * weight);
        m_taken = end;
        return;
    }
    // What is left of the row belongs to the next line.
    m_taken = end - m_sourceHeight;
    const std::uint16_t rest = weightBefore(m_taken, m_sourceHeight);
    std::uint16_t *means = m_means.data();
    for (std::size_t i = 0; i < count; i += Lanes) {
        const Sums levels = loadLevels(row + i);
        store(means + i, (load<Sums>(sums + i) + levels * weight) >> WeightBits);
        store(sums + i, levels * rest + RoundingDown);
    }
    if (m_channels == Colours)
        writeColours();
    else
        writeGreys();
    m_line += m_bytesPerLine;
}

/// Two pixels at once. For each tap, m_weights has that of the one four times, then that of the
/// other: as the channels lie.
void RowScaler::writeColours()
{
    const int width = m_width; // a member would be read again each time
    const int taps = m_taps;
    uchar *line = m_line;
    const std::uint16_t *means = m_means.data();
    const std::uint16_t *weights = m_weights.data();
    const std::size_t *firstTaps = m_firstTaps.data();
    for (int pixel = 0; pixel < width; pixel += Together, line += Lanes) {
        const std::uint16_t *one = means + firstTaps[pixel];
        const std::uint16_t *other = means + firstTaps[pixel + 1];
        Sums sums = Sums{} + RoundingAcross;
        for (int tap = 0; tap < taps; ++tap) {
            sums += loadPixels(one, other) * load<Sums>(weights);
            one += Colours;
            other += Colours;
            weights += Lanes;
        }
        const Levels levels = __builtin_convertvector(sums >> WeightBits, Levels);
        if (pixel + 1 < width)
            std::memcpy(line, &levels, Lanes);
        else // the last one of an odd number
            std::memcpy(line, &levels, Colours);
    }
}

void RowScaler::writeGreys()
{
    const std::uint16_t *weights = m_weights.data();
    const std::size_t *firstTaps = m_firstTaps.data();
    for (int pixel = 0; pixel < m_width; ++pixel, weights += m_taps) {
        const std::uint16_t *means = m_means.data() + firstTaps[pixel];
        int sum = RoundingAcross;
        for (int tap = 0; tap < m_taps; ++tap)
            sum += means[tap] * weights[tap];
        m_line[pixel] = static_cast<uchar>(sum >> WeightBits);
    }
}
