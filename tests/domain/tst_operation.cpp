// SPDX-License-Identifier: Apache-2.0
#include "domain/cleanuprun.h"
#include "domain/operation.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;
using State = OperationState;
using Status = CharacterStatus;

namespace {

constexpr std::array<State, 9> allStates{State::Held,     State::Queued,    State::Checking,
                                         State::Sending,  State::Uncertain, State::Done,
                                         State::Conflict, State::Failed,    State::Cancelled};

QList<State> nextOf(State from)
{
    QList<State> next;
    std::copy_if(allStates.begin(), allStates.end(), std::back_inserter(next),
                 [from](State to) { return isTransition(from, to); });
    return next;
}

} // namespace

/// The state machine of design.md, "From the key press to the server and back".
class TestOperation : public QObject
{
    Q_OBJECT

private slots:
    void edges_data();
    void edges();
    void nothingIsSentUnchecked();
    void whatEndedStaysEnded();
    void undo_data();
    void undo();
    void decisionsByStatus_data();
    void decisionsByStatus();
    void generations_data();
    void generations();
    void words();
    void sharesTheCharactersName();
    void whatFewHaveIsKeptWhereItIs();
};

void TestOperation::edges_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<QList<State>>("next");

    using S = State;
    QTest::newRow("held") << S::Held << QList{S::Queued, S::Cancelled};
    QTest::newRow("queued") << S::Queued << QList{S::Checking, S::Uncertain, S::Cancelled};
    QTest::newRow("checking") << S::Checking
                              << QList{S::Queued,   S::Sending, S::Uncertain, S::Done,
                                       S::Conflict, S::Failed,  S::Cancelled};
    QTest::newRow("sending") << S::Sending
                             << QList{S::Queued, S::Uncertain, S::Done, S::Conflict, S::Failed};
    QTest::newRow("uncertain") << S::Uncertain
                               << QList{S::Queued, S::Done, S::Conflict, S::Failed, S::Cancelled};
    QTest::newRow("failed") << S::Failed << QList{S::Queued, S::Uncertain};
    QTest::newRow("done") << S::Done << QList<S>();
    QTest::newRow("conflict") << S::Conflict << QList<S>();
    QTest::newRow("cancelled") << S::Cancelled << QList<S>();
}

void TestOperation::edges()
{
    QFETCH(const State, from);
    QFETCH(const QList<State>, next);
    QCOMPARE(nextOf(from), next);
}

void TestOperation::nothingIsSentUnchecked()
{
    for (const State from : allStates)
        QCOMPARE(isTransition(from, State::Sending), from == State::Checking);
    // What is on the wire cannot be taken back.
    QVERIFY(!isTransition(State::Sending, State::Cancelled));
}

void TestOperation::whatEndedStaysEnded()
{
    for (const State state : allStates) {
        Operation operation;
        operation.state = state;
        // A Failed one is not open either, but can be retried.
        const bool canGoOn = !nextOf(state).isEmpty() && state != State::Failed;
        QCOMPARE(operation.isOpen(), canGoOn);
    }
}

void TestOperation::undo_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("mayHaveArrived");
    QTest::addColumn<bool>("cancelWanted");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<bool>("undo");

    using S = State;
    const auto row = [](const char *name, S state, bool arrived, bool wanted, bool atOnce,
                        bool undo) {
        QTest::newRow(name) << state << arrived << wanted << atOnce << undo;
    };
    row("held", S::Held, false, false, true, true);
    row("queued", S::Queued, false, false, true, true);
    row("checking", S::Checking, false, false, true, true);
    row("sending", S::Sending, false, false, false, false);
    row("sending, again", S::Sending, true, false, false, false);
    row("queued, one is out", S::Queued, true, false, false, true);
    row("checking, one is out", S::Checking, true, false, false, true);
    row("uncertain", S::Uncertain, true, false, false, true);
    row("uncertain, wished back", S::Uncertain, true, true, false, false);
    row("done", S::Done, false, false, false, false);
    row("done, one is out", S::Done, true, false, false, false);
    row("conflict", S::Conflict, false, false, false, false);
    row("failed", S::Failed, true, false, false, false);
    row("cancelled", S::Cancelled, false, false, false, false);
}

void TestOperation::undo()
{
    QFETCH(const State, state);
    QFETCH(const bool, mayHaveArrived);
    QFETCH(const bool, cancelWanted);
    Operation operation;
    operation.state = state;
    operation.mayHaveArrived = mayHaveArrived;
    operation.cancelWanted = cancelWanted;
    QTEST(operation.canBeCancelled(), "atOnce");
    QTEST(operation.canBeUndone(), "undo");
}

void TestOperation::decisionsByStatus_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("save");
    QTest::addColumn<QString>("removal");
    QTest::addColumn<bool>("generate");

    QTest::newRow("reviewing") << Status::Reviewing << true << u"Discard"_s << true;
    QTest::newRow("synthesizing") << Status::Synthesizing << false << u"Delete"_s << false;
    QTest::newRow("ready") << Status::Ready << false << u"Delete"_s << true;
    QTest::newRow("failed") << Status::Failed << false << u"Delete"_s << true;
    QTest::newRow("deleted") << Status::Deleted << false << QString() << false;
    QTest::newRow("unknown") << Status::Unknown << false << QString() << false;
}

