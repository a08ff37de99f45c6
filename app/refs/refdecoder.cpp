// SPDX-License-Identifier: Apache-2.0
#include "refs/refdecoder.h"

#include "refs/jpegreader.h"
#include "refs/refformat.h"
#include "refs/refprofile.h"
#include "refs/refremarks.h"
#include "refs/screencolours.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb CanvasGrey = 0xff767676; // 18 % of the light, as the canvas

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RefDecoder)
};

tl::unexpected<Error> failed(const QString &message)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.message = message;
    return tl::unexpected(error);
}

tl::unexpected<Error> notAnImage(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return failed(Text::tr("The ref is empty."));
    const QString name = foreignFormatName(bytes);
    if (name.isEmpty())
        return failed(Text::tr("The ref is not an image we can show."));
    return failed(Text::tr("The ref is not an image we can show (%1).").arg(name));
}

tl::unexpected<Error> tooLarge(const QSize &size)
{
    return failed(
        Text::tr("The ref is too large (%1 × %2 pixels).").arg(size.width()).arg(size.height()));
}

bool isTooLarge(const QSize &size)
{
    return size.width() > LongestRefSide || size.height() > LongestRefSide
        || qint64(size.width()) * size.height() > MostRefPixels;
}

/// What \a image of a JPEG is once it is turned as EXIF says.
QImage upright(const QImage &image, QImageIOHandler::Transformations turns)
{
    using Turn = QImageIOHandler::Transformation;
    if (turns == Turn::TransformationNone)
        return image;
    constexpr int quarter = 90;
    QImage turned = image.mirrored(turns.testFlag(Turn::TransformationMirror),
                                   turns.testFlag(Turn::TransformationFlip));
    if (turns.testFlag(Turn::TransformationRotate90))
        turned = turned.transformed(QTransform().rotate(quarter));
    turned.setColorSpace(image.colorSpace());
    return turned;
}

QString formatText(RefFormat format, const QImage &image, bool isCmyk)
{
    QStringList words;
    switch (format) {
    case RefFormat::Png:
        words.append(u"PNG"_s);
        break;
    case RefFormat::Jpeg:
        words.append(u"JPEG"_s);
        break;
    case RefFormat::WebP:
        words.append(u"WebP"_s);
        break;
    case RefFormat::Other:
        break;
    }
    constexpr int deep = 64;
    if (image.depth() == deep || image.format() == QImage::Format_Grayscale16)
        words.append(Text::tr("16 bit"));
    if (image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Grayscale16)
        words.append(Text::tr("grey"));
    if (image.colorCount() > 0)
        words.append(Text::tr("palette"));
    if (isCmyk)
        words.append(u"CMYK"_s);
    if (image.hasAlphaChannel())
        words.append(Text::tr("alpha laid on grey"));
    return words.join(u", "_s);
}

/// What a file says of its colours, of which \a image has what Qt has understood, and what
/// becomes of them on \a screen.
RefRemarks remarksOn(const QByteArray &bytes, RefFormat format, const QImage &image,
                     const QColorSpace &screen)
{
    const bool isCmyk = format == RefFormat::Jpeg && isCmykJpeg(bytes);
    const QColorSpace embedded = image.colorSpace();
    RefRemarks remarks{.format = formatText(format, image, isCmyk)};
    const auto onScreen = [&screen](const QString &profile) {
        //: %1 is the name of a colour profile, %2 of the one that it is converted to
        return Text::tr("%1 → %2").arg(profile, colourSpaceName(screen));
    };
    const auto ofSrgb = [&](const QString &words) {
        return screen == QColorSpace::SRgb ? words : onScreen(words);
    };
    if (isCmyk) {
        remarks.profile = ofSrgb(Text::tr("CMYK, converted without its profile"));
        //: Beside the name of a ref
        remarks.caveat = Text::tr("CMYK, colours approximate");
    } else if (embedded.isValid() && embedded == screen) {
        remarks.profile = colourSpaceName(embedded);
    } else if (embedded.isValid()) {
        remarks.profile = onScreen(colourSpaceName(embedded));
    } else if (hasEmbeddedProfile(bytes, format)) {
        remarks.profile = ofSrgb(Text::tr("profile not readable, taken as sRGB"));
        //: Beside the name of a ref
        remarks.caveat = Text::tr("colour profile not readable");
    } else {
        remarks.profile = ofSrgb(Text::tr("no profile, taken as sRGB"));
    }
    return remarks;
}

