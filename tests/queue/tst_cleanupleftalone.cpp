// SPDX-License-Identifier: Apache-2.0
#include "models/cleanuplistmodel.h"
#include "models/cleanupresult.h"
#include "queue/cleanuplife.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CleanupState;

namespace {

/// Clean-ups with flags that the test sets.
struct Flagged
{
    Flagged()
    {
        c.cleanup->followFlags([this](const CharacterId &id) { return flags.value(id); });
        c.fillBucket();
    }
    void flag(const CleanupItem &item)
    {
        c.f.clock.advance(1ms);
        flags.insert(item.character, c.f.clock.wallTime());
    }

    QHash<CharacterId, QDateTime> flags;
    CleanupFixture c;
};

Operation endOf(const CleanupFixture &c, const QString &name)
{
    const Operation *latest = c.f.queue->operations().latestFor(testId(name));
    return latest == nullptr ? Operation() : *latest;
}

} // namespace

/// What somebody says of a character while a run has still to come to it: the flag and the decision
/// taken back both mean that nothing is to be done with it.
class TestCleanupLeftAlone : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void aFlagSetSinceTheStartProtects_data();
    void aFlagSetSinceTheStartProtects();
    void aFlagSetWhileTheIntentIsRecordedProtects();
    void aFlagIncludedKnowinglyIsNoReason();
    void aFlagTakenAwayInTimeIsNoReason();
    void aRetryLeavesAloneWhatIsFlaggedByThen();
    void aDecisionUndoneByHandProtects_data();
    void aDecisionUndoneByHandProtects();
    void aDecisionUndoneProtectsInEachRun();
    void aDecisionHandedBackProtects();
    void aDecisionUndoneBeforeTheStartIsNoReason();
    void theTimeLeftAndWhatIsToComeFollow();
    void theResultSaysWhy();
    void aRestartKeepsTheFlag();
    void aRestartKeepsTheFlagIncludedKnowingly();
    void aRestartKeepsTheDecisionUndone();
    void aRetryAfterARestartLeavesAloneWhatWasUndoneByHand();

private:
    [[nodiscard]] QString folder() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }

    QTemporaryDir m_folder;
};

void TestCleanupLeftAlone::aFlagSetSinceTheStartProtects_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("flagged");
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("held") << QString() << 2 << false;
    QTest::newRow("to come") << u"fetch char_N0"_s << 3 << false;
    QTest::newRow("to come, paused") << u"fetch char_N0"_s << 3 << true;
    QTest::newRow("queued") << u"fetch char_N0"_s << 1 << false;
    QTest::newRow("being guarded") << u"fetch char_N1"_s << 1 << false;
    QTest::newRow("being guarded, paused") << u"fetch char_N1"_s << 1 << true;
}

void TestCleanupLeftAlone::aFlagSetSinceTheStartProtects()
{
    QFETCH(const QString, asked);
    QFETCH(const int, flagged);
    QFETCH(const bool, isPaused);
    Flagged f;
    const QList<CleanupItem> items = f.c.characters(4);
    const CleanupId id = f.c.cleanup->start(Action::Delete, items, {});
    if (!asked.isEmpty()) {
        f.c.cleanup->sendNow(id);
        QVERIFY(f.c.runUntilAsked(asked));
    }
    if (isPaused)
        f.c.cleanup->pause(id);
    f.flag(items.at(flagged));
    f.c.cleanup->sendNow(id);
    f.c.cleanup->resume(id);
    QVERIFY(f.c.runUntil(id, State::Ended));
    QCOMPARE(f.c.counts(id), (CleanupCounts{.done = 3, .leftAlone = 1}));
    QCOMPARE(f.c.server.writes().size(), 3);
    QVERIFY(f.c.server.has(items.at(flagged).name.toString()));
    const Operation end = endOf(f.c, items.at(flagged).name.toString());
    QCOMPARE(end.state, OperationState::Cancelled);
    QCOMPARE(end.outcome, Outcome::Flagged);
    QCOMPARE(end.attempts, 0);
}

