// SPDX-License-Identifier: Apache-2.0
#include "models/cleanuplistmodel.h"
#include "models/operationlistmodel.h"
#include "models/planlistmodel.h"
#include "queue/cleanupfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Kind = CleanupResult::Kind;

namespace {

Kind kindAt(const CleanupListModel &model, int row)
{
    return model.index(row).data(CleanupListModel::ResultRole).value<CleanupResult>().kind();
}

} // namespace

/// The rows of a clean-up, before it starts and while it runs, and its result for other programs.
class TestCleanupListModel : public QObject
{
    Q_OBJECT

private slots:
    void aPlanLosesWhatIsTakenOut();
    void rowsFollowTheRun();
    void ofAnotherRunItHearsNothing();
    void resultsAsCsv();
    void noRunHasNoRows();
    void theReviewersListHasNoItems();
};

void TestCleanupListModel::aPlanLosesWhatIsTakenOut()
{
    QList<Pick> picks;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        picks.append(pickOf(testCharacter(name, CharacterStatus::Failed)));
    PlanListModel model(CleanupPlan(Action::Delete, picks, QDateTime::currentDateTimeUtc()));
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"b, failed"_s);
    QVERIFY(model.takeOut(1));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), u"c"_s);
    QCOMPARE(model.plan().count(), 2);
    QVERIFY(!model.takeOut(2));
    QVERIFY(!model.takeOut(-1));
    QCOMPARE(model.plan().count(), 2);
}

void TestCleanupListModel::rowsFollowTheRun()
{
    CleanupFixture c;
    c.fillBucket();
    const QList<CleanupItem> items = c.characters(3);
    c.server.remove(u"N1"_s);
    const CleanupId id = c.cleanup->start(Action::Delete, items, {});
    CleanupListModel model(*c.cleanup, *c.f.queue);
    const QAbstractItemModelTester tester(&model);
    model.setRun(id);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(kindAt(model, 0), Kind::Rest);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    c.cleanup->sendNow(id);
    QVERIFY(c.runUntil(id, CleanupState::Ended));
    QVERIFY(!changes.isEmpty());
    QCOMPARE(kindAt(model, 0), Kind::Done);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"N0, deleted"_s);
    QCOMPARE(kindAt(model, 1), Kind::AlreadyGone);
    QCOMPARE(kindAt(model, 2), Kind::Done);
}

void TestCleanupListModel::ofAnotherRunItHearsNothing()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId shown = c.cleanup->start(Action::Delete, c.characters(2), {});
    const CleanupId other =
        c.cleanup->start(Action::Delete, c.characters(2, CharacterStatus::Failed, u"O"_s), {});
    CleanupListModel model(*c.cleanup, *c.f.queue);
    model.setRun(shown);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    c.cleanup->undo(shown);
    c.cleanup->sendNow(other);
    QVERIFY(c.runUntil(other, CleanupState::Ended));
    QVERIFY(changes.isEmpty());
    QCOMPARE(kindAt(model, 0), Kind::Rest);
}

void TestCleanupListModel::resultsAsCsv()
{
    CleanupFixture c;
    c.fillBucket();
    const QList<CleanupItem> items = c.characters(4);
    // What somebody made anew is left alone.
    c.server.add(testCharacter(u"N1"_s, CharacterStatus::Reviewing, u"later"_s));
    c.server.remove(u"N2"_s);
    const CleanupId id = c.begin(Action::Delete, items);
    CleanupListModel model(*c.cleanup, *c.f.queue);
    model.setRun(id);
    QVERIFY(c.runUntil([&] { return c.counts(id).total() - c.counts(id).left() == 3; }));
    c.cleanup->stop(id);
    c.settle();
    const QList<QByteArray> lines = resultsToCsv(model.results()).split('\n');
    QVERIFY(
        lines.at(0).startsWith("character_id,character_name,seen_status,seen_updated_at,result,"));
    QVERIFY(lines.at(1).startsWith("char_N0,N0,failed,2026-05-08T10:00:00Z,done,"));
    QVERIFY(lines.at(2).startsWith("char_N1,N1,failed,2026-05-08T10:00:00Z,changed,reviewing,"));
    QVERIFY(lines.at(3).startsWith("char_N2,N2,failed,2026-05-08T10:00:00Z,already_gone,"));
    QVERIFY(lines.at(4).contains(",not_sent,") || lines.at(4).contains(",taken_back,"));
    QCOMPARE(lines.size(), 6);
}

void TestCleanupListModel::noRunHasNoRows()
{
    CleanupFixture c;
    CleanupListModel model(*c.cleanup, *c.f.queue);
    model.setRun(QUuid::createUuid());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.results().isEmpty());
}

void TestCleanupListModel::theReviewersListHasNoItems()
{
    CleanupFixture c;
    c.fillBucket();
    OperationListModel model(*c.f.queue);
    const QAbstractItemModelTester tester(&model);
    const CleanupId id = c.begin(Action::Delete, c.characters(3));
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 1; }));
    c.server.add(testCharacter(u"Mira"_s));
    c.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    QTRY_COMPARE(model.rowCount(), 1); // a moment later
    QVERIFY(c.runUntil(id, CleanupState::Ended));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Mira"_s);
    OperationListModel later(*c.f.queue);
    QCOMPARE(later.rowCount(), 1);
    // A change of a row that is not the newest of the queue reaches it.
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    c.f.queue->undoLast();
    QVERIFY(QTest::qWaitFor([&] { return !changes.isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestCleanupListModel)
#include "tst_cleanuplistmodel.moc"
