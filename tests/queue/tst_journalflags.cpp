// SPDX-License-Identifier: Apache-2.0
#include "queue/journalfixture.h"
#include "queue/journalschema.h"
#include "support/journaltrouble.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

FlagRecord flagOn(const QString &name, int minute = 0)
{
    return {.flag = {.character = testId(name),
                     .name = name,
                     .flaggedAt = QDateTime::fromMSecsSinceEpoch(
                         1'800'000'000'000 + minute * 60'000LL, Qt::UTC)}};
}

FlagRecord taken(FlagRecord record)
{
    record.isSet = false;
    return record;
}

QString namesOf(const QList<Flag> &flags)
{
    QStringList names;
    for (const Flag &flag : flags)
        names.append(flag.name);
    return names.join(u' ');
}

/// Records \a operation and all that leads to \a end.
[[nodiscard]] bool leadTo(OpenJournal &journal, Operation operation, State end)
{
    bool isLed = journal.isRecorded({operation});
    for (const State state : {State::Queued, State::Checking, State::Sending, end}) {
        operation = stepped(operation, state);
        isLed = isLed && journal.isRecorded({operation});
    }
    return isLed;
}

} // namespace

/// Flags in the journal, and the reasons of its operations, through each kind of start.
class TestJournalFlags : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void flagsAreThereAgain();
    void aRemovalTakesItsFlag_data();
    void aRemovalTakesItsFlag();
    void aVersionTwoJournalHasNoReasonsYet();
    void aDamagedJournalKeepsFlagsAndReasons();
    void aNewerJournalShowsItsFlags();
    void aFullDiskRefusesAFlag();
    void whatWaitsAtTheEndIsRecorded();

private:
    [[nodiscard]] QString folder() const { return folderOfThisTest(m_folder); }

    QTemporaryDir m_folder;
};

void TestJournalFlags::flagsAreThereAgain()
{
    const FlagRecord mira = flagOn(u"Mira"_s, 2);
    {
        OpenJournal j(folder());
        QVERIFY(j.started().flags.isEmpty());
        QVERIFY(j.isRecorded(mira));
        QVERIFY(j.isRecorded(flagOn(u"Taro"_s, 1)));
        QVERIFY(j.isRecorded(flagOn(u"Lev"_s)));
        QVERIFY(j.isRecorded(taken(flagOn(u"Lev"_s))));
        QVERIFY(j.isRecorded(taken(flagOn(u"Nobody"_s)))); // it has none now, either
    }
    OpenJournal j(folder());
    QCOMPARE(namesOf(j.started().flags), u"Taro Mira"_s);
    Flag read = j.started().flags.constLast();
    QCOMPARE(read.flaggedBy, OpenJournal::account());
    read.flaggedBy.clear();
    QVERIFY(read == mira.flag);
}

void TestJournalFlags::aRemovalTakesItsFlag_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<State>("end");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("discarded") << Action::Discard << State::Done << true;
    QTest::newRow("deleted") << Action::Delete << State::Done << true;
    QTest::newRow("refused") << Action::Discard << State::Failed << false;
    QTest::newRow("changed since") << Action::Delete << State::Conflict << false;
    QTest::newRow("saved") << Action::Save << State::Done << false;
}

void TestJournalFlags::aRemovalTakesItsFlag()
{
    QFETCH(const Action, action);
    QFETCH(const State, end);
    QFETCH(const bool, isTaken);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(flagOn(u"Mira"_s)));
        QVERIFY(j.isRecorded(flagOn(u"Taro"_s)));
        QVERIFY(leadTo(j, decision(u"Mira"_s, action), end));
    }
    OpenJournal j(folder());
    QCOMPARE(namesOf(j.started().flags), isTaken ? u"Taro"_s : u"Mira Taro"_s);
}

