// SPDX-License-Identifier: Apache-2.0
#include "models/arrivals.h"
#include "models/listfixture.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestArrivals : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsAskedForUntilActive();
    void newOnesWaitUntilAskedFor();
    void newsOfListedOnesGoesIntoTheList();
    void anotherLookWithoutNewsTouchesNothing();
    void aLateLookDoesNotBringBackWhatIsDecided();
    void oneThatWasMadeAnewComesBack();
    void onesThatFinishOutOfOrderAreArrivals();
    void olderOnesAreNoArrivals();
    void inAWholeListOlderOnesAreArrivals();
    void anEmptyListMayGetFirstOnes();
    void thoseThatHaveGoneAreForgotten();
    void aScarceBudgetIsLeftAlone();
    void aListOnItsWayIsLeftAlone();
    void failuresAreSilent();
    void anotherQueueForgetsThem();
    void aLookUnderWayIsWaitedFor();
    void askedAgainWhileBusy();
    void destroyedWhileBusy();

private:
    /// Waits until it looks, and answers.
    void look(const Result<CharacterPage> &page);

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<Arrivals> m_arrivals;
};

void TestArrivals::init()
{
    m_list = std::make_unique<ListFixture>();
    m_list->show(numberedPage(1, 3));
    m_list->budget.answered(RateBudget::Bucket::CharactersGet, {.limit = 240, .remaining = 200});
    m_arrivals = std::make_unique<Arrivals>(m_list->api, m_list->budget, m_list->model, 5ms);
}

void TestArrivals::cleanup()
{
    m_arrivals.reset();
    m_list.reset();
}

void TestArrivals::look(const Result<CharacterPage> &page)
{
    m_arrivals->setActive(true);
    QTRY_COMPARE(m_list->api.waiting(), u"list"_s);
    m_arrivals->setActive(false);
    QCOMPARE(m_list->api.waitingList().query, m_list->model.query());
    QCOMPARE(m_list->api.waitingList().cursor, QString());
    m_list->api.answerList(page);
}

void TestArrivals::nothingIsAskedForUntilActive()
{
    QTest::qWait(50);
    QCOMPARE(m_list->api.waiting(), QString());
    m_arrivals->setActive(true);
    m_arrivals->setActive(true);
    QTRY_COMPARE(m_list->api.waiting(), u"list"_s);
    m_arrivals->setActive(false);
    m_list->api.answerList(numberedPage(1, 3));
    QTest::qWait(50);
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestArrivals::newOnesWaitUntilAskedFor()
{
    QSignalSpy counted(m_arrivals.get(), &Arrivals::countChanged);
    look(numberedPage(-1, 3));
    QCOMPARE(m_arrivals->count(), 2);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3"_s); // nothing moves by itself
    look(numberedPage(-1, 3));
    QCOMPARE(m_arrivals->count(), 2);
    m_arrivals->show();
    QCOMPARE(numbersIn(m_list->model), u"-1 0 1 2 3"_s);
    QCOMPARE(m_arrivals->count(), 0);
    QCOMPARE(counted.size(), 2);
}

void TestArrivals::newsOfListedOnesGoesIntoTheList()
{
    CharacterPage page = numberedPage(1, 3);
    page.characters[1].updatedAt = u"later"_s;
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    look(page);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_list->model.at(1).updatedAt, u"later"_s);
    QCOMPARE(m_arrivals->count(), 0);
}

void TestArrivals::anotherLookWithoutNewsTouchesNothing()
{
    // As the server tells it: the tokens are others each time.
    const auto page = [](const QByteArray &token) {
        CharacterPage told = numberedPage(1, 3);
        for (Character &character : told.characters)
            character.refs = {Ref{.pose = u"front"_s, .url = "https://refs.example/a?" + token}};
        return told;
    };
    m_list->show(page("first"));
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    look(page("second"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_list->model.at(2).refs.at(0).url, QByteArray("https://refs.example/a?second"));
}

void TestArrivals::aLateLookDoesNotBringBackWhatIsDecided()
{
    m_arrivals->look();
    m_list->queue.submit(Action::Save, numbered(2));
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    CharacterPage page = numberedPage(1, 3);
    page.characters[1].name = u"as it was before"_s;
    m_list->api.answerList(page);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_list->model.at(1).name.toString(), u"2"_s);
}

