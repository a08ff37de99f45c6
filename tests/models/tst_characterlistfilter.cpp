// SPDX-License-Identifier: Apache-2.0
#include "models/arrivals.h"
#include "models/flags.h"
#include "models/listfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CharacterListModel::State;
using Status = CharacterStatus;

namespace {

/// Of 1 to 40: 7, 17, 27, 37.
CharacterFilter sevens()
{
    return {.name = u"7"_s};
}

CharacterFilter nobody()
{
    return {.name = u"nobody"_s};
}

/// A page that matches nobody(), and one more.
CharacterPage pageFrom(int first)
{
    const int last = first + 99;
    return numberedPage(first, last, QString(u"c" + QString::number(last)));
}

} // namespace

/// What a list shows of what is loaded. What the reviewer sees of that is in tst_filteredreview.
class TestCharacterListFilter : public QObject
{
    Q_OBJECT

private slots:
    void showsThoseThatMatch();
    void anotherFilterReadsNothing();
    void pagesAreJudgedAsTheyArrive();
    void aPageWithoutAMatchAddsNoRow();
    void rowsStayWhatTheyAre();
    void hiddenOnesStayUpToDate();
    void hiddenOnesAreCounted();
    void theRowNearAHiddenOne();
    void newOnesOnTopAreJudged();
    void newOnesWaitWhereTheyMatch();
    void aRefreshJudgesAnew();
    void anotherQueueIsShownWhole();
    void aQueueMayComeWithAFilter();
    void whatIsRecalledIsJudged();
    void itPausesAfterManyForNothing();
    void eachMatchIsWorthAPage();
    void anotherFilterEndsThePause();
    void withoutAFilterItNeverPauses();
    void theEndIsTheEnd();
    void flagsAreOthersToKnow();
    void agesAreJudgedOnce();
    void errorsAreFoundAsTheyAreShown_data();
    void errorsAreFoundAsTheyAreShown();
};

void TestCharacterListFilter::showsThoseThatMatch()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    QSignalSpy changed(&f.model, &CharacterListModel::filterChanged);
    f.model.setFilter(sevens());
    QCOMPARE(numbersIn(f.model), u"7 17 27 37"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(f.model.isFiltered());
    QCOMPARE(f.model.loaded().size(), 40);
    QCOMPARE(f.model.at(2), numbered(27));
    QCOMPARE(f.model.rowOf(numbered(37).id), 3);
    QCOMPARE(f.model.rowOf(numbered(36).id), -1);
    QCOMPARE(f.model.rowOf(testId(u"elsewhere"_s)), -1);
    f.model.setFilter(sevens());
    QCOMPARE(changed.size(), 1);
    f.model.setFilter(nobody());
    QCOMPARE(f.model.rowCount(), 0);
    f.model.setFilter({});
    QVERIFY(!f.model.isFiltered());
    QCOMPARE(f.model.rowCount(), 40);
    QCOMPARE(f.model.rowOf(numbered(36).id), 35);
}

void TestCharacterListFilter::anotherFilterReadsNothing()
{
    ListFixture f;
    f.show(numberedPage(1, 40, u"c40"_s));
    QSignalSpy replaced(&f.model, &CharacterListModel::loadedReplaced);
    for (const QString &letters : {u"3"_s, u"37"_s, u"3"_s, QString()})
        f.model.setFilter({.text = letters});
    QCOMPARE(f.api.count(u"list"_s), 1);
    QCOMPARE(replaced.size(), 0);
    QCOMPARE(f.model.state(), State::Ready);
}

void TestCharacterListFilter::pagesAreJudgedAsTheyArrive()
{
    ListFixture f;
    f.show(numberedPage(1, 20, u"c20"_s));
    f.model.setFilter(sevens());
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.model.fetchMore({});
    f.api.answerList(numberedPage(21, 40));
    QCOMPARE(numbersIn(f.model), u"7 17 27 37"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(inserted.at(0).at(2).toInt(), 3);
}

void TestCharacterListFilter::aPageWithoutAMatchAddsNoRow()
{
    ListFixture f;
    f.show(numberedPage(1, 20, u"c20"_s));
    f.model.setFilter({.name = u"19"_s});
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.model.fetchMore({});
    f.api.answerList(numberedPage(21, 40, u"c40"_s));
    QCOMPARE(numbersIn(f.model), u"19"_s);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(f.model.loaded().size(), 40);
    QCOMPARE(f.model.state(), State::Ready);
}

void TestCharacterListFilter::rowsStayWhatTheyAre()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    f.model.setFilter(sevens());
    Character renamed = numbered(17);
    renamed.name = u"Mira"_s;
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.updateCharacter(renamed);
    QCOMPARE(numbersIn(f.model), u"7 Mira 27 37"_s); // nothing goes by itself
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    f.queue.submit(Action::Save, numbered(27));
    QVERIFY(f.model.isDecided(2));
    QCOMPARE(f.model.undecidedCount(), 3);
    QCOMPARE(numbersIn(f.model), u"7 Mira 27 37"_s);
}

