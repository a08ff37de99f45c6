// SPDX-License-Identifier: Apache-2.0
#include "domain/charactermatcher.h"
#include "models/cleanupplan.h"
#include "support/fakecharactersapi.h"

#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Age = CleanupPlan::Age;
using Part = CleanupPlan::Part;
using ErrorCount = CleanupPlan::ErrorCount;
using Status = CharacterStatus;
using std::chrono::milliseconds;

namespace {

const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);

Pick pick(const QString &name, Status status, const QDateTime &createdAt = now,
          const QString &error = {})
{
    Pick one = pickOf(testCharacter(name, status));
    one.createdAt = createdAt;
    one.errorMessage = error;
    return one;
}

QList<Pick> picks(int count, Status status = Status::Failed)
{
    QList<Pick> picks;
    for (int i = 0; i < count; ++i)
        picks.append(pick(QString::number(i), status));
    return picks;
}

QList<qsizetype> agesOf(const CleanupPlan &plan)
{
    return {plan.count(Age::UnderDay), plan.count(Age::UnderWeek), plan.count(Age::UnderMonth),
            plan.count(Age::Older), plan.count(Age::Unknown)};
}

/// Two reviewing, one ready, four failed, one synthesizing; and three that stay.
QList<Pick> someOfEach()
{
    QList<Pick> all{
        pick(u"review1"_s, Status::Reviewing),
        pick(u"failed1"_s, Status::Failed, now.addDays(-1), u"timeout"_s),
        pick(u"failed2"_s, Status::Failed, now.addDays(-8), u"safety"_s),
        pick(u"ready1"_s, Status::Ready, now.addDays(-40)),
        pick(u"failed3"_s, Status::Failed, QDateTime(), u"timeout"_s),
        pick(u"gone"_s, Status::Deleted),
        pick(u"failed4"_s, Status::Failed, now.addDays(-30)),
        pick(u"making"_s, Status::Synthesizing),
        pick(u"review2"_s, Status::Reviewing),
        pick(u"odd"_s, Status::Unknown),
        pick(u"failed1"_s, Status::Ready), // again
    };
    all[3].refCount = 4;
    all[1].changedTo = Revision{u"ready"_s, u"later"_s};
    return all;
}

} // namespace

/// What a dry run says before anything is sent.
class TestCleanupPlan : public QObject
{
    Q_OBJECT

private slots:
    void counts();
    void aSaveIsForReviewingOnes();
    void noSaveOfRefsThatNobodyIsShown();
    void aResynthesizeIsForFailedOnes();
    void bareOnesAreAwaited();
    void whatOthersDidMeanwhileIsLearnt();
    void takingOneOut();
    void takingAllOut();
    void whatWasTakenOutIsPutBack();
    void putBackAFlaggedOneIsLeftOut();
    void whyANumberIsTyped();
    void flaggedOnesAreLeftOutUntilTheyAreIncluded();
    void agesHaveTheLimitsOfFilters_data();
    void agesHaveTheLimitsOfFilters();
    void theNumberToType_data();
    void theNumberToType();
    void takingOneOutMayMakeTypingNeedless();
    void durations_data();
    void durations();
    void durationsFollowThePlan();
    void generationsHaveTheirOwnPace();
    void aPaceThatIsNone();
};

void TestCleanupPlan::counts()
{
    const CleanupPlan plan(Action::Delete, someOfEach(), now);
    QCOMPARE(plan.count(), 8);
    QCOMPARE(plan.picks().at(1).name.toString(), u"failed1"_s);
    QCOMPARE(plan.picks().at(1).status, Status::Failed); // the first of them
    QCOMPARE(plan.leftOut().size(), 2);
    QCOMPARE(plan.leftOut().at(0).name.toString(), u"gone"_s);
    QCOMPARE(plan.leftOut().at(1).name.toString(), u"odd"_s);
    const QList<Part> parts{{Status::Reviewing, Action::Discard, 2},
                            {Status::Ready, Action::Delete, 1},
                            {Status::Synthesizing, Action::Delete, 1},
                            {Status::Failed, Action::Delete, 4}};
    QCOMPARE(plan.parts(), parts);
    const QList<ErrorCount> errors{{u"timeout"_s, 2}, {QString(), 1}, {u"safety"_s, 1}};
    QCOMPARE(plan.errors(), errors);
    QCOMPARE(agesOf(plan), (QList<qsizetype>{3, 1, 1, 2, 1}));
    QCOMPARE(plan.withRefs(), 1);
    QCOMPARE(plan.changedSincePicked(), 1);
}

