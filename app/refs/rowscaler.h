// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>

#include <cstddef>
#include <cstdint>
#include <vector>

/// Makes an image smaller while its rows come in, one after the other from the top, so that the
/// large one need not lie in memory. Each pixel becomes the mean of the area that it covers, as
/// QImage::scaled() with Qt::SmoothTransformation has it, but rounded, not cut off.
///
/// Write the next row of the source, or the next two, to row() and call addRows(). With the last
/// one the result is complete. A channel that is the same everywhere, as the unused one of RGB32,
/// stays so to the level.
///
/// The weights have 8 bits. So in each direction the result is off by up to a quarter of a level
/// for each pixel of the source that falls on one, and one more: 3 levels at MostOnOne, where it is
/// stripes as thin as a pixel, much less where it is a picture. Beyond 256 most weigh nothing, and
/// pixels are picked. It is for who calls this to keep to MostOnOne.
///
/// Only the constructor takes memory, a few rows' worth. One thread at a time.
class RowScaler
{
public:
    /// Rows or columns of the source that fall on one of the result, if levels are to be right.
    static constexpr int MostOnOne = 8;
    /// Rows that there is room for: who makes two at once need not put one aside.
    static constexpr int MostRows = 2;

    /// From an image of size \a source to \a result, which is Grayscale8 or RGB32, not null, in
    /// neither direction larger than \a source, shared with no other QImage, and outlives this.
    RowScaler(const QSize &source, QImage &result);
    ~RowScaler() = default;
    Q_DISABLE_COPY_MOVE(RowScaler)

    /// Where the next row of the source belongs, and the one after it, in the format of the result.
    /// \a index is below MostRows.
    [[nodiscard]] uchar *row(int index)
    {
        return m_rows.data() + static_cast<std::size_t>(index) * m_rowLength;
    }
    /// Takes what is in the first \a count rows. All in all as many as the source has, not more.
    void addRows(int count);

private:
    void weighColumns(int sourceWidth);
    void addRow(const uchar *row);
    void writeColours();
    void writeGreys();

    int m_sourceHeight;
    int m_width; ///< of the result, as all that follows
    int m_height;
    std::size_t m_channels;
    qsizetype m_bytesPerLine;
    uchar *m_line; ///< the next one

    int m_taken = 0; ///< of the height of that line, which is m_sourceHeight; a row's is m_height
    std::size_t m_rowLength = 0; ///< in whole lanes
    std::vector<uchar> m_rows;
    std::vector<std::uint16_t> m_sums;  ///< down each column of the source, so far
    std::vector<std::uint16_t> m_means; ///< of each column of the source, once a line is complete

    int m_taps = 0;                       ///< columns of the source that a pixel covers, at most
    std::vector<std::size_t> m_firstTaps; ///< of each pixel, where in m_means
    std::vector<std::uint16_t> m_weights; ///< of all taps; of colours as writeColours() says
};
