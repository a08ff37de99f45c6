// SPDX-License-Identifier: Apache-2.0
#include "desktop/stdinkey.h"
#include "support/pipe.h"
#include "support/terminal.h"

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;

class TestStdinKey : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFirstLine_data();
    void readsTheFirstLine();
    void failsCalmly_data();
    void failsCalmly();
    void failsWithoutStandardInput();
    void waitsForTheLine();
    void readsOnlyOnce();
    void hidesWhatIsTyped();
    void showsAgainWhenNothingWasTyped();
    void destroyedWhileBusy();
    void destroyedByTheReceiver();
};

void TestStdinKey::readsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("key");

    const QByteArray longest(300, 'k');
    QTest::newRow("a line") << QByteArray("al_live_1\n") << QByteArray("al_live_1");
    QTest::newRow("of Windows") << QByteArray("al_live_1\r\n") << QByteArray("al_live_1");
    QTest::newRow("without an end") << QByteArray("al_live_1") << QByteArray("al_live_1");
    QTest::newRow("the first of many") << QByteArray("one\ntwo\n\nthree") << QByteArray("one");
    QTest::newRow("blanks are kept") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("longest") << longest + '\n' << longest;
    QTest::newRow("longest of Windows") << longest + "\r\n" << longest;
    QTest::newRow("longest without an end") << longest << longest;
    QTest::newRow("longest of many") << longest + '\n' + QByteArray(5000, 'x') << longest;
}

void TestStdinKey::readsTheFirstLine()
{
    QFETCH(const QByteArray, input);
    Pipe pipe;
    pipe.write(input);
    pipe.closeInput();
    const StdinKey key(pipe.output());
    const QSignalSpy read(&key, &StdinKey::keyRead);
    const QSignalSpy failed(&key, &StdinKey::failed);
    QTRY_COMPARE(read.count(), 1);
    QTEST(read.first().first().toByteArray(), "key");
    QCOMPARE(failed.count(), 0);
}

void TestStdinKey::failsCalmly_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("why");

    const QString none = u"Standard input held no key."_s;
    const QString tooLong = u"The first line of standard input is too long for a key."_s;
    QTest::newRow("nothing") << QByteArray() << none;
    QTest::newRow("empty line") << QByteArray("\nal_live_1\n") << none;
    QTest::newRow("empty line of Windows") << QByteArray("\r\n") << none;
    QTest::newRow("too long by one") << QByteArray(301, 'k') + '\n' << tooLong;
    QTest::newRow("too long, without an end") << QByteArray(301, 'k') << tooLong;
    QTest::newRow("a file") << QByteArray(50'000, 'k') << tooLong;
}

void TestStdinKey::failsCalmly()
{
    QFETCH(const QByteArray, input);
    Pipe pipe;
    pipe.write(input);
    pipe.closeInput();
    const StdinKey key(pipe.output());
    const QSignalSpy read(&key, &StdinKey::keyRead);
    const QSignalSpy failed(&key, &StdinKey::failed);
    QTRY_COMPARE(failed.count(), 1);
    QTEST(failed.first().first().toString(), "why");
    QCOMPARE(read.count(), 0);
}

void TestStdinKey::failsWithoutStandardInput()
{
    const int folder = ::open("/", O_RDONLY); // open, and cannot be read from
    QVERIFY(folder >= 0);
    {
        const StdinKey key(folder);
        const QSignalSpy failed(&key, &StdinKey::failed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), u"Standard input cannot be read."_s);
    }
    ::close(folder);
}

void TestStdinKey::waitsForTheLine()
{
    const Pipe pipe;
    const StdinKey key(pipe.output());
    const QSignalSpy read(&key, &StdinKey::keyRead);
    for (const char *part : {"al_", "live", "_1"}) {
        pipe.write(part);
        int waiting = 1;
        QTRY_VERIFY(::ioctl(pipe.output(), FIONREAD, &waiting) == 0 && waiting == 0);
        QCOMPARE(read.count(), 0);
    }
    pipe.write("\n");
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.first().first().toByteArray(), "al_live_1");
}

void TestStdinKey::readsOnlyOnce()
{
    Pipe pipe;
    pipe.write("one\n");
    const StdinKey key(pipe.output());
    const QSignalSpy read(&key, &StdinKey::keyRead);
    const QSignalSpy failed(&key, &StdinKey::failed);
    QTRY_COMPARE(read.count(), 1);

    pipe.write("two\n");
    pipe.closeInput();
    const Pipe other; // by the time its line is here, that of the first would be, too
    other.write("three\n");
    const StdinKey otherKey(other.output());
    const QSignalSpy otherRead(&otherKey, &StdinKey::keyRead);
    QTRY_COMPARE(otherRead.count(), 1);
    QCOMPARE(read.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TestStdinKey::hidesWhatIsTyped()
{
    const Terminal terminal;
    terminal.type("x\b");
    QByteArray shown;
    QTRY_VERIFY(!(shown += terminal.shown()).isEmpty()); // it would be shown
    {
        const StdinKey key(terminal.line());
        const QSignalSpy read(&key, &StdinKey::keyRead);
        QVERIFY(terminal.shows());
        QTRY_VERIFY(!terminal.shows());
        terminal.type("\x15og_Canary\n"); // Ctrl+U takes back what stood there
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(read.first().first().toByteArray(), "og_Canary");
        QVERIFY(!terminal.shown().contains("Canary"));
        QVERIFY(terminal.shows()); // at once, not only when the object goes
    }
    terminal.type("after\n");
    QTRY_VERIFY((shown += terminal.shown()).contains("after"));
}

void TestStdinKey::showsAgainWhenNothingWasTyped()
{
    const Terminal terminal;
    {
        const StdinKey key(terminal.line());
        QTRY_VERIFY(!terminal.shows());
    }
    QVERIFY(terminal.shows());
}

void TestStdinKey::destroyedWhileBusy()
{
    Pipe pipe;
    {
        const StdinKey first(pipe.output()); // before it waits
    }
    auto second = std::make_unique<StdinKey>(pipe.output());
    pipe.write("al_"); // and while it waits, with half a key
    int waiting = 1;
    QTRY_VERIFY(::ioctl(pipe.output(), FIONREAD, &waiting) == 0 && waiting == 0);
    second.reset();

    const StdinKey third(pipe.output());
    const QSignalSpy read(&third, &StdinKey::keyRead);
    pipe.write("live_1\n");
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.first().first().toByteArray(), "live_1");
}

void TestStdinKey::destroyedByTheReceiver()
{
    const Pipe pipe;
    pipe.write("al_live_1\n");
    auto key = std::make_unique<StdinKey>(pipe.output());
    QByteArray kept;
    connect(key.get(), &StdinKey::keyRead, this, [&](const QByteArray &bytes) {
        kept = bytes;
        key.reset();
    });
    QTRY_VERIFY(!key);
    QCOMPARE(kept, "al_live_1");
}

QTEST_GUILESS_MAIN(TestStdinKey)
#include "tst_stdinkey.moc"
