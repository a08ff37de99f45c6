// SPDX-License-Identifier: Apache-2.0
#include "refs/bytelru.h"
#include "refs/refcache.h"
#include "refs/screencolours.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 KiB = 1024;

RefKey key(int character, int index = 0)
{
    return {.character = *CharacterId::fromString(u"char_%1"_s.arg(character)),
            .index = index,
            .pose = u"front"_s,
            .updatedAt = u"2026-05-08T10:00:00Z"_s};
}

/// Of a square original of 256 pixels: \a side 16 weighs 1 KiB, 32 weighs 4.
DecodedRef decoded(int side, int originalSide = 256)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::gray);
    return {.image = image, .originalSize = {originalSide, originalSide}};
}

DecodedRef decodedInto(const QColorSpace &screen, int side)
{
    DecodedRef ref = decoded(side);
    ref.image.setColorSpace(screen);
    return ref;
}

RefCache smallCache()
{
    return RefCache(
        {.canvas = 10 * KiB, .thumbnails = 4 * KiB, .originals = 10 * KiB, .fullSizes = 10 * KiB});
}

QByteArray original(qint64 bytes)
{
    return QByteArray(bytes, 'x');
}

const auto none = [](int) { return false; };

} // namespace

class TestRefCache : public QObject
{
    Q_OBJECT

private slots:
    void lruDropsTheLongestUnused();
    void lruReplaces();
    void lruSpares();
    void lruTakesInAsFirstToGo();

    void findsTheSizeForABox();
    void knowsTheLargest();
    void givesNoThumbnailForTheCanvas();
    void coloursLieSideBySide();
    void coloursOfNoScreenGo();
    void theLargestForTheCanvasIsNoThumbnail();
    void keepsFewSizesOfARef();
    void shelvesDoNotPushEachOtherOut();
    void capsHold();
    void otherCapsHoldFromTheNextOn();
    void tellsWhatOriginalsWeigh();
    void sparesTheShownCharacter();
    void keepsFullSizesOfTheShownCharacterOnly();
    void keepsFullSizesOfTheExpectedOneWhereTheyFit();
    void fullSizesHaveACap();
    void fullSizesInUseStay();
    void largeFormerSizesGo();
    void tellsRefsOfOneCharacterApart();
    void originalsOfThumbnailsGoFirst();
};

void TestRefCache::lruDropsTheLongestUnused()
{
    ByteLru<int, QString> lru(10);
    lru.put(1, u"one"_s, 4);
    lru.put(2, u"two"_s, 4);
    lru.put(3, u"three"_s, 4);
    QCOMPARE(lru.bytes(), 12);
    lru.touch(1);
    lru.trim(none);
    QCOMPARE(lru.count(), 2);
    QCOMPARE(lru.bytes(), 8);
    QCOMPARE(lru.peek(2), nullptr);
    QCOMPARE(*lru.peek(1), u"one"_s);
    QCOMPARE(*lru.peek(3), u"three"_s);
}

void TestRefCache::lruReplaces()
{
    ByteLru<int, QString> lru(10);
    lru.put(1, u"old"_s, 9);
    lru.put(1, u"new"_s, 3);
    QCOMPARE(lru.count(), 1);
    QCOMPARE(lru.bytes(), 3);
    QCOMPARE(lru.bytesOf(1), 3);
    QCOMPARE(*lru.peek(1), u"new"_s);
    lru.remove(1);
    lru.remove(1);
    QCOMPARE(lru.count(), 0);
    QCOMPARE(lru.bytes(), 0);
}

void TestRefCache::lruSpares()
{
    ByteLru<int, QString> lru(10);
    for (int i = 1; i <= 4; ++i)
        lru.put(i, {}, 5);
    QCOMPARE(lru.bytesWhere([](int k) { return k > 1; }), 15);
    lru.trim([](int k) { return k == 1 || k == 3; });
    QCOMPARE(lru.count(), 2);
    QVERIFY(lru.peek(1) && lru.peek(3));
    lru.put(5, {}, 50);
    lru.trim([](int) { return true; });
    QCOMPARE(lru.bytes(), 60);
    lru.trim(none);
    QCOMPARE(lru.count(), 0);
}

void TestRefCache::lruTakesInAsFirstToGo()
{
    ByteLru<int, QString> lru(10);
    lru.put(1, {}, 6);
    lru.putFirstToGo(2, {}, 3);
    lru.putFirstToGo(3, {}, 3);
    lru.trim(none);
    QVERIFY(lru.peek(1) && lru.peek(2));
    QVERIFY(!lru.peek(3));
    lru.putFirstToGo(1, u"ignored"_s, 1);
    QCOMPARE(lru.bytesOf(1), 6);
}

