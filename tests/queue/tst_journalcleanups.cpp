// SPDX-License-Identifier: Apache-2.0
#include "queue/journalfixture.h"
#include "queue/journalschema.h"
#include "support/journaltrouble.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

/// A new run over failed characters with these names.
CleanupRecord runOver(const QStringList &names)
{
    CleanupRecord cleanup{
        .run = {.id = QUuid::createUuid(),
                .action = Action::Delete,
                .startedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC),
                .why = u"timeouts, \u00e9"_s},
        .items = {}};
    for (const QString &name : names) {
        const Character character = testCharacter(name, CharacterStatus::Failed);
        cleanup.items.append(
            {.character = character.id, .name = name, .seen = character.revision()});
    }
    return cleanup;
}

CleanupRecord stepped(CleanupRecord cleanup, CleanupState to)
{
    cleanup.run.state = to;
    ++cleanup.run.version;
    return cleanup;
}

Operation operationOf(const CleanupRecord &cleanup, qsizetype item)
{
    return operationFor(cleanup.run, cleanup.items.at(item),
                        QDateTime::fromMSecsSinceEpoch(1'800'000'001'000, Qt::UTC))
        .value();
}

} // namespace

/// Clean-ups in the journal: what became of each item is there at the next start, and none of them
/// becomes two operations.
class TestJournalCleanups : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void aVersionOneJournalKeepsItsOperations();
    void aDamagedVersionOneIsReadToo();
    void aVersionThreeJournalKeepsItsRuns();
    void aDamagedVersionFourJournalKeepsItsRuns();
    void aRunIsThereAgain();
    void anItemBecomesAnOperationOnce();
    void aTransitionComesOnce();
    void aStartFindsItPaused_data();
    void aStartFindsItPaused();
    void nothingLeftMeansEnded();
    void aStoppedOneStaysStopped();
    void whatWasSendingIsUncertain();
    void aDamagedJournalKeepsItsRuns();
    void overOnesAreForgottenWithTheirOperations();
    void aFullDiskRefusesARun();
    void allRunsAreListedNewestFirst();
    void overOnesAreReadWithTheirOperations();
    void eachConnectionHasItsOwn();

private:
    [[nodiscard]] QString folder() const { return folderOfThisTest(m_folder); }
    /// A journal of the first version with \a many decisions that are Queued.
    [[nodiscard]] bool makeVersionOne(int many) const;

    QTemporaryDir m_folder;
};

bool TestJournalCleanups::makeVersionOne(int many) const
{
    {
        OpenJournal j(folder());
        for (int i = 0; i < many; ++i) {
            const Operation held = decision(u"N%1"_s.arg(i));
            if (!j.isRecorded({held}) || !j.isRecorded({::stepped(held, State::Queued)}))
                return false;
        }
    }
    const OpenFile file(folder());
    bool isMade = file.isOpen;
    for (const char *step : {"DROP TABLE flag", "ALTER TABLE operation DROP COLUMN was_flagged",
                             "ALTER TABLE operation DROP COLUMN why", "DROP TABLE cleanup_item",
                             "DROP TABLE cleanup", "DROP INDEX of_cleanup",
                             "ALTER TABLE operation DROP COLUMN cleanup", "PRAGMA user_version=1"})
        isMade = isMade && file.run(QString::fromLatin1(step));
    return isMade;
}

void TestJournalCleanups::aVersionOneJournalKeepsItsOperations()
{
    QVERIFY(makeVersionOne(3));
    {
        OpenJournal j(folder());
        QVERIFY(j.start->has_value());
        QVERIFY(!j.started().damage);
        QCOMPARE(j.started().operations.size(), 3);
        QCOMPARE(j.started().operations.constFirst().name.toString(), u"N0"_s);
        QCOMPARE(j.started().operations.constFirst().state, State::Queued);
        QVERIFY(j.started().operations.constFirst().cleanup.isNull());
        QVERIFY(j.isRecorded(runOver({u"Mira"_s})));
    }
    const OpenFile file(folder());
    QCOMPARE(JournalSchema::versionOf(file.database), JournalSchema::version());
}

