// SPDX-License-Identifier: Apache-2.0
//
// How refs that are JPEG files are made smaller, and that damaged ones are none.
#include "refs/refdecoder.h"
#include "support/alike.h"
#include "support/cmykjpeg.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FullSize{};
constexpr int Loss = 6; // of a channel, by JPEG and scaling

QByteArray jpegOf(const QImage &image, bool isProgressive = false,
                  QImageIOHandler::Transformations exif = QImageIOHandler::TransformationNone)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(100);
    writer.setProgressiveScanWrite(isProgressive);
    writer.setTransformation(exif);
    if (!writer.write(image))
        qFatal("cannot write a JPEG");
    return buffer.data();
}

/// Of 160 x 120 pixels, each block of which has something to say.
QByteArray grainyJpeg(bool isProgressive,
                      QImageIOHandler::Transformations exif = QImageIOHandler::TransformationNone,
                      QImage::Format format = QImage::Format_RGB32)
{
    QImage image(160, 120, QImage::Format_RGB32);
    quint32 state = 5;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525U + 1013904223U;
            image.setPixel(x, y, 0xff000000U | state >> 8);
        }
    }
    return jpegOf(image.convertToFormat(format), isProgressive, exif);
}

constexpr QByteArrayView ScanMarker("\xff\xda");

/// \a progressive with its first scan repeated, until it has \a scans.
QByteArray withScans(const QByteArray &progressive, qsizetype scans)
{
    const qsizetype start = progressive.indexOf(ScanMarker);
    qsizetype end = start + ScanMarker.size();
    while (progressive.at(end) != '\xff' || progressive.at(end + 1) == '\0')
        ++end;
    const QByteArray first = progressive.mid(start, end - start);
    QByteArray bytes = progressive;
    return bytes.insert(end, first.repeated(scans - progressive.count(ScanMarker)));
}

/// Of 16 x 16 grey pixels in arithmetic code, which is \a code.
QByteArray arithmeticJpeg(const char *code)
{
    return QByteArray::fromHex("ffd8ffdb004300") + QByteArray(64, '\1')
        + QByteArray::fromHex("ffc9000b080010001001011100ffcc000600101005ffda0008010100003f00")
        + QByteArray::fromHex(code) + QByteArray::fromHex("ffd9");
}

} // namespace

class TestJpegRefs : public QObject
{
    Q_OBJECT

private slots:
    void aSmallerJpegShowsTheSame_data();
    void aSmallerJpegShowsTheSame();
    void coloursOfAMuchSmallerJpegAreAsDrawn_data();
    void coloursOfAMuchSmallerJpegAreAsDrawn();
    void theLastRowIsThere_data();
    void theLastRowIsThere();
    void aVeryMuchSmallerJpegIsTheMean_data();
    void aVeryMuchSmallerJpegIsTheMean();
    void aJpegDamagedInsideIsNoImage_data();
    void aJpegDamagedInsideIsNoImage();
};

void TestJpegRefs::aSmallerJpegShowsTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");

    using Exif = QImageIOHandler::Transformation;
    QTest::newRow("baseline") << grainyJpeg(false);
    QTest::newRow("progressive") << grainyJpeg(true);
    QTest::newRow("grey") << grainyJpeg(false, Exif::TransformationNone, QImage::Format_Grayscale8);
    QTest::newRow("mirrored") << grainyJpeg(false, Exif::TransformationMirror);
    QTest::newRow("by 90") << grainyJpeg(false, Exif::TransformationRotate90);
    QTest::newRow("by 270, progressive") << grainyJpeg(true, Exif::TransformationRotate270);
    const auto inks = [](int block) {
        return Inks{block * 37 % 256, block * 91 % 256, block * 53 % 256, 255 - block % 100};
    };
    QTest::newRow("four inks") << cmykJpeg({20, 15}, inks, InkMark::Adobe);
}

