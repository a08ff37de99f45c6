// SPDX-License-Identifier: Apache-2.0
#include "log/redaction.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void isTheSameTheSecondTime();
    void missesNoKeyWhereverItStands();
    void masksWhatQtPrintsOfAUrl();
};

void TestRedaction::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain words") << u"Saved Mira after 2 attempts, 31 ms?"_s
                                 << u"Saved Mira after 2 attempts, 31 ms?"_s;
    QTest::newRow("a path, an id, a request id") << u"GET /v1/characters/01J9ZK 200 req_8d1f"_s
                                                 << u"GET /v1/characters/01J9ZK 200 req_8d1f"_s;
    QTest::newRow("live key") << u"key al_live_A1b2C3d4E5 refused"_s
                              << u"key al_live_*** refused"_s;
    QTest::newRow("another kind of key") << u"al_test_A1b2C3d4E5"_s << u"al_test_***"_s;
    QTest::newRow("short prefix") << u"with og_Zz9Yy8Xx7, twice"_s << u"with og_*** twice"_s;
    QTest::newRow("shouted key") << u"AL_LIVE_A1B2C3D4"_s << u"AL_LIVE_***"_s;
    QTest::newRow("quoted key") << u"{\"api_key\":\"og_Zz9Yy8Xx7\",\"a\":1}"_s
                                << u"{\"api_key\":\"og_***\",\"a\":1}"_s;
    QTest::newRow("key with marks in it") << u"og_!#$%&'()*+,-./:;=~ end"_s << u"og_*** end"_s;
    const QString half(QChar(0xd83d)); // of a character; it comes out as the sign for one
    QTest::newRow("key after half a character")
        << QString(half + u" al_live_A1b2C3d4E5"_s) << u"\ufffd al_live_***"_s;
    QTest::newRow("half a character in a key")
        << QString(u"og_Zz9Yy8"_s + half + u"Xx7 end"_s) << u"og_*** end"_s;
    QTest::newRow("token") << u"token=abcdef and more"_s << u"token=*** and more"_s;
    QTest::newRow("token among others") << u"a=1&Token=abcdef&b=2"_s << u"a=1&Token=***&b=2"_s;
    QTest::newRow("token, encoded") << u"next%3Ftoken%3Dabcdef"_s << u"next%3Ftoken%3D***"_s;
    QTest::newRow("query") << u"<https://cdn.example.com/r/1.bin?sig=abc&x=1> gone"_s
                           << u"<https://cdn.example.com/r/1.bin?***> gone"_s;
    QTest::newRow("query without a path")
        << u"https://example.com?sig=abc"_s << u"https://example.com?***"_s;
    QTest::newRow("query without a host") << u"\"GET /v1/characters?cursor=ey0&limit=100\" 200"_s
                                          << u"\"GET /v1/characters?***\" 200"_s;
    QTest::newRow("query after a letter beyond ASCII") << u"/r/é?sig=abc"_s << u"/r/é?***"_s;
    QTest::newRow("two URLs") << u"http://a.example/?s=1\nhttp://b.example/?s=2"_s
                              << u"http://a.example/?***\nhttp://b.example/?***"_s;
    QTest::newRow("query with a blank, as Qt prints it")
        << u"Error transferring http://h/p?a=b c&sig=abc - server replied: No"_s
        << u"Error transferring http://h/p?***"_s;
    QTest::newRow("question") << u"Is it there? Yes."_s << u"Is it there? Yes."_s;
    QTest::newRow("fragment") << u"https://example.com/p#secret"_s
                              << u"https://example.com/p#***"_s;
    QTest::newRow("user and password")
        << u"http://me:pass@proxy.example:8080/"_s << u"http://***@proxy.example:8080/"_s;
    QTest::newRow("a URL with nothing to hide")
        << u"http://127.0.0.1:8080/v1/team"_s << u"http://127.0.0.1:8080/v1/team"_s;
}

void TestRedaction::masks()
{
    QFETCH(const QString, text);
    QTEST(redacted(text), "expected");
}

void TestRedaction::isTheSameTheSecondTime()
{
    const QString text = u"al_live_A1b2C3d4E5 og_Zz9Yy8Xx7 token=abc http://a:b@h/p?q=1#f"_s;
    QCOMPARE(redacted(redacted(text)), redacted(text));
}

void TestRedaction::missesNoKeyWhereverItStands()
{
    for (const QString &key : {u"al_live_CanaryCanary1"_s, u"og_CanaryCanary1"_s}) {
        for (char before = ' '; before <= '~'; ++before) {
            for (char after = ' '; after <= '~'; ++after) {
                const QString text =
                    u"x"_s + QLatin1Char(before) + key + QLatin1Char(after) + u"y"_s;
                QVERIFY2(!redacted(text).contains(u"Canary"_s), qPrintable(text));
            }
        }
    }
}

void TestRedaction::masksWhatQtPrintsOfAUrl()
{
    const QUrl url(u"https://example.com/r/1.bin?token=ab%20Canary%20cd&x=%22Canary%22#Canary"_s);
    QString printed;
    QDebug(&printed) << url << "is gone";
    QVERIFY(printed.contains(u"Canary"_s)); // or this would prove nothing
    QCOMPARE(redacted(printed.trimmed()), u"QUrl(\"https://example.com/r/1.bin?***\") is gone"_s);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
