// SPDX-License-Identifier: Apache-2.0
#include "refs/refdecoder.h"
#include "refs/refremarks.h"
#include "refs/refthumbnail.h"
#include "refs/screencolours.h"
#include "support/alike.h"
#include "support/narrowdisplay.h"

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

} // namespace

/// Refs on a display with a profile of its own: other numbers. What is told of them there:
/// tst_narrowdisplay.
class TestScreenColours : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsAProfileCounts();
    void aRefHasTheNumbersOfTheDisplay_data();
    void aRefHasTheNumbersOfTheDisplay();
    void whatIsTransparentIsOnTheCanvasGrey();
    void aNarrowDisplayCutsOff();
    void thumbnailsOnTheDiskAreForAnyDisplay_data();
    void thumbnailsOnTheDiskAreForAnyDisplay();
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

void TestScreenColours::aNarrowDisplayCutsOff()
{
    // The way back leads elsewhere, which is why nothing is told of what a display shows.
    const QImage shown = decoded(png(Qt::red), narrowDisplay());
    QCOMPARE(shown.pixelColor(7, 7), QColor(Qt::red));
    QImage back = shown;
    back.convertToColorSpace(QColorSpace::SRgb);
    const QColor colour = back.pixelColor(7, 7);
    QVERIFY2(!isAlike(colour, Qt::red, 20), qPrintable(colour.name()));
}

void TestScreenColours::thumbnailsOnTheDiskAreForAnyDisplay_data()
{
    QTest::addColumn<QColorSpace>("screen");
    QTest::addColumn<QColor>("colour");
    for (const QColor &colour : {QColor(200, 60, 60), QColor(Qt::red)}) {
        QTest::addRow("wide, %s", qPrintable(colour.name())) << wide() << colour;
        QTest::addRow("narrow, %s", qPrintable(colour.name())) << narrowDisplay() << colour;
    }
}

void TestScreenColours::thumbnailsOnTheDiskAreForAnyDisplay()
{
    QFETCH(const QColorSpace, screen);
    QFETCH(const QColor, colour);
    constexpr int ofJpeg = 4;
    const QSize box(8, 8);
    const Result<DecodedRef> ref = decodeRef(png(colour), box);
    QVERIFY(ref);
    const RefFile file = thumbnailFile(*ref);
    const std::optional<DecodedRef> plain = fromThumbnailFile(file, box);
    QVERIFY(plain.has_value());
    QVERIFY(isAlike(plain->image.pixelColor(3, 3), colour, ofJpeg));
    const std::optional<DecodedRef> there = fromThumbnailFile(file, box, screen);
    QVERIFY(there.has_value());
    const QImage shown = decoded(png(colour), screen);
    QVERIFY(isAlike(there->image.pixelColor(3, 3), shown.pixelColor(3, 3), ofJpeg));
}

QTEST_MAIN(TestScreenColours)
#include "tst_screencolours.moc"
