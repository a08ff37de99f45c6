// SPDX-License-Identifier: Apache-2.0
#include "models/characterselection.h"
#include "models/listfixture.h"

#include <QElapsedTimer>

#include <memory>

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

namespace {

/// The picked ones by the tests' names: "1 2 3".
QString namesOf(const QList<Pick> &picks)
{
    QStringList names;
    for (const Pick &pick : picks)
        names.append(pick.name.toString());
    return names.join(u' ');
}

QString textOf(const QList<CharacterId> &ids)
{
    QStringList texts;
    for (const CharacterId &id : ids)
        texts.append(id.toString().mid(5)); // after "char_"
    return texts.join(u' ');
}

QList<Character> numberedOnes(int first, int last)
{
    return numberedPage(first, last).characters;
}

Character updated(Character character, Status status, const ServerTime &updatedAt)
{
    character.status = status;
    character.updatedAt = updatedAt;
    return character;
}

} // namespace

/// Picks, whatever lists do.
class TestCharacterSelection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPickKeepsWhatWasSeen();
    void toggling();
    void addingAndRemoving();
    void picksKeepTheirOrder();
    void inverting();
    void statusesAreCounted();
    void ranges_data();
    void ranges();
    void longRangesAsk_data();
    void longRangesAsk();
    void whatIsHiddenIsDropped();
    void whatWasDroppedComesBack();
    void whatIsNewerIsSaidAndNeverTakenOver();
    void whatIsOlderIsIgnored();
    void pickedAgainItIsWhatItIsThen();
    void aListThatIsFollowed();
    void whatAFilterHidesIsLearntToo();
    void picksOutliveAQuery();
    void aListThatHasDied();
    void manyPicksAreCheap();

private:
    /// What was added and removed in all signals since the last look: "+1 2 -3".
    QString news();

    std::unique_ptr<CharacterSelection> m_selection;
    std::unique_ptr<QSignalSpy> m_changed;
    std::unique_ptr<QSignalSpy> m_outdated;
};

void TestCharacterSelection::init()
{
    m_selection = std::make_unique<CharacterSelection>();
    m_changed = std::make_unique<QSignalSpy>(m_selection.get(), &CharacterSelection::picksChanged);
    m_outdated = std::make_unique<QSignalSpy>(m_selection.get(), &CharacterSelection::pickOutdated);
}

void TestCharacterSelection::cleanup()
{
    m_changed.reset();
    m_outdated.reset();
    m_selection.reset();
}

QString TestCharacterSelection::news()
{
    QStringList texts;
    for (const QList<QVariant> &arguments : std::as_const(*m_changed)) {
        const QString added = textOf(arguments.at(0).value<QList<CharacterId>>());
        const QString removed = textOf(arguments.at(1).value<QList<CharacterId>>());
        texts.append((added.isEmpty() ? QString() : u'+' + added)
                     + (removed.isEmpty() ? QString() : u'-' + removed));
    }
    m_changed->clear();
    return texts.join(u"; "_s);
}

void TestCharacterSelection::aPickKeepsWhatWasSeen()
{
    Character one = updated(numbered(1), Status::Failed, u"2026-05-08T10:00:00+00:00"_s);
    one.errorMessage = u"timeout"_s;
    one.clientReferenceId = u"bot_1"_s;
    one.refs = {{u"front"_s, "https://x/1"}, {u"back"_s, "https://x/2"}};
    QVERIFY(m_selection->toggle(one));
    const Pick *pick = m_selection->find(one.id);
    QVERIFY(pick);
    QCOMPARE(pick->id, one.id);
    QCOMPARE(pick->name.toString(), one.name.toString());
    QVERIFY(pick->name.latin1()->data() == one.name.latin1()->data()); // thousands share theirs
    QVERIFY(itemOf(*pick).name.latin1()->data() == one.name.latin1()->data());
    QCOMPARE(pick->status, Status::Failed);
    QVERIFY(pick->seen == one.revision());
    QCOMPARE(pick->createdAt, one.createdAt);
    QCOMPARE(pick->errorMessage, one.errorMessage.toString());
    QCOMPARE(pick->clientReferenceId, one.clientReferenceId.toString());
    QVERIFY(pick->cover == one.refs.at(0));
    QCOMPARE(pick->refCount, 2);
    QVERIFY(!pick->changedTo);
    QVERIFY(pickOf(numbered(2)).cover == Ref());
    QVERIFY(!m_selection->find(numbered(2).id));
}

