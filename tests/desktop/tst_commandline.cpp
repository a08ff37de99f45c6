// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "domain/characterlink.h"
#include "domain/origin.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void takesFolders_data();
    void takesFolders();
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void refusesAFileForAFolder();
    void isAskedToCheckItself();
    void knowsThatAStyleIsChosen_data();
    void knowsThatAStyleIsChosen();
    void takesALinkAsItIs();
    void neverRepeatsASecret_data();
    void neverRepeatsASecret();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<bool>("apiKeyStdin");

    const auto row = [](const char *name, const QStringList &arguments, bool sandbox,
                        const QString &baseUrl, bool apiKeyStdin) {
        QTest::newRow(name) << arguments << sandbox << baseUrl << apiKeyStdin;
    };
    row("nothing", {}, false, {}, false);
    row("sandbox", {u"--sandbox"_s}, true, {}, false);
    row("server", {u"--base-url"_s, u"https://api.example.com"_s}, false,
        u"https://api.example.com"_s, false);
    row("server after =", {u"--base-url=https://api.example.com:8443"_s}, false,
        u"https://api.example.com:8443"_s, false);
    row("slash at the end", {u"--base-url"_s, u"https://api.example.com/"_s}, false,
        u"https://api.example.com"_s, false);
    row("this computer", {u"--base-url"_s, u"http://127.0.0.1:8080/"_s}, false,
        u"http://127.0.0.1:8080"_s, false);
    row("key from standard input", {u"--base-url"_s, u"http://localhost:1"_s, u"--api-key-stdin"_s},
        false, u"http://localhost:1"_s, true);
    row("Qt's own", {u"-platform"_s, u"offscreen"_s, u"--style"_s, u"fusion"_s, u"-reverse"_s},
        false, {}, false);
    row("ours between Qt's", {u"-style=fusion"_s, u"--sandbox"_s, u"--platform"_s, u"xcb"_s}, true,
        {}, false);
}

void TestCommandLine::understands()
{
    QFETCH(const QStringList, arguments);
    const auto line = parseCommandLine(QStringList{u"greenroom"_s} + arguments);
    QVERIFY2(line, line ? "" : qPrintable(line.error()));
    QTEST(line->sandbox, "sandbox");
    QTEST(line->baseUrl.value_or(QUrl()).toString(), "baseUrl");
    QTEST(line->apiKeyStdin, "apiKeyStdin");
    QVERIFY(!line->dataDir);
    QVERIFY(line->answer.isEmpty());
    QVERIFY(!line->baseUrl || isAcceptableServer(*line->baseUrl));
}

void TestCommandLine::takesFolders_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("folder");

    QTest::newRow("absolute") << QStringList{u"--data-dir"_s, u"/nowhere/at/all"_s}
                              << u"/nowhere/at/all"_s;
    QTest::newRow("with a sandbox")
        << QStringList{u"--sandbox"_s, u"--data-dir=/nowhere/"_s} << u"/nowhere"_s;
    QTest::newRow("relative") << QStringList{u"--data-dir"_s, u"some/../where"_s}
                              << QDir::currentPath() + u"/where"_s;
    QTest::newRow("there") << QStringList{u"--data-dir"_s, QDir::tempPath()} << QDir::tempPath();
    QTest::newRow("with a name like the start of a key")
        << QStringList{u"--data-dir"_s, u"/srv/og_reviewers/catalog_of_all"_s}
        << u"/srv/og_reviewers/catalog_of_all"_s;
}

void TestCommandLine::takesFolders()
{
    QFETCH(const QStringList, arguments);
    const auto line = parseCommandLine(QStringList{u"greenroom"_s} + arguments);
    QVERIFY(line);
    QVERIFY(line->dataDir);
    QTEST(*line->dataDir, "folder");
}

void TestCommandLine::answers_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("part");

    for (const char *option : {"--help", "-h", "-help"})
        QTest::newRow(option) << QString::fromLatin1(option) << u"--api-key-stdin"_s;
    for (const char *option : {"--version", "-v", "-version"})
        QTest::newRow(option) << QString::fromLatin1(option)
                              << u"greenroom " GREENROOM_VERSION "\n"_s;
}

