// SPDX-License-Identifier: Apache-2.0
#include "desktop/sandboxprocess.h"
#include "support/fakesandbox.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Generous = 60'000; // ms

QByteArray says(const QByteArray &line)
{
    return "echo '" + line + "'; cat";
}

} // namespace

class TestSandboxProcess : public QObject
{
    Q_OBJECT

private slots:
    void isFoundInOrder();
    void tellsWhereItServes();
    void hearsNoMoreThanOneLine();
    void fails_data();
    void fails();
    void failsWhenItIsNotThere();
    void failsWhenItTakesTooLong();
    void tellsWhenItEndsLater();
    void passesArguments();
    void startsAgain();
    void runsTheRealOne();
};

void TestSandboxProcess::isFoundInOrder()
{
    const FakeSandbox fake;
    const auto install = [&fake](const QString &folder) {
        QDir().mkpath(fake.path(folder));
        QFile::copy(fake.program(), fake.path(folder + u"/greenroom-sandbox"_s));
    };
    const QByteArray before = qgetenv("PATH");
    install(u"elsewhere"_s);
    qputenv("PATH", fake.path(u"elsewhere"_s).toUtf8());
    const QString inPath = SandboxProcess::locate(fake.path(u"bin"_s));
    install(u"libexec/greenroom"_s);
    const QString inLibexec = SandboxProcess::locate(fake.path(u"bin"_s));
    install(u"bin"_s);
    const QString beside = SandboxProcess::locate(fake.path(u"bin"_s));
    qputenv("PATH", "/nowhere");
    const QString nowhere = SandboxProcess::locate(u"/nowhere/bin"_s);
    qputenv("PATH", before);

    QCOMPARE(inPath, fake.path(u"elsewhere/greenroom-sandbox"_s));
    QCOMPARE(inLibexec, fake.path(u"libexec/greenroom/greenroom-sandbox"_s));
    QCOMPARE(beside, fake.path(u"bin/greenroom-sandbox"_s));
    QCOMPARE(nowhere, QString());
}

void TestSandboxProcess::tellsWhereItServes()
{
    const FakeSandbox fake(says(FakeSandbox::goodLine()));
    SandboxProcess sandbox(fake.program());
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Generous);
    QCOMPARE(ready.first().at(0).toUrl(), QUrl(u"http://127.0.0.1:4711"_s));
    QCOMPARE(ready.first().at(1).toByteArray(), "al_live_0123456789");
    QCOMPARE(failed.count(), 0);
}

