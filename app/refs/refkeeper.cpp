// SPDX-License-Identifier: Apache-2.0
#include "refs/refkeeper.h"

#include "refs/refthumbnail.h"

namespace {

RefFile fileOf(const RefToKeep &kept)
{
    if (kept.key.kind() == RefFileKind::Original)
        return {.bytes = kept.bytes};
    if (!kept.thumbnail.image.isNull())
        return thumbnailFile(kept.thumbnail);
    const Result<DecodedRef> ref = decodeRef(kept.bytes, kept.key.box);
    return ref ? thumbnailFile(*ref) : RefFile();
}

} // namespace

RefKeeper::RefKeeper(const RefPlace &place, const Caps &caps)
    : m_originals(place, RefFileKind::Original, caps.originals)
    , m_thumbnails(place, RefFileKind::Thumbnail, caps.thumbnails)
{}

RefFolder &RefKeeper::folderOf(const RefFileKey &key)
{
    return key.kind() == RefFileKind::Original ? m_originals : m_thumbnails;
}

/// The folders may have been removed meanwhile: what is missing is made again.
bool RefKeeper::open()
{
    for (RefFolder *folder : {&m_originals, &m_thumbnails}) {
        if (!folder->isOpen() && !folder->open())
            return false;
    }
    return true;
}

RefsKept RefKeeper::run(const RefErrands &errands, const std::function<bool()> &isCancelled)
{
    const bool isOpen = open();
    const QList<RefFileKey> damaged = isOpen ? errands.damaged : QList<RefFileKey>();
    for (const RefFileKey &key : damaged)
        folderOf(key).remove(key);
    RefsKept all{.isDone = isOpen};
    for (const RefToKeep &kept : errands.toBeKept) {
        if (isCancelled())
            break;
        const RefFile file = isOpen ? fileOf(kept) : RefFile();
        const bool isWritten = !file.bytes.isEmpty() && folderOf(kept.key).write(kept.key, file);
        const bool isOriginal = kept.key.kind() == RefFileKind::Original;
        all.isDone = all.isDone && isWritten;
        all.originals += int(isOriginal && isWritten);
        all.refused += int(isOriginal && !isWritten);
    }
    return all;
}