/// As the full one made smaller afterwards: libjpeg makes nothing smaller here.
void TestJpegRefs::aSmallerJpegShowsTheSame()
{
    QFETCH(const QByteArray, bytes);
    constexpr QSize box(119, 119);
    const Result<DecodedRef> full = decodeRef(bytes, FullSize);
    const Result<DecodedRef> smaller = decodeRef(bytes, box);
    QVERIFY(full && smaller);
    QCOMPARE(smaller->originalSize, full->originalSize);
    QCOMPARE(smaller->image.size(), fittedRefSize(full->originalSize, box));
    const QImage expected =
        full->image.scaled(smaller->image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < expected.height(); ++y) {
        for (int x = 0; x < expected.width(); ++x)
            QVERIFY(isAlike(smaller->image.pixelColor(x, y), expected.pixelColor(x, y), Loss));
    }
}

void TestJpegRefs::coloursOfAMuchSmallerJpegAreAsDrawn_data()
{
    QTest::addColumn<bool>("isProgressive");
    QTest::addColumn<QSize>("box");
    QTest::addColumn<bool>("isMuchSmaller");

    QTest::newRow("baseline") << false << QSize(100, 100) << true;
    QTest::newRow("progressive") << true << QSize(100, 100) << true;
    QTest::newRow("just enough") << false << QSize(106, 106) << true;
    QTest::newRow("just not") << false << QSize(107, 107) << false;
    QTest::newRow("whole") << false << QSize(160, 160) << false;
}

/// It is blocks of 2 x 2 pixels, of which a JPEG has one pixel of colour. To smooth these mixes the
/// colours of neighbours.
void TestJpegRefs::coloursOfAMuchSmallerJpegAreAsDrawn()
{
    QFETCH(const bool, isProgressive);
    QFETCH(const QSize, box);
    QFETCH(const bool, isMuchSmaller);
    QImage blocks(160, 120, QImage::Format_RGB32);
    for (int y = 0; y < blocks.height(); ++y) {
        for (int x = 0; x < blocks.width(); ++x) // as bright as one another
            blocks.setPixel(x, y,
                            (x / 2 + y / 2) % 2 == 0 ? qRgb(100, 149, 105) : qRgb(200, 100, 100));
    }
    const Result<DecodedRef> ref = decodeRef(jpegOf(blocks, isProgressive), box);
    QVERIFY(ref);
    const QImage drawn =
        blocks.scaled(ref->image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    bool isAsDrawn = true;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            isAsDrawn =
                isAsDrawn && isAlike(ref->image.pixelColor(x, y), drawn.pixelColor(x, y), Loss);
    }
    QCOMPARE(isAsDrawn, isMuchSmaller);
}

void TestJpegRefs::theLastRowIsThere_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<QSize>("box");

    for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_Grayscale8}) {
        const char *name = format == QImage::Format_RGB32 ? "colour" : "grey";
        QTest::addRow("%s, whole", name) << format << QSize(33, 31);
        QTest::addRow("%s, smaller", name) << format << QSize(31, 31);
        QTest::addRow("%s, much smaller", name) << format << QSize(20, 20);
    }
}

/// Rows are read in pairs, and this one is alone.
void TestJpegRefs::theLastRowIsThere()
{
    QFETCH(const QImage::Format, format);
    QFETCH(const QSize, box);
    QImage image(33, 31, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor(8 * y, 8 * y, 8 * y));
    }
    const Result<DecodedRef> read = decodeRef(jpegOf(image.convertToFormat(format)), box);
    QVERIFY(read);
    const QImage &shown = read->image;
    const int last = shown.height() - 1;
    const double rows = double(image.height()) / shown.height(); // that fall on one
    const int expected = qRound(8 * (image.height() - 0.5 - rows / 2));
    QVERIFY2(std::abs(shown.pixelColor(shown.width() / 2, last).red() - expected) <= Loss,
             qPrintable(shown.pixelColor(shown.width() / 2, last).name()));
}