void TestCharacterSelection::toggling()
{
    QVERIFY(m_selection->isEmpty());
    QVERIFY(m_selection->toggle(numbered(1)));
    QVERIFY(m_selection->toggle(numbered(2)));
    QVERIFY(m_selection->contains(numbered(1).id));
    QVERIFY(!m_selection->toggle(numbered(1)));
    QVERIFY(!m_selection->contains(numbered(1).id));
    QCOMPARE(m_selection->count(), 1);
    QCOMPARE(news(), u"+1; +2; -1"_s);
}

void TestCharacterSelection::addingAndRemoving()
{
    QCOMPARE(m_selection->add(numberedOnes(1, 3)), 3);
    QCOMPARE(m_selection->add(numberedOnes(2, 4)), 1);
    QCOMPARE(m_selection->add(numberedOnes(2, 4)), 0);
    QCOMPARE(news(), u"+1 2 3; +4"_s);
    QCOMPARE(m_selection->remove({numbered(2).id, numbered(9).id, numbered(2).id}), 1);
    QCOMPARE(m_selection->remove({numbered(9).id}), 0);
    QCOMPARE(news(), u"-2"_s);
    m_selection->clear();
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_changed->constFirst().at(1).value<QList<CharacterId>>().size(), 3);
    m_selection->clear();
    QCOMPARE(m_changed->size(), 1); // nothing was there to clear
}

void TestCharacterSelection::picksKeepTheirOrder()
{
    m_selection->add(numberedOnes(1, 20));
    m_selection->toggle(numbered(1));
    m_selection->remove({numbered(10).id});
    m_selection->toggle(numbered(1));
    QCOMPARE(namesOf(m_selection->picks()), u"2 3 4 5 6 7 8 9 11 12 13 14 15 16 17 18 19 20 1"_s);
}

void TestCharacterSelection::inverting()
{
    m_selection->add(numberedOnes(1, 2));
    news();
    m_selection->invert(numberedOnes(2, 4));
    QCOMPARE(namesOf(m_selection->picks()), u"1 3 4"_s);
    m_selection->invert({});
    m_selection->invert({numbered(3), numbered(3)});
    QCOMPARE(news(), u"+3 4-2; -3"_s);
}

void TestCharacterSelection::statusesAreCounted()
{
    const Character failed = testCharacter(u"f"_s, Status::Failed);
    const Character other = testCharacter(u"g"_s, Status::Failed);
    const Character reviewing = testCharacter(u"r"_s);
    m_selection->add(QList{failed, other, reviewing, failed});
    QCOMPARE(m_selection->countOf(Status::Failed), 2);
    QCOMPARE(m_selection->countOf(Status::Reviewing), 1);
    QCOMPARE(m_selection->countOf(Status::Ready), 0);
    // It stays what it was picked as.
    m_selection->learn(updated(failed, Status::Ready, u"2026-05-09T10:00:00Z"_s));
    QCOMPARE(m_selection->countOf(Status::Failed), 2);
    m_selection->toggle(failed);
    m_selection->remove({other.id, other.id});
    QCOMPARE(m_selection->countOf(Status::Failed), 0);
    m_selection->retain([](const Pick &) { return false; });
    QCOMPARE(m_selection->countOf(Status::Reviewing), 0);
}

void TestCharacterSelection::ranges_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("picked");
    QTest::addColumn<int>("added");
    QTest::newRow("down") << 3 << 5 << u"4 3 5"_s << 2;
    QTest::newRow("up") << 5 << 3 << u"4 3 5"_s << 2;
    QTest::newRow("one") << 6 << 6 << u"4 6"_s << 1;
    QTest::newRow("a picked one") << 4 << 4 << u"4"_s << 0;
}

void TestCharacterSelection::ranges()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    m_selection->toggle(numbered(4));
    m_changed->clear();
    QTEST(static_cast<int>(m_selection->addRange(from, to, numbered)), "added");
    QTEST(namesOf(m_selection->picks()), "picked");
    QFETCH(const int, added);
    QCOMPARE(m_changed->size(), added > 0 ? 1 : 0);
}

