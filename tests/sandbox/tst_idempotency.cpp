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
    bool begins(const std::string &request, std::chrono::hours later = 0h)
    {
        return std::holds_alternative<Expected>(m_keys.begin("key", request, m_start + later));
    }

    Idempotency m_keys;
    Idempotency::Clock::time_point m_start = Idempotency::Clock::now();
};

void TestIdempotency::aRequestInFlightIsInUse()
{
    QVERIFY(begins<Idempotency::Fresh>("a"));
    QVERIFY(begins<Idempotency::InUse>("a"));
    QVERIFY(begins<Idempotency::InUse>("b"));
    m_keys.finish("key", answer(200));
    QVERIFY(begins<WireResponse>("a"));
    QVERIFY(begins<Idempotency::InUse>("b"));
    const auto replay = m_keys.begin("key", "a", m_start);
    QCOMPARE(std::get<WireResponse>(replay).body, std::string("once"));
}

void TestIdempotency::aRefusedOneFreesItsKey()
{
    m_keys.finish("key", answer(400));
    QVERIFY(begins<Idempotency::Fresh>("b"));
    m_keys.finish("key", answer(503));
    QVERIFY(begins<Idempotency::Fresh>("a"));
    m_keys.finish("key", answer(200));
}

void TestIdempotency::aKeyIsForgottenAfterADay()
{
    QVERIFY(begins<WireResponse>("a", 23h));
    QVERIFY(begins<Idempotency::Fresh>("a", 24h));
}

void TestIdempotency::whatIsInFlightIsNotForgotten()
{
    QVERIFY(begins<Idempotency::InUse>("a", 100h)); // begun by the test before
}

QTEST_APPLESS_MAIN(TestIdempotency)
#include "tst_idempotency.moc"
