// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "models/failurereason.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// That one failure is told in one way.
class TestFailureReason : public QObject
{
    Q_OBJECT

private slots:
    void ofACharacter_data();
    void ofACharacter();
    void ofARequest();
    void isShortEnoughForACard();
};

void TestFailureReason::ofACharacter_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a known code") << u"provider_timeout"_s << u"Ref service took too long"_s;
    QTest::newRow("blanks around it") << u" internal_error\n"_s << u"The server failed"_s;
    QTest::newRow("another one") << u"no_such_code"_s << u"no_such_code"_s;
    QTest::newRow("words") << u"Out of memory."_s << u"Out of memory."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestFailureReason::ofACharacter()
{
    QFETCH(const QString, message);
    QFETCH(const QString, reason);
    QCOMPARE(failureReason(message), reason);
}

void TestFailureReason::ofARequest()
{
    Error error;
    error.message = u"The server refused that."_s;
    QCOMPARE(failureReason(error), error.message);
    error.serverMessage = u"Not today."_s;
    QCOMPARE(failureReason(error), error.serverMessage);
    error.serverMessage = u"prompt_blocked"_s;
    QCOMPARE(failureReason(error), u"Description not allowed"_s);
    QVERIFY(!noFailureReason().isEmpty());
}

void TestFailureReason::isShortEnoughForACard()
{
    constexpr int most = 28; // characters that a card of the middle size shows of it
    const QStringList codes = knownFailures();
    QVERIFY(!codes.isEmpty());
    for (const QString &code : codes) {
        QVERIFY2(failureReason(code) != code, qPrintable(code));
        QVERIFY2(failureReason(code).size() <= most, qPrintable(failureReason(code)));
    }
}

QTEST_GUILESS_MAIN(TestFailureReason)
#include "tst_failurereason.moc"