void TestRefCache::findsTheSizeForABox()
{
    RefCache cache;
    QVERIFY(cache.image(key(1), {16, 16}).isNull());
    QVERIFY(cache.originalSize(key(1)).isEmpty());

    cache.insert(key(1), decoded(16), RefCache::Shelf::Thumbnails);
    QCOMPARE(cache.originalSize(key(1)), QSize(256, 256));
    QCOMPARE(cache.image(key(1), {16, 16}).size(), QSize(16, 16));
    QCOMPARE(cache.image(key(1), {99, 16}).size(), QSize(16, 16)); // the same image comes of it
    QVERIFY(cache.image(key(1), {17, 17}).isNull());
    QVERIFY(cache.image(key(1), {}).isNull());

    // What is smaller than the box is its own full size.
    cache.insert(key(2), decoded(64, 64), RefCache::Shelf::Canvas);
    QCOMPARE(cache.image(key(2), {500, 500}).size(), QSize(64, 64));
    QCOMPARE(cache.image(key(2), {}).size(), QSize(64, 64));
}

void TestRefCache::knowsTheLargest()
{
    RefCache cache;
    QVERIFY(cache.largest(key(1)).isNull());
    cache.insert(key(1), decoded(16), RefCache::Shelf::Thumbnails);
    QCOMPARE(cache.largest(key(1)).width(), 16);
    cache.insert(key(1), decoded(64), RefCache::Shelf::Canvas);
    cache.insert(key(1), decoded(32), RefCache::Shelf::Canvas);
    QCOMPARE(cache.largest(key(1)).width(), 64);
    cache.setShown({key(1).character});
    cache.insert(key(1), decoded(256), RefCache::Shelf::FullSize);
    QCOMPARE(cache.largest(key(1)).width(), 256);

    // One that is too narrow to be less wide.
    for (const int height : {30, 60, 10}) {
        QImage line(1, height, QImage::Format_RGB32);
        line.fill(Qt::gray);
        cache.insert(key(2), {.image = line, .originalSize = {2, 2000}}, RefCache::Shelf::Canvas);
    }
    QCOMPARE(cache.largest(key(2)).size(), QSize(1, 60));
}

void TestRefCache::givesNoThumbnailForTheCanvas()
{
    RefCache cache;
    QVERIFY(cache.canvasImage(key(1), {16, 16}).isNull());
    cache.insert(key(1), decoded(16), RefCache::Shelf::Thumbnails);
    QVERIFY(cache.canvasImage(key(1), {16, 16}).isNull());
    cache.insert(key(1), decoded(16), RefCache::Shelf::Canvas);
    QCOMPARE(cache.canvasImage(key(1), {16, 16}).size(), QSize(16, 16));
    cache.setShown({key(1).character});
    cache.insert(key(1), decoded(256), RefCache::Shelf::FullSize);
    QCOMPARE(cache.canvasImage(key(1), {}).size(), QSize(256, 256));
}

void TestRefCache::coloursLieSideBySide()
{
    const QColorSpace plain = QColorSpace::SRgb;
    const QColorSpace wide = QColorSpace::DisplayP3;
    RefCache cache;
    cache.setShown({key(1).character});
    cache.insert(key(1), decodedInto(wide, 16), RefCache::Shelf::Canvas);
    QVERIFY(cache.image(key(1), {16, 16}).isNull());
    QVERIFY(cache.largest(key(1)).isNull());
    QCOMPARE(cache.originalSize(key(1)), QSize(256, 256)); // that is the same on all screens
    for (const int side : {16, 20, 24, 28})                // more than are kept of one ref
        cache.insert(key(1), decoded(side), RefCache::Shelf::Canvas);
    QCOMPARE(coloursOf(cache.canvasImage(key(1), {16, 16}, wide)), wide);
    QVERIFY(cache.canvasImage(key(1), {16, 16}).isNull());
    QCOMPARE(coloursOf(cache.canvasImage(key(1), {28, 28})), plain);
    QCOMPARE(cache.largest(key(1), wide).width(), 16);
    QCOMPARE(cache.largest(key(1)).width(), 28);
    for (const QColorSpace &screen : {plain, wide}) {
        cache.insert(key(1), decodedInto(screen, 256), RefCache::Shelf::FullSize);
        cache.insert(key(1), decodedInto(screen, 8), RefCache::Shelf::Thumbnails);
    }
    for (const QColorSpace &screen : {plain, wide}) {
        QCOMPARE(coloursOf(cache.canvasImage(key(1), {}, screen)), screen);
        QCOMPARE(coloursOf(cache.image(key(1), {8, 8}, screen)), screen);
    }
}