void TestCleanupPlan::aSaveIsForReviewingOnes()
{
    CleanupPlan plan(Action::Save, someOfEach(), now);
    QCOMPARE(plan.action(), Action::Save);
    QCOMPARE(plan.count(), 2);
    QCOMPARE(plan.picks().at(0).name.toString(), u"review1"_s);
    QCOMPARE(plan.leftOut().size(), 8); // one is met twice
    const QList<Part> parts{{Status::Reviewing, Action::Save, 2}};
    QCOMPARE(plan.parts(), parts);
    QVERIFY(plan.errors().isEmpty());
    QCOMPARE(plan.generations(), 0);
    QCOMPARE(plan.numberToType(), std::optional<qsizetype>(2)); // it cannot be undone
    plan.remove(testId(u"review1"_s));
    QCOMPARE(plan.numberToType(), std::optional<qsizetype>(1));
}

void TestCleanupPlan::noSaveOfRefsThatNobodyIsShown()
{
    Character many = testCharacter(u"many"_s, Status::Reviewing);
    many.refs = QList<Ref>{Ref()};
    many.refsLeftOut = 6;
    const QList<Pick> picked{pick(u"few"_s, Status::Reviewing), pickOf(many)};
    const CleanupPlan save(Action::Save, picked, now);
    QCOMPARE(save.count(), 1);
    QCOMPARE(save.picks().constFirst().name.toString(), u"few"_s);
    QVERIFY(save.leftOut().isEmpty()); // for another reason
    QCOMPARE(save.unjudged().size(), 1);
    QCOMPARE(save.unjudged().constFirst().name.toString(), u"many"_s);
    QCOMPARE(save.withUnshownRefs(), 0);
    // Who deletes it need not have seen all of them.
    CleanupPlan removal(Action::Delete, picked, now);
    QCOMPARE(removal.count(), 2);
    QVERIFY(removal.unjudged().isEmpty());
    QCOMPARE(removal.withUnshownRefs(), 1);
    removal.remove(many.id);
    QCOMPARE(removal.withUnshownRefs(), 0);
}

void TestCleanupPlan::aResynthesizeIsForFailedOnes()
{
    CleanupPlan plan(Action::Resynthesize, someOfEach(), now);
    QCOMPARE(plan.count(), 4);
    QCOMPARE(plan.leftOut().size(), 6);
    const QList<Part> parts{{Status::Failed, Action::Resynthesize, 4}};
    QCOMPARE(plan.parts(), parts);
    const QList<ErrorCount> errors{{u"timeout"_s, 2}, {QString(), 1}, {u"safety"_s, 1}};
    QCOMPARE(plan.errors(), errors);
    // However few they are: what is typed is what they cost.
    QCOMPARE(plan.generations(), 16);
    QCOMPARE(plan.numberToType(), std::optional<qsizetype>(16));
    plan.remove(testId(u"failed2"_s));
    QCOMPARE(plan.numberToType(), std::optional<qsizetype>(12));
    for (const Pick &one : someOfEach())
        plan.remove(one.id);
    QVERIFY(!plan.numberToType());
}

