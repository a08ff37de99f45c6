// SPDX-License-Identifier: Apache-2.0
#include "models/arrivals.h"
#include "models/departures.h"
#include "models/listfixture.h"
#include "models/queuelistmodel.h"

#include <memory>

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

namespace {

Character ready(int number)
{
    Character character = numbered(number);
    character.status = Status::Ready;
    character.updatedAt = u"2026-05-08T12:00:00Z"_s;
    return character;
}

CharacterPage pageWithout(CharacterPage page, int number)
{
    page.characters.removeIf(
        [number](const Character &one) { return one.id == numbered(number).id; });
    return page;
}

} // namespace

class TestDepartures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsAskedWhereNothingIsMissing();
    void whatAWholePageLacksIsLookedUpOneByOne();
    void whatLiesBeyondThePageIsLeftAlone();
    void decidedOnesAreLeftToTheirQueue();
    void whoIsDecidedMeanwhileIsLeftAlone();
    void whoHasLeftIsNotLookedUpAgain();
    void aFailureEndsIt();
    void aScarceBudgetEndsIt();
    void anotherQueueEndsIt();
    void askedAgainWhileBusy();
    void destroyedWhileBusy();
    void theCountsFollow();
    void arrivalsTellOfEachPage();

private:
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<Departures> m_departures;
};

void TestDepartures::init()
{
    m_list = std::make_unique<ListFixture>();
    m_list->show(numberedPage(1, 5));
    m_list->budget.answered(RateBudget::Bucket::CharactersGet, {.limit = 240, .remaining = 200});
    m_departures = std::make_unique<Departures>(m_list->api, m_list->budget, m_list->model);
}

void TestDepartures::cleanup()
{
    m_departures.reset();
    m_list.reset();
}

void TestDepartures::nothingIsAskedWhereNothingIsMissing()
{
    m_departures->compare(numberedPage(0, 5));
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestDepartures::whatAWholePageLacksIsLookedUpOneByOne()
{
    m_departures->compare(numberedPage(3, 4));
    QCOMPARE(m_list->api.waiting(), u"fetch char_1"_s);
    m_list->api.answerFetch(ready(1));
    QCOMPARE(m_list->api.waiting(), u"fetch char_2"_s);
    m_list->api.answerFetch(
        tl::unexpected(testError(Error::Kind::NotFound, Error::Delivery::Answered, 404)));
    QCOMPARE(m_list->api.waiting(), u"fetch char_5"_s);
    m_list->api.answerFetch(numbered(5)); // the page was older than this answer
    QCOMPARE(m_list->api.waiting(), QString());
    QCOMPARE(numbersIn(m_list->model), u"1 2 3 4 5"_s); // nothing moves by itself
    QCOMPARE(m_list->model.at(0).status, Status::Ready);
    QCOMPARE(m_list->model.at(1).status, Status::Deleted);
    QCOMPARE(m_list->model.at(4), numbered(5));
}

void TestDepartures::whatLiesBeyondThePageIsLeftAlone()
{
    m_departures->compare(pageWithout(numberedPage(1, 3, u"c3"_s), 2));
    QCOMPARE(m_list->api.waiting(), u"fetch char_2"_s);
    m_list->api.answerFetch(ready(2));
    QCOMPARE(m_list->api.waiting(), QString());
    m_departures->compare({.characters = {}, .nextCursor = u"c"_s});
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestDepartures::decidedOnesAreLeftToTheirQueue()
{
    m_list->queue.submit(Action::Save, numbered(2));
    m_departures->compare(pageWithout(numberedPage(1, 5), 2));
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestDepartures::whoIsDecidedMeanwhileIsLeftAlone()
{
    m_departures->compare(pageWithout(numberedPage(1, 5), 2));
    m_list->queue.submit(Action::Save, numbered(2));
    m_list->api.answerFetch(ready(2));
    QCOMPARE(m_list->model.at(1).status, Status::Reviewing);
}

void TestDepartures::whoHasLeftIsNotLookedUpAgain()
{
    for (int i = 0; i < 2; ++i) {
        m_departures->compare(pageWithout(numberedPage(1, 5), 2));
        QCOMPARE(m_list->api.count(u"fetch"_s), 1);
        if (i == 0)
            m_list->api.answerFetch(ready(2));
    }
}

void TestDepartures::aFailureEndsIt()
{
    m_departures->compare(numberedPage(4, 5));
    m_list->api.answerFetch(
        tl::unexpected(testError(Error::Kind::Offline, Error::Delivery::NotSent)));
    QCOMPARE(m_list->api.waiting(), QString());
    QCOMPARE(m_list->model.at(0), numbered(1));
}

void TestDepartures::aScarceBudgetEndsIt()
{
    m_departures->compare(numberedPage(4, 5));
    m_list->budget.answered(RateBudget::Bucket::CharactersGet, {.limit = 240, .remaining = 100});
    m_list->api.answerFetch(ready(1));
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestDepartures::anotherQueueEndsIt()
{
    m_departures->compare(numberedPage(4, 5));
    m_list->model.setQuery({Status::Ready});
    QCOMPARE(m_list->api.waiting(), u"list"_s);
}

void TestDepartures::askedAgainWhileBusy()
{
    m_departures->compare(numberedPage(4, 5));
    m_departures->compare(pageWithout(numberedPage(1, 5), 3));
    QCOMPARE(m_list->api.waiting(), u"fetch char_3"_s);
}

void TestDepartures::destroyedWhileBusy()
{
    m_departures->compare(numberedPage(4, 5));
    m_departures.reset();
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestDepartures::theCountsFollow()
{
    QueueListModel queues(m_list->api, m_list->model, m_list->queue);
    const auto shown = [&queues] {
        return queues.index(queues.rowOf({Status::Reviewing}))
            .data(QueueListModel::CountTextRole)
            .toString();
    };
    m_list->model.updateCharacter(numbered(1));
    m_departures->compare(pageWithout(numberedPage(1, 5), 2));
    m_list->api.answerFetch(ready(2));
    QCOMPARE(shown(), u"4"_s);
    QCOMPARE(m_list->model.remainingCount(), 4);
    // Where it has gone to is counted again, once for all of them.
    m_departures->compare(pageWithout(pageWithout(numberedPage(1, 5), 2), 3));
    m_list->api.answerFetch(ready(3));
    QTRY_COMPARE(m_list->api.waiting(), u"list, list, list, list"_s);
    QCOMPARE(shown(), u"3"_s);
}

void TestDepartures::arrivalsTellOfEachPage()
{
    Arrivals arrivals(m_list->api, m_list->budget, m_list->model);
    connect(&arrivals, &Arrivals::pageRead, m_departures.get(), &Departures::compare);
    arrivals.look();
    m_list->api.answerList(pageWithout(numberedPage(1, 5), 4));
    QCOMPARE(m_list->api.waiting(), u"fetch char_4"_s);
}

QTEST_GUILESS_MAIN(TestDepartures)
#include "tst_departures.moc"
