// SPDX-License-Identifier: Apache-2.0
#include "models/positiontest.h"

using namespace Qt::StringLiterals;
using State = ReviewPosition::State;

/// The review position asks for pages before the reviewer needs them, without any view.
class TestReadAhead : public PositionTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void asksWhenFewerThanFiftyFollow();
    void countsOnlyUndecidedOnes();
    void goesOnUntilFiftyAreThere();
    void waitsAtTheEndOfWhatIsLoaded();
    void theEndComesOnlyAtTheEnd();
    void aFailureAtTheEndCanBeRetried();
    void aFailureAheadIsNotAskedAgain();
    void aPageOfDecidedOnes();
    void whatIsPassedOverIsSoOnFurtherPagesToo();
    void aWholePageThatIsPassedOverIsNotTheEnd();
    void whoGoesOnByHandTakesWhatComes();

private:
    [[nodiscard]] bool asks() { return m_list->api.waiting() == u"list"; }
    void decide(int first, int last)
    {
        for (int number = first; number <= last; ++number)
            m_list->queue.submit(Action::Save, numbered(number));
    }
};

void TestReadAhead::asksWhenFewerThanFiftyFollow()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    QVERIFY(!asks());
    m_position->showRow(49); // 50 follow
    QVERIFY(!asks());
    m_position->next();
    QVERIFY(asks());
    QCOMPARE(m_list->api.waitingList().cursor, u"c100"_s);
    m_list->api.answerList(numberedPage(101, 200, u"c200"_s));
    QCOMPARE(m_position->row(), 50);
    QVERIFY(!asks());
}

void TestReadAhead::countsOnlyUndecidedOnes()
{
    decide(10, 40);
    m_list->show(numberedPage(1, 100, u"c100"_s));
    QVERIFY(!asks()); // 68 of 99
    m_position->showRow(48);
    QVERIFY(!asks());
    m_position->showRow(10);
    decide(50, 59);
    m_position->showRow(11);
    QVERIFY(!asks()); // 50 are left below
    decide(60, 60);
    m_position->showRow(12);
    QVERIFY(asks());
}

void TestReadAhead::goesOnUntilFiftyAreThere()
{
    m_list->show(numberedPage(1, 20, u"c20"_s)); // a server with small pages
    for (int last = 40; last <= 60; last += 20) {
        QVERIFY(asks());
        m_list->api.answerList(
            numberedPage(last - 19, last, QString(u"c" + QString::number(last))));
    }
    QVERIFY(!asks());
    QCOMPARE(m_position->row(), 0);
}

void TestReadAhead::waitsAtTheEndOfWhatIsLoaded()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_position->next();
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    m_position->nextUndecided();
    QCOMPARE(m_position->state(), State::Loading);
    QVERIFY(!moved.isEmpty());
    QVERIFY(asks());
    m_list->api.answerList(numberedPage(3, 4));
    QCOMPARE(m_position->state(), State::Showing);
    QCOMPARE(m_position->row(), 2);
}

void TestReadAhead::theEndComesOnlyAtTheEnd()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_position->showRow(1);
    m_position->next();
    m_list->api.answerList({}); // has_more was wrong
    QCOMPARE(m_position->state(), State::Ended);
}

void TestReadAhead::aFailureAtTheEndCanBeRetried()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_position->showRow(1);
    m_position->next();
    m_list->api.answerList(listFailure(Error::Kind::Offline));
    QCOMPARE(m_position->state(), State::Failed);
    m_position->previous();
    QCOMPARE(m_position->row(), 1);
    m_position->next();
    QCOMPARE(m_position->state(), State::Failed);
    m_list->model.retry();
    QCOMPARE(m_position->state(), State::Loading);
    m_list->api.answerList(numberedPage(3, 3));
    QCOMPARE(m_position->row(), 2);
}

void TestReadAhead::aFailureAheadIsNotAskedAgain()
{
    m_list->show(numberedPage(1, 10, u"c10"_s));
    m_list->api.answerList(listFailure(Error::Kind::Server));
    for (int i = 0; i < 5; ++i)
        m_position->next();
    QCOMPARE(m_position->state(), State::Showing);
    QCOMPARE(m_list->api.count(u"list"_s), 2);
}

void TestReadAhead::aPageOfDecidedOnes()
{
    decide(3, 4);
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_position->showRow(1);
    m_position->nextUndecided();
    m_list->api.answerList(numberedPage(3, 4, u"c4"_s));
    QCOMPARE(m_position->state(), State::Loading);
    QVERIFY(asks());
    m_list->api.answerList(numberedPage(5, 6));
    QCOMPARE(m_position->current()->name.toString(), u"5"_s);
}

void TestReadAhead::whatIsPassedOverIsSoOnFurtherPagesToo()
{
    m_position->passOver([](const CharacterId &id) { return id != numbered(6).id; });
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_position->showRow(1);
    m_position->nextFree();
    m_list->api.answerList(numberedPage(3, 4, u"c4"_s));
    QCOMPARE(m_position->state(), State::Loading);
    QCOMPARE(shown(), QString());
    QVERIFY(asks());
    m_list->api.answerList(numberedPage(5, 7, u"c7"_s));
    QCOMPARE(shown(), u"6"_s);
}

void TestReadAhead::aWholePageThatIsPassedOverIsNotTheEnd()
{
    m_position->passOver([](const CharacterId &id) { return id != numbered(103).id; });
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_position->showRow(1);
    m_position->nextFree();
    m_list->api.answerList(numberedPage(3, 102, u"c102"_s));
    QCOMPARE(m_position->state(), State::Loading);
    QVERIFY(asks());
    m_list->api.answerList(numberedPage(103, 104));
    QCOMPARE(shown(), u"103"_s);
}

void TestReadAhead::whoGoesOnByHandTakesWhatComes()
{
    m_position->passOver([](const CharacterId &) { return true; });
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_position->showRow(1);
    m_position->nextFree();
    m_position->previous();
    m_position->next(); // past the last row again
    m_list->api.answerList(numberedPage(3, 4));
    QCOMPARE(shown(), u"3"_s);
}

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_readahead.moc"
