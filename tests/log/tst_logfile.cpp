// SPDX-License-Identifier: Apache-2.0
#include "desktop/privateprocess.h"
#include "log/categories.h"
#include "log/logfile.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"cannot be read"_s;
}

/// Runs \a work in a thread and waits for its end, without an event loop here.
template <typename Work>
void inThread(Work work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

/// Answers every request with 404 and a word from the server.
void refuse(QTcpSocket *socket)
{
    if (socket->readAll().contains("\r\n\r\n"))
        socket->write("HTTP/1.1 404 og_CanaryFromServer\r\nContent-Length: 0\r\n\r\n");
}

/// What the test starts itself as, to end in a fatal message: in another thread, with both kinds of
/// lines before it.
int endInAFatalMessage(const QString &folder)
{
    disableCoreDumps();
    const LogFile log(folder);
    qCInfo(lcApp) << "first";
    qCWarning(lcApp) << "second og_CanaryCanary";
    inThread([] { qFatal("third al_live_CanaryCanary"); });
    return 0;
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void writesTimeLevelCategoryAndMessage();
    void leavesOutWhatTheCategoryDoes();
    void makesOneEntryOfManyLines();
    void cutsWhatIsTooLong();
    void redactsWhatQtSays();
    void rotates();
    void writesForOtherThreads();
    void destroyedWhileOthersLog();
    void handsTheMessagesBack();
    void livesWithoutAFolder();
    void writesAFatalMessageWhereItHappens();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"log"_s); }

    std::optional<QTemporaryDir> m_folder;
};

void TestLogFile::writesTimeLevelCategoryAndMessage()
{
    const LogFile log(folder());
    QCOMPARE(log.fileName(), folder() + u"/greenroom.log"_s);
    qCInfo(lcApp) << "started";
    qCWarning(lcHttp) << "slow" << 7;
    qInfo("plain");
    const QStringList lines = contents(log.fileName()).split(u'\n');
    QCOMPARE(lines.size(), 4);
    const QString time = u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z "_s;
    QVERIFY(lines[0].contains(QRegularExpression(time + u"info greenroom\\.app started$"_s)));
    QVERIFY(
        lines[1].contains(QRegularExpression(time + u"warning greenroom\\.net\\.http slow 7$"_s)));
    QVERIFY(lines[2].contains(QRegularExpression(time + u"info default plain$"_s)));
    QCOMPARE(lines[3], QString());
}

void TestLogFile::leavesOutWhatTheCategoryDoes()
{
    const LogFile log(folder());
    qCDebug(lcApp) << "too much";
    QCOMPARE(contents(log.fileName()), QString());
}

void TestLogFile::makesOneEntryOfManyLines()
{
    const LogFile log(folder());
    qInfo().noquote() << u"one\n2026-01-01T00:00:00.000Z info forged\r\n\x1b[2Jtwo\n"_s;
    const QStringList lines = contents(log.fileName()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u"    2026"_s));
    QVERIFY(!contents(log.fileName()).contains(u'\x1b'));
    QVERIFY(!contents(log.fileName()).contains(u'\r'));
}

void TestLogFile::cutsWhatIsTooLong()
{
    const LogFile log(folder());
    qInfo().noquote() << QString(50'000, u'x');
    QVERIFY(contents(log.fileName()).endsWith(u"xxx (cut)\n"_s));
    QVERIFY(contents(log.fileName()).size() < 10'000);
}

/// Everything Qt can say, and the one sentence of it that is known to hold the whole URL.
void TestLogFile::redactsWhatQtSays()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { refuse(socket); });
    });
    const LogFile log(folder());
    QLoggingCategory::setFilterRules(u"*=true"_s);

    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(
        u"http://127.0.0.1:%1/r/1.bin?token=Canary%202&sig=Canary"_s.arg(server.serverPort())));
    request.setRawHeader("X-Api-Key", "al_live_CanaryCanary");
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    const QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(reply->errorString().contains(u"token=Canary"_s)); // or this would prove nothing
    const QLoggingCategory ofQt("qt.network.access");
    qCWarning(ofQt) << reply->errorString() << reply->url();
    qCWarning(ofQt) << request.rawHeader("X-Api-Key");
    inThread([&] { qCWarning(ofQt) << "from a thread" << reply->url(); });
    QLoggingCategory::setFilterRules(QString());

    QTRY_VERIFY(contents(log.fileName()).contains(u"from a thread"_s));
    QVERIFY(contents(log.fileName()).contains(u"qt.network.access"_s));
    QVERIFY2(!contents(log.fileName()).contains(u"Canary"_s), qPrintable(contents(log.fileName())));
}

