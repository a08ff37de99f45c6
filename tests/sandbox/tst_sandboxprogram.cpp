// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wireclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program greenroom-sandbox from outside, as the application starts it.
class TestSandboxProgram final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void printsOneLineAndEndsWithItsInput();
    void staysIfAsked();
    void takesItsPort();
    void aPortInUseIsSaid();
    void writesItsLog();
    void optionsReachTheServer();
    void badOptions_data();
    void badOptions();
    void helpAndVersion_data();
    void helpAndVersion();
    void aHundredThousandStartSoon();

private:
    /// Starts it and reads its line; an empty object if it did not serve.
    QJsonObject serve(const QStringList &arguments)
    {
        m_process->start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        while (!m_process->canReadLine()) {
            if (!m_process->waitForReadyRead(60'000))
                return {};
        }
        const QByteArray line = m_process->readLine();
        m_key = QJsonDocument::fromJson(line).object().value("api_key"_L1).toString();
        m_base = QJsonDocument::fromJson(line).object().value("base_url"_L1).toString();
        return QJsonDocument::fromJson(line).object();
    }
    [[nodiscard]] WireAnswer get(const QString &target) const
    {
        return WireClient(m_base, m_key).get(target);
    }
    /// Its exit code, or -1 if it does not end in time.
    int end()
    {
        if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(20'000))
            return -1;
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
    }

    std::unique_ptr<QProcess> m_process;
    QString m_base;
    QString m_key;
};

void TestSandboxProgram::init()
{
    m_process = std::make_unique<QProcess>();
}

void TestSandboxProgram::cleanup()
{
    if (m_process->state() != QProcess::NotRunning)
        m_process->kill();
    m_process->waitForFinished();
}

void TestSandboxProgram::printsOneLineAndEndsWithItsInput()
{
    const QJsonObject line = serve({});
    QCOMPARE(line.keys(), (QStringList{u"api_key"_s, u"base_url"_s, u"refs_url"_s}));
    QVERIFY(line.value("base_url"_L1).toString().startsWith("http://127.0.0.1:"_L1));
    QVERIFY(m_key.startsWith("al_live_"_L1) && m_key.size() == 72);
    QCOMPARE(get(u"/v1/team"_s).status, 200);
    m_process->write("nobody reads this\n");
    QCOMPARE(get(u"/v1/team"_s).status, 200);
    m_process->closeWriteChannel();
    QCOMPARE(end(), 0);
    QVERIFY(m_process->readAllStandardOutput().isEmpty());
    QVERIFY(m_process->readAllStandardError().isEmpty());
    QCOMPARE(get(u"/v1/team"_s).status, 0);
}

void TestSandboxProgram::staysIfAsked()
{
    serve({u"--stay"_s});
    m_process->closeWriteChannel();
    QVERIFY(!m_process->waitForFinished(500));
    QCOMPARE(get(u"/v1/team"_s).status, 200);
    m_process->terminate(); // SIGTERM
    QCOMPARE(end(), 0);
}

void TestSandboxProgram::takesItsPort()
{
    serve({});
    m_process->closeWriteChannel();
    QCOMPARE(end(), 0);
    const QString base = m_base; // free a moment ago
    QCOMPARE(serve({u"--port"_s, base.section(':'_L1, -1)}).value("base_url"_L1).toString(), base);
}

void TestSandboxProgram::aPortInUseIsSaid()
{
    serve({});
    QProcess second;
    second.start(QStringLiteral(SANDBOX_PROGRAM), {u"--port="_s + m_base.section(':'_L1, -1)});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardOutput().isEmpty());
    const QString message = QString::fromUtf8(second.readAllStandardError());
    QVERIFY2(message.contains(u"Port "_s + m_base.section(':'_L1, -1)), qPrintable(message));
}

void TestSandboxProgram::writesItsLog()
{
    const QTemporaryDir dir;
    const QString log = dir.filePath(u"lög.jsonl"_s);
    serve({u"--log"_s, log, u"--fault"_s, u"POST /v1/characters/*/save effect-close times=1"_s});
    const QString id = get(u"/v1/characters?status=reviewing&limit=1"_s)
                           .json()
                           .value("data"_L1)
                           .toArray()
                           .first()
                           .toObject()
                           .value("id"_L1)
                           .toString();
    QCOMPARE(WireClient(m_base, m_key).post(characterPath(id, u"/save"_s)).status, 0);
    QCOMPARE(WireClient(m_base).post(characterPath(id, u"/save?x=1"_s)).status, 401);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QJsonObject> lines;
    while (!file.atEnd())
        lines.append(QJsonDocument::fromJson(file.readLine()).object());
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).keys(),
             (QStringList{u"fault"_s, u"key_sent"_s, u"kind"_s, u"listener"_s, u"method"_s,
                          u"path"_s, u"request_id"_s, u"status"_s, u"t"_s}));
    QCOMPARE(lines.at(0).value("path"_L1).toString(), u"/v1/characters"_s);
    QCOMPARE(lines.at(0).value("status"_L1).toInt(), 200);
    QVERIFY(lines.at(0).value("fault"_L1).isNull());
    QCOMPARE(lines.at(0).value("key_sent"_L1), QJsonValue(true));
    const QJsonObject effect = lines.at(1);
    QCOMPARE(effect.value("kind"_L1).toString(), u"effect"_s);
    QCOMPARE(effect.value("id"_L1).toString(), id);
    QCOMPARE(effect.value("from"_L1).toString(), u"reviewing"_s);
    QCOMPARE(effect.value("to"_L1).toString(), u"ready"_s);
    QCOMPARE(lines.at(2).value("fault"_L1).toString(), u"effect-close"_s);
    QVERIFY(lines.at(2).value("status"_L1).isNull());
    QCOMPARE(lines.at(2).value("request_id"_L1), effect.value("request_id"_L1));
    QCOMPARE(lines.at(3).value("path"_L1).toString(), characterPath(id, u"/save"_s));
    QCOMPARE(lines.at(3).value("key_sent"_L1), QJsonValue(false));
    QVERIFY(lines.at(3).value("t"_L1).toDouble() >= lines.at(0).value("t"_L1).toDouble());
}

