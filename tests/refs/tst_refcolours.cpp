// SPDX-License-Identifier: Apache-2.0
#include "refs/refdecoder.h"
#include "refs/refprofile.h"
#include "refs/refremarks.h"
#include "support/alike.h"
#include "support/cmykjpeg.h"
#include "support/pngchunk.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size{16, 16};

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(100);
    if (!writer.write(image))
        qFatal("cannot write %s", format);
    return buffer.data();
}

QImage filled(const QColor &colour, QImage::Format format = QImage::Format_RGB32,
              const QColorSpace &profile = {})
{
    QImage image(Size, format);
    image.fill(colour);
    image.setColorSpace(profile);
    return image;
}

QByteArray withSegment(const QByteArray &jpeg, char marker, const QByteArray &content)
{
    return jpeg.left(2) + jpegSegment(marker, content) + jpeg.mid(2);
}

/// Of 16 x 16 pixels.
QByteArray fourInks(const Inks &inks, InkMark mark)
{
    return cmykJpeg(
        {2, 2}, [&inks](int) { return inks; }, mark);
}

} // namespace

/// Colours are right, or the ref says that they may not be.
class TestRefColours : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheFileIs_data();
    void saysWhatTheFileIs();
    void keepsSixteenBitsUntilTheyAreSrgb();
    void showsFourInksAndSaysSo_data();
    void showsFourInksAndSaysSo();
    void aBrokenProfileIsNamed_data();
    void aBrokenProfileIsNamed();
    void aNameHasItsCaveat();
    void textsOfTheFileAreNotTakenForOurs();
    void looksIntoAnyBytesWithoutHarm();
};

void TestRefColours::saysWhatTheFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("profile");

    const QColor colour(200, 120, 40);
    const QString none = u"no profile, taken as sRGB"_s;
    QTest::newRow("PNG") << encoded(filled(colour), "png") << u"PNG"_s << none;
    QTest::newRow("JPEG") << encoded(filled(colour), "jpeg") << u"JPEG"_s << none;
    QTest::newRow("WebP") << encoded(filled(colour), "webp") << u"WebP"_s << none;
    QTest::newRow("16 bit") << encoded(filled(colour, QImage::Format_RGBX64), "png")
                            << u"PNG, 16 bit"_s << none;
    QTest::newRow("grey") << encoded(filled(Qt::gray, QImage::Format_Grayscale8), "jpeg")
                          << u"JPEG, grey"_s << none;
    QTest::newRow("palette") << encoded(filled(colour).convertToFormat(QImage::Format_Indexed8),
                                        "png")
                             << u"PNG, palette"_s << none;
    QTest::newRow("alpha") << encoded(filled(QColor(9, 9, 9, 99), QImage::Format_ARGB32), "png")
                           << u"PNG, alpha laid on grey"_s << none;
    QTest::newRow("sRGB") << encoded(filled(colour, QImage::Format_RGB32, QColorSpace::SRgb),
                                     "jpeg")
                          << u"JPEG"_s << u"sRGB"_s;
    const QImage p3 = filled(colour, QImage::Format_RGB32, QColorSpace::DisplayP3);
    for (const char *format : {"png", "jpeg", "webp"})
        QTest::addRow("Display P3, %s", format)
            << encoded(p3, format) << QString() << u"Display P3 → sRGB"_s;
}

void TestRefColours::saysWhatTheFileIs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    QFETCH(const QString, profile);

    for (const QSize &box : {QSize(), QSize(12, 12), QSize(6, 6)}) {
        const Result<DecodedRef> ref = decodeRef(bytes, box);
        QVERIFY2(ref, ref ? "" : qPrintable(ref.error().message));
        if (!format.isEmpty())
            QCOMPARE(refFormatText(ref->image), format);
        QCOMPARE(refProfileText(ref->image), profile);
        QCOMPARE(refCaveat(ref->image), QString());
    }
}

void TestRefColours::keepsSixteenBitsUntilTheyAreSrgb()
{
    // (100, 150, 100) of Display P3, as in the test of the decoder
    const QImage deep =
        filled(QColor(100, 150, 100), QImage::Format_RGBX64, QColorSpace::DisplayP3);
    for (const QSize &box : {QSize(), QSize(12, 12), QSize(6, 6)}) {
        const Result<DecodedRef> ref = decodeRef(encoded(deep, "png"), box);
        QVERIFY(ref);
        QCOMPARE(ref->image.format(), QImage::Format_RGB32);
        const QColor shown = ref->image.pixelColor(3, 3);
        QVERIFY2(isAlike(shown, QColor(83, 152, 95), 2), qPrintable(shown.name()));
    }
}

