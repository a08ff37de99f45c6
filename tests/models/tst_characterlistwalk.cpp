// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"

#include <memory>

using namespace Qt::StringLiterals;
using State = CharacterListModel::State;
using Kind = Error::Kind;

/// The walk from page to page, with answers that come when the test wants. What cursors do
/// is in tst_characterlistcursor.
class TestCharacterListWalk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsAskedForByItself();
    void aViewAsksOncePerPage();
    void aFailureKeepsTheRowsAndWaitsForRetry();
    void aFailureOfTheFirstPage();
    void aQueueThatCannotBeReadYetSaysWhy();
    void setQueryCancelsThePageInFlight();
    void refreshKeepsTheRowsUntilTheAnswer();
    void refreshCancelsThePageInFlight();
    void aFailedRefreshKeepsTheRows();
    void aPageOfOnlyKnownRows();
    void repeatedRowsOfAPage();
    void destroyedWhileBusy();

private:
    void more() { m_list->model.fetchMore({}); }
    [[nodiscard]] QString cursor() const { return m_list->api.waitingList().cursor; }
    [[nodiscard]] State state() const { return m_list->model.state(); }
    [[nodiscard]] QString numbers() const { return numbersIn(m_list->model); }

    std::unique_ptr<ListFixture> m_list;
};

void TestCharacterListWalk::init()
{
    m_list = std::make_unique<ListFixture>();
}

void TestCharacterListWalk::cleanup()
{
    m_list.reset();
}

void TestCharacterListWalk::nothingIsAskedForByItself()
{
    QVERIFY(!m_list->model.canFetchMore({}));
    more();
    m_list->model.retry();
    QCOMPARE(m_list->api.count(u"list"_s), 0);
    m_list->model.setQuery({CharacterStatus::Failed});
    QCOMPARE(m_list->api.count(u"list"_s), 1);
    QCOMPARE(m_list->api.waitingList().query.status, CharacterStatus::Failed);
    QCOMPARE(cursor(), QString());
    QCOMPARE(state(), State::Loading);
}

void TestCharacterListWalk::aViewAsksOncePerPage()
{
    QSignalSpy first(&m_list->model, &CharacterListModel::firstPageArrived);
    QSignalSpy inserted(&m_list->model, &QAbstractItemModel::rowsInserted);
    m_list->show(numberedPage(1, 3, u"c3"_s));
    QCOMPARE(first.size(), 1);
    QCOMPARE(state(), State::Ready);
    for (int i = 0; i < 3; ++i)
        more(); // a view asks at each repaint
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    QCOMPARE(cursor(), u"c3"_s);
    QVERIFY(!m_list->model.canFetchMore({}));
    m_list->api.answerList(numberedPage(4, 5));
    QCOMPARE(numbers(), u"1 2 3 4 5"_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 3);
    QCOMPARE(inserted.constFirst().at(2).toInt(), 4);
    QCOMPARE(state(), State::AtEnd);
    more();
    QCOMPARE(m_list->api.waiting(), QString());
    QCOMPARE(first.size(), 1);
}

void TestCharacterListWalk::aFailureKeepsTheRowsAndWaitsForRetry()
{
    m_list->show(numberedPage(1, 3, u"c3"_s));
    QSignalSpy changed(&m_list->model, &CharacterListModel::stateChanged);
    more();
    m_list->api.answerList(listFailure(Kind::Server, Error::Delivery::Unknown));
    QCOMPARE(state(), State::Failed);
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_list->model.error());
    QCOMPARE(m_list->model.error()->kind, Kind::Server);
    QCOMPARE(numbers(), u"1 2 3"_s);
    for (int i = 0; i < 3; ++i)
        more(); // is not asked again by a view
    QCOMPARE(m_list->api.waiting(), QString());
    m_list->model.retry();
    QCOMPARE(cursor(), u"c3"_s);
    QVERIFY(!m_list->model.error());
    m_list->api.answerList(numberedPage(4, 4));
    QCOMPARE(numbers(), u"1 2 3 4"_s);
}

void TestCharacterListWalk::aFailureOfTheFirstPage()
{
    QSignalSpy first(&m_list->model, &CharacterListModel::firstPageArrived);
    m_list->model.setQuery({});
    m_list->api.answerList(listFailure(Kind::Offline));
    QCOMPARE(state(), State::Failed);
    QCOMPARE(m_list->model.rowCount(), 0);
    m_list->model.retry();
    m_list->model.retry();
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    m_list->api.answerList(numberedPage(1, 2));
    QCOMPARE(numbers(), u"1 2"_s);
    QCOMPARE(first.size(), 1);
}

