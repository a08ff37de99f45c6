// SPDX-License-Identifier: Apache-2.0
#include "crash/stage.h"
#include "crash/trial.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The oracle finds what it is there to find: each of these lives ends well, and does not once the
/// decider has the bug.
class TestDeliberateBugs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noCompareAndSet();
    void sendBeforeCommit();
    void serverErrorAsDone_data();
    void serverErrorAsDone();
    void noGuardBeforeDelete();
    void aGuardThatIsNotHeeded();
    void undoWhileSending();

private:
    /// A Discard of one that somebody has saved since the reviewer looked.
    [[nodiscard]] Trial::Plan savedMeanwhile() const;
    void run(Trial::Plan plan, const QString &bug);
    /// Without \a bug nothing is found; with it, something of each of \a kinds.
    void compare(const Trial::Plan &plan, const QString &bug, const QStringList &kinds);

    std::unique_ptr<Stage> m_stage;
    QStringList m_found; ///< by the last run
};

void TestDeliberateBugs::initTestCase()
{
    m_stage = std::make_unique<Stage>(40);
    QVERIFY(m_stage->readCharacters().size() > 12);
}

Trial::Plan TestDeliberateBugs::savedMeanwhile() const
{
    return {.action = Action::Discard,
            .rivalAt = "before checking",
            .rival = [this](const QString &id) {
                m_stage->server.setStatus(id, sandbox::Status::Ready);
            }};
}

void TestDeliberateBugs::run(Trial::Plan plan, const QString &bug)
{
    plan.seen = m_stage->next();
    if (!bug.isEmpty())
        plan.more << u"--bug"_s << bug;
    Trial trial(m_stage->server, m_stage->newFolder(), plan);
    trial.start();
    constexpr int soon = 60'000; // ms: a bound for a busy machine, not a measure
    QVERIFY(QTest::qWaitFor([&trial] { return trial.isOver(); }, soon));
    QCOMPARE(trial.wasKilled(), !plan.killAt.isEmpty());
    m_found = trial.violations();
}

void TestDeliberateBugs::compare(const Trial::Plan &plan, const QString &bug,
                                 const QStringList &kinds)
{
    run(plan, {});
    QCOMPARE(m_found, QStringList());
    run(plan, bug);
    for (const QString &kind : kinds) {
        const bool isFound = std::ranges::any_of(
            m_found, [&kind](const QString &one) { return one.startsWith(kind); });
        QVERIFY2(isFound, qPrintable(u"not found: "_s + kind + u", but "_s + m_found.join(u'\n')));
    }
}

/// Two windows on one journal: the second one's undo comes first.
void TestDeliberateBugs::noCompareAndSet()
{
    compare({.action = Action::Discard, .more = {u"--second-window"_s, u"--linger"_s, u"700"_s}},
            u"no-compare-and-set"_s, {u"undone, and applied"_s, u"more requests than attempts"_s});
}

void TestDeliberateBugs::sendBeforeCommit()
{
    compare({.action = Action::Discard, .killAt = "write under way"}, u"send-before-commit"_s,
            {u"more requests than attempts"_s});
}

void TestDeliberateBugs::serverErrorAsDone_data()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("save") << Action::Save;
    QTest::newRow("discard") << Action::Discard;
}

void TestDeliberateBugs::serverErrorAsDone()
{
    QFETCH(Action, action);
    compare({.action = action, .fault = u"503-before times=1"_s}, u"5xx-as-done"_s,
            {u"done, and not so"_s});
}

void TestDeliberateBugs::noGuardBeforeDelete()
{
    compare(savedMeanwhile(), u"no-guard"_s, {u"no guard"_s});
}

void TestDeliberateBugs::aGuardThatIsNotHeeded()
{
    compare(savedMeanwhile(), u"unheeded-guard"_s, {u"misdirected"_s});
}

void TestDeliberateBugs::undoWhileSending()
{
    compare({.action = Action::Discard,
             .fault = u"latency ms=200 times=1"_s,
             .more = {u"--undo"_s, u"write asked"_s, u"--linger"_s, u"500"_s}},
            u"undo-while-sending"_s, {u"undone, and applied"_s});
}

QTEST_GUILESS_MAIN(TestDeliberateBugs)

#include "tst_deliberatebugs.moc"
