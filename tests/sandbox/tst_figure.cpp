// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figure.h"
#include "sandbox/figuredesign.h"
#include "sandbox/figurepalette.h"
#include "sandbox/figurepixels.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QSet>
#include <QTest>

#include <array>
#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace figurepixels;
using namespace sandbox;

Q_DECLARE_METATYPE(sandbox::Pose)

/// What a reviewer sees of one look is one figure, in every pose and in every file.
class TestFigure final : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameEachTime_data();
    void isTheSameEachTime();
    void isTheSameInEveryThread();
    void differsFromLookToLook();
    void differsFromPoseToPose();
    void hasOneOfTwoSizes();
    void isAFileOfItsFormat_data();
    void isAFileOfItsFormat();
    void formatsHaveTheirShares();
    void hairHasOneColour();
    void nothingTouchesTheUpperEdge();
};

void TestFigure::isTheSameEachTime_data()
{
    QTest::addColumn<Pose>("pose");
    QTest::newRow("portrait") << Pose::Portrait;
    QTest::newRow("front") << Pose::Front;
    QTest::newRow("side") << Pose::Side;
    QTest::newRow("back") << Pose::Back;
    QTest::newRow("other") << Pose::Other;
}

void TestFigure::isTheSameEachTime()
{
    QFETCH(const Pose, pose);
    for (const quint64 look : {quint64(7), quint64(0), ~quint64(0)})
        QCOMPARE(drawFigure(look, pose), drawFigure(look, pose));
}

void TestFigure::isTheSameInEveryThread()
{
    std::vector<QImage> expected;
    std::vector<std::future<QImage>> drawn;
    for (const Pose pose : allPoses) {
        expected.push_back(drawFigure(42, pose));
        drawn.push_back(std::async(std::launch::async, [pose] { return drawFigure(42, pose); }));
    }
    for (std::size_t i = 0; i < drawn.size(); ++i)
        QCOMPARE(drawn[i].get(), expected[i]);
}

void TestFigure::differsFromLookToLook()
{
    QSet<QByteArray> portraits;
    for (quint64 look = 1; look <= 12; ++look) {
        const QImage image = drawFigure(look, Pose::Portrait).scaled(64, 64);
        portraits.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()),
                                    static_cast<int>(image.sizeInBytes())));
    }
    QCOMPARE(portraits.size(), 12);
}

void TestFigure::differsFromPoseToPose()
{
    const QImage front = drawFigure(3, Pose::Front, Take::Retouched);
    for (const Pose pose : {Pose::Portrait, Pose::Side, Pose::Back, Pose::Other}) {
        const QImage image = drawFigure(3, pose, Take::Retouched);
        QVERIFY(pixelsThatDiffer(front, image) > front.width() * front.height() / 50);
    }
}

void TestFigure::hasOneOfTwoSizes()
{
    int square = 0;
    for (quint64 look = 0; look < 2000; ++look) {
        const QSize size = figureSize(look);
        QVERIFY(size == QSize(1024, 1024) || size == QSize(1024, 1536));
        square += size.height() == 1024 ? 1 : 0;
    }
    QVERIFY2(square > 1100 && square < 1300, qPrintable(QString::number(square)));
    for (const int height : {1024, 1536}) {
        const quint64 look =
            lookWith(0, [height](quint64 l) { return figureSize(l).height() == height; });
        const QImage image = drawFigure(look, Pose::Front);
        QCOMPARE(image.size(), QSize(1024, height));
        QCOMPARE(image.format(), QImage::Format_RGB32);
    }
}

void TestFigure::isAFileOfItsFormat_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("at");
    QTest::newRow("jpeg") << QByteArray("jpeg") << QByteArray("\xff\xd8\xff") << 0;
    QTest::newRow("png") << QByteArray("png") << QByteArray("\x89PNG\r\n\x1a\n") << 0;
    // "VP8L" would be the lossless kind.
    QTest::newRow("webp") << QByteArray("webp") << QByteArray("WEBPVP8 ") << 8;
}

void TestFigure::isAFileOfItsFormat()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, head);
    QFETCH(const int, at);
    const quint64 look = lookWith(0, [&](quint64 l) { return figureFormat(l) == format; });
    QByteArray bytes = encodeFigure(look, Pose::Portrait);
    QCOMPARE(bytes.mid(at, head.size()), head);
    if (format == "jpeg") {
        QVERIFY2(bytes.contains("\xff\xc0"), "has no baseline frame");
        QVERIFY2(!bytes.contains("\xff\xc2"), "is progressive");
    }
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QImage image = reader.read();
    QCOMPARE(image.size(), figureSize(look));
    // The same picture, give or take what the codec loses.
    const QColor drawn = drawFigure(look, Pose::Portrait).pixelColor(512, 500);
    const QColor read = image.pixelColor(512, 500);
    QVERIFY(std::abs(drawn.red() - read.red()) < 16);
    QVERIFY(std::abs(drawn.green() - read.green()) < 16);
    QVERIFY(std::abs(drawn.blue() - read.blue()) < 16);
}

void TestFigure::formatsHaveTheirShares()
{
    QHash<QByteArray, int> count;
    for (quint64 look = 0; look < 2000; ++look)
        ++count[figureFormat(look)];
    QCOMPARE(count.size(), 3);
    QVERIFY2(qAbs(count["jpeg"] - 1500) < 100, qPrintable(QString::number(count["jpeg"])));
    QVERIFY2(qAbs(count["png"] - 260) < 80, qPrintable(QString::number(count["png"])));
    QVERIFY2(qAbs(count["webp"] - 240) < 80, qPrintable(QString::number(count["webp"])));
}

void TestFigure::hairHasOneColour()
{
    quint64 look = 0;
    for (int i = 0; i < 6; ++i) {
        look = lookWith(look + 1,
                        [](quint64 l) { return flawFor(l) == Flaw::None && showsItsHair(l); });
        for (const Pose pose : allPoses) {
            const int count = pixelsOf(drawFigure(look, pose), hairOf(designFor(look)));
            QVERIFY2(count > 1500, qPrintable(u"look %1, %2 pixels"_s.arg(look).arg(count)));
        }
    }
}

void TestFigure::nothingTouchesTheUpperEdge()
{
    for (quint64 look = 500; look < 540; ++look) {
        const Pose pose = allPoses.at(look % allPoses.size());
        const QImage image = drawFigure(look, pose, Take::Retouched);
        // The backdrop is lightest in its middle and changes by little from pixel to pixel.
        for (int x = 1; x < image.width(); ++x) {
            const int step = std::abs(qGreen(image.pixel(x, 4)) - qGreen(image.pixel(x - 1, 4)));
            QVERIFY2(step < 4, qPrintable(u"look %1 at %2"_s.arg(look).arg(x)));
        }
    }
}

QTEST_GUILESS_MAIN(TestFigure)
#include "tst_figure.moc"
