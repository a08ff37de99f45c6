// SPDX-License-Identifier: Apache-2.0
#include "models/queuelisttest.h"

#include <QTimer>

#include <chrono>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Status = CharacterStatus;

class TestQueueListModel : public QueueListTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void theQueues();
    void nothingIsKnownAtFirst();
    void theOthersAreCounted();
    void aPageThatHasJustComeGoesFirst();
    void theShownOneIsCountedByItsWalk();
    void whatAFilterHidesCounts();
    void decidedOnesDoNotCount();
    void savedOnesAreCountedInReady();
    void removedOnesAreCountedNowhere();
    void aCountOutlivesAChangeOfQueue();
    void aLateCountOfTheShownQueueIsIgnored();
    void thoseBeingMadeAreCountedAgain();
    void aLowerBoundDoesNotCountDown();
    void allHasNoFewerThanTheOthers();
    void whatCannotBeReadMakesItABound();
    void aTotalIsFollowed();
    void aTotalOutlivesARefresh();
    void aTotalOutlivesAChangeOfQueue();
    void whatIsHereCorrectsATotal();
    void aSaveOfTheNewestCountsOnce();
    void whatIsNotCountedIsNotTakenAway();
    void whatLeavesDuringAWalkIsNotCounted();
    void aPageThatWasLateBringsNobodyBack();
    void aWaitingDecisionCountsOnceAfterAChangeOfQueue();
    void aBoundThatShrinksIsReadAgain();
    void failuresChangeNothing();
    void askedAgainWhileBusy();
    void destroyedWhileBusy();
};

void TestQueueListModel::theQueues()
{
    QCOMPARE(numbersIn(*m_model), u"Reviewing Failed Synthesizing Ready All"_s);
    QCOMPARE(m_model->rowOf({Status::Failed}), 1);
    QCOMPARE(m_model->rowOf({}), 4);
    QCOMPARE(m_model->rowOf({Status::Deleted}), -1);
    QCOMPARE(m_model->index(3).data(QueueListModel::QueryRole).value<CharacterQuery>(),
             CharacterQuery{Status::Ready});
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
}

void TestQueueListModel::nothingIsKnownAtFirst()
{
    QCOMPARE(m_list->api.count(u"list"_s), 0);
    QCOMPARE(countOf(Status::Failed), QString());
    QCOMPARE(nameOf(Status::Failed), u"Failed"_s);
}

void TestQueueListModel::theOthersAreCounted()
{
    m_list->show(numberedPage(1, 3));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->count();
    QCOMPARE(m_list->api.waiting(), u"list, list, list, list"_s);
    m_list->api.answerList(numberedPage(1, 11));
    m_list->api.answerList(numberedPage(1, 100, u"c100"_s));
    m_list->api.answerList({});
    m_list->api.answerList(numberedPage(1, 100));
    QCOMPARE(changed.size(), 4);
    QCOMPARE(countOf(Status::Failed), u"11"_s);
    QCOMPARE(nameOf(Status::Failed), u"Failed, 11"_s);
    QCOMPARE(countOf(Status::Synthesizing), u"100+"_s); // the API has no totals
    QCOMPARE(nameOf(Status::Synthesizing), u"Synthesizing, 100 or more"_s);
    QCOMPARE(countOf(Status::Ready), u"0"_s);
    QCOMPARE(nameOf(Status::Ready), u"Ready, 0"_s);
    QCOMPARE(countOf(Status::Unknown), u"100"_s);
}

void TestQueueListModel::aPageThatHasJustComeGoesFirst()
{
    m_list->show(numberedPage(1, 3));
    // Timers that are due go off in their order, however late.
    std::optional<QString> meanwhile;
    QTimer::singleShot(40ms, Qt::PreciseTimer, m_model.get(),
                       [&] { meanwhile = m_list->api.waiting(); });
    m_model->countSoon();
    QTRY_COMPARE(m_list->api.waiting(), u"list, list, list, list"_s);
    QCOMPARE(meanwhile, QString());
}

