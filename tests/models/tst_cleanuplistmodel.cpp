// SPDX-License-Identifier: Apache-2.0
#include "models/cleanuplistmodel.h"
#include "models/operationlistmodel.h"
#include "models/planlistmodel.h"
#include "queue/cleanupfixture.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void whatIsAwaitedGetsItsRow();
    void manyFlaggedOnesGoAtOnce();
    void rowsFollowTheRun();
    void theFrontIsWhereTheRunIs();
    void theFrontOfAStoppedOneIsWhatIsTriedAgain();
    void ofAnotherRunItHearsNothing();
    void resultsAsCsv();
    void resultsAsJson();
    void oddNamesStayWhatTheyAre();
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
    QCOMPARE(model.putBack(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data().toString(), u"b"_s);
    QCOMPARE(model.putBack(), -1);
    // Flagged meanwhile it is left out as such.
    QVERIFY(model.takeOut(0));
    QVERIFY(!model.leaveOutFlagged([](const CharacterId &id) { return id == testId(u"a"_s); }));
    QCOMPARE(model.putBack(), -1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.plan().flagged().size(), 1);
}

void TestCleanupListModel::whatIsAwaitedGetsItsRow()
{
    QList<Pick> picks;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        picks.append(pickOf(testCharacter(name, CharacterStatus::Failed)));
    for (int i = 1; i < 4; ++i)
        picks[i].isBare = true;
    PlanListModel model(CleanupPlan(Action::Delete, picks, QDateTime::currentDateTimeUtc()));
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.rowCount(), 1);
    const Character found = testCharacter(u"b"_s, CharacterStatus::Failed);
    model.take(pickOf(found), false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), u"b"_s);
    model.take(pickOf(found), false); // again
    model.take(pickOf(testCharacter(u"c"_s, CharacterStatus::Failed)), true);
    model.take(pickOf(testCharacter(u"d"_s, CharacterStatus::Deleted)), false);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.plan().awaited().isEmpty());
    model.learn(found.id, {u"ready"_s, u"2026-05-08T11:00:00Z"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
}

void TestCleanupListModel::manyFlaggedOnesGoAtOnce()
{
    QList<Pick> picks;
    for (int i = 0; i < 1'000; ++i)
        picks.append(pickOf(testCharacter(QString::number(i), CharacterStatus::Failed)));
    PlanListModel model(CleanupPlan(Action::Delete, picks, QDateTime::currentDateTimeUtc()));
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    qsizetype asked = 0;
    const auto isOdd = [&asked](const CharacterId &id) {
        ++asked;
        return id.toString().back().digitValue() % 2 == 1;
    };
    QVERIFY(model.leaveOutFlagged(isOdd));
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.plan().flagged().size(), 500);
    QCOMPARE(model.index(1).data().toString(), u"2"_s);
    QCOMPARE(removed.size() + reset.size(), 1);
    QVERIFY(asked <= 2 * picks.size());
    // Nobody else is: the rows stay.
    QVERIFY(!model.leaveOutFlagged(isOdd));
    QCOMPARE(reset.size(), 1);
    model.includeFlagged();
    QCOMPARE(model.rowCount(), 1'000);
    QVERIFY(!model.leaveOutFlagged(isOdd));
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
    // Or each step would copy them all.
    QVERIFY(c.cleanup->progress(id)->items().isDetached());
}

void TestCleanupListModel::theFrontIsWhereTheRunIs()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.cleanup->start(Action::Delete, c.characters(6), {});
    CleanupListModel model(*c.cleanup, *c.f.queue);
    QCOMPARE(model.frontRow(), -1);
    model.setRun(id);
    QCOMPARE(model.frontRow(), 0);
    c.server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
    c.cleanup->sendNow(id);
    int last = 0;
    const auto goesDown = [&] {
        const bool isDown = model.frontRow() >= last;
        last = model.frontRow();
        return isDown;
    };
    bool isDown = true;
    QVERIFY(c.runUntil([&] {
        isDown = isDown && goesDown();
        return c.counts(id).failed == 3;
    }));
    QVERIFY(isDown);
    QVERIFY(model.frontRow() >= 2 && model.frontRow() < 5);
    c.server.setTrouble({});
    QVERIFY(c.runUntil(id, CleanupState::Ended));
    QCOMPARE(model.frontRow(), 5);
    // Nothing is to come, and what is tried again is where it is.
    c.cleanup->retryFailed(id);
    QTRY_COMPARE(model.frontRow(), 0);
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 6; }));
    QCOMPARE(model.frontRow(), 5);
}

