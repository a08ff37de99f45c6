// SPDX-License-Identifier: Apache-2.0
#include "desktop/activation.h"
#include "desktop/startupid.h"

#include <QTest>
#include <QWindow>

class TestActivation : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theStartIsNamedByEitherVariable();
    void theIdOfAStartSaysItsTime_data();
    void theIdOfAStartSaysItsTime();
    void theEndOfAStartIsToldInParts_data();
    void theEndOfAStartIsToldInParts();
    void theRequestFindsTheToken_data();
    void theRequestFindsTheToken();
    void theTokenIsForOneTime();
    void otherPlatformsLeaveTheEnvironmentAlone();
    void withoutATokenTheWindowAsksAllTheSame();
};

void TestActivation::init()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
}

void TestActivation::theStartIsNamedByEitherVariable()
{
    QCOMPARE(activationToken(), QByteArray());
    qputenv("DESKTOP_STARTUP_ID", "shell-1_TIME5");
    QCOMPARE(activationToken(), QByteArray("shell-1_TIME5"));
    qputenv("XDG_ACTIVATION_TOKEN", "launcher");
    QCOMPARE(activationToken(), QByteArray("launcher"));
}

void TestActivation::theIdOfAStartSaysItsTime_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<quint32>("time"); // 0: none

    const auto row = [](const char *id, quint32 time) {
        QTest::addRow("\"%s\"", id) << QByteArray(id) << time;
    };
    row("gnome-shell/Greenroom/1234-5-host_TIME81216723", 81'216'723);
    row("host;1700000000;1;1_TIME4294967295", 4'294'967'295);
    row("a_TIME7 of_TIME9", 9);
    row("a_TIME0", 0); // which means none
    row("a_TIME4294967296", 0);
    row("a_TIME", 0);
    row("a_TIME12x", 0);
    row("81216723", 0);
    row("", 0);
}

void TestActivation::theIdOfAStartSaysItsTime()
{
    QFETCH(const QByteArray, id);
    QFETCH(const quint32, time);
    QCOMPARE(timeOfStart(id).value_or(0), time);
}

void TestActivation::theEndOfAStartIsToldInParts_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("short") << QByteArray("a") << QByteArray("remove: ID=\"a\"");
    // With its end it fills the parts to the last byte, or has one byte more.
    QTest::newRow("full") << QByteArray(6, 'b') << "remove: ID=\"" + QByteArray(6, 'b') + '"';
    QTest::newRow("fuller") << QByteArray(7, 'b') << "remove: ID=\"" + QByteArray(7, 'b') + '"';
    QTest::newRow("quoted") << QByteArray("a \"b\" \\c")
                            << QByteArray("remove: ID=\"a \\\"b\\\" \\\\c\"");
}

void TestActivation::theEndOfAStartIsToldInParts()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, message);
    const QByteArrayList parts = endOfStart(id);
    for (const QByteArray &part : parts)
        QCOMPARE(part.size(), 20);
    const QByteArray all = parts.join();
    QCOMPARE(QByteArray(all.constData()), message); // up to its end
    QVERIFY(all.size() > message.size());
    QVERIFY(all.size() <= message.size() + 20);
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
