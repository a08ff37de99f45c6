// SPDX-License-Identifier: Apache-2.0
#include "domain/servertime.h"
#include "support/heapinuse.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The guard compares these: no two texts may become one, and none another.
class TestServerTime : public QObject
{
    Q_OBJECT

private slots:
    void theTextComesOutAsItWentIn_data();
    void theTextComesOutAsItWentIn();
    void whatIsNotTheSameTextIsNotEqual();
    void none();
    void theUsualOneTakesNoRoom();
};

void TestServerTime::theTextComesOutAsItWentIn_data()
{
    QTest::addColumn<QString>("text");

    for (const auto *text : {"2026-05-08T10:00:00Z",
                             "2026-05-08T10:00:00.250Z",
                             "2026-05-08T10:00:00.000Z",
                             "2026-05-08T10:00:00.25Z",
                             "2026-05-08T10:00:00.250999Z",
                             "2026-05-08T10:00:00.123456+00:00",
                             "2026-05-08T10:00:00+00:00",
                             "2026-05-08T12:00:00+02:00",
                             "2026-05-08T10:00:00",
                             "2026-05-08T10:00Z",
                             "2026-05-08 10:00:00Z",
                             "2026-05-08t10:00:00z",
                             " 2026-05-08T10:00:00Z",
                             "2026-05-08T10:00:00Z ",
                             "2026-05-08T24:00:00Z",
                             "2026-02-30T10:00:00Z",
                             "2016-12-31T23:59:60Z",
                             "1970-01-01T00:00:00Z",
                             "1969-12-31T23:59:59.999Z",
                             "1969-12-31T23:59:59Z",
                             "0001-01-01T00:00:00Z",
                             "0000-01-01T00:00:00Z",
                             "-0001-01-01T00:00:00Z",
                             "9999-12-31T23:59:59.999Z",
                             "10000-01-01T00:00:00Z",
                             "20260508T100000Z",
                             "2026-05-08",
                             "1778234400",
                             "later",
                             "Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("empty") << QString();
    QTest::newRow("other digits") << u"\u0662026-05-08T10:00:00Z"_s;
    QTest::newRow("a nul") << u"2026-05-08T10:00:00Z"_s + QChar(u'\0');
    QTest::newRow("long") << QString(4'000, u'9');
}

void TestServerTime::theTextComesOutAsItWentIn()
{
    QFETCH(const QString, text);
    const ServerTime time(text);
    QCOMPARE(time.toString(), text);
    QCOMPARE(time.isEmpty(), text.isEmpty());
    QCOMPARE(time.toDateTime(), dateTimeFromApi(text));
    const ServerTime again(time.toString());
    QVERIFY(again == time);
    QCOMPARE(qHash(again), qHash(time));
}

void TestServerTime::whatIsNotTheSameTextIsNotEqual()
{
    // The same time for each of them, or nearly.
    const QList<ServerTime> times{u"2026-05-08T10:00:00Z"_s,      u"2026-05-08T10:00:00.000Z"_s,
                                  u"2026-05-08T10:00:00+00:00"_s, u"2026-05-08T12:00:00+02:00"_s,
                                  u"2026-05-08T10:00:00.001Z"_s,  u"2026-05-08T10:00:00.0010Z"_s,
                                  u"2026-05-08T10:00:00.0011Z"_s, u"2026-05-08T10:00:01Z"_s,
                                  u"1970-01-01T00:00:00Z"_s,      QString()};
    for (qsizetype i = 0; i < times.size(); ++i) {
        for (qsizetype k = 0; k < times.size(); ++k)
            QCOMPARE(times.at(i) == times.at(k), i == k);
    }
    QCOMPARE(QSet<ServerTime>(times.begin(), times.end()).size(), times.size());
}

void TestServerTime::none()
{
    QVERIFY(ServerTime().isEmpty());
    QCOMPARE(ServerTime().toString(), QString());
    QVERIFY(!ServerTime().toDateTime().isValid());
    QVERIFY(ServerTime() == ServerTime(u""_s));
}

void TestServerTime::theUsualOneTakesNoRoom()
{
    constexpr int count = 1000;
    QList<ServerTime> kept;
    kept.reserve(2 * count);
    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    for (int i = 0; i < count; ++i) {
        kept.append(u"2026-05-08T10:%1:00Z"_s.arg(i % 60, 2, 10, QChar(u'0')));
        kept.append(u"2026-05-08T10:00:00.%1Z"_s.arg(1 + i % 999, 3, 10, QChar(u'0')));
    }
    const double used = heapInUse().value() - *before;
    QVERIFY(used < 8.0 * static_cast<double>(kept.size())); // a text takes 60 bytes
    QVERIFY(!kept.constLast().isEmpty());
}

QTEST_GUILESS_MAIN(TestServerTime)
#include "tst_servertime.moc"
