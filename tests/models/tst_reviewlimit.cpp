// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"
#include "models/pick.h"
#include "models/reviewposition.h"

#include <memory>

using namespace Qt::StringLiterals;
using State = ReviewPosition::State;

namespace {

QList<Pick> picksOf(const QList<int> &numbers)
{
    QList<Pick> picks;
    for (const int number : numbers)
        picks.append(pickOf(numbered(number)));
    return picks;
}

} // namespace

/// The review position goes through some characters only.
class TestReviewLimit : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void goesThroughTheseInTheOrderOfTheList();
    void beginsWithTheShownOneWhereItIsAmongThem();
    void endsAfterTheLastOfThem();
    void skipsDecidedOnesAmongThem();
    void hasTheNextOfThemReady();
    void itIsLiftedWhereItIs();
    void fromItsEndItGoesBackToTheLastShown();
    void itOutlivesARefreshAndNoOtherQueue();
    void whatComesInAboveMovesNothing();
    void readsToTheOldestOfThemAndNoFurther();
    void oneThatIsNotLoadedYetIsWaitedFor();
    void oneThatIsGoneEndsIt();
    void aFilterLeadsToTheNextOfThem();
    void whatAFilterHidesIsLoadedAllTheSame();
    void saysWhenItChanges();

private:
    [[nodiscard]] QString shown() const
    {
        const std::optional<Character> character = m_position->current();
        return character ? character->name.toString() : QString();
    }
    [[nodiscard]] bool asks() { return m_list->api.waiting() == u"list"; }

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ReviewPosition> m_position;
};

void TestReviewLimit::init()
{
    m_list = std::make_unique<ListFixture>();
    m_position = std::make_unique<ReviewPosition>(m_list->model);
}

void TestReviewLimit::cleanup()
{
    m_position.reset();
    m_list.reset();
}

void TestReviewLimit::goesThroughTheseInTheOrderOfTheList()
{
    m_list->show(numberedPage(1, 9));
    QCOMPARE(m_position->placeInLimit(), 0);
    m_position->limitTo(picksOf({7, 3, 4}));
    QVERIFY(m_position->isLimited());
    QCOMPARE(m_position->limitedCount(), 3);
    QStringList seen{shown()};
    QList<int> places{m_position->placeInLimit()};
    for (int i = 0; i < 2; ++i) {
        m_position->next();
        seen.append(shown());
        places.append(m_position->placeInLimit());
    }
    QCOMPARE(seen.join(u' '), u"3 4 7"_s);
    QCOMPARE(places, (QList<int>{1, 2, 3}));
    m_position->previous();
    QCOMPARE(shown(), u"4"_s);
    // A click in the list still leads anywhere, and on from there to those below.
    m_position->showRow(5);
    QCOMPARE(shown(), u"6"_s);
    QCOMPARE(m_position->placeInLimit(), 0);
    m_position->next();
    QCOMPARE(shown(), u"7"_s);
}

void TestReviewLimit::beginsWithTheShownOneWhereItIsAmongThem()
{
    m_list->show(numberedPage(1, 9));
    m_position->showRow(4);
    m_position->limitTo(picksOf({2, 5, 8}));
    QCOMPARE(shown(), u"5"_s);
    m_position->previous();
    QCOMPARE(shown(), u"2"_s);
    m_position->previous();
    QCOMPARE(shown(), u"2"_s);
}

void TestReviewLimit::endsAfterTheLastOfThem()
{
    m_list->show(numberedPage(1, 9));
    m_position->limitTo(picksOf({2, 5}));
    m_position->next();
    m_position->next();
    QCOMPARE(m_position->state(), State::Ended);
    QCOMPARE(m_position->skippedCount(), 2);
    m_position->next();
    QCOMPARE(m_position->state(), State::Ended);
    m_position->previous();
    QCOMPARE(shown(), u"5"_s);
    m_position->next();
    m_position->firstUndecided();
    QCOMPARE(shown(), u"2"_s);
}

void TestReviewLimit::skipsDecidedOnesAmongThem()
{
    m_list->show(numberedPage(1, 9));
    m_list->queue.submit(Action::Save, numbered(5));
    m_position->limitTo(picksOf({2, 5, 7}));
    m_position->nextUndecided();
    QCOMPARE(shown(), u"7"_s);
    QCOMPARE(m_position->skippedCount(), 2);
    m_position->previousUndecided();
    QCOMPARE(shown(), u"2"_s);
}

void TestReviewLimit::hasTheNextOfThemReady()
{
    m_list->show(numberedPage(1, 9));
    m_position->limitTo(picksOf({2, 4, 6, 7, 9}));
    m_position->next();
    QStringList names;
    for (const Character &one : m_position->neighbours())
        names.append(one.name.toString());
    QCOMPARE(names.join(u' '), u"6 7 9 2"_s);
}

void TestReviewLimit::itIsLiftedWhereItIs()
{
    m_list->show(numberedPage(1, 9));
    m_position->limitTo(picksOf({2, 5}));
    m_position->next();
    m_position->limitTo({});
    QVERIFY(!m_position->isLimited());
    QCOMPARE(shown(), u"5"_s);
    m_position->next();
    QCOMPARE(shown(), u"6"_s);
}

