// SPDX-License-Identifier: Apache-2.0
#include "crash/cleanuplife.h"
#include "crash/oracle.h"
#include "crash/stage.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

/// kill -9 at any time of a clean-up, before a bad server and beside a rival: every item ends in
/// exactly one outcome, and the server has each effect once. tests/long/cleanup does it more often:
/// GREENROOM_KILLS is how often, GREENROOM_ITEMS of how many, GREENROOM_SEED what the dice begin
/// with.
class TestCleanupKills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyItemEndsOnce();
    void cleanupTestCase();

private:
    void round(int kills);
    void live(const QString &journal);
    void setFaults();
    void actAsRival();
    void hear(QProcess &process);
    void drain(const QString &journal);
    void judge(const QList<Operation> &operations, const QList<CleanupItem> &items);
    [[nodiscard]] int below(int bound) { return m_dice.bounded(bound); }

    struct Figures
    {
        int kills = 0;
        int killsWhileSending = 0;
        int killsBeforeTheRun = 0;
        int rounds = 0;
        qsizetype done = 0;
        qsizetype gone = 0;
        qsizetype conflicts = 0;
        qsizetype failed = 0;
        qsizetype faults = 0;
    };

    int m_wanted = 5;
    int m_count = 500;
    quint32 m_seed = 1;
    QRandomGenerator m_dice;
    std::unique_ptr<Stage> m_stage; ///< of this round
    QStringList m_ids;              ///< of its failed characters
    Told m_told;                    ///< in this round
    bool m_isStarted = false;       ///< the program
    bool m_isOver = false;          ///< the run
    QStringList m_trouble;          ///< in this round
    Figures m_figures;
};

namespace {

constexpr int KillsARun = 10;
constexpr int LifeOfAnItem = 12;  // ms from when the journal is open, for each, about
constexpr int LongestStart = 150; // ms, of a life that ends before
constexpr int Soon = 60'000;      // ms: a bound for a busy machine, not a measure

int fromEnvironment(const char *name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

} // namespace

void TestCleanupKills::initTestCase()
{
    m_wanted = fromEnvironment("GREENROOM_KILLS", m_wanted);
    m_count = fromEnvironment("GREENROOM_ITEMS", m_count);
    m_seed = quint32(fromEnvironment("GREENROOM_SEED", int(m_seed)));
    m_dice.seed(m_seed);
}

void TestCleanupKills::everyItemEndsOnce()
{
    while (m_figures.kills < m_wanted && !QTest::currentTestFailed())
        round(std::min(KillsARun, m_wanted - m_figures.kills));
}

void TestCleanupKills::cleanupTestCase()
{
    qInfo("seed %u, runs of %d: %d, kills %d, %d of them while sending, %d before the run was "
          "recorded; done %lld, already gone %lld, conflicts %lld, failed %lld; faults %lld",
          m_seed, m_count, m_figures.rounds, m_figures.kills, m_figures.killsWhileSending,
          m_figures.killsBeforeTheRun, m_figures.done, m_figures.gone, m_figures.conflicts,
          m_figures.failed, m_figures.faults);
    QVERIFY(m_figures.done > 0);
    QVERIFY(m_figures.kills > m_figures.killsBeforeTheRun);
    constexpr int many = 50; // so many that one must have met a request
    QVERIFY(m_figures.kills < many || m_figures.killsWhileSending > 0);
}

void TestCleanupKills::round(int kills)
{
    m_stage = std::make_unique<Stage>(0, m_dice.generate());
    for (const QString &id : m_stage->server.ids(sandbox::Status::Failed))
        m_stage->server.remove(id);
    for (int i = 0; i < m_count; ++i)
        m_stage->server.add(sandbox::Status::Failed);
    m_ids = m_stage->server.ids(sandbox::Status::Failed);
    QCOMPARE(m_ids.size(), m_count);
    m_told = {};
    m_trouble.clear();
    m_isOver = false;
    const QString journal = m_stage->newFolder();
    for (int i = 0; i < kills && !m_isOver && !QTest::currentTestFailed(); ++i)
        live(journal);
    if (!QTest::currentTestFailed())
        drain(journal);
    ++m_figures.rounds;
    for (const sandbox::RecordLine &line : m_stage->server.record())
        m_figures.faults += line.fault.isEmpty() ? 0 : 1;
    QVERIFY2(m_trouble.isEmpty(),
             qPrintable(u"seed %1, kill %2:\n"_s.arg(m_seed).arg(m_figures.kills)
                        + m_trouble.join(u'\n')));
}

/// From the start of the program to its end.
void TestCleanupKills::live(const QString &journal)
{
    setFaults();
    QProcess process;
    m_isStarted = false;
    m_told.sending.clear();
    connect(&process, &QProcess::readyReadStandardOutput, this, [&] { hear(process); });
    process.start(
        QStringLiteral(GREENROOM_DECIDER),
        {u"--base-url"_s, m_stage->server.baseUrl(), u"--journal"_s, journal, u"--cleanup"_s});
    process.write(m_stage->server.apiKey().toLatin1() + '\n');
    if (below(10) > 0) {
        QVERIFY(QTest::qWaitFor([this] { return m_isStarted; }, Soon));
        QTest::qWait(below(LifeOfAnItem * m_count));
        actAsRival();
        // Else no lost delete would ever be settled.
        if (below(4) == 0)
            QTest::qWait(int(LoneDecider::Times.settle.count()));
    } else {
        QTest::qWait(below(LongestStart));
    }
    if (process.state() == QProcess::NotRunning)
        m_trouble.append(u"the program has ended: "_s
                         + QString::fromUtf8(process.readAllStandardError()));
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(Soon));
    hear(process);
    ++m_figures.kills;
    m_figures.killsWhileSending += m_told.sending.isEmpty() ? 0 : 1;
    m_figures.killsBeforeTheRun += m_told.accepted.isEmpty() ? 1 : 0;
}