void TestJpegRefs::aVeryMuchSmallerJpegIsTheMean_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QImage::Format>("format");

    // Of one row libjpeg makes nothing smaller, of eight all there is.
    QTest::newRow("a row") << QSize(4096, 1) << QImage::Format_RGB32;
    QTest::newRow("a grey row") << QSize(4096, 1) << QImage::Format_Grayscale8;
    QTest::newRow("a column") << QSize(1, 4096) << QImage::Format_RGB32;
    QTest::newRow("eight rows") << QSize(4096, 8) << QImage::Format_RGB32;
}

/// It is stripes, each as wide as a pixel.
void TestJpegRefs::aVeryMuchSmallerJpegIsTheMean()
{
    QFETCH(const QSize, size);
    QFETCH(const QImage::Format, format);
    const bool isLying = size.width() > size.height();
    QImage stripes(size, QImage::Format_RGB32);
    stripes.fill(Qt::black);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            if ((isLying ? x : y) % 2 != 0)
                stripes.setPixel(x, y, qRgb(255, 255, 255));
        }
    }
    const QByteArray bytes = jpegOf(stripes.convertToFormat(format));
    for (int length = 1; length <= 16; ++length) {
        const Result<DecodedRef> ref = decodeRef(bytes, {length, length});
        QVERIFY2(ref, ref ? "" : qPrintable(ref.error().message));
        QCOMPARE(ref->image.size(), isLying ? QSize(length, 1) : QSize(1, length));
        for (int i = 0; i < length; ++i) {
            const QColor shown = ref->image.pixelColor(isLying ? i : 0, isLying ? 0 : i);
            QVERIFY2(isAlike(shown, QColor(128, 128, 128), 2),
                     qPrintable(u"%1 of %2: %3"_s.arg(i).arg(length).arg(shown.name())));
        }
    }
}

void TestJpegRefs::aJpegDamagedInsideIsNoImage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isShown");

    for (const bool isProgressive : {false, true}) {
        const char *kind = isProgressive ? "progressive" : "baseline";
        const QByteArray whole = grainyJpeg(isProgressive);
        const qsizetype middle = whole.size() / 2;
        const qsizetype end = whole.size() - 2; // of the pixels
        QTest::addRow("%s, whole", kind) << whole << true;
        QTest::addRow("%s, padded", kind)
            << whole.left(end) + QByteArray(2, '\0') + whole.mid(end) << true;
        QTest::addRow("%s, the second half is empty", kind)
            << whole.left(middle) + QByteArray(end - middle, '\0') + whole.mid(end) << false;
        QTest::addRow("%s, a block of the disk is empty", kind)
            << whole.left(middle) + QByteArray(512, '\0') + whole.mid(middle + 512) << false;
        QTest::addRow("%s, a part is lost", kind)
            << whole.left(middle) + whole.mid(middle + 1000) << false;
        QTest::addRow("%s, the second half is lost", kind)
            << whole.left(middle) + whole.mid(end) << false;
    }
    const QByteArray progressive = grainyJpeg(true);
    QTest::newRow("as many scans as may be") << withScans(progressive, 500) << true;
    QTest::newRow("one scan too many") << withScans(progressive, 501) << false;
    QTest::newRow("arithmetic, whole") << arithmeticJpeg("6b00") << true;
    QTest::newRow("arithmetic, a bad code") << arithmeticJpeg("6b60") << false;
}

/// Also where the end is there, and libjpeg would make pixels of it.
void TestJpegRefs::aJpegDamagedInsideIsNoImage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isShown);
    for (const QSize &box : {FullSize, QSize(120, 120), QSize(30, 30)}) {
        const Result<DecodedRef> ref = decodeRef(bytes, box);
        QCOMPARE(ref.has_value(), isShown);
        if (!isShown)
            QCOMPARE(ref.error().message, u"The ref is damaged."_s);
    }
}

QTEST_GUILESS_MAIN(TestJpegRefs)
#include "tst_jpegrefs.moc"
