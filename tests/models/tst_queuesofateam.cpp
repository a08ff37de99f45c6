// SPDX-License-Identifier: Apache-2.0
#include "models/queuelisttest.h"

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

/// What others of the team do, as far as the sizes of the queues know of it.
class TestQueuesOfATeam : public QueueListTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void othersBelowWhatIsLoadedEndATotal();
    void aDoubtedTotalIsFollowedAsABound();
    void othersInAQueueThatIsNotShownEndItsTotal();
    void whatIsRefusedHasGoneNowhere_data();
    void whatIsRefusedHasGoneNowhere();
    void whatOthersMoveIsFollowed();
    void aPageTellsWhoIsGone();
};

void TestQueuesOfATeam::othersBelowWhatIsLoadedEndATotal()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    takeTotal(Status::Reviewing, 1, 234);
    m_list->queue.submit(Action::Discard, numbered(1));
    sendHeld(1, as(Status::Ready, 1)); // here its row tells
    QCOMPARE(m_list->model.at(0).status, Status::Ready);
    QCOMPARE(countOf(Status::Reviewing), u"233"_s);
    const Result<Character> gone =
        tl::unexpected(testError(Error::Kind::NotFound, Error::Delivery::Answered, 404));
    m_list->queue.submit(Action::Save, numbered(2));
    sendHeld(2, gone);
    QCOMPARE(m_list->model.at(1).status, Status::Deleted);
    QCOMPARE(countOf(Status::Reviewing), u"232"_s);
    m_list->queue.submit(Action::Discard, numbered(200));
    QCOMPARE(countOf(Status::Reviewing), u"231"_s);
    sendHeld(200, as(Status::Ready, 200));
    QCOMPARE(countOf(Status::Reviewing), u"230+"_s); // 98 of them are loaded
    takeTotal(Status::Reviewing, 1, 233);
    m_list->queue.dismiss(m_list->queue.operations().latestFor(numbered(200).id)->id);
    QCOMPARE(countOf(Status::Reviewing), u"231"_s); // which is no news of it
    // Somebody was there first.
    m_list->queue.submit(Action::Discard, numbered(201));
    sendHeld(201, gone);
    QCOMPARE(countOf(Status::Reviewing), u"230+"_s);
}

void TestQueuesOfATeam::aDoubtedTotalIsFollowedAsABound()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    takeTotal(Status::Reviewing, 1, 234);
    m_list->queue.submit(Action::Discard, numbered(200));
    sendHeld(200, as(Status::Ready, 200));
    QCOMPARE(countOf(Status::Reviewing), u"230+"_s);
    for (const int number : {201, 202, 203, 204})
        discard(number);
    QCOMPARE(countOf(Status::Reviewing), u"220+"_s);
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(101, 199, u"c199"_s));
    QCOMPARE(countOf(Status::Reviewing), u"220+"_s);
    m_list->model.refresh();
    m_list->api.answerList(numberedPage(1, 100, u"c100"_s));
    QCOMPARE(countOf(Status::Reviewing), u"220+"_s);
    // The end tells.
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(101, 150));
    QCOMPARE(countOf(Status::Reviewing), u"150"_s);
}

void TestQueuesOfATeam::othersInAQueueThatIsNotShownEndItsTotal()
{
    m_list->show(numberedPage(1, 3));
    takeTotal(Status::Failed, 11, 250);
    takeTotal(Status::Ready, 300, 303);
    m_list->queue.submit(Action::Delete, as(Status::Failed, 200));
    sendHeld(200, as(Status::Ready, 200));
    QCOMPARE(countOf(Status::Failed), u"230+"_s);
    QCOMPARE(countOf(Status::Ready), u"5+"_s);
    QCOMPARE(countOf(Status::Reviewing), u"3"_s);
    QTRY_COMPARE(m_list->api.waiting(), u"list, list"_s); // those two
    m_list->api.answerList(numberedPage(11, 110, u"c110"_s));
    QCOMPARE(countOf(Status::Failed), u"230+"_s);
    m_list->api.answerList(numberedPage(300, 304));
    QCOMPARE(countOf(Status::Ready), u"5"_s);
}

void TestQueuesOfATeam::whatIsRefusedHasGoneNowhere_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("a conflict") << 409;
    QTest::newRow("not in a state for it") << 400;
}

void TestQueuesOfATeam::whatIsRefusedHasGoneNowhere()
{
    QFETCH(int, status);
    m_list->show(numberedPage(1, 100, u"c100"_s));
    takeTotal(Status::Reviewing, 1, 234);
    takeTotal(Status::Unknown, 1, 400);
    const Error::Kind kind = status == 409 ? Error::Kind::Conflict : Error::Kind::Rejected;
    for (const int number : {1, 200}) { // which is not loaded
        m_list->queue.submit(Action::Discard, numbered(number));
        sendHeld(number, numbered(number));
        m_list->api.answerRemove(
            tl::unexpected(testError(kind, Error::Delivery::Answered, status)));
        QTRY_COMPARE(m_list->api.waiting(), u"fetch "_s + numbered(number).id.toString());
        m_list->api.answerFetch(numbered(number));
        const Operation *refused = m_list->queue.operations().latestFor(numbered(number).id);
        QCOMPARE(refused->outcome, Outcome::Refused);
        QCOMPARE(countOf(Status::Reviewing), u"234"_s);
        QCOMPARE(countOf(Status::Unknown), u"400"_s);
    }
}

void TestQueuesOfATeam::whatOthersMoveIsFollowed()
{
    m_list->show(numberedPage(1, 3));
    takeTotal(Status::Ready, 11, 160);
    takeTotal(Status::Unknown, 1, 400);
    m_list->model.updateCharacter(as(Status::Ready, 2));
    QCOMPARE(countOf(Status::Reviewing), u"2"_s);
    QCOMPARE(countOf(Status::Ready), u"151"_s);
    QCOMPARE(countOf(Status::Unknown), u"400"_s);
    m_list->model.markDeleted(numbered(3).id);
    QCOMPARE(countOf(Status::Unknown), u"399"_s);
}

void TestQueuesOfATeam::aPageTellsWhoIsGone()
{
    m_list->show(numberedPage(1, 3));
    takeTotal(Status::Failed, 11, 250);
    m_model->count();
    CharacterPage page = numberedPage(10, 112, u"c112"_s);
    page.characters.removeIf([](const Character &one) { return one.id == numbered(20).id; });
    m_list->api.answerList(page);
    QCOMPARE(countOf(Status::Failed), u"240"_s); // one came, one went
}

QTEST_GUILESS_MAIN(TestQueuesOfATeam)
#include "tst_queuesofateam.moc"
