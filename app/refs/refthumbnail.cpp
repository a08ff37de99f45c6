// SPDX-License-Identifier: Apache-2.0
#include "refs/refthumbnail.h"

#include "refs/refremarks.h"
#include "refs/screencolours.h"

#include <QBuffer>
#include <QIODevice>
#include <QImage>

namespace {

constexpr int Quality = 85; // of 100

} // namespace

RefFile thumbnailFile(const DecodedRef &ref)
{
    // The pixels alone: what else a ref has of profiles and texts would be as large as they are.
    const QImage &image = ref.image;
    Q_ASSERT(coloursOf(image) == QColorSpace::SRgb);
    const QImage pixels(image.constBits(), image.width(), image.height(), image.bytesPerLine(),
                        image.format());
    RefFile file;
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!pixels.save(&buffer, "jpeg", Quality))
        return {};
    file.originalSize = ref.originalSize;
    return file;
}

std::optional<DecodedRef> fromThumbnailFile(const RefFile &file, const QSize &box,
                                            const QColorSpace &screen)
{
    Result<DecodedRef> ref = decodeRef(file.bytes, {}, screen);
    if (!ref || file.originalSize.isEmpty()
        || ref->image.size() != fittedRefSize(file.originalSize, box))
        return std::nullopt;
    ref->originalSize = file.originalSize;
    setRemarks(ref->image, {}); // they would tell of this file, not of the ref
    return *ref;
}