void TestCharacterSelection::longRangesAsk_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("one") << 7 << 7 << false;
    QTest::newRow("200") << 0 << 199 << false;
    QTest::newRow("201") << 0 << 200 << true;
    QTest::newRow("200 upwards") << 299 << 100 << false;
    QTest::newRow("201 upwards") << 300 << 100 << true;
}

void TestCharacterSelection::longRangesAsk()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QTEST(CharacterSelection::isLong(from, to), "isLong");
}

void TestCharacterSelection::whatIsHiddenIsDropped()
{
    m_selection->add(numberedOnes(1, 6));
    news();
    const auto isEven = [](const Pick &pick) { return pick.name.toString().toInt() % 2 == 0; };
    QCOMPARE(namesOf(m_selection->retain(isEven)), u"1 3 5"_s);
    QCOMPARE(namesOf(m_selection->picks()), u"2 4 6"_s);
    QCOMPARE(news(), u"-1 3 5"_s);
    QVERIFY(m_selection->retain(isEven).isEmpty());
    QCOMPARE(news(), QString());
}

void TestCharacterSelection::whatWasDroppedComesBack()
{
    m_selection->add(numberedOnes(1, 2));
    m_selection->learn(updated(numbered(1), Status::Ready, u"2026-05-09T10:00:00Z"_s));
    const Pick before = *m_selection->find(numbered(1).id);
    const QList<Pick> dropped = m_selection->retain([](const Pick &) { return false; });
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(m_selection->add(dropped), 2);
    QVERIFY(*m_selection->find(numbered(1).id) == before); // and not as it is now
    QCOMPARE(namesOf(m_selection->picks()), u"1 2"_s);
}

void TestCharacterSelection::whatIsNewerIsSaidAndNeverTakenOver()
{
    const Character picked = updated(numbered(1), Status::Failed, u"2026-05-08T10:00:00Z"_s);
    m_selection->toggle(picked);
    m_selection->learn(picked);
    Character renamed = picked;
    renamed.name = u"Another"_s;
    m_selection->learn(renamed);
    m_selection->learn(numbered(2)); // not picked
    QCOMPARE(m_outdated->size(), 0);

    const Character ready = updated(renamed, Status::Ready, u"2026-05-08T11:00:00Z"_s);
    m_selection->learn(ready);
    m_selection->learn(ready);
    QCOMPARE(m_outdated->size(), 1);
    QCOMPARE(m_outdated->constFirst().at(0).value<CharacterId>(), picked.id);
    Pick expected = pickOf(picked);
    expected.changedTo = ready.revision();
    QVERIFY(*m_selection->find(picked.id) == expected);

    // Adding it again changes nothing either.
    QCOMPARE(m_selection->add(QList{ready}), 0);
    QVERIFY(*m_selection->find(picked.id) == expected);
    QCOMPARE(m_changed->size(), 1);
}

void TestCharacterSelection::whatIsOlderIsIgnored()
{
    const Character picked = updated(numbered(1), Status::Failed, u"2026-05-08T10:00:00Z"_s);
    m_selection->toggle(picked);
    m_selection->learn(updated(picked, Status::Synthesizing, u"2026-05-08T09:00:00Z"_s));
    QVERIFY(!m_selection->find(picked.id)->changedTo);
    // Deleted at the same time to the second: there is no way back.
    const Character gone = updated(picked, Status::Deleted, picked.updatedAt);
    m_selection->learn(gone);
    m_selection->learn(picked);
    m_selection->learn(updated(picked, Status::Ready, u"2026-05-08T12:00:00Z"_s));
    QVERIFY(m_selection->find(picked.id)->changedTo == gone.revision());
    QCOMPARE(m_outdated->size(), 1);
}

void TestCharacterSelection::pickedAgainItIsWhatItIsThen()
{
    const Character picked = numbered(1);
    const Character newer = updated(picked, Status::Ready, u"2026-05-09T10:00:00Z"_s);
    m_selection->toggle(picked);
    m_selection->learn(newer);
    m_selection->toggle(newer);
    m_selection->toggle(newer);
    QVERIFY(*m_selection->find(picked.id) == pickOf(newer));
}

