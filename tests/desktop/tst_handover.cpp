// SPDX-License-Identifier: Apache-2.0
#include "desktop/handover.h"
#include "domain/characterlink.h"

#include <QtTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Short{100};

/// In \a folder: a socket file that nobody listens at any more.
void leaveASocket(const QString &folder)
{
    const QDir place(folder);
    QLocalServer server;
    QVERIFY(server.listen(place.filePath(u"instance"_s)));
    QVERIFY(QFile::rename(place.filePath(u"instance"_s), place.filePath(u"left"_s)));
    server.close();
    QVERIFY(QFile::rename(place.filePath(u"left"_s), place.filePath(u"instance"_s)));
}

/// How much \a one has been sent that it has not taken yet.
qint64 bytesHeard(const Handover &one)
{
    qint64 sum = 0;
    const auto callers = one.findChildren<QLocalSocket *>();
    for (const QLocalSocket *caller : callers)
        sum += caller->bytesAvailable();
    return sum;
}

} // namespace

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
    void aStrangerThatDoesNotAnswerIsNotWaitedForLong();
    void aFirstOneThatDoesNotAnswerStaysFirst();
    void ofManyAtOnceOneIsFirst_data();
    void ofManyAtOnceOneIsFirst();
    void oneThatLeavesHearsOfNoOther_data();
    void oneThatLeavesHearsOfNoOther();
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
    leaveASocket(folder.path());
    Handover one(folder.path());
    QSignalSpy first(&one, &Handover::first);
    one.start({});
    QVERIFY(first.wait());
    Handover two(folder.path());
    QSignalSpy taken(&two, &Handover::taken);
    two.start({});
    QVERIFY(taken.wait());
}

void TestHandover::aStrangerThatDoesNotAnswerIsNotWaitedForLong()
{
    const QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(u"instance"_s)));
    Handover one(folder.path(), Short);
    QSignalSpy first(&one, &Handover::first);
    one.start({});
    QVERIFY(first.wait());
}

void TestHandover::aFirstOneThatDoesNotAnswerStaysFirst()
{
    const QTemporaryDir folder;
    FileLock lock;
    QVERIFY(lock.take(folder.filePath(u"instance.lock"_s)) == FileLock::Taking::Taken);
    QLocalServer busy;
    QVERIFY(busy.listen(folder.filePath(u"instance"_s)));
    Handover one(folder.path(), Short);
    QSignalSpy unanswered(&one, &Handover::unanswered);
    QSignalSpy first(&one, &Handover::first);
    one.start({});
    QVERIFY(unanswered.wait());
    // Nor where it does not even listen yet, or no longer.
    busy.close();
    one.start({});
    QVERIFY(unanswered.wait());
    QVERIFY(first.isEmpty());
}

void TestHandover::ofManyAtOnceOneIsFirst_data()
{
    QTest::addColumn<bool>("isAnyLeft"); // by one that was killed

    QTest::newRow("in a new folder") << false;
    QTest::newRow("beside what a killed one left") << true;
}

void TestHandover::ofManyAtOnceOneIsFirst()
{
    QFETCH(const bool, isAnyLeft);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"data"_s);
    if (isAnyLeft) {
        QVERIFY(QDir().mkpath(folder));
        leaveASocket(folder);
    }
    constexpr int count = 8;
    std::vector<std::unique_ptr<Handover>> all;
    int first = 0;
    int taken = 0;
    int requested = 0;
    for (int i = 0; i < count; ++i) {
        all.push_back(std::make_unique<Handover>(folder));
        const Handover *one = all.back().get();
        connect(one, &Handover::first, this, [&first] { ++first; });
        connect(one, &Handover::taken, this, [&taken] { ++taken; });
        connect(one, &Handover::requested, this, [&requested] { ++requested; });
    }
    // All of them find nobody before any of them listens.
    for (const auto &one : all)
        one->start({});
    QTRY_COMPARE(first + taken, count);
    QCOMPARE(first, 1);
    QCOMPARE(requested, count - 1);
}

void TestHandover::oneThatLeavesHearsOfNoOther_data()
{
    QTest::addColumn<bool>("isHandedOver"); // half of it, and the rest once it has left

    QTest::newRow("that comes later") << false;
    QTest::newRow("that is being handed over") << true;
}

void TestHandover::oneThatLeavesHearsOfNoOther()
{
    QFETCH(const bool, isHandedOver);
    const QTemporaryDir folder;
    auto one = std::make_unique<Handover>(folder.path());
    QSignalSpy first(one.get(), &Handover::first);
    QSignalSpy requested(one.get(), &Handover::requested);
    one->start({});
    QVERIFY(first.wait());

    const Handover::Start start{.link = u"greenroom:character/char_1"_s};
    const QByteArray line = start.toLine();
    const qsizetype half = line.size() / 2;
    QLocalSocket slow;
    if (isHandedOver) {
        slow.connectToServer(folder.filePath(u"instance"_s));
        slow.write(line.left(half));
        QTRY_COMPARE(bytesHeard(*one), half);
    }
    Handover other(folder.path());
    QSignalSpy taken(&other, &Handover::taken);
    QSignalSpy otherFirst(&other, &Handover::first);
    if (isHandedOver)
        other.start(start);
    one->leave();
    if (isHandedOver) {
        slow.write(line.mid(half));
        slow.flush();
    } else {
        other.start(start);
    }
    // In the time in which a third one gives up nothing of it comes anywhere.
    Handover hasty(folder.path(), Short);
    QSignalSpy unanswered(&hasty, &Handover::unanswered);
    hasty.start({});
    QVERIFY(unanswered.wait());
    QVERIFY(requested.isEmpty());
    QCOMPARE(slow.state(), QLocalSocket::UnconnectedState); // and nobody listens to it
    QVERIFY(otherFirst.isEmpty());
    // It is first once the one has ended, and is heard of.
    one.reset();
    QVERIFY(otherFirst.wait());
    QVERIFY(taken.isEmpty());
    Handover third(folder.path());
    QSignalSpy thirdTaken(&third, &Handover::taken);
    third.start({});
    QVERIFY(thirdTaken.wait());
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
