// SPDX-License-Identifier: Apache-2.0
#include "crash/passage.h"
#include "crash/stage.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// Each kind of fault at each endpoint, and many at random: whatever comes back or does not, an
/// operation ends, is done once, and all say the same of it. tests/long/faults goes on for hours:
/// GREENROOM_FAULTS is how many at random, GREENROOM_SEED what the dice begin with.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void oneFaultOnTheWay_data();
    void oneFaultOnTheWay();
    void aReadThatFails_data();
    void aReadThatFails();
    void manyAtRandom();

private:
    void run(const std::vector<Passage::Plan> &plans);
    [[nodiscard]] Passage::Plan randomPlan();
    [[nodiscard]] int below(int bound) { return m_dice.bounded(bound); }

    int m_wanted = 200;
    quint32 m_seed = 1;
    QRandomGenerator m_dice;
    std::unique_ptr<Stage> m_stage; ///< anew for each test function and for each round
    std::vector<std::unique_ptr<Passage>> m_passages;
};

namespace {

constexpr std::size_t AtOnce = 8;
constexpr int PassagesARound = 100;
constexpr int Soon = 180'000; // ms: a bound for a busy machine, not a measure

// All 18. What is late comes after the deadline of a decider, and before its settle time is over.
constexpr std::array Kinds{
    "latency ms=100",     "hang",      "drip ms=1", "close",        "reset",
    "half-status",        "half-head", "half-body", "effect-close", "effect-hang",
    "late-effect ms=400", "429",       "500",       "503-before",   "503-after",
    "not-json",           "wrong-id",  "redirect"};
static_assert(Kinds.size() == 18);

QString writeOf(Action action)
{
    switch (action) {
    case Action::Save:
        return u"POST /v1/characters/%1/save"_s;
    case Action::Discard:
    case Action::Delete:
        return u"DELETE /v1/characters/%1"_s;
    case Action::Resynthesize:
        return u"POST /v1/characters/%1/resynthesize"_s;
    case Action::Regenerate:
        break;
    }
    return u"POST /v1/characters/%1/refs/regenerate"_s;
}

QString fetch()
{
    return u"GET /v1/characters/%1"_s;
}

} // namespace

void TestFaults::initTestCase()
{
    if (qEnvironmentVariableIsSet("GREENROOM_FAULTS"))
        m_wanted = qEnvironmentVariableIntValue("GREENROOM_FAULTS");
    if (qEnvironmentVariableIsSet("GREENROOM_SEED"))
        m_seed = quint32(qEnvironmentVariableIntValue("GREENROOM_SEED"));
    m_dice.seed(m_seed);
}

void TestFaults::init()
{
    m_passages.clear();
    m_stage = std::make_unique<Stage>(4 * PassagesARound, m_seed);
    QVERIFY(m_stage->readCharacters().size() >= PassagesARound);
}

void TestFaults::run(const std::vector<Passage::Plan> &plans)
{
    m_passages.clear();
    const auto isOver = [](const auto &passage) { return passage->isOver(); };
    for (const Passage::Plan &plan : plans) {
        QVERIFY(QTest::qWaitFor(
            [&] {
                return m_passages.size() - std::size_t(std::ranges::count_if(m_passages, isOver))
                    < AtOnce;
            },
            Soon));
        m_passages.push_back(std::make_unique<Passage>(*m_stage, plan));
        m_passages.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(m_passages, isOver); }, Soon));
    for (const auto &passage : m_passages) {
        const QString what =
            passage->plan().faults.join(u", ") + u": " + passage->violations().join(u'\n');
        QVERIFY2(passage->violations().isEmpty(), qPrintable(what));
    }
}

void TestFaults::oneFaultOnTheWay_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("nth");
    QTest::addColumn<bool>("isLost");
    for (const Action action :
         {Action::Save, Action::Discard, Action::Resynthesize, Action::Regenerate}) {
        QTest::addRow("%s, the guard", wordFor(action).data()) << action << fetch() << 1 << false;
        QTest::addRow("%s, the write", wordFor(action).data())
            << action << writeOf(action) << 1 << false;
        // The check of a write whose answer was lost; the guard was the first fetch.
        QTest::addRow("%s, the check", wordFor(action).data()) << action << fetch() << 2 << true;
    }
}

