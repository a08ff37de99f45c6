// SPDX-License-Identifier: Apache-2.0
#include "models/flags.h"
#include "models/listfixture.h"
#include "queue/journalfixture.h"

#include <QTemporaryDir>

#include <deque>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OperationState;

namespace {

/// Answers when the test says so.
struct LateRecord
{
    [[nodiscard]] FlagRecorder recorder()
    {
        return [this](const FlagRecord &next, QObject *context, const Handler<void> &recorded) {
            asked.append((next.isSet ? u"+"_s : u"-"_s) + next.flag.name);
            waiting.push_back({context, recorded});
        };
    }
    void answer(const Result<void> &recorded = {})
    {
        QVERIFY(!waiting.empty());
        const auto [context, handler] = waiting.front();
        waiting.pop_front();
        if (context)
            handler(recorded);
    }
    void fail()
    {
        answer(tl::unexpected(testError(Error::Kind::Storage, Error::Delivery::NotSent)));
    }

    QStringList asked;
    std::deque<std::pair<QPointer<QObject>, Handler<void>>> waiting;
};

} // namespace

/// Flags for a second opinion: they count at once, are recorded, and show in the list and in the
/// record of what was decided.
class TestFlags : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsAtOnceAndIsRecorded();
    void whatIsSoAlreadyIsNotRecorded();
    void whatCannotBeRecordedGoesBack();
    void theNewestDecides_data();
    void theNewestDecides();
    void restoredOnesDoNotUndoWhatWasDone();
    void restoredOnesAreWhatAFailureGoesBackTo();
    void aRemovedOneLosesItsFlag();
    void destroyedWhileBusy();
    void rowsShowTheirFlag();
    void operationsNoteTheFlag();
    void aDiscardTakesTheFlagAlsoFromTheJournal();

private:
    void set(const QString &name, bool isFlagged = true)
    {
        m_flags->set(testCharacter(name), isFlagged);
    }
    [[nodiscard]] bool has(const QString &name) const { return m_flags->contains(testId(name)); }

    FakeClock m_clock;
    std::unique_ptr<LateRecord> m_record;
    std::unique_ptr<Flags> m_flags;
};

void TestFlags::init()
{
    m_flags.reset();
    m_record = std::make_unique<LateRecord>();
    m_flags = std::make_unique<Flags>(m_clock, m_record->recorder());
}

