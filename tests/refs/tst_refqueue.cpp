// SPDX-License-Identifier: Apache-2.0
#include "refs/refqueue.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Box{100, 100};
constexpr QSize OtherBox{50, 50};

RefSource source(const QString &character, int index = 0)
{
    return {.key = {.character = *CharacterId::fromString(character), .index = index},
            .url = "https://refs.example/" + character.toLatin1()};
}

/// Who is served in which order, as "a0 a1 b0".
QString order(RefQueue &queue)
{
    QStringList names;
    while (const RefWant *want = queue.first([](const RefWant &) { return true; })) {
        const RefKey key = want->key();
        names += key.character.toString() + QString::number(key.index);
        std::ignore = queue.take(key, RefTarget(want->target));
    }
    return names.join(u' ');
}

const auto any = [](const RefWant &) { return true; };

} // namespace

class TestRefQueue : public QObject
{
    Q_OBJECT

private slots:
    void servesTheShownFirst();
    void servesTheNewestTurnFirst();
    void servesWishesInTheirOrder();
    void askingAgainMovesToTheFront();
    void aWishDoesNotMoveWhatIsAskedFor();
    void theShownWaitsForOneBox();
    void eachOwnerWaitsForItsOwn();
    void whatIsInOtherColoursIsLeft();
    void whatNobodyWaitsForIsDropped();
    void stepsConcernAllBoxes();
    void takesTheYoungestUrl();
    void dropsThumbnailsThatNobodySees();
    void whatOnePaintAsksForStays();
};

void TestRefQueue::servesTheShownFirst()
{
    RefQueue queue;
    queue.wish(source(u"w"_s), Box, 0);
    queue.ask(source(u"s"_s), Box, RefAsker::Shown);
    queue.endTurn();
    queue.ask(source(u"t"_s), Box, RefAsker::Thumbnail);
    QCOMPARE(order(queue), u"s0 t0 w0"_s);
}

void TestRefQueue::servesTheNewestTurnFirst()
{
    RefQueue queue;
    for (const auto asker : {RefAsker::Shown, RefAsker::Thumbnail}) {
        for (const QString &character : {u"old"_s, u"new"_s}) {
            for (int index = 0; index < 3; ++index)
                queue.ask(source(character, index), Box, asker);
            queue.endTurn();
        }
        QCOMPARE(order(queue), u"new0 new1 new2 old0 old1 old2"_s);
    }
}

void TestRefQueue::servesWishesInTheirOrder()
{
    RefQueue queue;
    for (const int place : {2, 0, 1, 3})
        queue.wish(source(u"c"_s, place), Box, place);
    queue.wish(source(u"c"_s, 0), Box, 9);
    QCOMPARE(order(queue), u"c1 c2 c3 c0"_s);
}

void TestRefQueue::askingAgainMovesToTheFront()
{
    RefQueue queue;
    queue.ask(source(u"a"_s), Box, RefAsker::Thumbnail);
    queue.endTurn();
    queue.ask(source(u"b"_s), Box, RefAsker::Thumbnail);
    queue.endTurn();
    queue.ask(source(u"a"_s), Box, RefAsker::Thumbnail);
    QCOMPARE(queue.count(any), 2);
    QCOMPARE(order(queue), u"a0 b0"_s);
}

void TestRefQueue::aWishDoesNotMoveWhatIsAskedFor()
{
    RefQueue queue;
    queue.ask(source(u"a"_s), Box, RefAsker::Shown);
    queue.ask(source(u"b"_s), Box, RefAsker::Shown);
    queue.wish(source(u"b"_s), Box, 0);
    queue.ask(source(u"b"_s), Box, RefAsker::Thumbnail);
    queue.wish(source(u"a"_s), Box, 1);
    QCOMPARE(queue.count(any), 2);
    QCOMPARE(order(queue), u"a0 b0"_s);

    // The other way round it does.
    queue.wish(source(u"a"_s), Box, 0);
    queue.wish(source(u"b"_s), Box, 1);
    queue.ask(source(u"b"_s), Box, RefAsker::Shown);
    QCOMPARE(order(queue), u"b0 a0"_s);
}