void TestRefCache::coloursOfNoScreenGo()
{
    const QColorSpace plain = QColorSpace::SRgb;
    const QColorSpace wide = QColorSpace::DisplayP3;
    RefCache cache;
    cache.setShown({key(1).character});
    for (const QColorSpace &screen : {plain, wide}) {
        cache.insert(key(1), decodedInto(screen, 16), RefCache::Shelf::Canvas);
        cache.insert(key(1), decodedInto(screen, 8), RefCache::Shelf::Thumbnails);
        cache.insert(key(1), decodedInto(screen, 256), RefCache::Shelf::FullSize);
    }
    const qint64 both = cache.shownBytes();
    cache.keepColours({wide, plain});
    QCOMPARE(cache.shownBytes(), both);
    cache.keepColours({wide});
    QCOMPARE(cache.shownBytes(), both / 2);
    QCOMPARE(cache.fullSizeBytes(), 256 * KiB);
    for (const QSize &box : {QSize(8, 8), QSize(16, 16), QSize()}) {
        QVERIFY(cache.image(key(1), box).isNull());
        QVERIFY(!cache.image(key(1), box, wide).isNull());
    }
    cache.keepColours({plain});
    QVERIFY(cache.largest(key(1), wide).isNull());
    QCOMPARE(cache.fullSizeBytes(), 0);
    QCOMPARE(cache.originalSize(key(1)), QSize());
}

void TestRefCache::theLargestForTheCanvasIsNoThumbnail()
{
    RefCache cache;
    cache.insert(key(1), decoded(48), RefCache::Shelf::Thumbnails);
    QVERIFY(cache.largestForCanvas(key(1)).isNull());
    cache.insert(key(1), decoded(32), RefCache::Shelf::Canvas);
    QCOMPARE(cache.largestForCanvas(key(1)).width(), 32);
    QCOMPARE(cache.largest(key(1)).width(), 48);
}

void TestRefCache::keepsFewSizesOfARef()
{
    RefCache cache;
    for (const int side : {16, 20, 24, 28, 20})
        cache.insert(key(1), decoded(side), RefCache::Shelf::Canvas);
    QVERIFY(cache.image(key(1), {16, 16}).isNull());
    QVERIFY(!cache.image(key(1), {20, 20}).isNull());
    QVERIFY(!cache.image(key(1), {24, 24}).isNull());
    QVERIFY(!cache.image(key(1), {28, 28}).isNull());
    QCOMPARE(cache.canvasBytes(key(1)), 4 * (20 * 20 + 24 * 24 + 28 * 28));
}

void TestRefCache::shelvesDoNotPushEachOtherOut()
{
    RefCache cache = smallCache();
    cache.insert(key(1), decoded(32), RefCache::Shelf::Canvas);
    for (int i = 2; i < 50; ++i)
        cache.insert(key(i), decoded(16), RefCache::Shelf::Thumbnails);
    QVERIFY(!cache.image(key(1), {32, 32}).isNull());
    QVERIFY(!cache.image(key(49), {16, 16}).isNull());
    QVERIFY(cache.image(key(2), {16, 16}).isNull());
}

void TestRefCache::capsHold()
{
    RefCache cache = smallCache();
    for (int i = 0; i < 100; ++i) {
        cache.insert(key(i), decoded(32), RefCache::Shelf::Canvas);
        cache.insert(key(i), decoded(16), RefCache::Shelf::Thumbnails);
        cache.insertOriginal(key(i), original(3 * KiB));
        qint64 canvas = 0;
        qint64 thumbnails = 0;
        qint64 originals = 0;
        for (int other = 0; other <= i; ++other) {
            canvas += cache.canvasBytes(key(other));
            thumbnails += cache.image(key(other), {16, 16}).isNull() ? 0 : KiB;
            originals += cache.hasOriginal(key(other)) ? 3 * KiB : 0;
        }
        QVERIFY(canvas <= 10 * KiB);
        QVERIFY(thumbnails <= 4 * KiB);
        QVERIFY(originals <= 10 * KiB);
        QVERIFY(!cache.image(key(i), {32, 32}).isNull());
        QVERIFY(cache.hasOriginal(key(i)));
    }
    // Even one that is larger than the cap is there to be shown once.
    cache.insert(key(1000), decoded(64), RefCache::Shelf::Canvas);
    QVERIFY(!cache.image(key(1000), {64, 64}).isNull());
}

