// SPDX-License-Identifier: Apache-2.0
#include "models/positiontest.h"

using namespace Qt::StringLiterals;
using State = ReviewPosition::State;

/// Where the reviewer is. What the list does to that is in tst_showncharacter, and how it is read
/// ahead in tst_readahead.
class TestReviewPosition : public PositionTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void showsTheFirstWhenItArrives();
    void showsTheFirstUndecided();
    void nextAndPreviousPassOverDecidedOnes();
    void stepsAreToldAheadOfTheRest();
    void ctrlSkipsDecidedOnes();
    void theEndIsAPage();
    void fromTheEndBackToWhatWasSkipped();
    void whatIsPassedOver();
    void aDecidedQueueEnds();
    void newOnesAtTheEndAreShown();
    void anEmptyQueue();
    void aFailedList();
    void theNeighbours();
    void showsWhatIsAskedFor();
    void destroyedWhileBusy();
};

void TestReviewPosition::showsTheFirstWhenItArrives()
{
    QCOMPARE(m_position->row(), -1);
    QVERIFY(!m_position->current());
    m_list->model.setQuery({CharacterStatus::Reviewing});
    QCOMPARE(m_position->state(), State::Loading);
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    m_list->api.answerList(numberedPage(1, 3));
    QCOMPARE(m_position->state(), State::Showing);
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(m_position->row(), 0);
    QVERIFY(!moved.isEmpty());
}

void TestReviewPosition::showsTheFirstUndecided()
{
    m_list->queue.submit(Action::Save, numbered(1));
    m_list->show(numberedPage(1, 3));
    QCOMPARE(shown(), u"2"_s);
}

void TestReviewPosition::nextAndPreviousPassOverDecidedOnes()
{
    m_list->show(numberedPage(1, 3));
    decide(1);
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    m_position->next();
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(moved.size(), 1);
    m_position->next();
    QCOMPARE(shown(), u"3"_s);
    m_position->previous();
    m_position->previous();
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(moved.size(), 4);
    m_position->previous();
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(moved.size(), 4);
}

void TestReviewPosition::stepsAreToldAheadOfTheRest()
{
    QStringList told;
    connect(m_position.get(), &ReviewPosition::stepped, this, [&] { told += u"to "_s + shown(); });
    connect(m_position.get(), &ReviewPosition::moved, this, [&] { told += u"at "_s + shown(); });
    m_list->show(numberedPage(1, 3)); // rows come
    told.clear();
    m_position->next();
    m_position->previous();
    m_position->nextUndecided();
    QCOMPARE(told, (QStringList{u"to 2"_s, u"at 2"_s, u"to 1"_s, u"at 1"_s, u"to 2"_s, u"at 2"_s}));
    told.clear();
    m_list->model.setFilter({.name = u"3"_s}); // rows go
    QCOMPARE(told, QStringList(u"at 3"_s));
}

void TestReviewPosition::ctrlSkipsDecidedOnes()
{
    m_list->show(numberedPage(1, 6));
    for (const int row : {1, 2, 4})
        decide(row);
    m_position->nextUndecided();
    QCOMPARE(shown(), u"4"_s);
    m_position->nextUndecided();
    QCOMPARE(shown(), u"6"_s);
    m_position->previousUndecided();
    m_position->previousUndecided();
    QCOMPARE(shown(), u"1"_s);
    m_position->previousUndecided();
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(m_position->state(), State::Showing);
}

void TestReviewPosition::theEndIsAPage()
{
    m_list->show(numberedPage(1, 2));
    m_position->next();
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    m_position->next();
    QCOMPARE(m_position->state(), State::Ended);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(shown(), QString());
    QCOMPARE(m_position->row(), -1);
    QVERIFY(m_position->neighbours().isEmpty());
    m_position->next(); // never a silent step back
    m_position->nextUndecided();
    QCOMPARE(m_position->state(), State::Ended);
    m_position->previous();
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(m_position->state(), State::Showing);
}

void TestReviewPosition::fromTheEndBackToWhatWasSkipped()
{
    m_list->show(numberedPage(1, 4));
    decide(0);
    decide(3);
    m_position->showRow(3);
    m_position->nextUndecided();
    QCOMPARE(m_position->state(), State::Ended);
    QCOMPARE(m_position->skippedCount(), 2);
    m_position->firstUndecided();
    QCOMPARE(shown(), u"2"_s);
    m_position->showRow(3);
    m_position->next();
    m_position->previousUndecided();
    QCOMPARE(shown(), u"3"_s);
}

