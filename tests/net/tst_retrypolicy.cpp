// SPDX-License-Identifier: Apache-2.0
#include "net/retrypolicy.h"

#include <QtTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = Error::Kind;
using Delay = std::optional<milliseconds>;

namespace {

Error errorOf(Kind kind, Delay retryAfter = {})
{
    Error error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return error;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void delay_data();
    void delay();
    void onlyWhatMayPassIsTriedAgain_data();
    void onlyWhatMayPassIsTriedAgain();
    void aRefusalThatPassesByItselfIsTriedAgain();
    void aKeyInUseIsTriedAgainSoon();
};

void TestRetryPolicy::delay_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<Delay>("retryAfter");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<milliseconds>("delay");

    const auto row = [](const char *name, int attempt, Delay retryAfter, double jitter,
                        milliseconds delay) {
        QTest::newRow(name) << attempt << retryAfter << jitter << delay;
    };
    row("first", 1, {}, 1.0, 1s);
    row("second", 2, {}, 1.0, 2s);
    row("third", 3, {}, 1.0, 4s);
    row("ninth", 9, {}, 1.0, 256s);
    row("tenth is the longest", 10, {}, 1.0, 300s);
    row("and stays so", 1'000'000'000, {}, 1.0, 300s);
    row("jitter is full", 3, {}, 0.0, 0s);
    row("half", 3, {}, 0.5, 2s);
    row("never before what the server said", 1, 12s, 0.0, 12s);
    row("but later", 1, 12s, 1.0, 13s);
    row("ten minutes, and its own", 10, 600s, 1.0, 900s);
    row("no attempt yet", 0, {}, 1.0, 1s);
    row("nonsense", -7, {}, 1.0, 1s);
}

void TestRetryPolicy::delay()
{
    QFETCH(const int, attempt);
    QFETCH(const Delay, retryAfter);
    QFETCH(const double, jitter);
    QFETCH(const milliseconds, delay);
    const Delay found = retryDelay(attempt, errorOf(Kind::Server, retryAfter), jitter);
    QVERIFY(found);
    QCOMPARE(found->count(), delay.count());
}

void TestRetryPolicy::onlyWhatMayPassIsTriedAgain_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("again");

    QTest::newRow("offline") << Kind::Offline << true;
    QTest::newRow("timeout") << Kind::Timeout << true;
    QTest::newRow("429") << Kind::RateLimited << true;
    QTest::newRow("5xx") << Kind::Server << true;
    QTest::newRow("not the API") << Kind::Protocol << true;
    QTest::newRow("401") << Kind::Unauthorized << false;
    QTest::newRow("403") << Kind::Forbidden << false;
    QTest::newRow("404") << Kind::NotFound << false;
    QTest::newRow("409") << Kind::Conflict << false;
    QTest::newRow("4xx") << Kind::Rejected << false;
    QTest::newRow("disk") << Kind::Storage << false;
    QTest::newRow("keychain") << Kind::Secret << false;
}

void TestRetryPolicy::onlyWhatMayPassIsTriedAgain()
{
    QFETCH(const Kind, kind);
    QTEST(retryDelay(1, errorOf(kind), 0.5).has_value(), "again");
    // A wait that the server names makes a refusal no less final.
    QTEST(retryDelay(1, errorOf(kind, 5s), 0.5).has_value(), "again");
}

void TestRetryPolicy::aKeyInUseIsTriedAgainSoon()
{
    Error inUse = errorOf(Kind::Conflict);
    inUse.code = QStringLiteral("idempotency_key_in_use");
    QCOMPARE(retryDelay(1, inUse, 1.0), Delay(500ms));
    QCOMPARE(retryDelay(2, inUse, 1.0), Delay(1s));
    QCOMPARE(retryDelay(5, inUse, 1.0), Delay(8s));
    QCOMPARE(retryDelay(100, inUse, 1.0), Delay(8s));
    QCOMPARE(retryDelay(5, inUse, 0.5), Delay(4s));
}

/// 408 and 425: by their numbers refusals, but no verdict.
void TestRetryPolicy::aRefusalThatPassesByItselfIsTriedAgain()
{
    Error error = errorOf(Kind::Rejected);
    error.delivery = Error::Delivery::Unknown;
    QVERIFY(retryDelay(1, error, 0.5));
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