void TestRefCache::otherCapsHoldFromTheNextOn()
{
    RefCache cache = smallCache();
    const auto insert = [&cache](int number) {
        cache.insert(key(number), decoded(16), RefCache::Shelf::Canvas);
        cache.insert(key(number), decoded(8), RefCache::Shelf::Thumbnails);
        cache.insertOriginal(key(number), original(KiB));
    };
    const auto has = [&cache](int number) {
        const QList<bool> all{cache.hasCanvasImage(key(number)),
                              !cache.image(key(number), {8, 8}).isNull(),
                              cache.hasOriginal(key(number))};
        return all.count(true);
    };
    for (int i = 1; i <= 4; ++i)
        insert(i);
    cache.setCaps({.canvas = 2 * KiB, .thumbnails = KiB / 2, .originals = 2 * KiB});
    QCOMPARE(cache.canvasCap(), 2 * KiB);
    QVERIFY(cache.hasCanvasImage(key(1)) && cache.hasOriginal(key(1)));
    insert(5);
    QCOMPARE(has(3), 0);
    QCOMPARE(has(4), 3);
    QCOMPARE(has(5), 3);
    cache.setCaps({.canvas = 10 * KiB, .thumbnails = 4 * KiB, .originals = 10 * KiB});
    insert(6);
    QCOMPARE(has(4), 3);
}

void TestRefCache::tellsWhatOriginalsWeigh()
{
    RefCache cache = smallCache();
    QCOMPARE(cache.usualOriginalBytes(), 0);
    cache.insertOriginal(key(1), original(KiB));
    cache.insertOriginal(key(2), original(3 * KiB));
    QCOMPARE(cache.usualOriginalBytes(), 2 * KiB);
}

void TestRefCache::sparesTheShownCharacter()
{
    RefCache cache = smallCache();
    cache.setShown({key(1).character});
    for (int index = 0; index < 4; ++index) {
        cache.insert(key(1, index), decoded(32), RefCache::Shelf::Canvas);
        cache.insertOriginal(key(1, index), original(4 * KiB));
    }
    QCOMPARE(cache.shownBytes(), 16 * KiB);
    for (int i = 2; i < 10; ++i) {
        cache.insert(key(i), decoded(32), RefCache::Shelf::Canvas);
        cache.insertOriginal(key(i), original(4 * KiB));
    }
    for (int index = 0; index < 4; ++index) {
        QVERIFY(!cache.image(key(1, index), {32, 32}).isNull());
        QVERIFY(cache.hasOriginal(key(1, index)));
    }
    cache.setShown({key(9).character});
    cache.insert(key(9, 1), decoded(32), RefCache::Shelf::Canvas);
    QVERIFY(cache.image(key(1, 0), {32, 32}).isNull());
    QVERIFY(!cache.image(key(9, 1), {32, 32}).isNull());
}

void TestRefCache::keepsFullSizesOfTheShownCharacterOnly()
{
    RefCache cache;
    cache.insert(key(1), decoded(256), RefCache::Shelf::FullSize);
    QVERIFY(cache.image(key(1), {}).isNull());

    cache.setShown({key(1).character});
    cache.insert(key(1, 0), decoded(256), RefCache::Shelf::FullSize);
    cache.insert(key(1, 1), decoded(256), RefCache::Shelf::FullSize);
    QCOMPARE(cache.image(key(1, 0), {}).size(), QSize(256, 256));
    QCOMPARE(cache.image(key(1, 1), {}).size(), QSize(256, 256));
    QCOMPARE(cache.originalSize(key(1, 1)), QSize(256, 256));

    cache.setShown({key(1).character});
    QVERIFY(!cache.image(key(1, 0), {}).isNull());
    cache.setShown({key(2).character});
    QVERIFY(cache.image(key(1, 0), {}).isNull());
}