void TestJournalCleanups::aDamagedVersionOneIsReadToo()
{
    QVERIFY(makeVersionOne(40));
    QVERIFY(damageAnIndex(folder()));
    OpenJournal j(folder());
    QVERIFY(j.start && j.start->has_value());
    QVERIFY(j.started().damage);
    QCOMPARE(j.started().damage->read, 40);
    QCOMPARE(j.started().operations.size(), 40);
}

void TestJournalCleanups::aVersionThreeJournalKeepsItsRuns()
{
    const CleanupRecord second = runOver({u"Taro"_s});
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(runOver({u"Mira"_s})));
        QVERIFY(j.isRecorded(second));
        QVERIFY(j.isRecorded(stepped(second, CleanupState::Paused)));
    }
    {
        const OpenFile file(folder());
        QVERIFY(file.run(u"ALTER TABLE cleanup DROP COLUMN was_interrupted"_s));
        for (const QString &column : {u"flagged_at"_s, u"is_called_off"_s})
            QVERIFY(file.run(u"ALTER TABLE cleanup_item DROP COLUMN %1"_s.arg(column)));
        QVERIFY(file.run(u"PRAGMA user_version=3"_s));
    }
    {
        OpenJournal j(folder());
        QVERIFY(j.start->has_value());
        QVERIFY(!j.started().damage);
        QCOMPARE(j.started().cleanups.size(), 2);
        QVERIFY(j.started().cleanups.at(0).run.wasInterrupted);
        QVERIFY(!j.started().cleanups.at(1).run.wasInterrupted);
    }
    const OpenFile file(folder());
    QCOMPARE(JournalSchema::versionOf(file.database), JournalSchema::version());
}

void TestJournalCleanups::aDamagedVersionFourJournalKeepsItsRuns()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
    }
    {
        const OpenFile file(folder());
        for (const QString &column : {u"flagged_at"_s, u"is_called_off"_s})
            QVERIFY(file.run(u"ALTER TABLE cleanup_item DROP COLUMN %1"_s.arg(column)));
        QVERIFY(file.run(u"PRAGMA user_version=4"_s));
    }
    QVERIFY(damageAnIndex(folder()));
    const OpenJournal j(folder());
    QVERIFY(j.start && j.start->has_value());
    QVERIFY(j.started().damage);
    QCOMPARE(j.started().cleanups.size(), 1);
    QCOMPARE(j.started().cleanups.constFirst().run.state, CleanupState::Paused);
    QVERIFY(j.started().cleanups.constFirst().items == cleanup.items);
}

void TestJournalCleanups::aRunIsThereAgain()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(j.isRecorded(stepped(cleanup, CleanupState::Running)));
    }
    OpenJournal j(folder());
    QCOMPARE(j.started().cleanups.size(), 1);
    const CleanupRecord &read = j.started().cleanups.constFirst();
    QCOMPARE(read.run.id, cleanup.run.id);
    QCOMPARE(read.run.action, Action::Delete);
    QCOMPARE(read.run.startedAt, cleanup.run.startedAt);
    QCOMPARE(read.run.startedBy, OpenJournal::account());
    QCOMPARE(read.run.why, cleanup.run.why);
    QVERIFY(read.items == cleanup.items);
}

void TestJournalCleanups::anItemBecomesAnOperationOnce()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    OpenJournal j(folder());
    QVERIFY(j.isRecorded(cleanup));
    Operation first = operationOf(cleanup, 0);
    QVERIFY(j.isRecorded({first}));
    first = ::stepped(first, State::Cancelled);
    QVERIFY(j.isRecorded({first}));
    // Its operation is over, and the character free; the item is done with all the same.
    const auto answer = j.record({operationOf(cleanup, 0)});
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Conflict);
    QCOMPARE(j.history().size(), 1);
    QCOMPARE(j.history().constFirst().why, cleanup.run.why);
    // Nor one that is no item of it.
    Operation stranger = decision(u"Zoe"_s);
    stranger.cleanup = cleanup.run.id;
    QVERIFY(!j.isRecorded({stranger}));
    QCOMPARE(j.history().size(), 1);
    QCOMPARE(j.history().constFirst().cleanup, cleanup.run.id);
}

