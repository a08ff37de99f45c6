// SPDX-License-Identifier: Apache-2.0
#include "queue/journalerror.h"
#include "queue/journalfixture.h"
#include "queue/journalrecords.h"
#include "queue/journalsalvage.h"
#include "queue/journalschema.h"
#include "support/journaltrouble.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

/// Overwrites a part of the file.
[[nodiscard]] bool damage(const QString &file, qint64 from, qint64 bytes)
{
    QFile opened(file);
    return opened.open(QFile::ReadWrite) && opened.seek(from)
        && opened.write(QByteArray(int(bytes), 'x')) == bytes;
}

constexpr int Many = 1'000;

/// Some pages of the file, of which most are those of Many operations.
[[nodiscard]] bool damageTheMiddle(const QString &folder)
{
    constexpr int page = 4096;
    return damage(folder + u"/journal.db"_s, qint64(page) * 30, qint64(page) * 8);
}

/// All in one commit.
[[nodiscard]] bool recordMany(const QString &folder, int count)
{
    OpenJournal j(folder);
    int recorded = 0;
    for (int i = 0; i < count; ++i)
        j.journal.record({decision(u"N%1"_s.arg(i))}, &j.context,
                         [&recorded](const Result<void> &done) { recorded += done ? 1 : 0; });
    return QTest::qWaitFor([&recorded, count] { return recorded == count; });
}

/// As a crash leaves it: the last run never ended.
[[nodiscard]] bool forgetTheEnd(const QString &folder)
{
    const OpenFile file(folder);
    return file.isOpen && file.run(u"UPDATE run SET ended_at = NULL"_s);
}

} // namespace

/// Journals that are damaged, newer, older, full, or of a program that keeps ending.
class TestJournalTrouble : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void aFileThatIsNoDatabaseIsPutAside();
    void aDamagedFileIsReadAsFarAsItGoes_data();
    void aDamagedFileIsReadAsFarAsItGoes();
    void damageIsNoticedAfterACleanEndToo();
    void aPageThatBreaksOffIsNotTheLast();
    void whatCannotBeOpenedIsNotRead();
    void aNewerOneIsLeftAsItIs();
    void anOlderOneIsTakenStepByStep();
    void aStepThatFailsLeavesTheFile();
    void aFullDiskRefusesADecision();
    void roomIsNoticedWithoutADecision();
    void aStepWaitsForRoom();
    void aStepThatIsLostAtTheEndIsNoCleanEnd();
    void aLockThatCannotBeMadeIsNoOtherProgram();
    void threeEarlyEndsAreNoticed_data();
    void threeEarlyEndsAreNoticed();
    void oldOnesGoAndHandedBackOnesStay();

private:
    [[nodiscard]] QString folder() const { return folderOfThisTest(m_folder); }

    QTemporaryDir m_folder;
};

void TestJournalTrouble::aFileThatIsNoDatabaseIsPutAside()
{
    QVERIFY(QDir().mkpath(folder()));
    const QByteArray text = QByteArray("this is no database. ").repeated(500);
    QFile file(folder() + u"/journal.db"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
    file.close();
    OpenJournal j(folder());
    QVERIFY(j.start && j.start->has_value());
    QVERIFY(j.started().damage);
    QCOMPARE(j.started().damage->read, 0);
    QVERIFY(!j.started().damage->isAll);
    QFile kept(j.started().damage->keptAs);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), text);
    QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
}

void TestJournalTrouble::aDamagedFileIsReadAsFarAsItGoes_data()
{
    constexpr int page = 4096;
    QTest::addColumn<qint64>("from");
    QTest::newRow("in the middle") << qint64(page) * 20;
    QTest::newRow("near the end") << qint64(page) * 40;
}

void TestJournalTrouble::aDamagedFileIsReadAsFarAsItGoes()
{
    QFETCH(const qint64, from);
    constexpr int page = 4096;
    QVERIFY(recordMany(folder(), Many));
    QVERIFY(forgetTheEnd(folder()));
    QVERIFY(QFileInfo(folder() + u"/journal.db"_s).size() > from + page);
    QVERIFY(damage(folder() + u"/journal.db"_s, from, page));
    {
        OpenJournal j(folder());
        QVERIFY(j.start && j.start->has_value());
        QVERIFY(j.started().damage);
        QVERIFY2(j.started().damage->read >= Many / 2,
                 qPrintable(QString::number(j.started().damage->read)));
        QCOMPARE(j.started().lastEnd, RunEnd::Unclean);
        // All that is left of them waits for somebody.
        for (const Operation &one : j.started().operations)
            QVERIFY(one.waitsForClick);
        QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    }
    OpenJournal j(folder());
    QVERIFY(!j.started().damage);
}