void TestSandboxProgram::optionsReachTheServer()
{
    const QJsonObject line =
        serve({u"--count=7"_s, u"--seed=3"_s, u"--rate-scale=2"_s, u"--time-scale=5"_s,
               u"--ref-life=60"_s, u"--c1=200"_s, u"--c3=hard"_s, u"--c4=ready"_s, u"--c5=list"_s,
               u"--refs-on-api-port"_s, u"--read-only-key"_s, u"--second-team-key=og_x"_s});
    QCOMPARE(line.value("refs_url"_L1), line.value("base_url"_L1));
    const WireAnswer page = get(u"/v1/characters"_s);
    QCOMPARE(page.json().value("data"_L1).toArray().size(), 7);
    QCOMPARE(page.header("x-ratelimit-limit"), "480"_ba);
    QCOMPARE(WireClient(m_base, m_key).remove(characterPath(u"char_x"_s)).status, 403);
    QCOMPARE(WireClient(m_base, u"og_x"_s).get(u"/v1/team"_s).status, 200);
}

void TestSandboxProgram::badOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--frobnicate"_s};
    QTest::newRow("positional") << QStringList{u"8080"_s};
    QTest::newRow("port") << QStringList{u"--port=70000"_s};
    QTest::newRow("half a port") << QStringList{u"--port=80.5"_s};
    QTest::newRow("count") << QStringList{u"--count=-1"_s};
    QTest::newRow("no count") << QStringList{u"--count"_s};
    QTest::newRow("seed") << QStringList{u"--seed=x"_s};
    QTest::newRow("rate-scale") << QStringList{u"--rate-scale=0"_s};
    QTest::newRow("time-scale") << QStringList{u"--time-scale=nan"_s};
    QTest::newRow("ref-life") << QStringList{u"--ref-life=0"_s};
    QTest::newRow("c1") << QStringList{u"--c1=201"_s};
    QTest::newRow("c3") << QStringList{u"--c3=brittle"_s};
    QTest::newRow("c4") << QStringList{u"--c4=failed"_s};
    QTest::newRow("c5") << QStringList{u"--c5="_s};
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"GET /v1/team explode"_s};
    QTest::newRow("second of two faults")
        << QStringList{u"--fault=GET /v1/team 500"_s, u"--fault=GET"_s};
}

void TestSandboxProgram::badOptions()
{
    QFETCH(const QStringList, arguments);
    m_process->start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QCOMPARE(end(), 2);
    QVERIFY(m_process->readAllStandardOutput().isEmpty());
    const QByteArray message = m_process->readAllStandardError();
    QVERIFY2(message.startsWith("greenroom-sandbox: ") && message.count('\n') == 1,
             message.constData());
}

void TestSandboxProgram::helpAndVersion_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << u"--help"_s << "late-effect"_ba;
    QTest::newRow("version") << u"--version"_s << "greenroom-sandbox " GREENROOM_VERSION "\n"_ba;
}

void TestSandboxProgram::helpAndVersion()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, says);
    m_process->start(QStringLiteral(SANDBOX_PROGRAM), {option});
    QCOMPARE(end(), 0);
    QVERIFY(m_process->readAllStandardOutput().contains(says));
}

void TestSandboxProgram::aHundredThousandStartSoon()
{
    QElapsedTimer timer;
    timer.start();
    serve({u"--count=100000"_s, u"--rate-scale=100"_s});
    const WireAnswer page = get(u"/v1/characters?limit=100"_s);
    QCOMPARE(page.json().value("data"_L1).toArray().size(), 100);
    // 0.2 s in release; the bound is for sanitizers on a busy machine.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    WireClient client(m_base, m_key);
    QString cursor = page.json().value("next_cursor"_L1).toString();
    for (int i = 0; i < 20; ++i) {
        const WireAnswer next = client.get(u"/v1/characters?limit=100&starting_after="_s + cursor);
        QCOMPARE(next.status, 200);
        const QString last = cursor;
        cursor = next.json().value("next_cursor"_L1).toString();
        QVERIFY(cursor < last);
    }
    m_process->closeWriteChannel();
    QCOMPARE(end(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
