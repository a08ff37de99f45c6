// SPDX-License-Identifier: Apache-2.0
#include "files/retiredpools.h"
#include "refs/clipping.h"
#include "refs/refpools.h"

#include <QtTest>

#include <memory>

/// What is as bright or as dark as it can be is marked, and worked out in a pool.
class TestClipping : public QObject
{
    Q_OBJECT

private slots:
    void marksTheEnds_data();
    void marksTheEnds();
    void onePixelMarksItsBlock_data();
    void onePixelMarksItsBlock();
    void brightGoesBeforeDark();
    void nothingHasNoMarks();
    void stopsWhenNobodyWaits();
    void thePoolAnswersLater();
    void askingAgainDropsTheFormer();
    void destroyedWhileBusy();
};

void TestClipping::marksTheEnds_data()
{
    QTest::addColumn<QColor>("pixel");
    QTest::addColumn<bool>("isMarked");

    QTest::newRow("white") << QColor(Qt::white) << true;
    QTest::newRow("one channel at its end") << QColor(255, 10, 10) << true;
    QTest::newRow("nearly white") << QColor(254, 254, 254) << false;
    QTest::newRow("black") << QColor(Qt::black) << true;
    QTest::newRow("nearly black") << QColor(0, 0, 1) << false;
    QTest::newRow("grey") << QColor(118, 118, 118) << false;
}

void TestClipping::marksTheEnds()
{
    QFETCH(const QColor, pixel);
    QFETCH(const bool, isMarked);
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(QColor(118, 118, 118));
    image.setPixelColor(1, 1, pixel);
    const QImage marks = clippedPixels(image, image.size());
    QCOMPARE(marks.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(marks.pixelColor(1, 1).alpha(), isMarked ? 255 : 0);
}

void TestClipping::onePixelMarksItsBlock_data()
{
    QTest::addColumn<QPoint>("pixel");
    QTest::addColumn<QPoint>("mark");

    QTest::newRow("first") << QPoint(0, 0) << QPoint(0, 0);
    QTest::newRow("last") << QPoint(399, 299) << QPoint(12, 8);
    QTest::newRow("between") << QPoint(200, 150) << QPoint(6, 4);
}

/// However small it is shown: a scaled image has lost it.
void TestClipping::onePixelMarksItsBlock()
{
    QFETCH(const QPoint, pixel);
    QFETCH(const QPoint, mark);
    constexpr QSize size(13, 9);
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(QColor(118, 118, 118));
    image.setPixelColor(pixel, Qt::white);
    const QImage marks = clippedPixels(image, size);
    QCOMPARE(marks.size(), size);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            QCOMPARE(marks.pixelColor(x, y).alpha(), QPoint(x, y) == mark ? 255 : 0);
    }
}

void TestClipping::brightGoesBeforeDark()
{
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::black);
    image.setPixelColor(0, 1, Qt::white);
    const QImage marks = clippedPixels(image, image.size());
    QVERIFY(marks.pixel(0, 1) != marks.pixel(0, 0));
    QCOMPARE(clippedPixels(image, {1, 1}).pixel(0, 0), marks.pixel(0, 1));
}

void TestClipping::nothingHasNoMarks()
{
    const QImage image(17, 5, QImage::Format_RGB32);
    QVERIFY(clippedPixels({}, {3, 3}).isNull());
    QVERIFY(clippedPixels(image, {}).isNull());
}

void TestClipping::stopsWhenNobodyWaits()
{
    int rows = 0;
    QImage image(4, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(clippedPixels(image, image.size(), [&rows] { return ++rows > 3; }).isNull());
    QCOMPARE(rows, 4);
}

void TestClipping::thePoolAnswersLater()
{
    RefPools pools;
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QImage marks;
    const PendingRequest pending =
        pools.mark(image, {20, 20}, this,
                   [&marks](const Result<QImage> &result) { marks = result.value_or(QImage()); });
    QVERIFY(marks.isNull());
    QTRY_COMPARE(marks.size(), QSize(20, 20));
    QCOMPARE(marks.pixelColor(10, 10).alpha(), 255);
}

void TestClipping::askingAgainDropsTheFormer()
{
    RefPools pools;
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QList<int> answers;
    PendingRequest pending = pools.mark(image, image.size(), this,
                                        [&answers](const Result<QImage> &) { answers.append(1); });
    pending = pools.mark(image, image.size(), this,
                         [&answers](const Result<QImage> &) { answers.append(2); });
    QTRY_COMPARE(answers, QList<int>{2});
}

void TestClipping::destroyedWhileBusy()
{
    bool answered = false;
    QImage image(4000, 4000, QImage::Format_RGB32);
    image.fill(Qt::white);
    auto pools = std::make_unique<RefPools>();
    {
        const PendingRequest pending = pools->mark(
            image, image.size(), this, [&answered](const Result<QImage> &) { answered = true; });
    }
    pools.reset();
    endRetiredPools(); // all that was under way has ended
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestClipping)
#include "tst_clipping.moc"
