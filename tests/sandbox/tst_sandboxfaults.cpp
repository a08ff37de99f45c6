// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using sandbox::RecordLine;
using sandbox::Status;

/// The faults of the TCP front as a raw socket sees them, and whether they had their effect.
class TestSandboxFaults final : public QObject
{
    Q_OBJECT

private slots:
    void cutAnswers_data();
    void cutAnswers();
    void hangs_data();
    void hangs();
    void latencyDelaysTheAnswerOnly();
    void dripComesByteByByte();
    void lateEffectComesWhenTheClientHasGone();
    void lateEffectAnswersWhoWaits();
    void faultsComeAndGoOnAKeptConnection();
    void stoppingEndsWhatHangs();

private:
    static bool isRequest(const RecordLine &line) { return line.kind == "request"_L1; }
    /// The record's line of the latest request; an effect may follow it late.
    static RecordLine lastRequest(const RunningSandbox &sandbox)
    {
        const QList<RecordLine> record = sandbox.server.record();
        const auto last = std::find_if(record.rbegin(), record.rend(), isRequest);
        return last == record.rend() ? RecordLine() : *last;
    }
    static QString saveFault(const QString &kind)
    {
        return u"POST /v1/characters/*/save "_s + kind;
    }

    RunningSandbox m_sandbox;
};

void TestSandboxFaults::cutAnswers_data()
{
    QTest::addColumn<bool>("effect");
    QTest::addColumn<QByteArray>("start"); // of what comes
    QTest::addColumn<bool>("status");      // whether a whole status line comes
    QTest::newRow("close") << false << ""_ba << false;
    QTest::newRow("reset") << false << ""_ba << false;
    QTest::newRow("effect-close") << true << ""_ba << false;
    QTest::newRow("half-status") << true << "HTTP/1"_ba << false;
    QTest::newRow("half-head") << true << "HTTP/1.1 200 OK\r\n"_ba << true;
    QTest::newRow("half-body") << true << "HTTP/1.1 200 OK\r\n"_ba << true;
}