QImage inColoursOf(const QColorSpace &screen, QImage image)
{
    const QColorSpace said = image.colorSpace();
    const QColorSpace embedded = said.isValid() ? said : QColorSpace(QColorSpace::SRgb);
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage::Format plain = hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    constexpr int deep = 64; // bits of a pixel, of which none is given away before the conversion
    if (image.depth() != deep)
        image.convertTo(plain);
    if (embedded != screen) {
        image.setColorSpace(embedded);
        image.convertToColorSpace(screen);
    }
    image.convertTo(plain);
    const bool isForDisplay = screen != QColorSpace::SRgb;
    if (isForDisplay)
        image.setColorSpace(screen);
    if (!hasAlpha)
        return image;
    QImage opaque(image.size(), QImage::Format_RGB32);
    if (isForDisplay)
        opaque.setColorSpace(screen);
    opaque.fill(CanvasGrey);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

} // namespace

QSize fittedRefSize(const QSize &original, const QSize &box)
{
    if (box.isEmpty() || original.boundedTo(box) == original)
        return original;
    return original.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}

bool isLargerRef(const QSize &size, const QSize &other)
{
    return qint64{size.width()} * size.height() > qint64{other.width()} * other.height();
}

Result<DecodedRef> decodeRef(const QByteArray &bytes, const QSize &box, const QColorSpace &screen)
{
    const RefFormat format = refFormat(bytes);
    if (format == RefFormat::Other)
        return notAnImage(bytes);

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerName(format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (isTooLarge(size))
        return tooLarge(size);
    const auto damaged = [] { return failed(Text::tr("The ref is damaged.")); };
    if (size.isEmpty())
        return damaged();

    // A JPEG is made smaller as it is read, before it is turned, unless it is very much larger. A
    // PNG read with a scaled size takes twice as long, a WebP no less (measured).
    const QImageIOHandler::Transformations turns = reader.transformation();
    const bool isTurned = turns.testFlag(QImageIOHandler::TransformationRotate90);
    const auto turned = [isTurned](const QSize &s) { return isTurned ? s.transposed() : s; };
    const QSize original = turned(size);
    const QSize target = fittedRefSize(original, box);
    QImage image =
        format == RefFormat::Jpeg ? upright(readJpeg(bytes, turned(target)), turns) : reader.read();
    if (image.isNull())
        return damaged();
    const QColorSpace embedded = image.colorSpace();
    const RefRemarks remarks = remarksOn(bytes, format, image, screen);
    if (image.size() != target) {
        image = image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image.setColorSpace(embedded);
    }
    image = inColoursOf(screen, image);
    if (image.size() != target) // no memory for it
        return damaged();
    setRemarks(image, remarks);
    return DecodedRef{.image = image, .originalSize = original};
}

QString caveatOf(const QByteArray &bytes)
{
    constexpr QSize small{64, 64}; // what it shows does not matter
    const Result<DecodedRef> ref = decodeRef(bytes, small);
    return ref ? refCaveat(ref->image) : QString();
}

void loadRefReaders()
{
    for (const RefFormat format : {RefFormat::Jpeg, RefFormat::WebP}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QImageReader reader(&nothing, readerName(format));
        reader.setAutoDetectImageFormat(false);
        reader.canRead(); // no, but whoever says so has been loaded
    }
}