void TestCommandLine::answers()
{
    QFETCH(const QString, option);
    QFETCH(const QString, part);
    for (const QStringList &others : {QStringList(), QStringList(u"--what"_s)}) {
        const auto line = parseCommandLine(QStringList{u"greenroom"_s, option} + others);
        QVERIFY(line);
        QVERIFY(line->answer.contains(part));
        QVERIFY(line->answer.endsWith(u'\n'));
    }
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");

    const auto row = [](const char *name, const QStringList &arguments, const QString &part) {
        QTest::newRow(name) << arguments << part;
    };
    row("unknown option", {u"--colour"_s}, u"no option colour"_s);
    row("unknown option with a value", {u"--colour=green"_s}, u"no option colour."_s);
    row("word", {u"--sandbox"_s, u"please"_s}, u"Only options and one link"_s);
    const QString link = u"greenroom:character/a"_s;
    row("two links", {link, u"greenroom:character/b"_s}, u"one link at a time"_s);
    row("a link and a word", {link, u"please"_s}, u"Only options and one link"_s);
    row("link of another scheme", {u"https://example.com"_s}, u"begin with greenroom:"_s);
    row("one of another scheme beside a link", {link, u"mailto:a"_s}, u"begin with greenroom:"_s);
    row("too long a link", {link + QString(LongestLink - link.size() + 1, u'a')}, u"too long"_s);
    row("link with a line break", {link + u'\n'}, u"control characters"_s);
    row("link with an escape", {link + u'\x1b'}, u"control characters"_s);
    row("no URL", {u"--base-url"_s}, u"--base-url"_s);
    row("option for a URL", {u"--base-url"_s, u"--sandbox"_s},
        u"exclude each other|needs a value"_s);
    row("empty URL", {u"--base-url="_s}, u"--base-url needs a value"_s);
    row("word for a URL", {u"--base-url"_s, u"api.example.com"_s}, u"https://api.example.com"_s);
    row("http far away", {u"--base-url"_s, u"http://api.example.com"_s},
        u"on this computer only"_s);
    row("other scheme", {u"--base-url"_s, u"ftp://127.0.0.1"_s}, u"on this computer only"_s);
    row("nothing but slashes", {u"--base-url"_s, u"https:///"_s}, u"--base-url takes"_s);
    row("URL with /v1", {u"--base-url"_s, u"https://api.example.com/v1/"_s}, u"without /v1"_s);
    row("no folder", {u"--data-dir"_s}, u"--data-dir"_s);
    row("option for a folder", {u"--data-dir"_s, u"--sandbox"_s}, u"--data-dir needs a value"_s);
    row("empty folder", {u"--data-dir"_s, QString()}, u"--data-dir needs a value"_s);
    row("two servers", {u"--sandbox"_s, u"--base-url"_s, u"http://[::1]:8080"_s},
        u"exclude each other"_s);
    row("value for a switch", {u"--sandbox=yes"_s}, u"sandbox"_s);
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, part);
    const auto line = parseCommandLine(QStringList{u"greenroom"_s} + arguments);
    QVERIFY(!line);
    QVERIFY2(line.error().contains(QRegularExpression(part)), qPrintable(line.error()));
    QVERIFY(!line.error().contains(u'\n'));
}

void TestCommandLine::refusesAFileForAFolder()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const auto line = parseCommandLine({u"greenroom"_s, u"--data-dir"_s, file.fileName()});
    QVERIFY(!line);
    QCOMPARE(line.error(), u"--data-dir takes a folder, and this is none."_s);
}

void TestCommandLine::isAskedToCheckItself()
{
    const auto line = parseCommandLine({u"greenroom"_s, u"--self-check"_s});
    QVERIFY(line && line->selfCheck);
    const auto other = parseCommandLine({u"greenroom"_s, u"--sandbox"_s});
    QVERIFY(other && !other->selfCheck);
}

