// SPDX-License-Identifier: Apache-2.0
#include "refs/refdecoder.h"
#include "refs/spareimage.h"
#include "support/heapinuse.h"

#include <QBuffer>
#include <QImageReader>
#include <QScopeGuard>
#include <QTest>

#include <thread>
#include <tuple>

namespace {

constexpr QSize Square(1000, 1000);

QImage spare(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    return spareImage(size, format);
}

/// Where the pixels of an image of \a size lie that is let go of at once.
const uchar *placeOf(const QSize &size)
{
    return spare(size).constBits();
}

QByteArray jpegOf(const QColor &colour, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

} // namespace

class TestSpareImage : public QObject
{
    Q_OBJECT

private slots:
    void isLikeAnyOther_data();
    void isLikeAnyOther();
    void liesWhereTheLastOneLay();
    void doesNotLieInMuchMore();
    void isNobodyElses();
    void isOfItsThread();
    void doesNotWeighTooMuch();
    void isGoneOnceDropped();
    void staysWithinTheLimitOfTheReader();
    void decodedRefsKeepTheirPixels();
};

void TestSpareImage::isLikeAnyOther_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QImage::Format>("format");

    QTest::newRow("colours") << Square << QImage::Format_RGB32;
    QTest::newRow("grey") << Square << QImage::Format_Grayscale8;
    QTest::newRow("grey, odd") << QSize(101, 7) << QImage::Format_Grayscale8;
}

void TestSpareImage::isLikeAnyOther()
{
    QFETCH(const QSize, size);
    QFETCH(const QImage::Format, format);
    QImage image = spare(size, format);
    const QImage usual(size, format);
    QCOMPARE(image.size(), size);
    QCOMPARE(image.format(), format);
    QCOMPARE(image.bytesPerLine(), usual.bytesPerLine());
    image.fill(Qt::white);
    QCOMPARE(image.pixelColor(size.width() - 1, size.height() - 1), QColor(Qt::white));
}

void TestSpareImage::liesWhereTheLastOneLay()
{
    const uchar *place = placeOf(Square);
    QVERIFY(place);
    QCOMPARE(placeOf(Square), place);
    QCOMPARE(placeOf({1000, 500}), place); // half of it
    QCOMPARE(placeOf(Square), place);
}

void TestSpareImage::doesNotLieInMuchMore()
{
    if (!heapInUse())
        QSKIP("nobody tells what is in use");
    const double before = *heapInUse();
    std::ignore = spare({2000, 2000});
    const QImage small = spare(Square);
    QVERIFY(*heapInUse() - before < 2.0 * double(small.sizeInBytes()));
}

void TestSpareImage::isNobodyElses()
{
    QImage first = spare(Square);
    first.fill(Qt::red);
    QImage copy = first;
    QImage second = spare(Square);
    second.fill(Qt::blue);
    first = QImage();
    QImage third = spare(Square);
    third.fill(Qt::green);
    QCOMPARE(copy.pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE(second.pixelColor(0, 0), QColor(Qt::blue));
}

void TestSpareImage::isOfItsThread()
{
    QImage ours = spare(Square);
    const uchar *place = ours.constBits();
    ours = QImage();
    const uchar *other = nullptr;
    const uchar *again = nullptr;
    std::thread([&] {
        other = placeOf(Square);
        again = placeOf(Square);
    }).join();
    QVERIFY(other != place);
    QCOMPARE(again, other);
    QCOMPARE(placeOf(Square), place);
}

void TestSpareImage::doesNotWeighTooMuch()
{
    QVERIFY(!spare({2048, 2048}).isNull());
    QVERIFY(spare({2048, 2049}).isNull());
    QVERIFY(spare({}).isNull());
}

void TestSpareImage::isGoneOnceDropped()
{
    if (!heapInUse())
        QSKIP("nobody tells what is in use");
    const qsizetype bytes = spare({2048, 2048}).sizeInBytes();
    const double before = *heapInUse();
    dropSpareImage();
    QVERIFY(before - *heapInUse() > 0.9 * double(bytes));
}

void TestSpareImage::staysWithinTheLimitOfTheReader()
{
    const int all = QImageReader::allocationLimit();
    const auto restore = qScopeGuard([all] { QImageReader::setAllocationLimit(all); });
    QImageReader::setAllocationLimit(1); // MiB
    QVERIFY(!spare({512, 512}).isNull());
    QVERIFY(spare({512, 513}).isNull());
    QImageReader::setAllocationLimit(0); // none
    QVERIFY(!spare({512, 513}).isNull());
}

/// Whatever is decoded after them, at their own size, at a half of it and in between.
void TestSpareImage::decodedRefsKeepTheirPixels()
{
    constexpr QSize original(512, 512);
    const QByteArray white = jpegOf(Qt::white, original);
    const QByteArray black = jpegOf(Qt::black, original);
    for (const int side : {600, 512, 300, 256, 200}) {
        const QSize box(side, side);
        const Result<DecodedRef> first = decodeRef(white, box);
        const Result<DecodedRef> second = decodeRef(black, box);
        QVERIFY(first && second);
        QCOMPARE(first->image.size(), fittedRefSize(original, box));
        for (const QPoint place : {first->image.rect().topLeft(), first->image.rect().center(),
                                   first->image.rect().bottomRight()}) {
            QCOMPARE(first->image.pixelColor(place), QColor(Qt::white));
            QCOMPARE(second->image.pixelColor(place), QColor(Qt::black));
        }
    }
}

QTEST_GUILESS_MAIN(TestSpareImage)
#include "tst_spareimage.moc"
