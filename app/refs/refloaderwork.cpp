// SPDX-License-Identifier: Apache-2.0
#include "refs/refloader.h"

#include <QMetaObject>

#include <algorithm>
#include <tuple>
#include <utility>

// What is done in the pools: which want is next, where its image is looked for, who gets it.

namespace {

/// What is handed to a pool beyond its threads, so that none of them stands still until the window
/// has heard that it is done and handed over the next.
constexpr int Ahead = 1;

/// So many kept thumbnails are read at once, about what is in sight of a list: they would else come
/// in threes, and the list be painted as often.
constexpr int MostGlances = 24;
/// Device pixels across of one that is read in some tenths of a millisecond.
constexpr int WidestGlance = 256;

RefCache::Shelf shelfOf(const RefWant &want)
{
    if (want.target.box.isEmpty())
        return RefCache::Shelf::FullSize;
    return want.askers == RefAsker::Thumbnail ? RefCache::Shelf::Thumbnails
                                              : RefCache::Shelf::Canvas;
}

bool isForThumbnail(const RefWant &want)
{
    return shelfOf(want) == RefCache::Shelf::Thumbnails;
}

/// Whether a thumbnail of it is to be looked for, in a moment.
bool isForAGlance(const RefWant &want)
{
    return want.step == RefWant::Step::Unsought && isForThumbnail(want)
        && want.target.box.width() <= WidestGlance;
}

} // namespace

/// Once the event that is being handled is through, so that all of one paint event is sorted
/// together. A timer would wait until the window has painted that the refs are not there, and the
/// pool with it: paints come after other posted events.
void RefLoader::advanceBeforePaint()
{
    if (std::exchange(m_isAdvancePosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAdvancePosted = false;
            m_advance.stop();
            advance();
        },
        Qt::QueuedConnection);
}

void RefLoader::startDecodes()
{
    using Step = RefWant::Step;
    const auto next = [this](bool shown) {
        return m_queue.first([shown](const RefWant &want) {
            const bool isDue = want.step == Step::Downloaded || want.step == Step::WithoutThumbnail
                || (want.step == Step::Unsought && !isForAGlance(want));
            return isDue && (want.urgency() == RefAsker::Shown) == shown;
        });
    };
    while (decodesIn(RefPools::Lane::Glance) < mostGlances()) {
        RefWant *want = m_queue.first(isForAGlance);
        if (want == nullptr)
            break;
        search(*want, RefPools::Lane::Glance);
    }
    while (decodesIn(RefPools::Lane::Interactive) < m_pools.threads() + Ahead) {
        RefWant *want = next(true);
        if (want == nullptr)
            break;
        begin(*want, RefPools::Lane::Interactive);
    }
    while (decodesIn(RefPools::Lane::Background) < backgroundDecodes()) {
        RefWant *want = next(false);
        if (want == nullptr)
            break;
        begin(*want, RefPools::Lane::Background);
    }
}

void RefLoader::begin(RefWant &want, RefPools::Lane lane)
{
    if (want.step == RefWant::Step::Unsought || want.step == RefWant::Step::WithoutThumbnail)
        search(want, lane);
    else if (want.urgency() == RefAsker::Wish && !hasRoomFor(want))
        std::ignore = m_queue.take(RefKey(want.key()), RefTarget(want.target));
    else
        decode(want, lane);
}

void RefLoader::search(RefWant &want, RefPools::Lane lane)
{
    RefSearch wish{.place = m_store.place(),
                   .key = want.key(),
                   .box = want.target.box,
                   .screen = want.target.screen};
    if (want.urgency() == RefAsker::Wish && !hasRoomFor(want))
        wish.wanted = RefSearch::Wanted::Presence;
    else if (lane == RefPools::Lane::Glance)
        wish.wanted = RefSearch::Wanted::KeptThumbnail;
    else if (isForThumbnail(want) && want.step == RefWant::Step::Unsought)
        wish.wanted = RefSearch::Wanted::Thumbnail;
    want.step = RefWant::Step::Decoding;
    want.lane = lane;
    want.decode =
        m_pools.find(lane, wish, this,
                     [this, key = want.key(), target = want.target](const Result<FoundRef> &found) {
                         searched(key, target, *found);
                     });
}

void RefLoader::searched(const RefKey &key, const RefTarget &target, const FoundRef &found)
{
    using Step = RefWant::Step;
    RefWant &want = *m_queue.peek(key, target); // without it this would not have been called
    const bool isThumbnail = found.source == FoundRef::Source::Thumbnail;
    if (found.source == FoundRef::Source::Nothing) {
        want.step = want.lane == RefPools::Lane::Glance ? Step::WithoutThumbnail : Step::Waiting;
        ask(want);
    } else if (isThumbnail && !isForThumbnail(want)) {
        want.step = Step::Unsought; // meanwhile somebody has come who needs the original
        ask(want);
    } else if (found.source == FoundRef::Source::Unread) {
        if (want.urgency() == RefAsker::Wish && !hasRoomFor(want)) {
            std::ignore = m_queue.take(key, target);
        } else { // the same
            want.step = Step::Unsought;
            ask(want);
        }
    } else {
        if (!isThumbnail)
            keepInMemory(key, found.original);
        if (found.ref.image.isNull()) {
            want.bytes = found.original;
            want.step = Step::Downloaded;
        } else {
            handOver(key, target, found.ref, found.original);
        }
    }
    advance();
}

