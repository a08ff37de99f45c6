// SPDX-License-Identifier: Apache-2.0
#include "net/pendingrequest.h"

#include <QtTest>

#include <utility>

class TestPendingRequest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void destroyingItAborts();
    void cancellingAborts();
    void askingAgainAbortsTheFormer();
    void movingKeepsTheRequest();
    void theRequestMayEndByItself();
    void theAbortMayLookAtItsHolder();

private:
    QPointer<QObject> m_request;
};

void TestPendingRequest::init()
{
    m_request = new QObject;
}

void TestPendingRequest::destroyingItAborts()
{
    {
        const PendingRequest pending(m_request);
        QVERIFY(m_request);
    }
    QVERIFY(!m_request);
}

void TestPendingRequest::cancellingAborts()
{
    PendingRequest pending(m_request);
    pending.cancel();
    QVERIFY(!m_request);
    pending.cancel();
    PendingRequest().cancel();
}

void TestPendingRequest::askingAgainAbortsTheFormer()
{
    PendingRequest pending(m_request);
    const QPointer<QObject> second = new QObject;
    pending = PendingRequest(second);
    QVERIFY(!m_request);
    QVERIFY(second);
    pending = PendingRequest();
    QVERIFY(!second);
}

void TestPendingRequest::movingKeepsTheRequest()
{
    PendingRequest pending;
    {
        PendingRequest former(m_request);
        PendingRequest between(std::move(former));
        QVERIFY(m_request);
        pending = std::move(between);
    }
    // The empty ones have gone, and took nothing with them.
    QVERIFY(m_request);
    pending.cancel();
    QVERIFY(!m_request);
}

void TestPendingRequest::theRequestMayEndByItself()
{
    PendingRequest pending(m_request);
    delete m_request;
    pending.cancel();
    const QPointer<QObject> second = new QObject;
    pending = PendingRequest(second);
    delete second;
}

void TestPendingRequest::theAbortMayLookAtItsHolder()
{
    PendingRequest pending(m_request);
    int aborts = 0;
    connect(m_request, &QObject::destroyed, this, [&pending, &aborts] {
        ++aborts;
        pending.cancel();
    });
    pending.cancel();
    QCOMPARE(aborts, 1);
    QVERIFY(!m_request);
}

QTEST_APPLESS_MAIN(TestPendingRequest)
#include "tst_pendingrequest.moc"
