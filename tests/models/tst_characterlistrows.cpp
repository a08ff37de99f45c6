// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"
#include "models/pick.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CharacterListModel::State;

/// The rows of the list and what becomes of them. How they are fetched is in tst_characterlistwalk.
class TestCharacterListRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void roles();
    void anUpdateChangesOneRow();
    void anUpdateWithoutNewsIsSilent();
    void youngerUrlsAreTakenSilently();
    void whatIsGoneWithItsRefsKeepsNoUrls_data();
    void whatIsGoneWithItsRefsKeepsNoUrls();
    void newsBringNoSecondCopyOfTexts();
    void olderNewsIsRefused_data();
    void olderNewsIsRefused();
    void deletedStaysDeleted();
    void prependSkipsWhatIsHere();
    void aDecisionShowsOnItsRow();
    void namesForAssistiveTechnology_data();
    void namesForAssistiveTechnology();
    void aSavedOneTakesTheServersWord();
    void aDiscardedOneKeepsItsRow();
    void whatIsDecided();
    void aRunThatComesTooLateLeavesItsMark();
    void aRunThatMetNoDecisionOfOursHasItsMark();
    void aRunOnWhatWasDecidedEarlierHasItsMark();
    void whatIsMadeAnewIsToBeDecidedAgain();
    void decisionsOnOthersTouchNothing();
    void whatOthersDoIsTheirsUntilOursIsSent();
    void aJournalThatOpensLaterIsToldOnce();
    void countsFollowWhatIsLoaded();
    void picksAreDecidedAsTheyWereMet();

private:
    void decide(Action action, int row) { m_list->queue.submit(action, m_list->model.at(row)); }
    [[nodiscard]] QString nameOf(int row) const
    {
        return m_list->model.index(row).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<ListFixture> m_list;
};

void TestCharacterListRows::init()
{
    m_list = std::make_unique<ListFixture>();
    m_list->show(numberedPage(1, 5));
}

void TestCharacterListRows::cleanup()
{
    m_list.reset();
}

void TestCharacterListRows::roles()
{
    const QModelIndex third = m_list->model.index(2);
    QCOMPARE(third.data().toString(), u"3"_s);
    QCOMPARE(third.data(CharacterListModel::CharacterRole).value<Character>(), numbered(3));
    QCOMPARE(third.data(CharacterListModel::IdRole).value<CharacterId>(), testId(u"3"_s));
    QVERIFY(!third.data(CharacterListModel::OperationRole).isValid());
    QVERIFY(!third.data(Qt::DecorationRole).isValid());
    QVERIFY(!m_list->model.data(QModelIndex(), Qt::DisplayRole).isValid());
    QCOMPARE(m_list->model.rowOf(testId(u"3"_s)), 2);
    QCOMPARE(m_list->model.rowOf(testId(u"nobody"_s)), -1);
    QCOMPARE(m_list->model.rowCount(third), 0);
}

void TestCharacterListRows::anUpdateChangesOneRow()
{
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m_list->model, &QAbstractItemModel::modelReset);
    Character news = numbered(4);
    news.status = CharacterStatus::Ready;
    news.updatedAt = u"later"_s;
    m_list->model.updateCharacter(news);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 3);
    QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 3);
    QCOMPARE(m_list->model.at(3), news);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3 4 5"_s);
    QCOMPARE(reset.size(), 0);
}

