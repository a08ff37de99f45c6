// SPDX-License-Identifier: Apache-2.0
#include "refs/refthumbnail.h"

#include "refs/refremarks.h"

#include <QBuffer>
#include <QIODevice>
#include <QImage>

namespace {

constexpr int Quality = 85; // of 100

} // namespace

RefFile thumbnailFile(const DecodedRef &ref)
{
    // The pixels alone: what else a ref has of profiles and texts would be as large as they are.
    const QImage pixels(ref.image.constBits(), ref.image.width(), ref.image.height(),
                        ref.image.bytesPerLine(), ref.image.format());
    RefFile file;
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!pixels.save(&buffer, "jpeg", Quality))
        return {};
    file.originalSize = ref.originalSize;
    return file;
}

std::optional<DecodedRef> fromThumbnailFile(const RefFile &file, const QSize &box)
{
    Result<DecodedRef> ref = decodeRef(file.bytes, {});
    if (!ref || file.originalSize.isEmpty()
        || ref->image.size() != fittedRefSize(file.originalSize, box))
        return std::nullopt;
    ref->originalSize = file.originalSize;
    setRemarks(ref->image, {}); // they would tell of this file, not of the ref
    return *ref;
}