void TestReviewLimit::fromItsEndItGoesBackToTheLastShown()
{
    m_list->show(numberedPage(1, 9));
    m_position->limitTo(picksOf({2, 5}));
    m_position->next();
    m_position->next();
    QCOMPARE(m_position->state(), State::Ended);
    m_position->limitTo({});
    QCOMPARE(shown(), u"5"_s);
}

void TestReviewLimit::itOutlivesARefreshAndNoOtherQueue()
{
    m_list->show(numberedPage(1, 9));
    m_position->limitTo(picksOf({2, 5}));
    m_list->model.refresh();
    m_list->api.answerList(numberedPage(1, 9));
    QVERIFY(m_position->isLimited());
    QCOMPARE(shown(), u"2"_s);
    m_list->model.setQuery({CharacterStatus::Failed});
    QVERIFY(!m_position->isLimited());
    m_list->api.answerList(numberedPage(20, 21));
    QCOMPARE(shown(), u"20"_s);
}

void TestReviewLimit::whatComesInAboveMovesNothing()
{
    m_list->show(numberedPage(3, 9));
    m_position->limitTo(picksOf({5, 7}));
    m_list->model.prepend({numbered(1), numbered(2)});
    QCOMPARE(shown(), u"5"_s);
    QCOMPARE(m_position->placeInLimit(), 1);
    m_position->next();
    QCOMPARE(shown(), u"7"_s);
}

void TestReviewLimit::readsToTheOldestOfThemAndNoFurther()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    QVERIFY(!asks());
    m_position->limitTo(picksOf({2, 5}));
    QVERIFY(!asks()); // though fewer than 50 follow
    m_position->limitTo(picksOf({2, 150}));
    QVERIFY(asks());
    m_list->api.answerList(numberedPage(101, 200, u"c200"_s));
    QVERIFY(!asks());
    m_position->next();
    QCOMPARE(shown(), u"150"_s);
    m_position->next();
    QCOMPARE(m_position->state(), State::Ended);
    QVERIFY(!asks());
}

void TestReviewLimit::oneThatIsNotLoadedYetIsWaitedFor()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    m_position->limitTo(picksOf({150}));
    QCOMPARE(m_position->state(), State::Loading);
    m_list->api.answerList(numberedPage(101, 200, u"c200"_s));
    QCOMPARE(shown(), u"150"_s);
    QVERIFY(!asks());
}

void TestReviewLimit::oneThatIsGoneEndsIt()
{
    m_list->show(numberedPage(1, 20, u"c20"_s));
    QVERIFY(asks());
    m_list->api.answerList(numberedPage(21, 80, u"c80"_s));
    m_position->limitTo(picksOf({2}));
    // A refresh shows that somebody else has discarded it.
    CharacterPage page = numberedPage(3, 100, u"c100"_s);
    m_list->model.refresh();
    m_list->api.answerList(page);
    QCOMPARE(m_position->state(), State::Ended);
    QVERIFY(!asks());
    m_position->limitTo({});
    QCOMPARE(m_position->state(), State::Showing);
}

void TestReviewLimit::aFilterLeadsToTheNextOfThem()
{
    m_list->show(numberedPage(1, 40));
    m_position->limitTo(picksOf({7, 12, 27}));
    m_position->next();
    QCOMPARE(shown(), u"12"_s);
    m_list->model.setFilter({.name = u"7"_s}); // 17 follows, and is none of them
    QCOMPARE(shown(), u"27"_s);
    m_list->model.setFilter({.name = u"1"_s}); // none of them is below
    QCOMPARE(shown(), u"12"_s);
    m_list->model.setFilter({});
    // Somebody went elsewhere, and that stays.
    m_position->showRow(19);
    m_list->model.setFilter({.name = u"2"_s});
    QCOMPARE(shown(), u"20"_s);
}

void TestReviewLimit::whatAFilterHidesIsLoadedAllTheSame()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    m_position->limitTo(picksOf({3, 95}));
    m_list->model.setFilter({.name = u"3"_s}); // 93 is the last one to be seen
    QCOMPARE(shown(), u"3"_s);
    QVERIFY(!asks());
    m_list->model.setFilter({.name = u"nobody"_s});
    QCOMPARE(m_position->state(), State::Ended);
    QVERIFY(!asks());
    m_list->model.setFilter({});
    m_position->limitTo(picksOf({3, 150}));
    QVERIFY(asks());
    m_list->model.setFilter({.name = u"3"_s});
    m_list->api.answerList(numberedPage(101, 200, u"c200"_s));
    QVERIFY(!asks());
}

void TestReviewLimit::saysWhenItChanges()
{
    m_list->show(numberedPage(1, 9));
    const QSignalSpy changed(m_position.get(), &ReviewPosition::limitChanged);
    m_position->limitTo({});
    QCOMPARE(changed.size(), 0);
    m_position->limitTo(picksOf({2}));
    m_position->limitTo(picksOf({2, 3}));
    QCOMPARE(changed.size(), 2);
    m_position->limitTo({});
    QCOMPARE(changed.size(), 3);
    m_position->limitTo(picksOf({2}));
    m_list->model.setQuery({CharacterStatus::Failed});
    QCOMPARE(changed.size(), 5);
}

QTEST_MAIN(TestReviewLimit)
#include "tst_reviewlimit.moc"