void TestCleanupPlan::bareOnesAreAwaited()
{
    QList<Pick> some = picks(6);
    for (int i = 1; i < 6; ++i)
        some[i].isBare = true;
    CleanupPlan plan(Action::Delete, some, now);
    QCOMPARE(plan.count(), 1);
    QCOMPARE(plan.awaited().size(), 5);
    QCOMPARE(plan.toLookUp(), 5);
    const QList<ErrorCount> oneError{{QString(), 1}};
    QCOMPARE(plan.errors(), oneError); // of the other five nobody knows
    QCOMPARE(plan.leftOut().size() + plan.unjudged().size(), 0);
    plan.take(pick(u"2"_s, Status::Failed, now.addDays(-8), u"timeout"_s), false);
    QCOMPARE(plan.count(), 2);
    QCOMPARE(plan.picks().constLast().name.toString(), u"2"_s);
    QCOMPARE(plan.errors().constLast().message, u"timeout"_s);
    QCOMPARE(plan.count(Age::UnderMonth), 1);
    plan.take(pick(u"1"_s, Status::Deleted), false);
    QCOMPARE(plan.leftOut().size(), 1);
    plan.take(pick(u"3"_s, Status::Reviewing), true);
    QCOMPARE(plan.flagged().size(), 1);
    QCOMPARE(plan.count(), 2);
    plan.giveUp(testId(u"4"_s));
    QCOMPARE(plan.unknown(), 1);
    QCOMPARE(plan.awaited().size(), 1);
    QCOMPARE(plan.toLookUp(), 5);
    // Nobody twice, nor one that nobody waits for.
    plan.take(pick(u"2"_s, Status::Failed), false);
    plan.take(pick(u"9"_s, Status::Failed), false);
    plan.giveUp(testId(u"4"_s));
    QCOMPARE(plan.count(), 2);
    QCOMPARE(plan.unknown(), 1);
    // What is found with more refs than are shown cannot be judged.
    CleanupPlan save(Action::Save, some, now);
    Pick many = pick(u"5"_s, Status::Reviewing);
    many.refsLeftOut = 2;
    QVERIFY(!save.isFor(many));
    save.take(many, false);
    QCOMPARE(save.unjudged().size(), 1);
    QCOMPARE(save.count(), 0);
}

void TestCleanupPlan::whatOthersDidMeanwhileIsLearnt()
{
    CleanupPlan plan(Action::Delete, picks(3), now);
    plan.leaveOutFlagged([](const CharacterId &id) { return id == testId(u"2"_s); });
    const Revision later{u"ready"_s, u"2026-05-08T11:00:00Z"_s};
    QCOMPARE(plan.learn(testId(u"1"_s), later), std::optional<qsizetype>(1));
    QCOMPARE(plan.changedSincePicked(), 1);
    QCOMPARE(plan.picks().at(1).changedTo, later);
    QCOMPARE(plan.picks().at(1).seen.status.toString(), u"failed"_s);
    QVERIFY(!plan.learn(testId(u"1"_s), later));                                   // no news
    QVERIFY(!plan.learn(testId(u"0"_s), {u"ready"_s, u"2026-05-08T09:00:00Z"_s})); // older
    QVERIFY(!plan.learn(testId(u"2"_s), later));
    QCOMPARE(plan.changedSincePicked(), 1); // the flagged one is not done with
    plan.includeFlagged();
    QCOMPARE(plan.changedSincePicked(), 2);
}

void TestCleanupPlan::takingOneOut()
{
    CleanupPlan plan(Action::Delete, someOfEach(), now);
    QVERIFY(plan.remove(testId(u"failed1"_s)));
    QCOMPARE(plan.count(), 7);
    QVERIFY(plan.picks().at(1).name.toString() == u"failed2");
    const QList<ErrorCount> errors{{QString(), 1}, {u"safety"_s, 1}, {u"timeout"_s, 1}};
    QCOMPARE(plan.errors(), errors);
    QCOMPARE(plan.parts().constLast().count, 3);
    QCOMPARE(agesOf(plan), (QList<qsizetype>{3, 0, 1, 2, 1}));
    QCOMPARE(plan.changedSincePicked(), 0);
    QVERIFY(plan.remove(testId(u"ready1"_s)));
    QCOMPARE(plan.parts().size(), 3); // none of no characters
    QCOMPARE(plan.withRefs(), 0);
    for (const auto *name : {u"failed1", u"gone", u"nobody"})
        QVERIFY(!plan.remove(testId(QString::fromUtf16(name))));
    QCOMPARE(plan.count(), 6);
    QCOMPARE(plan.leftOut().size(), 2);
}

void TestCleanupPlan::takingAllOut()
{
    CleanupPlan plan(Action::Delete, someOfEach(), now);
    for (const Pick &one : someOfEach())
        plan.remove(one.id);
    QCOMPARE(plan.count(), 0);
    QVERIFY(plan.parts().isEmpty() && plan.errors().isEmpty());
    QCOMPARE(agesOf(plan), (QList<qsizetype>{0, 0, 0, 0, 0}));
    QVERIFY(!plan.numberToType());
    QCOMPARE(plan.timeAlone({.tokens = 0}), 0ms);
}