void TestOperation::decisionsByStatus()
{
    QFETCH(const Status, status);
    const std::optional<Action> removal = removalFor(status);
    QTEST(canSave(status), "save");
    QTEST(removal ? actionText(*removal) : QString(), "removal");
    QTEST(canGenerate(status), "generate");
}

void TestOperation::generations_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("generations");
    QTest::addColumn<bool>("removal");

    QTest::newRow("save") << Action::Save << 0 << false;
    QTest::newRow("discard") << Action::Discard << 0 << true;
    QTest::newRow("delete") << Action::Delete << 0 << true;
    QTest::newRow("resynthesize") << Action::Resynthesize << 4 << false;
    QTest::newRow("regenerate") << Action::Regenerate << 1 << false;
}

void TestOperation::generations()
{
    QFETCH(const Action, action);
    QFETCH(const int, generations);
    QCOMPARE(generationsFor(action), generations);
    QCOMPARE(isGeneration(action), generations > 0);
    QTEST(isRemoval(action), "removal");

    Operation operation;
    operation.action = action;
    operation.state = State::Done;
    QVERIFY(!hasRun(operation, Status::Synthesizing));
    QCOMPARE(hasRun(operation, Status::Reviewing), generations > 0);
    operation.state = State::Held;
    QVERIFY(!hasRun(operation, Status::Reviewing));
}

void TestOperation::words()
{
    QStringList words;
    for (const State state : allStates)
        words.append(wordFor(state));
    QCOMPARE(words.join(u' '),
             u"held queued checking sending uncertain done conflict failed cancelled"_s);
    QCOMPARE(wordFor(Action::Save), "save"_L1);
    QCOMPARE(wordFor(Action::Discard), "discard"_L1);
    QCOMPARE(wordFor(Action::Delete), "delete"_L1);
    QCOMPARE(wordFor(Action::Resynthesize), "resynthesize"_L1);
    QCOMPARE(wordFor(Action::Regenerate), "regenerate"_L1);
    QCOMPARE(actionText(Action::Save), u"Save"_s);
    QCOMPARE(actionText(Action::Resynthesize), u"Resynthesize"_s);
    QCOMPARE(actionText(Action::Regenerate), u"Regenerate"_s);
}

/// A review makes thousands.
void TestOperation::sharesTheCharactersName()
{
    Character seen;
    seen.name = u"Mira"_s;
    seen.setStatus(u"reviewing"_s);
    const char *letters = seen.name.latin1()->data();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const Operation decided = decisionOn(seen, Action::Save, {}, when);
    QCOMPARE(decided.name.toString(), u"Mira"_s);
    QVERIFY(decided.name.latin1()->data() == letters);
    const CleanupRecord cleanup =
        cleanupOf(Action::Save, {{.name = seen.name, .seen = seen.revision()}}, {}, when);
    QVERIFY(cleanup.items.at(0).name.latin1()->data() == letters);
    const Operation ofRun = operationFor(cleanup.run, cleanup.items.at(0), when).value();
    QVERIFY(ofRun.name.latin1()->data() == letters);
}

void TestOperation::whatFewHaveIsKeptWhereItIs()
{
    Operation operation;
    const Operation without = operation;
    QVERIFY(operation.pose().isEmpty() && operation.idempotencyKey().isEmpty());
    QVERIFY(operation.foundStatus().isEmpty() && !operation.foundAt().isValid());
    QCOMPARE(operation.unconfirmed(), 0);
    QVERIFY(!operation.error());
    operation.setPose(u"front"_s);
    operation.setIdempotencyKey(u"key"_s);
    operation.setFoundStatus(u"ready"_s);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    operation.setFoundAt(when);
    operation.setUnconfirmed(2);
    const Error error = Error::ofStorage(u"full"_s);
    operation.setError(error);
    QCOMPARE(operation.pose(), u"front"_s);
    QCOMPARE(operation.idempotencyKey(), u"key"_s);
    QCOMPARE(operation.foundStatus(), u"ready"_s);
    QCOMPARE(operation.foundAt(), when);
    QCOMPARE(operation.unconfirmed(), 2);
    QVERIFY(operation.error() && *operation.error() == error);
    QVERIFY(operation.particulars);
    // One that has nothing of it any more is as one that never had.
    operation.setPose({});
    operation.setIdempotencyKey(u""_s);
    operation.setFoundStatus({});
    operation.setUnconfirmed(0);
    operation.setFoundAt({});
    QVERIFY(operation != without);
    operation.setError(std::nullopt);
    QVERIFY(!operation.particulars);
    QVERIFY(operation == without);
    operation.setFoundStatus({});
    QVERIFY(!operation.particulars);
}

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
