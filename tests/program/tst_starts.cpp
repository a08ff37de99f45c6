// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 60'000; // ms: a bound for a busy machine, not a measure

/// A Greenroom over the data of \a home, without a desktop.
std::unique_ptr<QProcess> start(const QTemporaryDir &home, const QString &platform = u"offscreen"_s)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"HOME"_s, home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    auto program = std::make_unique<QProcess>();
    program->setProcessEnvironment(environment);
    program->start(QStringLiteral(GREENROOM_PROGRAM), {u"--data-dir"_s, home.filePath(u"data"_s)});
    return program;
}

bool isRunning(const std::unique_ptr<QProcess> &program)
{
    return program->state() != QProcess::NotRunning;
}

} // namespace

/// Several starts over one data folder, each a process.
class TestStarts : public QObject
{
    Q_OBJECT

private slots:
    void atOnceLeaveOneProgram();
    void beforeOneThatIsStoppedEnd();
};

void TestStarts::atOnceLeaveOneProgram()
{
    const QTemporaryDir home;
    std::array<std::unique_ptr<QProcess>, 4> all;
    std::generate(all.begin(), all.end(), [&home] { return start(home); });
    QTRY_COMPARE_WITH_TIMEOUT(std::count_if(all.cbegin(), all.cend(), isRunning), 1, Soon);
    const auto first = std::find_if(all.cbegin(), all.cend(), isRunning);
    for (const auto &program : all) {
        if (program != *first)
            QCOMPARE(program->exitCode(), 0);
    }
    // It hears of others.
    const auto later = start(home);
    QVERIFY(later->waitForFinished(Soon));
    QCOMPARE(later->exitCode(), 0);
    QVERIFY(isRunning(*first));
    // Once it has ended another takes its place.
    (*first)->terminate();
    QVERIFY((*first)->waitForFinished(Soon));
    QCOMPARE((*first)->exitCode(), 0);
    const auto next = start(home);
    const auto last = start(home);
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(next) != isRunning(last), Soon);
    const auto &open = isRunning(next) ? next : last;
    QCOMPARE((isRunning(next) ? last : next)->exitCode(), 0);
    open->terminate();
    QVERIFY(open->waitForFinished(Soon));
}

void TestStarts::beforeOneThatIsStoppedEnd()
{
    const QTemporaryDir home;
    const auto first = start(home);
    const auto second = start(home);
    QTRY_VERIFY_WITH_TIMEOUT(isRunning(first) != isRunning(second), Soon);
    const auto &open = isRunning(first) ? first : second;
    ::kill(pid_t(open->processId()), SIGSTOP);
    const auto other = start(home);
    const auto withDisplay = start(home, u"minimal:enable_fonts"_s); // whatever it draws, none sees
    QVERIFY(other->waitForFinished(Soon));
    QCOMPARE(other->exitCode(), 1);
    const QByteArray said = other->readAllStandardError();
    QVERIFY2(said.contains("does not answer"), said.constData());
    // Where somebody could see it, it stays until that is closed, or it is told to end.
    QByteArray shown;
    QTRY_VERIFY_WITH_TIMEOUT((shown += withDisplay->readAllStandardError()).contains("not answer"),
                             Soon);
    withDisplay->terminate();
    QVERIFY(withDisplay->waitForFinished(Soon));
    QCOMPARE(withDisplay->exitStatus(), QProcess::NormalExit);
    QCOMPARE(withDisplay->exitCode(), 0); // by itself it would have been 1
    ::kill(pid_t(open->processId()), SIGCONT);
    QVERIFY(isRunning(open));
    open->terminate();
    QVERIFY(open->waitForFinished(Soon));
}

QTEST_GUILESS_MAIN(TestStarts)
#include "tst_starts.moc"
