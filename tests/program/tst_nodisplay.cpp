// SPDX-License-Identifier: Apache-2.0
#include "desktop/nodisplay.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A start where no window can be opened.
class TestNoDisplay : public QObject
{
    Q_OBJECT

private slots:
    void isSaidInOneLine();
    void isNotNeededForAnAnswer_data();
    void isNotNeededForAnAnswer();
};

void TestNoDisplay::isSaidInOneLine()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"nosuchplatform"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GREENROOM_PROGRAM), {u"--sandbox"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), NoDisplay::ExitCode);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.startsWith("Greenroom cannot open a window"), said.constData());
    QCOMPARE(said.count('\n'), 1);
}

void TestNoDisplay::isNotNeededForAnAnswer_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("version") << u"--version"_s << QByteArray("greenroom " GREENROOM_VERSION);
    QTest::newRow("help") << u"--help"_s << QByteArray("--self-check");
    QTest::newRow("self-check") << u"--self-check"_s << QByteArray("Sandbox: ok\n");
}

void TestNoDisplay::isNotNeededForAnAnswer()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, part);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"nosuchplatform"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"LANGUAGE"_s, u"en"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.remove(u"XDG_CACHE_HOME"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GREENROOM_PROGRAM), {option});
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(said.contains(part), said.constData());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    // It only looks.
    QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(TestNoDisplay)
#include "tst_nodisplay.moc"
