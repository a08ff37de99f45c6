// SPDX-License-Identifier: Apache-2.0
#include "refs/clipping.h"

#include <QtTest>

#include <memory>

/// What is as bright or as dark as it can be is marked, and worked out in a thread.
class TestClipping : public QObject
{
    Q_OBJECT

private slots:
    void marksTheEnds_data();
    void marksTheEnds();
    void isAsLargeAsTheImage();
    void stopsWhenNobodyWaits();
    void answersLater();
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
    const QImage marks = clippedPixels(image);
    QCOMPARE(marks.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(marks.pixelColor(1, 1).alpha(), isMarked ? 255 : 0);
}

void TestClipping::isAsLargeAsTheImage()
{
    const QImage image(17, 5, QImage::Format_RGB32);
    QCOMPARE(clippedPixels(image).size(), image.size());
    QVERIFY(clippedPixels({}).isNull());
}

void TestClipping::stopsWhenNobodyWaits()
{
    int rows = 0;
    QImage image(4, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QVERIFY(clippedPixels(image, [&rows] { return ++rows > 3; }).isNull());
    QCOMPARE(rows, 4);
}

void TestClipping::answersLater()
{
    Clipping clipping;
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QImage marks;
    const PendingRequest pending =
        clipping.mark(image, this, [&marks](const Result<QImage> &result) { marks = *result; });
    QVERIFY(marks.isNull());
    QTRY_COMPARE(marks.size(), image.size());
    QCOMPARE(marks.pixelColor(20, 20).alpha(), 255);
}

void TestClipping::askingAgainDropsTheFormer()
{
    Clipping clipping;
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QList<int> answers;
    PendingRequest pending =
        clipping.mark(image, this, [&answers](const Result<QImage> &) { answers.append(1); });
    pending = clipping.mark(image, this, [&answers](const Result<QImage> &) { answers.append(2); });
    QTRY_COMPARE(answers.size(), 1);
    QTest::qWait(50);
    QCOMPARE(answers, QList<int>{2});
}

void TestClipping::destroyedWhileBusy()
{
    bool answered = false;
    QImage image(4000, 4000, QImage::Format_RGB32);
    image.fill(Qt::white);
    auto clipping = std::make_unique<Clipping>();
    {
        const PendingRequest pending =
            clipping->mark(image, this, [&answered](const Result<QImage> &) { answered = true; });
    }
    clipping.reset();
    QTest::qWait(20);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestClipping)
#include "tst_clipping.moc"