void TestQueueListModel::theShownOneIsCountedByItsWalk()
{
    m_list->model.setQuery({Status::Reviewing});
    QCOMPARE(countOf(Status::Reviewing), QString());
    m_list->api.answerList(numberedPage(1, 100, u"c100"_s));
    QCOMPARE(countOf(Status::Reviewing), u"100+"_s);
    for (int last = 200; last <= 300; last += 100) {
        m_list->model.fetchMore({});
        m_list->api.answerList(
            numberedPage(last - 99, last, QString(u"c" + QString::number(last))));
    }
    QCOMPARE(countOf(Status::Reviewing), u"300+"_s);
    QCOMPARE(nameOf(Status::Reviewing), u"Reviewing, 300 or more"_s);
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(301, 1311));
    QCOMPARE(countOf(Status::Reviewing), u"1,311"_s);
    QCOMPARE(nameOf(Status::Reviewing), u"Reviewing, 1,311"_s);
}

void TestQueueListModel::whatAFilterHidesCounts()
{
    m_list->show(numberedPage(1, 3));
    m_list->model.setFilter({.name = u"3"_s});
    QCOMPARE(countOf(Status::Reviewing), u"3"_s);
    m_list->model.prepend({numbered(-2), numbered(-1)});
    QCOMPARE(m_list->model.rowCount(), 1);
    QCOMPARE(countOf(Status::Reviewing), u"5"_s);
}

void TestQueueListModel::decidedOnesDoNotCount()
{
    m_list->show(numberedPage(1, 5));
    m_list->queue.submit(Action::Save, numbered(2));
    m_list->queue.submit(Action::Discard, numbered(4));
    QCOMPARE(countOf(Status::Reviewing), u"3"_s);
    m_list->queue.undoLast();
    QCOMPARE(countOf(Status::Reviewing), u"4"_s);
    m_list->model.prepend({numbered(0)});
    QCOMPARE(countOf(Status::Reviewing), u"5"_s);
}

void TestQueueListModel::savedOnesAreCountedInReady()
{
    m_list->show(numberedPage(1, 3));
    m_model->count();
    for (int i = 0; i < 3; ++i)
        m_list->api.answerList(numberedPage(11, 15));
    m_list->api.answerList(numberedPage(1, 5));
    m_list->queue.submit(Action::Save, numbered(1));
    sendHeld();
    Character saved = numbered(1);
    saved.status = Status::Ready;
    m_list->api.answerSave(saved);
    QCOMPARE(countOf(Status::Reviewing), u"2"_s);
    QCOMPARE(countOf(Status::Ready), u"6"_s);
    QCOMPARE(countOf(Status::Failed), u"5"_s);
    QCOMPARE(countOf(Status::Unknown), u"5"_s);
    // In the queue that it has come to it counts, as it does in all.
    for (const CharacterQuery &query : {CharacterQuery{Status::Ready}, CharacterQuery{}}) {
        m_list->model.setQuery(query);
        CharacterPage page = numberedPage(1, 3);
        for (Character &character : page.characters)
            character.status = Status::Ready;
        m_list->api.answerList(page);
        QCOMPARE(countOf(query.status), u"3"_s);
    }
}

void TestQueueListModel::removedOnesAreCountedNowhere()
{
    m_list->show(numberedPage(1, 3));
    m_model->count();
    for (int i = 0; i < 3; ++i)
        m_list->api.answerList(numberedPage(11, 15));
    m_list->api.answerList(numberedPage(1, 5));
    m_list->queue.submit(Action::Discard, numbered(1));
    sendHeld();
    QCOMPARE(countOf(Status::Reviewing), u"2"_s);
    QCOMPARE(countOf(Status::Unknown), u"4"_s); // the same, wherever it counts
    m_list->api.answerRemove(Deleted{numbered(1).id});
    QCOMPARE(countOf(Status::Reviewing), u"2"_s);
    QCOMPARE(countOf(Status::Ready), u"5"_s);
    QCOMPARE(countOf(Status::Unknown), u"4"_s);
}

void TestQueueListModel::aCountOutlivesAChangeOfQueue()
{
    m_list->show(numberedPage(1, 5));
    m_list->model.setQuery({Status::Failed});
    QCOMPARE(countOf(Status::Reviewing), u"5"_s);
    QCOMPARE(countOf(Status::Failed), QString());
    m_list->api.answerList({});
    QCOMPARE(countOf(Status::Failed), u"0"_s);
    QCOMPARE(countOf(Status::Reviewing), u"5"_s);
}

void TestQueueListModel::aLateCountOfTheShownQueueIsIgnored()
{
    m_list->show(numberedPage(1, 5));
    m_model->count(); // the first of them is for Failed
    m_list->model.setQuery({Status::Failed});
    m_list->api.answerList(numberedPage(1, 100, u"c100"_s));
    QCOMPARE(countOf(Status::Failed), QString());
}

