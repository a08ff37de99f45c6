// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRgb>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

// What tests measure pictures by. Images are RGB32, distances from 0 to 255.

constexpr double Farthest = 255;

/// What \a widget shows, in device pixels.
[[nodiscard]] inline QImage screenOf(QWidget &widget)
{
    QImage screen = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    screen.setDevicePixelRatio(1);
    return screen;
}

[[nodiscard]] inline const QRgb *rowOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

/// The mean colour of an area, red, green and blue.
[[nodiscard]] inline std::array<double, 3> meanOf(const QImage &image, const QRect &area)
{
    std::array<double, 3> sum{};
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const QRgb *row = rowOf(image, y);
        for (int x = area.left(); x <= area.right(); ++x) {
            sum[0] += qRed(row[x]);
            sum[1] += qGreen(row[x]);
            sum[2] += qBlue(row[x]);
        }
    }
    for (double &each : sum)
        each /= double(area.width()) * area.height();
    return sum;
}

/// How far the mean colours of any two areas lie apart, of six by six that each of two images is
/// cut into. Scaling hardly changes them, another picture does. The farthest if the images are of
/// other sizes, or have hardly any pixels.
[[nodiscard]] inline double areaDistance(const QImage &a, const QImage &b)
{
    constexpr int count = 6; // in each direction
    if (a.size() != b.size() || a.width() < 2 * count || a.height() < 2 * count)
        return Farthest;
    double distance = 0;
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const QPoint from(column * a.width() / count, row * a.height() / count);
            const QPoint to((column + 1) * a.width() / count, (row + 1) * a.height() / count);
            const QRect area(from, to - QPoint(1, 1));
            const auto left = meanOf(a, area);
            const auto right = meanOf(b, area);
            for (std::size_t i = 0; i < left.size(); ++i)
                distance = std::max(distance, std::abs(left.at(i) - right.at(i)));
        }
    }
    return distance;
}

/// How far any two pixels lie apart. The farthest if the images are of other sizes, or empty.
[[nodiscard]] inline double pixelDistance(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return Farthest;
    int distance = 0;
    for (int y = 0; y < a.height(); ++y) {
        const QRgb *left = rowOf(a, y);
        const QRgb *right = rowOf(b, y);
        for (int x = 0; x < a.width(); ++x)
            distance = std::max({distance, std::abs(qRed(left[x]) - qRed(right[x])),
                                 std::abs(qGreen(left[x]) - qGreen(right[x])),
                                 std::abs(qBlue(left[x]) - qBlue(right[x]))});
    }
    return distance;
}

/// As large as \a size, whatever the ratio.
[[nodiscard]] inline QImage inSize(const QImage &image, const QSize &size)
{
    if (image.size() == size)
        return image;
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}