void TestSandboxFaults::cutAnswers()
{
    QFETCH(const bool, effect);
    QFETCH(const QByteArray, start);
    QFETCH(const bool, status);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const QString id = m_sandbox.server.add(Status::Reviewing);
    QCOMPARE(m_sandbox.server.addFault(saveFault(kind) + u" times=1"_s), QString());
    WireClient client = m_sandbox.client();
    const WireAnswer answer = client.post(characterPath(id, u"/save"_s));
    QVERIFY(answer.closed);
    QVERIFY(answer.raw.startsWith(start));
    QCOMPARE(answer.raw.isEmpty(), start.isEmpty());
    QCOMPARE(answer.raw.contains("\r\n"), status);
    const bool wholeHead = answer.raw.contains("\r\n\r\n");
    QCOMPARE(wholeHead, kind == "half-body"_L1);
    if (wholeHead)
        QVERIFY(!answer.body.isEmpty()
                && answer.body.size() < answer.header("content-length").toInt());
    const auto error = client.socket().error();
    if (kind == "close"_L1)
        QCOMPARE(error, QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(m_sandbox.server.status(id), effect ? Status::Ready : Status::Reviewing);
    const RecordLine line = lastRequest(m_sandbox);
    QCOMPARE(line.fault, kind);
    QCOMPARE(line.path, characterPath(id, u"/save"_s));
    QCOMPARE(line.status.has_value(), status);
    QCOMPARE(line.requestId.isEmpty(), !effect);
    QVERIFY(line.keySent);
    QCOMPARE(client.post(characterPath(id, u"/save"_s)).status, 200); // times=1 is over
}

void TestSandboxFaults::hangs_data()
{
    QTest::addColumn<Status>("after");
    QTest::newRow("hang") << Status::Reviewing;
    QTest::newRow("effect-hang") << Status::Ready;
}

void TestSandboxFaults::hangs()
{
    QFETCH(const Status, after);
    const QString id = m_sandbox.server.add(Status::Reviewing);
    m_sandbox.server.addFault(saveFault(QString::fromLatin1(QTest::currentDataTag()))
                              + u" times=1"_s);
    WireClient client = m_sandbox.client();
    client.write("POST", characterPath(id, u"/save"_s));
    const WireAnswer answer = client.read(true, 300);
    QVERIFY(answer.raw.isEmpty());
    QVERIFY(!answer.closed);
    // The record has it while it hangs.
    QTRY_COMPARE(lastRequest(m_sandbox).path, characterPath(id, u"/save"_s));
    QCOMPARE(lastRequest(m_sandbox).status, std::nullopt);
    QCOMPARE(m_sandbox.server.status(id), after);
}

void TestSandboxFaults::latencyDelaysTheAnswerOnly()
{
    const QString id = m_sandbox.server.add(Status::Reviewing);
    m_sandbox.server.addFault(saveFault(u"latency ms=600 times=1"_s));
    QElapsedTimer timer;
    timer.start();
    WireClient client = m_sandbox.client();
    client.write("POST", characterPath(id, u"/save"_s));
    QTRY_COMPARE(m_sandbox.server.status(id), Status::Ready);
    const WireAnswer answer = client.read();
    QVERIFY(timer.elapsed() >= 590);
    QCOMPARE(answer.status, 200);
    QCOMPARE(lastRequest(m_sandbox).fault, u"latency"_s);
    QCOMPARE(client.get(characterPath(id)).status, 200);
}

void TestSandboxFaults::dripComesByteByByte()
{
    m_sandbox.server.addFault(u"GET /v1/team drip ms=1 times=1"_s);
    WireClient client = m_sandbox.client();
    client.write("GET", u"/v1/team"_s);
    qsizetype pieces = 0;
    QByteArray raw;
    while (!raw.contains("\"billing_mode\"") && client.socket().waitForReadyRead(20'000)) {
        raw += client.socket().readAll();
        ++pieces;
    }
    QVERIFY2(pieces > 20, qPrintable(QString::number(pieces)));
    QVERIFY(raw.startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestSandboxFaults::lateEffectComesWhenTheClientHasGone()
{
    const QString id = m_sandbox.server.add(Status::Reviewing);
    m_sandbox.server.addFault(u"DELETE /v1/characters/* late-effect ms=700 times=1"_s);
    WireClient client = m_sandbox.client();
    client.write("DELETE", characterPath(id));
    QVERIFY(client.read(true, 100).raw.isEmpty());
    client.close();
    QCOMPARE(m_sandbox.server.status(id), Status::Reviewing);
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox.server.status(id), std::nullopt, 20'000);
    QTRY_COMPARE(lastRequest(m_sandbox).fault, u"late-effect"_s);
    QCOMPARE(lastRequest(m_sandbox).status, std::nullopt);
}

void TestSandboxFaults::lateEffectAnswersWhoWaits()
{
    sandbox::Options options = RunningSandbox::quick();
    options.timeScale = 100; // 31 s become 0.31 s
    options.faults = {u"DELETE /v1/characters/* late-effect"_s};
    RunningSandbox sandbox(options);
    const QString id = sandbox.server.ids(Status::Reviewing).constFirst();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(sandbox.client().remove(characterPath(id)).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestSandboxFaults::faultsComeAndGoOnAKeptConnection()
{
    WireClient client = m_sandbox.client();
    QCOMPARE(client.get(u"/v1/team"_s).status, 200);
    const quint16 port = client.socket().localPort();
    m_sandbox.server.addFault(u"GET /v1/team 500"_s);
    QCOMPARE(client.get(u"/v1/team"_s).status, 500);
    m_sandbox.server.clearFaults();
    QCOMPARE(client.get(u"/v1/team"_s).status, 200);
    QTest::qWait(1200); // longer than the front keeps an idle connection to its server
    QCOMPARE(client.get(u"/v1/team"_s).status, 200);
    QCOMPARE(client.socket().localPort(), port);
    // Two requests sent at once are answered one after the other.
    m_sandbox.server.addFault(u"GET /v1/team close nth=2"_s);
    client.write("GET", u"/v1/team"_s);
    client.socket().write("GET /v1/team HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(client.read().status, 200);
    QVERIFY(client.read().closed);
    m_sandbox.server.clearFaults();
}

void TestSandboxFaults::stoppingEndsWhatHangs()
{
    auto sandbox = std::make_unique<RunningSandbox>();
    std::vector<std::unique_ptr<WireClient>> clients;
    for (const QString &kind :
         {u"hang"_s, u"effect-hang"_s, u"late-effect"_s, u"latency ms=60000"_s, u"drip"_s}) {
        const QString path = characterPath(sandbox->server.add(Status::Reviewing), u"/save"_s);
        sandbox->server.addFault(u"POST "_s + path + ' '_L1 + kind);
        clients.push_back(
            std::make_unique<WireClient>(sandbox->server.baseUrl(), sandbox->server.apiKey()));
        clients.back()->write("POST", path);
    }
    // Two have their line at once, drip with its first byte.
    QTRY_VERIFY([&sandbox] {
        const QList<RecordLine> record = sandbox->server.record();
        return std::count_if(record.begin(), record.end(), isRequest) >= 3;
    }());
    QElapsedTimer timer;
    timer.start();
    sandbox.reset();
    QVERIFY(timer.elapsed() < 10'000);
    for (const auto &client : clients)
        QVERIFY(client->read().closed);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