void TestCleanupPlan::whatWasTakenOutIsPutBack()
{
    const CleanupPlan whole(Action::Delete, someOfEach(), now);
    CleanupPlan plan = whole;
    QVERIFY(!plan.placeToPutBack());
    QVERIFY(!plan.putBack());
    for (const auto *name : {u"failed2", u"review1", u"review2"})
        QVERIFY(plan.remove(testId(QString::fromUtf16(name))));
    QCOMPARE(plan.takenOut().size(), 3);
    QCOMPARE(plan.takenOut().constLast().pick.name.toString(), u"review2"_s);
    QCOMPARE(plan.placeToPutBack(), std::optional<qsizetype>(5));
    for (int i = 0; i < 3; ++i)
        QVERIFY(plan.putBack());
    QVERIFY(!plan.putBack());
    QVERIFY(plan.takenOut().isEmpty());
    QCOMPARE(plan.picks(), whole.picks()); // each at its place
    QCOMPARE(plan.parts(), whole.parts());
    QCOMPARE(plan.errors(), whole.errors());
    QCOMPARE(agesOf(plan), agesOf(whole));
}

void TestCleanupPlan::putBackAFlaggedOneIsLeftOut()
{
    CleanupPlan plan(Action::Delete, picks(3), now);
    const auto isFlagged = [](const CharacterId &id) { return id == testId(u"2"_s); };
    plan.remove(testId(u"2"_s));
    plan.leaveOutFlagged(isFlagged);
    QVERIFY(plan.flagged().isEmpty()); // for it is out
    QVERIFY(!plan.placeToPutBack());
    QVERIFY(plan.putBack());
    QCOMPARE(plan.count(), 2);
    QCOMPARE(plan.flagged().size(), 1);
    plan.includeFlagged();
    QCOMPARE(plan.count(), 3);
    // Who was included stays, and so does who is flagged no more.
    plan.remove(testId(u"2"_s));
    plan.leaveOutFlagged(isFlagged);
    QCOMPARE(plan.placeToPutBack(), std::optional<qsizetype>(2));
    plan.remove(testId(u"1"_s));
    plan.leaveOutFlagged([](const CharacterId &id) { return id == testId(u"1"_s); });
    plan.leaveOutFlagged([](const CharacterId &) { return false; });
    QCOMPARE(plan.placeToPutBack(), std::optional<qsizetype>(1));
}

void TestCleanupPlan::whyANumberIsTyped()
{
    using Gravity = CleanupPlan::Gravity;
    const auto gravity = [](Action action, const QList<Pick> &picks) {
        return CleanupPlan(action, picks, now).gravity();
    };
    QCOMPARE(gravity(Action::Delete, picks(100)), Gravity::None);
    QCOMPARE(gravity(Action::Delete, picks(101)), Gravity::Many);
    QCOMPARE(gravity(Action::Delete, picks(101, Status::Ready)), Gravity::Grave);
    QCOMPARE(gravity(Action::Save, picks(1, Status::Reviewing)), Gravity::Grave);
    QCOMPARE(gravity(Action::Resynthesize, picks(101)), Gravity::Costly);
    QCOMPARE(gravity(Action::Resynthesize, picks(1, Status::Ready)), Gravity::None);
}

void TestCleanupPlan::flaggedOnesAreLeftOutUntilTheyAreIncluded()
{
    CleanupPlan plan(Action::Delete, someOfEach(), now);
    plan.leaveOutFlagged([](const CharacterId &id) {
        return id == testId(u"failed1"_s) || id == testId(u"ready1"_s) || id == testId(u"gone"_s);
    });
    QCOMPARE(plan.count(), 6);
    QCOMPARE(plan.flagged().size(), 2);
    QCOMPARE(plan.flagged().at(0).name.toString(), u"failed1"_s);
    QCOMPARE(plan.leftOut().size(), 2); // for another reason
    const QList<ErrorCount> errors{{QString(), 1}, {u"safety"_s, 1}, {u"timeout"_s, 1}};
    QCOMPARE(plan.errors(), errors);
    QCOMPARE(plan.withRefs(), 0);
    QCOMPARE(plan.changedSincePicked(), 0);
    QVERIFY(!plan.remove(testId(u"ready1"_s)));
    plan.includeFlagged();
    QVERIFY(plan.flagged().isEmpty());
    QCOMPARE(plan.count(), 8);
    QCOMPARE(plan.picks().constLast().name.toString(), u"ready1"_s);
    QCOMPARE(plan.errors(), CleanupPlan(Action::Delete, someOfEach(), now).errors());
    QCOMPARE(plan.parts(), CleanupPlan(Action::Delete, someOfEach(), now).parts());
    QCOMPARE(agesOf(plan), (QList<qsizetype>{3, 1, 1, 2, 1}));
    plan.includeFlagged(); // nothing more
    QCOMPARE(plan.count(), 8);
}

