// SPDX-License-Identifier: Apache-2.0
#include "refs/refcache.h"

#include "refs/screencolours.h"

#include <algorithm>
#include <utility>

namespace {

qint64 bytesOf(const QList<QImage> &images)
{
    qint64 sum = 0;
    for (const QImage &image : images)
        sum += image.sizeInBytes();
    return sum;
}

} // namespace

RefCache::RefCache(const RefCaps &caps)
    : m_canvas(caps.canvas)
    , m_thumbnails(caps.thumbnails)
    , m_fullSizes(caps.fullSizes)
    , m_originals(caps.originals)
{}

void RefCache::setCaps(const RefCaps &caps)
{
    m_canvas.setCap(caps.canvas);
    m_thumbnails.setCap(caps.thumbnails);
    m_fullSizes.setCap(caps.fullSizes);
    m_originals.setCap(caps.originals);
}

void RefCache::setShown(const QList<CharacterId> &characters)
{
    m_shown = characters;
    dropFullSizes();
}

void RefCache::setExpected(const CharacterId &character)
{
    m_expected = character;
    dropFullSizes();
}

/// Those that are to be kept of no character any more.
void RefCache::dropFullSizes()
{
    m_fullSizes.removeWhere([this](const RefKey &key) {
        return !isShown(key.character) && key.character != m_expected;
    });
}

bool RefCache::hasRoomForFullSize(const RefKey &key) const
{
    const QSize size = originalSize(key);
    const qint64 bytes = size.isEmpty() ? m_latestFullSize : imageBytes(size);
    return key.character == m_expected && m_fullSizes.bytes() + bytes <= m_fullSizes.cap();
}

QImage RefCache::image(const RefKey &key, const QSize &box, const QColorSpace &screen)
{
    QImage found = canvasImage(key, box, screen);
    return found.isNull() ? image(m_thumbnails, key, box, screen) : found;
}

QImage RefCache::canvasImage(const RefKey &key, const QSize &box, const QColorSpace &screen)
{
    trimFullSizes(key); // of what was on the screen before
    QImage found = image(m_canvas, key, box, screen);
    if (!found.isNull())
        return found;
    QImage full = fullSize(key, screen);
    if (full.isNull() || full.size() != fittedRefSize(originalSize(key), box))
        return {};
    m_fullSizes.touch(key);
    return full;
}

QImage RefCache::fullSize(const RefKey &key, const QColorSpace &screen) const
{
    const QList<QImage> *images = m_fullSizes.peek(key);
    if (images == nullptr)
        return {};
    const auto found = std::find_if(images->begin(), images->end(), [&screen](const QImage &image) {
        return coloursOf(image) == screen;
    });
    return found == images->end() ? QImage() : *found;
}

QImage RefCache::image(ImageLru &shelf, const RefKey &key, const QSize &box,
                       const QColorSpace &screen) const
{
    const Images *images = shelf.peek(key);
    if (images == nullptr)
        return {};
    const QSize size = fittedRefSize(originalSize(key), box);
    const auto found =
        std::find_if(images->all.begin(), images->all.end(), [&](const QImage &image) {
            return image.size() == size && coloursOf(image) == screen;
        });
    if (found == images->all.end())
        return {};
    QImage image = *found;
    shelf.touch(key);
    return image;
}

/// The largest of \a images in the colours of \a screen that is larger than \a best, else that.
QImage RefCache::larger(const QImage &best, const Images *images, const QColorSpace &screen)
{
    QImage largest = best;
    if (images == nullptr)
        return largest;
    for (const QImage &image : images->all) {
        if (isLargerRef(image.size(), largest.size()) && coloursOf(image) == screen)
            largest = image;
    }
    return largest;
}

QImage RefCache::largest(const RefKey &key, const QColorSpace &screen) const
{
    return larger(largestForCanvas(key, screen), m_thumbnails.peek(key), screen);
}

QImage RefCache::largestForCanvas(const RefKey &key, const QColorSpace &screen) const
{
    return larger(fullSize(key, screen), m_canvas.peek(key), screen);
}

QSize RefCache::originalSize(const RefKey &key) const
{
    if (const Images *images = m_canvas.peek(key))
        return images->originalSize;
    if (const Images *images = m_thumbnails.peek(key))
        return images->originalSize;
    const QList<QImage> *full = m_fullSizes.peek(key);
    return full == nullptr ? QSize() : full->constFirst().size();
}

