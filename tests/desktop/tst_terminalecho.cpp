// SPDX-License-Identifier: Apache-2.0
#include "desktop/terminalecho.h"
#include "support/pipe.h"
#include "support/terminal.h"

#include <QTest>

#include <sys/ioctl.h>
#include <sys/wait.h>

#include <optional>

namespace {

/// In a session of its own that \a terminal controls: what isInUseElsewhere() says there in the
/// foreground (1 for yes), plus twice what it says to a job in the background. The processes do no
/// more than a signal handler may.
int answersOfJobs(const char *terminal)
{
    const pid_t session = ::fork();
    if (session == 0) {
        ::setsid();
        const int line = ::open(terminal, O_RDWR);
        ::ioctl(line, TIOCSCTTY, 0);
        const int inForeground = TerminalEcho::isInUseElsewhere(line) ? 1 : 0;
        const pid_t job = ::fork();
        if (job == 0) {
            ::setpgid(0, 0);
            ::_exit(TerminalEcho::isInUseElsewhere(line) ? 2 : 0);
        }
        int status = 0;
        ::waitpid(job, &status, 0);
        ::_exit(inForeground + WEXITSTATUS(status));
    }
    int status = 0;
    ::waitpid(session, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestTerminalEcho : public QObject
{
    Q_OBJECT

private slots:
    void isOffAndOnAgain();
    void staysOffWhereItWas();
    void leavesAPipeAlone();
    void knowsWhoHasTheTerminal();
};

void TestTerminalEcho::isOffAndOnAgain()
{
    const Terminal terminal;
    QVERIFY(terminal.shows());
    std::optional<TerminalEcho> echo(std::in_place, terminal.line());
    QVERIFY(echo->isOff());
    QVERIFY(!terminal.shows());
    echo.reset();
    QVERIFY(terminal.shows());
}

void TestTerminalEcho::staysOffWhereItWas()
{
    const Terminal terminal;
    const TerminalEcho outer(terminal.line());
    {
        const TerminalEcho inner(terminal.line());
        QVERIFY(inner.isOff());
    }
    QVERIFY(!terminal.shows());
}

void TestTerminalEcho::leavesAPipeAlone()
{
    const Pipe pipe;
    const TerminalEcho echo(pipe.output());
    QVERIFY(!echo.isOff());
    QVERIFY(!TerminalEcho::isInUseElsewhere(pipe.output()));
}

void TestTerminalEcho::knowsWhoHasTheTerminal()
{
    const Terminal terminal;
    QVERIFY(!TerminalEcho::isInUseElsewhere(terminal.line())); // not the one that controls us
    QCOMPARE(answersOfJobs(terminal.name()), 2);
}

QTEST_GUILESS_MAIN(TestTerminalEcho)
#include "tst_terminalecho.moc"