void TestCharacterListRows::anUpdateWithoutNewsIsSilent()
{
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    m_list->model.updateCharacter(numbered(4));
    m_list->model.updateCharacter(numbered(77));
    m_list->model.markDeleted(testId(u"77"_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_list->model.rowCount(), 5);
}

void TestCharacterListRows::whatIsGoneWithItsRefsKeepsNoUrls_data()
{
    QTest::addColumn<CharacterStatus>("status");
    QTest::addColumn<bool>("isGone");

    QTest::newRow("reviewing") << CharacterStatus::Reviewing << true;
    QTest::newRow("ready") << CharacterStatus::Ready << false;
    QTest::newRow("failed") << CharacterStatus::Failed << false;
}

void TestCharacterListRows::whatIsGoneWithItsRefsKeepsNoUrls()
{
    QFETCH(const CharacterStatus, status);
    QFETCH(const bool, isGone);
    const QList<Ref> refs{{.pose = u"front"_s, .url = "https://refs.example/front.bin?token=1"},
                          {.pose = u"none we know"_s, .url = "https://refs.example/more.bin"}};
    Character told = numbered(4);
    told.setStatus(statusWord(status));
    told.refs = refs;
    m_list->model.updateCharacter(told);
    m_list->model.markDeleted(told.id);
    const Character &row = m_list->model.at(m_list->model.rowOf(told.id));
    QCOMPARE(row.status, CharacterStatus::Deleted);
    const QList<Ref> bare{{.pose = u"front"_s}, {.pose = u"none we know"_s}};
    QCOMPARE(row.refs.toList(), isGone ? bare : refs);
}

void TestCharacterListRows::youngerUrlsAreTakenSilently()
{
    Character told = numbered(4);
    told.refs = {Ref{.pose = u"front"_s, .url = "https://refs.example/a?old"}};
    m_list->model.updateCharacter(told);
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    told.refs = {Ref{.pose = u"front"_s, .url = "https://refs.example/a?new"}};
    m_list->model.updateCharacter(told);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_list->model.at(3), told);
    told.refs = {Ref{.pose = u"side"_s, .url = "https://refs.example/a?new"}};
    m_list->model.updateCharacter(told);
    QCOMPARE(changed.size(), 1);
}

void TestCharacterListRows::newsBringNoSecondCopyOfTexts()
{
    const auto whole = [] {
        Character one = numbered(1);
        one.clientReferenceId = u"bot_1"_s;
        one.errorMessage = u"a timeout"_s;
        one.attributes = Attributes({{u"age"_s, 41}});
        return one;
    };
    const auto texts = [](const Character &one) {
        QList<const char *> places{one.id.latin1().data(), one.name.latin1()->data(),
                                   one.clientReferenceId.latin1()->data(),
                                   one.errorMessage.latin1()->data()};
        std::ignore = one.attributes.hasAny([&places](QByteArrayView, QByteArrayView value) {
            places.append(value.data());
            return true;
        });
        return places;
    };
    m_list->model.updateCharacter(whole());
    const Character before = m_list->model.at(0);
    Character news = whole();
    news.status = CharacterStatus::Ready;
    for (qsizetype i = 0; i < texts(news).size(); ++i)
        QVERIFY(texts(news).at(i) != texts(before).at(i));
    m_list->model.updateCharacter(news);
    QCOMPARE(m_list->model.at(0).status, CharacterStatus::Ready);
    QCOMPARE(texts(m_list->model.at(0)), texts(before));
    news.name = u"another"_s;
    m_list->model.updateCharacter(news);
    QCOMPARE(m_list->model.at(0).name.toString(), u"another"_s);
}

void TestCharacterListRows::olderNewsIsRefused_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("taken");

    QTest::newRow("younger") << u"2026-05-08T10:00:00Z"_s << u"2026-05-08T10:00:01Z"_s << true;
    QTest::newRow("same time") << u"2026-05-08T10:00:00Z"_s << u"2026-05-08T10:00:00Z"_s << true;
    QTest::newRow("older") << u"2026-05-08T10:00:00Z"_s << u"2026-05-08T09:59:59Z"_s << false;
    QTest::newRow("older, other zone")
        << u"2026-05-08T10:00:00Z"_s << u"2026-05-08T11:59:59+02:00"_s << false;
    QTest::newRow("unreadable") << u"2026-05-08T10:00:00Z"_s << u"yesterday"_s << true;
    QTest::newRow("was unreadable") << QString() << u"2026-05-08T10:00:00Z"_s << true;
}

