// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "refs/bytelru.h"
#include "refs/refcaps.h"
#include "refs/refdecoder.h"
#include "refs/refkey.h"

#include <QByteArray>
#include <QColorSpace>
#include <QImage>
#include <QList>
#include <QSize>

/// What of refs is in memory: images at the sizes that were asked for and the original bytes, each
/// with a cap in bytes, the longest unused going first and those of shown characters last.
///
/// An image is found by its ref, its size and the colours that it is in: two screens with profiles
/// of their own have each theirs, and neither pushes out the other's sizes of one ref.
///
/// Images for the canvas, thumbnails and full sizes do not push each other out. Full sizes are kept
/// of shown characters, and of those what is in use elsewhere, on the screen above all, whatever it
/// weighs: to drop it here would free nothing. Of the one expected next they are kept where they
/// fit beside these.
class RefCache
{
public:
    enum class Shelf : quint8 { Canvas, Thumbnails, FullSize };

    explicit RefCache(const RefCaps &caps = MostRefCaps);

    /// Each takes effect when the next one of its kind comes in.
    void setCaps(const RefCaps &caps);

    /// The characters whose refs go last, and whose full sizes are kept.
    void setShown(const QList<CharacterId> &characters);
    [[nodiscard]] bool isShown(const CharacterId &character) const
    {
        return m_shown.contains(character);
    }

    /// The character whose full sizes are kept, too, while they fit; empty: none.
    void setExpected(const CharacterId &character);
    /// Whether the full size of a ref of the expected character would be kept. Where its size is
    /// not known it is taken for that of the latest one.
    [[nodiscard]] bool hasRoomForFullSize(const RefKey &key) const;

    /// The image that a decoder would make for \a box and \a screen, if it is here; it counts as
    /// used.
    [[nodiscard]] QImage image(const RefKey &key, const QSize &box,
                               const QColorSpace &screen = QColorSpace::SRgb);
    /// As image(), but none that was made for a thumbnail: what is judged is not to be a smaller
    /// JPEG of it.
    [[nodiscard]] QImage canvasImage(const RefKey &key, const QSize &box,
                                     const QColorSpace &screen = QColorSpace::SRgb);
    /// The largest image of the ref in the colours of \a screen, or null.
    [[nodiscard]] QImage largest(const RefKey &key,
                                 const QColorSpace &screen = QColorSpace::SRgb) const;
    /// As largest(), but as canvasImage() none that was made for a thumbnail.
    [[nodiscard]] QImage largestForCanvas(const RefKey &key,
                                          const QColorSpace &screen = QColorSpace::SRgb) const;
    /// Whether there is any image of the ref but thumbnails, whatever its size and colours.
    [[nodiscard]] bool hasCanvasImage(const RefKey &key) const
    {
        return m_canvas.peek(key) != nullptr || m_fullSizes.peek(key) != nullptr;
    }
    /// In pixels; empty unless an image of the ref is here.
    [[nodiscard]] QSize originalSize(const RefKey &key) const;
    /// Puts an image beside those of other sizes and colours; of more than SizesPerRef on a shelf
    /// in its colours, or of those that weigh more than its share, the oldest goes.
    void insert(const RefKey &key, const DecodedRef &ref, Shelf shelf);
    /// Images in other colours than those of \a screens go; the original bytes stay.
    void keepColours(const QList<QColorSpace> &screens);
    /// Makes what is here of the ref the last to go.
    void touch(const RefKey &key);
    /// What the ref's images for the canvas weigh.
    [[nodiscard]] qint64 canvasBytes(const RefKey &key) const { return m_canvas.bytesOf(key); }
    /// As canvasBytes() for all refs of the shown characters.
    [[nodiscard]] qint64 shownBytes() const;
    [[nodiscard]] qint64 canvasCap() const { return m_canvas.cap(); }
    /// What all full sizes weigh.
    [[nodiscard]] qint64 fullSizeBytes() const { return m_fullSizes.bytes(); }

    /// The original bytes, or null; they count as used.
    [[nodiscard]] QByteArray original(const RefKey &key);
    [[nodiscard]] bool hasOriginal(const RefKey &key) const
    {
        return m_originals.peek(key) != nullptr;
    }
    void insertOriginal(const RefKey &key, const QByteArray &bytes);
    /// As insertOriginal(), but the first to go: those of thumbnails, of which there may be
    /// thousands.
    void offerOriginal(const RefKey &key, const QByteArray &bytes);
    void removeOriginal(const RefKey &key);
    /// What those that are here weigh on average, in bytes; 0 without any.
    [[nodiscard]] qint64 usualOriginalBytes() const;

private:
    /// Enough for one ref on the canvas alone and among others; more would only hold the leftovers
    /// of resizing.
    static constexpr qsizetype SizesPerRef = 3;
    /// What former sizes of one ref may weigh together with the newest, as a part of the cap: those
    /// of a shown character go last, and large ones of many refs would be beyond it.
    static constexpr qint64 ShareOfRef = 4;

    /// The images of one ref on one shelf.
    struct Images
    {
        QSize originalSize{};
        QList<QImage> all{}; ///< of those in the same colours the newest first
    };
    using ImageLru = ByteLru<RefKey, Images>;

    [[nodiscard]] static QImage larger(const QImage &best, const Images *images,
                                       const QColorSpace &screen);
    [[nodiscard]] QImage image(ImageLru &shelf, const RefKey &key, const QSize &box,
                               const QColorSpace &screen) const;
    void insert(ImageLru &shelf, const RefKey &key, const DecodedRef &ref) const;
    void insertFullSize(const RefKey &key, const QImage &image);
    void dropFullSizes();
    void trimFullSizes(const RefKey &wanted);
    [[nodiscard]] QImage fullSize(const RefKey &key, const QColorSpace &screen) const;

    QList<CharacterId> m_shown;
    CharacterId m_expected;
    qint64 m_latestFullSize = 0; ///< in bytes, whether or not it was kept
    ImageLru m_canvas;
    ImageLru m_thumbnails;
    ByteLru<RefKey, QList<QImage>> m_fullSizes; ///< one for each screen's colours
    ByteLru<RefKey, QByteArray> m_originals;
};
