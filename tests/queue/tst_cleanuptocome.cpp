// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What clean-ups have still to do, for those who ask before they offer it again, or close.
class TestCleanupToCome : public QObject
{
    Q_OBJECT

private slots:
    void whatItHasStillToDoIsKnown();
    void whatIsTriedAgainIsKnown();
};

void TestCleanupToCome::whatItHasStillToDoIsKnown()
{
    CleanupFixture c;
    c.fillBucket();
    const QList<CleanupItem> items = c.characters(5);
    const auto hasToCome = [&](int item) { return c.cleanup->hasToCome(items.at(item).character); };
    QVERIFY(!hasToCome(0));
    c.cleanup->undo(c.cleanup->start(Action::Delete, items, {}));
    QVERIFY(!hasToCome(0));
    const CleanupId id = c.cleanup->start(Action::Delete, items, {});
    QVERIFY(hasToCome(0) && hasToCome(4)); // held
    c.cleanup->sendNow(id);
    c.server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
    QVERIFY(c.runUntil([&] { return c.counts(id).failed == 1; }));
    QVERIFY(!hasToCome(0) && hasToCome(4));
    c.cleanup->pause(id);
    QVERIFY(hasToCome(4)); // once it is resumed
    c.cleanup->stop(id);
    c.settle();
    QVERIFY(!hasToCome(0) && !hasToCome(4));
    c.server.setTrouble({});
    c.cleanup->retryFailed(id);
    QVERIFY(hasToCome(0) && !hasToCome(4)); // waits for its turn
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 1; }));
    QVERIFY(!hasToCome(0));
    QVERIFY(!c.cleanup->hasToCome(testId(u"Mira"_s)));
}

void TestCleanupToCome::whatIsTriedAgainIsKnown()
{
    CleanupFixture c;
    c.fillBucket();
    const CleanupId id = c.begin(Action::Delete, c.characters(6));
    c.server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
    QVERIFY(c.runUntil([&] { return c.counts(id).failed == 3; }));
    QVERIFY(!c.cleanup->isRetrying(id)); // it goes on
    // What is on the wire ends, and what it becomes is looked up; that is no retry.
    c.server.setTrouble({});
    QVERIFY(c.runUntilAsked(u"remove char_N3"_s));
    c.cleanup->stop(id);
    QVERIFY(c.counts(id).open > 0);
    QVERIFY(!c.cleanup->isRetrying(id));
    QVERIFY(c.runUntil([&] { return c.counts(id).open == 0; }));
    QCOMPARE(c.counts(id).failed, 3);
    c.cleanup->retryFailed(id);
    QVERIFY(c.cleanup->isRetrying(id)); // waits for its turn
    QVERIFY(c.runUntil([&] { return c.counts(id).done == 2; }));
    QVERIFY(c.cleanup->isRetrying(id));
    c.cleanup->stop(id);
    QVERIFY(!c.cleanup->isRetrying(id));
    QVERIFY(!c.cleanup->isRetrying(QUuid::createUuid()));
}

QTEST_GUILESS_MAIN(TestCleanupToCome)
#include "tst_cleanuptocome.moc"
