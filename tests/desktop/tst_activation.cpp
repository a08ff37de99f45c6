// SPDX-License-Identifier: Apache-2.0
#include "desktop/activation.h"

#include <QTest>
#include <QWindow>

class TestActivation : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void theRequestFindsTheToken_data();
    void theRequestFindsTheToken();
    void theTokenIsForOneTime();
    void otherPlatformsLeaveTheEnvironmentAlone();
    void withoutATokenTheWindowAsksAllTheSame();
};

void TestActivation::cleanup()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestActivation::theRequestFindsTheToken_data()
{
    QTest::addColumn<QByteArray>("before"); // what the launcher left
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("found");

    QTest::newRow("the only one") << QByteArray() << QByteArray("second") << QByteArray("second");
    QTest::newRow("instead of another")
        << QByteArray("launcher") << QByteArray("second") << QByteArray("second");
    QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
}

void TestActivation::theRequestFindsTheToken()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, found);
    if (!before.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", before);
    QCOMPARE(activationToken(), before);
    QByteArrayList seen;
    // What Qt does on Wayland in the request of a window.
    withActivationToken(token, [&seen] { seen.append(qgetenv("XDG_ACTIVATION_TOKEN")); });
    QCOMPARE(seen, QByteArrayList{found});
}

void TestActivation::theTokenIsForOneTime()
{
    withActivationToken("second", [] {});
    // Programs that are started from here must not have it, nor the next request.
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    QByteArrayList seen;
    withActivationToken({}, [&seen] { seen.append(qgetenv("XDG_ACTIVATION_TOKEN")); });
    QCOMPARE(seen, QByteArrayList{QByteArray()});
}

void TestActivation::otherPlatformsLeaveTheEnvironmentAlone()
{
    qputenv("XDG_ACTIVATION_TOKEN", "launcher");
    QWindow window;
    window.show();
    activate(window, "second");
    QCOMPARE(activationToken(), QByteArray("launcher"));
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