void TestRefColours::showsFourInksAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QColor>("colour");

    // Stored inverted: 255 is no ink.
    QTest::newRow("no black") << fourInks({200, 120, 40, 255}, InkMark::Adobe)
                              << QColor(200, 120, 40);
    QTest::newRow("half black") << fourInks({200, 120, 40, 128}, InkMark::Adobe)
                                << QColor(100, 60, 20);
    QTest::newRow("paper") << fourInks({255, 255, 255, 255}, InkMark::Adobe) << QColor(Qt::white);
    QTest::newRow("no mark") << fourInks({200, 120, 40, 255}, InkMark::None) << QColor();
}

void TestRefColours::showsFourInksAndSaysSo()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QColor, colour);

    QVERIFY(isCmykJpeg(bytes));
    for (const QSize &box : {QSize(), QSize(12, 12), QSize(6, 6)}) {
        const Result<DecodedRef> ref = decodeRef(bytes, box);
        QVERIFY2(ref, ref ? "" : qPrintable(ref.error().message));
        QCOMPARE(refFormatText(ref->image), u"JPEG, CMYK"_s);
        QCOMPARE(refCaveat(ref->image), u"CMYK, colours approximate"_s);
        QCOMPARE(caveatOf(bytes), refCaveat(ref->image));
        if (!colour.isValid())
            continue;
        for (int y = 0; y < ref->image.height(); ++y) {
            for (int x = 0; x < ref->image.width(); ++x) {
                const QColor shown = ref->image.pixelColor(x, y);
                QVERIFY2(isAlike(shown, colour, 3), qPrintable(shown.name()));
            }
        }
    }
}

void TestRefColours::aBrokenProfileIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QImage image = filled(QColor(200, 120, 40));
    QTest::newRow("PNG") << withBrokenProfile(encoded(image, "png"));
    QTest::newRow("JPEG") << withSegment(encoded(image, "jpeg"), '\xe2',
                                         "ICC_PROFILE" + QByteArray::fromHex("000101")
                                             + "no profile");
}

void TestRefColours::aBrokenProfileIsNamed()
{
    QFETCH(const QByteArray, bytes);

    const Result<DecodedRef> ref = decodeRef(bytes, {});
    QVERIFY2(ref, ref ? "" : qPrintable(ref.error().message));
    const QColor shown = ref->image.pixelColor(3, 3);
    QVERIFY2(isAlike(shown, QColor(200, 120, 40), 3), qPrintable(shown.name()));
    QCOMPARE(refProfileText(ref->image), u"profile not readable, taken as sRGB"_s);
    QCOMPARE(refCaveat(ref->image), u"colour profile not readable"_s);
    QCOMPARE(caveatOf(bytes), refCaveat(ref->image));
}

void TestRefColours::aNameHasItsCaveat()
{
    QCOMPARE(withCaveat(u"2 front"_s, {}), u"2 front"_s);
    QCOMPARE(withCaveat(u"2 front"_s, u"CMYK"_s), u"2 front · CMYK"_s);
    QCOMPARE(caveatOf(encoded(filled(Qt::red), "png")), QString());
    QCOMPARE(caveatOf("no picture"), QString());
}

void TestRefColours::textsOfTheFileAreNotTakenForOurs()
{
    QImage image = filled(Qt::gray);
    setRemarks(image, {.format = u"GIF"_s, .profile = u"mine"_s, .caveat = u"look elsewhere"_s});
    const Result<DecodedRef> ref = decodeRef(encoded(image, "png"), {});
    QVERIFY(ref);
    QCOMPARE(refFormatText(ref->image), u"PNG"_s);
    QCOMPARE(refProfileText(ref->image), u"no profile, taken as sRGB"_s);
    QCOMPARE(refCaveat(ref->image), QString());
}

/// What matters is what the sanitizers say.
void TestRefColours::looksIntoAnyBytesWithoutHarm()
{
    quint32 state = 7;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    const QImage image = filled(Qt::gray, QImage::Format_RGB32, QColorSpace::DisplayP3);
    int without = 0;
    for (const auto &[format, name] :
         {std::pair(RefFormat::Png, "png"), std::pair(RefFormat::Jpeg, "jpeg"),
          std::pair(RefFormat::WebP, "webp")}) {
        const QByteArray whole = encoded(image, name);
        QVERIFY(hasEmbeddedProfile(whole, format));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QByteArray bytes = whole.left(size);
            for (int i = 0; size > 12 && i < 3; ++i)
                bytes[12 + (next() >> 8) % (size - 12)] = static_cast<char>(next() >> 16);
            without += hasEmbeddedProfile(bytes, format) || isCmykJpeg(bytes) ? 0 : 1;
        }
    }
    QVERIFY(without > 0);
}

QTEST_GUILESS_MAIN(TestRefColours)
#include "tst_refcolours.moc"