void TestArrivals::oneThatWasMadeAnewComesBack()
{
    m_list->queue.submit(Action::Resynthesize, numbered(2));
    m_list->clock.advance(8s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_2"_s);
    m_list->api.answerFetch(numbered(2));
    Character made = numbered(2);
    made.status = CharacterStatus::Synthesizing;
    made.updatedAt = u"2026-05-08T11:00:00Z"_s;
    m_list->api.answerResynthesize(made);
    QVERIFY(m_list->model.isDecided(1));
    look(numberedPage(1, 3)); // asked for before
    QCOMPARE(m_list->model.at(1), made);
    CharacterPage page = numberedPage(1, 3);
    page.characters[1].updatedAt = u"2026-05-08T12:00:00Z"_s;
    look(page);
    QCOMPARE(m_list->model.at(1), page.characters.at(1));
    QVERIFY(!m_list->model.isDecided(1));
}

void TestArrivals::onesThatFinishOutOfOrderAreArrivals()
{
    m_list->show(numberedPage(1, 7, u"c7"_s));
    m_list->model.fetchMore({});
    m_list->api.answerList(numberedPage(11, 12, u"c12"_s));
    // Created before others, but done after them: 8 was on no page when the walk passed its place.
    look(numberedPage(1, 20, u"c20"_s));
    QCOMPARE(m_arrivals->count(), 3);
    m_arrivals->show();
    QCOMPARE(numbersIn(m_list->model), u"8 9 10 1 2 3 4 5 6 7 11 12"_s);
}

void TestArrivals::olderOnesAreNoArrivals()
{
    // A page holds what the walk has not come to yet.
    m_list->show(numberedPage(1, 3, u"c3"_s));
    look(numberedPage(1, 7, u"c7"_s));
    QCOMPARE(m_arrivals->count(), 0);
}

void TestArrivals::inAWholeListOlderOnesAreArrivals()
{
    look(numberedPage(1, 4));
    QCOMPARE(m_arrivals->count(), 1);
}

void TestArrivals::anEmptyListMayGetFirstOnes()
{
    m_list->show({});
    look(numberedPage(1, 2));
    QCOMPARE(m_arrivals->count(), 2);
    m_arrivals->show();
    QCOMPARE(numbersIn(m_list->model), u"1 2"_s);
}

void TestArrivals::thoseThatHaveGoneAreForgotten()
{
    look(numberedPage(-1, 3));
    look(numberedPage(0, 3));
    QCOMPARE(m_arrivals->count(), 1);
    look(numberedPage(1, 3));
    QCOMPARE(m_arrivals->count(), 0);
}

void TestArrivals::aScarceBudgetIsLeftAlone()
{
    m_list->budget.answered(RateBudget::Bucket::CharactersGet, {.limit = 240, .remaining = 119});
    m_arrivals->setActive(true);
    QTest::qWait(50);
    QCOMPARE(m_list->api.waiting(), QString());
    m_list->clock.advance(500ms); // half of it is left
    QTRY_COMPARE(m_list->api.waiting(), u"list"_s);
}

void TestArrivals::aListOnItsWayIsLeftAlone()
{
    m_list->model.refresh();
    m_arrivals->setActive(true);
    QTest::qWait(50);
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    m_list->api.answerList(numberedPage(1, 3));
    QTRY_COMPARE(m_list->api.waiting(), u"list"_s);
}

void TestArrivals::failuresAreSilent()
{
    look(numberedPage(0, 3));
    look(listFailure(Error::Kind::Offline));
    QCOMPARE(m_arrivals->count(), 1);
    QCOMPARE(m_list->model.state(), CharacterListModel::State::AtEnd);
}

void TestArrivals::anotherQueueForgetsThem()
{
    look(numberedPage(0, 3));
    m_arrivals->setActive(true);
    QTRY_COMPARE(m_list->api.waiting(), u"list"_s);
    QSignalSpy counted(m_arrivals.get(), &Arrivals::countChanged);
    m_list->model.setQuery({CharacterStatus::Ready});
    QCOMPARE(m_arrivals->count(), 0);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(m_list->api.waiting(), u"list"_s); // the list's own
    m_list->api.answerList(numberedPage(11, 12));
    QCOMPARE(numbersIn(m_list->model), u"11 12"_s);
}

void TestArrivals::aLookUnderWayIsWaitedFor()
{
    m_arrivals->setActive(true);
    QTRY_COMPARE(m_list->api.waiting(), u"list"_s);
    const int asked = m_list->api.count(u"list"_s);
    QTimer beat; // as often as it would look
    QSignalSpy beats(&beat, &QTimer::timeout);
    beat.start(5ms);
    QTRY_VERIFY(beats.size() >= 5);
    QCOMPARE(m_list->api.count(u"list"_s), asked);
    // However it ends, the next one follows.
    m_list->api.answerList(listFailure(Error::Kind::Timeout));
    QTRY_COMPARE(m_list->api.count(u"list"_s), asked + 1);
    m_list->api.answerList(numberedPage(1, 3));
    QTRY_COMPARE(m_list->api.count(u"list"_s), asked + 2);
}

void TestArrivals::askedAgainWhileBusy()
{
    m_arrivals->look();
    const int asked = m_list->api.count(u"list"_s);
    m_arrivals->look();
    QCOMPARE(m_list->api.count(u"list"_s), asked + 1);
    QCOMPARE(m_list->api.waiting(), u"list"_s); // the former is cancelled
    m_list->api.answerList(numberedPage(1, 3));
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestArrivals::destroyedWhileBusy()
{
    m_arrivals->setActive(true);
    QTRY_COMPARE(m_list->api.waiting(), u"list"_s);
    m_arrivals.reset();
    QCOMPARE(m_list->api.waiting(), QString());
    m_list->model.setQuery({});
}

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
