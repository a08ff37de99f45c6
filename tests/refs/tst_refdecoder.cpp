// SPDX-License-Identifier: Apache-2.0
#include "refs/refdecoder.h"
#include "refs/refformat.h"
#include "support/alike.h"
#include "support/pngchunk.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QTest>
#include <QtEndian>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FullSize{};
constexpr int Loss = 6; // of a channel, by JPEG, WebP and scaling

QByteArray encoded(const QImage &image, const char *format,
                   QImageIOHandler::Transformations exif = QImageIOHandler::TransformationNone)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(100);
    writer.setTransformation(exif);
    if (!writer.write(image))
        qFatal("cannot write %s", format);
    return buffer.data();
}

QImage filled(const QSize &size, const QColor &colour, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(colour);
    return image;
}

/// Red to the left, blue to the right: 80 x 60.
QImage redBlue()
{
    QImage image = filled({80, 60}, Qt::blue);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

template <typename T>
void put(QByteArray &bytes, qsizetype offset, T value)
{
    qToBigEndian<T>(value, bytes.data() + offset);
}

QByteArray pngThatClaims(quint32 width, quint32 height)
{
    constexpr qsizetype chunk = 12; // "IHDR", then width, height and five bytes, then the checksum
    QByteArray bytes = encoded(redBlue(), "png");
    put(bytes, chunk + 4, width);
    put(bytes, chunk + 8, height);
    put(bytes, chunk + 17, crc32(bytes.mid(chunk, 17)));
    return bytes;
}

/// As pngThatClaims(), with 16 bits a channel and alpha.
QByteArray deepPngThatClaims(quint32 width, quint32 height)
{
    constexpr qsizetype chunk = 12;
    QByteArray bytes = encoded(filled({80, 60}, Qt::red, QImage::Format_RGBA64), "png");
    put(bytes, chunk + 4, width);
    put(bytes, chunk + 8, height);
    put(bytes, chunk + 17, crc32(bytes.mid(chunk, 17)));
    return bytes;
}

QByteArray jpegThatClaims(quint16 width, quint16 height)
{
    QByteArray bytes = encoded(redBlue(), "jpeg");
    const qsizetype frame = bytes.indexOf("\xff\xc0");
    put(bytes, frame + 5, height);
    put(bytes, frame + 7, width);
    return bytes;
}

QByteArray webpThatClaims(quint16 width, quint16 height)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "webp");
    writer.setQuality(75); // 100 would be lossless, with another header
    writer.write(redBlue());
    QByteArray bytes = buffer.data();
    const qsizetype start = bytes.indexOf(QByteArray("\x9d\x01\x2a")) + 3;
    qToLittleEndian<quint16>(width, bytes.data() + start);
    qToLittleEndian<quint16>(height, bytes.data() + start + 2);
    return bytes;
}

} // namespace

class TestRefDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void fits_data();
    void fits();
    void refuses_data();
    void refuses();
    void theDeepestRefThatIsReadFitsTheLimit();
    void decodesOddPixelFormats_data();
    void decodesOddPixelFormats();
    void turnsAsExifSays_data();
    void turnsAsExifSays();
    void convertsEmbeddedProfiles_data();
    void convertsEmbeddedProfiles();
    void laysTransparentPixelsOnGrey();
    void findsTheEndOfJpeg();
    void decodesNoiseWithoutHarm();
};

void TestRefDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("box");
    QTest::addColumn<QSize>("size");

    for (const char *format : {"png", "jpeg", "webp"}) {
        const QByteArray bytes = encoded(redBlue(), format);
        QTest::addRow("%s in full", format) << bytes << FullSize << QSize(80, 60);
        QTest::addRow("%s half", format) << bytes << QSize(40, 40) << QSize(40, 30);
        QTest::addRow("%s little smaller", format) << bytes << QSize(70, 70) << QSize(70, 52);
        QTest::addRow("%s tiny", format) << bytes << QSize(8, 8) << QSize(8, 6);
        QTest::addRow("%s not enlarged", format) << bytes << QSize(500, 500) << QSize(80, 60);
    }
}