void TestQueueListModel::thoseBeingMadeAreCountedAgain()
{
    m_list->show(numberedPage(1, 3));
    m_model->countRunning(); // not known yet
    QCOMPARE(m_list->api.waiting(), QString());
    m_model->count();
    m_list->api.answerList(numberedPage(1, 2)); // Failed
    m_list->api.answerList(numberedPage(1, 1)); // Synthesizing
    m_list->api.answerList({});
    m_list->api.answerList(numberedPage(1, 6));
    m_model->countRunning();
    QCOMPARE(m_list->api.waitingList().query, CharacterQuery{Status::Synthesizing});
    m_list->api.answerList(numberedPage(1, 1));
    QCOMPARE(m_list->api.waiting(), QString());
    m_model->countRunning();
    m_list->api.answerList({});
    QCOMPARE(countOf(Status::Synthesizing), u"0"_s);
    // It is in another queue now.
    QTRY_COMPARE(m_list->api.waiting(), u"list, list, list, list"_s);
    m_model->countRunning();
    QCOMPARE(m_list->api.count(u"list"_s), 1 + 4 + 2 + 4); // none is being made
}

void TestQueueListModel::aLowerBoundDoesNotCountDown()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    QCOMPARE(countOf(Status::Reviewing), u"100+"_s);
    m_list->queue.submit(Action::Save, numbered(1));
    QCOMPARE(countOf(Status::Reviewing), u"90+"_s);
    m_list->queue.submit(Action::Save, numbered(2));
    QCOMPARE(countOf(Status::Reviewing), u"90+"_s);
    QCOMPARE(nameOf(Status::Reviewing), u"Reviewing, 90 or more"_s);
}

void TestQueueListModel::allHasNoFewerThanTheOthers()
{
    m_list->show(numberedPage(1, 139));
    QCOMPARE(countOf(Status::Reviewing), u"139"_s);
    m_model->count();
    m_list->api.answerList(numberedPage(201, 300, u"c300"_s)); // failed
    m_list->api.answerList(numberedPage(401, 407));            // being made
    m_list->api.answerList(listFailure(Error::Kind::Server));  // ready: not known
    QCOMPARE(countOf(Status::Unknown), QString());
    m_list->api.answerList(numberedPage(1, 98, u"c98"_s));
    QCOMPARE(countOf(Status::Failed), u"100+"_s);
    QCOMPARE(countOf(Status::Unknown), u"246+"_s); // 139 + 100 + 7
    QCOMPARE(nameOf(Status::Unknown), u"All, 246 or more"_s);
    // It follows them.
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_list->queue.submit(Action::Discard, numbered(1));
    QCOMPARE(countOf(Status::Unknown), u"245+"_s);
    QCOMPARE(changed.constLast().constFirst().toModelIndex(), m_model->index(4));
    // Its own walk knows better.
    takeTotal(Status::Unknown, 1, 200);
    QCOMPARE(countOf(Status::Unknown), u"199"_s);
}

void TestQueueListModel::whatCannotBeReadMakesItABound()
{
    CharacterPage page = numberedPage(1, 40);
    page.dropped = 1;
    // Of the shown queue, in its last page and in another one.
    m_list->show(page);
    QCOMPARE(countOf(Status::Reviewing), u"40+"_s);
    m_list->model.refresh();
    m_list->api.answerList(numberedPage(1, 40));
    QCOMPARE(countOf(Status::Reviewing), u"40"_s);
    m_list->model.refresh();
    page.nextCursor = u"c40"_s;
    m_list->api.answerList(page);
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(41, 50));
    QCOMPARE(countOf(Status::Reviewing), u"50+"_s);
    m_list->queue.submit(Action::Discard, numbered(1));
    QCOMPARE(countOf(Status::Reviewing), u"40+"_s); // a bound of 49
    m_list->queue.undoLast();
    QCOMPARE(countOf(Status::Reviewing), u"50+"_s);
    // Of one that is not shown.
    m_model->count();
    page.nextCursor.clear();
    m_list->api.answerList(page);
    QCOMPARE(countOf(Status::Failed), u"40+"_s);
    // Of one that was looked through.
    takeTotal(Status::Ready, 101, 340, 2);
    QCOMPARE(countOf(Status::Ready), u"240+"_s);
    takeTotal(Status::Ready, 101, 340);
    QCOMPARE(countOf(Status::Ready), u"240"_s);
}

