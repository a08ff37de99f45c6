// SPDX-License-Identifier: Apache-2.0
#include "desktop/nodisplay.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// A start where no window can be opened.
class TestNoDisplay : public QObject
{
    Q_OBJECT

private slots:
    void isSaidInOneLine();
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

QTEST_GUILESS_MAIN(TestNoDisplay)
#include "tst_nodisplay.moc"
