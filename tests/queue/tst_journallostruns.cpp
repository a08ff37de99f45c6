// SPDX-License-Identifier: Apache-2.0
#include "queue/journalfixture.h"
#include "queue/operationqueue.h"
#include "queue/queuefixture.h"
#include "support/journaltrouble.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

const QDateTime Then = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);

/// A new run over so many failed characters, "N0" and so on.
CleanupRecord runOver(int count)
{
    CleanupRecord cleanup{
        .run = {.id = QUuid::createUuid(), .action = Action::Delete, .startedAt = Then},
        .items = {}};
    for (int i = 0; i < count; ++i) {
        const Character character = testCharacter(u"N%1"_s.arg(i), CharacterStatus::Failed);
        cleanup.items.append(
            {.character = character.id, .name = character.name, .seen = character.revision()});
    }
    return cleanup;
}

Operation operationOf(const CleanupRecord &cleanup, qsizetype item)
{
    return operationFor(cleanup.run, cleanup.items.at(item), Then).value();
}

/// Records \a operation and what leads to \a end.
[[nodiscard]] bool leadTo(OpenJournal &journal, Operation operation, State end)
{
    bool isLed = journal.isRecorded({operation});
    for (const State state : {State::Checking, State::Sending, end}) {
        if (operation.state == end)
            break;
        operation = stepped(operation, state);
        isLed = isLed && journal.isRecorded({operation});
    }
    return isLed;
}

/// All in few commits.
[[nodiscard]] bool recordItems(OpenJournal &journal, const CleanupRecord &cleanup, int count)
{
    int recorded = 0;
    for (int i = 0; i < count; ++i)
        journal.journal.record({operationOf(cleanup, i)}, &journal.context,
                               [&recorded](const Result<void> &done) { recorded += done ? 1 : 0; });
    return QTest::qWaitFor([&] { return recorded == count; }, 30'000);
}

Operation of(const QString &name, const QList<Operation> &operations)
{
    for (const Operation &one : operations) {
        if (one.name == name)
            return one;
    }
    return {};
}

} // namespace

/// Items of clean-ups that cannot be read any more: they end, are told of once, and none is sent.
class TestJournalLostRuns : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void itemsOfAnUnreadableRunEnd();
    void whatMayHaveArrivedIsOnlyChecked();
    void theyAreForgottenInTime();
    void itemsOfAReadableRunStay();
    void ofATruncatedFileNoItemIsSent();

private:
    [[nodiscard]] QString folder() const { return folderOfThisTest(m_folder); }

    QTemporaryDir m_folder;
};

void TestJournalLostRuns::itemsOfAnUnreadableRunEnd()
{
    const CleanupRecord cleanup = runOver(4);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(leadTo(j, operationOf(cleanup, 0), State::Queued));
        QVERIFY(leadTo(j, operationOf(cleanup, 1), State::Sending));
        QVERIFY(leadTo(j, operationOf(cleanup, 2), State::Failed));
        QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    }
    QVERIFY(spoilTheRun(folder()));
    {
        OpenJournal j(folder());
        QVERIFY(j.started().cleanups.isEmpty());
        QCOMPARE(j.started().itemsWithoutRun, 3);
        QCOMPARE(j.started().operations.size(), 2);
        QCOMPARE(of(u"N1"_s, j.started().operations).state, State::Uncertain);
        QVERIFY(of(u"N1"_s, j.started().operations).cancelWanted);
        QCOMPARE(of(u"Mira"_s, j.started().operations).state, State::Held);
        const Operation unsent = of(u"N0"_s, j.history());
        QCOMPARE(unsent.state, State::Cancelled);
        QCOMPARE(unsent.outcome, Outcome::RunLost);
        QVERIFY(unsent.endedAt.isValid());
        QVERIFY(of(u"N2"_s, j.history()).isDismissed);
        // Its character is free for another decision.
        QVERIFY(j.isRecorded({decision(u"N0"_s)}));
    }
    // Once.
    OpenJournal j(folder());
    QCOMPARE(j.started().itemsWithoutRun, 0);
}

