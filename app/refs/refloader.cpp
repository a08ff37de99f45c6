// SPDX-License-Identifier: Apache-2.0
#include "refs/refloader.h"

#include "net/httpclient.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

RefAsker askerOf(RefLoader::Urgency urgency)
{
    return urgency == RefLoader::Urgency::Shown ? RefAsker::Shown : RefAsker::Thumbnail;
}

RefCache::Shelf shelfOf(const RefWant &want)
{
    if (want.box.isEmpty())
        return RefCache::Shelf::FullSize;
    return want.askers == RefAsker::Thumbnail ? RefCache::Shelf::Thumbnails
                                              : RefCache::Shelf::Canvas;
}

} // namespace

RefLoader::RefLoader(HttpClient &http, CharactersApi &api, QObject *parent)
    : QObject(parent)
    , m_downloads(http, api, m_queue, [this](const RefKey &key, const Result<QByteArray> &result) {
        downloaded(key, result);
    })
{
    m_advance.setSingleShot(true);
    m_advance.setInterval(0ms);
    connect(&m_advance, &QTimer::timeout, this, &RefLoader::advance);
    m_afterPaint.setSingleShot(true);
    m_afterPaint.setInterval(20ms);
    connect(&m_afterPaint, &QTimer::timeout, this, &RefLoader::askForWishes);
    connect(&m_downloads, &RefDownloads::characterRefreshed, this, &RefLoader::characterRefreshed);
    connect(&http, &HttpClient::onlineChanged, this, &RefLoader::setOnline);
}

RefLoader::~RefLoader() = default;

QImage RefLoader::image(const RefSource &source, const QSize &box, Urgency urgency)
{
    if (urgency == Urgency::Shown)
        m_cache.setShown(source.key.character);
    QImage found = m_cache.image(source.key, box);
    if (found.isNull() && !m_failures.contains(source.key))
        ask(m_queue.ask(source, box, askerOf(urgency)));
    return found;
}

QImage RefLoader::anyImage(const RefKey &key) const
{
    return m_cache.largest(key);
}

QSize RefLoader::originalSize(const RefKey &key) const
{
    return m_cache.originalSize(key);
}

const Error *RefLoader::failure(const RefKey &key) const
{
    const auto found = m_failures.constFind(key);
    return found == m_failures.constEnd() ? nullptr : &*found;
}

void RefLoader::prefetch(const QList<Wish> &wishes)
{
    m_wishes = wishes;
    m_queue.leave(RefAsker::Wish, [this](const RefWant &want) {
        return std::none_of(m_wishes.cbegin(), m_wishes.cend(),
                            [&want](const Wish &wish) { return wish.source.key == want.key(); });
    });
    dropIdle();
    m_afterPaint.start();
}

void RefLoader::forget(const RefKey &key, Urgency urgency)
{
    m_queue.leave(askerOf(urgency), [&key](const RefWant &want) { return want.key() == key; });
    dropIdle();
    // The tile of a ref that is shown keeps its words when the row of its thumbnail scrolls away.
    if (urgency == Urgency::Shown || key.character != m_cache.shown())
        m_failures.remove(key);
}

void RefLoader::retry(const RefKey &key)
{
    m_failures.remove(key);
}

void RefLoader::ask(RefWant &want)
{
    if (want.step == RefWant::Step::Waiting) {
        want.bytes = m_cache.original(want.key());
        if (!want.bytes.isEmpty())
            want.step = RefWant::Step::Downloaded;
        else if (m_downloads.contains(want.key()))
            want.step = RefWant::Step::Downloading;
    }
    m_downloads.setUrgency(want.key(), mostUrgent(m_queue.askers(want.key())));
    m_advance.start();
}

void RefLoader::askForWishes()
{
    // Backwards, so that the first wish is the last to be pushed out of memory.
    for (int place = static_cast<int>(m_wishes.size()) - 1; place >= 0; --place) {
        const auto &[source, box] = m_wishes.at(place);
        m_cache.touch(source.key);
        if (m_cache.image(source.key, box).isNull() && !m_failures.contains(source.key))
            ask(m_queue.wish(source, box, place));
    }
    // Other boxes only now, so that a download under way goes on for the new one.
    m_queue.leave(RefAsker::Wish, [this](const RefWant &want) {
        return std::none_of(m_wishes.cbegin(), m_wishes.cend(), [&want](const Wish &wish) {
            return wish.source.key == want.key() && wish.box == want.box;
        });
    });
    dropIdle();
}