/// Nobody looks through the whole file then.
void TestJournalTrouble::damageIsNoticedAfterACleanEndToo()
{
    QVERIFY(recordMany(folder(), Many));
    QVERIFY(damageTheMiddle(folder()));
    const OpenJournal j(folder());
    QVERIFY(j.start && j.start->has_value());
    QVERIFY(j.started().damage);
    QVERIFY(!j.started().damage->isAll);
    QVERIFY(j.started().damage->read >= Many / 2);
}

void TestJournalTrouble::aPageThatBreaksOffIsNotTheLast()
{
    QVERIFY(recordMany(folder(), Many));
    QVERIFY(damageTheMiddle(folder()));
    const OpenFile file(folder());
    HistoryPage page;
    QSqlError error;
    QVERIFY(!JournalRecords::history(file.database, {.limit = Many}, page, error));
    QVERIFY(JournalError::isDamage(error));
    QVERIFY(!page.operations.isEmpty() && page.operations.size() < Many);
}

void TestJournalTrouble::whatCannotBeOpenedIsNotRead()
{
    QTest::failOnWarning(QRegularExpression(u"."_s)); // as of SQL after that
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(uR"(cannot be opened: "[1-9])"_s));
    const Salvage found = salvage(folder() + u"/journal.db.damaged-1"_s); // without the folder
    QVERIFY(!found.isAll);
    QVERIFY(found.operations.isEmpty());
}

void TestJournalTrouble::aNewerOneIsLeftAsItIs()
{
    QVERIFY(recordMany(folder(), 2));
    {
        const OpenFile file(folder());
        QVERIFY(file.run(u"PRAGMA user_version=%1"_s.arg(JournalSchema::version() + 1)));
    }
    OpenJournal j(folder());
    QVERIFY(j.start && j.start->has_value());
    QVERIFY(j.started().isReadOnly);
    QCOMPARE(j.started().operations.size(), 2);
    QCOMPARE(j.history().size(), 2);
    QVERIFY(j.journal.trouble());
    const auto answer = j.record({decision(u"Mira"_s)});
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Storage);
    QCOMPARE(j.history().size(), 2);
}

