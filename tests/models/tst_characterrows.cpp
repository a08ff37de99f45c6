// SPDX-License-Identifier: Apache-2.0
#include "models/characterrows.h"
#include "models/listfixture.h"
#include "models/pagenews.h"

#include <QtTest>

using Mark = CharacterRows::Mark;

namespace {

constexpr CharacterQuery Reviewing{CharacterStatus::Reviewing};

/// From \a first to \a last.
QList<Character> characters(int first, int last)
{
    return numberedPage(first, last).characters;
}

Character discarded(int number)
{
    Character one = numbered(number);
    one.setStatus(statusWord(CharacterStatus::Deleted));
    return one;
}

} // namespace

class TestCharacterRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreFound();
    void marksGoWithTheirRows();
    void marksAreCounted();
    void thoseThatLeftAreCounted();
    void nothingIsLeftOnceCleared();
    void whatIsKnownIsNoNews();
};

void TestCharacterRows::rowsAreFound()
{
    CharacterRows rows;
    QCOMPARE(rows.rowOf(numbered(1).id), -1);
    rows.append(characters(1, 100));
    rows.prepend(characters(-30, 0));
    rows.append(characters(101, 200));
    QCOMPARE(rows.size(), 231);
    for (int row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows.at(row).id, numbered(row - 30).id);
        QCOMPARE(rows.rowOf(rows.at(row).id), row);
    }
    QCOMPARE(rows.rowOf(numbered(201).id), -1);
}

void TestCharacterRows::marksGoWithTheirRows()
{
    CharacterRows rows;
    rows.append(characters(1, 3));
    rows.setMark(0, Mark::Decided);
    rows.setMark(2, Mark::Leaving);
    rows.prepend(characters(-1, 0));
    rows.append(characters(4, 4));
    const QList<Mark> expected{Mark::Undecided, Mark::Undecided, Mark::Decided,
                               Mark::Undecided, Mark::Leaving,   Mark::Undecided};
    QCOMPARE(rows.size(), expected.size());
    for (int row = 0; row < rows.size(); ++row)
        QCOMPARE(rows.markOf(row), expected.at(row));
    rows.replace(2, discarded(1));
    QCOMPARE(rows.markOf(2), Mark::Decided);
}

void TestCharacterRows::marksAreCounted()
{
    CharacterRows rows;
    rows.append(characters(1, 3));
    rows.prepend(characters(-1, 0));
    rows.setMark(0, Mark::Decided);
    rows.setMark(1, Mark::Leaving);
    rows.setMark(1, Mark::Leaving);
    rows.setMark(2, Mark::Leaving);
    QCOMPARE(rows.count(Mark::Undecided), 2);
    QCOMPARE(rows.count(Mark::Decided), 1);
    QCOMPARE(rows.count(Mark::Leaving), 2);
    rows.setMark(1, Mark::Undecided);
    rows.setMark(2, Mark::Decided);
    QCOMPARE(rows.count(Mark::Undecided), 3);
    QCOMPARE(rows.count(Mark::Decided), 2);
    QCOMPARE(rows.count(Mark::Leaving), 0);
}

void TestCharacterRows::thoseThatLeftAreCounted()
{
    CharacterRows rows;
    rows.clear(Reviewing);
    rows.append(characters(2, 5) + QList<Character>{discarded(6)});
    QCOMPARE(rows.leftCount(), 1);
    rows.prepend({discarded(0), numbered(1)});
    QCOMPARE(rows.leftCount(), 2);
    QVERIFY(rows.hasLeft(0) && !rows.hasLeft(1));
    rows.replace(1, discarded(1));
    QCOMPARE(rows.leftCount(), 3);
    rows.replace(1, numbered(1));
    QCOMPARE(rows.leftCount(), 2);
}

void TestCharacterRows::nothingIsLeftOnceCleared()
{
    CharacterRows rows;
    rows.clear(Reviewing);
    rows.append(characters(1, 3) + QList<Character>{discarded(4)});
    rows.setMark(1, Mark::Decided);
    rows.clear({});
    QVERIFY(rows.isEmpty());
    QCOMPARE(rows.rowOf(numbered(2).id), -1);
    QCOMPARE(rows.leftCount(), 0);
    QCOMPARE(rows.count(Mark::Undecided), 0);
    QCOMPARE(rows.count(Mark::Decided), 0);
    rows.append(characters(2, 3));
    QCOMPARE(rows.rowOf(numbered(3).id), 1);
    QCOMPARE(rows.markOf(1), Mark::Undecided);
    QCOMPARE(rows.count(Mark::Undecided), 2);
}

void TestCharacterRows::whatIsKnownIsNoNews()
{
    CharacterRows rows;
    rows.append(characters(1, 3));
    const QList<Character> told = characters(3, 5) + characters(4, 4) + characters(0, 1);
    const QList<Character> news{numbered(4), numbered(5), numbered(0)};
    QCOMPARE(unknownOf(told, rows), news);
    QCOMPARE(unknownOf(told).size(), 5);
}

QTEST_GUILESS_MAIN(TestCharacterRows)
#include "tst_characterrows.moc"
