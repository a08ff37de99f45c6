// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "net/ratebudget.h"
#include "refs/refcache.h"
#include "refs/refdownloads.h"
#include "refs/reffailures.h"
#include "refs/refkey.h"
#include "refs/refpools.h"
#include "refs/refqueue.h"
#include "refs/refscreens.h"
#include "refs/refstore.h"

#include <QColorSpace>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class CharactersApi;
class HttpClient;

/// Fetches, decodes and caches refs, in memory and on the disk. Ask with image(); listen for
/// imageReady(). GUI thread; decoding, scaling and all that concerns files happen in two pools of
/// its own. Images are RGB32 in the colours of a screen (screencolours.h), of device pixels,
/// scaled to fit into the box that was asked for, never enlarged; thumbnails that come from the
/// disk are JPEGs made smaller before.
///
/// Each owner gets them in the colours of the screen that it is on, and what several screens need
/// of one ref is in memory side by side.
///
/// An expired URL (401, 403, 404, 410) is refreshed once by fetching the character.
///
/// Order: the shown character first, then visible thumbnails, then the wish list; within the first
/// two the newest request first. One paint event is one request, in the order in which it asks.
/// Before all of them small thumbnails that are kept on the disk are read, since that takes a
/// moment: up to two dozen, and only a few once the shown character's own have been begun.
class RefLoader final : public QObject
{
    Q_OBJECT

public:
    /// Who goes first.
    enum class Urgency {
        Shown,     ///< the character on the canvas: all cores, but for a moment now and then
        Thumbnail, ///< visible rows, the newest request first
    };

    /// What will be asked for soon.
    struct Wish
    {
        RefSource source{};
        /// Device pixels. Empty is the full size, of the character expected next and while there is
        /// room for it; else the ref is fetched but not decoded.
        QSize box{};

        friend bool operator==(const Wish &, const Wish &) = default;
    };

    /// \a http and \a api must outlive the loader. \a place is for this loader alone as long as it
    /// lives; what another has kept there before is found, and damaged files are fetched again.
    RefLoader(HttpClient &http, CharactersApi &api, const RefPlace &place = {},
              QObject *parent = nullptr);
    ~RefLoader() override;
    Q_DISABLE_COPY_MOVE(RefLoader)

    /// From now on \a tidy is called in a thread after refs were worked on, as \a times say.
    void setTidying(const TidyTimes &times, const std::function<void()> &tidy)
    {
        m_pools.setTidying(times, tidy);
    }
    /// What screens show from now on; sRGB where it is not told. Images in colours that nobody
    /// needs any more are dropped, also where they are just being made.
    void setScreens(const ScreenColours &colours);
    /// \a owner is on the screen of this \a name, until it is told another; not null. Without a
    /// name it is on none, and has sRGB whatever screens show. It need not be told that it is gone.
    void setScreen(RefOwner owner, const std::optional<QString> &name);
    /// What images are converted to for \a owner.
    [[nodiscard]] QColorSpace screen(RefOwner owner = nullptr) const { return m_screens.of(owner); }

    /// The image at \a box (device pixels; empty asks for the full size), or null after starting to
    /// load it. A null answer is followed by one imageReady() or imageFailed() for the key, however
    /// often the same box is asked for meanwhile, unless the ref is forgotten, asked for in another
    /// box (Shown), or pushed out by very many newer thumbnails. A failed one stays null and starts
    /// nothing until retry(). Each \a owner that shows refs waits for a box of its own, and the
    /// character that it last asked for as Shown is on its screen until it leaves: only of those
    /// the full size is kept, and of the one that prefetch() expects.
    [[nodiscard]] QImage image(const RefSource &source, const QSize &box, Urgency urgency,
                               RefOwner owner = nullptr);
    /// Starts what was asked for now, not only once the event is through that is being handled: for
    /// what is asked for ahead of a paint event, which may come next.
    void startNow() { advance(); }
    /// The largest image in memory in the colours for \a owner, whatever its size, never starting
    /// anything; null if there is none.
    [[nodiscard]] QImage anyImage(const RefKey &key, RefOwner owner = nullptr) const;
    /// As anyImage(), but none that was made for a thumbnail: what is judged is not to be that.
    [[nodiscard]] QImage anyCanvasImage(const RefKey &key, RefOwner owner = nullptr) const;
    /// The size of the original in pixels while an image of it is in memory, else empty.
    [[nodiscard]] QSize originalSize(const RefKey &key) const;
    /// The bytes that the server sent while they are in memory, never starting anything; else null.
    [[nodiscard]] QByteArray original(const RefKey &key);
    /// The same bytes from the disk; null bytes where they are not there. What a reviewer waits for
    /// does not wait behind thumbnails and wishes.
    PendingRequest originalOnDisk(const RefKey &key, Priority priority, QObject *context,
                                  Handler<QByteArray> handler);
    /// Whether anything is kept on the disk at all.
    [[nodiscard]] bool keepsOnDisk() const { return m_store.isOn(); }
    /// Why the ref could not be loaded in whatever size, or null. Read it at once: it lives until
    /// the next call.
    [[nodiscard]] const Error *failure(const RefKey &key) const;
    /// As failure(), or why not at \a box in the colours for \a owner: an image may fail for want
    /// of memory where a smaller one is there.
    [[nodiscard]] const Error *failure(const RefKey &key, const QSize &box,
                                       RefOwner owner = nullptr) const;