void TestSandboxProcess::hearsNoMoreThanOneLine()
{
    const QByteArray line = "echo '" + FakeSandbox::goodLine() + "'; ";
    const FakeSandbox fake(line + line + "head -c 1000000 /dev/zero; echo > written; cat");
    SandboxProcess sandbox(fake.program());
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QTRY_VERIFY_WITH_TIMEOUT(fake.has(u"written"_s), Generous);
    QCOMPARE(ready.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestSandboxProcess::fails_data()
{
    QTest::addColumn<QByteArray>("work");
    QTest::addColumn<QString>("why");

    const QString ended = u"The sandbox has ended."_s;
    QTest::newRow("ends at once") << QByteArray("exit 0") << ended;
    QTest::newRow("ends with an error") << QByteArray("exit 3") << ended;
    QTest::newRow("crashes") << QByteArray("kill -KILL $$") << ended;
    QTest::newRow("ends in the middle of its line") << QByteArray("printf '{\"base'") << ended;

    const QString unclear = u"The sandbox does not say where it serves."_s;
    const auto row = [&unclear](const char *name, const QByteArray &line) {
        QTest::newRow(name) << says(line) << unclear;
    };
    row("no JSON", "hello");
    row("an empty line", "");
    row("no key", R"({"base_url":"http://127.0.0.1:1"})");
    row("no URL", R"({"api_key":"al_live_01234567"})");
    row("another computer", R"({"base_url":"http://192.0.2.1:1","api_key":"al_live_01234567"})");
    row("a name", R"({"base_url":"http://example.com","api_key":"al_live_01234567"})");
    row("not http", R"({"base_url":"file://127.0.0.1","api_key":"al_live_01234567"})");
    row("with a path", R"({"base_url":"http://127.0.0.1:1/v1","api_key":"al_live_01234567"})");
    QTest::newRow("a line without end") << QByteArray("head -c 200000 /dev/zero; cat") << unclear;
}

void TestSandboxProcess::fails()
{
    QFETCH(const QByteArray, work);
    const FakeSandbox fake(work);
    SandboxProcess sandbox(fake.program());
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Generous);
    QTEST(failed.first().first().toString(), "why");
    QCOMPARE(ready.count(), 0);
}

void TestSandboxProcess::failsWhenItIsNotThere()
{
    for (const QString &program : {QString(), u"/nowhere/greenroom-sandbox"_s}) {
        SandboxProcess sandbox(program);
        const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
        sandbox.start();
        QCOMPARE(failed.count(), 0); // never inside start()
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Generous);
        QVERIFY(failed.first().first().toString().startsWith(u"The sandbox"_s));
    }
}

void TestSandboxProcess::failsWhenItTakesTooLong()
{
    const FakeSandbox fake("cat"); // says nothing
    SandboxProcess sandbox(fake.program());
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start(std::chrono::milliseconds(50));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Generous);
    QCOMPARE(failed.first().first().toString(), u"The sandbox does not start in time."_s);
}

void TestSandboxProcess::tellsWhenItEndsLater()
{
    const FakeSandbox fake("echo '" + FakeSandbox::goodLine() + "'");
    SandboxProcess sandbox(fake.program());
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Generous);
    QCOMPARE(ready.count(), 1);
    QCOMPARE(failed.first().first().toString(), u"The sandbox has ended."_s);
}

void TestSandboxProcess::passesArguments()
{
    const FakeSandbox fake("printf '%s|' \"$@\" > arguments; " + says(FakeSandbox::goodLine()));
    SandboxProcess sandbox(fake.program(),
                           {u"--count"_s, u"3"_s, u"--fault"_s, u"GET /v1/team 500"_s});
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Generous);
    QCOMPARE(fake.contents(u"arguments"_s), "--count|3|--fault|GET /v1/team 500|");
}

void TestSandboxProcess::startsAgain()
{
    const FakeSandbox fake("test -e again || { echo > again; exit 1; }; "
                           + says(FakeSandbox::goodLine()));
    SandboxProcess sandbox(fake.program());
    const QSignalSpy ready(&sandbox, &SandboxProcess::ready);
    const QSignalSpy failed(&sandbox, &SandboxProcess::failed);
    sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, Generous);
    sandbox.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, Generous);
    QCOMPARE(failed.count(), 1);
}

void TestSandboxProcess::runsTheRealOne()
{
    auto sandbox = std::make_unique<SandboxProcess>(QStringLiteral(GREENROOM_SANDBOX_PROGRAM),
                                                    QStringList{u"--count"_s, u"5"_s});
    const QSignalSpy ready(sandbox.get(), &SandboxProcess::ready);
    const QSignalSpy failed(sandbox.get(), &SandboxProcess::failed);
    sandbox->start(std::chrono::milliseconds(Generous));
    QTRY_COMPARE_WITH_TIMEOUT(ready.count() + failed.count(), 1, Generous);
    QCOMPARE(failed.count(), 0);
    QVERIFY(ready.first().at(1).toByteArray().startsWith("al_live_"));

    const QUrl url = ready.first().at(0).toUrl();
    const auto serves = [&url] {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        return socket.waitForConnected(Generous);
    };
    QVERIFY(serves());
    sandbox.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!serves(), Generous);
}

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandboxprocess.moc"
