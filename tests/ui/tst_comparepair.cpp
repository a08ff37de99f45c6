// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"
#include "models/reviewposition.h"
#include "ui/compare/comparepair.h"

#include <memory>

using namespace Qt::StringLiterals;

/// Who is compared with whom, while the reviewer moves.
class TestComparePair : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theReferenceIsTheOneBefore();
    void theFirstOneHasANeighbour();
    void oneAloneHasNone();
    void aPinnedReferenceStays();
    void nothingIsPinnedWithoutAReference();
    void swapShowsTheReference_data();
    void swapShowsTheReference();
    void whatIsOfAnotherQueueCannotBeJudged();
    void theEndChangesNothing();
    void newsOfTheReferenceAreTaken();
    void aCharacterCanBeComparedWithItself();

private:
    /// "<reference> <judged>", by the tests' numbers.
    [[nodiscard]] QString names() const;

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ReviewPosition> m_position;
    std::unique_ptr<ComparePair> m_pair;
};

void TestComparePair::init()
{
    m_list = std::make_unique<ListFixture>();
    m_position = std::make_unique<ReviewPosition>(m_list->model);
    m_pair = std::make_unique<ComparePair>(m_list->model, *m_position);
}

void TestComparePair::cleanup()
{
    m_pair.reset();
    m_position.reset();
    m_list.reset();
}

QString TestComparePair::names() const
{
    const auto nameOf = [](const std::optional<Character> &character) {
        return character ? character->name.toString() : u"-"_s;
    };
    return nameOf(m_pair->reference()) + u' ' + nameOf(m_pair->judged());
}

void TestComparePair::theReferenceIsTheOneBefore()
{
    m_list->show(numberedPage(1, 4));
    QCOMPARE(names(), u"- 1"_s);
    QSignalSpy changed(m_pair.get(), &ComparePair::changed);
    m_position->next();
    QCOMPARE(names(), u"1 2"_s);
    QVERIFY(!changed.isEmpty());
    m_pair->begin();
    QCOMPARE(names(), u"1 2"_s);
    m_position->showRow(3);
    QCOMPARE(names(), u"2 4"_s);
    m_position->previous();
    QCOMPARE(names(), u"4 3"_s);
}

void TestComparePair::theFirstOneHasANeighbour()
{
    m_list->show(numberedPage(1, 4));
    m_pair->begin();
    QCOMPARE(names(), u"2 1"_s);
    m_position->next();
    QCOMPARE(names(), u"1 2"_s);
}

void TestComparePair::oneAloneHasNone()
{
    m_pair->begin();
    QCOMPARE(names(), u"- -"_s);
    m_list->show(numberedPage(1, 1));
    m_pair->begin();
    QCOMPARE(names(), u"- 1"_s);
}

void TestComparePair::aPinnedReferenceStays()
{
    m_list->show(numberedPage(1, 4));
    m_position->next();
    m_pair->setPinned(true);
    QVERIFY(m_pair->isPinned());
    m_position->next();
    m_position->next();
    QCOMPARE(names(), u"1 4"_s);
    // To the pinned one itself, and on.
    m_position->showRow(0);
    QCOMPARE(names(), u"1 1"_s);
    m_position->showRow(2);
    QCOMPARE(names(), u"1 3"_s);
    m_pair->setPinned(false);
    QCOMPARE(names(), u"1 3"_s);
    m_position->next();
    QCOMPARE(names(), u"3 4"_s);
}

void TestComparePair::nothingIsPinnedWithoutAReference()
{
    m_list->show(numberedPage(1, 4));
    m_pair->setPinned(true);
    QVERIFY(!m_pair->isPinned());
    m_pair->beginOfOne();
    m_pair->setPinned(true);
    QVERIFY(!m_pair->isPinned());
}

void TestComparePair::swapShowsTheReference_data()
{
    QTest::addColumn<bool>("pinned");

    QTest::newRow("that follows") << false;
    QTest::newRow("that is pinned") << true;
}

void TestComparePair::swapShowsTheReference()
{
    QFETCH(const bool, pinned);
    m_list->show(numberedPage(1, 4));
    m_position->next();
    m_position->showRow(3);
    m_pair->setPinned(pinned);
    QCOMPARE(names(), u"2 4"_s);
    QSignalSpy changed(m_pair.get(), &ComparePair::changed);
    QVERIFY(m_pair->swap());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(names(), u"4 2"_s);
    QCOMPARE(m_pair->isPinned(), pinned);
    m_position->next();
    QCOMPARE(names(), pinned ? u"4 3"_s : u"2 3"_s);
}

void TestComparePair::whatIsOfAnotherQueueCannotBeJudged()
{
    m_list->show(numberedPage(1, 4));
    m_position->next();
    m_pair->setPinned(true);
    m_list->show(numberedPage(7, 9));
    QCOMPARE(names(), u"1 7"_s);
    QVERIFY(!m_pair->swap());
    QCOMPARE(names(), u"1 7"_s);
}

void TestComparePair::theEndChangesNothing()
{
    m_list->show(numberedPage(1, 2));
    m_position->next();
    m_position->next();
    QCOMPARE(names(), u"1 -"_s);
    QVERIFY(!m_pair->swap());
    m_position->previous();
    QCOMPARE(names(), u"1 2"_s);
}

void TestComparePair::newsOfTheReferenceAreTaken()
{
    m_list->show(numberedPage(1, 4));
    m_position->next();
    QSignalSpy changed(m_pair.get(), &ComparePair::changed);
    Character news = numbered(1);
    news.updatedAt = u"2026-05-08T11:00:00Z"_s;
    m_list->model.updateCharacter(news);
    QCOMPARE(m_pair->reference()->updatedAt, news.updatedAt);
    QCOMPARE(changed.count(), 1);
    news = numbered(4);
    news.updatedAt = u"2026-05-08T11:00:00Z"_s;
    m_list->model.updateCharacter(news);
    QCOMPARE(changed.count(), 1);
}

void TestComparePair::aCharacterCanBeComparedWithItself()
{
    m_list->show(numberedPage(1, 4));
    m_position->next();
    m_pair->beginOfOne();
    QVERIFY(m_pair->isOfOne());
    QCOMPARE(names(), u"2 2"_s);
    m_position->next();
    QCOMPARE(names(), u"3 3"_s);
    m_pair->begin();
    QVERIFY(!m_pair->isOfOne());
    QCOMPARE(names(), u"2 3"_s);
}

QTEST_GUILESS_MAIN(TestComparePair)
#include "tst_comparepair.moc"