void TestJournalCleanups::aTransitionComesOnce()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s});
    OpenJournal j(folder());
    QVERIFY(j.isRecorded(cleanup));
    const CleanupRecord stopped = stepped(cleanup, CleanupState::Stopped);
    QVERIFY(j.isRecorded(stopped));
    const auto answer = j.record(stepped(cleanup, CleanupState::Running));
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Conflict);
    QVERIFY(!j.isRecorded(stepped(stopped, CleanupState::Running))); // it is over for good
}

void TestJournalCleanups::aStartFindsItPaused_data()
{
    QTest::addColumn<int>("state");
    for (const CleanupState state :
         {CleanupState::Held, CleanupState::Running, CleanupState::Paused})
        QTest::newRow(wordFor(state).data()) << int(state);
}

void TestJournalCleanups::aStartFindsItPaused()
{
    QFETCH(const int, state);
    CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        if (CleanupState(state) != CleanupState::Held) {
            cleanup = stepped(cleanup, CleanupState(state));
            QVERIFY(j.isRecorded(cleanup));
        }
    }
    for (int i = 0; i < 2; ++i) {
        OpenJournal j(folder());
        QCOMPARE(j.started().cleanups.size(), 1);
        const CleanupRun &run = j.started().cleanups.constFirst().run;
        QCOMPARE(run.state, CleanupState::Paused);
        QCOMPARE(run.wasInterrupted, CleanupState(state) != CleanupState::Paused);
    }
    OpenJournal j(folder());
    const CleanupRecord paused = j.started().cleanups.constFirst();
    QVERIFY(j.isRecorded(stepped(paused, CleanupState::Running)));
}

void TestJournalCleanups::nothingLeftMeansEnded()
{
    CleanupRecord cleanup = runOver({u"Mira"_s});
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(j.isRecorded(stepped(cleanup, CleanupState::Running)));
        const Operation queued = operationOf(cleanup, 0);
        const Operation checking = ::stepped(queued, State::Checking);
        QVERIFY(j.isRecorded({queued}));
        QVERIFY(j.isRecorded({checking}));
        QVERIFY(j.isRecorded({::stepped(checking, State::Failed)}));
    }
    {
        // For the sake of what failed.
        OpenJournal j(folder());
        QCOMPARE(j.started().cleanups.size(), 1);
        QCOMPARE(j.started().cleanups.constFirst().run.state, CleanupState::Ended);
        QVERIFY(j.started().cleanups.constFirst().run.endedAt.isValid());
        QCOMPARE(j.started().cleanups.constFirst().items.constFirst().state, State::Failed);
        Operation failed = j.started().operations.constFirst();
        failed.isDismissed = true;
        ++failed.version;
        QVERIFY(j.isRecorded({failed}));
    }
    OpenJournal j(folder());
    QVERIFY(j.started().cleanups.isEmpty());
}

void TestJournalCleanups::aStoppedOneStaysStopped()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(j.isRecorded({operationOf(cleanup, 0)}));
        QVERIFY(j.isRecorded(stepped(cleanup, CleanupState::Stopped)));
    }
    // Its operation was to be taken back, which did not come through.
    OpenJournal j(folder());
    QCOMPARE(j.started().cleanups.size(), 1);
    QCOMPARE(j.started().cleanups.constFirst().run.state, CleanupState::Stopped);
    QCOMPARE(j.started().operations.constFirst().state, State::Queued);
}

void TestJournalCleanups::whatWasSendingIsUncertain()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    Operation sent = operationOf(cleanup, 0);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(j.isRecorded({sent}));
        for (const State state : {State::Checking, State::Sending}) {
            sent = ::stepped(sent, state);
            QVERIFY(j.isRecorded({sent}));
        }
    }
    OpenJournal j(folder());
    const QList<CleanupItem> &items = j.started().cleanups.constFirst().items;
    QCOMPARE(items.at(0).operation, sent.id);
    QCOMPARE(items.at(0).state, State::Uncertain);
    QVERIFY(items.at(1).operation.isNull());
}

