// SPDX-License-Identifier: Apache-2.0
#include "desktop/sandboxprocess.h"
#include "support/fakesandbox.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Generous = 60'000; // ms

/// How many of those are alive that have left a file PID.started.
int aliveOf(const FakeSandbox &fake)
{
    int count = 0;
    const QStringList started = QDir(fake.path({})).entryList({u"*.started"_s});
    for (const QString &name : started)
        count += FakeSandbox::isAlive(name.section(u'.', 0, 0).toLongLong()) ? 1 : 0;
    return count;
}

} // namespace

/// How the sandbox ends, and what becomes of it when whoever started it goes.
class TestSandboxProcessEnd : public QObject
{
    Q_OBJECT

private slots:
    void staysOutOfOurProcessGroup();
    void closesItsInput();
    void killsWhatDoesNotListen();
    void startsAgainWhileBusy();
    void startsAgainWhileFailing();
    void destroyedWhileBusy();
    void destroyedByTheReceiver();

private:
    const QByteArray m_announce = "echo '" + FakeSandbox::goodLine() + "'; ";
};

void TestSandboxProcessEnd::staysOutOfOurProcessGroup()
{
    const FakeSandbox fake(m_announce + "cat");
    SandboxProcess sandbox(fake.program());
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Generous);
    const pid_t group = ::getpgid(static_cast<pid_t>(fake.pid()));
    QVERIFY(group > 0);
    QVERIFY(group != ::getpgrp()); // Ctrl+C in a terminal goes to a whole group
}

void TestSandboxProcessEnd::closesItsInput()
{
    const FakeSandbox fake(m_announce + "cat; echo > ended");
    auto sandbox = std::make_unique<SandboxProcess>(fake.program());
    const QSignalSpy ready(sandbox.get(), &SandboxProcess::ready);
    const QSignalSpy failed(sandbox.get(), &SandboxProcess::failed);
    sandbox->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Generous);
    QVERIFY(!fake.has(u"ended"_s));
    sandbox.reset();
    QTRY_VERIFY_WITH_TIMEOUT(fake.has(u"ended"_s), Generous);
    QTRY_VERIFY_WITH_TIMEOUT(!FakeSandbox::isAlive(fake.pid()), Generous);
    QCOMPARE(failed.count(), 0);
}

void TestSandboxProcessEnd::killsWhatDoesNotListen()
{
    const FakeSandbox fake("trap '' TERM INT HUP; " + m_announce + "exec sleep 600");
    auto sandbox = std::make_unique<SandboxProcess>(fake.program());
    const QSignalSpy ready(sandbox.get(), &SandboxProcess::ready);
    sandbox->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Generous);
    QElapsedTimer timer;
    timer.start();
    sandbox.reset();
    QVERIFY2(timer.elapsed() < 2'000, "going away must not wait for the sandbox");
    QVERIFY(FakeSandbox::isAlive(fake.pid()));
    QTRY_VERIFY_WITH_TIMEOUT(!FakeSandbox::isAlive(fake.pid()), Generous);
}

void TestSandboxProcessEnd::startsAgainWhileBusy()
{
    const FakeSandbox fake("echo > $$.started; " + m_announce + "cat");
    SandboxProcess sandbox(fake.program());
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    for (int i = 0; i < 5; ++i)
        sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Generous);
    sandbox.start(); // after ready(), too
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, Generous);
    // Those before were let go of, and are not heard of again.
    QTRY_COMPARE_WITH_TIMEOUT(aliveOf(fake), 1, Generous);
    QCOMPARE(ready.count(), 2);
    QCOMPARE(failed.count(), 0);
}

void TestSandboxProcessEnd::startsAgainWhileFailing()
{
    SandboxProcess sandbox({});
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    sandbox.start();
    QTRY_COMPARE(failed.count(), 1);
    sandbox.start();
    QTRY_COMPARE(failed.count(), 2);
}

void TestSandboxProcessEnd::destroyedWhileBusy()
{
    const FakeSandbox fake(m_announce + "cat; echo > ended");
    {
        SandboxProcess sandbox(fake.program());
        sandbox.start(); // and has not even begun
    }
    QTRY_VERIFY_WITH_TIMEOUT(fake.has(u"ended"_s), Generous);
    {
        SandboxProcess sandbox(u"/nowhere/greenroom-sandbox"_s);
        sandbox.start();
    }
    {
        SandboxProcess sandbox({});
        sandbox.start();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!FakeSandbox::isAlive(fake.pid()), Generous);
}

void TestSandboxProcessEnd::destroyedByTheReceiver()
{
    const FakeSandbox fake(m_announce + "cat");
    auto sandbox = std::make_unique<SandboxProcess>(fake.program());
    connect(sandbox.get(), &SandboxProcess::ready, this, [&] { sandbox.reset(); });
    sandbox->start();
    QTRY_VERIFY_WITH_TIMEOUT(!sandbox, Generous);

    const FakeSandbox ending("exit 0");
    sandbox = std::make_unique<SandboxProcess>(ending.program());
    connect(sandbox.get(), &SandboxProcess::failed, this, [&] { sandbox.reset(); });
    sandbox->start();
    QTRY_VERIFY_WITH_TIMEOUT(!sandbox, Generous);
}

QTEST_GUILESS_MAIN(TestSandboxProcessEnd)
#include "tst_sandboxprocessend.moc"
