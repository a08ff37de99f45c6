// SPDX-License-Identifier: Apache-2.0
#include "desktop/handover.h"
#include "domain/characterlink.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void theFirstOneHearsOfTheSecond_data();
    void theFirstOneHearsOfTheSecond();
    void onlyWhatIsTooLongIsRefused_data();
    void onlyWhatIsTooLongIsRefused();
    void otherFoldersAreOthers();
    void whatAKilledOneLeftIsNoObstacle();
    void oneThatDoesNotAnswerIsNotWaitedForLong();
    void destroyedWhileAsking();
};

void TestHandover::theFirstOneHearsOfTheSecond_data()
{
    QTest::addColumn<Handover::Start>("start");

    const QUrl server(u"https://api.example.com"_s);
    QTest::newRow("alone") << Handover::Start{};
    QTest::newRow("server") << Handover::Start{.server = server};
    QTest::newRow("link") << Handover::Start{.link = u"greenroom:character/char_1"_s};
    QTest::newRow("a link of several lines, with quotes")
        << Handover::Start{.link = u"greenroom:\n\"\u00e9\"\n"_s};
    QTest::newRow("all") << Handover::Start{
        .server = server, .link = u"greenroom:character/char_1"_s, .activationToken = "kwin-1-2"};
}

void TestHandover::theFirstOneHearsOfTheSecond()
{
    QFETCH(const Handover::Start, start);
    const QTemporaryDir folder;
    Handover one(folder.path());
    QSignalSpy first(&one, &Handover::first);
    QSignalSpy requested(&one, &Handover::requested);
    one.start({});
    QVERIFY(first.wait());
    for (int i = 0; i < 2; ++i) {
        Handover other(folder.path());
        QSignalSpy taken(&other, &Handover::taken);
        QSignalSpy otherFirst(&other, &Handover::first);
        other.start(start);
        QVERIFY(taken.wait());
        QVERIFY(otherFirst.isEmpty());
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.takeFirst().at(0).value<Handover::Start>(), start);
    }
    QCOMPARE(first.size(), 1);
}

void TestHandover::onlyWhatIsTooLongIsRefused_data()
{
    QTest::addColumn<Handover::Start>("given");
    QTest::addColumn<Handover::Start>("arrives");

    const QUrl server(u"https://api.example.com"_s);
    const QString link = u"greenroom:character/char_1"_s;
    const QString longLink = link + QString(5'000, u'1');
    const QString longest = u"greenroom:"_s + QString(LongestLink - 10, u'\x01'); // all escaped
    const QByteArray longToken(5'000, 't');
    const auto row = [](const char *name, const Handover::Start &given,
                        const Handover::Start &arrives) {
        QTest::newRow(name) << given << arrives;
    };
    row("a link", {server, longLink, "kwin-1-2"}, {server, u"greenroom:"_s, "kwin-1-2"});
    row("a token", {server, link, longToken}, {server, link, {}});
    row("both", {server, longLink, longToken}, {server, u"greenroom:"_s, {}});
    row("neither", {server, longest, QByteArray(1'024, '"')},
        {server, longest, QByteArray(1'024, '"')});
    // Elsewhere the link would be somebody else's.
    row("a server", {QUrl(u"https://api.example.com/"_s + QString(20'000, u'a')), link, "kwin-1-2"},
        {{}, {}, "kwin-1-2"});
}

void TestHandover::onlyWhatIsTooLongIsRefused()
{
    QFETCH(const Handover::Start, given);
    QFETCH(const Handover::Start, arrives);
    const QTemporaryDir folder;
    Handover one(folder.path());
    QSignalSpy first(&one, &Handover::first);
    QSignalSpy requested(&one, &Handover::requested);
    one.start({});
    QVERIFY(first.wait());
    Handover other(folder.path());
    QSignalSpy taken(&other, &Handover::taken);
    other.start(given);
    QVERIFY(taken.wait());
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.takeFirst().at(0).value<Handover::Start>(), arrives);
}

void TestHandover::otherFoldersAreOthers()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    Handover one(folder.path());
    QSignalSpy first(&one, &Handover::first);
    one.start({});
    QVERIFY(first.wait());
    Handover two(other.path());
    QSignalSpy second(&two, &Handover::first);
    two.start({});
    QVERIFY(second.wait());
}

void TestHandover::whatAKilledOneLeftIsNoObstacle()
{
    const QTemporaryDir folder;
    // A socket file that nobody listens at any more.
    {
        QLocalServer server;
        QVERIFY(server.listen(folder.filePath(u"instance"_s)));
        QVERIFY(QFile::rename(folder.filePath(u"instance"_s), folder.filePath(u"left"_s)));
    }
    QVERIFY(QFile::rename(folder.filePath(u"left"_s), folder.filePath(u"instance"_s)));
    Handover one(folder.path());
    QSignalSpy first(&one, &Handover::first);
    one.start({});
    QVERIFY(first.wait());
    Handover two(folder.path());
    QSignalSpy taken(&two, &Handover::taken);
    two.start({});
    QVERIFY(taken.wait());
}

void TestHandover::oneThatDoesNotAnswerIsNotWaitedForLong()
{
    const QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(u"instance"_s)));
    Handover one(folder.path());
    QSignalSpy first(&one, &Handover::first);
    one.start({});
    QVERIFY(first.wait(10'000));
}

void TestHandover::destroyedWhileAsking()
{
    const QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(u"instance"_s)));
    {
        Handover one(folder.path());
        one.start({});
    }
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
