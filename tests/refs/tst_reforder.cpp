// SPDX-License-Identifier: Apache-2.0
#include "refs/servedrefstest.h"
#include "support/pooledthreads.h"

#include <QElapsedTimer>
#include <QImage>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using namespace Qt::StringLiterals;

/// What is fetched when, from a server that the test holds back.
class TestRefOrder : public ServedRefsTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void onePaintIsServedInItsOrder();
    void theNewestThumbnailGoesFirst();
    void theShownGoesBeforeThumbnails();
    void aWishGivesWayToTheShown();
    void aWishThatIsShownGoesOn();
    void anotherWishListReplacesTheFirst();
    void sizesOfWishesAreToldOnce();
    void aFullWishListLeavesRoom();
    void otherSizesTakeNoRoomFromTheLastWish();
    void prefetchedRefsAreThere();
    void onlyTheNextOneIsThereAtFullSize();
    void eachWishHasItsBox();
    void otherBoxesFetchNothingAgain();
    void oneFetchServesAllBoxes();
    void forgetCancels();
    void forgetLeavesWhatOthersWaitFor();
    void askedAgainWhileBusy();
    void anotherBoxReplacesTheFirst();
    void destroyedWhileFetching();
    void destroyedWhileDecoding();
    void backgroundGivesWay();
    void itIsTidiedUpAfterWork();
    void workPutsTidyingOff();
    void endlessWorkPutsTidyingOffForATime();
};

void TestRefOrder::onePaintIsServedInItsOrder()
{
    m_server->hold();
    for (const RefSource &ref : sources(u"a"_s, 4))
        ask(ref, Urgency::Shown);
    QTRY_COMPARE(m_server->held(), QStringList({u"/a0"_s, u"/a1"_s, u"/a2"_s, u"/a3"_s}));
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 4);
}

void TestRefOrder::theNewestThumbnailGoesFirst()
{
    m_server->hold();
    for (const RefSource &ref : sources(u"a"_s, 10))
        ask(ref, Urgency::Thumbnail);
    QTRY_COMPARE(m_server->held().size(), RefDownloads::MostUnhurried);
    for (const RefSource &ref : sources(u"b"_s, 2))
        ask(ref, Urgency::Thumbnail);
    QCOMPARE(m_server->requests().size(), RefDownloads::MostUnhurried);
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 12);
    QCOMPARE(m_server->requests().first(6),
             QStringList({u"/a0"_s, u"/a1"_s, u"/a2"_s, u"/a3"_s, u"/b0"_s, u"/b1"_s}));
}

void TestRefOrder::theShownGoesBeforeThumbnails()
{
    m_server->hold();
    for (const RefSource &ref : sources(u"t"_s, 5))
        ask(ref, Urgency::Thumbnail);
    for (const RefSource &ref : sources(u"s"_s, 4))
        ask(ref, Urgency::Shown);
    QTRY_COMPARE(m_server->held().size(), RefDownloads::Most);
    QCOMPARE(m_server->held(),
             QStringList({u"/s0"_s, u"/s1"_s, u"/s2"_s, u"/s3"_s, u"/t0"_s, u"/t1"_s}));
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 9);
}

void TestRefOrder::aWishGivesWayToTheShown()
{
    m_server->hold();
    m_loader->prefetch(wishes(sources(u"w"_s, 8), Box));
    QTRY_COMPARE(m_server->held(), QStringList({u"/w0"_s, u"/w1"_s, u"/w2"_s, u"/w3"_s}));
    for (const RefSource &ref : sources(u"s"_s, 4))
        ask(ref, Urgency::Shown);
    QTRY_COMPARE(m_server->held(),
                 QStringList({u"/w0"_s, u"/w1"_s, u"/s0"_s, u"/s1"_s, u"/s2"_s, u"/s3"_s}));
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 4);
    QTRY_COMPARE(m_server->count(u"/w7"_s), 1);
    QCOMPARE(m_server->count(u"/w2"_s), 2);
    QCOMPARE(m_server->count(u"/w3"_s), 2);
    // Not before the last of the shown is here.
    QVERIFY(m_server->requests().lastIndexOf(u"/w2"_s) > m_server->requests().indexOf(u"/s3"_s));
}

void TestRefOrder::aWishThatIsShownGoesOn()
{
    m_server->hold();
    const QList<RefSource> refs = sources(u"w"_s, 4);
    m_loader->prefetch(wishes(refs, Box));
    QTRY_COMPARE(m_server->held().size(), 4);
    for (const RefSource &ref : refs)
        ask(ref, Urgency::Shown);
    m_loader->prefetch(wishes(sources(u"v"_s, 4), Box));
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 4);
    QTRY_COMPARE(m_server->count(u"/v3"_s), 1);
    QCOMPARE(m_server->requests().size(), 8);
}

