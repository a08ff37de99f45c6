// SPDX-License-Identifier: Apache-2.0
#include "net/teamsimulation.h"

#include <QtTest>

#include <algorithm>
#include <array>

namespace {

constexpr double Below = 28; // a minute, where the bucket gives 30
constexpr double Twice = 60;
constexpr std::array Seeds{1U, 2U, 3U};

void clientRows()
{
    QTest::addColumn<int>("clients");
    QTest::addColumn<bool>("headers");
    for (const bool headers : {true, false})
        for (const int clients : {1, 3, 8, 20})
            QTest::addRow("of %d, %s", clients, headers ? "headers" : "no headers")
                << clients << headers;
}

/// Runs with each seed, prints the row of the table, and gives the worst of each figure.
TeamSimulation::Outcome worstOf(int clients, double demand, bool hasHeaders)
{
    TeamSimulation::Outcome worst{.used = 1, .refused = 0, .fairness = 1, .wait = 0};
    for (const unsigned seed : Seeds) {
        const TeamSimulation::Outcome outcome =
            TeamSimulation({clients, demand, hasHeaders, seed}).run();
        worst.used = std::min(worst.used, outcome.used);
        worst.refused = std::max(worst.refused, outcome.refused);
        worst.fairness = std::min(worst.fairness, outcome.fairness);
        worst.wait = std::max(worst.wait, outcome.wait);
    }
    qInfo("%2d clients | demand %2.0f/min | %-10s | used %6.2f %% | 429 %5.2f %% | fairness %.3f "
          "| 95 %% within %.1f s",
          clients, demand, hasHeaders ? "headers" : "no headers", 100 * worst.used,
          100 * worst.refused, worst.fairness, worst.wait);
    return worst;
}

} // namespace

/// What the clients of one team get from a bucket that they share, and what it costs them.
class TestTeamRate : public QObject
{
    Q_OBJECT

private slots:
    void enoughForAll_data() { clientRows(); }
    void enoughForAll();
    void twiceAsMuchAsThereIs_data();
    void twiceAsMuchAsThereIs();
};

void TestTeamRate::enoughForAll()
{
    QFETCH(const int, clients);
    QFETCH(const bool, headers);
    const TeamSimulation::Outcome worst = worstOf(clients, Below, headers);
    QCOMPARE(worst.refused, 0.0);
    QVERIFY(worst.used > 0.88); // nobody wants more
    QVERIFY(worst.wait < 1);
}

void TestTeamRate::twiceAsMuchAsThereIs_data()
{
    QTest::addColumn<int>("clients");
    QTest::addColumn<bool>("headers");
    QTest::addColumn<double>("mostRefused");

    QTest::newRow("1 client") << 1 << true << 0.0;
    QTest::newRow("3 clients") << 3 << true << 0.005;
    QTest::newRow("8 clients") << 8 << true << 0.01;
    QTest::newRow("20 clients") << 20 << true << 0.03;
    // Where 429s alone tell of the others, it takes some to learn of them, again and again.
    QTest::newRow("1 client, no headers") << 1 << false << 0.0;
    QTest::newRow("3 clients, no headers") << 3 << false << 0.061;
    QTest::newRow("8 clients, no headers") << 8 << false << 0.134;
    QTest::newRow("20 clients, no headers") << 20 << false << 0.269;
}

void TestTeamRate::twiceAsMuchAsThereIs()
{
    QFETCH(const int, clients);
    QFETCH(const bool, headers);
    QFETCH(const double, mostRefused);
    const TeamSimulation::Outcome worst = worstOf(clients, Twice, headers);
    QVERIFY2(worst.used >= 0.99, qPrintable(QString::number(worst.used)));
    QVERIFY2(worst.refused <= mostRefused, qPrintable(QString::number(worst.refused)));
    QVERIFY2(worst.fairness >= 0.8, qPrintable(QString::number(worst.fairness)));
}

QTEST_GUILESS_MAIN(TestTeamRate)
#include "tst_teamrate.moc"