void TestCleanupLeftAlone::aFlagSetWhileTheIntentIsRecordedProtects()
{
    bool isSlow = true;
    Handler<void> late;
    CleanupFixture c([&](const QList<Operation> &next, QObject *, const Handler<void> &recorded) {
        if (isSlow && next.constFirst().state == OperationState::Sending)
            late = recorded;
        else
            recorded({});
    });
    QDateTime flaggedAt;
    c.cleanup->followFlags([&flaggedAt](const CharacterId &) { return flaggedAt; });
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(1));
    QVERIFY(c.runUntil([&] { return bool(late); }));
    flaggedAt = c.f.clock.wallTime();
    isSlow = false;
    late({});
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.leftAlone = 1}));
    QVERIFY(c.server.writes().isEmpty());
    QCOMPARE(endOf(c, u"N0"_s).attempts, 0);
}

void TestCleanupLeftAlone::aFlagIncludedKnowinglyIsNoReason()
{
    Flagged f;
    const QList<CleanupItem> items = f.c.characters(3);
    f.flag(items.at(1));
    f.flag(items.at(2));
    const CleanupId id = f.c.cleanup->start(Action::Delete, items, {});
    f.flag(items.at(2)); // taken away and set again
    f.c.cleanup->sendNow(id);
    QVERIFY(f.c.runUntil(id, State::Ended));
    QCOMPARE(f.c.counts(id), (CleanupCounts{.done = 2, .leftAlone = 1}));
    QVERIFY(f.c.server.has(u"N2"_s));
}

void TestCleanupLeftAlone::aFlagTakenAwayInTimeIsNoReason()
{
    Flagged f;
    const QList<CleanupItem> items = f.c.characters(2);
    const CleanupId id = f.c.cleanup->start(Action::Delete, items, {});
    f.flag(items.at(1));
    f.flags.clear();
    f.c.cleanup->sendNow(id);
    QVERIFY(f.c.runUntil(id, State::Ended));
    QCOMPARE(f.c.counts(id).done, 2);
}

void TestCleanupLeftAlone::aRetryLeavesAloneWhatIsFlaggedByThen()
{
    Flagged f;
    const QList<CleanupItem> items = f.c.characters(2);
    const CleanupId id = f.c.begin(Action::Delete, items);
    f.c.server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
    QVERIFY(f.c.runUntil(id, State::Ended));
    QCOMPARE(f.c.counts(id).failed, 2);
    f.c.server.setTrouble({});
    f.flag(items.at(0));
    f.c.cleanup->retryFailed(id);
    QVERIFY(f.c.runUntil([&] { return f.c.counts(id).done == 1 && f.c.counts(id).open == 0; }));
    QVERIFY(f.c.runUntil(id, State::Ended));
    QCOMPARE(f.c.counts(id), (CleanupCounts{.done = 1, .leftAlone = 1}));
    QVERIFY(f.c.server.has(u"N0"_s));
}

void TestCleanupLeftAlone::aDecisionUndoneByHandProtects_data()
{
    QTest::addColumn<bool>("isBegun");
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("held") << false << false;
    QTest::newRow("running") << true << false;
    QTest::newRow("paused") << true << true;
}

void TestCleanupLeftAlone::aDecisionUndoneByHandProtects()
{
    QFETCH(const bool, isBegun);
    QFETCH(const bool, isPaused);
    CleanupFixture c;
    c.fillBucket();
    const QList<CleanupItem> items = c.characters(4, CharacterStatus::Reviewing);
    const CleanupId id = c.cleanup->start(Action::Delete, items, {});
    if (isBegun) {
        c.cleanup->sendNow(id);
        QVERIFY(c.runUntilAsked(u"fetch char_N0"_s));
    }
    if (isPaused)
        c.cleanup->pause(id);
    c.f.queue->submit(Action::Discard, testCharacter(u"N3"_s));
    QCOMPARE(c.f.last().state, OperationState::Held);
    c.f.queue->undo(c.f.last().id);
    QCOMPARE(c.f.last().outcome, Outcome::Undone);
    QVERIFY(!c.cleanup->hasToCome(testId(u"N3"_s)));
    c.cleanup->sendNow(id);
    c.cleanup->resume(id);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 3, .leftAlone = 1}));
    QVERIFY(c.server.has(u"N3"_s));
    QCOMPARE(endOf(c, u"N3"_s).outcome, Outcome::CalledOff);
    QVERIFY(endOf(c, u"N3"_s).isItem());
}