void TestRefOrder::anotherWishListReplacesTheFirst()
{
    m_server->hold();
    const QList<RefSource> first = sources(u"a"_s, 2) + sources(u"b"_s, 2);
    const QList<RefSource> second = sources(u"b"_s, 2) + sources(u"c"_s, 2);
    m_loader->prefetch(wishes(first, Box));
    QTRY_COMPARE(m_server->held().size(), 4);
    m_loader->prefetch(wishes(second, Box));
    QTRY_COMPARE(m_server->held(), QStringList({u"/b0"_s, u"/b1"_s, u"/c0"_s, u"/c1"_s}));
    QCOMPARE(m_server->requests().size(), 6);

    m_loader->prefetch({});
    QTRY_VERIFY(m_server->held().isEmpty());
}

void TestRefOrder::sizesOfWishesAreToldOnce()
{
    QList<RefKey> told;
    connect(m_loader.get(), &RefLoader::wishedSizeFound, this,
            [&told](const RefKey &key) { told.append(key); });
    const QList<RefSource> refs = sources(u"w"_s, 1);
    ask(source(u"a"_s), Urgency::Thumbnail); // nobody wishes for that
    m_loader->prefetch(wishes(refs, Box));
    const RefKey key = refs.constFirst().key;
    QTRY_COMPARE(told, QList<RefKey>({key}));
    QCOMPARE(m_loader->originalSize(key).isEmpty(), false);
    m_loader->adjustWishes(wishes(refs, Small));
    const auto isThere = [&] {
        return !m_loader->image(refs.constFirst(), Small, Urgency::Thumbnail).isNull();
    };
    QTRY_VERIFY(isThere());
    QCOMPARE(told.size(), 1);
}

void TestRefOrder::aFullWishListLeavesRoom()
{
    // The box is so large that little would fit beside it.
    const QSize huge(4096, 4096);
    const RefSource shown = source(u"s"_s);
    ask(shown, Urgency::Shown, huge);
    QTRY_COMPARE(m_ready->count(), 1);
    const QList<RefSource> some = sources(u"w"_s, 4);
    m_loader->prefetch(wishes(some, huge));
    for (const RefSource &wish : some)
        QTRY_VERIFY(!m_loader->anyImage(wish.key).isNull());

    const QSize tooHuge(8192, 8192);
    const QList<RefSource> more = sources(u"v"_s, 4);
    m_loader->prefetch(wishes(more, tooHuge));
    QTRY_COMPARE(m_server->count(u"/v3"_s), 1);
    // Fetched but not decoded: asking brings it without another fetch.
    for (const RefSource &wish : more)
        ask(wish, Urgency::Shown);
    QTRY_COMPARE(m_ready->count(), 5);
    QCOMPARE(m_server->requests().size(), 9);
}

void TestRefOrder::otherSizesTakeNoRoomFromTheLastWish()
{
    // As where one ref alone was shown, and all of them are again: what is in memory is larger by
    // far than what is wished for, and weighs more than what is kept at the least.
    constexpr QSize large(1000, 1000);
    const QList<RefSource> some = sources(u"w"_s, 6);
    const RefSource last = source(u"v"_s);
    const QByteArray bytes = plainPng(large);
    for (int index = 0; index < some.size(); ++index)
        m_server->put(u"/w%1"_s.arg(index), bytes);
    m_loader->prefetch(wishes(some, large));
    for (const RefSource &wish : some)
        QTRY_COMPARE(m_loader->anyImage(wish.key).size(), large);
    m_loader->prefetch(wishes(some, Small) + wishes({last}, large));
    QTRY_VERIFY(!m_loader->anyImage(last.key).isNull());
    for (const RefSource &wish : some)
        QCOMPARE(m_loader->anyImage(wish.key).size(), large);
}

void TestRefOrder::prefetchedRefsAreThere()
{
    const QList<RefSource> refs = sources(u"a"_s, 4) + sources(u"b"_s, 4);
    m_loader->prefetch(wishes(refs, Box));
    for (const RefSource &ref : refs)
        QTRY_VERIFY(!m_loader->anyImage(ref.key).isNull());
    for (const RefSource &ref : refs) {
        QCOMPARE(m_loader->image(ref, Box, Urgency::Shown).size(), QSize(32, 32));
        QCOMPARE(m_loader->originalSize(ref.key), QSize(64, 64));
    }
    QCOMPARE(m_server->requests().size(), 8);
    QCOMPARE(m_ready->count(), 0);
}

