// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CleanupState;
using Kind = Error::Kind;
using Delivery = Error::Delivery;

/// Items whose outcome is unknown, and what becomes of the others while they are looked up.
class TestCleanupLookUps : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLookedUpHoldsBackNoOther_data();
    void whatIsLookedUpHoldsBackNoOther();
    void decisionsGoBeforeARunThatIsLookedUp();
    void aServerInTroubleIsNotAskedForEver();
};

void TestCleanupLookUps::whatIsLookedUpHoldsBackNoOther_data()
{
    QTest::addColumn<bool>("isTimeout");
    QTest::addColumn<bool>("hasArrived");
    QTest::newRow("500") << false << false;
    QTest::newRow("500 after the effect") << false << true;
    QTest::newRow("timeout") << true << false;
    QTest::newRow("timeout after the effect") << true << true;
}

void TestCleanupLookUps::whatIsLookedUpHoldsBackNoOther()
{
    QFETCH(const bool, isTimeout);
    QFETCH(const bool, hasArrived);
    const Error lost = isTimeout ? testError(Kind::Timeout, Delivery::Unknown)
                                 : testError(Kind::Server, Delivery::Unknown, 500);
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    for (int i = 0; i < 2; ++i) {
        const QString name = u"N%1"_s.arg(i);
        QVERIFY(c.runUntilAsked(u"remove char_"_s + name));
        if (hasArrived)
            c.server.remove(name);
        c.f.api.answerRemove(tl::unexpected(lost));
        QCOMPARE(c.counts(id).uncertain, i + 1);
    }
    // Ten others go out within the minute in which a late DELETE may still arrive.
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 10; }, 50s));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 10, .open = 2, .uncertain = 2}));
    QCOMPARE(c.server.writes().size(), 10);
    QCOMPARE(c.f.at(0).attempts, 1);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id), (CleanupCounts{.done = 12}));
    QCOMPARE(c.server.writes().size(), hasArrived ? 10 : 12); // none of them twice
    QCOMPARE(c.f.at(0).attempts, hasArrived ? 1 : 2);
}

void TestCleanupLookUps::decisionsGoBeforeARunThatIsLookedUp()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    QVERIFY(c.runUntilAsked(u"remove char_N0"_s));
    c.f.api.answerRemove(tl::unexpected(testError(Kind::Server, Delivery::Unknown, 500)));
    c.server.add(testCharacter(u"Mira"_s));
    c.f.queue->submit(Action::Save, testCharacter(u"Mira"_s));
    c.f.queue->sendHeldNow();
    QVERIFY(c.runUntil([&] { return !c.server.writes().isEmpty(); }));
    QCOMPARE(c.server.writes().constFirst(), u"save char_Mira"_s);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 12);
}

void TestCleanupLookUps::aServerInTroubleIsNotAskedForEver()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(12));
    c.server.setTrouble(testError(Kind::Server, Delivery::Unknown, 500));
    QVERIFY(c.runUntil([&] { return c.counts(id).uncertain == Cleanup::MostUncertain; }));
    QVERIFY(!c.runUntil([&] { return c.server.writes().size() > Cleanup::MostUncertain; }, 20s));
    QCOMPARE(c.counts(id).open, Cleanup::MostUncertain);
    c.server.setTrouble(std::nullopt);
    QVERIFY(c.runUntil(id, State::Ended));
    QCOMPARE(c.counts(id).done, 12);
}

QTEST_GUILESS_MAIN(TestCleanupLookUps)
#include "tst_cleanuplookups.moc"