void TestCleanupPlan::agesHaveTheLimitsOfFilters_data()
{
    QTest::addColumn<QDateTime>("createdAt");
    QTest::addColumn<Age>("age");
    QTest::newRow("yet to come") << now.addSecs(60) << Age::UnderDay;
    QTest::newRow("now") << now << Age::UnderDay;
    QTest::newRow("nearly a day") << now.addDays(-1).addMSecs(1) << Age::UnderDay;
    QTest::newRow("a day") << now.addDays(-1) << Age::UnderWeek;
    QTest::newRow("a week") << now.addDays(-7) << Age::UnderMonth;
    QTest::newRow("nearly a month") << now.addDays(-30).addMSecs(1) << Age::UnderMonth;
    QTest::newRow("a month") << now.addDays(-30) << Age::Older;
    QTest::newRow("unknown") << QDateTime() << Age::Unknown;
}

void TestCleanupPlan::agesHaveTheLimitsOfFilters()
{
    QFETCH(const QDateTime, createdAt);
    QFETCH(const Age, age);
    const CleanupPlan plan(Action::Delete, {pick(u"one"_s, Status::Failed, createdAt)}, now);
    QCOMPARE(plan.count(age), 1);
    const QList<qsizetype> all = agesOf(plan);
    QCOMPARE(std::accumulate(all.begin(), all.end(), qsizetype(0)), 1);
    Character one = testCharacter(u"one"_s);
    one.createdAt = createdAt;
    const CharacterFilter filter{.created = CleanupPlan::rangeOf(age)};
    QVERIFY(CharacterMatcher(filter, now).matches(one, false));
}

