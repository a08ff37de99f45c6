// SPDX-License-Identifier: Apache-2.0
#include "refs/refloader.h"

#include "net/httpclient.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

RefAsker askerOf(RefLoader::Urgency urgency)
{
    return urgency == RefLoader::Urgency::Shown ? RefAsker::Shown : RefAsker::Thumbnail;
}

} // namespace

RefLoader::RefLoader(HttpClient &http, CharactersApi &api, const RefPlace &place, QObject *parent)
    : QObject(parent)
    , m_store(m_pools, place)
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
    connect(&m_store, &RefStore::keepingChanged, this, &RefLoader::fitCache);
    connect(&http, &HttpClient::onlineChanged, this, &RefLoader::setOnline);
    // While the server is asked for the first page, but not before the window is there.
    QTimer::singleShot(0ms, this, [this] { m_pools.prepare(); });
}

RefLoader::~RefLoader() = default;

void RefLoader::setScreens(const ScreenColours &colours)
{
    if (m_screens.setColours(colours))
        followScreens();
}

void RefLoader::setScreen(RefOwner owner, const std::optional<QString> &name)
{
    if (!m_screens.knows(owner)) {
        connect(owner, &QObject::destroyed, this, [this, owner] {
            m_screens.remove(owner);
            m_inSight.remove(owner);
            dropOtherColours();
            dropIdle();
        });
    }
    if (m_screens.place(owner, name))
        followScreens();
}

void RefLoader::dropOtherColours()
{
    m_queue.leaveOtherColours([this](RefOwner owner) { return m_screens.of(owner); });
    m_cache.keepColours(m_screens.inUse());
}

void RefLoader::followScreens()
{
    dropOtherColours();
    emit screenChanged();
    // Only now what nobody waits for is given up: downloads go on for those who have asked again.
    askForWishes();
}

QImage RefLoader::image(const RefSource &source, const QSize &box, Urgency urgency, RefOwner owner)
{
    if (urgency == Urgency::Shown)
        show(source.key.character, owner);
    const RefTarget target(box, m_screens.of(owner));
    QImage found = urgency == Urgency::Shown ? m_cache.canvasImage(source.key, box, target.screen)
                                             : m_cache.image(source.key, box, target.screen);
    if (found.isNull() && m_failures.of(source.key, target) == nullptr) {
        ask(m_queue.ask(source, target, askerOf(urgency), owner));
        advanceBeforePaint();
    }
    return found;
}

void RefLoader::show(const CharacterId &character, RefOwner owner)
{
    CharacterId &shown = m_shown[owner];
    if (std::exchange(shown, character) != character)
        m_cache.setShown(m_shown.values());
}

bool RefLoader::isShownToOthers(const CharacterId &character, RefOwner owner) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown.key() != owner && shown.value() == character)
            return true;
    }
    return false;
}

QImage RefLoader::anyImage(const RefKey &key, RefOwner owner) const
{
    return m_cache.largest(key, m_screens.of(owner));
}

QImage RefLoader::anyCanvasImage(const RefKey &key, RefOwner owner) const
{
    return m_cache.largestForCanvas(key, m_screens.of(owner));
}

QSize RefLoader::originalSize(const RefKey &key) const
{
    return m_cache.originalSize(key);
}

QByteArray RefLoader::original(const RefKey &key)
{
    const QByteArray inMemory = m_cache.original(key);
    return inMemory.isNull() ? m_store.waiting(key) : inMemory;
}

PendingRequest RefLoader::originalOnDisk(const RefKey &key, Priority priority, QObject *context,
                                         Handler<QByteArray> handler)
{
    const auto lane = priority == Priority::Interactive ? RefPools::Lane::Interactive
                                                        : RefPools::Lane::Background;
    const RefSearch search{
        .place = m_store.place(), .key = key, .wanted = RefSearch::Wanted::Bytes};
    return m_pools.find(lane, search, context,
                        [handler = std::move(handler)](const Result<FoundRef> &found) {
                            handler(found->original);
                        });
}

