// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "desktop/notifications.h"
#include "desktop/taskbarprogress.h"
#include "support/heartbeat.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// A session bus that takes the connection and never greets: libdbus waits for it without an end.
class TestSilentBus : public QObject
{
    Q_OBJECT

private slots:
    void holdsUpNothing();
};

void TestSilentBus::holdsUpNothing()
{
    const QTemporaryDir folder;
    QLocalServer bus;
    QVERIFY(bus.listen(folder.filePath(u"bus"_s)));
    const QString address = u"unix:path="_s + folder.filePath(u"bus"_s);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLatin1());
    auto gone = std::make_unique<Notifications>();
    auto goneScheme = std::make_unique<ColorScheme>();
    ColorScheme scheme;
    Notifications notifications;
    TaskbarProgress progress;
    const QSignalSpy unsaid(&notifications, &Notifications::unsaid);
    Heartbeat heart;
    heart.start();
    goneScheme->follow();
    scheme.follow(); // the first to need the bus, as in the program
    gone->say(u"one"_s, {}, {});
    notifications.say(u"one"_s, {}, {});
    notifications.say(u"two"_s, {}, {});
    progress.show({.part = 0.5});
    QTRY_VERIFY_WITH_TIMEOUT(bus.hasPendingConnections(), 30'000);
    gone.reset();
    goneScheme.reset();
    QTest::qWait(300);
    notifications.withdraw();
    notifications.say(u"three"_s, {}, {});
    heart.stop();
    QVERIFY2(heart.longestGap() < std::chrono::milliseconds(250),
             "a silent bus must not hold up the window");
    QVERIFY(unsaid.isEmpty());
    // It goes away, and with it who waits.
    while (bus.hasPendingConnections())
        delete bus.nextPendingConnection();
    bus.close();
    QTRY_COMPARE_WITH_TIMEOUT(unsaid.size(), 1, 30'000);
    notifications.say(u"four"_s, {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(unsaid.size(), 2, 30'000);
    QCOMPARE(scheme.preference(), ColorScheme::Preference::None);
}

QTEST_GUILESS_MAIN(TestSilentBus)
#include "tst_silentbus.moc"
