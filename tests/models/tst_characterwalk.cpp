// SPDX-License-Identifier: Apache-2.0
#include "models/characterwalk.h"
#include "models/listfixture.h"

#include <memory>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using State = CharacterWalk::State;

namespace {

bool isEven(const Character &character)
{
    return character.name.toString().toInt() % 2 == 0;
}

} // namespace

/// The walk through a whole query, with answers that come when the test wants.
class TestCharacterWalk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void itBeginsByItself();
    void pageByPageToTheEnd();
    void aQueryWithoutCharacters();
    void eachOnce();
    void rowsThatCannotBeReadAreCounted();
    void newsIsLeftOut();
    void aRefusedCursorRestartsTheWalk();
    void afterARestartOnlyWhatIsStillThere();
    void asOftenAsItHappens();
    void aSecondRefusalBeforeAnyRowIsAFailure();
    void aRefusedFirstPageIsAFailure();
    void aRepeatedCursorIsAFailure_data();
    void aRepeatedCursorIsAFailure();
    void aFailureWaitsForRetry();
    void aFailureOfTheFirstPage();
    void whatComesAfterARetryIsNews();
    void askedAgainWhileBusy();
    void destroyedWhileBusy();
    void destroyedWhenItTells_data();
    void destroyedWhenItTells();

private:
    void start(CharacterWalk::Match matches = isEven);
    void answer(const Result<CharacterPage> &page) { m_api->answerList(page); }
    void refuseCursor() { answer(listFailure(Kind::Rejected)); }
    [[nodiscard]] QString cursor() const { return m_api->waitingList().cursor; }
    /// Found so far: "2 4".
    [[nodiscard]] QString found() const;
    /// What progressed() has told: "3/1 5/2".
    [[nodiscard]] QString told() const;

    std::unique_ptr<FakeCharactersApi> m_api;
    std::unique_ptr<CharacterWalk> m_walk;
    std::unique_ptr<QSignalSpy> m_progressed;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestCharacterWalk::init()
{
    m_api = std::make_unique<FakeCharactersApi>();
}

void TestCharacterWalk::cleanup()
{
    m_progressed.reset();
    m_changed.reset();
    m_walk.reset();
    m_api.reset();
}

void TestCharacterWalk::start(CharacterWalk::Match matches)
{
    m_walk = std::make_unique<CharacterWalk>(*m_api, CharacterQuery{CharacterStatus::Failed},
                                             std::move(matches));
    m_progressed = std::make_unique<QSignalSpy>(m_walk.get(), &CharacterWalk::progressed);
    m_changed = std::make_unique<QSignalSpy>(m_walk.get(), &CharacterWalk::stateChanged);
}

QString TestCharacterWalk::found() const
{
    QStringList names;
    for (const Pick &pick : m_walk->found())
        names.append(pick.name.toString());
    return names.join(u' ');
}

QString TestCharacterWalk::told() const
{
    QStringList texts;
    for (const QList<QVariant> &arguments : *m_progressed)
        texts.append(u"%1/%2"_s.arg(arguments.at(0).toInt()).arg(arguments.at(1).toInt()));
    return texts.join(u' ');
}

void TestCharacterWalk::itBeginsByItself()
{
    start();
    QCOMPARE(m_api->count(u"list"_s), 1);
    QCOMPARE(cursor(), QString());
    QCOMPARE(m_api->waitingList().query.status, CharacterStatus::Failed);
    QCOMPARE(m_walk->state(), State::Walking);
    QCOMPARE(m_walk->scanned(), 0);
}

void TestCharacterWalk::pageByPageToTheEnd()
{
    start();
    answer(numberedPage(1, 3, u"c3"_s));
    QCOMPARE(cursor(), u"c3"_s);
    QCOMPARE(m_walk->state(), State::Walking);
    answer(numberedPage(4, 5, u"c5"_s));
    answer(numberedPage(6, 6));
    QCOMPARE(m_walk->state(), State::AtEnd);
    QCOMPARE(m_api->waiting(), QString());
    QCOMPARE(found(), u"2 4 6"_s);
    QVERIFY(m_walk->found().at(0) == pickOf(numbered(2)));
    QCOMPARE(m_walk->passed().size(), 6);
    QCOMPARE(m_walk->passed().value(numbered(3).id).createdAt, numbered(3).createdAt);
    QCOMPARE(m_walk->passed().value(numbered(3).id).seen, numbered(3).revision());
    QCOMPARE(told(), u"3/1 5/2 6/3"_s);
    QCOMPARE(m_changed->size(), 1);
    m_walk->retry(); // nothing has failed
    QCOMPARE(m_api->waiting(), QString());
}

