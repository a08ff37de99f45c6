// SPDX-License-Identifier: Apache-2.0
#include "desktop/iccproperty.h"
#include "fuzz/target.h"
#include "refs/refthumbnail.h"
#include "refs/screencolours.h"

#include <QBuffer>
#include <QImageReader>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

/// A ref of all kinds of pixels.
[[nodiscard]] QByteArray makeRef()
{
    makeApplication();
    QLoggingCategory::setFilterRules(u"qt.gui.*=false"_s); // the reader of profiles has much to say
    must(QImageReader::supportedImageFormats().contains("jpeg"), "there is a codec for thumbnails");
    QImage image(16, 16, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor(x * 17, y * 17, 255 - x * 17, 255 - y));
    }
    QBuffer buffer;
    must(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png"), "there is a ref");
    return buffer.data();
}

/// Shows the ref on a display with \a profile.
void show(const QByteArray &profile)
{
    static const QByteArray bytes = makeRef();
    const QColorSpace screen = screenColours(profile);
    must(screen.isValid(), "every display has colours");
    const QString name = colourSpaceName(screen);
    must(!name.isEmpty() && name.size() <= 60, "they have a name that is not endless");

    const Result<DecodedRef> ref = decodeRef(bytes, {}, screen);
    must(ref.has_value(), "every display shows refs");
    must(ref->image.size() == ref->originalSize, "it has its size");
    must(ref->image.format() == QImage::Format_RGB32, "it is opaque");
    if (screen != QColorSpace::SRgb)
        must(ref->image.colorSpace() == screen, "it is in the colours of the screen");
    static const RefFile thumbnail = thumbnailFile(decodeRef(bytes, {}).value_or(DecodedRef()));
    must(fromThumbnailFile(thumbnail, {}, screen).has_value(), "it has a thumbnail");
}

} // namespace

/// The profile of a display, as anybody may set it.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray value = asBytes(bytes, size);
    const QByteArray icc = iccProfileIn(8, value);
    must(value.startsWith(icc), "a profile is the beginning of what was set");
    must(icc.isEmpty() || icc.size() >= 128, "a profile has a head");
    must(iccProfileIn(8, icc) == icc, "what was taken once is taken again");
    must(iccProfileIn(32, value).isEmpty(), "words of 32 bits are none");
    show(icc);
    if (icc != value)
        show(value); // where it does not come by a property
    return 0;
}
