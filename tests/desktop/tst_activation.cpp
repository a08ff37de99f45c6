// SPDX-License-Identifier: Apache-2.0
#include "desktop/activation.h"

#include <QTest>
#include <QWindow>

class TestActivation : public QObject
{
    Q_OBJECT

private slots:
    void theTokenIsForOneTime();
    void withoutATokenTheWindowAsksAllTheSame();
};

void TestActivation::theTokenIsForOneTime()
{
    qputenv("XDG_ACTIVATION_TOKEN", "from-the-launcher");
    QCOMPARE(activationToken(), QByteArray("from-the-launcher"));
    QWindow window;
    window.show();
    activate(window, "of-the-second-start");
    // Programs that are started from here must not have it.
    QVERIFY(activationToken().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void TestActivation::withoutATokenTheWindowAsksAllTheSame()
{
    QWindow other;
    other.show();
    QWindow window;
    window.show();
    other.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    activate(window, {});
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

QTEST_MAIN(TestActivation)
#include "tst_activation.moc"