void RefCache::insert(const RefKey &key, const DecodedRef &ref, Shelf shelf)
{
    switch (shelf) {
    case Shelf::Canvas:
        insert(m_canvas, key, ref);
        break;
    case Shelf::Thumbnails:
        insert(m_thumbnails, key, ref);
        break;
    case Shelf::FullSize:
        insertFullSize(key, ref.image);
        trimFullSizes(key);
        break;
    }
}

void RefCache::insertFullSize(const RefKey &key, const QImage &image)
{
    m_latestFullSize = image.sizeInBytes();
    if (!isShown(key.character) && !hasRoomForFullSize(key))
        return;
    QList<QImage> images{image};
    if (const QList<QImage> *former = m_fullSizes.peek(key)) {
        for (const QImage &other : *former) {
            if (coloursOf(other) != coloursOf(image))
                images.append(other);
        }
    }
    const qint64 bytes = bytesOf(images);
    m_fullSizes.put(key, std::move(images), bytes);
}

/// Spares what somebody else holds, too: what is on the screen, or, as \a wanted, about to be.
void RefCache::trimFullSizes(const RefKey &wanted)
{
    const auto isInUse = [&](const RefKey &key) {
        const QList<QImage> &images = *m_fullSizes.peek(key);
        return key == wanted || !std::all_of(images.begin(), images.end(), [](const QImage &image) {
                   return image.isDetached();
               });
    };
    // Those of the expected one go first.
    m_fullSizes.trim([&](const RefKey &key) { return isShown(key.character) || isInUse(key); });
    m_fullSizes.trim(isInUse);
}

void RefCache::insert(ImageLru &shelf, const RefKey &key, const DecodedRef &ref) const
{
    const QColorSpace screen = coloursOf(ref.image);
    QList<QImage> alike{ref.image}; // in the same colours
    Images images{.originalSize = ref.originalSize};
    if (const Images *former = shelf.peek(key)) {
        for (const QImage &image : former->all) {
            if (coloursOf(image) != screen)
                images.all.append(image);
            else if (image.size() != ref.image.size())
                alike.append(image);
        }
    }
    while (alike.size() > SizesPerRef
           || (alike.size() > 1 && bytesOf(alike) > shelf.cap() / ShareOfRef))
        alike.removeLast();
    images.all = alike + images.all;
    const qint64 bytes = bytesOf(images.all);
    shelf.put(key, std::move(images), bytes);
    shelf.trim([&](const RefKey &other) { return other == key || isShown(other.character); });
}

void RefCache::keepColours(const QList<QColorSpace> &screens)
{
    const auto keep = [&screens](QList<QImage> &images) {
        images.removeIf(
            [&screens](const QImage &image) { return !screens.contains(coloursOf(image)); });
        return bytesOf(images);
    };
    m_canvas.changeAll([&keep](Images &images) { return keep(images.all); });
    m_thumbnails.changeAll([&keep](Images &images) { return keep(images.all); });
    m_fullSizes.changeAll(keep);
}

void RefCache::touch(const RefKey &key)
{
    m_canvas.touch(key);
    m_originals.touch(key);
}

qint64 RefCache::shownBytes() const
{
    return m_canvas.bytesWhere([this](const RefKey &key) { return isShown(key.character); });
}

QByteArray RefCache::original(const RefKey &key)
{
    m_originals.touch(key);
    const QByteArray *bytes = m_originals.peek(key);
    return bytes == nullptr ? QByteArray() : *bytes;
}

void RefCache::insertOriginal(const RefKey &key, const QByteArray &bytes)
{
    m_originals.put(key, bytes, bytes.size());
    m_originals.trim([this](const RefKey &other) { return isShown(other.character); });
}

void RefCache::offerOriginal(const RefKey &key, const QByteArray &bytes)
{
    m_originals.putFirstToGo(key, bytes, bytes.size());
    m_originals.trim([this](const RefKey &other) { return isShown(other.character); });
}

void RefCache::removeOriginal(const RefKey &key)
{
    m_originals.remove(key);
}

qint64 RefCache::usualOriginalBytes() const
{
    return m_originals.bytes() / std::max<qsizetype>(1, m_originals.count());
}