void TestFlags::countsAtOnceAndIsRecorded()
{
    QSignalSpy changed(m_flags.get(), &Flags::changed);
    QSignalSpy refused(m_flags.get(), &Flags::refused);
    set(u"Mira"_s);
    QVERIFY(has(u"Mira"_s));
    QCOMPARE(m_flags->count(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().value(0).value<QList<CharacterId>>(), QList{testId(u"Mira"_s)});
    QCOMPARE(m_record->asked, QStringList{u"+Mira"_s});
    m_record->answer();
    set(u"Mira"_s, false);
    QVERIFY(!has(u"Mira"_s));
    m_record->answer();
    QCOMPARE(m_record->asked, (QStringList{u"+Mira"_s, u"-Mira"_s}));
    QCOMPARE(changed.size(), 2);
    QVERIFY(refused.isEmpty());
}

void TestFlags::whatIsSoAlreadyIsNotRecorded()
{
    QSignalSpy changed(m_flags.get(), &Flags::changed);
    set(u"Mira"_s, false);
    QVERIFY(m_record->asked.isEmpty());
    set(u"Mira"_s);
    set(u"Mira"_s);
    QCOMPARE(m_record->asked.size(), 1);
    QCOMPARE(changed.size(), 1);
}

void TestFlags::whatCannotBeRecordedGoesBack()
{
    QSignalSpy changed(m_flags.get(), &Flags::changed);
    QSignalSpy refused(m_flags.get(), &Flags::refused);
    set(u"Mira"_s);
    m_record->fail();
    QVERIFY(!has(u"Mira"_s));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(refused.takeFirst().value(0).toString(),
             u"Mira is not flagged: it cannot be recorded. a test's error"_s);
    set(u"Mira"_s);
    m_record->answer();
    set(u"Mira"_s, false);
    m_record->fail();
    QVERIFY(has(u"Mira"_s));
    QCOMPARE(refused.takeFirst().value(0).toString(),
             u"Mira keeps its flag: it cannot be recorded. a test's error"_s);
}

void TestFlags::theNewestDecides_data()
{
    QTest::addColumn<QString>("answers"); // of three changes: + - +
    QTest::addColumn<bool>("isFlagged");
    QTest::addColumn<int>("refusals");
    QTest::newRow("all recorded") << u"yyy"_s << true << 0;
    QTest::newRow("none recorded") << u"nnn"_s << false << 1;
    QTest::newRow("the last one only") << u"nny"_s << true << 0;
    QTest::newRow("the first one only") << u"ynn"_s << true << 0;
    QTest::newRow("all but the last") << u"yyn"_s << false << 1;
}

void TestFlags::theNewestDecides()
{
    QFETCH(const QString, answers);
    QFETCH(const bool, isFlagged);
    QFETCH(const int, refusals);
    QSignalSpy refused(m_flags.get(), &Flags::refused);
    for (const bool wanted : {true, false, true})
        set(u"Mira"_s, wanted);
    for (const QChar answer : answers) {
        QVERIFY(has(u"Mira"_s)); // as it was wished last
        if (answer == u'y')
            m_record->answer();
        else
            m_record->fail();
    }
    QCOMPARE(has(u"Mira"_s), isFlagged);
    QCOMPARE(refused.size(), refusals);
}

void TestFlags::restoredOnesDoNotUndoWhatWasDone()
{
    const Flag mira{.character = testId(u"Mira"_s), .name = u"Mira"_s};
    const Flag taro{.character = testId(u"Taro"_s), .name = u"Taro"_s};
    set(u"Mira"_s);
    set(u"Mira"_s, false);
    QSignalSpy changed(m_flags.get(), &Flags::changed);
    m_flags->restore({mira, taro});
    QVERIFY(!has(u"Mira"_s));
    QVERIFY(has(u"Taro"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_record->asked.size(), 2); // it is recorded already
    m_flags->restore({});
    QCOMPARE(changed.size(), 1);
}

void TestFlags::restoredOnesAreWhatAFailureGoesBackTo()
{
    const Flag mira{.character = testId(u"Mira"_s), .name = u"Mira"_s};
    set(u"Mira"_s);
    set(u"Mira"_s, false);
    m_flags->restore({mira});
    QVERIFY(!has(u"Mira"_s));
    m_record->fail();
    m_record->fail();
    QVERIFY(has(u"Mira"_s));
    // What has been recorded since is newer.
    set(u"Mira"_s, false);
    set(u"Mira"_s);
    m_record->answer();
    m_flags->restore({mira});
    m_record->fail();
    QVERIFY(!has(u"Mira"_s));
}

void TestFlags::aRemovedOneLosesItsFlag()
{
    m_flags->restore({{.character = testId(u"Mira"_s), .name = u"Mira"_s}});
    set(u"Taro"_s);
    QSignalSpy changed(m_flags.get(), &Flags::changed);
    for (const auto *name : {u"Mira", u"Taro", u"Nobody"})
        m_flags->drop(testId(QString::fromUtf16(name)));
    QCOMPARE(m_flags->count(), 0);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_record->asked, QStringList{u"+Taro"_s});
    m_record->fail(); // and it does not come back
    QCOMPARE(m_flags->count(), 0);
}

void TestFlags::destroyedWhileBusy()
{
    set(u"Mira"_s);
    m_flags.reset();
    m_record->answer();
}

void TestFlags::rowsShowTheirFlag()
{
    ListFixture list;
    list.model.showFlags(*m_flags);
    list.show(numberedPage(1, 5));
    QSignalSpy changed(&list.model, &QAbstractItemModel::dataChanged);
    set(u"3"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 2);
    const QModelIndex third = list.model.index(2);
    QVERIFY(third.data(CharacterListModel::FlaggedRole).toBool());
    QVERIFY(!list.model.index(1).data(CharacterListModel::FlaggedRole).toBool());
    QVERIFY(third.data(Qt::AccessibleTextRole).toString().endsWith(u", flagged"));
    list.queue.submit(Action::Save, list.model.at(2));
    QVERIFY(third.data(Qt::AccessibleTextRole).toString().endsWith(u", held for Save, flagged"));
    set(u"77"_s); // is not here
    m_flags->drop(testId(u"3"_s));
    QVERIFY(!third.data(CharacterListModel::FlaggedRole).toBool());
    QVERIFY(!third.data(Qt::AccessibleTextRole).toString().contains(u"flagged"));
}

void TestFlags::operationsNoteTheFlag()
{
    ListFixture list;
    list.queue.followFlags([this](const CharacterId &id) { return m_flags->contains(id); });
    set(u"Mira"_s);
    for (const QString &name : {u"Mira"_s, u"Taro"_s, u"Lev"_s})
        list.queue.submit(Action::Discard, testCharacter(name));
    const Operations &all = list.queue.operations().all();
    QVERIFY(all.at(0).wasFlagged);
    QVERIFY(!all.at(1).wasFlagged);
    // A flag that is taken away again was one all the same, and one that comes later is one, too.
    set(u"Mira"_s, false);
    set(u"Taro"_s);
    list.clock.advance(8s);
    QVERIFY(all.at(0).wasFlagged);
    QVERIFY(all.at(1).wasFlagged);
    QVERIFY(!all.at(2).wasFlagged);
}

/// With the real record: what is Done is there with its flag and its reason at the next start.
void TestFlags::aDiscardTakesTheFlagAlsoFromTheJournal()
{
    const QTemporaryDir folder;
    {
        OpenJournal j(folder.path());
        Flags flags(m_clock, j.journal.flagRecorder());
        RateBudget budget{m_clock};
        FakeCharactersApi api;
        OperationQueue queue(
            api, budget, m_clock, OperationQueue::Timing{.hold = 0ms}, [] { return 0.5; },
            j.journal.recorder());
        queue.followFlags([&flags](const CharacterId &id) { return flags.contains(id); });
        connect(&queue, &OperationQueue::characterRemoved, &flags, &Flags::drop);
        flags.set(testCharacter(u"Mira"_s), true);
        flags.set(testCharacter(u"Taro"_s), true);
        queue.submit(Action::Discard, testCharacter(u"Mira"_s), {}, u"hands"_s);
        QTRY_COMPARE(api.waiting(), u"fetch char_Mira"_s);
        api.answerFetch(testCharacter(u"Mira"_s));
        QTRY_COMPARE(api.waiting(), u"remove char_Mira"_s);
        api.answerRemove(Deleted{.id = testId(u"Mira"_s)});
        QTRY_COMPARE(queue.operations().count(State::Done), 1);
        QCOMPARE(flags.count(), 1);
    }
    OpenJournal j(folder.path());
    QCOMPARE(j.started().flags.size(), 1);
    QCOMPARE(j.started().flags.constFirst().character, testId(u"Taro"_s));
    const Operation done = j.history().value(0);
    QCOMPARE(done.state, State::Done);
    QCOMPARE(done.why, u"hands"_s);
    QVERIFY(done.wasFlagged);
}

QTEST_GUILESS_MAIN(TestFlags)
#include "tst_flags.moc"