/// A few faults at most, of a request each or of a few.
void TestCleanupKills::setFaults()
{
    constexpr std::array paths{"GET /v1/characters/*", "DELETE /v1/characters/*",
                               "DELETE /v1/characters/*", "GET /v1/characters"};
    constexpr std::array kinds{"latency ms=100",
                               "hang",
                               "close",
                               "reset",
                               "half-status",
                               "half-head",
                               "half-body",
                               "effect-close",
                               "effect-hang",
                               "503-before",
                               "503-after",
                               "late-effect ms=200",
                               "500",
                               "not-json",
                               "effect-close",
                               "wrong-id"};
    m_stage->server.clearFaults();
    for (int i = below(4); i > 0; --i) {
        const QString kind = QString::fromLatin1(kinds.at(std::size_t(below(int(kinds.size())))));
        const QString path = QString::fromLatin1(paths.at(std::size_t(below(int(paths.size())))));
        const QString wrong = m_stage->server.addFault(
            path + u' ' + kind + u" nth=%1 times=%2"_s.arg(1 + below(20)).arg(1 + below(2)));
        QCOMPARE(wrong, QString());
    }
}

void TestCleanupKills::actAsRival()
{
    const QString &id = m_ids.at(below(int(m_ids.size())));
    if (m_stage->server.status(id) != sandbox::Status::Failed)
        return;
    switch (below(3)) {
    case 0:
        m_stage->server.setStatus(id, sandbox::Status::Synthesizing);
        break;
    case 1:
        m_stage->server.remove(id);
        break;
    default:
        break;
    }
}

void TestCleanupKills::hear(QProcess &process)
{
    while (process.canReadLine()) {
        const QByteArray line = process.readLine().trimmed();
        m_told.hear(line);
        m_isStarted = m_isStarted || line == "started";
        m_isOver = m_isOver || line == "over";
        if (line.startsWith("failed") || line == "damaged")
            m_trouble.append(QString::fromUtf8(line));
    }
}

/// The last life ends well.
void TestCleanupKills::drain(const QString &journal)
{
    m_stage->server.clearFaults();
    const std::function<void(const QByteArray &)> hearLine = [this](const QByteArray &line) {
        m_told.hear(line);
    };
    CleanupLife life(m_stage->setup(journal), hearLine);
    life.start();
    // A write that was lost for good is settled late, and there are a few at a time.
    QVERIFY(QTest::qWaitFor([&] { return life.isOver() && life.decider().isAtRest(); }, 4 * Soon));
    std::optional<Result<HistoryPage>> page;
    constexpr int all = 1'000'000;
    life.decider().journal().readHistory({.limit = all}, this,
                                         [&page](const Result<HistoryPage> &read) { page = read; });
    QVERIFY(QTest::qWaitFor([&page] { return page.has_value(); }, Soon));
    QVERIFY(page->has_value());
    const CleanupProgress *progress = life.cleanup().progress(life.run());
    judge(page->value().operations, progress == nullptr ? QList<CleanupItem>() : progress->items());
}

void TestCleanupKills::judge(const QList<Operation> &operations, const QList<CleanupItem> &items)
{
    m_trouble.append(
        violations({.told = m_told, .journal = operations, .record = m_stage->server.record()}));
    QHash<QString, int> counts;
    for (const Operation &operation : operations) {
        const QString id = operation.character.toString();
        ++counts[id];
        m_figures.done += operation.outcome == Outcome::Applied ? 1 : 0;
        m_figures.gone += operation.outcome == Outcome::AlreadyGone ? 1 : 0;
        m_figures.conflicts += operation.state == OperationState::Conflict ? 1 : 0;
        m_figures.failed += operation.state == OperationState::Failed ? 1 : 0;
        const bool isThere = m_stage->server.status(id).value_or(sandbox::Status::Deleted)
            != sandbox::Status::Deleted;
        if (isThere == (operation.state == OperationState::Done))
            m_trouble.append(u"%1 is %2, and %3"_s.arg(id, wordFor(operation.state),
                                                       isThere ? u"there"_s : u"gone"_s));
    }
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        if (one.value() != 1)
            m_trouble.append(u"%1 has %2 operations"_s.arg(one.key()).arg(one.value()));
    }
    // The rival may have been faster than the list.
    QStringList missed = m_stage->server.ids(sandbox::Status::Failed);
    missed.removeIf([&](const QString &id) { return counts.contains(id); });
    for (const QString &id : missed)
        m_trouble.append(u"%1 was left out"_s.arg(id));
    for (const CleanupItem &item : items) {
        if (item.operation.isNull())
            m_trouble.append(u"%1 has no outcome"_s.arg(item.character.toString()));
    }
}

QTEST_GUILESS_MAIN(TestCleanupKills)

#include "tst_cleanupkills.moc"