/// Whoever hears of the first one may start another meanwhile.
void TestCleanupLeftAlone::aDecisionUndoneProtectsInEachRun()
{
    CleanupFixture c;
    c.fillBucket();
    const QList<CleanupItem> items = c.characters(1, CharacterStatus::Reviewing);
    const QList<CleanupItem> others = c.characters(1, CharacterStatus::Reviewing, u"M"_s);
    const CleanupId first = c.cleanup->start(Action::Delete, items, {});
    const CleanupId second = c.cleanup->start(Action::Delete, items, {});
    c.f.queue->submit(Action::Discard, testCharacter(u"N0"_s));
    int more = 0;
    connect(c.cleanup.get(), &Cleanup::changed, this, [&] {
        for (; more < 8; ++more)
            std::ignore = c.cleanup->start(Action::Delete, others, {});
    });
    c.f.queue->undo(c.f.last().id);
    QCOMPARE(c.cleanup->runs().size(), 10);
    for (const CleanupId &id : {first, second}) {
        c.cleanup->sendNow(id);
        QVERIFY(c.runUntil(id, State::Ended));
        QCOMPARE(c.counts(id), (CleanupCounts{.leftAlone = 1}));
    }
    QVERIFY(c.server.has(u"N0"_s));
}

void TestCleanupLeftAlone::aDecisionHandedBackProtects()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id =
        c.cleanup->start(Action::Delete, c.characters(2, CharacterStatus::Reviewing), {});
    c.server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
    c.f.queue->submit(Action::Save, testCharacter(u"N1"_s));
    c.f.queue->sendHeldNow();
    QVERIFY(c.runUntil([&] { return c.f.last().state == OperationState::Failed; }, 20s));
    c.server.setTrouble({});
    c.cleanup->sendNow(id);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 1, .leftAlone = 1}));
    QVERIFY(c.server.has(u"N1"_s));
}

void TestCleanupLeftAlone::aDecisionUndoneBeforeTheStartIsNoReason()
{
    CleanupFixture c;
    c.fillBucket();
    const QList<CleanupItem> items = c.characters(2, CharacterStatus::Reviewing);
    c.f.queue->submit(Action::Discard, testCharacter(u"N1"_s));
    c.f.queue->undo(c.f.last().id);
    const CleanupId id = c.begin(Action::Delete, items);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 2);
}

void TestCleanupLeftAlone::theTimeLeftAndWhatIsToComeFollow()
{
    constexpr int many = 100;
    Flagged f;
    f.c.fillBucket(12);
    const QList<CleanupItem> items = f.c.characters(many);
    const CleanupId id = f.c.cleanup->start(Action::Delete, items, {});
    const auto before = f.c.cleanup->timeLeft(id);
    QVERIFY(before.has_value());
    QVERIFY(f.c.cleanup->hasToCome(items.at(1).character));
    for (int i = 0; i < many; i += 2)
        f.flag(items.at(i));
    QVERIFY(!f.c.cleanup->hasToCome(items.at(0).character));
    QVERIFY(f.c.cleanup->hasToCome(items.at(1).character));
    const auto after = f.c.cleanup->timeLeft(id);
    QVERIFY(after.has_value());
    QVERIFY(*before - *after > 60s); // 50 fewer at 30 a minute
}

void TestCleanupLeftAlone::theResultSaysWhy()
{
    Flagged f;
    const QList<CleanupItem> items = f.c.characters(3);
    const CleanupId id = f.c.cleanup->start(Action::Delete, items, {});
    CleanupListModel model(*f.c.cleanup, *f.c.f.queue);
    model.setRun(id);
    f.flag(items.at(0));
    f.c.f.queue->submit(Action::Delete, testCharacter(u"N1"_s, CharacterStatus::Failed));
    f.c.f.queue->undo(f.c.f.last().id);
    f.c.cleanup->sendNow(id);
    QVERIFY(f.c.runUntil(id, State::Ended));
    const CleanupRun &run = *f.c.cleanup->run(id);
    const QList<QByteArray> lines = resultsToCsv(run, model.results()).split('\n');
    QVERIFY(lines.at(1).contains(",left_alone,,flagged,"));
    QVERIFY(lines.at(2).contains(",left_alone,,called_off,"));
    QVERIFY(lines.at(3).contains(",done,,applied,"));
    const QJsonObject object =
        QJsonDocument::fromJson(resultsToJson(run, model.results())).object();
    const QJsonObject counts = object.value(u"run").toObject().value(u"counts").toObject();
    QCOMPARE(counts.value(u"left_alone").toInt(), 2);
    QCOMPARE(counts.value(u"done").toInt(), 1);
}

