// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "refs/reffile.h"
#include "refs/refthumbnail.h"
#include "support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtEndian>

#include <xxhash.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Box(24, 24);

/// \a body behind the head that a file of the cache has.
[[nodiscard]] QByteArray sealed(const QByteArray &body)
{
    QByteArray head = "\x89GRref\n\2" + QByteArray(sizeof(quint64), '\0');
    qToBigEndian<quint64>(XXH3_64bits(body.constData(), size_t(body.size())),
                          head.data() + head.size() - qsizetype{sizeof(quint64)});
    return head + body;
}

[[nodiscard]] RefFileKey keyOf(const QSize &box)
{
    const auto character = CharacterId::fromString(u"char_fuzz"_s);
    return {.ref = {.character = character.value_or(CharacterId()),
                    .index = 1,
                    .pose = u"front"_s,
                    .updatedAt = u"2026-05-08T10:01:12Z"_s},
            .box = box};
}

/// A folder for the cache, once it is sure that files there look as sealed() makes them.
[[nodiscard]] RefPlace prepare()
{
    static const QTemporaryDir folder;
    makeApplication();
    QLoggingCategory::setFilterRules(u"qt.gui.*=false"_s);
    constexpr int most = 16; // MB
    QImageReader::setAllocationLimit(most);
    const RefPlace place{.folder = folder.path(), .connection = u"connection"_s};
    for (const RefFileKind kind : {RefFileKind::Original, RefFileKind::Thumbnail})
        must(QDir().mkpath(refFolder(place, kind)), "there is a folder");
    const RefFileKey key = keyOf(Box);
    must(writeRefFile(place, key, {.bytes = "bytes", .originalSize = {3, 4}}) > 0, "it is written");
    constexpr qsizetype head = 8 + 8;
    const QByteArray whole = contentOf(refFilePath(place, key));
    must(whole == sealed(whole.mid(head)), "files begin as they do here");
    removeRefFile(place, key);
    return place;
}

void readBack(const RefPlace &place, const RefFileKey &key, const QByteArray &content)
{
    const QString path = refFilePath(place, key);
    {
        QFile file(path);
        must(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
             "the file is there");
    }
    const std::optional<RefFile> found = readRefFile(place, key);
    must(found.has_value() == QFile::exists(path), "what cannot be used is removed");
    if (!found)
        return;
    const std::optional<DecodedRef> thumbnail = fromThumbnailFile(*found, Box);
    must(!thumbnail || thumbnail->image.size() == fittedRefSize(found->originalSize, Box),
         "a thumbnail has its size");
}

} // namespace

/// A file of the disk cache that was damaged or meddled with: as it is, and behind a checksum that
/// fits.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const RefPlace place = prepare();
    const QByteArray content = asBytes(bytes, size);
    for (const QSize &box : {QSize(), Box}) {
        readBack(place, keyOf(box), content);
        readBack(place, keyOf(box), sealed(content));
    }
    return 0;
}
