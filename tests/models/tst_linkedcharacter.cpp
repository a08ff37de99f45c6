// SPDX-License-Identifier: Apache-2.0
#include "models/linkedcharacter.h"
#include "models/listfixture.h"
#include "models/reviewposition.h"

#include <memory>

using namespace Qt::StringLiterals;

/// A link leads to a character wherever it is.
class TestLinkedCharacter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void lookingUpLeadsNowhere();
    void oneThatIsLoadedIsShown();
    void oneFurtherDownComesInAbove();
    void aFilterThatHidesItGoes();
    void oneOfAnotherQueueIsShownThere();
    void theListIsWaitedFor();
    void aRefreshOnItsWayKeepsIt();
    void whoMovesOnIsNotLedBack();
    void laterRefreshesLeaveTheReviewerAlone();
    void oneThatIsGoneIsSaid();
    void onlyTheLastOneCounts();
    void whoGoesAnotherWayIsNotFetchedBack();
    void destroyedWhileAsking();

private:
    [[nodiscard]] QString shown() const
    {
        const std::optional<Character> character = m_position->current();
        return character ? character->name.toString() : QString();
    }
    [[nodiscard]] static CharacterId idOf(int number) { return numbered(number).id; }

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ReviewPosition> m_position;
    std::unique_ptr<LinkedCharacter> m_link;
};

void TestLinkedCharacter::init()
{
    m_list = std::make_unique<ListFixture>();
    m_position = std::make_unique<ReviewPosition>(m_list->model);
    m_link = std::make_unique<LinkedCharacter>(m_list->api, m_list->model, *m_position);
    // Nobody is asked before.
    connect(m_link.get(), &LinkedCharacter::found, m_link.get(), &LinkedCharacter::show);
}

void TestLinkedCharacter::cleanup()
{
    m_link.reset();
    m_position.reset();
    m_list.reset();
}

void TestLinkedCharacter::lookingUpLeadsNowhere()
{
    m_list->show(numberedPage(1, 5));
    LinkedCharacter link(m_list->api, m_list->model, *m_position);
    QSignalSpy found(&link, &LinkedCharacter::found);
    link.open(idOf(4));
    m_list->api.answerFetch(numbered(4));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().at(0).value<Character>().id, idOf(4));
    QCOMPARE(shown(), u"1"_s);
    link.show(numbered(4));
    QCOMPARE(shown(), u"4"_s);
}

void TestLinkedCharacter::oneThatIsLoadedIsShown()
{
    m_list->show(numberedPage(1, 5));
    m_link->open(idOf(4));
    m_list->api.answerFetch(numbered(4));
    QCOMPARE(shown(), u"4"_s);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3 4 5"_s);
}

void TestLinkedCharacter::oneFurtherDownComesInAbove()
{
    m_list->show(numberedPage(1, 3));
    m_link->open(idOf(9));
    m_list->api.answerFetch(numbered(9));
    QCOMPARE(shown(), u"9"_s);
    QCOMPARE(numbersIn(m_list->model), u"9 1 2 3"_s);
}

void TestLinkedCharacter::aFilterThatHidesItGoes()
{
    m_list->show(numberedPage(1, 3));
    CharacterFilter filter;
    filter.text = u"2"_s;
    m_list->model.setFilter(filter);
    QCOMPARE(numbersIn(m_list->model), u"2"_s);
    m_link->open(idOf(3));
    m_list->api.answerFetch(numbered(3));
    QCOMPARE(shown(), u"3"_s);
    QVERIFY(!m_list->model.isFiltered());
}

void TestLinkedCharacter::oneOfAnotherQueueIsShownThere()
{
    m_list->show(numberedPage(1, 3));
    QSignalSpy requested(m_link.get(), &LinkedCharacter::queueRequested);
    connect(m_link.get(), &LinkedCharacter::queueRequested, &m_list->model,
            [this](const CharacterQuery &query) { m_list->model.setQuery(query); });
    Character failed = numbered(7);
    failed.status = CharacterStatus::Failed;
    m_link->open(failed.id);
    m_list->api.answerFetch(failed);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_list->model.query().status, CharacterStatus::Failed);
    QCOMPARE(shown(), QString());
    m_list->api.answerList(numberedPage(20, 21));
    QCOMPARE(shown(), u"7"_s);
    QCOMPARE(numbersIn(m_list->model), u"7 20 21"_s);
}