void TestRefOrder::onlyTheNextOneIsThereAtFullSize()
{
    const QList<RefSource> next = sources(u"a"_s, 2);
    const QList<RefSource> later = sources(u"b"_s, 2);
    m_loader->prefetch(wishes(next + later, {}));
    QTRY_COMPARE(m_server->requests().size(), 4);
    for (const RefSource &ref : next)
        QTRY_VERIFY(!m_loader->anyImage(ref.key).isNull());
    for (const RefSource &ref : next)
        QCOMPARE(m_loader->image(ref, {}, Urgency::Shown).size(), QSize(64, 64));
    // Those after it are fetched, and not decoded before they are asked for.
    ask(later.at(0), Urgency::Shown, {});
    QTRY_COMPARE(m_ready->count(), 1);
    QCOMPARE(m_loader->image(later.at(0), {}, Urgency::Shown).size(), QSize(64, 64));
    QVERIFY(m_loader->anyImage(later.at(1).key).isNull());
    QCOMPARE(m_server->requests().size(), 4);
}

void TestRefOrder::eachWishHasItsBox()
{
    const RefSource large = source(u"a"_s);
    const RefSource small = source(u"b"_s);
    m_loader->prefetch({{.source = large, .box = Box}, {.source = small, .box = Small}});
    QTRY_COMPARE(m_loader->anyImage(large.key).width(), 32);
    QTRY_COMPARE(m_loader->anyImage(small.key).width(), 16);
}

void TestRefOrder::otherBoxesFetchNothingAgain()
{
    // The window is resized while the next character is on its way.
    m_server->hold();
    const QList<RefSource> refs = sources(u"a"_s, 4);
    m_loader->prefetch(wishes(refs, Box));
    QTRY_COMPARE(m_server->held().size(), 4);
    m_loader->prefetch(wishes(refs, Small));
    QTest::qWait(100); // the new list is asked for
    QCOMPARE(m_server->held().size(), 4);
    m_server->release();
    for (const RefSource &ref : refs)
        QTRY_COMPARE(m_loader->anyImage(ref.key).width(), 16);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(decodes(), 0); // and nothing was made for nobody
}

void TestRefOrder::oneFetchServesAllBoxes()
{
    m_server->hold();
    const RefSource ref = source(u"a"_s);
    ask(ref, Urgency::Shown, Box);
    ask(ref, Urgency::Thumbnail, Small);
    ask(ref, Urgency::Thumbnail, {8, 8});
    m_loader->prefetch(wishes({ref}, {24, 24}));
    QTRY_COMPARE(m_server->held().size(), 1);
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 3);
    QCOMPARE(m_loader->image(ref, Box, Urgency::Shown).width(), 32);
    QCOMPARE(m_loader->image(ref, Small, Urgency::Thumbnail).width(), 16);
    QCOMPARE(m_loader->image(ref, {8, 8}, Urgency::Thumbnail).width(), 8);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRefOrder::forgetCancels()
{
    m_server->hold();
    const QList<RefSource> refs = sources(u"a"_s, 8);
    for (const RefSource &ref : refs)
        ask(ref, Urgency::Thumbnail);
    QTRY_COMPARE(m_server->held().size(), 4);
    for (const RefSource &ref : refs.first(7))
        m_loader->forget(ref.key, Urgency::Thumbnail);
    QTRY_COMPARE(m_server->held(), QStringList(u"/a7"_s)); // it has got their place
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 1);
    QCOMPARE(m_server->requests().size(), 5);

    // Before anything was asked of the server.
    ask(refs.at(0), Urgency::Thumbnail);
    m_loader->forget(refs.at(0).key, Urgency::Thumbnail);
    ask(refs.at(1), Urgency::Thumbnail);
    QTRY_COMPARE(m_ready->count(), 2);
    QCOMPARE(m_server->requests().size(), 6);
    QCOMPARE(m_failed->count(), 0);
}

void TestRefOrder::forgetLeavesWhatOthersWaitFor()
{
    m_server->hold();
    const RefSource ref = source(u"a"_s);
    ask(ref, Urgency::Thumbnail, Small);
    ask(ref, Urgency::Shown);
    QTRY_COMPARE(m_server->held().size(), 1);
    m_loader->forget(ref.key, Urgency::Thumbnail);
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 1);
    QCOMPARE(m_loader->image(ref, Box, Urgency::Shown).width(), 32);
    QCOMPARE(m_loader->anyImage(ref.key).width(), 32);
}

void TestRefOrder::askedAgainWhileBusy()
{
    m_server->hold();
    const RefSource ref = source(u"a"_s);
    for (int i = 0; i < 3; ++i) {
        ask(ref, Urgency::Shown);
        QTRY_COMPARE(m_server->held().size(), 1);
    }
    QCOMPARE(m_server->requests().size(), 1);
    m_loader->forget(ref.key, Urgency::Shown);
    ask(ref, Urgency::Shown);
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 1);
    QVERIFY(!m_loader->image(ref, Box, Urgency::Shown).isNull());
}