    /// Loads these in the background, in this order, 20 ms later so that the paint goes first;
    /// replaces the earlier wish list, of which the same refs go on. The first one's character is
    /// the one expected next, of which full sizes are kept too. What fails is left out silently, as
    /// long as it is wished for and the server is not found again; what does not fit into memory is
    /// fetched but not decoded. Images are for the screen of \a owner.
    void prefetch(const QList<Wish> &wishes, RefOwner owner = nullptr);
    /// As prefetch() where the wishes are others than those of now; else nothing.
    void adjustWishes(const QList<Wish> &wishes, RefOwner owner = nullptr);
    /// What is in sight of the list of \a owner weighs so many bytes as thumbnails; 0 while it is
    /// hidden. Some screens more of them are kept in memory (refcaps.h).
    void setInSight(RefOwner owner, qint64 bytes);
    /// Out of sight for the \a owner who asked with \a urgency: cancels what has not arrived and
    /// forgets a failure, for thumbnails far away and characters left. What others wait for goes
    /// on, and so does the failure of what another one shows.
    void forget(const RefKey &key, Urgency urgency, RefOwner owner = nullptr);
    /// \a owner has nothing on its screen any more: as forget() for all that it has asked for as
    /// Shown, but failures stay.
    void leave(RefOwner owner);
    /// Forgets a failure, so that the next image() asks again.
    void retry(const RefKey &key);
    /// compareRefs() in the pool: \a handler gets the comparison, never an error. Cancelling it
    /// drops the result, and the work if it has not begun.
    [[nodiscard]] PendingRequest compare(const RefPair &pair, int gain, QObject *context,
                                         Handler<RefComparison> handler);
    /// clippedPixels() in the pool, as compare(). Cancelling it stops the work at the next row.
    [[nodiscard]] PendingRequest mark(const QImage &image, const QSize &size, QObject *context,
                                      Handler<QImage> handler);

signals:
    /// Ask again with image(): what was asked for is there. Also once for each ref whose failure
    /// was forgotten because the server can be reached again; asking then starts anew.
    void imageReady(const RefKey &key);
    /// An image asked for cannot be shown; failure() at its box says why. Once for each until
    /// retry() or forget().
    void imageFailed(const RefKey &key);
    /// originalSize() of a ref whose character is wished for is known from now on: where boxes were
    /// guessed by the shape of others, the right ones may be told to adjustWishes().
    void wishedSizeFound(const RefKey &key);
    /// screen() of some owner is another, and none of its images may be in memory: ask again for
    /// what is shown. What was asked for in the former colours does not come any more.
    void screenChanged();
    /// A character was fetched because a URL of its refs was refused; its row may take the news.
    /// Once for each fetch.
    void characterRefreshed(const Character &character);

private:
    void show(const CharacterId &character, RefOwner owner);
    [[nodiscard]] bool isWished(const CharacterId &character) const;
    [[nodiscard]] bool isShownToOthers(const CharacterId &character, RefOwner owner) const;
    void ask(RefWant &want);
    void dropOtherColours();
    void followScreens();
    void askForWishes();
    void advance();
    void advanceBeforePaint();
    void startDecodes();
    void begin(RefWant &want, RefPools::Lane lane);
    void search(RefWant &want, RefPools::Lane lane);
    void searched(const RefKey &key, const RefTarget &target, const FoundRef &found);
    void decode(RefWant &want, RefPools::Lane lane);
    void downloaded(const RefKey &key, const Result<QByteArray> &result);
    void decoded(const RefKey &key, const RefTarget &target, const QByteArray &original,
                 const Result<DecodedRef> &result);
    void handOver(const RefKey &key, const RefTarget &target, const DecodedRef &ref,
                  const QByteArray &original);
    void keepInMemory(const RefKey &key, const QByteArray &original);
    void fail(const RefKey &key, const Error &error);
    void fail(const RefKey &key, const RefTarget &target, const Error &error);
    void dropOriginal(const RefKey &key);
    void dropIdle();
    void setOnline(bool online);
    [[nodiscard]] int decodesIn(RefPools::Lane lane) const;
    [[nodiscard]] int mostGlances() const;
    [[nodiscard]] int backgroundDecodes() const;
    [[nodiscard]] bool isAwaitedInPools() const;
    [[nodiscard]] bool hasRoomFor(const RefWant &wish) const;
    [[nodiscard]] RefCaps capsFor(const RefNeeds &needs) const;
    void fitCache();

    RefPools m_pools;
    RefScreens m_screens;
    RefStore m_store;
    RefCache m_cache{capsFor({})};
    RefQueue m_queue;
    RefDownloads m_downloads;
    QHash<RefOwner, CharacterId> m_shown; ///< what each owner has on its screen
    QHash<RefOwner, qint64> m_inSight;    ///< bytes of thumbnails in each owner's list
    RefFailures m_failures;
    QList<Wish> m_wishes; ///< as they were given
    RefOwner m_wishOwner = nullptr;
    QTimer m_advance;    ///< single shot, for what is given up or asked for in the background
    QTimer m_afterPaint; ///< single shot, holds the wish list back
    bool m_isAdvancePosted = false;
    bool m_online = true;
};
