// SPDX-License-Identifier: Apache-2.0
#include "crash/oracle.h"
#include "crash/stage.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

/// kill -9 at any time, over and over on one journal, of a reviewer in a hurry before a bad server
/// and beside a rival. tests/long/kill does it for hours: GREENROOM_KILLS is how often,
/// GREENROOM_SEED what the dice begin with.
class TestRandomKills : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostDoubledOrMisdirected();
    void cleanupTestCase();

private:
    void round(int kills);
    void live(const QString &journal);
    void setFaults();
    void actAsRival();
    void hear(QProcess &process);
    void drain(const QString &journal, QList<Operation> &operations);
    [[nodiscard]] int below(int bound) { return m_dice.bounded(bound); }

    struct Figures
    {
        int kills = 0;
        int killsWhileSending = 0;
        qsizetype decisions = 0;
        qsizetype undone = 0;
        qsizetype requests = 0;
        qsizetype faults = 0;
    };

    int m_wanted = 60;
    quint32 m_seed = 1;
    QRandomGenerator m_dice;
    std::unique_ptr<Stage> m_stage; ///< of this round
    Told m_told;                    ///< in this round
    bool m_isStarted = false;       ///< the decider
    QStringList m_trouble;          ///< in this round
    Figures m_figures;
    std::array<int, 10> m_sent{}; ///< in each tenth of the run
};

namespace {

constexpr int KillsARound = 100;    // then the oracle is asked, and all begins anew
constexpr int NewOnes = 20;         // characters that arrive in each life
constexpr int LongestLife = 350;    // ms from when the journal is open
constexpr int LongestStart = 150;   // ms, of a life that ends before
constexpr int Soon = 60'000;        // ms: a bound for a busy machine, not a measure
constexpr qsizetype Kept = 100'000; // lines of the sandbox's record

} // namespace

void TestRandomKills::initTestCase()
{
    if (qEnvironmentVariableIsSet("GREENROOM_KILLS"))
        m_wanted = qEnvironmentVariableIntValue("GREENROOM_KILLS");
    if (qEnvironmentVariableIsSet("GREENROOM_SEED"))
        m_seed = quint32(qEnvironmentVariableIntValue("GREENROOM_SEED"));
    m_dice.seed(m_seed);
}

void TestRandomKills::nothingIsLostDoubledOrMisdirected()
{
    while (m_figures.kills < m_wanted && !QTest::currentTestFailed())
        round(std::min(KillsARound, m_wanted - m_figures.kills));
}

void TestRandomKills::cleanupTestCase()
{
    qInfo(
        "seed %u: %d kills, %d of them while sending; decisions %lld, undone %lld, requests %lld, "
        "faults %lld",
        m_seed, m_figures.kills, m_figures.killsWhileSending, m_figures.decisions, m_figures.undone,
        m_figures.requests, m_figures.faults);
    QStringList sent;
    for (const int count : m_sent)
        sent.append(QString::number(count));
    qInfo("sent in each tenth: %ls", qUtf16Printable(sent.join(u' ')));
    // A tenth of a short run is six lives, which a slow computer may make too brief; the next ones
    // are not. Of a long run each tenth tells.
    const auto isSilent = [](int one, int next) { return one + next == 0; };
    if (m_wanted > KillsARound)
        QVERIFY(std::ranges::all_of(m_sent, [](int count) { return count > 0; }));
    else
        QVERIFY(std::ranges::adjacent_find(m_sent, isSilent) == m_sent.end());
}

void TestRandomKills::round(int kills)
{
    m_stage = std::make_unique<Stage>(300, m_dice.generate());
    m_told = {};
    m_trouble.clear();
    const QString journal = m_stage->newFolder();
    for (int i = 0; i < kills; ++i)
        live(journal);
    QList<Operation> operations;
    drain(journal, operations);
    const QList<sandbox::RecordLine> record = m_stage->server.record();
    QVERIFY(record.size() < Kept);
    m_trouble.append(violations({.told = m_told, .journal = operations, .record = record}));
    m_figures.decisions += operations.size();
    m_figures.undone += m_told.undone.size();
    for (const sandbox::RecordLine &line : record) {
        m_figures.requests += line.kind == u"request" ? 1 : 0;
        m_figures.faults += line.fault.isEmpty() ? 0 : 1;
    }
    QVERIFY2(m_trouble.isEmpty(),
             qPrintable(u"seed %1, kill %2:\n"_s.arg(m_seed).arg(m_figures.kills)
                        + m_trouble.join(u'\n')));
}

