// SPDX-License-Identifier: Apache-2.0
#include "refs/clipping.h"
#include "refs/refcomparison.h"
#include "refs/refdecoder.h"
#include "refs/refremarks.h"
#include "refs/refthumbnail.h"
#include "refs/screencolours.h"

#include <QBuffer>
#include <QtTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size{16, 16};

QColorSpace wide()
{
    return screenColours(QColorSpace(QColorSpace::DisplayP3).iccProfile());
}

/// A PNG of one colour.
QByteArray png(const QColor &colour, const QColorSpace &profile = {},
               QImage::Format format = QImage::Format_RGB32)
{
    QImage image(Size, format);
    image.fill(colour);
    image.setColorSpace(profile);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

QImage decoded(const QByteArray &bytes, const QColorSpace &screen)
{
    const Result<DecodedRef> ref = decodeRef(bytes, {}, screen);
    return ref ? ref->image : QImage();
}

bool isAlike(const QColor &a, const QColor &b, int most)
{
    return std::abs(a.red() - b.red()) <= most && std::abs(a.green() - b.green()) <= most
        && std::abs(a.blue() - b.blue()) <= most;
}

} // namespace

/// Refs on a display with a profile of its own: other numbers, and the same words and figures.
class TestScreenColours : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsAProfileCounts();
    void aRefHasTheNumbersOfTheDisplay_data();
    void aRefHasTheNumbersOfTheDisplay();
    void whatIsTransparentIsOnTheCanvasGrey();
    void aPixelIsToldInSrgb_data();
    void aPixelIsToldInSrgb();
    void thumbnailsOnTheDiskAreForAnyDisplay();
    void clippedIsWhatIsClippedInTheFile();
    void differencesAreThoseOfTheFiles();
};

void TestScreenColours::onlyWhatIsAProfileCounts()
{
    QVERIFY(wide() != QColorSpace::SRgb);
    QCOMPARE(screenColours({}), QColorSpace(QColorSpace::SRgb));
    QCOMPARE(screenColours("nonsense"_ba), QColorSpace(QColorSpace::SRgb));
    QCOMPARE(screenColours(QColorSpace(QColorSpace::SRgb).iccProfile()),
             QColorSpace(QColorSpace::SRgb));
    QCOMPARE(colourSpaceName(QColorSpace::SRgb), u"sRGB"_s);
    QVERIFY(colourSpaceName(wide()) != u"sRGB");
}

void TestScreenColours::aRefHasTheNumbersOfTheDisplay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QColor>("shown");
    QTest::addColumn<QString>("profile");

    const QString name = colourSpaceName(wide());
    const QColorSpace own = wide();
    // Red of sRGB in Display P3, worked out from the primaries of the standards.
    QTest::newRow("untagged") << png(Qt::red) << QColor(234, 51, 35)
                              << u"no profile, taken as sRGB → "_s + name;
    QTest::newRow("sRGB") << png(Qt::red, QColorSpace::SRgb) << QColor(234, 51, 35)
                          << u"sRGB → "_s + name;
    QTest::newRow("the display's own")
        << png(QColor(100, 150, 100), own) << QColor(100, 150, 100) << name;
    QTest::newRow("white") << png(Qt::white) << QColor(Qt::white)
                           << u"no profile, taken as sRGB → "_s + name;
}

void TestScreenColours::aRefHasTheNumbersOfTheDisplay()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QColor, shown);
    QFETCH(const QString, profile);

    const QImage image = decoded(bytes, wide());
    QCOMPARE(image.format(), QImage::Format_RGB32);
    const QColor colour = image.pixelColor(7, 7);
    QVERIFY2(isAlike(colour, shown, 2), qPrintable(colour.name()));
    QCOMPARE(refProfileText(image), profile);
    QCOMPARE(coloursOf(image), wide());
}

void TestScreenColours::whatIsTransparentIsOnTheCanvasGrey()
{
    const QByteArray clear = png(QColor(0, 0, 0, 0), {}, QImage::Format_ARGB32);
    const QImage image = decoded(clear, wide());
    QCOMPARE(image.pixelColor(7, 7), QColor(118, 118, 118));
    QCOMPARE(image.colorSpace(), wide());
}

void TestScreenColours::aPixelIsToldInSrgb_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::newRow("red") << QColor(Qt::red);
    QTest::newRow("skin") << QColor(224, 172, 140);
    QTest::newRow("dark") << QColor(24, 18, 30);
    QTest::newRow("grey") << QColor(118, 118, 118);
    QTest::newRow("white") << QColor(Qt::white);
}

void TestScreenColours::aPixelIsToldInSrgb()
{
    QFETCH(const QColor, colour);
    const QImage plain = decoded(png(colour), QColorSpace::SRgb);
    QCOMPARE(coloursOf(plain), QColorSpace(QColorSpace::SRgb));
    QCOMPARE(srgbAt(plain, {7, 7}), colour);
    const QImage shown = decoded(png(colour), wide());
    const QColor told = srgbAt(shown, {7, 7});
    QVERIFY2(isAlike(told, colour, 2), qPrintable(told.name()));
}

void TestScreenColours::thumbnailsOnTheDiskAreForAnyDisplay()
{
    constexpr int ofJpeg = 4;
    const QColor colour(200, 60, 60);
    const QSize box(8, 8);
    const Result<DecodedRef> ref = decodeRef(png(colour), box, wide());
    QVERIFY(ref);
    const RefFile file = thumbnailFile(*ref);
    const std::optional<DecodedRef> plain = fromThumbnailFile(file, box);
    QVERIFY(plain.has_value());
    QVERIFY(isAlike(plain->image.pixelColor(3, 3), colour, ofJpeg));
    const std::optional<DecodedRef> again = fromThumbnailFile(file, box, wide());
    QVERIFY(again.has_value());
    QVERIFY(isAlike(again->image.pixelColor(3, 3), ref->image.pixelColor(3, 3), ofJpeg));
    QVERIFY(!isAlike(again->image.pixelColor(3, 3), colour, ofJpeg));
}

void TestScreenColours::clippedIsWhatIsClippedInTheFile()
{
    const QByteArray bytes = png(Qt::red);
    const QImage marks = clippedPixels(decoded(bytes, wide()));
    QCOMPARE(marks.pixelColor(7, 7),
             clippedPixels(decoded(bytes, {QColorSpace::SRgb})).pixelColor(7, 7));
    QVERIFY(marks.pixelColor(7, 7).alpha() > 0);
}

void TestScreenColours::differencesAreThoseOfTheFiles()
{
    const QByteArray a = png(QColor(200, 60, 60));
    const QByteArray b = png(QColor(160, 60, 60));
    const auto meanOn = [&](const QColorSpace &screen) {
        const RefPair pair{
            .a = decoded(a, screen), .b = decoded(b, screen), .sizeOfA = Size, .sizeOfB = Size};
        return compareRefs(pair, 1).difference.distance;
    };
    QCOMPARE(meanOn(QColorSpace::SRgb).most, 40);
    QVERIFY(std::abs(meanOn(wide()).most - 40) <= 2);
    QVERIFY(std::abs(meanOn(wide()).mean - meanOn(QColorSpace::SRgb).mean) < 1);
}

QTEST_MAIN(TestScreenColours)
#include "tst_screencolours.moc"