void TestRefQueue::theShownWaitsForOneBox()
{
    RefQueue queue;
    queue.ask(source(u"a"_s), Box, RefAsker::Shown);
    queue.ask(source(u"b"_s), Box, RefAsker::Shown);
    queue.ask(source(u"c"_s), Box, RefAsker::Shown);
    queue.ask(source(u"b"_s), Box, RefAsker::Thumbnail);
    queue.ask(source(u"a"_s), OtherBox, RefAsker::Shown);
    queue.ask(source(u"b"_s), OtherBox, RefAsker::Shown);
    QCOMPARE(queue.count(any), 4);
    QVERIFY(queue.take(source(u"a"_s).key, Box).askers == RefAskers());
    QVERIFY(queue.take(source(u"a"_s).key, OtherBox).askers == RefAsker::Shown);
    QVERIFY(queue.take(source(u"b"_s).key, Box).askers == RefAsker::Thumbnail);

    // Lists may show a cover in two sizes.
    queue.ask(source(u"d"_s), Box, RefAsker::Thumbnail);
    queue.ask(source(u"d"_s), OtherBox, RefAsker::Thumbnail);
    QVERIFY(queue.take(source(u"d"_s).key, Box).askers == RefAsker::Thumbnail);
    QVERIFY(queue.take(source(u"d"_s).key, OtherBox).askers == RefAsker::Thumbnail);
}

void TestRefQueue::eachOwnerWaitsForItsOwn()
{
    const QObject canvas;
    const QObject second;
    const RefKey a = source(u"a"_s).key;
    RefQueue queue;
    queue.ask(source(u"a"_s), Box, RefAsker::Shown, &canvas);
    queue.ask(source(u"a"_s), OtherBox, RefAsker::Shown, &second);
    QCOMPARE(queue.count(any), 2);
    // Another box of the one leaves that of the other.
    queue.ask(source(u"a"_s), OtherBox, RefAsker::Shown, &canvas);
    QCOMPARE(queue.count(any), 1);
    QCOMPARE(queue.peek(a, OtherBox)->waiters.size(), 2);
    queue.leave(RefAsker::Shown, any, &canvas);
    QVERIFY(queue.askers(a) == RefAsker::Shown);
    queue.leave(RefAsker::Shown, any); // of somebody else
    QVERIFY(queue.askers(a) == RefAsker::Shown);
    queue.leave(RefAsker::Shown, any, &second);
    QVERIFY(queue.askers(a) == RefAskers());
}

void TestRefQueue::whatIsInOtherColoursIsLeft()
{
    const QColorSpace plain = QColorSpace::SRgb;
    const QColorSpace wide = QColorSpace::DisplayP3;
    const QObject canvas;
    const QObject second;
    const RefSource a = source(u"a"_s);
    RefQueue queue;
    queue.ask(a, Box, RefAsker::Shown, &canvas);
    queue.ask(a, {Box, wide}, RefAsker::Shown, &second);
    queue.ask(source(u"b"_s), {Box, wide}, RefAsker::Thumbnail, &second);
    queue.wish(a, {Box, wide}, 0);
    queue.leaveOtherColours([&](RefOwner owner) { return owner == &second ? wide : plain; });
    QCOMPARE(queue.count(any), 3);
    QVERIFY(queue.peek(a.key, {Box, wide})->urgency() == RefAsker::Shown);
    // The second one comes to the screen of the canvas.
    queue.leaveOtherColours([&](RefOwner) { return plain; });
    QCOMPARE(queue.count(any), 2);
    QCOMPARE(queue.peek(a.key, Box)->waiters.size(), 1);
    QVERIFY(queue.peek(a.key, {Box, wide})->askers == RefAsker::Wish);
    // What is shown in one screen's colours does not wait for those of another.
    queue.ask(a, {Box, wide}, RefAsker::Shown, &canvas);
    QVERIFY(queue.peek(a.key, Box) == nullptr);
}

void TestRefQueue::whatNobodyWaitsForIsDropped()
{
    RefQueue queue;
    queue.ask(source(u"a"_s), Box, RefAsker::Shown);
    queue.ask(source(u"a"_s), Box, RefAsker::Thumbnail);
    queue.ask(source(u"b"_s), Box, RefAsker::Thumbnail);
    queue.wish(source(u"b"_s), Box, 0);
    const RefKey a = source(u"a"_s).key;
    const RefKey b = source(u"b"_s).key;
    QVERIFY(queue.askers(a) == (RefAsker::Shown | RefAsker::Thumbnail));

    queue.leave(RefAsker::Thumbnail, any);
    QVERIFY(queue.askers(a) == RefAsker::Shown);
    QVERIFY(queue.askers(b) == RefAsker::Wish);
    queue.leave(RefAsker::Wish, any);
    QVERIFY(queue.askers(b) == RefAskers());
    QCOMPARE(queue.count(any), 1);
    QVERIFY(queue.remove(a) == RefAsker::Shown);
    QCOMPARE(queue.count(any), 0);
}

