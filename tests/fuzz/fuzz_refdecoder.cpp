// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "refs/refdecoder.h"
#include "refs/refthumbnail.h"

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

} // namespace

/// What a ref's URL leads to.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const bool isReady = prepare();
    must(isReady, "there is a codec for each format");

    const QByteArray content = asBytes(bytes, size);
    constexpr QSize box(48, 48);
    for (const QSize &room : {QSize(), box}) {
        const Result<DecodedRef> ref = decodeRef(content, room);
        if (!ref) {
            must(ref.error().kind == Error::Kind::Protocol, "the error is one of the protocol");
            must(!ref.error().message.isEmpty(), "the error has words");
            continue;
        }
        const QSize original = ref->originalSize;
        must(!original.isEmpty() && original.width() <= LongestRefSide
                 && original.height() <= LongestRefSide
                 && qint64(original.width()) * original.height() <= MostRefPixels,
             "no ref is larger than may be");
        must(ref->image.size() == fittedRefSize(original, room), "it has the size asked for");
        must(ref->image.format() == QImage::Format_RGB32, "it is opaque");
        if (room == box)
            must(fromThumbnailFile(thumbnailFile(*ref), box).has_value(), "it has a thumbnail");
    }
    return 0;
}
