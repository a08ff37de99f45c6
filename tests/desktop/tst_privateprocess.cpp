// SPDX-License-Identifier: Apache-2.0
#include "desktop/privateprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// Runs \a work, which may do no more than a signal handler may, in a child process. Its answer.
template <typename Work>
int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) != -1;
}

/// Closes \a streams of the three and fills them. 0: just they are open, and no more than before.
int filled(std::initializer_list<int> streams)
{
    return inChild([&streams] {
        ::closefrom(STDERR_FILENO + 1);
        for (const int stream : streams)
            ::close(stream);
        fillStandardStreams();
        for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
            if (!isOpen(stream))
                return 1;
        }
        return isOpen(STDERR_FILENO + 1) ? 2 : 0;
    });
}

} // namespace

class TestPrivateProcess : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoCore();
    void makesFilesPrivate();
    void fillsTheStandardStreams();
};

void TestPrivateProcess::leavesNoCore()
{
    disableCoreDumps();
    disableCoreDumps(); // whatever the limits were
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QVERIFY(limit.rlim_cur <= 1);
    QVERIFY(limit.rlim_max <= 1);
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // not QTest's, which calls a debugger
        ::abort();
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!WCOREDUMP(status));
}

void TestPrivateProcess::makesFilesPrivate()
{
    const QTemporaryDir folder;
    const mode_t before = ::umask(S_IWGRP | S_IWOTH);
    makeNewFilesPrivate();
    QFile file(folder.filePath(u"file"_s));
    const bool opened = file.open(QIODevice::WriteOnly);
    ::umask(before);
    QVERIFY(opened);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestPrivateProcess::fillsTheStandardStreams()
{
    QCOMPARE(filled({}), 0);
    QCOMPARE(filled({0}), 0);
    QCOMPARE(filled({2}), 0);
    QCOMPARE(filled({0, 2}), 0);
    QCOMPARE(filled({0, 1, 2}), 0);
}

QTEST_GUILESS_MAIN(TestPrivateProcess)
#include "tst_privateprocess.moc"