void TestRefQueue::stepsConcernAllBoxes()
{
    using Step = RefWant::Step;
    RefQueue queue;
    const RefKey a = source(u"a"_s).key;
    const auto count = [&queue](Step step) {
        return queue.count([step](const RefWant &want) { return want.step == step; });
    };
    queue.ask(source(u"a"_s), Box, RefAsker::Shown);
    queue.ask(source(u"a"_s), OtherBox, RefAsker::Thumbnail);
    queue.ask(source(u"b"_s), Box, RefAsker::Shown);
    queue.ask(source(u"a"_s), QSize(1, 1), RefAsker::Thumbnail).step = Step::Decoding;
    queue.ask(source(u"a"_s), QSize(2, 2), RefAsker::Thumbnail).step = Step::WithoutThumbnail;

    queue.setDownloading(a, true);
    QCOMPARE(count(Step::Downloading), 3);
    QCOMPARE(count(Step::Unsought), 1);
    queue.setDownloading(a, false);
    QCOMPARE(count(Step::Waiting), 3); // the disk need not be asked again
    queue.setDownloading(a, true);
    queue.setDownloaded(a, "bytes"_ba);
    QCOMPARE(count(Step::Downloaded), 3);
    QCOMPARE(count(Step::Decoding), 1);
    QCOMPARE(queue.take(a, OtherBox).bytes, "bytes"_ba);
}

void TestRefQueue::takesTheYoungestUrl()
{
    RefQueue queue;
    RefSource fresh = source(u"a"_s);
    fresh.url = "https://refs.example/fresh"_ba;
    queue.ask(source(u"a"_s), Box, RefAsker::Shown);
    queue.ask(fresh, Box, RefAsker::Shown);
    QCOMPARE(queue.take(fresh.key, Box).source.url, fresh.url);
}

void TestRefQueue::dropsThumbnailsThatNobodySees()
{
    RefQueue queue;
    queue.ask(source(u"s"_s), Box, RefAsker::Shown);
    queue.ask(source(u"d"_s), Box, RefAsker::Thumbnail).step = RefWant::Step::Downloading;
    for (int i = 0; i < 1000; ++i) {
        queue.ask(source(u"t"_s, i), Box, RefAsker::Thumbnail);
        queue.ask(source(u"t"_s, i), Box, RefAsker::Thumbnail);
        queue.endTurn();
    }
    QCOMPARE(queue.count(any), RefQueue::MostWaitingThumbnails + 2);
    QVERIFY(queue.askers(source(u"s"_s).key) == RefAsker::Shown);
    QVERIFY(queue.askers(source(u"d"_s).key) == RefAsker::Thumbnail);
    QVERIFY(queue.askers(source(u"t"_s, 999).key) == RefAsker::Thumbnail);
    QVERIFY(queue.askers(source(u"t"_s, 0).key) == RefAskers());
}

void TestRefQueue::whatOnePaintAsksForStays()
{
    constexpr int many = RefQueue::MostWaitingThumbnails + 100;
    RefQueue queue;
    for (int i = 0; i < 50; ++i)
        queue.ask(source(u"old"_s, i), Box, RefAsker::Thumbnail);
    queue.endTurn();
    for (int i = 0; i < many; ++i)
        queue.ask(source(u"t"_s, i), Box, RefAsker::Thumbnail);
    QCOMPARE(queue.count(any), many);
    for (int i = 0; i < many; ++i)
        QVERIFY(queue.askers(source(u"t"_s, i).key) == RefAsker::Thumbnail);
    // Once they are scrolled away, each new one takes the place of one.
    queue.endTurn();
    queue.ask(source(u"new"_s), Box, RefAsker::Thumbnail);
    QCOMPARE(queue.count(any), many);
    QVERIFY(queue.askers(source(u"new"_s).key) == RefAsker::Thumbnail);
}

QTEST_GUILESS_MAIN(TestRefQueue)
#include "tst_refqueue.moc"
