// SPDX-License-Identifier: Apache-2.0
#include "refs/refsearch.h"

#include "refs/refthumbnail.h"

#include <QFileInfo>

#include <optional>

namespace {

/// The full size has none: a file without a box is the original.
FoundRef findThumbnail(const RefSearch &search)
{
    if (search.box.isEmpty())
        return {};
    const RefFileKey key{.ref = search.key, .box = search.box};
    const std::optional<RefFile> file = readRefFile(search.place, key);
    if (!file)
        return {};
    const std::optional<DecodedRef> ref = fromThumbnailFile(*file, search.box, search.screen);
    if (!ref) {
        removeRefFile(search.place, key);
        return {};
    }
    return {.source = FoundRef::Source::Thumbnail, .ref = *ref};
}

FoundRef findOriginal(const RefSearch &search)
{
    const RefFileKey key{.ref = search.key};
    if (search.wanted == RefSearch::Wanted::Presence) {
        const bool isThere = QFileInfo::exists(refFilePath(search.place, key));
        return {.source = isThere ? FoundRef::Source::Unread : FoundRef::Source::Nothing};
    }
    const std::optional<RefFile> file = readRefFile(search.place, key);
    if (!file)
        return {};
    FoundRef found{.source = FoundRef::Source::Original, .original = file->bytes};
    if (search.wanted == RefSearch::Wanted::Bytes)
        return found;
    const Result<DecodedRef> ref = decodeRef(file->bytes, search.box, search.screen);
    if (!ref) {
        removeRefFile(search.place, key);
        return {};
    }
    found.ref = *ref;
    return found;
}

} // namespace

FoundRef findRef(const RefSearch &search)
{
    using Wanted = RefSearch::Wanted;
    if (search.wanted != Wanted::KeptThumbnail && search.wanted != Wanted::Thumbnail)
        return findOriginal(search);
    FoundRef found = findThumbnail(search);
    const bool isEnough = search.wanted == Wanted::KeptThumbnail;
    return isEnough || found.source != FoundRef::Source::Nothing ? found : findOriginal(search);
}
