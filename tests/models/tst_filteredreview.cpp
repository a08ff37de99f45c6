// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"
#include "models/reviewposition.h"

using namespace Qt::StringLiterals;
using State = ReviewPosition::State;

namespace {

/// The tests' number of the shown character; empty if there is none.
QString shown(const ReviewPosition &position)
{
    const std::optional<Character> character = position.current();
    return character ? character->name.toString() : QString();
}

/// A page of 100, and one more.
CharacterPage pageFrom(int first)
{
    return numberedPage(first, first + 99, QString(u"c" + QString::number(first + 99)));
}

/// One of 1,000 and more.
const CharacterFilter rare{.name = u"777"_s};

} // namespace

/// Where the reviewer is while a filter is on, and how far is read ahead for it.
class TestFilteredReview : public QObject
{
    Q_OBJECT

private slots:
    void theShownOneStays();
    void aHiddenOneGivesWayToTheNext();
    void beginsWithOneThatIsNotDecided();
    void withoutAnyLeftADecidedOneIsShown();
    void withoutAMatchItComesBack();
    void theEndOfAFilter();
    void matchesAreReadAhead();
    void rareOnesPause();
    void aPageWithoutAMatchGoesOn();
    void whatArrivesIsShown();
};

void TestFilteredReview::theShownOneStays()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 40));
    position.showRow(16);
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(shown(position), u"17"_s);
    QCOMPARE(position.row(), 1);
    position.next();
    QCOMPARE(shown(position), u"27"_s);
    f.model.setFilter({});
    QCOMPARE(shown(position), u"27"_s);
    QCOMPARE(position.row(), 26);
}

void TestFilteredReview::aHiddenOneGivesWayToTheNext()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 40));
    position.showRow(17);
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(shown(position), u"27"_s);
    position.showRow(3);
    f.model.setFilter({.name = u"1"_s}); // 31 is the last one
    QCOMPARE(shown(position), u"31"_s);
}

void TestFilteredReview::beginsWithOneThatIsNotDecided()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 40));
    for (const int number : {7, 17, 37})
        f.queue.submit(Action::Save, numbered(number));
    position.showRow(6); // 7, which matches
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(shown(position), u"27"_s);
    f.model.setFilter({});
    QCOMPARE(shown(position), u"27"_s);
    position.showRow(35); // of what comes after it, 37 is decided
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(shown(position), u"27"_s);
    // Who is looked at stays.
    position.showRow(0);
    f.model.refresh();
    f.api.answerList(numberedPage(1, 40));
    QCOMPARE(shown(position), u"7"_s);
    f.model.setFilter({});
    QCOMPARE(shown(position), u"7"_s);
}

void TestFilteredReview::withoutAnyLeftADecidedOneIsShown()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 20));
    for (const int number : {7, 17})
        f.queue.submit(Action::Save, numbered(number));
    position.showRow(9);
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(shown(position), u"17"_s);
}

void TestFilteredReview::withoutAMatchItComesBack()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 40));
    position.showRow(17);
    f.model.setFilter({.name = u"nobody"_s});
    QCOMPARE(position.state(), State::Empty);
    QVERIFY(!position.current());
    f.model.setFilter({});
    QCOMPARE(shown(position), u"18"_s);
}

void TestFilteredReview::theEndOfAFilter()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 20));
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(shown(position), u"7"_s);
    f.queue.submit(Action::Save, numbered(7));
    position.nextUndecided();
    QCOMPARE(shown(position), u"17"_s);
    position.nextUndecided();
    QCOMPARE(position.state(), State::Ended);
    QCOMPARE(position.skippedCount(), 1); // not those that the filter hides
}

void TestFilteredReview::matchesAreReadAhead()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(pageFrom(1));
    QCOMPARE(f.api.waiting(), QString());
    f.model.setFilter({.name = u"7"_s}); // 19 of 100
    int pages = 1;
    for (; f.api.waiting() == u"list"; ++pages)
        f.api.answerList(pageFrom(100 * pages + 1));
    QVERIFY(f.model.rowCount() > 50);
    QVERIFY(f.model.loaded().size() < 400);
    QCOMPARE(position.row(), 0);
}

void TestFilteredReview::rareOnesPause()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(pageFrom(1));
    f.model.setFilter(rare);
    QCOMPARE(position.state(), State::Loading);
    int pages = 1;
    for (; f.api.waiting() == u"list"; ++pages)
        f.api.answerList(pageFrom(100 * pages + 1));
    // It has found one, which was worth a page.
    QCOMPARE(pages, 1 + RowFilter::Patience + 1);
    QCOMPARE(shown(position), u"777"_s);
    QCOMPARE(f.model.state(), CharacterListModel::State::Paused);
    position.next();
    QCOMPARE(position.state(), State::Paused);
    f.model.lookFurther();
    QCOMPARE(position.state(), State::Loading);
    QCOMPARE(f.api.waiting(), u"list"_s);
    f.api.answerList(numberedPage(1777, 1777));
    QCOMPARE(shown(position), u"1777"_s);
    position.next();
    QCOMPARE(position.state(), State::Ended);
}

void TestFilteredReview::aPageWithoutAMatchGoesOn()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.model.setQuery({CharacterStatus::Reviewing}, rare);
    f.api.answerList(pageFrom(1));
    QCOMPARE(position.state(), State::Loading);
    QCOMPARE(f.api.waitingList().cursor, u"c100"_s);
    f.api.answerList(listFailure(Error::Kind::Offline));
    QCOMPARE(position.state(), State::Failed);
    f.model.retry();
    f.api.answerList(numberedPage(101, 150));
    QCOMPARE(position.state(), State::Empty);
}

void TestFilteredReview::whatArrivesIsShown()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 3));
    f.model.setFilter(rare);
    QCOMPARE(position.state(), State::Empty);
    f.model.prepend({numbered(-777), numbered(-1)});
    QCOMPARE(shown(position), u"-777"_s);
}

QTEST_GUILESS_MAIN(TestFilteredReview)
#include "tst_filteredreview.moc"
