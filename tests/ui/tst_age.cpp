// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/age.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Ages and times as people say them.
class TestAge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void agesInWords_data();
    void agesInWords();
    void timesWithTheYearOnlyWhenItIsAnother();
    void durationsAsPeopleRoundThem_data();
    void durationsAsPeopleRoundThem();
};

void TestAge::agesInWords_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("the server's clock is ahead") << qint64(-90) << u"just now"_s;
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("59 s") << qint64(59) << u"just now"_s;
    QTest::newRow("60 s") << qint64(60) << u"1 min ago"_s;
    QTest::newRow("59 min") << qint64(3599) << u"59 min ago"_s;
    QTest::newRow("1 h") << qint64(3600) << u"1 h ago"_s;
    QTest::newRow("2 h 59") << qint64(3 * 3600 - 1) << u"2 h ago"_s;
    QTest::newRow("1 day") << qint64(86400) << u"1 day ago"_s;
    QTest::newRow("6 days") << qint64(6 * 86400) << u"6 days ago"_s;
    QTest::newRow("7 days") << qint64(7 * 86400) << u"1 May"_s;
    QTest::newRow("a year") << qint64(365 * 86400) << u"8 May 2025"_s;
}

void TestAge::agesInWords()
{
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2026, 5, 8), QTime(12, 0));
    QTEST(ageText(now.addSecs(-seconds), now), "text");
}

void TestAge::timesWithTheYearOnlyWhenItIsAnother()
{
    const QDateTime now(QDate(2026, 5, 8), QTime(12, 0));
    QCOMPARE(timeText(QDateTime(QDate(2026, 1, 2), QTime(3, 4)), now), u"2 Jan, 03:04"_s);
    QCOMPARE(timeText(QDateTime(QDate(2024, 1, 2), QTime(13, 4)), now), u"2 Jan 2024, 13:04"_s);
    QCOMPARE(timeText({}, now), QString());
    QCOMPARE(clockText(QDateTime(QDate(2026, 1, 2), QTime(3, 4))), u"03:04"_s);
    QCOMPARE(clockText({}), QString());
    QCOMPARE(ageText({}, now), QString());
}

void TestAge::durationsAsPeopleRoundThem_data()
{
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 0ms << u"1 s"_s;
    QTest::newRow("a part of a second") << 2'001ms << u"3 s"_s;
    QTest::newRow("10 s") << std::chrono::milliseconds(10s) << u"10 s"_s;
    QTest::newRow("11 s") << 10'001ms << u"20 s"_s;
    QTest::newRow("50 s") << std::chrono::milliseconds(50s) << u"50 s"_s;
    QTest::newRow("51 s") << std::chrono::milliseconds(51s) << u"1 min"_s;
    QTest::newRow("8 min 31 s") << std::chrono::milliseconds(511s) << u"8 min 40 s"_s;
    QTest::newRow("24 min 1 s") << std::chrono::milliseconds(1441s) << u"25 min"_s;
    QTest::newRow("59 min 1 s") << std::chrono::milliseconds(3541s) << u"1 h 0 min"_s;
    QTest::newRow("2 h 45 min") << std::chrono::milliseconds(165min) << u"2 h 45 min"_s;
}

void TestAge::durationsAsPeopleRoundThem()
{
    QFETCH(const std::chrono::milliseconds, time);
    QTEST(durationText(time), "text");
}

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
