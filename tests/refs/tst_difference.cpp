// SPDX-License-Identifier: Apache-2.0
#include "refs/refcomparison.h"

#include <QTest>

namespace {

QImage filled(const QSize &size, QRgb colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

/// Two refs laid on one another, on made-up pixels.
class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void theSameLeavesNothing();
    void eachChannelHasItsOwnDifference();
    void neitherSideIsTheGreater();
    void theGainMultipliesAndEndsAtWhite_data();
    void theGainMultipliesAndEndsAtWhite();
    void theFiguresAreWithoutTheGain();
    void oneOddPixelIsFound();
    void whatSavingAgainDoesIsNearlyNothing_data();
    void whatSavingAgainDoesIsNearlyNothing();
    void anotherSizeStandsOnTheFrame_data();
    void anotherSizeStandsOnTheFrame();
    void bothAreScaledBeforeTheyAreSubtracted();
    void ofAnotherShapeOnlyWhatBothCoverCounts();
    void withoutAGainNothingIsSubtracted();
    void nothingHasNoDifference();
};

void TestDifference::theSameLeavesNothing()
{
    const QImage image = filled({7, 5}, qRgb(12, 200, 255));
    const RefDifference difference = differenceOf(image, image.copy(), 16);
    QCOMPARE(difference.image, filled({7, 5}, qRgb(0, 0, 0)));
    QCOMPARE(difference.distance.mean, 0.0);
    QCOMPARE(difference.distance.most, 0);
    QVERIFY(difference.distance.isNearlyNone());
}

void TestDifference::eachChannelHasItsOwnDifference()
{
    const RefDifference difference =
        differenceOf(filled({4, 4}, qRgb(10, 20, 30)), filled({4, 4}, qRgb(13, 15, 30)), 1);
    QCOMPARE(difference.image.pixel(2, 3), qRgb(3, 5, 0));
    QCOMPARE(difference.distance.mean, 8 / 3.0);
    QCOMPARE(difference.distance.most, 5);
}

void TestDifference::neitherSideIsTheGreater()
{
    const QImage one = filled({3, 3}, qRgb(0, 255, 90));
    const QImage other = filled({3, 3}, qRgb(255, 0, 80));
    const RefDifference there = differenceOf(one, other, 1);
    const RefDifference back = differenceOf(other, one, 1);
    QCOMPARE(there.image, back.image);
    QCOMPARE(there.image.pixel(0, 0), qRgb(255, 255, 10));
    QCOMPARE(there.distance.most, 255);
}

void TestDifference::theGainMultipliesAndEndsAtWhite_data()
{
    QTest::addColumn<int>("gain");
    QTest::addColumn<QRgb>("pixel");

    QTest::newRow("1") << 1 << qRgb(20, 1, 0);
    QTest::newRow("2") << 2 << qRgb(40, 2, 0);
    QTest::newRow("8") << 8 << qRgb(160, 8, 0);
    QTest::newRow("16") << 16 << qRgb(255, 16, 0);
}

void TestDifference::theGainMultipliesAndEndsAtWhite()
{
    QFETCH(const int, gain);
    QFETCH(const QRgb, pixel);
    const RefDifference difference =
        differenceOf(filled({2, 2}, qRgb(100, 100, 100)), filled({2, 2}, qRgb(80, 101, 100)), gain);
    QCOMPARE(difference.image.pixel(1, 1), pixel);
}

void TestDifference::theFiguresAreWithoutTheGain()
{
    const QImage a = filled({2, 2}, qRgb(100, 100, 100));
    const QImage b = filled({2, 2}, qRgb(106, 100, 100));
    QCOMPARE(differenceOf(a, b, 16).distance.mean, 2.0);
    QCOMPARE(differenceOf(a, b, 16).distance.most, 6);
}

void TestDifference::oneOddPixelIsFound()
{
    const QImage a = filled({10, 10}, qRgb(50, 50, 50));
    QImage b = a;
    b.setPixel(9, 9, qRgb(50, 110, 50));
    const RefDifference difference = differenceOf(a, b, 2);
    QCOMPARE(difference.image.pixel(9, 9), qRgb(0, 120, 0));
    QCOMPARE(difference.image.pixel(8, 9), qRgb(0, 0, 0));
    QCOMPARE(difference.distance.most, 60);
    QCOMPARE(difference.distance.mean, 60 / 300.0);
    QVERIFY(!difference.distance.isNearlyNone());
}

void TestDifference::whatSavingAgainDoesIsNearlyNothing_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("nearlyNone");