void TestCleanupListModel::theFrontOfAStoppedOneIsWhatIsTriedAgain()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(8));
    CleanupListModel model(*c.cleanup, *c.f.queue);
    model.setRun(id);
    c.server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
    QVERIFY(c.runUntil([&] { return c.counts(id).failed == 1; }));
    c.server.setTrouble({});
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 2; }));
    c.cleanup->stop(id);
    c.settle();
    QCOMPARE(c.state(id), CleanupState::Stopped);
    QVERIFY(c.counts(id).rest > 0);
    QVERIFY(model.frontRow() > 1);
    c.cleanup->retryFailed(id);
    QTRY_COMPARE(model.frontRow(), 0);
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 3; }));
    QVERIFY(model.frontRow() > 1);
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
    const QList<QByteArray> lines = resultsToCsv(*c.cleanup->run(id), model.results()).split('\n');
    QVERIFY(
        lines.at(0).startsWith("character_id,character_name,seen_status,seen_updated_at,result,"));
    QVERIFY(lines.at(1).startsWith("char_N0,N0,failed,2026-05-08T10:00:00Z,done,"));
    QVERIFY(lines.at(2).startsWith("char_N1,N1,failed,2026-05-08T10:00:00Z,changed,reviewing,"));
    QVERIFY(lines.at(3).startsWith("char_N2,N2,failed,2026-05-08T10:00:00Z,already_gone,"));
    QVERIFY(lines.at(0).trimmed().endsWith(",ended_at,action,why"));
    for (int i = 1; i <= 4; ++i)
        QVERIFY(lines.at(i).trimmed().endsWith(",delete,a test"));
    QVERIFY(lines.at(4).contains(",not_sent,") || lines.at(4).contains(",taken_back,"));
    QCOMPARE(lines.size(), 6);
}

void TestCleanupListModel::resultsAsJson()
{
    CleanupFixture c;
    c.fillBucket();
    c.cleanup->setAccount(u"reviewer"_s);
    const QList<CleanupItem> items = c.characters(3);
    c.server.remove(u"N1"_s);
    const CleanupId id = c.begin(Action::Delete, items);
    CleanupListModel model(*c.cleanup, *c.f.queue);
    model.setRun(id);
    Error refused = testError(Error::Kind::Rejected, Error::Delivery::Answered, 422);
    refused.serverMessage = u"None, \"sorry\"."_s;
    QVERIFY(c.runUntilAsked(u"fetch char_N2"_s));
    c.server.setTrouble(refused);
    QVERIFY(c.runUntil(id, CleanupState::Ended));
    const QJsonObject object =
        QJsonDocument::fromJson(resultsToJson(*c.cleanup->run(id), model.results())).object();
    const QJsonObject run = object.value(u"run").toObject();
    QCOMPARE(run.value(u"id").toString(), id.toString(QUuid::WithoutBraces));
    QCOMPARE(run.value(u"action").toString(), u"delete"_s);
    QCOMPARE(run.value(u"state").toString(), u"ended"_s);
    QCOMPARE(run.value(u"started_by").toString(), u"reviewer"_s);
    QCOMPARE(run.value(u"why").toString(), u"a test"_s);
    for (const QString &time : {u"started_at"_s, u"ended_at"_s})
        QVERIFY(QDateTime::fromString(run.value(time).toString(), Qt::ISODateWithMs).isValid());
    const QJsonObject counts = run.value(u"counts").toObject();
    QCOMPARE(counts.size(), 8);
    QCOMPARE(counts.value(u"done").toInt(), 1);
    QCOMPARE(counts.value(u"already_gone").toInt(), 1);
    QCOMPARE(counts.value(u"failed").toInt(), 1);
    QCOMPARE(counts.value(u"not_sent").toInt(-1), 0);
    const QJsonArray results = object.value(u"items").toArray();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results.at(0).toObject().value(u"character_id").toString(), u"char_N0"_s);
    QCOMPARE(results.at(0).toObject().value(u"result").toString(), u"done"_s);
    QVERIFY(results.at(0).toObject().value(u"error").isNull());
    QCOMPARE(results.at(1).toObject().value(u"result").toString(), u"already_gone"_s);
    QCOMPARE(results.at(2).toObject().value(u"result").toString(), u"failed"_s);
    QCOMPARE(results.at(2).toObject().value(u"error").toString(), refused.serverMessage);
    for (const auto each : results)
        QVERIFY(each.toObject().contains(u"request_id"));
}

void TestCleanupListModel::oddNamesStayWhatTheyAre()
{
    QList<CleanupResult> results;
    for (const QString &name : {u"Voss, \"Mira\""_s, u"two\nlines"_s,
                                u"\U0001F9D1\u200D\U0001F3A8"_s, u"=1+1"_s, QString()})
        results.append({.item = {.character = testId(u"N"_s), .name = name}, .operation = {}});
    const QJsonArray items =
        QJsonDocument::fromJson(resultsToJson({}, results)).object().value(u"items").toArray();
    QCOMPARE(items.size(), results.size());
    for (qsizetype i = 0; i < results.size(); ++i)
        QCOMPARE(items.at(i).toObject().value(u"character_name").toString(),
                 results.at(i).item.name.toString());
    QVERIFY(items.last().toObject().value(u"character_name").isNull());
    const QByteArray csv = resultsToCsv({}, results);
    QVERIFY(csv.contains("char_N,\"Voss, \"\"Mira\"\"\",,,not_sent,"));
    QVERIFY(csv.contains("char_N,\"two\nlines\",,,not_sent,"));
    QVERIFY(csv.contains("char_N,\xF0\x9F\xA7\x91\xE2\x80\x8D\xF0\x9F\x8E\xA8,,,not_sent,"));
    // A spreadsheet would run it.
    QVERIFY(csv.contains("char_N,\"'=1+1\",,,not_sent,"));
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
