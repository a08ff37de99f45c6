// SPDX-License-Identifier: Apache-2.0
#include "domain/positionindex.h"
#include "support/heapinuse.h"

#include <QtTest>

#include <limits>

namespace {

/// Each one's hash is that of all others, and names the last slot: the rest lies from the first on.
struct Crowded
{
    int number = 0;

    friend bool operator==(const Crowded &, const Crowded &) = default;
    friend size_t qHash(const Crowded &, size_t) { return std::numeric_limits<size_t>::max(); }
};

struct Element
{
    int number = 0;
    Crowded crowded{};
};

using ByNumber = PositionIndex<Element, int, &Element::number>;
using ByCrowded = PositionIndex<Element, Crowded, &Element::crowded>;

/// Their numbers begin with \a first.
QList<Element> numbered(int first, int count)
{
    QList<Element> list;
    for (int number = first; number < first + count; ++number)
        list.append(Element{number, {number}});
    return list;
}

} // namespace

class TestPositionIndex : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void findsEach();
    void findsThoseOfOneHash();
    void anotherWithTheKeyTakesItsPlace();
    void goesWithThoseThatMove();
    void isEmptyOnceCleared();
    void isCopied();
    void aPositionTakesLittle();
};

void TestPositionIndex::isEmptyAtFirst()
{
    const ByNumber index;
    QCOMPARE(index.size(), 0);
    QCOMPARE(index.find(0, QList<Element>()), -1);
}

void TestPositionIndex::findsEach()
{
    constexpr int count = 1000;
    const QList<Element> list = numbered(1, count);
    ByNumber index;
    for (int position = 0; position < count; ++position) {
        QCOMPARE(index.find(position + 1, list), -1); // not indexed yet
        index.insert(position, list);
        QCOMPARE(index.size(), position + 1);
        QCOMPARE(index.find(1, list), 0); // those before stay, when it grows, too
        QCOMPARE(index.find(position + 1, list), position);
    }
    for (int position = 0; position < count; ++position)
        QCOMPARE(index.find(position + 1, list), position);
    QCOMPARE(index.find(0, list), -1);
    QCOMPARE(index.find(count + 1, list), -1);
}

void TestPositionIndex::findsThoseOfOneHash()
{
    constexpr int count = 100;
    const QList<Element> list = numbered(0, count);
    ByCrowded index;
    for (int position = count - 1; position >= 0; --position)
        index.insert(position, list);
    for (int position = 0; position < count; ++position)
        QCOMPARE(index.find({position}, list), position);
    QCOMPARE(index.find({count}, list), -1);
}

void TestPositionIndex::anotherWithTheKeyTakesItsPlace()
{
    const QList<Element> list = numbered(0, 20) + numbered(0, 20);
    ByNumber index;
    for (int position = 0; position < 20; ++position)
        index.insert(position, list);
    index.insert(23, list);
    QCOMPARE(index.size(), 20);
    QCOMPARE(index.find(3, list), 23);
    QCOMPARE(index.find(4, list), 4);
    index.insert(3, list); // an earlier one, too
    QCOMPARE(index.size(), 20);
    QCOMPARE(index.find(3, list), 3);
}

void TestPositionIndex::goesWithThoseThatMove()
{
    const QList<Element> first = numbered(100, 30);
    ByNumber index;
    for (int position = 0; position < first.size(); ++position)
        index.insert(position, first);
    const QList<Element> list = numbered(0, 50) + first;
    index.shift(50);
    QCOMPARE(index.size(), 30);
    for (int position = 0; position < 50; ++position)
        index.insert(position, list);
    QCOMPARE(index.size(), 80);
    for (int position = 0; position < list.size(); ++position)
        QCOMPARE(index.find(list.at(position).number, list), position);
    QCOMPARE(index.find(99, list), -1); // what was free has stayed so
}

void TestPositionIndex::isEmptyOnceCleared()
{
    QList<Element> list = numbered(0, 50);
    ByNumber index;
    for (int position = 0; position < list.size(); ++position)
        index.insert(position, list);
    list = numbered(20, 1);
    index.clear();
    QCOMPARE(index.size(), 0);
    QCOMPARE(index.find(20, list), -1);
    index.insert(0, list);
    QCOMPARE(index.size(), 1);
    QCOMPARE(index.find(20, list), 0);
}

void TestPositionIndex::isCopied()
{
    const QList<Element> list = numbered(0, 2);
    ByNumber one;
    one.insert(0, list);
    const ByNumber copy = one;
    one.insert(1, list);
    QCOMPARE(copy.find(0, list), 0);
    QCOMPARE(copy.find(1, list), -1);
    QCOMPARE(one.find(1, list), 1);
}

/// Lists hold a hundred thousand.
void TestPositionIndex::aPositionTakesLittle()
{
    constexpr int count = 12'300; // just beyond three quarters of a power of two: much is free
    constexpr double most = 12;   // bytes: 10.7, and up to a page
    const QList<Element> list = numbered(0, count);
    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    ByNumber index;
    for (int position = 0; position < count; ++position)
        index.insert(position, list);
    const double each = (heapInUse().value() - *before) / count;
    QVERIFY2(each >= sizeof(qint32) && each < most, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(TestPositionIndex)
#include "tst_positionindex.moc"