void TestCharacterListFilter::hiddenOnesStayUpToDate()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    f.model.setFilter(sevens());
    Character renamed = numbered(20);
    renamed.name = u"Number 7"_s;
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy hidden(&f.model, &CharacterListModel::hiddenChanged);
    f.model.updateCharacter(renamed);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(hidden.size(), 1);
    QCOMPARE(hidden.at(0).at(0).value<Character>(), renamed);
    QCOMPARE(numbersIn(f.model), u"7 17 27 37"_s); // nothing comes by itself
    f.model.updateCharacter(renamed);
    QCOMPARE(hidden.size(), 1);
    f.model.setFilter({.text = u"number"_s});
    QCOMPARE(numbersIn(f.model), u"Number 7"_s);
}

void TestCharacterListFilter::hiddenOnesAreCounted()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    f.model.setFilter(sevens());
    QCOMPARE(f.model.remainingCount(), 40);
    f.model.markDeleted(numbered(1).id);
    QCOMPARE(f.model.remainingCount(), 39);
    QSignalSpy hidden(&f.model, &CharacterListModel::hiddenChanged);
    f.queue.submit(Action::Discard, numbered(2)); // hidden
    f.queue.submit(Action::Discard, numbered(7));
    QVERIFY(!hidden.isEmpty());
    QCOMPARE(f.model.remainingCount(), 37);
    QCOMPARE(f.model.undecidedCount(), 3);
    f.model.prepend({numbered(-7), numbered(-1)}); // one is shown, and all others move along
    QCOMPARE(f.model.remainingCount(), 39);
    QCOMPARE(f.model.undecidedCount(), 4);
}

void TestCharacterListFilter::theRowNearAHiddenOne()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    QCOMPARE(f.model.rowNear(numbered(17).id), 16);
    f.model.setFilter(sevens());
    QCOMPARE(f.model.rowNear(numbered(17).id), 1);
    QCOMPARE(f.model.rowNear(numbered(1).id), 0);
    QCOMPARE(f.model.rowNear(numbered(18).id), 2);
    QCOMPARE(f.model.rowNear(numbered(40).id), 3); // none follows
    QCOMPARE(f.model.rowNear(testId(u"elsewhere"_s)), -1);
    f.model.setFilter(nobody());
    QCOMPARE(f.model.rowNear(numbered(17).id), -1);
}

void TestCharacterListFilter::newOnesOnTopAreJudged()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    f.model.setFilter(sevens());
    const QSignalSpy hidden(&f.model, &CharacterListModel::hiddenPrepended);
    f.model.prepend({numbered(-17)});
    QCOMPARE(hidden.size(), 0);
    f.model.prepend({numbered(-18), numbered(-17)}); // one of them is there
    QCOMPARE(hidden.size(), 1);
    f.model.setFilter({});
    f.show(numberedPage(1, 40));
    f.model.setFilter(sevens());
    f.model.prepend({numbered(-7), numbered(-6), numbered(-5)});
    QCOMPARE(hidden.size(), 2);
    QCOMPARE(numbersIn(f.model), u"-7 7 17 27 37"_s);
    f.model.prepend({numbered(-8)});
    QCOMPARE(numbersIn(f.model), u"-7 7 17 27 37"_s);
    QCOMPARE(f.model.at(4), numbered(37)); // those below have moved along
    f.model.setFilter({});
    QCOMPARE(f.model.rowCount(), 44);
    QCOMPARE(f.model.at(0), numbered(-8));
}