/// From the start of a decider to its end.
void TestRandomKills::live(const QString &journal)
{
    setFaults();
    for (int i = 0; i < NewOnes; ++i)
        m_stage->server.add(sandbox::Status::Reviewing);
    QProcess process;
    m_isStarted = false;
    m_told.sending.clear();
    connect(&process, &QProcess::readyReadStandardOutput, this, [&] { hear(process); });
    process.start(QStringLiteral(GREENROOM_DECIDER),
                  {u"--base-url"_s, m_stage->server.baseUrl(), u"--journal"_s, journal,
                   u"--review"_s, QString::number(m_dice.generate())});
    process.write(m_stage->server.apiKey().toLatin1() + '\n');
    if (below(10) > 0) {
        QVERIFY(QTest::qWaitFor([this] { return m_isStarted; }, Soon));
        QTest::qWait(below(LongestLife / 2));
        actAsRival();
        // Else no lost delete would ever be settled.
        if (below(6) == 0)
            QTest::qWait(int(LoneDecider::Times.settle.count()));
        QTest::qWait(below(LongestLife / 2));
    } else {
        QTest::qWait(below(LongestStart));
    }
    if (process.state() == QProcess::NotRunning)
        m_trouble.append(u"the decider has ended: "_s
                         + QString::fromUtf8(process.readAllStandardError()));
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(Soon));
    hear(process);
    ++m_figures.kills;
    m_figures.killsWhileSending += m_told.sending.isEmpty() ? 0 : 1;
}

/// A few faults at most, of a request each or of a few.
void TestRandomKills::setFaults()
{
    constexpr std::array paths{"GET /v1/characters/*", "POST /v1/characters/*/save",
                               "DELETE /v1/characters/*", "GET /v1/characters"};
    constexpr std::array kinds{"latency ms=100", "hang",        "drip ms=1",          "close",
                               "reset",          "half-status", "half-head",          "half-body",
                               "effect-close",   "effect-hang", "late-effect ms=200", "500",
                               "503-before",     "503-after",   "not-json",           "wrong-id",
                               "redirect",       "effect-close"};
    m_stage->server.clearFaults();
    for (int i = below(5); i > 0; --i) {
        // After a 429 nothing is sent for seconds, so it is rare.
        const QString kind = below(30) == 0
            ? u"429"_s
            : QString::fromLatin1(kinds.at(std::size_t(below(int(kinds.size())))));
        const QString path = QString::fromLatin1(paths.at(std::size_t(below(int(paths.size())))));
        const QString when = u" nth=%1 times=%2"_s.arg(1 + below(4)).arg(1 + below(3));
        // The record knows nothing of a character that was only ever in a list.
        if (kind == u"wrong-id" && !path.contains(u'*'))
            continue;
        const QString wrong = m_stage->server.addFault(path + u' ' + kind + when);
        QCOMPARE(wrong, QString());
    }
}

void TestRandomKills::actAsRival()
{
    constexpr int inReach = 40; // the newest are what the decider decides on
    const QStringList ids = m_stage->server.ids(sandbox::Status::Reviewing);
    if (ids.isEmpty())
        return;
    const QString &id = ids.at(below(int(std::min<qsizetype>(ids.size(), inReach))));
    switch (below(6)) {
    case 0:
        m_stage->server.setStatus(id, sandbox::Status::Ready);
        break;
    case 1:
        m_stage->server.setStatus(id, sandbox::Status::Reviewing);
        break;
    case 2:
        m_stage->server.remove(id);
        break;
    default:
        break;
    }
}

void TestRandomKills::hear(QProcess &process)
{
    while (process.canReadLine()) {
        const QByteArray line = process.readLine().trimmed();
        m_told.hear(line);
        m_isStarted = m_isStarted || line == "started";
        if (line.startsWith("sending"))
            ++m_sent.at(std::size_t(m_figures.kills * 10 / m_wanted));
        if (line.startsWith("failed") || line == "damaged")
            m_trouble.append(QString::fromUtf8(line));
    }
}

/// The last life ends well.
void TestRandomKills::drain(const QString &journal, QList<Operation> &operations)
{
    m_stage->server.clearFaults();
    LoneDecider decider(m_stage->setup(journal));
    const std::function<void(const QByteArray &)> hearLine = [this](const QByteArray &line) {
        m_told.hear(line);
    };
    tellOf(decider.queue(), hearLine);
    bool isStarted = false;
    connect(&decider, &LoneDecider::started, this, [&] {
        isStarted = true;
        decider.sendWhatWaits();
    });
    decider.start();
    QVERIFY(QTest::qWaitFor([&] { return isStarted && decider.isAtRest(); }, Soon));
    std::optional<Result<HistoryPage>> page;
    constexpr int all = 1'000'000;
    decider.journal().readHistory({.limit = all}, this,
                                  [&page](const Result<HistoryPage> &read) { page = read; });
    QVERIFY(QTest::qWaitFor([&page] { return page.has_value(); }, Soon));
    QVERIFY(page->has_value());
    operations = page->value().operations;
}

QTEST_GUILESS_MAIN(TestRandomKills)

#include "tst_randomkills.moc"
