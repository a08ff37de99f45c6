// SPDX-License-Identifier: Apache-2.0
#include "net/curlcommand.h"
#include "support/fakecharactersapi.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The line that somebody pastes into a shell.
class TestCurlCommand : public QObject
{
    Q_OBJECT

private slots:
    void namesServerVersionAndCharacter_data();
    void namesServerVersionAndCharacter();
};

void TestCurlCommand::namesServerVersionAndCharacter_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QString>("address");
    QTest::newRow("service") << QUrl(u"https://api.example"_s)
                             << u"'https://api.example/v1/characters/char_Mira'"_s;
    QTest::newRow("sandbox") << QUrl(u"http://127.0.0.1:8080"_s)
                             << u"'http://127.0.0.1:8080/v1/characters/char_Mira'"_s;
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:8080"_s)
                          << u"'http://[::1]:8080/v1/characters/char_Mira'"_s;
    // No connection has such a server; if one had, nothing of it would get out.
    QTest::newRow("secrets in it")
        << QUrl(u"https://me:al_live_0123456789abcdef@api.example/x?token=secret#y"_s)
        << u"'https://api.example/v1/characters/char_Mira'"_s;
}

void TestCurlCommand::namesServerVersionAndCharacter()
{
    QFETCH(const QUrl, server);
    QFETCH(const QString, address);
    const QString line = curlCommand(server, u"2026-05-01"_s, testId(u"Mira"_s));
    QCOMPARE(line,
             u"curl -H \"X-Api-Key: $GREENROOM_API_KEY\" -H 'Aurous-Version: 2026-05-01' "_s
                 + address);
}

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
