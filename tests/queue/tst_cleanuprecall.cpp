// SPDX-License-Identifier: Apache-2.0
#include "models/cleanuplistmodel.h"
#include "queue/cleanupfixture.h"
#include "queue/journalfixture.h"

#include <array>

using namespace Qt::StringLiterals;
using Kind = CleanupResult::Kind;
using State = OperationState;

namespace {

constexpr int Many = 5'000;
constexpr int Begun = 4'500; ///< of them; the others are the rest
constexpr int AtOnce = 500;  ///< recorded

/// What became of those that were begun, in turn.
constexpr std::array Ends{Kind::Done, Kind::AlreadyGone, Kind::Changed, Kind::Failed,
                          Kind::TakenBack};
constexpr int OfEach = Begun / int(Ends.size());

Kind endOf(int place)
{
    return place < Begun ? Ends.at(std::size_t(place) % Ends.size()) : Kind::Rest;
}

QString nameOf(int place)
{
    return u"N%1"_s.arg(place);
}

QString requestOf(int place)
{
    return u"req_%1"_s.arg(place);
}

/// A run that is stopped, in which nothing was begun yet.
CleanupRecord longRun()
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    CleanupRecord cleanup{.run = {.id = QUuid::createUuid(),
                                  .action = Action::Delete,
                                  .state = CleanupState::Stopped,
                                  .startedAt = start,
                                  .endedAt = start.addSecs(3600)},
                          .items = {}};
    for (int place = 0; place < Many; ++place) {
        const Character character = testCharacter(nameOf(place), CharacterStatus::Failed);
        cleanup.items.append(
            {.character = character.id, .name = character.name, .seen = character.revision()});
    }
    return cleanup;
}

/// As it ended, which nobody has to look at any more.
Operation operationAt(const CleanupRecord &cleanup, int place)
{
    Operation one =
        operationFor(cleanup.run, cleanup.items.at(place), cleanup.run.startedAt).value();
    switch (endOf(place)) {
    case Kind::AlreadyGone:
        one.outcome = Outcome::AlreadyGone;
        [[fallthrough]];
    case Kind::Done:
        one.state = State::Done;
        break;
    case Kind::Changed:
        one.state = State::Conflict;
        break;
    case Kind::Failed:
        one.state = State::Failed;
        break;
    default:
        one.state = State::Cancelled;
        one.outcome = Outcome::Undone;
        one.attempts = 1; // it was tried, to no effect
        break;
    }
    one.requestId = requestOf(place);
    one.endedAt = cleanup.run.endedAt;
    one.isDismissed = true;
    return one;
}

/// All of it, in a few steps.
[[nodiscard]] bool record(OpenJournal &journal, const CleanupRecord &cleanup)
{
    bool isRecorded = journal.isRecorded(cleanup);
    for (int from = 0; isRecorded && from < Begun; from += AtOnce) {
        QList<Operation> operations;
        for (int place = from; place < from + AtOnce; ++place)
            operations.append(operationAt(cleanup, place));
        isRecorded = journal.isRecorded(operations);
    }
    return isRecorded;
}

} // namespace

/// A long clean-up of an earlier run of the program: it is there as it ended, and no window looks
/// at its items more often than it must.
class TestCleanupRecall : public QObject
{
    Q_OBJECT

private slots:
    void eachOfThousandsIsThereAsItEnded();
};

void TestCleanupRecall::eachOfThousandsIsThereAsItEnded()
{
    const QTemporaryDir folder;
    OpenJournal journal(folder.path());
    QVERIFY(journal.isOpen);
    const CleanupRecord cleanup = longRun();
    QVERIFY(record(journal, cleanup));
    const auto found = journal.cleanup(cleanup.run.id);
    QVERIFY(found && found->has_value());

    CleanupFixture c;
    const CleanupId id = cleanup.run.id;
    const QSignalSpy changed(c.cleanup.get(), &Cleanup::changed);
    c.cleanup->recall(**found);
    QCOMPARE(changed.size(), 1); // each may look at all items
    QVERIFY(c.cleanup->knowsAll(id));
    QCOMPARE(c.counts(id),
             (CleanupCounts{.done = OfEach,
                            .alreadyGone = OfEach,
                            .changed = OfEach,
                            .failed = OfEach,
                            .takenBack = OfEach,
                            .tried = OfEach,
                            .rest = Many - Begun}));
    CleanupListModel model(*c.cleanup, *c.f.queue);
    model.setRun(id);
    const QList<CleanupResult> results = model.results();
    QCOMPARE(results.size(), Many);
    for (int place = 0; place < Many; ++place) {
        const CleanupResult &one = results.at(place);
        QCOMPARE(one.item.name.toString(), nameOf(place));
        QCOMPARE(one.kind(), endOf(place));
        QCOMPARE(one.operation.has_value(), place < Begun);
        QCOMPARE(one.operation.value_or(Operation()).requestId,
                 place < Begun ? requestOf(place) : QString());
    }
    // Read once more, it is the same one, and no row is another.
    const QSignalSpy rows(&model, &QAbstractItemModel::dataChanged);
    c.cleanup->recall(**found);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(rows.size(), 0);
    QCOMPARE(c.cleanup->runs(), QList{id});
    QVERIFY(c.f.queue->operations().all().isEmpty());
    // What failed is taken up as a whole, and goes out a few at a time.
    c.cleanup->retryFailed(id);
    QCOMPARE(c.f.queue->operations().all().size(), OfEach);
    QCOMPARE(c.counts(id).failed, OfEach);
    QVERIFY(changed.size() <= 3);
}

QTEST_GUILESS_MAIN(TestCleanupRecall)
#include "tst_cleanuprecall.moc"