const Error *RefLoader::failure(const RefKey &key) const
{
    return m_failures.of(key);
}

const Error *RefLoader::failure(const RefKey &key, const QSize &box, RefOwner owner) const
{
    return m_failures.of(key, {box, m_screens.of(owner)});
}

void RefLoader::forget(const RefKey &key, Urgency urgency, RefOwner owner)
{
    m_queue.leave(
        askerOf(urgency), [&key](const RefWant &want) { return want.key() == key; }, owner);
    dropIdle();
    // The tile of a ref that is shown keeps its words when the row of its thumbnail scrolls away.
    const bool isShown = urgency == Urgency::Shown ? isShownToOthers(key.character, owner)
                                                   : m_cache.isShown(key.character);
    if (!isShown)
        m_failures.remove(key);
}

void RefLoader::leave(RefOwner owner)
{
    m_queue.leave(
        RefAsker::Shown, [](const RefWant &) { return true; }, owner);
    dropIdle();
    if (m_shown.remove(owner))
        m_cache.setShown(m_shown.values());
}

void RefLoader::retry(const RefKey &key)
{
    if (m_failures.isOfSomeTarget(key))
        dropOriginal(key); // who knows
    m_failures.remove(key);
}

PendingRequest RefLoader::compare(const RefPair &pair, int gain, QObject *context,
                                  Handler<RefComparison> handler)
{
    return m_pools.compare(pair, gain, context, std::move(handler));
}

PendingRequest RefLoader::mark(const QImage &image, const QSize &size, QObject *context,
                               Handler<QImage> handler)
{
    return m_pools.mark(image, size, context, std::move(handler));
}

void RefLoader::ask(RefWant &want)
{
    using Step = RefWant::Step;
    if (want.isIdle()) {
        want.bytes = original(want.key());
        if (!want.bytes.isEmpty())
            want.step = Step::Downloaded;
        else if (m_downloads.contains(want.key()))
            want.step = Step::Downloading;
        else if (!m_store.isOn())
            want.step = Step::Waiting;
    }
    m_downloads.setUrgency(want.key(), mostUrgent(m_queue.askers(want.key())));
    m_advance.start();
}

void RefLoader::advance()
{
    m_queue.endTurn();
    startDecodes();
    m_downloads.start();
    m_store.setBusy(isAwaitedInPools());
}

void RefLoader::downloaded(const RefKey &key, const Result<QByteArray> &result)
{
    if (!result) {
        fail(key, result.error());
    } else {
        m_store.keepOriginal(key, *result);
        keepInMemory(key, *result); // for which there is more room where that was refused
        m_queue.setDownloaded(key, *result);
    }
    advance();
}

void RefLoader::keepInMemory(const RefKey &key, const QByteArray &original)
{
    if (m_queue.askers(key) == RefAsker::Thumbnail)
        m_cache.offerOriginal(key, original);
    else
        m_cache.insertOriginal(key, original);
}

/// What nobody waits for any more makes room for others.
void RefLoader::dropIdle()
{
    m_downloads.dropIdle();
    m_advance.start();
}

void RefLoader::fail(const RefKey &key, const Error &error)
{
    const RefAskers waited = m_queue.remove(key);
    dropIdle(); // another box may have had it fetched again
    // Whoever comes to see what was only a wish may have better luck.
    if (mostUrgent(waited) == RefAsker::Wish) {
        m_failures.addWish(key);
    } else {
        m_failures.add(key, error);
        emit imageFailed(key);
    }
}

/// Failures of the way, not of the ref, are forgotten when there is a way again.
void RefLoader::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online || !online)
        return;
    const QList<RefKey> keys = m_failures.removeOfTheWay();
    for (const RefKey &key : keys)
        emit imageReady(key);
}