void TestLogFile::rotates()
{
    const LogFile log(folder(), 1000, 2);
    for (int i = 0; i < 100; ++i)
        qCInfo(lcApp) << "line" << i;
    QVERIFY(contents(log.fileName()).endsWith(u"line 99\n"_s));
    QVERIFY(QFileInfo(log.fileName()).size() <= 1000);
    QVERIFY(QFileInfo(log.fileName() + u".1"_s).size() > 0);
    QVERIFY(!QFile::exists(log.fileName() + u".2"_s));
}

void TestLogFile::writesForOtherThreads()
{
    constexpr int threadCount = 4;
    constexpr qsizetype lineCount = 200;
    const LogFile log(folder());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back(QThread::create([i] {
            for (qsizetype j = 0; j < lineCount; ++j)
                qCInfo(lcApp).nospace() << "thread " << i << " line " << j << ".";
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QTRY_COMPARE(contents(log.fileName()).count(u'\n'), threadCount * lineCount);
    const QString all = contents(log.fileName());
    for (int i = 0; i < threadCount; ++i) {
        qsizetype from = 0; // each thread's lines are there, whole and in their order
        for (qsizetype j = 0; j < lineCount; ++j) {
            from = all.indexOf(u"app thread %1 line %2.\n"_s.arg(i).arg(j), from);
            QVERIFY(from > 0);
        }
    }
}

void TestLogFile::destroyedWhileOthersLog()
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back(QThread::create([] {
            while (!QThread::currentThread()->isInterruptionRequested()) {
                qCInfo(lcApp) << "busy";
                QThread::usleep(20);
            }
        }));
    }
    // What goes to the handler of before, between two LogFiles, is not for the test's output.
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    for (const auto &thread : threads)
        thread->start();
    for (int i = 0; i < 50; ++i) {
        std::optional<LogFile> log(std::in_place, folder());
        qCInfo(lcApp) << "from here" << i;
        QThread::msleep(2);
        inThread([i] { qCInfo(lcApp) << "from there" << i; });
        // No event loop has turned since: going away writes what stands in the queue.
        log.reset();
        QVERIFY(contents(folder() + u"/greenroom.log"_s).contains(u"from there %1\n"_s.arg(i)));
    }
    for (const auto &thread : threads)
        thread->requestInterruption();
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    qInstallMessageHandler(before);
}

void TestLogFile::handsTheMessagesBack()
{
    static QStringList before; // a message handler reaches nothing else
    const QtMessageHandler ofTheTest = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { before += text; });
    {
        const LogFile log(folder());
        qInfo("within");
    }
    qInfo("after");
    qInstallMessageHandler(ofTheTest);
    QCOMPARE(before, QStringList(u"after"_s));
}

void TestLogFile::livesWithoutAFolder()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const LogFile log(folder());
    QVERIFY(!log.isOpen());
    qCInfo(lcApp) << "lost";
    QVERIFY(!log.isOpen());
}

void TestLogFile::writesAFatalMessageWhereItHappens()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--end-in-a-fatal-message"_s, folder()});
    const QSignalSpy finished(&child, &QProcess::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    const QString log = contents(folder() + u"/greenroom.log"_s);
    QVERIFY2(log.contains(u"info greenroom.app first\n"_s), qPrintable(log));
    QVERIFY2(log.contains(u"warning greenroom.app second og_***\n"_s), qPrintable(log));
    QVERIFY2(log.contains(u"fatal default third al_live_***\n"_s), qPrintable(log));
    const QByteArray errors = child.readAllStandardError();
    QVERIFY(!errors.contains("first"));
    QVERIFY(errors.contains("second og_***\n"));
    QVERIFY(errors.contains("third al_live_***\n"));
    QVERIFY(!errors.contains("Canary"));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--end-in-a-fatal-message"_L1)
        return endInAFatalMessage(arguments[2]);
    TestLogFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logfile.moc"