void TestJournalTrouble::anOlderOneIsTakenStepByStep()
{
    static constexpr std::array first{"CREATE TABLE note(text TEXT)",
                                      "INSERT INTO note VALUES('kept')"};
    static constexpr std::array second{"ALTER TABLE note ADD COLUMN colour TEXT DEFAULT 'grey'"};
    constexpr std::array<JournalSchema::Step, 2> steps{first, second};
    QVERIFY(QDir().mkpath(folder()));
    const OpenFile file(folder());
    QSqlError error;
    QVERIFY(JournalSchema::migrate(file.database, error, std::span(steps).first(1)));
    QCOMPARE(JournalSchema::versionOf(file.database), 1);
    QVERIFY(JournalSchema::migrate(file.database, error, steps));
    QCOMPARE(JournalSchema::versionOf(file.database), 2);
    QSqlQuery query(file.database);
    QVERIFY(query.exec(u"SELECT text, colour FROM note"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"kept"_s);
    QCOMPARE(query.value(1).toString(), u"grey"_s);
    QVERIFY(!query.next());
}

void TestJournalTrouble::aStepThatFailsLeavesTheFile()
{
    static constexpr std::array first{"CREATE TABLE note(text TEXT)"};
    static constexpr std::array second{"INSERT INTO note VALUES('half')", "this is no statement"};
    constexpr std::array<JournalSchema::Step, 2> steps{first, second};
    QVERIFY(QDir().mkpath(folder()));
    const OpenFile file(folder());
    QSqlError error;
    QVERIFY(!JournalSchema::migrate(file.database, error, steps));
    QVERIFY(error.isValid());
    QCOMPARE(JournalSchema::versionOf(file.database), 1);
    QSqlQuery query(file.database);
    QVERIFY(query.exec(u"SELECT count(*) FROM note"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void TestJournalTrouble::aFullDiskRefusesADecision()
{
    OpenJournal j(folder());
    QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    QSignalSpy trouble(&j.journal, &Journal::troubleChanged);
    {
        const FileLimit full(4096);
        const auto answer = j.record({decision(u"Taro"_s)});
        QVERIFY(answer && !answer->has_value());
        QCOMPARE(answer->error().kind, Error::Kind::Storage);
        QVERIFY(j.journal.trouble());
        QCOMPARE(trouble.size(), 1);
    }
    QVERIFY(j.isRecorded({decision(u"Taro"_s)}));
    QVERIFY(!j.journal.trouble());
    QCOMPARE(trouble.size(), 2);
    QCOMPARE(j.history().size(), 2);
}

void TestJournalTrouble::roomIsNoticedWithoutADecision()
{
    OpenJournal j(folder());
    {
        const FileLimit full(4096);
        const auto answer = j.record({decision(u"Mira"_s)});
        QVERIFY(answer && !answer->has_value());
        // Asked again while it is full, it stays so.
        j.journal.tryAgain();
        QTest::qWait(100);
        QVERIFY(j.journal.trouble());
    }
    j.journal.tryAgain();
    QTRY_VERIFY(!j.journal.trouble());
    QVERIFY(j.history().isEmpty());
    {
        const FileLimit full(4096);
        const auto answer = j.record({decision(u"Mira"_s)});
        QVERIFY(answer && !answer->has_value());
    }
    // By itself, too.
    QTRY_VERIFY(!j.journal.trouble());
}

void TestJournalTrouble::aStepWaitsForRoom()
{
    OpenJournal j(folder());
    const Operation held = decision(u"Mira"_s);
    QVERIFY(j.isRecorded({held}));
    bool isRecorded = false;
    {
        const FileLimit full(4096);
        j.journal.record(
            {stepped(held, State::Queued)}, &j.context,
            [&isRecorded](const Result<void> &done) { isRecorded = done.has_value(); });
        QTRY_VERIFY(j.journal.trouble());
        QVERIFY(!isRecorded);
        // It does not stand in the way of the answer to a new decision.
        const auto answer = j.record({decision(u"Taro"_s)});
        QVERIFY(answer && !answer->has_value());
    }
    j.journal.tryAgain();
    QTRY_VERIFY(isRecorded);
    QVERIFY(!j.journal.trouble());
    QCOMPARE(j.history().value(0).state, State::Queued);
}

/// The undo of a Discard, say: so that it is not sent unasked at the next start.
void TestJournalTrouble::aStepThatIsLostAtTheEndIsNoCleanEnd()
{
    auto j = std::make_unique<OpenJournal>(folder());
    const Operation held = decision(u"Mira"_s);
    QVERIFY(j->isRecorded({held}));
    {
        const FileLimit full(4096);
        j->journal.record({stepped(held, State::Cancelled)}, &j->context,
                          [](const Result<void> &) {});
        QTRY_VERIFY(j->journal.trouble());
        j.reset();
    }
    const OpenJournal next(folder());
    QCOMPARE(next.started().lastEnd, RunEnd::Unclean);
    QVERIFY(next.started().operations.constFirst().waitsForClick);
}

void TestJournalTrouble::aLockThatCannotBeMadeIsNoOtherProgram()
{
    QVERIFY(QDir().mkpath(folder() + u"/journal.lock"_s));
    const OpenJournal j(folder());
    QVERIFY(j.start && !j.start->has_value());
    QCOMPARE(j.start->error().kind, Error::Kind::Storage);
    QVERIFY(j.start->error().message.contains(u"cannot be written to"));
}

void TestJournalTrouble::threeEarlyEndsAreNoticed_data()
{
    QTest::addColumn<int>("starts");
    QTest::addColumn<int>("shown");  // the start that got as far as its first page
    QTest::addColumn<int>("closed"); // the start that somebody closed
    QTest::addColumn<bool>("isNoticed");
    QTest::newRow("two") << 2 << -1 << -1 << false;
    QTest::newRow("three") << 3 << -1 << -1 << true;
    QTest::newRow("three, the last one showed a page") << 3 << 2 << -1 << false;
    QTest::newRow("three, one of them was closed") << 3 << -1 << 1 << false;
    QTest::newRow("four, the first one showed a page") << 4 << 0 << -1 << true;
}

void TestJournalTrouble::threeEarlyEndsAreNoticed()
{
    QFETCH(const int, starts);
    QFETCH(const int, shown);
    QFETCH(const int, closed);
    QFETCH(const bool, isNoticed);
    for (int i = 0; i < starts; ++i) {
        {
            OpenJournal j(folder());
            QVERIFY(j.isOpen);
            if (i == shown)
                j.journal.notePage();
        }
        if (i != closed)
            QVERIFY(forgetTheLastEnd(folder()));
    }
    {
        OpenJournal j(folder());
        QCOMPARE(j.started().endedEarlyThrice, isNoticed);
        j.journal.notePage();
    }
    // That one was well, so the next is as any.
    OpenJournal j(folder());
    QVERIFY(!j.started().endedEarlyThrice);
}

void TestJournalTrouble::oldOnesGoAndHandedBackOnesStay()
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-91);
    {
        OpenJournal j(folder());
        for (const auto &[name, end] :
             {std::pair(u"Mira"_s, State::Done), std::pair(u"Taro"_s, State::Failed),
              std::pair(u"Odile"_s, State::Cancelled)}) {
            Operation operation = decision(name);
            QVERIFY(j.isRecorded({operation}));
            for (const State state : {State::Queued, State::Checking, end}) {
                operation = stepped(operation, state);
                operation.endedAt = operation.isOpen() ? QDateTime() : longAgo;
                QVERIFY(j.isRecorded({operation}));
            }
        }
    }
    OpenJournal j(folder(), Journal::DefaultKeep);
    QCOMPARE(j.history().size(), 1);
    QCOMPARE(j.history().value(0).name.toString(), u"Taro"_s);
    QCOMPARE(j.started().operations.size(), 1);
}

QTEST_GUILESS_MAIN(TestJournalTrouble)
#include "tst_journaltrouble.moc"
