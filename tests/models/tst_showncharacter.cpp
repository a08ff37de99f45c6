// SPDX-License-Identifier: Apache-2.0
#include "models/positiontest.h"

using namespace Qt::StringLiterals;
using State = ReviewPosition::State;

/// What becomes of the shown character when the list changes.
class TestShownCharacter : public PositionTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void newsOfTheShownCharacter();
    void decisionsKeepTheRow();
    void refreshStaysWithTheCharacter();
    void refreshWithoutTheCharacter();
    void whatNobodyWasAboutToDecideIsLeftSilently();
    void newOnesAboveMoveNothing();
    void anotherQueue();
};

void TestShownCharacter::newsOfTheShownCharacter()
{
    m_list->show(numberedPage(1, 3));
    m_position->showRow(1);
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    QSignalSpy updated(m_position.get(), &ReviewPosition::currentUpdated);
    Character news = numbered(3);
    news.name = u"Taro"_s;
    m_list->model.updateCharacter(news);
    QCOMPARE(updated.size(), 0);
    news = numbered(2);
    news.name = u"Mira"_s;
    m_list->model.updateCharacter(news);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(shown(), u"Mira"_s);
}

void TestShownCharacter::decisionsKeepTheRow()
{
    m_list->show(numberedPage(1, 3));
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    decide(0);
    decide(1);
    m_list->model.markDeleted(testId(u"1"_s));
    QCOMPARE(moved.size(), 0);
    QCOMPARE(shown(), u"1"_s);
}

void TestShownCharacter::refreshStaysWithTheCharacter()
{
    m_list->show(numberedPage(1, 5));
    m_position->showRow(3);
    m_list->model.refresh();
    QCOMPARE(shown(), u"4"_s);
    m_list->api.answerList(numberedPage(-1, 5));
    QCOMPARE(shown(), u"4"_s);
    QCOMPARE(m_position->row(), 5);
}

void TestShownCharacter::refreshWithoutTheCharacter()
{
    m_list->show(numberedPage(1, 5));
    const QSignalSpy displaced(m_position.get(), &ReviewPosition::displaced);
    m_list->model.refresh();
    m_list->api.answerList(numberedPage(2, 5));
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(displaced.size(), 1);
    m_list->model.refresh();
    m_list->api.answerList({});
    QCOMPARE(m_position->state(), State::Empty);
    QCOMPARE(shown(), QString());
    QCOMPARE(displaced.size(), 1); // there is nobody to be mistaken for it
}

void TestShownCharacter::whatNobodyWasAboutToDecideIsLeftSilently()
{
    m_list->show(numberedPage(1, 5));
    const QSignalSpy displaced(m_position.get(), &ReviewPosition::displaced);
    m_list->model.refresh();
    m_list->api.answerList(numberedPage(1, 5));
    m_list->model.setFilter({.name = u"3"_s}); // somebody has set it
    QCOMPARE(shown(), u"3"_s);
    m_list->model.setFilter({});
    decide(2);
    m_list->model.refresh();
    CharacterPage others = numberedPage(1, 5);
    others.characters.removeAt(2);
    m_list->api.answerList(others);
    QCOMPARE(shown(), u"1"_s);
    m_list->model.setQuery({CharacterStatus::Failed});
    m_list->api.answerList(numberedPage(11, 12));
    QCOMPARE(displaced.size(), 0);
}

void TestShownCharacter::newOnesAboveMoveNothing()
{
    m_list->show(numberedPage(1, 3));
    m_position->showRow(1);
    QSignalSpy moved(m_position.get(), &ReviewPosition::moved);
    m_list->model.prepend({numbered(-1), numbered(0)});
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(m_position->row(), 3);
    QCOMPARE(moved.size(), 0);
}

void TestShownCharacter::anotherQueue()
{
    m_list->show(numberedPage(1, 3));
    m_position->showRow(2);
    m_list->model.setQuery({CharacterStatus::Failed});
    QCOMPARE(m_position->state(), State::Loading);
    QCOMPARE(shown(), QString());
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    m_list->api.answerList(numberedPage(11, 12));
    QCOMPARE(shown(), u"11"_s);
}

QTEST_GUILESS_MAIN(TestShownCharacter)
#include "tst_showncharacter.moc"