void TestReviewPosition::whatIsPassedOver()
{
    m_list->show(numberedPage(1, 5));
    m_position->passOver([](const CharacterId &id) {
        return id == testId(u"1"_s) || id == testId(u"3"_s) || id == testId(u"4"_s);
    });
    decide(3); // it is decided, and nobody else's to do
    QCOMPARE(m_position->skippedCount(), 2);
    QCOMPARE(m_position->passedOverCount(), 2);
    m_position->nextFree();
    QCOMPARE(shown(), u"2"_s);
    m_position->nextUndecided();
    QCOMPARE(shown(), u"3"_s); // a key leads to all of them
    m_position->nextFree();
    QCOMPARE(shown(), u"5"_s);
    m_position->nextFree();
    QCOMPARE(m_position->state(), State::Ended);
    m_position->firstUndecided();
    QCOMPARE(shown(), u"2"_s);
}

void TestReviewPosition::aDecidedQueueEnds()
{
    m_list->show(numberedPage(1, 2));
    decide(0);
    m_position->nextUndecided();
    QCOMPARE(shown(), u"2"_s);
    decide(1);
    m_position->nextUndecided();
    QCOMPARE(m_position->state(), State::Ended);
    QCOMPARE(m_position->skippedCount(), 0);
    m_position->firstUndecided();
    QCOMPARE(m_position->state(), State::Ended);
}

void TestReviewPosition::newOnesAtTheEndAreShown()
{
    m_list->show(numberedPage(1, 4));
    decide(3);
    m_position->showRow(3);
    m_position->next();
    QCOMPARE(m_position->state(), State::Ended);
    m_list->model.prepend({numbered(-1), numbered(0)});
    QCOMPARE(shown(), u"-1"_s); // neither one that was skipped nor the end again
    QCOMPARE(m_position->row(), 0);
}

void TestReviewPosition::anEmptyQueue()
{
    m_list->show({});
    QCOMPARE(m_position->state(), State::Empty);
    m_position->next();
    m_position->previous();
    m_position->nextUndecided();
    m_position->previousUndecided();
    m_position->firstUndecided();
    m_position->showRow(0);
    QCOMPARE(m_position->state(), State::Empty);
}

void TestReviewPosition::aFailedList()
{
    m_list->model.setQuery({});
    m_list->api.answerList(listFailure(Error::Kind::Offline));
    QCOMPARE(m_position->state(), State::Failed);
    m_list->model.retry();
    QCOMPARE(m_position->state(), State::Loading);
    m_list->api.answerList(numberedPage(1, 2));
    QCOMPARE(shown(), u"1"_s);
}

void TestReviewPosition::theNeighbours()
{
    const auto names = [this] {
        QStringList texts;
        for (const Character &character : m_position->neighbours())
            texts.append(character.name.toString());
        return texts.join(u' ');
    };
    m_list->show(numberedPage(1, 9));
    QCOMPARE(names(), u"2 3 4"_s);
    decide(2);
    decide(4);
    m_position->next();
    QCOMPARE(names(), u"4 6 7 1"_s);
    m_position->showRow(7);
    QCOMPARE(names(), u"9 7"_s);
    m_position->showRow(8);
    QCOMPARE(names(), u"8"_s);
}

void TestReviewPosition::showsWhatIsAskedFor()
{
    m_list->show(numberedPage(1, 5));
    QVERIFY(m_position->showCharacter(testId(u"4"_s)));
    QCOMPARE(shown(), u"4"_s);
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    QVERIFY(m_position->showCharacter(testId(u"4"_s)));
    QVERIFY(!m_position->showCharacter(testId(u"nobody"_s)));
    m_position->showRow(-1);
    m_position->showRow(5);
    QCOMPARE(shown(), u"4"_s);
    QCOMPARE(moved.size(), 0);
}

void TestReviewPosition::destroyedWhileBusy()
{
    m_list->show(numberedPage(1, 3, u"c3"_s));
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    m_position.reset();
    m_list->api.answerList(numberedPage(4, 5));
    QCOMPARE(m_list->model.rowCount(), 5);
}

QTEST_GUILESS_MAIN(TestReviewPosition)
#include "tst_reviewposition.moc"
