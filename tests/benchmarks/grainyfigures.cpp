// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/grainyfigures.h"

#include "sandbox/figure.h"

#include <QBuffer>
#include <QRandomGenerator>

namespace {

constexpr QSize Drawn(1024, 1024);

quint64 squareLook(int number)
{
    quint64 look = 1;
    for (int found = 0;; ++look) {
        if (sandbox::figureSize(look) == Drawn && found++ == number)
            return look;
    }
}

void addGrain(QImage &image)
{
    constexpr int strength = 8; // of 255
    QRandomGenerator dice(1);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = dice.bounded(-strength, strength + 1);
            const auto grainy = [grain](int value) { return qBound(0, value + grain, 255); };
            line[x] = qRgb(grainy(qRed(line[x])), grainy(qGreen(line[x])), grainy(qBlue(line[x])));
        }
    }
}

} // namespace

QImage grainyFigure(int number, int side)
{
    QImage image = sandbox::drawFigure(squareLook(number), sandbox::Pose::Front);
    if (image.width() != side)
        image = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.convertTo(QImage::Format_RGB32);
    addGrain(image);
    return image;
}

QList<QByteArray> grainyFiles(int count, int side)
{
    constexpr int quality = 90;
    QList<QByteArray> files;
    for (int number = 0; number < count; ++number) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        grainyFigure(number, side).save(&buffer, "jpeg", quality);
        files.append(bytes);
    }
    return files;
}
