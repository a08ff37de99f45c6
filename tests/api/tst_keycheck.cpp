// SPDX-License-Identifier: Apache-2.0
#include "api/keycheck.h"
#include "support/sandboxfixture.h"

#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(KeyCheck::Verdict)

/// Whose a key is, as the server says.
class TestKeyCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKeyHasATeam();
    void twoTeamsAreTwo();
    void aWrongKeyIsRefused();
    void someServersDoNotTell_data();
    void someServersDoNotTell();
    void failuresThatPassAreWaitedOut_data();
    void failuresThatPassAreWaitedOut();
    void askedAgainWhileBusyOnlyTheLastIsAnswered();
    void destroyedWhileBusyItIsSilent();

private:
    [[nodiscard]] KeyCheck::Verdict ask(const QByteArray &key);

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<KeyCheck> m_check;
};

void TestKeyCheck::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 4});
    m_check = std::make_unique<KeyCheck>(QUrl(m_sandbox->server.baseUrl()), HttpOptions{},
                                         m_sandbox->clock, [] { return 0.01; });
}

KeyCheck::Verdict TestKeyCheck::ask(const QByteArray &key)
{
    std::optional<KeyCheck::Verdict> verdict;
    QObject context;
    connect(m_check.get(), &KeyCheck::answered, &context, [&](const KeyCheck::Verdict &answer) {
        Q_ASSERT(!verdict);
        verdict = answer;
    });
    m_check->start(key);
    if (!QTest::qWaitFor([&] { return verdict.has_value(); }))
        qFatal("no verdict");
    return *verdict;
}

void TestKeyCheck::aKeyHasATeam()
{
    const KeyCheck::Verdict verdict = ask(m_sandbox->server.apiKey().toLatin1());
    QVERIFY(verdict.team);
    QVERIFY(!verdict.team->id.isEmpty());
    QVERIFY(!verdict.refusal);
}

void TestKeyCheck::twoTeamsAreTwo()
{
    const auto one = ask(m_sandbox->server.apiKey().toLatin1());
    const auto other = ask(m_sandbox->server.secondTeamKey().toLatin1());
    QVERIFY(one.team && other.team);
    QVERIFY(one.team->id != other.team->id);
}

void TestKeyCheck::aWrongKeyIsRefused()
{
    const KeyCheck::Verdict verdict = ask("al_live_wrongwrongwrong");
    QVERIFY(!verdict.team);
    QVERIFY(verdict.refusal);
    QVERIFY(!verdict.refusal->requestId.isEmpty());
}

void TestKeyCheck::someServersDoNotTell_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("forbidden") << u"GET /v1/team 403"_s;
    QTest::newRow("unknown") << u"GET /v1/team 404"_s;
    QTest::newRow("never an answer of the API") << u"GET /v1/team not-json"_s;
}

void TestKeyCheck::someServersDoNotTell()
{
    QFETCH(const QString, fault);
    QCOMPARE(m_sandbox->server.addFault(fault), QString());
    const KeyCheck::Verdict verdict = ask(m_sandbox->server.apiKey().toLatin1());
    QVERIFY(!verdict.team);
    QVERIFY(!verdict.refusal);
}

void TestKeyCheck::failuresThatPassAreWaitedOut_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"close", "500", "503-before", "429", "not-json"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestKeyCheck::failuresThatPassAreWaitedOut()
{
    QFETCH(const QString, kind);
    QCOMPARE(m_sandbox->server.addFault(u"GET /v1/team %1 times=1"_s.arg(kind)), QString());
    QSignalSpy delayed(m_check.get(), &KeyCheck::delayed);
    // Later, so that a bucket that rests after a 429 has had its time.
    const auto askLater = [this] {
        m_sandbox->clock.advance(std::chrono::minutes(10));
        m_check->askNow();
    };
    connect(m_check.get(), &KeyCheck::delayed, m_check.get(), askLater, Qt::QueuedConnection);
    QVERIFY(ask(m_sandbox->server.apiKey().toLatin1()).team);
    // Qt itself asks once more where the peer has only hung up.
    QVERIFY(delayed.count() <= 1);
    QVERIFY(kind == u"close" || delayed.count() == 1);
}

void TestKeyCheck::askedAgainWhileBusyOnlyTheLastIsAnswered()
{
    m_check->start("al_live_wrongwrongwrong");
    QVERIFY(ask(m_sandbox->server.apiKey().toLatin1()).team);
}

void TestKeyCheck::destroyedWhileBusyItIsSilent()
{
    QSignalSpy answered(m_check.get(), &KeyCheck::answered);
    int told = 0;
    connect(m_check.get(), &KeyCheck::answered, this, [&told] { ++told; });
    m_check->start(m_sandbox->server.apiKey().toLatin1());
    m_check.reset();
    QTest::qWait(50);
    QCOMPARE(told, 0);
}

QTEST_MAIN(TestKeyCheck)
#include "tst_keycheck.moc"