void RefLoader::decode(RefWant &want, RefPools::Lane lane)
{
    want.step = RefWant::Step::Decoding;
    want.lane = lane;
    const QByteArray original = std::exchange(want.bytes, {});
    want.decode = m_pools.decode(
        lane, original, want.target, this,
        [this, key = want.key(), target = want.target, original](const Result<DecodedRef> &result) {
            decoded(key, target, original, result);
        });
}

void RefLoader::decoded(const RefKey &key, const RefTarget &target, const QByteArray &original,
                        const Result<DecodedRef> &result)
{
    if (!result && m_cache.hasCanvasImage(key)) { // there is nothing wrong with the bytes
        fail(key, target, result.error());
    } else if (!result) {
        dropOriginal(key);
        fail(key, result.error());
    } else {
        handOver(key, target, *result, original);
    }
    advance();
}

void RefLoader::fail(const RefKey &key, const RefTarget &target, const Error &error)
{
    const RefWant want = m_queue.take(key, target);
    dropIdle();
    if (want.urgency() == RefAsker::Wish) {
        m_failures.addWish(key);
    } else {
        m_failures.add(key, target, error);
        emit imageFailed(key);
    }
}

/// A retry is to bring other bytes.
void RefLoader::dropOriginal(const RefKey &key)
{
    m_cache.removeOriginal(key);
    m_store.removeOriginal(key);
}

/// Gives \a ref to those who wait for it. It was made from \a original, or where that is empty from
/// a thumbnail.
void RefLoader::handOver(const RefKey &key, const RefTarget &target, const DecodedRef &ref,
                         const QByteArray &original)
{
    const RefWant want = m_queue.take(key, target);
    const bool isSizeNew = m_cache.originalSize(key).isEmpty();
    m_cache.insert(key, ref, shelfOf(want));
    m_failures.removeWish(key);
    if (want.urgency() != RefAsker::Wish)
        emit imageReady(key);
    if (isSizeNew && isWished(key.character))
        emit wishedSizeFound(key);
    const bool isSmaller = ref.image.size() != ref.originalSize;
    if (!isForThumbnail(want) || !isSmaller || original.isEmpty())
        return;
    if (target.screen == QColorSpace::SRgb)
        m_store.keepThumbnail(key, target.box, ref);
    else
        m_store.makeThumbnail(key, target.box, original);
}

int RefLoader::decodesIn(RefPools::Lane lane) const
{
    return m_queue.count([lane](const RefWant &want) {
        return want.step == RefWant::Step::Decoding && want.lane == lane;
    });
}

/// Many, but once the shown character's own have been begun only as many as threads, or these would
/// stand behind all that come into sight meanwhile.
int RefLoader::mostGlances() const
{
    return decodesIn(RefPools::Lane::Interactive) > 0 ? m_pools.threads() : MostGlances;
}

/// One at a time, so that the window's own goes first also on two cores, but as many as keep all
/// threads busy while somebody sees what is missing: visible rows, or the very next character if
/// its turn came now.
int RefLoader::backgroundDecodes() const
{
    const int missing = m_queue.count([this](const RefWant &want) {
        return want.urgency() == RefAsker::Thumbnail
            || (!m_wishes.isEmpty()
                && want.key().character == m_wishes.constFirst().source.key.character);
    });
    return missing > 0 ? m_pools.threads() + Ahead : 1;
}

/// Whether somebody waits for what is to be read or decoded.
bool RefLoader::isAwaitedInPools() const
{
    return m_queue.count([](const RefWant &want) {
        const bool isElsewhere =
            want.step == RefWant::Step::Waiting || want.step == RefWant::Step::Downloading;
        return !isElsewhere && want.urgency() != RefAsker::Wish;
    }) > 0;
}

void RefLoader::setInSight(RefOwner owner, qint64 bytes)
{
    if (std::exchange(m_inSight[owner], bytes) != bytes)
        fitCache();
}

/// How much is kept in memory follows what is shown, wished for and in sight.
void RefLoader::fitCache()
{
    RefNeeds needs{.canvas = m_cache.shownBytes(),
                   .originals = m_wishes.size() * m_cache.usualOriginalBytes()};
    for (const Wish &wish : std::as_const(m_wishes)) {
        const qint64 wished = wish.box.isEmpty() ? 0 : imageBytes(wish.box);
        // Other sizes of it that are in memory stay there, and hasRoomFor() counts them.
        needs.canvas += std::max(wished, m_cache.canvasBytes(wish.source.key));
    }
    for (const qint64 bytes : std::as_const(m_inSight))
        needs.thumbnails += bytes;
    m_cache.setCaps(capsFor(needs));
}

RefCaps RefLoader::capsFor(const RefNeeds &needs) const
{
    return refCapsFor(needs, m_store.isKeeping() ? RefBytes::OnDisk : RefBytes::InMemory);
}