void TestCommandLine::knowsThatAStyleIsChosen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isChosen");

    QTest::newRow("none") << QStringList{u"--sandbox"_s} << false;
    QTest::newRow("a style sheet") << QStringList{u"-stylesheet=a.qss"_s} << false;
    for (const QString &option : {u"-style"_s, u"--style"_s}) {
        QTest::newRow(qPrintable(option + u" in two words"))
            << QStringList{option, u"fusion"_s} << true;
        QTest::newRow(qPrintable(option + u" in one word"))
            << QStringList{option + u"=fusion"_s} << true;
    }
}

void TestCommandLine::knowsThatAStyleIsChosen()
{
    QFETCH(const QStringList, arguments);
    const auto line = parseCommandLine(QStringList{u"greenroom"_s} + arguments);
    QVERIFY(line);
    QTEST(line->choosesStyle, "isChosen");
}

void TestCommandLine::takesALinkAsItIs()
{
    // Whether it leads anywhere is said in the window: nobody sees what a browser starts say.
    const QString start = u"greenroom:character/"_s;
    for (const QString &link : {u"greenroom:character/char_1"_s, u"greenroom:what?a b"_s,
                                QString(start + QString(LongestLink - start.size(), u'a'))}) {
        const auto line = parseCommandLine({u"greenroom"_s, link});
        QVERIFY(line);
        QCOMPARE(line->link, link);
    }
    const auto both = parseCommandLine({u"greenroom"_s, u"--sandbox"_s, u"greenroom:x"_s});
    QVERIFY(both && both->sandbox);
    QCOMPARE(both->link, u"greenroom:x"_s);
}

void TestCommandLine::neverRepeatsASecret_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("forItsLooks"); // refused as a key, whatever else there is

    const auto row = [](const char *name, const QStringList &arguments, bool forItsLooks) {
        QTest::newRow(name) << arguments << forItsLooks;
    };
    const QString key = u"al_live_CanaryCanary"_s;
    row("key alone", {key}, true);
    row("shorter kind of key", {u"og_CanaryCanary"_s}, true);
    row("quoted key", {u"'og_CanaryCanary'"_s}, true);
    row("key and help", {u"--help"_s, key}, true);
    row("key as a value", {u"--api-key"_s, key}, true);
    row("key after =", {u"--api-key="_s + key}, true);
    row("key after the wrong option", {u"--api-key-stdin="_s + key}, true);
    row("key as a folder", {u"--data-dir"_s, key}, true);
    row("key as an option", {u"--"_s + key}, true);
    row("key after two dashes", {u"--"_s, key}, true);
    row("key in a URL's query", {u"--base-url"_s, u"https://example.com?key="_s + key}, true);
    row("key as a URL's user", {u"--base-url=https://"_s + key + u"@example.com"_s}, false);
    row("something else as a key", {u"--api-key"_s, u"Canary"_s}, true);
    row("something else after =", {u"--api-key=Canary"_s}, true);
    row("something else alone", {u"Canary"_s}, false);
    row("something else in a link", {u"https://Canary"_s}, false);
    row("something else in one of two links", {u"greenroom:Canary"_s, u"greenroom:x"_s}, false);
    row("something else in too long a link", {u"greenroom:Canary"_s + QString(300, u'a')}, false);
    row("something else in a broken link", {u"greenroom:Canary\n"_s}, false);
    row("password in a URL", {u"--base-url"_s, u"https://me:Canary@example.com"_s}, false);
    row("key within an option", {u"--x-og_CanaryCanary"_s}, false);
}

void TestCommandLine::neverRepeatsASecret()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, forItsLooks);
    const auto line = parseCommandLine(QStringList{u"greenroom"_s} + arguments);
    QVERIFY(!line);
    QVERIFY2(!line.error().contains(u"Canary"_s), qPrintable(line.error()));
    QCOMPARE(line.error().contains(u"not taken from the command line"_s), forItsLooks);
}

QTEST_APPLESS_MAIN(TestCommandLine) // which shows that no QCoreApplication is needed
#include "tst_commandline.moc"