void TestJournalLostRuns::whatMayHaveArrivedIsOnlyChecked()
{
    const CleanupRecord cleanup = runOver(2);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(leadTo(j, operationOf(cleanup, 0), State::Queued));
        QVERIFY(leadTo(j, operationOf(cleanup, 1), State::Sending));
    }
    QVERIFY(spoilTheRun(folder()));
    OpenJournal j(folder());
    QueueFixture f(j.journal.recorder());
    f.queue->restore(j.started().operations);
    f.clock.advance(OperationQueue::Timing{}.settle);
    QVERIFY(f.awaits("fetch", u"N1"_s));
    f.api.answerFetch(testCharacter(u"N1"_s, CharacterStatus::Failed));
    QTRY_COMPARE(f.last().state, State::Cancelled);
    f.clock.advance(std::chrono::minutes(10));
    QVERIFY(f.isQuiet());
    QVERIFY(f.queue->operations().open().empty());
}

void TestJournalLostRuns::theyAreForgottenInTime()
{
    {
        OpenJournal j(folder());
        const CleanupRecord cleanup = runOver(1);
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(leadTo(j, operationOf(cleanup, 0), State::Queued));
    }
    {
        const OpenFile file(folder());
        QVERIFY(file.run(u"DELETE FROM cleanup"_s));
    }
    {
        OpenJournal j(folder());
        QCOMPARE(j.started().itemsWithoutRun, 1);
    }
    {
        const OpenFile file(folder());
        QVERIFY(file.run(u"UPDATE operation SET version = version + 1, ended_at = 1"_s));
    }
    OpenJournal j(folder(), Journal::DefaultKeep);
    QVERIFY(j.history().isEmpty());
}

void TestJournalLostRuns::itemsOfAReadableRunStay()
{
    const CleanupRecord cleanup = runOver(2);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(leadTo(j, operationOf(cleanup, 0), State::Queued));
    }
    OpenJournal j(folder());
    QCOMPARE(j.started().itemsWithoutRun, 0);
    QCOMPARE(j.started().operations.size(), 1);
    QCOMPARE(j.started().operations.constFirst().state, State::Queued);
}

/// Wherever the file ends, a run is there with its items or none of them is sent; and what can be
/// read is.
void TestJournalLostRuns::ofATruncatedFileNoItemIsSent()
{
    constexpr int many = 600;
    constexpr int begun = 300;
    {
        OpenJournal j(folder());
        const CleanupRecord cleanup = runOver(many);
        QVERIFY(j.isRecorded(cleanup));
        QVERIFY(recordItems(j, cleanup, begun));
    }
    constexpr qint64 page = 4096;
    const QString whole = folder() + u"/journal.db"_s;
    const qint64 pages = QFileInfo(whole).size() / page;
    QVERIFY(pages > 10);
    int read = 0;
    int lost = 0;
    for (int tenths = 1; tenths < 10; ++tenths) {
        const QString shorter = folder() + u"-%1"_s.arg(tenths);
        QVERIFY(QDir().mkpath(shorter));
        QVERIFY(QFile::copy(whole, shorter + u"/journal.db"_s));
        QVERIFY(QFile::resize(shorter + u"/journal.db"_s, pages * tenths / 10 * page));
        OpenJournal j(shorter);
        QVERIFY(j.start && j.start->has_value());
        QVERIFY(j.started().damage);
        QVERIFY(!j.started().damage->isAll);
        read += j.started().damage->read;
        lost += j.started().itemsWithoutRun;
        for (const CleanupRecord &cleanup : j.started().cleanups)
            QCOMPARE(cleanup.run.state, CleanupState::Paused);
        if (j.started().cleanups.isEmpty()) {
            QVERIFY(j.started().operations.isEmpty());
            QCOMPARE(j.started().itemsWithoutRun, j.started().damage->read);
        }
    }
    QVERIFY(read > 0);
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(TestJournalLostRuns)
#include "tst_journallostruns.moc"
