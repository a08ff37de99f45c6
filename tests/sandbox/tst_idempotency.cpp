// SPDX-License-Identifier: Apache-2.0
#include "sandbox/idempotency.h"

#include <QTest>

using namespace std::chrono_literals;
using sandbox::Idempotency;
using sandbox::WireResponse;

/// The rules of contract 6.5 that a fast server seldom shows: what is in flight, and for how long a
/// key is remembered.
class TestIdempotency final : public QObject
{
    Q_OBJECT

private slots:
    void aRequestInFlightIsInUse();
    void aRefusedOneFreesItsKey();
    void aKeyIsForgottenAfterADay();
    void whatIsInFlightIsNotForgotten();

private:
    static WireResponse answer(int status)
    {
        WireResponse response;
        response.status = status;
        response.body = "once";
        return response;
    }
    template <typename Expected>
    static bool begins(Idempotency &keys, const std::string &request, std::chrono::hours later = 0h)
    {
        constexpr Idempotency::Clock::time_point start{};
        return std::holds_alternative<Expected>(keys.begin("key", request, start + later));
    }
};

void TestIdempotency::aRequestInFlightIsInUse()
{
    Idempotency keys;
    QVERIFY(begins<Idempotency::Fresh>(keys, "a"));
    QVERIFY(begins<Idempotency::InUse>(keys, "a"));
    QVERIFY(begins<Idempotency::InUse>(keys, "b"));
    keys.finish("key", answer(200));
    QVERIFY(begins<Idempotency::InUse>(keys, "b"));
    const auto replay = keys.begin("key", "a", {});
    QCOMPARE(std::get<WireResponse>(replay).body, std::string("once"));
}

void TestIdempotency::aRefusedOneFreesItsKey()
{
    Idempotency keys;
    for (const int status : {400, 402, 503}) {
        QVERIFY(begins<Idempotency::Fresh>(keys, std::to_string(status)));
        keys.finish("key", answer(status));
    }
    QVERIFY(begins<Idempotency::Fresh>(keys, "b"));
}

void TestIdempotency::aKeyIsForgottenAfterADay()
{
    Idempotency keys;
    QVERIFY(begins<Idempotency::Fresh>(keys, "a"));
    keys.finish("key", answer(200));
    QVERIFY(begins<WireResponse>(keys, "a", 23h));
    QVERIFY(begins<Idempotency::Fresh>(keys, "a", 24h));
}

void TestIdempotency::whatIsInFlightIsNotForgotten()
{
    Idempotency keys;
    QVERIFY(begins<Idempotency::Fresh>(keys, "a"));
    QVERIFY(begins<Idempotency::InUse>(keys, "a", 100h));
}

QTEST_APPLESS_MAIN(TestIdempotency)
#include "tst_idempotency.moc"