void TestJournalCleanups::aDamagedJournalKeepsItsRuns()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(j.isRecorded({operationOf(cleanup, 1)}));
    }
    QVERIFY(damageAnIndex(folder()));
    OpenJournal j(folder());
    QVERIFY(j.start && j.start->has_value());
    QVERIFY(j.started().damage);
    QCOMPARE(j.started().cleanups.size(), 1);
    const CleanupRecord &read = j.started().cleanups.constFirst();
    QCOMPARE(read.run.state, CleanupState::Paused);
    QCOMPARE(read.items.size(), 2);
    QVERIFY(read.items.at(0).operation.isNull());
    QVERIFY(!read.items.at(1).operation.isNull());
    // And the rest can still be done, once.
    QVERIFY(j.isRecorded({operationOf(read, 0)}));
    QVERIFY(!j.isRecorded({operationOf(read, 0)}));
}

void TestJournalCleanups::overOnesAreForgottenWithTheirOperations()
{
    CleanupRecord over = runOver({u"Mira"_s});
    const CleanupRecord open = runOver({u"Taro"_s, u"Zoe"_s});
    {
        OpenJournal j(folder());
        for (const CleanupRecord &cleanup : {over, open}) {
            QVERIFY(j.isRecorded(cleanup));
            Operation operation = operationOf(cleanup, 0);
            QVERIFY(j.isRecorded({operation}));
            operation = ::stepped(operation, State::Cancelled);
            operation.endedAt = QDateTime::currentDateTimeUtc().addDays(-200);
            QVERIFY(j.isRecorded({operation}));
        }
        over = stepped(over, CleanupState::Ended);
        over.run.endedAt = QDateTime::currentDateTimeUtc().addDays(-200);
        QVERIFY(j.isRecorded(over));
    }
    {
        OpenJournal j(folder(), Journal::DefaultKeep);
        QCOMPARE(j.history().size(), 1); // what an open run has done stays with it
        QCOMPARE(j.history().constFirst().cleanup, open.run.id);
        QCOMPARE(j.started().cleanups.size(), 1);
    }
    const OpenFile file(folder());
    QSqlQuery query(file.database);
    QVERIFY(query.exec(u"SELECT (SELECT count(*) FROM cleanup), (SELECT count(*) FROM "
                       "cleanup_item)"_s)
            && query.next());
    QCOMPARE(query.value(0).toInt(), 1);
    QCOMPARE(query.value(1).toInt(), 2);
}

void TestJournalCleanups::aFullDiskRefusesARun()
{
    OpenJournal j(folder());
    QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    {
        const FileLimit full(4096);
        const auto answer = j.record(runOver({u"Taro"_s}));
        QVERIFY(answer && !answer->has_value());
        QCOMPARE(answer->error().kind, Error::Kind::Storage);
    }
    QVERIFY(j.isRecorded(runOver({u"Taro"_s})));
}