void TestCleanupLeftAlone::aRestartKeepsTheFlag()
{
    {
        Life life(folder());
        std::ignore = life.begin(6);
        QVERIFY(life.runUntilAsked(u"fetch char_N1"_s));
        life.c.f.clock.advance(1ms);
        life.flags.set(testCharacter(u"N1"_s, CharacterStatus::Failed), true);
        life.flags.set(testCharacter(u"N4"_s, CharacterStatus::Failed), true);
        QTRY_COMPARE(life.late.waiting, 0);
    }
    CleanupId id;
    {
        Life life(folder());
        id = life.only();
        std::ignore = life.c.characters(6);
        life.c.cleanup->resume(id);
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
        QCOMPARE(life.c.counts(id), (CleanupCounts{.done = 4, .leftAlone = 2}));
        QVERIFY(life.c.server.has(u"N1"_s));
        QVERIFY(life.c.server.has(u"N4"_s));
    }
    Life life(folder());
    QVERIFY(life.recall(id));
    QCOMPARE(life.c.counts(id), (CleanupCounts{.done = 4, .leftAlone = 2}));
    const auto page = life.open.cleanups();
    QVERIFY(page && page->has_value());
    QCOMPARE((*page)->cleanups.constFirst().counts.leftAlone, 2);
}

void TestCleanupLeftAlone::aRestartKeepsTheFlagIncludedKnowingly()
{
    {
        Life life(folder());
        life.flags.set(testCharacter(u"N2"_s, CharacterStatus::Failed), true);
        QTRY_COMPARE(life.late.waiting, 0);
        life.c.f.clock.advance(1ms);
        QVERIFY(!life.hold(3).isNull());
    }
    Life life(folder());
    const CleanupId id = life.only();
    std::ignore = life.c.characters(3);
    life.c.cleanup->resume(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id), (CleanupCounts{.done = 3}));
}

void TestCleanupLeftAlone::aRestartKeepsTheDecisionUndone()
{
    {
        Life life(folder());
        QVERIFY(!life.hold(4).isNull());
        const OperationList &operations = life.c.f.queue->operations();
        life.c.f.queue->submit(Action::Delete, testCharacter(u"N2"_s, CharacterStatus::Failed));
        QTRY_COMPARE(operations.all().size(), 1);
        life.c.f.queue->undo(operations.all().constFirst().id);
        QTRY_COMPARE(operations.all().constFirst().outcome, Outcome::Undone);
        QTRY_COMPARE(life.late.waiting, 0);
    }
    Life life(folder());
    const CleanupId id = life.only();
    std::ignore = life.c.characters(4);
    QVERIFY(!life.c.cleanup->hasToCome(testId(u"N2"_s)));
    life.c.cleanup->resume(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id), (CleanupCounts{.done = 3, .leftAlone = 1}));
    QVERIFY(life.c.server.has(u"N2"_s));
}

/// Of the decision that came to nothing only the record knows then.
void TestCleanupLeftAlone::aRetryAfterARestartLeavesAloneWhatWasUndoneByHand()
{
    CleanupId id;
    {
        Life life(folder());
        id = life.begin(2);
        life.c.server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
        QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
        QCOMPARE(life.c.counts(id).failed, 2);
        const OperationList &operations = life.c.f.queue->operations();
        life.c.f.queue->submit(Action::Delete, testCharacter(u"N1"_s, CharacterStatus::Failed));
        QTRY_COMPARE(operations.all().size(), 3);
        life.c.f.queue->undo(operations.all().constLast().id);
        QTRY_COMPARE(operations.all().constLast().outcome, Outcome::Undone);
        QTRY_COMPARE(life.late.waiting, 0);
    }
    Life life(folder());
    QCOMPARE(life.only(), id);
    std::ignore = life.c.characters(2);
    life.c.cleanup->retryFailed(id);
    QVERIFY(life.runUntil([&] { return life.c.state(id) == State::Ended; }));
    QCOMPARE(life.c.counts(id), (CleanupCounts{.done = 1, .leftAlone = 1}));
    QVERIFY(life.c.server.has(u"N1"_s));
}

QTEST_GUILESS_MAIN(TestCleanupLeftAlone)
#include "tst_cleanupleftalone.moc"
