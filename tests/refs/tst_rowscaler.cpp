// SPDX-License-Identifier: Apache-2.0
#include "refs/rowscaler.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

std::size_t bytesOfRow(const QImage &image)
{
    return static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.depth()) / 8;
}

QImage scaled(const QImage &source, const QSize &size)
{
    QImage result(size, source.format());
    result.fill(Qt::black);
    RowScaler scaler(source.size(), result);
    int y = 0;
    while (y < source.height()) {
        const int wanted = y % 3 == 0 ? 1 : RowScaler::MostRows; // in turns
        const int count = std::min(wanted, source.height() - y);
        for (int i = 0; i < count; ++i)
            std::memcpy(scaler.row(i), source.constScanLine(y + i), bytesOfRow(source));
        scaler.addRows(count);
        y += count;
    }
    return result;
}

QImage filled(const QSize &size, QImage::Format format, const QColor &colour)
{
    QImage image(size, format);
    image.fill(colour);
    return image;
}

/// Of every level, black and white among them more often; what is unused of RGB32 is 0xff.
QImage noise(const QSize &size, QImage::Format format)
{
    QImage image(size, format);
    quint32 state = 7;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            const int level = static_cast<int>(state >> 24);
            const int extreme = (state & 0x10000) != 0 ? 255 : 0;
            if (format == QImage::Format_RGB32)
                image.setPixel(x, y, qRgb(level, extreme, (x + y) % 256));
            else
                image.scanLine(y)[x] = static_cast<uchar>((state & 0x20000) != 0 ? level : extreme);
        }
    }
    return image;
}

/// The mean of each of \a count equal parts of \a levels.
std::vector<double> means(const std::vector<double> &levels, int count)
{
    const double length = static_cast<double>(levels.size()) / count;
    std::vector<double> result;
    for (int i = 0; i < count; ++i) {
        const double begin = i * length;
        const double end = (i + 1) * length;
        double sum = 0;
        for (std::size_t k = 0; k < levels.size(); ++k) {
            const auto at = static_cast<double>(k);
            sum += levels[k] * std::max(0.0, std::min(end, at + 1) - std::max(begin, at));
        }
        result.push_back(sum / length);
    }
    return result;
}

/// The farthest of a channel of \a result from what it should be: the mean of its area.
double distanceFromMeans(const QImage &result, const QImage &source)
{
    const int channels = source.depth() / 8;
    double farthest = 0;
    for (int channel = 0; channel < channels; ++channel) {
        std::vector<std::vector<double>> narrow;
        for (int y = 0; y < source.height(); ++y) {
            std::vector<double> levels;
            levels.reserve(static_cast<std::size_t>(source.width()));
            for (int x = 0; x < source.width(); ++x)
                levels.push_back(source.constScanLine(y)[x * channels + channel]);
            narrow.push_back(means(levels, result.width()));
        }
        for (int x = 0; x < result.width(); ++x) {
            std::vector<double> column;
            column.reserve(narrow.size());
            for (const std::vector<double> &row : narrow)
                column.push_back(row[static_cast<std::size_t>(x)]);
            const std::vector<double> should = means(column, result.height());
            for (int y = 0; y < result.height(); ++y) {
                const int is = result.constScanLine(y)[x * channels + channel];
                farthest = std::max(farthest, std::abs(is - should[static_cast<std::size_t>(y)]));
            }
        }
    }
    return farthest;
}

int distance(const QImage &a, const QImage &b)
{
    int farthest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (std::size_t i = 0; i < bytesOfRow(a); ++i)
            farthest = std::max(farthest, std::abs(a.constScanLine(y)[i] - b.constScanLine(y)[i]));
    }
    return farthest;
}

} // namespace

class TestRowScaler : public QObject
{
    Q_OBJECT

private slots:
    void oneColourStays_data();
    void oneColourStays();
    void eachPixelIsTheMeanOfItsArea_data();
    void eachPixelIsTheMeanOfItsArea();
    void thinStripesAreWithinTheLimit_data();
    void thinStripesAreWithinTheLimit();
    void isAsQtHasIt_data();
    void isAsQtHasIt();
    void halfTheSizeIsTheMeanOfFour();
    void halfALevelIsRoundedEitherWay();
    void theSameSizeIsTheSameImage();
    void writesNothingBeside_data();
    void writesNothingBeside();
};