void TestCharacterListFilter::newOnesWaitWhereTheyMatch()
{
    ListFixture f;
    f.show(numberedPage(1, 3));
    f.budget.answered(RateBudget::Bucket::CharactersGet, {.limit = 240, .remaining = 200});
    Arrivals arrivals(f.api, f.budget, f.model);
    arrivals.look();
    f.api.answerList(numberedPage(-7, 3));
    QCOMPARE(arrivals.count(), 8);
    QSignalSpy changed(&arrivals, &Arrivals::countChanged);
    f.model.setFilter(sevens());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(arrivals.count(), 1);
    // Nobody is lost for it.
    f.model.setFilter({});
    QCOMPARE(arrivals.count(), 8);
    f.model.setFilter(sevens());
    arrivals.show();
    QCOMPARE(numbersIn(f.model), u"-7"_s);
    QCOMPARE(f.model.loaded().size(), 11);
}

void TestCharacterListFilter::aRefreshJudgesAnew()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    f.model.setFilter(sevens());
    f.model.refresh();
    QCOMPARE(numbersIn(f.model), u"7 17 27 37"_s);
    f.api.answerList(numberedPage(11, 50));
    QCOMPARE(numbersIn(f.model), u"17 27 37 47"_s);
    QCOMPARE(f.model.filter(), sevens());
}

void TestCharacterListFilter::anotherQueueIsShownWhole()
{
    ListFixture f;
    f.show(numberedPage(1, 40));
    f.model.setFilter(sevens());
    QSignalSpy changed(&f.model, &CharacterListModel::filterChanged);
    f.model.setQuery({Status::Failed});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!f.model.isFiltered());
    f.api.answerList(numberedPage(51, 60));
    QCOMPARE(f.model.rowCount(), 10);
}

void TestCharacterListFilter::aQueueMayComeWithAFilter()
{
    ListFixture f;
    f.model.setQuery({Status::Reviewing}, sevens());
    QCOMPARE(f.model.filter(), sevens());
    f.api.answerList(numberedPage(1, 20));
    QCOMPARE(numbersIn(f.model), u"7 17"_s);
}

void TestCharacterListFilter::whatIsRecalledIsJudged()
{
    ListFixture f;
    f.show(numberedPage(1, 20));
    f.model.setFilter(sevens());
    f.model.setQuery({Status::Failed});
    f.model.setQuery({Status::Reviewing}, {.name = u"1"_s});
    QCOMPARE(numbersIn(f.model), u"1 10 11 12 13 14 15 16 17 18 19"_s);
    f.api.answerList(listFailure(Error::Kind::Offline, Error::Delivery::NotSent));
    f.model.setFilter({});
    QCOMPARE(f.model.rowCount(), 20); // all of them were kept
}

void TestCharacterListFilter::itPausesAfterManyForNothing()
{
    ListFixture f;
    f.show(pageFrom(1));
    f.model.setFilter(nobody());
    int first = 101;
    for (int page = 1; page <= RowFilter::Patience; ++page, first += 100) {
        QVERIFY(f.model.canFetchMore({}));
        f.model.fetchMore({});
        f.api.answerList(pageFrom(first));
    }
    QCOMPARE(f.model.state(), State::Paused);
    QVERIFY(!f.model.canFetchMore({}));
    f.model.fetchMore({});
    QCOMPARE(f.api.waiting(), QString());
    QCOMPARE(f.model.loaded().size(), 1100);
    f.model.lookFurther();
    QCOMPARE(f.api.waitingList().cursor, u"c1100"_s);
    f.model.lookFurther(); // busy
    f.api.answerList(pageFrom(first));
    QCOMPARE(f.model.state(), State::Ready);
    QCOMPARE(f.api.count(u"list"_s), RowFilter::Patience + 2);
}

void TestCharacterListFilter::eachMatchIsWorthAPage()
{
    ListFixture f;
    f.show(numberedPage(1, 10, u"c10"_s));
    f.model.setFilter({.name = u"5"_s}); // one of ten
    int first = 11;
    for (int page = 1; page <= 3 * RowFilter::Patience; ++page, first += 10) {
        f.model.fetchMore({});
        f.api.answerList(
            numberedPage(first, first + 9, QString(u"c" + QString::number(first + 9))));
        QCOMPARE(f.model.state(), State::Ready);
    }
}

void TestCharacterListFilter::anotherFilterEndsThePause()
{
    ListFixture f;
    f.show(pageFrom(1));
    f.model.setFilter(nobody());
    for (int first = 101; f.model.state() == State::Ready; first += 100) {
        f.model.fetchMore({});
        f.api.answerList(pageFrom(first));
    }
    QCOMPARE(f.model.state(), State::Paused);
    QSignalSpy stated(&f.model, &CharacterListModel::stateChanged);
    f.model.setFilter({.name = u"nobody else"_s});
    QCOMPARE(f.model.state(), State::Ready);
    QCOMPARE(stated.size(), 1);
    f.model.setFilter({});
    QCOMPARE(f.model.state(), State::Ready);
}

