// SPDX-License-Identifier: Apache-2.0
#include "refs/clipping.h"

#include <QtGlobal>

#include <vector>

namespace {

constexpr QRgb Brightest = 0xffff2020;
constexpr QRgb Darkest = 0xff2060ff;
constexpr int Most = 255;

QRgb markOf(QRgb pixel)
{
    if (qRed(pixel) == Most || qGreen(pixel) == Most || qBlue(pixel) == Most)
        return Brightest;
    return qRed(pixel) == 0 && qGreen(pixel) == 0 && qBlue(pixel) == 0 ? Darkest : 0;
}

/// Where each of \a from pixels in a row falls among \a to of them.
std::vector<int> places(int from, int to)
{
    std::vector<int> result;
    result.reserve(static_cast<std::size_t>(from));
    for (qint64 i = 0; i < from; ++i)
        result.push_back(static_cast<int>(i * to / from));
    return result;
}

} // namespace

QImage clippedPixels(const QImage &image, const QSize &size,
                     const std::function<bool()> &isCancelled)
{
    Q_ASSERT(image.isNull() || image.format() == QImage::Format_RGB32);
    QImage marks(image.isNull() ? QSize() : size, QImage::Format_ARGB32_Premultiplied);
    if (marks.isNull())
        return {};
    marks.fill(Qt::transparent);
    const std::vector<int> columns = places(image.width(), size.width());
    const std::vector<int> rows = places(image.height(), size.height());
    for (int y = 0; y < image.height(); ++y) {
        if (isCancelled && isCancelled())
            return {};
        // Rows of such images begin at whole pixels.
        const auto *from =
            static_cast<const QRgb *>(static_cast<const void *>(image.constScanLine(y)));
        const int row = rows[static_cast<std::size_t>(y)];
        auto *to = static_cast<QRgb *>(static_cast<void *>(marks.scanLine(row)));
        for (const int column : columns) {
            if (const QRgb mark = markOf(*from++); mark != 0 && to[column] != Brightest)
                to[column] = mark;
        }
    }
    return marks;
}