void TestCharacterWalk::aQueryWithoutCharacters()
{
    start();
    answer(CharacterPage());
    QCOMPARE(m_walk->state(), State::AtEnd);
    QCOMPARE(told(), u"0/0"_s);
}

void TestCharacterWalk::eachOnce()
{
    start();
    CharacterPage page = numberedPage(1, 4, u"c4"_s);
    page.characters.append(numbered(2));
    answer(page);
    answer(numberedPage(3, 6));
    QCOMPARE(found(), u"2 4 6"_s);
    QCOMPARE(told(), u"4/2 6/3"_s);
}

void TestCharacterWalk::rowsThatCannotBeReadAreCounted()
{
    start();
    CharacterPage page = numberedPage(1, 2, u"c2"_s);
    page.dropped = 2;
    answer(page);
    refuseCursor();
    QCOMPARE(m_walk->unreadable(), 0); // they come again
    answer(page);
    page = numberedPage(3, 4);
    page.dropped = 1;
    answer(page);
    QCOMPARE(m_walk->unreadable(), 3);
    QCOMPARE(told(), u"2/1 2/1 4/2"_s);
}

void TestCharacterWalk::newsIsLeftOut()
{
    start();
    answer(numberedPage(1, 3, u"c3"_s));
    refuseCursor();
    answer(numberedPage(-2, 6));
    QCOMPARE(found(), u"2 4 6"_s); // and not -2 and 0
    QVERIFY(!m_walk->passed().contains(numbered(0).id));
    QCOMPARE(told(), u"3/1 6/3"_s);
}

void TestCharacterWalk::aRefusedCursorRestartsTheWalk()
{
    start();
    answer(numberedPage(1, 3, u"c3"_s));
    refuseCursor();
    QCOMPARE(m_walk->state(), State::Walking);
    QCOMPARE(cursor(), QString());
    answer(numberedPage(1, 2, u"c2"_s));
    QCOMPARE(cursor(), u"c2"_s);
    answer(numberedPage(4, 6));
    QCOMPARE(found(), u"2 4 6"_s);
    QCOMPARE(told(), u"3/1 3/1 5/3"_s); // 3 has gone
    QCOMPARE(m_changed->size(), 1);
}

void TestCharacterWalk::afterARestartOnlyWhatIsStillThere()
{
    start();
    answer(numberedPage(1, 4, u"c4"_s));
    answer(numberedPage(5, 8, u"c8"_s));
    QCOMPARE(found(), u"2 4 6 8"_s);
    refuseCursor();
    CharacterPage page = numberedPage(1, 3, u"c3"_s);
    page.characters[1].updatedAt = u"2026-05-08T11:00:00Z"_s;
    answer(page);
    answer(numberedPage(6, 7, u"c7"_s));
    answer(numberedPage(9, 10));
    QCOMPARE(found(), u"2 6 10"_s); // 4 and 8 have gone
    QCOMPARE(m_walk->found().at(0).seen.updatedAt, u"2026-05-08T11:00:00Z"_s);
    QCOMPARE(told(), u"4/2 8/4 8/4 8/4 7/3"_s); // exact in the end
}

void TestCharacterWalk::asOftenAsItHappens()
{
    start();
    for (int last = 3; last < 9; ++last) {
        answer(numberedPage(1, last, u"c"_s + QString::number(last)));
        refuseCursor();
        QCOMPARE(m_walk->state(), State::Walking);
    }
    answer(numberedPage(1, 9));
    QCOMPARE(found(), u"2 4 6 8"_s);
}

void TestCharacterWalk::aSecondRefusalBeforeAnyRowIsAFailure()
{
    start();
    answer(numberedPage(1, 2, u"c2"_s));
    refuseCursor();
    answer(numberedPage(1, 2, u"c2"_s));
    refuseCursor();
    QCOMPARE(m_walk->state(), State::Failed);
    QCOMPARE(m_walk->error()->kind, Kind::Rejected);
    QCOMPARE(m_api->waiting(), QString());
    m_walk->retry();
    QCOMPARE(cursor(), QString()); // from the newest row it is sure to be whole again
    answer(numberedPage(1, 4));
    QCOMPARE(found(), u"2 4"_s);
    QCOMPARE(m_walk->state(), State::AtEnd);
    QVERIFY(!m_walk->error());
}

void TestCharacterWalk::aRefusedFirstPageIsAFailure()
{
    start();
    refuseCursor();
    QCOMPARE(m_walk->state(), State::Failed); // there was no cursor to be refused
    QCOMPARE(m_api->waiting(), QString());
}

void TestCharacterWalk::aRepeatedCursorIsAFailure_data()
{
    QTest::addColumn<QString>("repeated");
    QTest::newRow("of the page") << u"c4"_s;
    QTest::newRow("of an earlier one") << u"c2"_s;
}