void TestRefDecoder::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QSize, box);
    QFETCH(const QSize, size);

    const Result<DecodedRef> ref = decodeRef(bytes, box);
    QVERIFY2(ref, ref ? "" : qPrintable(ref.error().message));
    QCOMPARE(ref->image.size(), size);
    QCOMPARE(ref->image.format(), QImage::Format_RGB32);
    QCOMPARE(ref->originalSize, QSize(80, 60));
    QVERIFY(isAlike(ref->image.pixelColor(0, 0), Qt::red, Loss));
    QVERIFY(isAlike(ref->image.pixelColor(size.width() - 1, size.height() - 1), Qt::blue, Loss));
}

void TestRefDecoder::fits_data()
{
    QTest::addColumn<QSize>("original");
    QTest::addColumn<QSize>("box");
    QTest::addColumn<QSize>("size");

    QTest::newRow("full size") << QSize(1024, 1536) << QSize() << QSize(1024, 1536);
    QTest::newRow("tall") << QSize(1024, 1536) << QSize(600, 600) << QSize(400, 600);
    QTest::newRow("wide") << QSize(1536, 1024) << QSize(600, 600) << QSize(600, 400);
    QTest::newRow("one side fits") << QSize(100, 1000) << QSize(500, 500) << QSize(50, 500);
    QTest::newRow("exact") << QSize(64, 64) << QSize(64, 64) << QSize(64, 64);
    QTest::newRow("smaller") << QSize(64, 64) << QSize(65, 65) << QSize(64, 64);
    QTest::newRow("a line") << QSize(16000, 2) << QSize(100, 100) << QSize(100, 1);
}

void TestRefDecoder::fits()
{
    QFETCH(const QSize, original);
    QFETCH(const QSize, box);
    QTEST(fittedRefSize(original, box), "size");
}

void TestRefDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");

    const QString damaged = u"The ref is damaged."_s;
    const auto foreign = [](const QString &name) {
        return u"The ref is not an image we can show (%1)."_s.arg(name);
    };
    QTest::newRow("nothing") << QByteArray() << u"The ref is empty."_s;
    QTest::newRow("garbage") << QByteArray(5000, 'x') << u"The ref is not an image we can show."_s;
    QTest::newRow("GIF") << QByteArray::fromHex(
        "47494638396101000100800000ffffff00000021f90401000000"
        "002c00000000010001000002024401003b")
                         << foreign(u"GIF"_s);
    QTest::newRow("SVG") << R"(<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>)"_ba
                         << foreign(u"SVG"_s);
    QTest::newRow("BMP") << encoded(redBlue(), "bmp") << foreign(u"BMP"_s);
    QTest::newRow("ICO") << encoded(redBlue().scaled(16, 16), "ico") << foreign(u"ICO"_s);
    QTest::newRow("TIFF") << encoded(redBlue(), "tiff") << foreign(u"TIFF"_s);
    QTest::newRow("PPM") << encoded(redBlue(), "ppm") << foreign(u"PNM"_s);
    QTest::newRow("page") << "\n <!DOCTYPE html><html></html>"_ba << foreign(u"HTML"_s);
    QTest::newRow("JSON") << R"({"error":{"code":"output_expired"}})"_ba << foreign(u"JSON"_s);

    for (const char *format : {"png", "jpeg", "webp"}) {
        const QByteArray whole = encoded(redBlue(), format);
        QTest::addRow("%s cut in the middle", format) << whole.left(whole.size() / 2) << damaged;
        QTest::addRow("%s cut near the end", format) << whole.left(whole.size() - 12) << damaged;
        QTest::addRow("%s head only", format) << whole.left(12) << damaged;
    }
    const auto tooLarge = [](int width, int height) {
        return u"The ref is too large (%1 × %2 pixels)."_s.arg(width).arg(height);
    };
    QTest::newRow("PNG bomb") << pngThatClaims(20000, 20000) << tooLarge(20000, 20000);
    QTest::newRow("PNG line") << pngThatClaims(16385, 1) << tooLarge(16385, 1);
    QTest::newRow("PNG just too many pixels") << pngThatClaims(8000, 5001) << tooLarge(8000, 5001);
    QTest::newRow("JPEG bomb") << jpegThatClaims(20000, 20000) << tooLarge(20000, 20000);
    QTest::newRow("WebP bomb") << webpThatClaims(16383, 16383) << tooLarge(16383, 16383);
    QTest::newRow("PNG that claims the most") << pngThatClaims(8000, 5000) << damaged;
}

