// SPDX-License-Identifier: Apache-2.0
#include "queue/operationlist.h"
#include "support/fakecharactersapi.h"
#include "support/fakeclock.h"
#include "support/heapinuse.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using State = OperationState;

namespace {

Character mira()
{
    return testCharacter(u"Mira"_s);
}

Operation decided(const Character &character, State state)
{
    static const QDateTime first = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    static int seconds = 0;
    Operation operation = decisionOn(character, Action::Save, {}, first.addSecs(++seconds));
    operation.state = state;
    return operation;
}

Operation item(const Character &character, State state)
{
    Operation operation = decided(character, state);
    operation.cleanup = CleanupId::createUuid();
    return operation;
}

struct ListFixture
{
    OperationId add(const Operation &operation)
    {
        list.add(operation, [](const Result<void> &) {});
        return operation.id;
    }
    void advance(const OperationId &id, State to)
    {
        list.advance(*list.find(id), keepAs(*list.find(id), to));
    }
    [[nodiscard]] OperationId latest() const { return list.latestFor(mira().id)->id; }
    /// Null if there is none.
    [[nodiscard]] OperationId newestDone() const
    {
        const Operation *done = list.newestDoneFor(mira().id);
        return done == nullptr ? OperationId() : done->id;
    }

    FakeClock clock;
    OperationList list{clock, recordNothing};
};

} // namespace

class TestOperationList : public QObject
{
    Q_OBJECT

private slots:
    void theNewestDoneMayBeTheLatest();
    void theNewestDoneMayBeBeforeTheLatest();
    void whatIsDoneLastIsTheNewest();
    void whatIsTakenUpChangesNothingOlder();
    void whatIsTakenUpMayBeDone();
    void oneThatIsThroughTakesLittle();
};

void TestOperationList::theNewestDoneMayBeTheLatest()
{
    ListFixture f;
    QVERIFY(f.list.newestDoneFor(mira().id) == nullptr);
    const OperationId save = f.add(decided(mira(), State::Checking));
    QCOMPARE(f.latest(), save);
    QCOMPARE(f.newestDone(), OperationId());
    f.advance(save, State::Done);
    QCOMPARE(f.newestDone(), save);
    const OperationId again = f.add(decided(mira(), State::Done));
    QCOMPARE(f.newestDone(), again);
    QVERIFY(f.list.newestDoneFor(testId(u"Another"_s)) == nullptr);
}

void TestOperationList::theNewestDoneMayBeBeforeTheLatest()
{
    ListFixture f;
    const OperationId save = f.add(decided(mira(), State::Done));
    const OperationId ofRun = f.add(item(mira(), State::Checking));
    QCOMPARE(f.latest(), ofRun);
    QCOMPARE(f.newestDone(), save);
    f.advance(ofRun, State::Done);
    QCOMPARE(f.newestDone(), save);
    const OperationId held = f.add(decided(mira(), State::Held));
    QCOMPARE(f.latest(), held);
    QCOMPARE(f.newestDone(), save);
    f.advance(held, State::Queued);
    f.advance(held, State::Checking);
    f.advance(held, State::Done);
    QCOMPARE(f.newestDone(), held);
    std::ignore = f.add(item(mira(), State::Conflict));
    QCOMPARE(f.newestDone(), held);
}

void TestOperationList::whatIsDoneLastIsTheNewest()
{
    ListFixture f;
    const OperationId failed = f.add(decided(mira(), State::Failed));
    const OperationId save = f.add(decided(mira(), State::Done));
    QCOMPARE(f.newestDone(), save);
    f.advance(failed, State::Queued);
    f.advance(failed, State::Checking);
    QCOMPARE(f.newestDone(), save);
    f.advance(failed, State::Done);
    QCOMPARE(f.latest(), save);
    QCOMPARE(f.newestDone(), failed);
    const OperationId ofRun = f.add(item(mira(), State::Held));
    QCOMPARE(f.latest(), ofRun);
    QCOMPARE(f.newestDone(), failed);
}

void TestOperationList::whatIsTakenUpChangesNothingOlder()
{
    ListFixture f;
    const Operation older = item(mira(), State::Failed);
    const OperationId save = f.add(decided(mira(), State::Done));
    f.list.takeUp(older);
    QCOMPARE(f.latest(), save);
    QCOMPARE(f.newestDone(), save);
    const Operation newer = item(mira(), State::Failed);
    f.list.takeUp(newer);
    QCOMPARE(f.latest(), newer.id);
    QCOMPARE(f.newestDone(), save);
    QCOMPARE(f.list.positionOf(newer.id), 2);
}

void TestOperationList::whatIsTakenUpMayBeDone()
{
    ListFixture f;
    const Operation older = decided(mira(), State::Done);
    const OperationId held = f.add(decided(mira(), State::Held));
    f.list.takeUp(older);
    QCOMPARE(f.latest(), held);
    QCOMPARE(f.newestDone(), older.id);
    f.advance(held, State::Queued);
    QCOMPARE(f.newestDone(), older.id);
}

/// A review makes thousands, and none is forgotten before the program ends.
void TestOperationList::oneThatIsThroughTakesLittle()
{
    // Just beyond three quarters of a power of two, where indexes are emptiest.
    constexpr int count = 12'300;
    constexpr double bytesPerOperation = 215;

    // The list of characters has its texts anyway, and a run its words; an operation shares them.
    QList<CleanupItem> items;
    for (int i = 0; i < count; ++i) {
        const Character one = testCharacter(u"01J8Z3WQ5N7K2B4D6F%1"_s.arg(i, 8, 10, QChar(u'0')));
        items.append({.character = one.id, .name = one.name, .seen = one.revision()});
    }
    const CleanupRecord cleanup =
        cleanupOf(Action::Save, items, QString(LongestWhy, u'x'), QDateTime::currentDateTimeUtc());
    QCOMPARE(cleanup.items.size(), count);
    ListFixture f;
    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    int number = 0;
    for (const CleanupItem &one : cleanup.items) {
        Operation operation = operationFor(cleanup.run, one, cleanup.run.startedAt).value();
        operation.state = State::Done;
        operation.outcome = Outcome::Applied;
        operation.requestId = u"req_01J8Z3WQ5N7K2B4D6F%1"_s.arg(++number, 8, 10, QChar(u'0'));
        std::ignore = f.add(operation);
    }
    const double each = (heapInUse().value() - *before) / count;
    qInfo("%.0f bytes an operation", each);
    QVERIFY(each > sizeof(Operation)); // else nothing was measured
    QVERIFY(each < bytesPerOperation);
}

QTEST_GUILESS_MAIN(TestOperationList)
#include "tst_operationlist.moc"