void TestJournalCleanups::allRunsAreListedNewestFirst()
{
    const CleanupRecord first = runOver({u"Mira"_s, u"Taro"_s, u"Zoe"_s});
    const CleanupRecord second = runOver({u"Ada"_s});
    const CleanupRecord third = runOver({u"Bo"_s, u"Cy"_s});
    {
        OpenJournal j(folder());
        for (const CleanupRecord &one : {first, second, third})
            QVERIFY(j.isRecorded(one));
        for (const qsizetype item : {0, 1}) {
            const Operation queued = operationOf(first, item);
            const Operation checking = ::stepped(queued, State::Checking);
            QVERIFY(j.isRecorded({queued}));
            QVERIFY(j.isRecorded({checking}));
            Operation end = ::stepped(checking, item == 0 ? State::Done : State::Failed);
            end.isDismissed = item == 1;
            QVERIFY(j.isRecorded({end}));
        }
        QVERIFY(j.isRecorded(stepped(first, CleanupState::Stopped)));
        QVERIFY(j.isRecorded(stepped(second, CleanupState::Undone)));
    }
    OpenJournal j(folder());
    // The start itself takes back only what somebody has to decide on.
    QCOMPARE(j.started().cleanups.size(), 1);
    auto page = j.cleanups({.limit = 2});
    QVERIFY(page && page->has_value());
    QCOMPARE((*page)->cleanups.size(), 2);
    QCOMPARE((*page)->cleanups.at(0).run.id, third.run.id);
    QCOMPARE((*page)->cleanups.at(0).run.state, CleanupState::Paused);
    QCOMPARE((*page)->cleanups.at(0).counts, CleanupCounts{.rest = 2});
    QCOMPARE((*page)->cleanups.at(1).run.id, second.run.id);
    QCOMPARE((*page)->cleanups.at(1).run.state, CleanupState::Undone);
    QVERIFY((*page)->next != 0);
    page = j.cleanups({.before = (*page)->next, .limit = 2});
    QVERIFY(page && page->has_value());
    QCOMPARE((*page)->next, 0);
    QCOMPARE((*page)->cleanups.size(), 1);
    const CleanupSummary &last = (*page)->cleanups.constFirst();
    QCOMPARE(last.run.id, first.run.id);
    QCOMPARE(last.run.startedAt, first.run.startedAt);
    QCOMPARE(last.run.startedBy, OpenJournal::account());
    QCOMPARE(last.run.why, first.run.why);
    const CleanupCounts expected{.done = 1, .failed = 1, .rest = 1};
    QCOMPARE(last.counts, expected);
}

void TestJournalCleanups::overOnesAreReadWithTheirOperations()
{
    const CleanupRecord cleanup = runOver({u"Mira"_s, u"Taro"_s});
    const Operation queued = operationOf(cleanup, 1);
    Operation done = ::stepped(::stepped(queued, State::Checking), State::Done);
    done.requestId = u"req_7"_s;
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(j.isRecorded({decision(u"Zoe"_s)})); // which is of no clean-up
        QVERIFY(j.isRecorded({queued}));
        QVERIFY(j.isRecorded({::stepped(queued, State::Checking)}));
        QVERIFY(j.isRecorded({done}));
        QVERIFY(j.isRecorded(stepped(cleanup, CleanupState::Stopped)));
    }
    OpenJournal j(folder());
    QVERIFY(j.started().cleanups.isEmpty());
    const auto found = j.cleanup(cleanup.run.id);
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->cleanup.run.state, CleanupState::Stopped);
    const QList<CleanupItem> &items = (*found)->cleanup.items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0), cleanup.items.at(0));
    QCOMPARE(items.at(1).operation, done.id);
    QCOMPARE(items.at(1).state, State::Done);
    QCOMPARE((*found)->operations.size(), 1);
    QCOMPARE((*found)->operations.value(done.id).requestId, done.requestId);
    const auto none = j.cleanup(QUuid::createUuid());
    QVERIFY(none && !none->has_value());
    QCOMPARE(none->error().kind, Error::Kind::Storage);
}

void TestJournalCleanups::eachConnectionHasItsOwn()
{
    const CleanupRecord mine = runOver({u"Mira"_s});
    const CleanupRecord other = runOver({u"Taro"_s});
    OpenJournal j(folder() + u"/mine"_s);
    OpenJournal k(folder() + u"/other"_s);
    QVERIFY(j.isRecorded(mine));
    QVERIFY(k.isRecorded(other));
    const auto page = j.cleanups();
    QVERIFY(page && page->has_value());
    QCOMPARE((*page)->cleanups.size(), 1);
    QCOMPARE((*page)->cleanups.constFirst().run.id, mine.run.id);
    const auto found = j.cleanup(other.run.id);
    QVERIFY(found && !found->has_value());
}

QTEST_GUILESS_MAIN(TestJournalCleanups)
#include "tst_journalcleanups.moc"