void TestQueueListModel::aTotalIsFollowed()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    takeTotal(Status::Reviewing, 1, 234);
    QCOMPARE(countOf(Status::Reviewing), u"234"_s);
    QCOMPARE(nameOf(Status::Reviewing), u"Reviewing, 234"_s);
    m_list->queue.submit(Action::Save, numbered(1));
    m_list->queue.submit(Action::Discard, numbered(200)); // which is not loaded
    QCOMPARE(countOf(Status::Reviewing), u"232"_s);
    m_list->queue.undoLast();
    QCOMPARE(countOf(Status::Reviewing), u"233"_s);
    sendHeld();
    Character saved = numbered(1);
    saved.status = Status::Ready;
    m_list->api.answerSave(saved);
    QCOMPARE(countOf(Status::Reviewing), u"233"_s);
    m_list->model.prepend({numbered(-1), numbered(0)});
    QCOMPARE(countOf(Status::Reviewing), u"235"_s);
    m_list->model.markDeleted(numbered(7).id); // by others
    QCOMPARE(countOf(Status::Reviewing), u"234"_s);
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(101, 200, u"c200"_s));
    QCOMPARE(countOf(Status::Reviewing), u"234"_s);
}

void TestQueueListModel::aTotalOutlivesARefresh()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    takeTotal(Status::Reviewing, 1, 234);
    m_list->model.markDeleted(numbered(7).id);
    QCOMPARE(countOf(Status::Reviewing), u"233"_s);
    m_list->model.refresh();
    CharacterPage page = numberedPage(-1, 99, u"c99"_s); // two are new
    page.characters.removeIf([](const Character &one) { return one.id == numbered(7).id; });
    m_list->api.answerList(page);
    QCOMPARE(countOf(Status::Reviewing), u"235"_s);
}

void TestQueueListModel::aTotalOutlivesAChangeOfQueue()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    takeTotal(Status::Reviewing, 1, 234);
    m_list->model.setQuery({Status::Failed});
    m_list->api.answerList({});
    m_model->count(); // Reviewing is the first of them
    m_list->api.answerList(numberedPage(0, 99, u"c99"_s));
    QCOMPARE(countOf(Status::Reviewing), u"235"_s);
    m_model->count();
    m_list->api.answerList(numberedPage(0, 60)); // others have worked
    QCOMPARE(countOf(Status::Reviewing), u"61"_s);
}

void TestQueueListModel::whatIsHereCorrectsATotal()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    takeTotal(Status::Reviewing, 1, 110);
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(101, 200, u"c200"_s));
    QCOMPARE(countOf(Status::Reviewing), u"200+"_s);
    takeTotal(Status::Reviewing, 1, 250);
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(201, 240));
    QCOMPARE(countOf(Status::Reviewing), u"240"_s);
}

void TestQueueListModel::aSaveOfTheNewestCountsOnce()
{
    m_list->show(numberedPage(1, 3));
    takeTotal(Status::Ready, 11, 160); // 1 is newer than all of these
    m_list->queue.submit(Action::Save, numbered(1));
    sendHeld();
    m_list->api.answerSave(as(Status::Ready, 1));
    QCOMPARE(countOf(Status::Ready), u"151"_s);
    m_model->count();
    m_list->api.answerList({}); // Failed
    m_list->api.answerList({}); // Synthesizing
    CharacterPage page = numberedPage(11, 109, u"c109"_s);
    page.characters.prepend(as(Status::Ready, 1));
    m_list->api.answerList(page);
    m_list->api.answerList({}); // All
    QCOMPARE(countOf(Status::Ready), u"151"_s);
    m_list->model.setQuery({Status::Ready});
    for (Character &character : page.characters)
        character = as(Status::Ready, character.name.toString().toInt());
    m_list->api.answerList(page);
    QCOMPARE(countOf(Status::Ready), u"151"_s);
}

void TestQueueListModel::whatIsNotCountedIsNotTakenAway()
{
    m_list->show(numberedPage(1, 3));
    takeTotal(Status::Unknown, 2, 160); // 1 has come since
    m_list->queue.submit(Action::Discard, numbered(1));
    QCOMPARE(countOf(Status::Unknown), u"159"_s);
    m_list->queue.submit(Action::Discard, numbered(2));
    QCOMPARE(countOf(Status::Unknown), u"158"_s);
    m_list->queue.undoLast();
    sendHeld();
    m_list->api.answerRemove(Deleted{numbered(1).id});
    QCOMPARE(countOf(Status::Unknown), u"159"_s);
}

