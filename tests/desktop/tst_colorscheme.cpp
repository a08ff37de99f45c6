// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include <optional>

using namespace Qt::StringLiterals;
using Preference = ColorScheme::Preference;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

/// A settings portal as xdg-desktop-portal answers: Read wraps its value twice.
class Portal final : public QDBusVirtualObject
{
public:
    uint scheme = 0;
    std::optional<uint> contrast{};      ///< none: as portals that do not know of it
    std::optional<bool> gnomeContrast{}; ///< none: as desktops that are not GNOME

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != u"Read"_s)
            return false;
        const QVariant value = valueOf(message.arguments().value(0).toString(),
                                       message.arguments().value(1).toString());
        if (!value.isValid())
            return bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s,
                                                     u"Requested setting not found"_s));
        return bus.send(message.createReply(
            QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(value))))));
    }

private:
    [[nodiscard]] QVariant valueOf(const QString &space, const QString &key) const
    {
        if (space == u"org.freedesktop.appearance"_s && key == u"color-scheme"_s)
            return scheme;
        if (space == u"org.freedesktop.appearance"_s && key == u"contrast"_s && contrast)
            return *contrast;
        if (space == u"org.gnome.desktop.a11y.interface"_s && key == u"high-contrast"_s
            && gnomeContrast)
            return *gnomeContrast;
        return {};
    }
};

} // namespace

/// The desktop's wish on a private bus with a portal of the test's own.
class TestColorScheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void withoutAPortalThereIsNoPreference();
    void followsThePortal();
    void followsTheWishForContrast();
    void followsGnomesOwnWishForContrast();

private:
    void change(const QString &space, const QString &key, const QVariant &value);

    QProcess m_daemon;
    Portal m_portal;
    QDBusConnection m_bus{QString()};
};

void TestColorScheme::initTestCase()
{
    // The address must not come from the machine the test runs on.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    ColorScheme scheme;
    scheme.follow(); // without a bus nothing happens, and nothing is waited for
    QCOMPARE(scheme.preference(), Preference::None);

    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is missing");
    QVERIFY(m_daemon.waitForReadyRead(Soon));
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
    QVERIFY(m_bus.isConnected());
}

void TestColorScheme::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished(Soon));
}

void TestColorScheme::change(const QString &space, const QString &key, const QVariant &value)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                   u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(m_bus.send(signal));
}

void TestColorScheme::withoutAPortalThereIsNoPreference()
{
    ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    scheme.follow();
    QTest::qWait(300);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(scheme.preference(), Preference::None);
}

void TestColorScheme::followsThePortal()
{
    m_portal.scheme = 2;
    QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &m_portal));
    QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    scheme.follow();
    QTRY_COMPARE_WITH_TIMEOUT(scheme.preference(), Preference::Light, Soon);
    QCOMPARE(changed.count(), 1);

    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
    QTRY_COMPARE_WITH_TIMEOUT(scheme.preference(), Preference::Dark, Soon);
    QCOMPARE(changed.count(), 2);

    // Others' settings and repeated values are no news.
    change(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2u);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 2u);
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0u);
    QTRY_COMPARE_WITH_TIMEOUT(scheme.preference(), Preference::None, Soon);
    QCOMPARE(changed.count(), 3);
}

void TestColorScheme::followsTheWishForContrast()
{
    // The portal of the test before this is still there.
    m_portal.scheme = 0;
    m_portal.contrast = 1;
    ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    QVERIFY(!scheme.wantsContrast());
    scheme.follow();
    QTRY_VERIFY_WITH_TIMEOUT(scheme.wantsContrast(), Soon);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(scheme.preference(), Preference::None);

    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0u);
    QTRY_VERIFY_WITH_TIMEOUT(!scheme.wantsContrast(), Soon);
    QCOMPARE(changed.count(), 2);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
    QTRY_VERIFY_WITH_TIMEOUT(scheme.wantsContrast(), Soon);
    QCOMPARE(changed.count(), 3);
}

void TestColorScheme::followsGnomesOwnWishForContrast()
{
    const QString space = u"org.gnome.desktop.a11y.interface"_s;
    const QString key = u"high-contrast"_s;
    m_portal.scheme = 0;
    m_portal.contrast.reset();
    m_portal.gnomeContrast = true;
    ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    scheme.follow();
    QTRY_VERIFY_WITH_TIMEOUT(scheme.wantsContrast(), Soon);
    QCOMPARE(changed.count(), 1);

    change(u"org.gnome.desktop.interface"_s, key, false);
    change(space, u"show-status-shapes"_s, false);
    change(space, key, true);
    change(space, key, false);
    QTRY_VERIFY_WITH_TIMEOUT(!scheme.wantsContrast(), Soon);
    QCOMPARE(changed.count(), 2);
    // A newer one tells it twice, which is one wish.
    change(space, key, true);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1u);
    change(space, key, false);
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0u);
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
    QTRY_COMPARE_WITH_TIMEOUT(scheme.preference(), Preference::Dark, Soon);
    QVERIFY(!scheme.wantsContrast());
    QCOMPARE(changed.count(), 5);
}

QTEST_GUILESS_MAIN(TestColorScheme)
#include "tst_colorscheme.moc"
