// SPDX-License-Identifier: Apache-2.0
#include "diagnostics.h"
#include "program/desk.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What Copy Diagnostics gives to somebody who helps.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void withoutASessionTheProgramAndTheLog();
    void aLogThatIsMissingIsNoObstacle();
    void whatTheLogMustNotHaveIsMasked();
    void aLongLogEndsWithWholeLines();
    void theSessionIsDescribedAndNoCharacterNamed();

private:
    [[nodiscard]] QString logOf(const QByteArray &lines) const;

    QTemporaryDir m_folder;
};

QString TestDiagnostics::logOf(const QByteArray &lines) const
{
    QFile file(m_folder.filePath(u"greenroom.log"_s));
    if (!file.open(QFile::WriteOnly) || file.write(lines) != lines.size())
        qFatal("the log cannot be written");
    return file.fileName();
}

void TestDiagnostics::withoutASessionTheProgramAndTheLog()
{
    const QString text = diagnostics(nullptr, logOf("GET characters 200 12 ms req_01\n"));
    QVERIFY(text.startsWith(u"Greenroom " GREENROOM_VERSION));
    QVERIFY(text.contains(QLatin1StringView(qVersion())));
    QVERIFY(text.contains(u"GET characters 200 12 ms req_01"));
    QVERIFY(!text.contains(u"server "));
}

void TestDiagnostics::aLogThatIsMissingIsNoObstacle()
{
    QVERIFY(diagnostics(nullptr, m_folder.filePath(u"nowhere.log"_s)).contains(u"(no log)"));
}

void TestDiagnostics::whatTheLogMustNotHaveIsMasked()
{
    const QString text = diagnostics(nullptr,
                                     logOf("key al_live_0123456789abcdefcanary\n"
                                           "GET https://refs.example/1.bin?token=tokencanary 200\n"
                                           "old og_0123456789abcdefcanary\n"));
    QVERIFY(!text.contains(u"canary"));
    QVERIFY(text.contains(u"refs.example/1.bin"));
}

void TestDiagnostics::aLongLogEndsWithWholeLines()
{
    // The cut comes in the middle of a key, whose end alone would not be known for one.
    const QByteArray line = "al_live_" + QByteArray(4'000, 'c') + " end of a line\n";
    const QString text = diagnostics(nullptr, logOf(line.repeated(20)));
    QVERIFY(text.contains(u"end of a line"));
    QVERIFY(!text.contains(u"cccc"));
    QVERIFY(text.size() < 40'000);
}

void TestDiagnostics::theSessionIsDescribedAndNoCharacterNamed()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    QTRY_VERIFY(desk.isComplete());
    Session &session = *desk.program->session();
    const Character shown = session.position().current().value();
    QVERIFY(!shown.name.isEmpty());
    desk.press(Qt::Key_S);
    QTRY_COMPARE(session.queue().operations().count(OperationState::Held), 1);
    const QString text = diagnostics(&session, {});
    QVERIFY(text.contains(u"server 127.0.0.1, version 2026-05-15, proxy "));
    QVERIFY(text.contains(u"key signed in, kept in the keychain, online"));
    QVERIFY(text.contains(u"held 1"));
    QVERIFY(!text.contains(shown.name.toString()));
    QVERIFY(!text.contains(desk.server.apiKey()));
}

QTEST_MAIN(TestDiagnostics)

#include "tst_diagnostics.moc"