void TestCharacterListFilter::withoutAFilterItNeverPauses()
{
    ListFixture f;
    f.show(pageFrom(1));
    for (int page = 1; page <= 2 * RowFilter::Patience; ++page) {
        f.model.fetchMore({});
        f.api.answerList(pageFrom(100 * page + 1));
        QCOMPARE(f.model.state(), State::Ready);
    }
}

void TestCharacterListFilter::theEndIsTheEnd()
{
    ListFixture f;
    f.show(numberedPage(1, 20, u"c20"_s));
    f.model.setFilter(nobody());
    f.model.fetchMore({});
    f.api.answerList(numberedPage(21, 30));
    QCOMPARE(f.model.state(), State::AtEnd);
    QCOMPARE(f.model.rowCount(), 0);
    f.model.lookFurther();
    QCOMPARE(f.api.waiting(), QString());
}

void TestCharacterListFilter::flagsAreOthersToKnow()
{
    ListFixture f;
    f.show(numberedPage(1, 5));
    const CharacterFilter flagged{.flag = CharacterFilter::Flag::Flagged};
    f.model.setFilter(flagged);
    QCOMPARE(numbersIn(f.model), QString());
    f.model.setFilter({.flag = CharacterFilter::Flag::NotFlagged});
    QCOMPARE(f.model.rowCount(), 5);
    Flags flags(f.clock,
                [](const FlagRecord &, QObject *, const Handler<void> &recorded) { recorded({}); });
    f.model.showFlags(flags);
    flags.set(numbered(3), true);
    f.model.setFilter(flagged);
    QCOMPARE(numbersIn(f.model), u"3"_s);
    QVERIFY(f.model.filterMatch()(numbered(3)));
    QVERIFY(!f.model.filterMatch()(numbered(4)));
}

void TestCharacterListFilter::agesAreJudgedOnce()
{
    ListFixture f;
    CharacterPage page = numberedPage(1, 2);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    page.characters[0].createdAt = now.addDays(-1);
    page.characters[1].createdAt = now.addSecs(-8); // soon older than 10 s
    f.show(page);
    f.model.setFilter({.created = {.below = 10s}});
    QCOMPARE(numbersIn(f.model), u"2"_s);
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > page.characters.at(1).createdAt.addSecs(10));
    QCOMPARE(numbersIn(f.model), u"2"_s); // as old as it is
    f.model.setFilter({});
    f.model.setFilter({.created = {.below = 10s}});
    QCOMPARE(numbersIn(f.model), QString());
}

void TestCharacterListFilter::errorsAreFoundAsTheyAreShown_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("found");
    QTest::newRow("the words") << u"Not Allowed"_s << false << u"1 2"_s;
    QTest::newRow("the server's code") << u"prompt_b"_s << false << u"1"_s;
    QTest::newRow("the server's words") << u"memory"_s << false << u"4"_s;
    QTest::newRow("words and a code") << u"server"_s << false << u"3 5"_s;
    QTest::newRow("nothing of it") << u"credits"_s << false << QString();
    QTest::newRow("a whole code") << u"prompt_blocked"_s << true << u"1"_s;
    QTest::newRow("a part is no whole") << u"not allowed"_s << true << QString();
    QTest::newRow("any") << u" "_s << false << u"1 2 3 4 5"_s;
}

void TestCharacterListFilter::errorsAreFoundAsTheyAreShown()
{
    QFETCH(const QString, wanted);
    QFETCH(const bool, isWhole);
    CharacterPage page = numberedPage(1, 5);
    const QStringList errors{u" prompt_blocked\n"_s, u"reference_blocked"_s, u"internal_error"_s,
                             u"Out of memory"_s, u"server_busy"_s};
    for (qsizetype i = 0; i < errors.size(); ++i)
        page.characters[i].errorMessage = errors.at(i);
    ListFixture f;
    f.show(page);
    f.model.setFilter({.errorMessage = wanted, .isErrorWhole = isWhole});
    QTEST(numbersIn(f.model), "found");
    // Those that a run selects by the same filter are the same ones.
    const RowFilter::Match match = f.model.filterMatch();
    QCOMPARE(std::count_if(page.characters.cbegin(), page.characters.cend(), match),
             f.model.rowCount());
}

QTEST_GUILESS_MAIN(TestCharacterListFilter)
#include "tst_characterlistfilter.moc"
