// SPDX-License-Identifier: Apache-2.0
#include "crash/stage.h"
#include "crash/steps.h"
#include "crash/trial.h"

#include <QtTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// kill -9 at each step of a decision's life, whatever the server does: the decision is applied,
/// undone or handed back afterwards, once, and all say the same of it.
class TestCrashPoints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDecisionSurvives_data();
    void aDecisionSurvives();
    void noStepIsLeftOut();

private:
    [[nodiscard]] Trial::Plan plan() const;
    void run(const QList<QByteArray> &steps);

    std::unique_ptr<Stage> m_stage;
    std::vector<std::unique_ptr<Trial>> m_trials;
    QSet<QByteArray> m_killedAt;
    int m_runs = 0;
};

namespace {

constexpr std::size_t AtOnce = 6;
constexpr int Soon = 120'000; // ms: a bound for a busy machine, not a measure

enum class Rival { None, SavesBefore, RemovesBefore, RemovesAfterGuard, ReturnsBetween };

QByteArray withoutCount(const QByteArray &step)
{
    const QByteArray last = step.mid(step.lastIndexOf(' ') + 1);
    return last.toInt() > 0 ? step.left(step.lastIndexOf(' ')) : step;
}

} // namespace

Q_DECLARE_METATYPE(Rival)

void TestCrashPoints::initTestCase()
{
    m_stage = std::make_unique<Stage>(1'800);
    QVERIFY(m_stage->readCharacters().size() > 700);
}

void TestCrashPoints::aDecisionSurvives_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Rival>("rival");
    QTest::addColumn<QString>("undoAt");
    struct Behaviour
    {
        const char *name;
        const char *fault;
        Rival rival = Rival::None;
    };
    // The server errs once, at the first write; what comes after the crash may meet it, too.
    constexpr std::array behaviours{
        Behaviour{"answers", ""},
        Behaviour{"answers late", "latency ms=150 times=1"},
        Behaviour{"does it late", "late-effect ms=200 times=1"},
        Behaviour{"does it and says nothing", "effect-close times=1"},
        Behaviour{"fails", "503-before times=1"},
        Behaviour{"does it and fails", "503-after times=1"},
        Behaviour{"is asked too often", "429 times=1"},
        Behaviour{"refuses", "422 times=1"},
        Behaviour{"has it no more", "", Rival::RemovesBefore},
        Behaviour{"has it no more at the write", "", Rival::RemovesAfterGuard},
        Behaviour{"has another status meanwhile", "", Rival::SavesBefore},
        Behaviour{"has a newer one after the crash", "effect-close times=1", Rival::ReturnsBetween},
    };
    for (const Action action : {Action::Save, Action::Discard}) {
        for (const Behaviour &behaviour : behaviours)
            QTest::addRow("%s, the server %s", wordFor(action).data(), behaviour.name)
                << action << QString::fromLatin1(behaviour.fault) << behaviour.rival << QString();
        QTest::addRow("%s, undone", wordFor(action).data())
            << action << QString() << Rival::None << u"after held"_s;
    }
    // Its own are the repetition under its key, and what shows that it runs.
    for (const qsizetype own : {0, 3, 5, 9})
        QTest::addRow("resynthesize, the server %s", behaviours.at(std::size_t(own)).name)
            << Action::Resynthesize << QString::fromLatin1(behaviours.at(std::size_t(own)).fault)
            << behaviours.at(std::size_t(own)).rival << QString();
}

Trial::Plan TestCrashPoints::plan() const
{
    QFETCH(Action, action);
    QFETCH(QString, fault);
    QFETCH(Rival, rival);
    QFETCH(QString, undoAt);
    Trial::Plan plan{.action = action, .seen = m_stage->next(), .fault = fault};
    sandbox::SandboxServer &server = m_stage->server;
    if (rival == Rival::SavesBefore)
        plan.rival = [&server](const QString &id) { server.setStatus(id, sandbox::Status::Ready); };
    else if (rival == Rival::ReturnsBetween)
        plan.rival = [&server](const QString &id) {
            if (server.status(id) != std::nullopt)
                server.setStatus(id, sandbox::Status::Reviewing);
        };
    else if (rival != Rival::None)
        plan.rival = [&server](const QString &id) { server.remove(id); };
    plan.rivalAt = rival == Rival::RemovesAfterGuard ? "guard answered" : "before checking";
    if (!undoAt.isEmpty())
        plan.more = {u"--undo"_s, undoAt};
    plan.rivalActsBetween = rival == Rival::ReturnsBetween;
    return plan;
}

/// Each step in a life of its own.
void TestCrashPoints::run(const QList<QByteArray> &steps)
{
    m_trials.clear();
    const auto isOver = [](const auto &trial) { return trial->isOver(); };
    for (const QByteArray &step : steps) {
        QVERIFY(QTest::qWaitFor(
            [&] {
                return m_trials.size() - std::size_t(std::ranges::count_if(m_trials, isOver))
                    < AtOnce;
            },
            Soon));
        Trial::Plan next = plan();
        next.killAt = step;
        m_trials.push_back(
            std::make_unique<Trial>(m_stage->server, m_stage->newFolder(), std::move(next)));
        m_trials.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(m_trials, isOver); }, Soon));
}

void TestCrashPoints::aDecisionSurvives()
{
    run({{}});
    const QList<QByteArray> steps = m_trials.front()->steps();
    QCOMPARE(m_trials.front()->violations(), QStringList());
    QFETCH(QString, undoAt);
    QVERIFY(steps.contains(undoAt.isEmpty() ? "after queued" : "after cancelled"));
    run(steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Trial &trial = *m_trials.at(std::size_t(i));
        const QByteArray found = steps.at(i) + ": " + trial.violations().join(u'\n').toUtf8();
        QVERIFY2(trial.violations().isEmpty(), found.constData());
        if (trial.wasKilled())
            m_killedAt.insert(withoutCount(steps.at(i)));
    }
    m_runs += int(m_trials.size()) + 1;
}

void TestCrashPoints::noStepIsLeftOut()
{
    QSet<QByteArray> all{"guard asked",          "guard answered", "write asked",
                         Steps::writeUnderWay(), "write answered", "check asked",
                         "check answered"};
    for (const char *state : {"held", "queued", "checking", "sending", "uncertain", "done",
                              "conflict", "failed", "cancelled"}) {
        all.insert(QByteArray("before ") + state);
        all.insert(QByteArray("after ") + state);
    }
    QCOMPARE(all - m_killedAt, QSet<QByteArray>());
    qInfo("%d lives", m_runs);
}

QTEST_GUILESS_MAIN(TestCrashPoints)

#include "tst_crashpoints.moc"
