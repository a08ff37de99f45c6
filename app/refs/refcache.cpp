// SPDX-License-Identifier: Apache-2.0
#include "refs/refcache.h"

#include <algorithm>
#include <initializer_list>

RefCache::RefCache(const Caps &caps)
    : m_canvas(caps.canvas)
    , m_thumbnails(caps.thumbnails)
    , m_fullSizes(caps.fullSizes)
    , m_originals(caps.originals)
{}

void RefCache::setShown(const QList<CharacterId> &characters)
{
    m_shown = characters;
    m_fullSizes.removeWhere([this](const RefKey &key) { return !isShown(key.character); });
}

QImage RefCache::find(const Images *images, const QSize &size)
{
    if (images == nullptr)
        return {};
    const auto found = std::find_if(images->bySize.begin(), images->bySize.end(),
                                    [&size](const QImage &image) { return image.size() == size; });
    return found == images->bySize.end() ? QImage() : *found;
}

QImage RefCache::image(const RefKey &key, const QSize &box)
{
    QImage found = canvasImage(key, box);
    return found.isNull() ? image(m_thumbnails, key, box) : found;
}

QImage RefCache::canvasImage(const RefKey &key, const QSize &box)
{
    trimFullSizes(key); // of what was on the screen before
    QImage found = image(m_canvas, key, box);
    if (!found.isNull())
        return found;
    QImage full = fullSize(key);
    if (full.isNull() || full.size() != fittedRefSize(originalSize(key), box))
        return {};
    m_fullSizes.touch(key);
    return full;
}

QImage RefCache::fullSize(const RefKey &key) const
{
    const QImage *image = m_fullSizes.peek(key);
    return image == nullptr ? QImage() : *image;
}

QImage RefCache::image(ImageLru &shelf, const RefKey &key, const QSize &box) const
{
    const QSize original = originalSize(key);
    if (original.isEmpty())
        return {};
    QImage found = find(shelf.peek(key), fittedRefSize(original, box));
    if (!found.isNull())
        shelf.touch(key);
    return found;
}

QImage RefCache::largest(const RefKey &key) const
{
    QImage best = fullSize(key);
    for (const ImageLru *shelf : {&m_canvas, &m_thumbnails}) {
        const Images *images = shelf->peek(key);
        if (images == nullptr)
            continue;
        for (const QImage &image : images->bySize) {
            if (image.width() > best.width())
                best = image;
        }
    }
    return best;
}

QSize RefCache::originalSize(const RefKey &key) const
{
    if (const Images *images = m_canvas.peek(key))
        return images->originalSize;
    if (const Images *images = m_thumbnails.peek(key))
        return images->originalSize;
    return fullSize(key).size();
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
        if (isShown(key.character))
            m_fullSizes.put(key, ref.image, ref.image.sizeInBytes());
        trimFullSizes(key);
        break;
    }
}

/// Spares what somebody else holds, too: what is on the screen, or, as \a wanted, about to be.
void RefCache::trimFullSizes(const RefKey &wanted)
{
    m_fullSizes.trim(
        [&](const RefKey &key) { return key == wanted || !m_fullSizes.peek(key)->isDetached(); });
}

void RefCache::insert(ImageLru &shelf, const RefKey &key, const DecodedRef &ref) const
{
    Images images;
    if (const Images *former = shelf.peek(key))
        images = *former;
    images.originalSize = ref.originalSize;
    images.bySize.removeIf(
        [&ref](const QImage &image) { return image.size() == ref.image.size(); });
    images.bySize.prepend(ref.image);
    const auto bytes = [&images] {
        qint64 sum = 0;
        for (const QImage &image : std::as_const(images.bySize))
            sum += image.sizeInBytes();
        return sum;
    };
    const auto isTooMuch = [&] {
        return images.bySize.size() > SizesPerRef || bytes() > shelf.cap() / ShareOfRef;
    };
    while (images.bySize.size() > 1 && isTooMuch())
        images.bySize.removeLast();
    shelf.put(key, images, bytes());
    shelf.trim([&](const RefKey &other) { return other == key || isShown(other.character); });
}

void RefCache::dropImages()
{
    m_canvas.clear();
    m_thumbnails.clear();
    m_fullSizes.clear();
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