void TestRefDecoder::refuses()
{
    QFETCH(const QByteArray, bytes);

    const Result<DecodedRef> ref = decodeRef(bytes, {40, 40});
    QVERIFY(!ref);
    QTEST(ref.error().message, "message");
    QCOMPARE(ref.error().kind, Error::Kind::Protocol);
}

/// By its head alone: such an image would take a third of a gigabyte.
void TestRefDecoder::theDeepestRefThatIsReadFitsTheLimit()
{
    QBuffer head;
    head.setData(deepPngThatClaims(8000, 5000));
    QVERIFY(head.open(QIODevice::ReadOnly));
    QImageReader reader(&head, "png");
    const QSize size = reader.size();
    QCOMPARE(qint64(size.width()) * size.height(), MostRefPixels);
    const qint64 bitsPerPixel = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    QCOMPARE(bitsPerPixel, 64);
    const qint64 bytes = size.width() * size.height() * bitsPerPixel / 8;
    constexpr qint64 mib = 1024 * 1024;
    QVERIFY(bytes <= MostDecodedMiB * mib);
    QVERIFY(MostDecodedMiB * mib < bytes + 2 * mib); // and not much beyond
    const Result<DecodedRef> bomb = decodeRef(deepPngThatClaims(8000, 5001), {40, 40});
    QVERIFY(!bomb);
    QCOMPARE(bomb.error().message, u"The ref is too large (8000 × 5001 pixels)."_s);
}

void TestRefDecoder::decodesOddPixelFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QColor>("colour");

    const QColor orange(200, 120, 40);
    const QSize size(64, 64);
    const QColor grey(90, 90, 90);
    QTest::newRow("PNG grey") << encoded(filled(size, grey, QImage::Format_Grayscale8), "png")
                              << grey;
    QTest::newRow("JPEG grey") << encoded(filled(size, grey, QImage::Format_Grayscale8), "jpeg")
                               << grey;
    QTest::newRow("PNG 16 bit") << encoded(filled(size, orange, QImage::Format_RGBX64), "png")
                                << orange;
    QTest::newRow("PNG 16 bit alpha")
        << encoded(filled(size, orange, QImage::Format_RGBA64), "png") << orange;
    QTest::newRow("PNG palette") << encoded(
        filled(size, orange).convertToFormat(QImage::Format_Indexed8), "png")
                                 << orange;
    QTest::newRow("PNG black and white")
        << encoded(filled(size, Qt::white).convertToFormat(QImage::Format_Mono), "png")
        << QColor(Qt::white);
    QTest::newRow("WebP alpha") << encoded(filled(size, orange, QImage::Format_ARGB32), "webp")
                                << orange;
}

void TestRefDecoder::decodesOddPixelFormats()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QColor, colour);

    for (const QSize &box : {FullSize, QSize(48, 48), QSize(16, 16)}) {
        const Result<DecodedRef> ref = decodeRef(bytes, box);
        QVERIFY2(ref, ref ? "" : qPrintable(ref.error().message));
        QCOMPARE(ref->image.format(), QImage::Format_RGB32);
        QVERIFY(isAlike(ref->image.pixelColor(7, 7), colour, Loss));
    }
}

void TestRefDecoder::turnsAsExifSays_data()
{
    QTest::addColumn<int>("exif");
    QTest::addColumn<QSize>("original");
    QTest::addColumn<QPoint>("red");

    using Exif = QImageIOHandler::Transformation;
    const QSize lying(80, 60);
    const QSize standing(60, 80);
    QTest::newRow("upright") << int(Exif::TransformationNone) << lying << QPoint(0, 0);
    QTest::newRow("mirrored") << int(Exif::TransformationMirror) << lying << QPoint(1, 0);
    QTest::newRow("upside down") << int(Exif::TransformationRotate180) << lying << QPoint(1, 0);
    QTest::newRow("by 90") << int(Exif::TransformationRotate90) << standing << QPoint(0, 0);
    QTest::newRow("by 270") << int(Exif::TransformationRotate270) << standing << QPoint(0, 1);
}