/// The server errs once, so the operation is done in the end.
void TestFaults::oneFaultOnTheWay()
{
    QFETCH(Action, action);
    QFETCH(QString, endpoint);
    QFETCH(int, nth);
    QFETCH(bool, isLost);
    std::vector<Passage::Plan> plans;
    for (const char *kind : Kinds) {
        Passage::Plan plan{.action = action};
        if (isLost)
            plan.faults.append(writeOf(action) + u" effect-close times=1");
        plan.faults.append(endpoint + u' ' + QString::fromLatin1(kind)
                           + u" nth=%1 times=1"_s.arg(nth));
        plans.push_back(plan);
    }
    run(plans);
    for (const auto &passage : m_passages) {
        const QByteArray what = passage->plan().faults.join(u", ").toUtf8();
        QVERIFY2(passage->end() == OperationState::Done, what.constData());
        QTRY_COMPARE(passage->faults(), isLost ? 2 : 1);
    }
}

void TestFaults::aReadThatFails_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    for (const char *path : {"/v1/characters", "/v1/team"}) {
        for (const char *kind : Kinds)
            QTest::addRow("%s %s", path, kind)
                << QString::fromLatin1(path) << QString::fromLatin1(kind);
    }
}

/// It is answered, once, with an error or a value, and asked again it goes well.
void TestFaults::aReadThatFails()
{
    QFETCH(QString, path);
    QFETCH(QString, kind);
    LoneDecider decider(m_stage->setup(m_stage->newFolder()));
    QCOMPARE(m_stage->server.addFault(u"GET %1 %2 times=1"_s.arg(path, kind)), QString());
    int answers = 0;
    bool isWell = false;
    PendingRequest request;
    const auto note = [&](const auto &result) {
        ++answers;
        isWell = result.has_value();
    };
    const auto ask = [&] {
        if (path == u"/v1/team")
            request = decider.api().team(&decider, note);
        else
            request = decider.api().list({}, {}, Priority::Page, &decider, note);
    };
    ask();
    QVERIFY(QTest::qWaitFor([&] { return answers > 0; }, Soon));
    QTest::qWait(5);
    QCOMPARE(answers, 1);
    for (int i = 0; !isWell; ++i) {
        QVERIFY(i < 100);
        ask();
        QVERIFY(QTest::qWaitFor([&] { return answers == i + 2; }, Soon));
    }
}

Passage::Plan TestFaults::randomPlan()
{
    constexpr std::array actions{Action::Save,    Action::Save,         Action::Discard,
                                 Action::Discard, Action::Resynthesize, Action::Regenerate};
    Passage::Plan plan{.action = actions.at(std::size_t(below(int(actions.size()))))};
    for (int i = 1 + below(3); i > 0; --i) {
        const QString endpoint = below(2) == 0 ? fetch() : writeOf(plan.action);
        const QString kind = QString::fromLatin1(Kinds.at(std::size_t(below(int(Kinds.size())))));
        plan.faults.append(endpoint + u' ' + kind
                           + u" nth=%1 times=%2"_s.arg(1 + below(3)).arg(1 + below(3)));
    }
    return plan;
}

void TestFaults::manyAtRandom()
{
    int faults = 0;
    int passages = 0;
    std::array<int, 9> ends{};
    while (faults < m_wanted && !QTest::currentTestFailed()) {
        init();
        std::vector<Passage::Plan> plans;
        for (int i = 0; i < PassagesARound; ++i)
            plans.push_back(randomPlan());
        run(plans);
        for (const auto &passage : m_passages) {
            faults += passage->faults();
            ++passages;
            ++ends.at(std::size_t(passage->end()));
        }
    }
    qInfo("seed %u: %d operations, %d faults; done %d, conflict %d, failed %d", m_seed, passages,
          faults, ends.at(std::size_t(OperationState::Done)),
          ends.at(std::size_t(OperationState::Conflict)),
          ends.at(std::size_t(OperationState::Failed)));
}

QTEST_GUILESS_MAIN(TestFaults)

#include "tst_faults.moc"