void TestCharacterSelection::aListThatIsFollowed()
{
    ListFixture list;
    m_selection->follow(list.model);
    list.show(numberedPage(1, 3, u"c3"_s));
    m_selection->add(numberedOnes(1, 4));
    const auto changedTo = [this](int number) {
        return m_selection->find(numbered(number).id)
            ->changedTo.value_or(Revision())
            .status.toString();
    };
    list.model.markDeleted(numbered(1).id);
    QCOMPARE(changedTo(1), u"deleted"_s);
    // A further page, and the first one again.
    CharacterPage page;
    page.characters = {updated(numbered(4), Status::Ready, u"2026-05-09T10:00:00Z"_s)};
    list.model.fetchMore({});
    list.api.answerList(page);
    QCOMPARE(changedTo(4), u"ready"_s);
    page.characters = {updated(numbered(2), Status::Failed, u"2026-05-09T11:00:00Z"_s)};
    list.model.refresh();
    list.api.answerList(page);
    QCOMPARE(changedTo(2), u"failed"_s);
    QCOMPARE(changedTo(3), QString());
    QCOMPARE(m_outdated->size(), 3);
    // A decision on it is no news of the server's.
    list.queue.submit(Action::Save, numbered(2));
    QCOMPARE(m_outdated->size(), 3);
}

void TestCharacterSelection::whatAFilterHidesIsLearntToo()
{
    ListFixture list;
    m_selection->follow(list.model);
    list.show(numberedPage(1, 3, u"c3"_s));
    list.model.setFilter({.name = u"1"_s});
    m_selection->add(numberedOnes(1, 4));
    const auto changedTo = [this](int number) {
        return m_selection->find(numbered(number).id)
            ->changedTo.value_or(Revision())
            .status.toString();
    };
    CharacterPage page;
    page.characters = {updated(numbered(4), Status::Ready, u"2026-05-09T10:00:00Z"_s)};
    list.model.fetchMore({});
    list.api.answerList(page); // no row comes of it
    QCOMPARE(changedTo(4), u"ready"_s);
    page.characters = {updated(numbered(2), Status::Failed, u"2026-05-09T11:00:00Z"_s)};
    list.model.refresh();
    list.api.answerList(page);
    QCOMPARE(changedTo(2), u"failed"_s);
    QCOMPARE(changedTo(1), QString());
}

void TestCharacterSelection::picksOutliveAQuery()
{
    ListFixture list;
    m_selection->follow(list.model);
    list.show(numberedPage(1, 3));
    m_selection->add(numberedOnes(1, 3));
    list.model.refresh();
    list.api.answerList(numberedPage(2, 3));
    list.model.setQuery({Status::Failed});
    list.api.answerList(numberedPage(7, 9));
    QCOMPARE(namesOf(m_selection->picks()), u"1 2 3"_s);
    QCOMPARE(news(), u"+1 2 3"_s);
}

void TestCharacterSelection::aListThatHasDied()
{
    {
        ListFixture list;
        m_selection->follow(list.model);
        list.show(numberedPage(1, 3));
        m_selection->add(numberedOnes(1, 3));
    }
    QCOMPARE(m_selection->count(), 3);
    ListFixture list;
    {
        CharacterSelection other;
        other.follow(list.model);
        other.add(numberedOnes(1, 3));
    }
    list.show(numberedPage(1, 3)); // nobody listens any more
}

void TestCharacterSelection::manyPicksAreCheap()
{
    constexpr int many = 50'000; // where each toggle walks over all, these are minutes
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < many; ++number)
        m_selection->toggle(testCharacter(QString::number(number)));
    m_changed->clear();
    for (int number = 0; number < many; number += 2)
        m_selection->toggle(testCharacter(QString::number(number)));
    QCOMPARE(m_selection->count(), many / 2);
    QCOMPARE(m_selection->picks().size(), many / 2);
    m_changed->clear();
    QCOMPARE(m_selection->retain([](const Pick &) { return false; }).size(), many / 2);
    QCOMPARE(m_changed->size(), 1); // all at once
    QVERIFY2(timer.elapsed() < 90'000, qPrintable(QString::number(timer.elapsed()) + u" ms"_s));
}

QTEST_GUILESS_MAIN(TestCharacterSelection)
#include "tst_characterselection.moc"