void TestRefCache::keepsFullSizesOfTheExpectedOneWhereTheyFit()
{
    RefCache cache = smallCache();
    cache.setShown({key(1).character});
    cache.setExpected(key(2).character);
    const auto insert = [&cache](const RefKey &key) {
        cache.insert(key, decoded(32, 32), RefCache::Shelf::FullSize); // 4 KiB
    };
    const auto isThere = [&cache](const RefKey &key) { return !cache.largest(key).isNull(); };
    insert(key(1, 0));
    QVERIFY(cache.hasRoomForFullSize(key(2, 0)));
    QVERIFY(!cache.hasRoomForFullSize(key(3, 0)));
    insert(key(2, 0));
    insert(key(3, 0));
    QVERIFY(isThere(key(2, 0)));
    QVERIFY(!isThere(key(3, 0)));
    QVERIFY(!cache.hasRoomForFullSize(key(2, 1)));
    insert(key(2, 1));
    QVERIFY(!isThere(key(2, 1)));
    // What comes to the screen stays.
    cache.setShown({key(2).character});
    cache.setExpected(key(3).character);
    QVERIFY(!isThere(key(1, 0)));
    QVERIFY(isThere(key(2, 0)));
    // And pushes out what is only expected, however young that is.
    insert(key(3, 0));
    QVERIFY(isThere(key(3, 0)));
    insert(key(2, 1));
    QVERIFY(!isThere(key(3, 0)));
    QVERIFY(isThere(key(2, 0)));
    QVERIFY(isThere(key(2, 1)));
    cache.setExpected({});
    QVERIFY(isThere(key(2, 0)));
}

void TestRefCache::fullSizesHaveACap()
{
    RefCache cache = smallCache();
    cache.setShown({key(1).character, key(2).character});
    for (int index = 0; index < 20; ++index) {
        cache.insert(key(1 + index % 2, index), decoded(32, 32), RefCache::Shelf::FullSize);
        // The one that is handed over is in use until that is done.
        QVERIFY(cache.fullSizeBytes() <= 12 * KiB);
        QVERIFY(!cache.canvasImage(key(1 + index % 2, index), {}).isNull());
        QVERIFY(cache.fullSizeBytes() <= 10 * KiB);
    }
    QVERIFY(cache.canvasImage(key(1, 0), {}).isNull());
}

void TestRefCache::fullSizesInUseStay()
{
    RefCache cache = smallCache();
    cache.setShown({key(1).character});
    QList<QImage> onScreen;
    for (int index = 0; index < 6; ++index) {
        cache.insert(key(1, index), decoded(32, 32), RefCache::Shelf::FullSize);
        onScreen.append(cache.canvasImage(key(1, index), {}));
    }
    for (int index = 0; index < 6; ++index)
        QVERIFY(!cache.canvasImage(key(1, index), {}).isNull());
    QCOMPARE(cache.fullSizeBytes(), 24 * KiB);
    // Once they are left, they go at the next look.
    onScreen.clear();
    QVERIFY(!cache.canvasImage(key(1, 5), {}).isNull());
    QVERIFY(cache.fullSizeBytes() <= 10 * KiB);
}

/// Of a shown character the canvas's own images go last, so that large ones must not pile up.
void TestRefCache::largeFormerSizesGo()
{
    RefCache cache = smallCache();
    cache.setShown({key(1).character});
    for (int index = 0; index < 4; ++index) {
        for (const int side : {64, 48, 16})
            cache.insert(key(1, index), decoded(side), RefCache::Shelf::Canvas);
        QCOMPARE(cache.canvasBytes(key(1, index)), KiB);
        QVERIFY(!cache.canvasImage(key(1, index), {16, 16}).isNull());
    }
}

void TestRefCache::tellsRefsOfOneCharacterApart()
{
    RefCache cache;
    RefKey regenerated = key(1);
    regenerated.updatedAt = u"2026-05-08T11:00:00Z"_s;
    cache.insert(key(1), decoded(16), RefCache::Shelf::Canvas);
    QVERIFY(!cache.image(key(1), {16, 16}).isNull());
    QVERIFY(cache.image(key(1, 1), {16, 16}).isNull());
    QVERIFY(cache.image(regenerated, {16, 16}).isNull());
}

void TestRefCache::originalsOfThumbnailsGoFirst()
{
    RefCache cache = smallCache();
    cache.insertOriginal(key(1), original(4 * KiB));
    cache.offerOriginal(key(2), original(4 * KiB));
    QCOMPARE(cache.original(key(2)).size(), 4 * KiB);
    for (int i = 3; i < 50; ++i)
        cache.offerOriginal(key(i), original(4 * KiB));
    QVERIFY(cache.hasOriginal(key(1)));
    QVERIFY(cache.hasOriginal(key(2))); // it has been used
    QVERIFY(!cache.hasOriginal(key(49)));

    cache.removeOriginal(key(1));
    QVERIFY(!cache.hasOriginal(key(1)));
    QVERIFY(cache.original(key(1)).isNull());
}

QTEST_GUILESS_MAIN(TestRefCache)
#include "tst_refcache.moc"