void TestCleanupPlan::theNumberToType_data()
{
    QTest::addColumn<QList<Pick>>("picks");
    QTest::addColumn<int>("number");
    constexpr int none = -1;
    QTest::newRow("none") << QList<Pick>() << none;
    QTest::newRow("100 failed") << picks(100) << none;
    QTest::newRow("101 failed") << picks(101) << 101;
    QTest::newRow("5,000 failed") << picks(5'000) << 5'000;
    QTest::newRow("100 synthesizing") << picks(100, Status::Synthesizing) << none;
    QTest::newRow("one reviewing") << picks(1, Status::Reviewing) << 1;
    QTest::newRow("one ready") << picks(1, Status::Ready) << 1;
    QList<Pick> mixed = picks(3);
    mixed.append(pick(u"ready"_s, Status::Ready));
    QTest::newRow("a ready one among them") << mixed << 4;
    QTest::newRow("100 and a deleted one")
        << picks(100) + QList{pick(u"gone"_s, Status::Deleted)} << none;
}

void TestCleanupPlan::theNumberToType()
{
    QFETCH(const QList<Pick>, picks);
    const std::optional<qsizetype> number = CleanupPlan(Action::Delete, picks, now).numberToType();
    QTEST(static_cast<int>(number.value_or(-1)), "number");
}

void TestCleanupPlan::takingOneOutMayMakeTypingNeedless()
{
    CleanupPlan many(Action::Delete, picks(101), now);
    many.remove(testId(u"0"_s));
    QVERIFY(!many.numberToType());
    CleanupPlan grave(Action::Delete, {pick(u"a"_s, Status::Ready), pick(u"b"_s, Status::Failed)},
                      now);
    QCOMPARE(grave.numberToType(), std::optional<qsizetype>(2));
    grave.remove(testId(u"a"_s));
    QVERIFY(!grave.numberToType());
}

void TestCleanupPlan::durations_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<CleanupPace>("pace");
    QTest::addColumn<milliseconds>("alone");
    QTest::addColumn<milliseconds>("shared");
    const CleanupPace full;
    QTest::newRow("none") << 0 << full << 0ms << 0ms;
    QTest::newRow("1") << 1 << full << 0ms << 0ms;
    QTest::newRow("48") << 48 << full << 0ms << 0ms;
    QTest::newRow("49") << 49 << full << milliseconds(2s) << 2'500ms;
    QTest::newRow("120") << 120 << full << milliseconds(144s) << milliseconds(180s); // 2.4 min
    QTest::newRow("307") << 307 << full << milliseconds(518s) << 647'500ms; // 8:38 and 10:48
    QTest::newRow("500") << 500 << full << milliseconds(904s) << milliseconds(1'130s);
    QTest::newRow("5,000") << 5'000 << full << milliseconds(9'904s) << milliseconds(12'380s);
    QTest::newRow("half full") << 120 << CleanupPace{.tokens = 30} << milliseconds(204s)
                               << milliseconds(255s);
    QTest::newRow("part of a token")
        << 2 << CleanupPace{.tokens = 13.5} << milliseconds(1s) << 1'250ms;
    QTest::newRow("at the reserve")
        << 1 << CleanupPace{.tokens = 12} << milliseconds(2s) << 2'500ms;
    QTest::newRow("below the reserve")
        << 1 << CleanupPace{.tokens = 0} << milliseconds(26s) << 32'500ms;
    QTest::newRow("none, below the reserve") << 0 << CleanupPace{.tokens = 0} << 0ms << 0ms;
    QTest::newRow("no reserve") << 60 << CleanupPace{.reserve = 0} << 0ms << 0ms;
    QTest::newRow("slower after a 429")
        << 78 << CleanupPace{.perMinute = 15} << milliseconds(120s) << milliseconds(150s);
}

void TestCleanupPlan::durations()
{
    QFETCH(const int, count);
    QFETCH(const CleanupPace, pace);
    QTEST(pace.timeFor(count), "alone");
    QTEST(pace.shared().timeFor(count), "shared");
}

void TestCleanupPlan::durationsFollowThePlan()
{
    CleanupPlan plan(Action::Delete, picks(120), now);
    QCOMPARE(plan.timeAlone({}), milliseconds(144s));
    QCOMPARE(plan.timeShared({}), milliseconds(180s));
    plan.remove(testId(u"7"_s));
    QCOMPARE(plan.timeAlone({}), milliseconds(142s));
    QCOMPARE(plan.timeShared({}), 177'500ms);
}

void TestCleanupPlan::generationsHaveTheirOwnPace()
{
    // 12 at most at once, of which a fifth stays, and 6 a minute.
    const CleanupPace pace{.tokens = 12, .perMinute = 6, .reserve = 2.4};
    const CleanupPlan few(Action::Resynthesize, picks(9), now);
    QCOMPARE(few.timeAlone(pace), 0ms);
    const CleanupPlan more(Action::Resynthesize, picks(22), now);
    QCOMPARE(more.timeAlone(pace), milliseconds(124s));
    QCOMPARE(more.timeShared(pace), milliseconds(155s));
}

void TestCleanupPlan::aPaceThatIsNone()
{
    QCOMPARE(CleanupPace{.perMinute = 0}.timeFor(48), 0ms);
    QVERIFY(CleanupPace{.perMinute = 0}.timeFor(49) >= std::chrono::hours(24 * 365));
    // What was cut comes back: 20, 21 and so on up to 30, which takes ln(1.5) minutes.
    const CleanupPace cut{
        .tokens = 12, .perMinute = 20, .reserve = 12, .growth = 1, .mostPerMinute = 30};
    QCOMPARE(cut.timeFor(10), 24'328ms);
    QCOMPARE(cut.timeFor(40), 84'328ms);
    QCOMPARE(cut.shared().timeFor(10), 30'410ms);
    QVERIFY(CleanupPace{.perMinute = -1}.timeFor(49) >= std::chrono::hours(24 * 365));
}

QTEST_GUILESS_MAIN(TestCleanupPlan)
#include "tst_cleanupplan.moc"