void TestLinkedCharacter::theListIsWaitedFor()
{
    m_list->model.setQuery({CharacterStatus::Reviewing});
    m_link->open(idOf(2));
    m_list->api.answerFetch(numbered(2));
    QCOMPARE(shown(), QString());
    m_list->api.answerList(numberedPage(1, 3));
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3"_s);
}

void TestLinkedCharacter::aRefreshOnItsWayKeepsIt()
{
    m_list->show(numberedPage(1, 3));
    m_list->model.refresh();
    m_link->open(idOf(9));
    m_list->api.answerFetch(numbered(9));
    QCOMPARE(shown(), u"9"_s);
    m_list->api.answerList(numberedPage(1, 3));
    QCOMPARE(shown(), u"9"_s);
    QCOMPARE(numbersIn(m_list->model), u"9 1 2 3"_s);
}

void TestLinkedCharacter::whoMovesOnIsNotLedBack()
{
    m_list->show(numberedPage(1, 3));
    m_list->model.refresh();
    m_link->open(idOf(9));
    m_list->api.answerFetch(numbered(9));
    QCOMPARE(shown(), u"9"_s);
    m_position->showRow(2);
    QCOMPARE(shown(), u"2"_s);
    m_list->api.answerList(numberedPage(1, 3));
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3"_s);
}

void TestLinkedCharacter::laterRefreshesLeaveTheReviewerAlone()
{
    m_list->show(numberedPage(1, 3));
    m_link->open(idOf(9));
    m_list->api.answerFetch(numbered(9));
    m_position->showRow(2);
    QCOMPARE(shown(), u"2"_s);
    m_list->model.refresh();
    m_list->api.answerList(numberedPage(1, 3));
    QCOMPARE(shown(), u"2"_s);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3"_s);
}

void TestLinkedCharacter::oneThatIsGoneIsSaid()
{
    m_list->show(numberedPage(1, 3));
    QSignalSpy failed(m_link.get(), &LinkedCharacter::failed);
    m_link->open(idOf(9));
    m_list->api.answerFetch(
        tl::unexpected(testError(Error::Kind::NotFound, Error::Delivery::Answered)));
    Character deleted = numbered(8);
    deleted.status = CharacterStatus::Deleted;
    m_link->open(deleted.id);
    m_list->api.answerFetch(deleted);
    QCOMPARE(failed.size(), 2);
    for (const QList<QVariant> &one : failed)
        QCOMPARE(one.at(1).value<Error>().kind, Error::Kind::NotFound);
    QCOMPARE(shown(), u"1"_s);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3"_s);
}

void TestLinkedCharacter::onlyTheLastOneCounts()
{
    m_list->show(numberedPage(1, 5));
    m_link->open(idOf(4));
    m_link->open(idOf(2));
    m_list->api.answerFetch(numbered(2));
    QCOMPARE(m_list->api.waiting(), QString());
    QCOMPARE(shown(), u"2"_s);
}

void TestLinkedCharacter::whoGoesAnotherWayIsNotFetchedBack()
{
    m_list->model.setQuery({CharacterStatus::Reviewing});
    m_link->open(idOf(2));
    m_list->api.answerFetch(numbered(2));
    m_link->forget();
    m_list->api.answerList(numberedPage(1, 3));
    QCOMPARE(shown(), u"1"_s);
    m_link->open(idOf(3));
    m_link->forget();
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestLinkedCharacter::destroyedWhileAsking()
{
    m_list->show(numberedPage(1, 3));
    m_link->open(idOf(3));
    m_link.reset();
    QCOMPARE(m_list->api.waiting(), QString());
}

QTEST_GUILESS_MAIN(TestLinkedCharacter)
#include "tst_linkedcharacter.moc"
