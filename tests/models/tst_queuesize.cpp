// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"
#include "models/queuesize.h"

using Ids = QueueSize::Ids;

namespace {

Ids ids(int first, int last)
{
    std::vector<QueueSize::Member> members;
    for (int number = first; number <= last; ++number)
        members.emplace_back(numbered(number).id, numbered(number).createdAt);
    return Ids(std::move(members));
}

} // namespace

class TestQueueSize : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void eachCountsOnce();
    void manyEnterAtOnce();
    void aTimeStaysKnown();
    void theNewestOfABoundTakeItsPlace();
    void theNewestOfAllKeepThoseBelow();
    void nothingIsBelowWhereThereIsMore();
    void aDoubtMakesItABound();
    void aDoubtOfABoundIsNone();
    void aBoundShrinksOnce();
};

void TestQueueSize::nothingIsKnownAtFirst()
{
    const QueueSize size;
    QCOMPARE(size.count(), -1);
    QVERIFY(!size.isWhole());
    QVERIFY(!size.contains(numbered(1).id));
}

void TestQueueSize::eachCountsOnce()
{
    QueueSize size;
    size.takeAll(ids(1, 5));
    QVERIFY(size.isWhole());
    size.enter(numbered(0).id, {});
    size.enter(numbered(0).id, numbered(0).createdAt);
    size.enter(numbered(3).id, {});
    QCOMPARE(size.count(), 6);
    size.leave(numbered(9).id);
    size.leave(numbered(0).id);
    size.leave(numbered(0).id);
    QCOMPARE(size.count(), 5);
    // When 3 was created is known still.
    size.takeAll(ids(1, 20));
    size.enter(numbered(3).id, {});
    Ids newest = ids(1, 10);
    newest.remove(numbered(3).id);
    size.takeNewest(newest);
    QCOMPARE(size.count(), 19);
}

void TestQueueSize::manyEnterAtOnce()
{
    QueueSize size;
    size.takeSome(ids(1, 100));
    size.enter(ids(51, 250));
    size.enter(Ids());
    QCOMPARE(size.count(), 250);
    for (int number = 250; number >= 0; --number)
        QCOMPARE(size.contains(numbered(number).id), number > 0);
    for (int number = 1; number <= 250; number += 2)
        size.leave(numbered(number).id);
    QCOMPARE(size.count(), 125);
    QVERIFY(!size.contains(numbered(1).id));
    QVERIFY(size.contains(numbered(2).id));
}

/// Whoever is told of last, and however.
void TestQueueSize::aTimeStaysKnown()
{
    const Character five = numbered(5);
    QueueSize size;
    size.takeAll(Ids({{five.id, five.createdAt}, {five.id, {}}, {numbered(200).id, {}}}));
    QCOMPARE(size.count(), 2);
    size.enter(Ids({{five.id, {}}}));
    size.enter(five.id, {});
    // It is newer than the last of these, and not among them; of the other nobody knows.
    size.takeNewest(ids(6, 7));
    QVERIFY(!size.contains(five.id));
    QVERIFY(size.contains(numbered(200).id));
    QCOMPARE(size.count(), 3);
}

void TestQueueSize::theNewestOfABoundTakeItsPlace()
{
    QueueSize size;
    size.takeNewest(ids(1, 100));
    QCOMPARE(size.count(), 100);
    QVERIFY(!size.isWhole());
    size.takeNewest(ids(-9, 90));
    QCOMPARE(size.count(), 100);
    QVERIFY(!size.contains(numbered(95).id));
}

void TestQueueSize::theNewestOfAllKeepThoseBelow()
{
    QueueSize size;
    size.takeAll(ids(1, 300));
    size.enter(numbered(400).id, {}); // nobody knows where
    Ids newest = ids(-1, 98);
    newest.remove(numbered(5).id);
    size.takeNewest(newest);
    QVERIFY(size.isWhole());
    QCOMPARE(size.count(), 302);
    QVERIFY(!size.contains(numbered(5).id));
    QVERIFY(size.contains(numbered(400).id));
}

void TestQueueSize::nothingIsBelowWhereThereIsMore()
{
    QueueSize size;
    size.takeAll(ids(1, 60));
    size.takeNewest(ids(1, 100));
    QCOMPARE(size.count(), 100);
    QVERIFY(!size.isWhole());
}

void TestQueueSize::aDoubtMakesItABound()
{
    QueueSize size;
    size.takeAll(ids(1, 300));
    size.doubt();
    QVERIFY(!size.isWhole());
    QVERIFY(size.wasWhole());
    QCOMPARE(size.count(), 300);
    // Those below are known still.
    size.takeNewest(ids(-1, 98));
    QVERIFY(!size.isWhole());
    QCOMPARE(size.count(), 302);
    size.takeAll(ids(1, 40));
    QVERIFY(size.isWhole());
    QCOMPARE(size.count(), 40);
}

void TestQueueSize::aDoubtOfABoundIsNone()
{
    QueueSize size;
    size.doubt();
    QCOMPARE(size.count(), -1);
    size.takeNewest(ids(1, 100));
    size.doubt();
    QVERIFY(!size.wasWhole());
    size.takeNewest(ids(101, 150));
    QCOMPARE(size.count(), 50);
}

void TestQueueSize::aBoundShrinksOnce()
{
    QueueSize size;
    size.takeSome(ids(1, 100));
    for (int number = 1; number <= 49; ++number)
        size.leave(numbered(number).id);
    QVERIFY(!size.takeShrinking());
    size.leave(numbered(50).id);
    QVERIFY(size.takeShrinking());
    QVERIFY(!size.takeShrinking());
    size.takeAll(ids(1, 100));
    for (int number = 1; number <= 60; ++number)
        size.leave(numbered(number).id);
    QVERIFY(!size.takeShrinking()); // it is exact all the same
}

QTEST_GUILESS_MAIN(TestQueueSize)
#include "tst_queuesize.moc"
