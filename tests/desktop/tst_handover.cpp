// SPDX-License-Identifier: Apache-2.0
#include "desktop/handover.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestHandover : public QObject
{
    Q_OBJECT

private slots:
    void theFirstOneHearsOfTheSecond();
    void otherFoldersAreOthers();
    void whatAKilledOneLeftIsNoObstacle();
    void oneThatDoesNotAnswerIsNotWaitedForLong();
    void destroyedWhileAsking();
};

void TestHandover::theFirstOneHearsOfTheSecond()
{
    const QTemporaryDir folder;
    Handover one(folder.path());
    QSignalSpy first(&one, &Handover::first);
    QSignalSpy requested(&one, &Handover::requested);
    one.start({});
    QVERIFY(first.wait());
    for (const QUrl &server : {QUrl(), QUrl(u"https://api.example.com"_s)}) {
        Handover other(folder.path());
        QSignalSpy taken(&other, &Handover::taken);
        QSignalSpy otherFirst(&other, &Handover::first);
        other.start(server);
        QVERIFY(taken.wait());
        QVERIFY(otherFirst.isEmpty());
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.takeFirst().at(0).toUrl(), server);
    }
    QCOMPARE(first.size(), 1);
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