void TestRefDecoder::turnsAsExifSays()
{
    QFETCH(const int, exif);
    QFETCH(const QSize, original);
    QFETCH(const QPoint, red);

    const QByteArray bytes =
        encoded(redBlue(), "jpeg", QImageIOHandler::Transformations::fromInt(exif));
    for (const int side : {0, 64, 20}) { // whole, scaled afterwards, scaled by the reader
        const Result<DecodedRef> ref = decodeRef(bytes, QSize(side, side));
        QVERIFY(ref);
        QCOMPARE(ref->originalSize, original);
        QCOMPARE(ref->image.size(), fittedRefSize(original, QSize(side, side)));
        const QPoint corner(ref->image.width() - 1, ref->image.height() - 1);
        const QPoint place(corner.x() * red.x(), corner.y() * red.y());
        QVERIFY(isAlike(ref->image.pixelColor(place), Qt::red, Loss));
        QVERIFY(isAlike(ref->image.pixelColor(corner - place), Qt::blue, Loss));
    }
}

void TestRefDecoder::convertsEmbeddedProfiles_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QColorSpace>("profile");
    QTest::addColumn<QColor>("inSrgb");

    // (100, 150, 100) in each space, worked out from the primaries and curves of the standards
    for (const char *format : {"png", "jpeg", "webp"}) {
        QTest::addRow("%s Display P3", format)
            << QByteArray(format) << QColorSpace(QColorSpace::DisplayP3) << QColor(83, 152, 95);
        QTest::addRow("%s Adobe RGB", format)
            << QByteArray(format) << QColorSpace(QColorSpace::AdobeRgb) << QColor(66, 151, 97);
        QTest::addRow("%s sRGB", format)
            << QByteArray(format) << QColorSpace(QColorSpace::SRgb) << QColor(100, 150, 100);
        QTest::addRow("%s untagged", format)
            << QByteArray(format) << QColorSpace() << QColor(100, 150, 100);
    }
}

void TestRefDecoder::convertsEmbeddedProfiles()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QColorSpace, profile);
    QFETCH(const QColor, inSrgb);

    QImage image = filled({64, 64}, QColor(100, 150, 100));
    image.setColorSpace(profile);
    for (const QSize &box : {FullSize, QSize(48, 48), QSize(16, 16)}) {
        const Result<DecodedRef> ref = decodeRef(encoded(image, format.constData()), box);
        QVERIFY(ref);
        const QColor colour = ref->image.pixelColor(7, 7);
        QVERIFY2(isAlike(colour, inSrgb, 3), qPrintable(colour.name()));
    }
}

void TestRefDecoder::laysTransparentPixelsOnGrey()
{
    const QImage clear = filled({40, 40}, QColor(0, 0, 0, 0), QImage::Format_ARGB32);
    for (const char *format : {"png", "webp"}) {
        for (const QSize &box : {FullSize, QSize(16, 16)}) {
            const Result<DecodedRef> ref = decodeRef(encoded(clear, format), box);
            QVERIFY(ref);
            QCOMPARE(ref->image.format(), QImage::Format_RGB32);
            QCOMPARE(ref->image.pixelColor(7, 7), QColor(118, 118, 118));
        }
    }
}

void TestRefDecoder::findsTheEndOfJpeg()
{
    const QByteArray whole = encoded(redBlue(), "jpeg");
    QVERIFY(decodeRef(whole, FullSize));
    QVERIFY(decodeRef(whole + "\r\n", FullSize));

    // A preview has an end, but not that of the image.
    QByteArray segment("\xff\xe1\0\0", 4);
    segment += whole;
    put(segment, 2, static_cast<quint16>(segment.size() - 2));
    const QByteArray withPreview = whole.left(2) + segment + whole.mid(2);
    QVERIFY(decodeRef(withPreview + ' ', FullSize));
    for (qsizetype size = 3; size < withPreview.size(); ++size) {
        const QByteArray cut = withPreview.left(size) + '\0';
        QVERIFY2(!decodeRef(cut, FullSize), qPrintable(QString::number(size)));
    }
}

/// Bytes may be anything. What matters is what the sanitizers say.
void TestRefDecoder::decodesNoiseWithoutHarm()
{
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); // the codecs have much to say
    quint32 state = 1;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    int refused = 0;
    for (const char *format : {"png", "jpeg", "webp"}) {
        const QByteArray whole = encoded(redBlue(), format);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 4; ++i)
                bytes[12 + (next() >> 8) % (bytes.size() - 12)] = static_cast<char>(next() >> 16);
            const Result<DecodedRef> ref = decodeRef(bytes, {32, 32});
            if (ref)
                QCOMPARE(ref->image.size(), fittedRefSize(ref->originalSize, {32, 32}));
            else
                ++refused;
        }
    }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(TestRefDecoder)
#include "tst_refdecoder.moc"