void TestJournalFlags::aVersionTwoJournalHasNoReasonsYet()
{
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    }
    {
        const OpenFile file(folder());
        for (const char *step : {"ALTER TABLE cleanup_item DROP COLUMN is_called_off",
                                 "ALTER TABLE cleanup_item DROP COLUMN flagged_at",
                                 "ALTER TABLE cleanup DROP COLUMN was_interrupted",
                                 "DROP TABLE flag", "ALTER TABLE operation DROP COLUMN was_flagged",
                                 "ALTER TABLE operation DROP COLUMN why", "PRAGMA user_version=2"})
            QVERIFY2(file.run(QString::fromLatin1(step)), step);
    }
    {
        OpenJournal j(folder());
        QVERIFY(j.start->has_value());
        QVERIFY(!j.started().damage);
        QCOMPARE(j.started().operations.size(), 1);
        QCOMPARE(j.started().operations.constFirst().why, QString());
        QVERIFY(!j.started().operations.constFirst().wasFlagged);
        Operation next = decision(u"Taro"_s);
        next.why = u"hands"_s;
        QVERIFY(j.isRecorded({next}));
        QVERIFY(j.isRecorded(flagOn(u"Taro"_s)));
        QCOMPARE(j.history().constFirst().why, u"hands"_s);
    }
    const OpenFile file(folder());
    QCOMPARE(JournalSchema::versionOf(file.database), JournalSchema::version());
}

void TestJournalFlags::aDamagedJournalKeepsFlagsAndReasons()
{
    Operation discard = decision(u"Mira"_s);
    discard.why = u"hands"_s;
    discard.wasFlagged = true;
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded({discard}));
        QVERIFY(j.isRecorded(flagOn(u"Mira"_s)));
        QVERIFY(j.isRecorded(flagOn(u"Taro"_s)));
    }
    QVERIFY(damageAnIndex(folder()));
    OpenJournal j(folder());
    QVERIFY(j.start && j.start->has_value());
    QVERIFY(j.started().damage && j.started().damage->isAll);
    QCOMPARE(j.started().operations.constFirst().why, u"hands"_s);
    QVERIFY(j.started().operations.constFirst().wasFlagged);
    QCOMPARE(namesOf(j.started().flags), u"Mira Taro"_s);
    QCOMPARE(j.started().flags.constFirst().flaggedBy, OpenJournal::account());
}

void TestJournalFlags::aNewerJournalShowsItsFlags()
{
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(flagOn(u"Mira"_s)));
    }
    {
        const OpenFile file(folder());
        QVERIFY(file.run(u"PRAGMA user_version=%1"_s.arg(JournalSchema::version() + 1)));
    }
    OpenJournal j(folder());
    QVERIFY(j.started().isReadOnly);
    QCOMPARE(namesOf(j.started().flags), u"Mira"_s);
    QVERIFY(!j.isRecorded(taken(flagOn(u"Mira"_s))));
}

void TestJournalFlags::aFullDiskRefusesAFlag()
{
    OpenJournal j(folder());
    QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    {
        const FileLimit full(4096);
        const auto answer = j.record(flagOn(u"Mira"_s));
        QVERIFY(answer && !answer->has_value());
        QCOMPARE(answer->error().kind, Error::Kind::Storage);
        QVERIFY(j.journal.trouble());
    }
    QVERIFY(j.isRecorded(flagOn(u"Mira"_s)));
    QVERIFY(!j.journal.trouble());
}

void TestJournalFlags::whatWaitsAtTheEndIsRecorded()
{
    {
        OpenJournal j(folder());
        const auto ignore = [](const Result<void> &) {};
        j.journal.record({decision(u"Taro"_s)}, &j.context, ignore);
        j.journal.record(flagOn(u"Mira"_s), &j.context, ignore);
    }
    OpenJournal j(folder());
    QCOMPARE(namesOf(j.started().flags), u"Mira"_s);
}

QTEST_GUILESS_MAIN(TestJournalFlags)
#include "tst_journalflags.moc"