void TestRowScaler::oneColourStays_data()
{
    QTest::addColumn<QSize>("source");
    QTest::addColumn<QSize>("size");

    QTest::newRow("a little smaller") << QSize(101, 77) << QSize(100, 76);
    QTest::newRow("a half and a bit") << QSize(103, 97) << QSize(52, 49);
    QTest::newRow("much smaller") << QSize(301, 211) << QSize(7, 5);
    QTest::newRow("narrower only") << QSize(90, 20) << QSize(13, 20);
    QTest::newRow("lower only") << QSize(20, 90) << QSize(20, 13);
    QTest::newRow("a pixel of many") << QSize(1000, 700) << QSize(1, 1);
    QTest::newRow("a pixel of one") << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("a line") << QSize(3000, 2) << QSize(11, 1);
}

/// White, too: no sum is too large.
void TestRowScaler::oneColourStays()
{
    QFETCH(const QSize, source);
    QFETCH(const QSize, size);
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_Grayscale8}) {
        for (const QColor &colour : {QColor(Qt::white), QColor(Qt::black), QColor(1, 1, 1),
                                     QColor(127, 127, 127), QColor(254, 254, 254)})
            QCOMPARE(scaled(filled(source, format, colour), size), filled(size, format, colour));
    }
    const QColor colour(250, 3, 128);
    const QImage result = scaled(filled(source, QImage::Format_RGB32, colour), size);
    QCOMPARE(result, filled(size, QImage::Format_RGB32, colour));
    const auto *pixels = static_cast<const QRgb *>(static_cast<const void *>(result.constBits()));
    for (int i = 0; i < size.width() * size.height(); ++i)
        QCOMPARE(pixels[i], colour.rgba()); // which is opaque
}

void TestRowScaler::eachPixelIsTheMeanOfItsArea_data()
{
    QTest::addColumn<QSize>("source");
    QTest::addColumn<QSize>("size");

    QTest::newRow("a little smaller") << QSize(64, 64) << QSize(63, 63);
    QTest::newRow("two thirds") << QSize(90, 60) << QSize(61, 41);
    QTest::newRow("a half and a bit") << QSize(103, 97) << QSize(52, 49);
    QTest::newRow("a half") << QSize(80, 60) << QSize(40, 30);
    QTest::newRow("less than a half") << QSize(100, 100) << QSize(37, 29);
    QTest::newRow("much smaller") << QSize(300, 200) << QSize(7, 5);
    QTest::newRow("narrower only") << QSize(90, 20) << QSize(13, 20);
    QTest::newRow("lower only") << QSize(20, 90) << QSize(20, 13);
}

void TestRowScaler::eachPixelIsTheMeanOfItsArea()
{
    QFETCH(const QSize, source);
    QFETCH(const QSize, size);
    constexpr double most = 2; // levels
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_Grayscale8}) {
        const QImage image = noise(source, format);
        const double farthest = distanceFromMeans(scaled(image, size), image);
        QVERIFY2(farthest < most, qPrintable(QString::number(farthest)));
    }
}

void TestRowScaler::thinStripesAreWithinTheLimit_data()
{
    QTest::addColumn<QSize>("source");
    QTest::addColumn<QSize>("size");

    // 256 by what falls on one lies amid two whole numbers: each second weight is off.
    QTest::newRow("a long row") << QSize(4096, 1) << QSize(512, 1);
    QTest::newRow("a long row, uneven") << QSize(4080, 1) << QSize(511, 1);
    QTest::newRow("a long row, the worst") << QSize(1016, 1) << QSize(129, 1);
    QTest::newRow("a long column") << QSize(1, 4096) << QSize(1, 512);
    QTest::newRow("a long column, the worst") << QSize(1, 1016) << QSize(1, 129);
    QTest::newRow("one pixel") << QSize(8, 1) << QSize(1, 1);
}

void TestRowScaler::thinStripesAreWithinTheLimit()
{
    QFETCH(const QSize, source);
    QFETCH(const QSize, size);
    constexpr double most = RowScaler::MostOnOne / 4.0 + 1; // levels, in the one direction
    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_Grayscale8}) {
        QImage image = filled(source, format, Qt::black);
        for (int i = 0; i < source.width() * source.height(); i += 2) {
            const int x = source.width() > 1 ? i : 0;
            const int y = source.width() > 1 ? 0 : i;
            std::memset(image.scanLine(y) + std::ptrdiff_t{x} * image.depth() / 8, 0xff,
                        static_cast<std::size_t>(image.depth()) / 8);
        }
        const double farthest = distanceFromMeans(scaled(image, size), image);
        QVERIFY2(farthest <= most, qPrintable(QString::number(farthest)));
    }
}