void TestCharacterWalk::aRepeatedCursorIsAFailure()
{
    QFETCH(const QString, repeated);
    start();
    answer(numberedPage(1, 2, u"c2"_s));
    answer(numberedPage(3, 4, u"c4"_s));
    answer(numberedPage(5, 6, repeated));
    QCOMPARE(m_walk->state(), State::Failed);
    QVERIFY(!m_walk->error()->message.isEmpty());
    QCOMPARE(told(), u"2/1 4/2 6/3"_s);
    QCOMPARE(m_api->waiting(), QString());
    m_walk->retry();
    QCOMPARE(cursor(), QString());
    answer(numberedPage(1, 6));
    QCOMPARE(m_walk->state(), State::AtEnd);
    QCOMPARE(found(), u"2 4 6"_s);
}

void TestCharacterWalk::aFailureWaitsForRetry()
{
    start();
    answer(numberedPage(1, 3, u"c3"_s));
    answer(listFailure(Kind::Server, Error::Delivery::Unknown));
    QCOMPARE(m_walk->state(), State::Failed);
    QCOMPARE(m_walk->error()->kind, Kind::Server);
    QCOMPARE(m_api->waiting(), QString());
    QCOMPARE(m_walk->scanned(), 3);
    QCOMPARE(m_walk->matched(), 1);
    m_walk->retry();
    m_walk->retry();
    QCOMPARE(m_api->waiting(), u"list"_s);
    QCOMPARE(cursor(), u"c3"_s); // nothing is read twice
    QCOMPARE(m_walk->state(), State::Walking);
    QVERIFY(!m_walk->error());
    answer(listFailure(Kind::Timeout, Error::Delivery::Unknown));
    m_walk->retry();
    answer(numberedPage(4, 4));
    QCOMPARE(found(), u"2 4"_s);
    QCOMPARE(m_changed->size(), 5);
    QCOMPARE(m_walk->state(), State::AtEnd);
}

void TestCharacterWalk::aFailureOfTheFirstPage()
{
    start();
    answer(listFailure(Kind::Offline, Error::Delivery::NotSent));
    QCOMPARE(m_walk->state(), State::Failed);
    QCOMPARE(told(), QString());
    m_walk->retry();
    QCOMPARE(cursor(), QString());
    answer(numberedPage(1, 2));
    QCOMPARE(found(), u"2"_s);
}

void TestCharacterWalk::whatComesAfterARetryIsNews()
{
    start();
    answer(numberedPage(1, 2, u"c2"_s));
    refuseCursor();
    answer(listFailure(Kind::Offline, Error::Delivery::NotSent));
    m_walk->retry();
    answer(numberedPage(-3, 4));
    QCOMPARE(found(), u"2 4"_s);
}

void TestCharacterWalk::askedAgainWhileBusy()
{
    start();
    m_walk->retry();
    QCOMPARE(m_api->waiting(), u"list"_s);
    QCOMPARE(m_api->count(u"list"_s), 1);
    QCOMPARE(m_changed->size(), 0);
}

void TestCharacterWalk::destroyedWhileBusy()
{
    start();
    answer(numberedPage(1, 2, u"c2"_s));
    QCOMPARE(m_api->waiting(), u"list"_s);
    m_walk.reset();
    QCOMPARE(m_api->waiting(), QString());
}

void TestCharacterWalk::destroyedWhenItTells_data()
{
    QTest::addColumn<bool>("byProgress");
    QTest::addColumn<CharacterPage>("page");
    for (const bool byProgress : {true, false}) {
        QTest::addRow("at the end, %d", byProgress) << byProgress << numberedPage(1, 2);
        QTest::addRow("repeated, %d", byProgress) << byProgress << numberedPage(1, 2, u"c0"_s);
    }
    QTest::newRow("on the way") << true << numberedPage(1, 2, u"c2"_s);
}

void TestCharacterWalk::destroyedWhenItTells()
{
    QFETCH(const bool, byProgress);
    QFETCH(const CharacterPage, page);
    start();
    answer(numberedPage(-1, 0, u"c0"_s));
    const auto destroy = [this] { delete m_walk.release(); };
    if (byProgress)
        connect(m_walk.get(), &CharacterWalk::progressed, this, destroy);
    else
        connect(m_walk.get(), &CharacterWalk::stateChanged, this, destroy);
    answer(page);
    QVERIFY(!m_walk);
    QCOMPARE(m_api->waiting(), QString());
}

Q_DECLARE_METATYPE(CharacterPage)
QTEST_GUILESS_MAIN(TestCharacterWalk)
#include "tst_characterwalk.moc"