void TestCharacterListRows::olderNewsIsRefused()
{
    QFETCH(const QString, known);
    QFETCH(const QString, told);
    QFETCH(const bool, taken);
    Character character = numbered(4);
    character.updatedAt = known;
    m_list->show({.characters = {character}});
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    character.updatedAt = told;
    character.name = u"told"_s;
    m_list->model.updateCharacter(character);
    QCOMPARE(m_list->model.at(0).name.toString(), taken ? u"told"_s : u"4"_s);
    QCOMPARE(changed.size(), taken ? 1 : 0);
}

void TestCharacterListRows::deletedStaysDeleted()
{
    m_list->model.markDeleted(testId(u"4"_s));
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    Character late = numbered(4); // asked for before the delete, answered after it
    late.updatedAt = u"2026-05-08T10:00:01Z"_s;
    m_list->model.updateCharacter(late);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_list->model.at(3).status, CharacterStatus::Deleted);
}

void TestCharacterListRows::prependSkipsWhatIsHere()
{
    QSignalSpy inserted(&m_list->model, &QAbstractItemModel::rowsInserted);
    m_list->model.prepend({numbered(-1), numbered(2), numbered(0), numbered(-1)});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.constFirst().at(1).toInt(), 0);
    QCOMPARE(inserted.constFirst().at(2).toInt(), 1);
    QCOMPARE(numbersIn(m_list->model), u"-1 0 1 2 3 4 5"_s);
    for (int row = 0; row < 7; ++row)
        QCOMPARE(m_list->model.rowOf(m_list->model.at(row).id), row);
    m_list->model.prepend({numbered(3)});
    m_list->model.prepend({});
    QCOMPARE(inserted.size(), 1);
}

void TestCharacterListRows::aDecisionShowsOnItsRow()
{
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    decide(Action::Save, 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 2);
    const auto roles = changed.constFirst().at(2).value<QList<int>>();
    QVERIFY(roles.contains(CharacterListModel::OperationRole));
    QVERIFY(roles.contains(Qt::AccessibleTextRole));
    const auto operation =
        m_list->model.index(2).data(CharacterListModel::OperationRole).value<Operation>();
    QCOMPARE(operation.action, Action::Save);
    QCOMPARE(operation.state, OperationState::Held);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3 4 5"_s);

    const QString held = nameOf(2);
    m_list->queue.undoLast();
    QVERIFY(changed.size() > 1);
    QVERIFY(nameOf(2) != held);
}

void TestCharacterListRows::namesForAssistiveTechnology_data()
{
    QTest::addColumn<int>("refs");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("name");

    QTest::newRow("as usual") << 4 << u"reviewing"_s << u"Mira, reviewing, 4 of 4 refs"_s;
    QTest::newRow("one is missing") << 3 << u"reviewing"_s << u"Mira, reviewing, 3 of 4 refs"_s;
    QTest::newRow("none yet") << 0 << u"synthesizing"_s << u"Mira, synthesizing, 0 of 4 refs"_s;
    QTest::newRow("uploaded") << 6 << u"ready"_s << u"Mira, ready, 6 of 6 refs"_s;
    QTest::newRow("unknown") << 1 << u"archived %2"_s << u"Mira, archived %2, 1 of 4 refs"_s;
}

void TestCharacterListRows::namesForAssistiveTechnology()
{
    QFETCH(const int, refs);
    QFETCH(const QString, status);
    Character mira = testCharacter(u"Mira"_s);
    mira.setStatus(status);
    mira.refs = QList<Ref>(refs, Ref{.pose = u"front"_s});
    m_list->show({.characters = {mira}});
    QFETCH(const QString, name);
    QCOMPARE(nameOf(0), name);
    decide(Action::Save, 0);
    QCOMPARE(nameOf(0), QString(name + u", held for Save"));
}