void TestQueueListModel::whatLeavesDuringAWalkIsNotCounted()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    discard(150); // which the walk has met by then, as 1 and 151
    discard(1);
    m_list->queue.submit(Action::Discard, numbered(151));
    takeTotal(Status::Reviewing, 1, 234);
    QCOMPARE(countOf(Status::Reviewing), u"231"_s);
    m_list->queue.undoLast();
    QCOMPARE(countOf(Status::Reviewing), u"232"_s);
    // Who was met as something newer than what was decided on counts.
    CharacterWalk::Passed met;
    Revision later = numbered(150).revision();
    later.updatedAt = u"2026-05-09T10:00:00Z"_s;
    met.insert(numbered(150).id, {.createdAt = numbered(150).createdAt, .seen = later});
    m_list->model.setQuery({Status::Failed});
    m_model->takeTotal({Status::Reviewing}, met, numbered(150).createdAt, 0);
    QCOMPARE(countOf(Status::Reviewing), u"1"_s);
}

void TestQueueListModel::aPageThatWasLateBringsNobodyBack()
{
    m_list->show({});
    m_model->count();
    discard(3); // all four lists still wait
    m_list->api.answerList({});
    m_list->api.answerList({});
    m_list->api.answerList({});
    m_list->api.answerList(numberedPage(1, 5));
    QCOMPARE(countOf(Status::Unknown), u"4"_s);
}

void TestQueueListModel::aWaitingDecisionCountsOnceAfterAChangeOfQueue()
{
    m_list->show(numberedPage(1, 5));
    m_list->queue.submit(Action::Discard, numbered(1));
    QCOMPARE(countOf(Status::Reviewing), u"4"_s);
    m_list->model.setQuery({Status::Failed});
    m_list->api.answerList({});
    QCOMPARE(countOf(Status::Reviewing), u"4"_s);
    sendHeld();
    m_list->api.answerRemove(Deleted{numbered(1).id});
    QCOMPARE(countOf(Status::Reviewing), u"4"_s);
}

void TestQueueListModel::aBoundThatShrinksIsReadAgain()
{
    m_list->show({});
    m_model->count();
    m_list->api.answerList(numberedPage(1, 100, u"c100"_s)); // the failed ones
    m_list->api.answerList({});
    m_list->api.answerList({});
    m_list->api.answerList(numberedPage(1, 100, u"c100"_s)); // all
    for (int number = 1; number <= 50; ++number) {
        QCOMPARE(m_list->api.waiting(), QString());
        Character failed = numbered(number);
        failed.status = Status::Failed;
        m_list->clock.advance(2s); // in which the bucket gets a write
        m_list->queue.submit(Action::Delete, failed);
        m_list->queue.sendHeldNow();
        QTRY_COMPARE(m_list->api.waiting(), u"fetch "_s + failed.id.toString());
        m_list->api.answerFetch(failed);
        m_list->api.answerRemove(Deleted{failed.id});
    }
    // That of the failed ones, and that of all.
    QTRY_COMPARE(m_list->api.waiting(), u"list, list"_s);
    m_list->api.answerList(numberedPage(51, 134));
    QCOMPARE(countOf(Status::Failed), u"84"_s);
}

void TestQueueListModel::failuresChangeNothing()
{
    m_list->show(numberedPage(1, 5));
    m_model->count();
    m_list->api.answerList(numberedPage(1, 7));
    m_model->count();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 4; ++i)
        m_list->api.answerList(listFailure(Error::Kind::Server));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(countOf(Status::Failed), u"7"_s);
    QCOMPARE(countOf(Status::Ready), QString());
}

void TestQueueListModel::askedAgainWhileBusy()
{
    m_list->show(numberedPage(1, 5));
    m_model->count();
    m_model->count();
    QCOMPARE(m_list->api.waiting(), u"list, list, list, list"_s);
}

void TestQueueListModel::destroyedWhileBusy()
{
    m_list->show(numberedPage(1, 5));
    m_model->count();
    m_tester.reset();
    m_model.reset();
    QCOMPARE(m_list->api.waiting(), QString());
    m_list->model.refresh();
    m_list->api.answerList(numberedPage(1, 3));
}

QTEST_GUILESS_MAIN(TestQueueListModel)
#include "tst_queuelistmodel.moc"