void TestRefOrder::anotherBoxReplacesTheFirst()
{
    m_server->hold();
    const RefSource ref = source(u"a"_s);
    for (const int side : {20, 24, 28, 32})
        ask(ref, Urgency::Shown, {side, side});
    QTRY_COMPARE(m_server->held().size(), 1);
    m_server->release();
    QTRY_COMPARE(m_ready->count(), 1);
    QCOMPARE(m_loader->anyImage(ref.key).width(), 32);

    // While it is being decoded as well; nothing is fetched again.
    ask(ref, Urgency::Shown, {40, 40});
    QTRY_VERIFY(decodes() == 1 || m_ready->count() == 2); // or it has been
    ask(ref, Urgency::Shown, {48, 48});
    QTRY_COMPARE(m_loader->image(ref, {48, 48}, Urgency::Shown).width(), 48);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRefOrder::destroyedWhileFetching()
{
    m_server->hold();
    for (const RefSource &ref : sources(u"a"_s, 4))
        ask(ref, Urgency::Shown);
    m_loader->prefetch(wishes(sources(u"w"_s, 4), Box));
    QTRY_COMPARE(m_server->held().size(), 4);
    m_loader.reset();
    QTRY_VERIFY(m_server->held().isEmpty());
    QCOMPARE(m_ready->count() + m_failed->count(), 0);
}

void TestRefOrder::destroyedWhileDecoding()
{
    // Half a second of work, at least.
    const QByteArray large = plainPng({6000, 6000});
    const QList<RefSource> refs = sources(u"a"_s, 4);
    for (int index = 0; index < refs.size(); ++index)
        m_server->put(u"/a%1"_s.arg(index), large);
    for (const RefSource &ref : refs)
        ask(ref, ref.key.index % 2 == 0 ? Urgency::Shown : Urgency::Thumbnail);
    QTRY_VERIFY(decodes() > 0);
    const auto pools = [] {
        return QCoreApplication::instance()->findChildren<QThreadPool *>().size();
    };
    QCOMPARE(pools(), 0);
    m_loader.reset();
    QVERIFY(pools() > 0); // nobody has waited for them
    QCOMPARE(m_ready->count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(pools(), 0, 60'000);
}

void TestRefOrder::backgroundGivesWay()
{
#ifdef Q_OS_LINUX
    const int plain = PooledThreads::now().plain; // idle ones of former loaders
    const RefSource ref = source(u"a"_s);
    ask(ref, Urgency::Thumbnail, Small);
    QTRY_COMPARE(m_ready->count(), 1);
    // Nothing that anybody waits for on the canvas has run, so all that works in a pool is gentle.
    QVERIFY(PooledThreads::now().plain <= plain);
    QVERIFY(PooledThreads::now().gentle > 0);
#endif
}

void TestRefOrder::itIsTidiedUpAfterWork()
{
    const auto times = std::make_shared<std::atomic_int>(0); // the pool may outlive the loader
    m_loader->setTidying({.rest = 1ms, .latest = 1h}, [times] { ++*times; });
    ask(source(u"a"_s), Urgency::Thumbnail);
    QTRY_COMPARE(m_ready->count(), 1);
    QTRY_VERIFY(*times > 0);
    const int before = *times;
    ask(source(u"b"_s), Urgency::Shown);
    QTRY_VERIFY(*times > before);
    // And no more once there is nothing left of that.
    int latest = 0;
    QTRY_VERIFY(std::exchange(latest, times->load()) == *times);
}

void TestRefOrder::workPutsTidyingOff()
{
    constexpr auto rest = 300ms;
    const auto times = std::make_shared<std::atomic_int>(0);
    m_loader->setTidying({.rest = rest, .latest = 1h}, [times] { ++*times; });
    QElapsedTimer all;
    all.start();
    QElapsedTimer pause;
    milliseconds longest(0);
    for (int number = 0; !all.hasExpired(2 * rest.count()); ++number) {
        pause.start();
        ask(source(u"a%1"_s.arg(number)), Urgency::Shown);
        QTRY_COMPARE(m_ready->count(), number + 1);
        longest = std::max(longest, milliseconds(pause.elapsed()));
    }
    // On a computer that had better things to do it may have rested.
    QVERIFY(*times == 0 || longest > rest / 2);
    QTRY_VERIFY(*times > 0);
}

void TestRefOrder::endlessWorkPutsTidyingOffForATime()
{
    const auto times = std::make_shared<std::atomic_int>(0);
    m_loader->setTidying({.rest = 1h, .latest = 100ms}, [times] { ++*times; });
    QElapsedTimer all;
    all.start();
    for (int number = 0; *times < 2 && !all.hasExpired(milliseconds(10s).count()); ++number) {
        ask(source(u"a%1"_s.arg(number)), Urgency::Shown);
        QTRY_COMPARE(m_ready->count(), number + 1);
    }
    QVERIFY(*times >= 2);
}

QTEST_GUILESS_MAIN(TestRefOrder)
#include "tst_reforder.moc"