void TestCharacterListRows::aSavedOneTakesTheServersWord()
{
    decide(Action::Save, 1);
    m_list->clock.advance(8s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_2"_s);
    m_list->api.answerFetch(numbered(2));
    Character saved = numbered(2);
    saved.status = CharacterStatus::Ready;
    m_list->api.answerSave(saved);
    QCOMPARE(m_list->model.at(1), saved);
    QCOMPARE(nameOf(1), u"2, ready, 0 of 4 refs, saved"_s);
    QVERIFY(m_list->model.isDecided(1));
    QCOMPARE(m_list->model.rowCount(), 5);
}

void TestCharacterListRows::aDiscardedOneKeepsItsRow()
{
    decide(Action::Discard, 1);
    m_list->clock.advance(8s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_2"_s);
    m_list->api.answerFetch(numbered(2));
    m_list->api.answerRemove(Deleted{testId(u"2"_s)});
    QCOMPARE(m_list->model.at(1).status, CharacterStatus::Deleted);
    QCOMPARE(nameOf(1), u"2, deleted, 0 of 4 refs, discarded"_s);
    QCOMPARE(numbersIn(m_list->model), u"1 2 3 4 5"_s);
}

void TestCharacterListRows::aRunThatComesTooLateLeavesItsMark()
{
    decide(Action::Discard, 1);
    m_list->clock.advance(8s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_2"_s);
    m_list->api.answerFetch(numbered(2));
    m_list->api.answerRemove(Deleted{testId(u"2"_s)});
    const QString discarded = u"2, deleted, 0 of 4 refs, discarded"_s;
    QCOMPARE(nameOf(1), discarded);
    Operation item = decisionOn(numbered(2), Action::Save, {}, m_list->clock.wallTime());
    item.cleanup = QUuid::createUuid();
    item.state = OperationState::Queued;
    m_list->queue.submitItem(item, this, [](const Result<void> &) {});
    QTRY_COMPARE(nameOf(1), u"2, deleted, 0 of 4 refs, Save queued"_s);
    m_list->queue.undo(item.id);
    QTRY_COMPARE(m_list->queue.operations().latestFor(item.character)->state,
                 OperationState::Cancelled);
    QCOMPARE(nameOf(1), discarded);
    QVERIFY(m_list->model.isDecided(1));
    QCOMPARE(m_list->model.undecidedCount(), 4);
}

void TestCharacterListRows::aRunThatMetNoDecisionOfOursHasItsMark()
{
    QList<Operation> journal;
    for (const int number : {2, 3}) {
        Operation item = decisionOn(numbered(number), Action::Save, {}, m_list->clock.wallTime());
        item.cleanup = QUuid::createUuid();
        item.state = OperationState::Conflict;
        item.outcome = Outcome::Gone;
        journal.append(item);
    }
    Operation own = journal.constFirst();
    own.id = QUuid::createUuid();
    own.cleanup = {};
    own.action = Action::Discard;
    own.state = OperationState::Done;
    own.outcome = Outcome::Applied;
    journal.prepend(own);
    m_list->queue.restore(journal);
    m_list->model.markDeleted(numbered(2).id);
    m_list->model.markDeleted(numbered(3).id);
    QCOMPARE(nameOf(1), u"2, deleted, 0 of 4 refs, discarded"_s);
    QVERIFY(m_list->model.isDecided(1));
    QCOMPARE(nameOf(2), u"3, deleted, 0 of 4 refs, discarded elsewhere, Save not sent"_s);
    QVERIFY(!m_list->model.isDecided(2));
}

void TestCharacterListRows::aRunOnWhatWasDecidedEarlierHasItsMark()
{
    Character saved = numbered(2);
    saved.status = CharacterStatus::Ready;
    saved.updatedAt = u"2026-05-08T11:00:00Z"_s;
    Operation own = decisionOn(numbered(2), Action::Save, {}, m_list->clock.wallTime());
    own.state = OperationState::Done;
    own.outcome = Outcome::Applied;
    Operation item = decisionOn(saved, Action::Delete, {}, m_list->clock.wallTime());
    item.cleanup = QUuid::createUuid();
    item.state = OperationState::Failed;
    item.outcome = Outcome::Refused;
    m_list->queue.restore({own, item});
    m_list->model.updateCharacter(saved);
    QCOMPARE(nameOf(1), u"2, ready, 0 of 4 refs, Delete failed"_s);
    QVERIFY(!m_list->model.isDecided(1));
}

void TestCharacterListRows::whatIsMadeAnewIsToBeDecidedAgain()
{
    m_list->queue.submit(Action::Regenerate, numbered(2), u"front"_s);
    QCOMPARE(nameOf(1), u"2, reviewing, 0 of 4 refs, held for Regenerate"_s);
    QVERIFY(m_list->model.isDecided(1));
    m_list->clock.advance(8s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_2"_s);
    m_list->api.answerFetch(numbered(2));
    Character made = numbered(2);
    made.status = CharacterStatus::Synthesizing;
    made.updatedAt = u"2026-05-08T11:00:00Z"_s;
    m_list->api.answerRegenerate(made);
    QCOMPARE(m_list->model.at(1), made);
    QCOMPARE(nameOf(1), u"2, synthesizing, 0 of 4 refs, Regenerate started"_s);
    QVERIFY(m_list->model.isDecided(1));
    QCOMPARE(m_list->model.undecidedCount(), 4);
    made.status = CharacterStatus::Reviewing;
    made.updatedAt = u"2026-05-08T12:00:00Z"_s;
    m_list->model.updateCharacter(made);
    QCOMPARE(nameOf(1), u"2, reviewing, 0 of 4 refs"_s);
    QVERIFY(!m_list->model.isDecided(1));
    QVERIFY(!m_list->model.index(1).data(CharacterListModel::OperationRole).isValid());
    QCOMPARE(m_list->model.undecidedCount(), 5);
}

void TestCharacterListRows::whatIsDecided()
{
    QCOMPARE(m_list->model.undecidedCount(), 5);
    decide(Action::Save, 0);
    decide(Action::Discard, 1);
    decide(Action::Save, 2);
    QCOMPARE(m_list->model.undecidedCount(), 2);
    m_list->queue.undoLast();
    QVERIFY(!m_list->model.isDecided(2));
    QCOMPARE(m_list->model.undecidedCount(), 3);
    decide(Action::Discard, 0); // otherwise than before
    QCOMPARE(m_list->model.undecidedCount(), 3);
    QVERIFY(m_list->model.isDecided(0));
    // A conflict is no decision: the reviewer has to look again.
    m_list->clock.advance(8s);
    QTRY_VERIFY(m_list->api.waiting().startsWith(u"fetch"));
    Character changed = numbered(m_list->api.waiting() == u"fetch char_1" ? 1 : 2);
    changed.updatedAt = u"later"_s;
    m_list->api.answerFetch(changed);
    QCOMPARE(m_list->model.undecidedCount(), 4);
}

void TestCharacterListRows::decisionsOnOthersTouchNothing()
{
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    m_list->queue.submit(Action::Save, numbered(77));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_list->model.undecidedCount(), 5);
}

void TestCharacterListRows::whatOthersDoIsTheirsUntilOursIsSent()
{
    m_list->show(numberedPage(1, 3));
    const QSignalSpy theirs(&m_list->model, &CharacterListModel::movedByOthers);
    m_list->queue.submit(Action::Discard, numbered(2));
    m_list->queue.undoLast();
    m_list->model.markDeleted(numbered(2).id);
    QCOMPARE(theirs.size(), 1);
    m_list->queue.submit(Action::Discard, numbered(1));
    m_list->queue.sendHeldNow();
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_1"_s);
    m_list->api.answerFetch(numbered(1));
    QCOMPARE(m_list->api.waiting(), u"remove char_1"_s);
    m_list->model.markDeleted(numbered(1).id); // a poll may be faster than the answer
    m_list->api.answerRemove(Deleted{numbered(1).id});
    QCOMPARE(theirs.size(), 1);
    // While it is held, somebody else is first.
    m_list->queue.submit(Action::Discard, numbered(3));
    m_list->model.markDeleted(numbered(3).id);
    QCOMPARE(theirs.size(), 2);
}

void TestCharacterListRows::aJournalThatOpensLaterIsToldOnce()
{
    m_list->show(numberedPage(1, 100, u"c100"_s));
    m_list->model.setFilter({.name = u"1"_s}); // 1, 10 to 19, 21 and so on
    QList<Operation> journal;
    for (int number = 1; number <= 60; ++number) {
        Operation one =
            decisionOn(numbered(number), Action::Save, {}, QDateTime::currentDateTimeUtc());
        one.state = number <= 10 ? OperationState::Conflict : OperationState::Queued;
        journal.append(one);
    }
    QSignalSpy changed(&m_list->model, &QAbstractItemModel::dataChanged);
    const QSignalSpy hidden(&m_list->model, &CharacterListModel::hiddenChanged);
    m_list->queue.restore(journal);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(hidden.size(), 0);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), m_list->model.rowOf(numbered(51).id));
    QVERIFY(m_list->model.isDecided(m_list->model.rowOf(numbered(51).id)));
    QVERIFY(!m_list->model.isDecided(0));
    QCOMPARE(m_list->model.remainingCount(), 50);
    // Of the shown ones 11 to 19, 21, 31, 41 and 51 are decided.
    QCOMPARE(m_list->model.undecidedCount(), m_list->model.rowCount() - 13);
    m_list->model.setFilter({});
    QCOMPARE(m_list->model.undecidedCount(), 50);
}

void TestCharacterListRows::countsFollowWhatIsLoaded()
{
    m_list->queue.submit(Action::Discard, numbered(0)); // neither is here yet
    m_list->queue.submit(Action::Save, numbered(7));
    QCOMPARE(m_list->model.remainingCount(), 5);
    m_list->model.prepend({numbered(0)});
    QCOMPARE(m_list->model.remainingCount(), 5);
    QCOMPARE(m_list->model.undecidedCount(), 5);
    decide(Action::Save, 2);
    m_list->model.markDeleted(numbered(2).id); // it left, whatever was decided
    QCOMPARE(m_list->model.remainingCount(), 4);
    QCOMPARE(m_list->model.undecidedCount(), 4);
    m_list->queue.undoLast();
    QCOMPARE(m_list->model.remainingCount(), 4);
    QCOMPARE(m_list->model.undecidedCount(), 5);
    m_list->show(numberedPage(5, 8));
    QCOMPARE(m_list->model.remainingCount(), 3);
    QCOMPARE(m_list->model.undecidedCount(), 3);
    // A Save takes nobody out of the queue of all.
    m_list->model.setQuery({});
    m_list->api.answerList(numberedPage(5, 8));
    QCOMPARE(m_list->model.remainingCount(), 4);
    QCOMPARE(m_list->model.undecidedCount(), 3);
}

void TestCharacterListRows::picksAreDecidedAsTheyWereMet()
{
    const Pick pick = pickOf(numbered(77)); // not loaded
    QVERIFY(!m_list->model.isDecided(pick));
    m_list->queue.submit(Action::Save, numbered(77));
    QVERIFY(m_list->model.isDecided(pick));
    m_list->queue.undoLast();
    QVERIFY(!m_list->model.isDecided(pick));
    m_list->queue.submit(Action::Save, numbered(77));
    m_list->clock.advance(8s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_77"_s);
    m_list->api.answerFetch(numbered(77));
    Character saved = numbered(77);
    saved.status = CharacterStatus::Ready;
    m_list->api.answerSave(saved);
    QVERIFY(m_list->model.isDecided(pick));
    // What it is now nobody has decided on, nor on what it may become.
    QVERIFY(!m_list->model.isDecided(pickOf(saved)));
    Character again = numbered(77);
    again.updatedAt = u"2026-05-09T10:00:00Z"_s;
    QVERIFY(!m_list->model.isDecided(pickOf(again)));
}

QTEST_GUILESS_MAIN(TestCharacterListRows)
#include "tst_characterlistrows.moc"