void RefLoader::advance()
{
    m_queue.endTurn();
    startDecodes();
    m_downloads.start();
}

void RefLoader::startDecodes()
{
    const auto next = [this](bool shown) {
        return m_queue.first([shown](const RefWant &want) {
            return want.step == RefWant::Step::Downloaded
                && (want.urgency() == RefAsker::Shown) == shown;
        });
    };
    while (decodesIn(RefPools::Lane::Interactive) < m_pools.threads()) {
        RefWant *want = next(true);
        if (want == nullptr)
            break;
        decode(*want, RefPools::Lane::Interactive);
    }
    while (decodesIn(RefPools::Lane::Background) < backgroundThreads()) {
        RefWant *want = next(false);
        if (want == nullptr)
            break;
        if (want->urgency() == RefAsker::Wish && !hasRoomFor(*want))
            std::ignore = m_queue.take(RefKey(want->key()), QSize(want->box));
        else
            decode(*want, RefPools::Lane::Background);
    }
}

void RefLoader::decode(RefWant &want, RefPools::Lane lane)
{
    want.step = RefWant::Step::Decoding;
    want.lane = lane;
    want.decode =
        m_pools.decode(lane, std::exchange(want.bytes, {}), want.box, this,
                       [this, key = want.key(), box = want.box](const Result<DecodedRef> &result) {
                           decoded(key, box, result);
                       });
}

void RefLoader::downloaded(const RefKey &key, const Result<QByteArray> &result)
{
    if (!result) {
        fail(key, result.error());
    } else {
        if (m_queue.askers(key) == RefAsker::Thumbnail)
            m_cache.offerOriginal(key, *result);
        else
            m_cache.insertOriginal(key, *result);
        m_queue.setDownloaded(key, *result);
    }
    advance();
}

void RefLoader::decoded(const RefKey &key, const QSize &box, const Result<DecodedRef> &result)
{
    if (!result) {
        m_cache.removeOriginal(key); // a retry is to bring other bytes
        fail(key, result.error());
    } else {
        const RefWant want = m_queue.take(key, box);
        m_cache.insert(key, *result, shelfOf(want));
        if (want.urgency() != RefAsker::Wish)
            emit imageReady(key);
    }
    advance();
}

/// What nobody waits for any more makes room for others.
void RefLoader::dropIdle()
{
    m_downloads.dropIdle();
    m_advance.start();
}

void RefLoader::fail(const RefKey &key, const Error &error)
{
    // Whoever comes to see what was only a wish may have better luck.
    if (const RefAskers waited = m_queue.remove(key); mostUrgent(waited) != RefAsker::Wish) {
        m_failures.insert(key, error);
        emit imageFailed(key);
    }
}

/// Failures of the way, not of the ref, are forgotten when there is a way again.
void RefLoader::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online || !online)
        return;
    QList<RefKey> keys;
    m_failures.removeIf([&keys](const auto &failure) {
        const Error::Kind kind = failure.value().kind;
        const bool ofTheWay = kind == Error::Kind::Offline || kind == Error::Kind::Timeout;
        if (ofTheWay)
            keys.append(failure.key());
        return ofTheWay;
    });
    for (const RefKey &key : std::as_const(keys))
        emit imageReady(key);
}

int RefLoader::decodesIn(RefPools::Lane lane) const
{
    return m_queue.count([lane](const RefWant &want) {
        return want.step == RefWant::Step::Decoding && want.lane == lane;
    });
}

/// One thread, so that the window's own goes first also on two cores, but all of them while
/// somebody sees what is missing: visible rows, or the very next character if its turn came now.
int RefLoader::backgroundThreads() const
{
    const int missing = m_queue.count([this](const RefWant &want) {
        return want.urgency() == RefAsker::Thumbnail
            || (!m_wishes.isEmpty()
                && want.key().character == m_wishes.constFirst().source.key.character);
    });
    return missing > 0 ? m_pools.threads() : 1;
}

/// Whether the image of \a wish would push out none that is more likely to be looked at.
bool RefLoader::hasRoomFor(const RefWant &wish) const
{
    if (wish.box.isEmpty())
        return false;
    constexpr qint64 bytesPerPixel = 4;
    qint64 needed = bytesPerPixel * wish.box.width() * wish.box.height() + m_cache.shownBytes();
    for (const Wish &earlier : m_wishes) {
        if (earlier.source.key == wish.key())
            break;
        needed += m_cache.canvasBytes(earlier.source.key);
    }
    return needed <= m_cache.canvasCap();
}
