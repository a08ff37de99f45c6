// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "refs/refdecoder.h"
#include "refs/refthumbnail.h"
#include "support/narrowdisplay.h"

#include <QColorSpace>
#include <QImageReader>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] bool prepare()
{
    makeApplication();
    QLoggingCategory::setFilterRules(u"qt.gui.*=false"_s); // the codecs have much to say
    constexpr int most = 16; // MB: what is larger takes its time, and finds nothing more
    QImageReader::setAllocationLimit(most);
    const QByteArrayList formats = QImageReader::supportedImageFormats();
    return formats.contains("png") && formats.contains("jpeg") && formats.contains("webp");
}

void decode(const QByteArray &content, const QSize &room, const QColorSpace &screen)
{
    const Result<DecodedRef> ref = decodeRef(content, room, screen);
    if (!ref) {
        must(ref.error().kind == Error::Kind::Protocol, "the error is one of the protocol");
        must(!ref.error().message.isEmpty(), "the error has words");
        return;
    }
    const QSize original = ref->originalSize;
    must(!original.isEmpty() && original.width() <= LongestRefSide
             && original.height() <= LongestRefSide
             && qint64(original.width()) * original.height() <= MostRefPixels,
         "no ref is larger than may be");
    must(ref->image.size() == fittedRefSize(original, room), "it has the size asked for");
    must(ref->image.format() == QImage::Format_RGB32, "it is opaque");
    if (screen != QColorSpace::SRgb)
        must(ref->image.colorSpace() == screen, "it is in the colours of the screen");
    if (screen == QColorSpace::SRgb && !room.isEmpty()) {
        const RefFile thumbnail = thumbnailFile(*ref);
        for (const QColorSpace &other : {screen, narrowDisplay()})
            must(fromThumbnailFile(thumbnail, room, other).has_value(), "it has a thumbnail");
    }
}

} // namespace

/// What a ref's URL leads to.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const bool isReady = prepare();
    must(isReady, "there is a codec for each format");

    const QByteArray content = asBytes(bytes, size);
    constexpr QSize box(48, 48);
    must(narrowDisplay().isValid(), "there is such a display");
    decode(content, {}, QColorSpace::SRgb);
    for (const QColorSpace &screen : {QColorSpace(QColorSpace::SRgb), narrowDisplay()})
        decode(content, box, screen);
    return 0;
}
