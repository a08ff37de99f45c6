// SPDX-License-Identifier: Apache-2.0
#include "refs/refcomparison.h"

#include <QRgb>

#include <algorithm>
#include <cstdlib>

namespace {

QImage scaledTo(const QImage &image, const QSize &size)
{
    if (image.size() == size)
        return image;
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

bool RefDistance::isNearlyNone() const
{
    constexpr double mostMean = 0.5;
    constexpr int mostOfAll = 12;
    return mean <= mostMean && most <= mostOfAll;
}

QSize sizeOnFrame(const QSize &original, const QSize &frame)
{
    const QSize size = original.scaled(frame, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QSize rest = frame - size;
    return rest.width() <= 1 && rest.height() <= 1 ? frame : size;
}

RefDifference differenceOf(const QImage &a, const QImage &b, int gain)
{
    Q_ASSERT(a.size() == b.size());
    Q_ASSERT(a.format() == QImage::Format_RGB32 && b.format() == QImage::Format_RGB32);
    RefDifference difference{.image = QImage(a.size(), QImage::Format_RGB32)};
    if (a.isNull() || difference.image.isNull())
        return {};
    qint64 sum = 0;
    int most = 0;
    const auto amplified = [&](int left, int right) {
        const int distance = std::abs(left - right);
        sum += distance;
        most = std::max(most, distance);
        return std::min(255, distance * gain);
    };
    for (int y = 0; y < a.height(); ++y) {
        const auto *lineOfA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *lineOfB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        auto *line = reinterpret_cast<QRgb *>(difference.image.scanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const int red = amplified(qRed(lineOfA[x]), qRed(lineOfB[x]));
            const int green = amplified(qGreen(lineOfA[x]), qGreen(lineOfB[x]));
            const int blue = amplified(qBlue(lineOfA[x]), qBlue(lineOfB[x]));
            line[x] = qRgb(red, green, blue);
        }
    }
    constexpr double channels = 3;
    const double values = channels * a.width() * a.height();
    difference.distance = {.mean = static_cast<double>(sum) / values, .most = most};
    return difference;
}

RefComparison compareRefs(const RefPair &pair, int gain)
{
    RefComparison comparison{.b = scaledTo(pair.b, pair.sizeOfB)};
    if (gain < 1 || comparison.b.isNull())
        return comparison;
    QImage a = scaledTo(pair.a, pair.sizeOfA);
    const QImage &b = comparison.b;
    if (pair.sizeOfB != pair.sizeOfA) {
        const QSize around = (pair.sizeOfA - pair.sizeOfB) / 2;
        a = a.copy(QRect(QPoint(around.width(), around.height()), pair.sizeOfB));
    }
    if (a.size() == b.size()) // there was memory for it
        comparison.difference = differenceOf(a, b, gain);
    return comparison;
}