void TestCharacterListWalk::setQueryCancelsThePageInFlight()
{
    m_list->show(numberedPage(1, 3, u"c3"_s));
    more();
    m_list->model.setQuery({CharacterStatus::Ready});
    m_list->model.setQuery({CharacterStatus::Failed});
    QCOMPARE(m_list->model.rowCount(), 0);
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    QCOMPARE(m_list->api.waitingList().query.status, CharacterStatus::Failed);
    QCOMPARE(cursor(), QString());
    m_list->api.answerList(numberedPage(7, 8));
    QCOMPARE(numbers(), u"7 8"_s);
    QCOMPARE(state(), State::AtEnd);
}

void TestCharacterListWalk::refreshKeepsTheRowsUntilTheAnswer()
{
    m_list->show(numberedPage(1, 5));
    m_list->model.refresh();
    QCOMPARE(state(), State::Loading);
    QCOMPARE(numbers(), u"1 2 3 4 5"_s);
    QSignalSpy first(&m_list->model, &CharacterListModel::firstPageArrived);
    m_list->api.answerList(numberedPage(0, 2, u"c2"_s));
    QCOMPARE(numbers(), u"0 1 2"_s);
    QCOMPARE(m_list->model.rowOf(testId(u"5"_s)), -1);
    QCOMPARE(first.size(), 1);
    more();
    QCOMPARE(cursor(), u"c2"_s);
}

void TestCharacterListWalk::refreshCancelsThePageInFlight()
{
    m_list->show(numberedPage(1, 3, u"c3"_s));
    more();
    m_list->model.refresh();
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    QCOMPARE(cursor(), QString());
    m_list->api.answerList(numberedPage(1, 2, u"c2"_s));
    QCOMPARE(numbers(), u"1 2"_s);
}

void TestCharacterListWalk::aFailedRefreshKeepsTheRows()
{
    m_list->show(numberedPage(1, 3, u"c3"_s));
    m_list->model.refresh();
    m_list->api.answerList(listFailure(Kind::Offline));
    QCOMPARE(state(), State::Failed);
    QCOMPARE(numbers(), u"1 2 3"_s);
    m_list->model.retry();
    QCOMPARE(cursor(), QString());
    m_list->api.answerList(numberedPage(2, 4));
    QCOMPARE(numbers(), u"2 3 4"_s);
}

void TestCharacterListWalk::aPageOfOnlyKnownRows()
{
    m_list->show(numberedPage(1, 4, u"c4"_s));
    more();
    m_list->api.answerList(numberedPage(2, 4, u"c4b"_s));
    QCOMPARE(numbers(), u"1 2 3 4"_s);
    QCOMPARE(state(), State::Ready);
    more();
    m_list->api.answerList(numberedPage(4, 5));
    QCOMPARE(numbers(), u"1 2 3 4 5"_s);
}

void TestCharacterListWalk::repeatedRowsOfAPage()
{
    CharacterPage page = numberedPage(1, 2, u"c2"_s);
    page.characters.append(numbered(1));
    m_list->show(page);
    QCOMPARE(numbers(), u"1 2"_s);
    more();
    page = numberedPage(3, 4);
    page.characters.append({numbered(3), numbered(2), numbered(4), numbered(5)});
    m_list->api.answerList(page);
    QCOMPARE(numbers(), u"1 2 3 4 5"_s);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(m_list->model.rowOf(m_list->model.at(row).id), row);
}

void TestCharacterListWalk::destroyedWhileBusy()
{
    auto model = std::make_unique<CharacterListModel>(m_list->api, m_list->queue);
    model->setQuery({});
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    model.reset();
    QCOMPARE(m_list->api.waiting(), QString());
    m_list->queue.submit(Action::Save, numbered(1));
}

void TestCharacterListWalk::aQueueThatCannotBeReadYetSaysWhy()
{
    m_list->show(numberedPage(1, 3));
    const Error why = listFailure(Kind::Unauthorized).error();
    m_list->model.showUnread({CharacterStatus::Failed}, why);
    QCOMPARE(m_list->model.rowCount(), 0);
    QCOMPARE(m_list->model.query().status, CharacterStatus::Failed);
    QCOMPARE(state(), State::Failed);
    QVERIFY(m_list->model.error() == why);
    m_list->model.showUnread({CharacterStatus::Failed}, {});
    QCOMPARE(state(), State::Loading);
    QCOMPARE(m_list->api.count(u"list"_s), 1);
    // Nor does what was asked for before come after all.
    m_list->model.refresh();
    m_list->model.showUnread({CharacterStatus::Failed}, why);
    QCOMPARE(m_list->api.waiting(), QString());
    m_list->model.retry();
    m_list->api.answerList(numberedPage(4, 5));
    QCOMPARE(numbers(), u"4 5"_s);
}

QTEST_GUILESS_MAIN(TestCharacterListWalk)
#include "tst_characterlistwalk.moc"
