// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"

#include <memory>

using namespace Qt::StringLiterals;
using State = CharacterListModel::State;

/// Cursors that the server refuses (their row has been discarded: the main flow does that) or
/// repeats.
class TestCharacterListCursor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aRefusedFirstPageIsAFailure();
    void aRefusedCursorRestartsTheWalk();
    void theWalkGoesOverWhatIsKnown();
    void aSecondRefusalBeforeAnyRowIsAFailure();
    void newsMetOnTheWayWaitsAbove();
    void anOldOneInFrontMakesNoNewsOfTheRest();
    void aRepeatedCursorEndsTheWalk();

private:
    void refuseCursor() { m_list->api.answerList(listFailure(Error::Kind::Rejected)); }
    void more() { m_list->model.fetchMore({}); }
    [[nodiscard]] QString cursor() const { return m_list->api.waitingList().cursor; }
    [[nodiscard]] State state() const { return m_list->model.state(); }
    [[nodiscard]] QString numbers() const { return numbersIn(m_list->model); }

    std::unique_ptr<ListFixture> m_list;
};

void TestCharacterListCursor::init()
{
    m_list = std::make_unique<ListFixture>();
}

void TestCharacterListCursor::cleanup()
{
    m_list.reset();
}

void TestCharacterListCursor::aRefusedFirstPageIsAFailure()
{
    m_list->model.setQuery({});
    refuseCursor();
    QCOMPARE(state(), State::Failed); // there was no cursor to be refused
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestCharacterListCursor::aRefusedCursorRestartsTheWalk()
{
    m_list->show(numberedPage(1, 3, u"c3"_s));
    for (const int next : {4, 5}) { // as often as it happens
        more();
        refuseCursor();
        QCOMPARE(state(), State::Loading);
        QCOMPARE(cursor(), QString());
        m_list->api.answerList(numberedPage(1, next, QString(u"c" + QString::number(next))));
        QCOMPARE(state(), State::Ready);
    }
    QCOMPARE(numbers(), u"1 2 3 4 5"_s);
    more();
    QCOMPARE(cursor(), u"c5"_s);
    m_list->api.answerList(numberedPage(6, 7));
    QCOMPARE(numbers(), u"1 2 3 4 5 6 7"_s);
    QCOMPARE(state(), State::AtEnd);
}

void TestCharacterListCursor::theWalkGoesOverWhatIsKnown()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    more();
    m_list->api.answerList(numberedPage(3, 4, u"c4"_s));
    more();
    refuseCursor();
    m_list->api.answerList(numberedPage(1, 2, u"c2"_s));
    QCOMPARE(state(), State::Loading); // nothing new yet, so it goes on by itself
    QCOMPARE(cursor(), u"c2"_s);
    m_list->api.answerList(numberedPage(3, 3, u"c3"_s));
    QCOMPARE(cursor(), u"c3"_s);
    m_list->api.answerList(numberedPage(5, 6, u"c6"_s));
    QCOMPARE(state(), State::Ready);
    QCOMPARE(numbers(), u"1 2 3 4 5 6"_s); // 4 has gone from the server; its row stays
}

void TestCharacterListCursor::aSecondRefusalBeforeAnyRowIsAFailure()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    more();
    refuseCursor();
    m_list->api.answerList(numberedPage(1, 2, u"c2"_s));
    refuseCursor();
    QCOMPARE(state(), State::Failed);
    QCOMPARE(m_list->api.waiting(), QString());
    QCOMPARE(numbers(), u"1 2"_s);
    m_list->model.retry();
    QCOMPARE(cursor(), QString()); // from the newest row it is sure to be whole again
    m_list->api.answerList(numberedPage(1, 4));
    QCOMPARE(numbers(), u"1 2 3 4"_s);
    QCOMPARE(state(), State::AtEnd);
}

void TestCharacterListCursor::newsMetOnTheWayWaitsAbove()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    more();
    refuseCursor();
    m_list->api.answerList(numberedPage(-1, 4));
    QCOMPARE(numbers(), u"1 2 3 4"_s); // -1 and 0 are for the "new" pill
}

void TestCharacterListCursor::anOldOneInFrontMakesNoNewsOfTheRest()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    m_list->model.prepend({numbered(9)}); // somebody had a link to it
    more();
    refuseCursor();
    m_list->api.answerList(numberedPage(-1, 4));
    QCOMPARE(numbers(), u"9 1 2 3 4"_s);
}

void TestCharacterListCursor::aRepeatedCursorEndsTheWalk()
{
    m_list->show(numberedPage(1, 2, u"c2"_s));
    more();
    m_list->api.answerList(numberedPage(3, 4, u"c2"_s));
    QCOMPARE(state(), State::Failed);
    QVERIFY(m_list->model.error());
    QVERIFY(!m_list->model.error()->message.isEmpty());
    QCOMPARE(numbers(), u"1 2 3 4"_s);
    more();
    QCOMPARE(m_list->api.waiting(), QString());
    m_list->model.retry();
    QCOMPARE(cursor(), QString());
    m_list->api.answerList(numberedPage(1, 6));
    QCOMPARE(numbers(), u"1 2 3 4 5 6"_s);
    QCOMPARE(state(), State::AtEnd);
}

QTEST_GUILESS_MAIN(TestCharacterListCursor)
#include "tst_characterlistcursor.moc"