void TestRowScaler::isAsQtHasIt_data()
{
    QTest::addColumn<QSize>("source");
    QTest::addColumn<QSize>("size");

    QTest::newRow("a little smaller") << QSize(64, 64) << QSize(63, 63);
    QTest::newRow("a half and a bit") << QSize(103, 97) << QSize(52, 49);
    QTest::newRow("much smaller") << QSize(300, 200) << QSize(7, 5);
    QTest::newRow("a pixel") << QSize(1, 1) << QSize(1, 1);
}

void TestRowScaler::isAsQtHasIt()
{
    QFETCH(const QSize, source);
    QFETCH(const QSize, size);
    const QImage image = noise(source, QImage::Format_RGB32);
    const QImage qts = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    constexpr int most = 2; // levels: Qt rounds down, twice
    QVERIFY(distance(scaled(image, size), qts.convertToFormat(QImage::Format_RGB32)) <= most);
}

void TestRowScaler::halfTheSizeIsTheMeanOfFour()
{
    QImage image(60, 40, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = static_cast<uchar>(x / 2 * 4 + x % 2 * 10 + y % 2 * 20);
    }
    const QImage colours = image.convertToFormat(QImage::Format_RGB32);
    const QImage grey = scaled(image, {30, 20});
    const QImage coloured = scaled(colours, {30, 20});
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 30; ++x) {
            QCOMPARE(int{grey.constScanLine(y)[x]}, x * 4 + 15);
            QCOMPARE(coloured.pixel(x, y), qRgb(x * 4 + 15, x * 4 + 15, x * 4 + 15));
        }
    }
}

/// Else images would become brighter, or darker, each time.
void TestRowScaler::halfALevelIsRoundedEitherWay()
{
    const QImage image = noise({400, 400}, QImage::Format_Grayscale8);
    const QImage result = scaled(image, {200, 200});
    const auto mean = [](const QImage &of) {
        double sum = 0;
        for (int y = 0; y < of.height(); ++y) {
            for (int x = 0; x < of.width(); ++x)
                sum += of.constScanLine(y)[x];
        }
        return sum / of.width() / of.height();
    };
    QVERIFY(std::abs(mean(result) - mean(image)) < 0.1);
}

void TestRowScaler::theSameSizeIsTheSameImage()
{
    for (const QSize &size : {QSize(1, 1), QSize(31, 17), QSize(64, 64)}) {
        for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_Grayscale8}) {
            const QImage image = noise(size, format);
            QCOMPARE(scaled(image, size), image);
        }
    }
}

void TestRowScaler::writesNothingBeside_data()
{
    QTest::addColumn<QImage::Format>("format");

    QTest::newRow("colours") << QImage::Format_RGB32;
    QTest::newRow("grey") << QImage::Format_Grayscale8;
}

/// Of an odd width, above all, since pixels of colours are written by twos.
void TestRowScaler::writesNothingBeside()
{
    QFETCH(const QImage::Format, format);
    const int channels = format == QImage::Format_RGB32 ? 4 : 1;
    constexpr int height = 10;
    constexpr uchar untouched = 0x55;
    for (const int width : {1, 2, 3, 10, 11}) {
        const auto line = static_cast<qsizetype>(width) * channels + 12;
        std::vector<uchar> memory(static_cast<std::size_t>(line) * height, untouched);
        QImage result(memory.data(), width, height, line, format);
        const QImage image = filled({width * 2, height * 2}, format, Qt::white);
        RowScaler scaler(image.size(), result);
        for (int y = 0; y < image.height(); ++y) {
            std::memcpy(scaler.row(0), image.constScanLine(y), bytesOfRow(image));
            scaler.addRows(1);
        }
        const auto changed = std::count(memory.cbegin(), memory.cend(), uchar{0xff});
        QCOMPARE(changed, std::ptrdiff_t{width} * channels * height);
        QCOMPARE(std::count(memory.cbegin(), memory.cend(), untouched),
                 std::ptrdiff_t{12} * height);
    }
}

QTEST_GUILESS_MAIN(TestRowScaler)
#include "tst_rowscaler.moc"
