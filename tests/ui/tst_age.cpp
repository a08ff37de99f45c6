// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/age.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Ages and times as people say them.
class TestAge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void agesInWords_data();
    void agesInWords();
    void timesWithTheYearOnlyWhenItIsAnother();
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

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