    QTest::newRow("none") << 0.0 << 0 << true;
    QTest::newRow("a little all over") << 0.4 << 9 << true;
    QTest::newRow("at the edge") << 0.5 << 12 << true;
    QTest::newRow("a spot") << 0.01 << 40 << false;
    QTest::newRow("a tint") << 3.0 << 3 << false;
}

void TestDifference::whatSavingAgainDoesIsNearlyNothing()
{
    QFETCH(const double, mean);
    QFETCH(const int, most);
    QFETCH(const bool, nearlyNone);
    QCOMPARE((RefDistance{.mean = mean, .most = most}.isNearlyNone()), nearlyNone);
}

void TestDifference::anotherSizeStandsOnTheFrame_data()
{
    QTest::addColumn<QSize>("original");
    QTest::addColumn<QSize>("frame");
    QTest::addColumn<QSize>("size");

    QTest::newRow("larger") << QSize(1024, 1024) << QSize(768, 768) << QSize(768, 768);
    QTest::newRow("smaller") << QSize(50, 100) << QSize(200, 400) << QSize(200, 400);
    QTest::newRow("wider") << QSize(200, 100) << QSize(100, 100) << QSize(100, 50);
    QTest::newRow("a pixel off") << QSize(1000, 1333) << QSize(361, 481) << QSize(361, 481);
    QTest::newRow("a line") << QSize(1, 9000) << QSize(10, 10) << QSize(1, 10);
}

void TestDifference::anotherSizeStandsOnTheFrame()
{
    QFETCH(const QSize, original);
    QFETCH(const QSize, frame);
    QFETCH(const QSize, size);
    QCOMPARE(sizeOnFrame(original, frame), size);
}

void TestDifference::bothAreScaledBeforeTheyAreSubtracted()
{
    const RefPair pair{.a = filled({30, 30}, qRgb(200, 0, 0)),
                       .b = filled({80, 80}, qRgb(190, 0, 0)),
                       .sizeOfA = {60, 60},
                       .sizeOfB = {60, 60}};
    const RefComparison comparison = compareRefs(pair, 2);
    QCOMPARE(comparison.b.size(), QSize(60, 60));
    QCOMPARE(comparison.b.format(), QImage::Format_RGB32);
    QCOMPARE(comparison.difference.image.size(), QSize(60, 60));
    QCOMPARE(comparison.difference.image.pixel(30, 30), qRgb(20, 0, 0));
    QCOMPARE(comparison.difference.distance.most, 10);
}

void TestDifference::ofAnotherShapeOnlyWhatBothCoverCounts()
{
    // A has a band of another colour where B, which is wide, does not reach.
    QImage a = filled({60, 60}, qRgb(255, 255, 255));
    for (int y = 15; y < 45; ++y)
        for (int x = 0; x < 60; ++x)
            a.setPixel(x, y, qRgb(40, 40, 40));
    const RefPair pair{
        .a = a, .b = filled({60, 30}, qRgb(40, 40, 40)), .sizeOfA = {60, 60}, .sizeOfB = {60, 30}};
    const RefComparison comparison = compareRefs(pair, 1);
    QCOMPARE(comparison.difference.image.size(), QSize(60, 30));
    QCOMPARE(comparison.difference.distance.most, 0);
}

void TestDifference::withoutAGainNothingIsSubtracted()
{
    const RefPair pair{.a = filled({8, 8}, qRgb(0, 0, 0)),
                       .b = filled({4, 4}, qRgb(9, 9, 9)),
                       .sizeOfA = {8, 8},
                       .sizeOfB = {8, 8}};
    const RefComparison comparison = compareRefs(pair, 0);
    QCOMPARE(comparison.b, filled({8, 8}, qRgb(9, 9, 9)));
    QVERIFY(comparison.difference.image.isNull());
}

void TestDifference::nothingHasNoDifference()
{
    const RefComparison comparison = compareRefs({}, 4);
    QVERIFY(comparison.b.isNull());
    QVERIFY(comparison.difference.image.isNull());
}

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
