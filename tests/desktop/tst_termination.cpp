// SPDX-License-Identifier: Apache-2.0
#include "desktop/termination.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <unistd.h>

#include <memory>

namespace {

using Handler = void (*)(int);

Handler handlerOf(int number)
{
    struct sigaction action
    {};
    ::sigaction(number, nullptr, &action);
    return action.sa_handler;
}

} // namespace

class TestTermination : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void asks_data();
    void asks();
    void asksAgain();
    void countsWhatArrivesTogetherOnce();
    void asksWhenAnotherThreadGetsTheSignal();
    void leavesAloneWhatIsIgnored();
    void survivesAClosedPipe();
    void givesTheSignalsBack();
    void destroyedWhileBusy();
};

/// Whatever started the test may ignore signals, and QTest catches some.
void TestTermination::init()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGPIPE})
        std::signal(number, SIG_DFL);
}

void TestTermination::asks_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestTermination::asks()
{
    QFETCH(const int, number);
    const Termination termination;
    const QSignalSpy requested(&termination, &Termination::requested);
    QCOMPARE(std::raise(number), 0);
    QCOMPARE(requested.count(), 0); // never in the middle of anything
    QTRY_COMPARE(requested.count(), 1);
}

void TestTermination::asksAgain()
{
    const Termination termination;
    const QSignalSpy requested(&termination, &Termination::requested);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(std::raise(SIGINT), 0);
        QTRY_COMPARE(requested.count(), i);
    }
}

void TestTermination::countsWhatArrivesTogetherOnce()
{
    const Termination termination;
    const QSignalSpy requested(&termination, &Termination::requested);
    for (int i = 0; i < 100'000; ++i) // more than a pipe holds: the handler must not block
        QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(requested.count(), 2);
}

void TestTermination::asksWhenAnotherThreadGetsTheSignal()
{
    const Termination termination;
    const QSignalSpy requested(&termination, &Termination::requested);
    const std::unique_ptr<QThread> thread(QThread::create([] { std::raise(SIGTERM); }));
    thread->start();
    QTRY_COMPARE(requested.count(), 1);
    QVERIFY(thread->wait(60'000));
}

void TestTermination::leavesAloneWhatIsIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        const Termination termination;
        const QSignalSpy requested(&termination, &Termination::requested);
        QCOMPARE(std::raise(SIGHUP), 0);
        QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(requested.count(), 1);
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
}

void TestTermination::survivesAClosedPipe()
{
    const Termination termination;
    const QSignalSpy requested(&termination, &Termination::requested);
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]);
    QCOMPARE(::write(ends[1], "x", 1), -1); // and we are still here
    ::close(ends[1]);
    QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(requested.count(), 1);
}

void TestTermination::givesTheSignalsBack()
{
    {
        const Termination termination;
        QVERIFY(handlerOf(SIGTERM) != SIG_DFL);
        QVERIFY(handlerOf(SIGPIPE) == SIG_IGN);
    }
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGPIPE})
        QVERIFY(handlerOf(number) == SIG_DFL);
}

void TestTermination::destroyedWhileBusy()
{
    {
        const Termination first;
        QCOMPARE(std::raise(SIGTERM), 0);
    }
    // The first one's signal is not the second one's.
    const Termination second;
    const QSignalSpy requested(&second, &Termination::requested);
    QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(requested.count(), 1);
}

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
