// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

#include <signal.h>
#include <sys/prctl.h>

/// The notifications of a desktop, as org.freedesktop.Notifications has them: keeps what it is told
/// to say, and answers with numbers from 7 on.
class FakeNotifications final : public QDBusVirtualObject
{
public:
    struct Said
    {
        uint id = 0;
        QString program;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    bool isSilent = false; ///< takes what is asked, and does not answer
    QList<Said> said;
    QList<uint> closed;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QVariantList arguments = message.arguments();
        if (message.member() == QLatin1StringView("CloseNotification")) {
            closed.append(arguments.value(0).toUInt());
            return bus.send(message.createReply());
        }
        if (message.member() != QLatin1StringView("Notify") || arguments.size() != 8)
            return false;
        const uint id = 7 + uint(said.size());
        said.append({.id = id,
                     .program = arguments.at(0).toString(),
                     .icon = arguments.at(2).toString(),
                     .title = arguments.at(3).toString(),
                     .text = arguments.at(4).toString(),
                     .actions = arguments.at(5).toStringList(),
                     .hints = qdbus_cast<QVariantMap>(arguments.at(6))});
        if (isSilent) {
            message.setDelayedReply(true);
            return true;
        }
        return bus.send(message.createReply(id));
    }
};

/// A session bus of the test's own, which ends with it, and another connection to it than the one
/// of the code under test. Make it before anything asks for the session bus, once a process.
class DesktopBus
{
public:
    static constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

    DesktopBus()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        const QByteArray address = "unix:path=" + QFile::encodeName(m_folder.filePath(name()));
        // The usual configuration would start what this computer has installed.
        QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!configuration.open(QIODevice::WriteOnly))
            return;
        configuration.write("<busconfig><type>session</type><listen>" + address
                            + "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                              "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy>"
                              "</busconfig>\n");
        configuration.close();
        m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                        QStringLiteral("--config-file=") + configuration.fileName()});
        if (!m_daemon.waitForStarted(Soon) || !m_daemon.waitForReadyRead(Soon))
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_bus = QDBusConnection::connectToBus(QString::fromLatin1(address), name());
    }
    ~DesktopBus()
    {
        QDBusConnection::disconnectFromBus(name());
        m_daemon.terminate();
        m_daemon.waitForFinished(Soon);
    }
    Q_DISABLE_COPY_MOVE(DesktopBus)

    [[nodiscard]] bool isOpen() const { return m_bus.isConnected(); }
    [[nodiscard]] QDBusConnection bus() const { return m_bus; }
    /// \a service takes what is to be said from now on, until stopServing().
    [[nodiscard]] bool serve(FakeNotifications &service)
    {
        m_service = &service;
        return m_bus.registerVirtualObject(path(), &service)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    /// Whether all that this program has sent on the session bus by now has come to the service.
    [[nodiscard]] bool hasHeardAll()
    {
        constexpr uint mark = 0; // no notification's number
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), path(),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("CloseNotification"));
        message << mark;
        QDBusConnection::sessionBus().asyncCall(message);
        return QTest::qWaitFor([&] { return m_service->closed.contains(mark); }, Soon)
            && m_service->closed.removeAll(mark) == 1;
    }
    /// What was sent to it by now still comes to it, and not to the next one. False if it does not.
    [[nodiscard]] bool stopServing()
    {
        if (m_service == nullptr)
            return true;
        const bool hasHeard = hasHeardAll();
        m_service = nullptr;
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(path());
        return hasHeard;
    }
    /// Somebody has pressed \a action of the notification \a id; newer desktops send a \a token.
    void press(uint id, const QString &action, const QString &token = {})
    {
        if (!token.isEmpty())
            tell(QStringLiteral("ActivationToken"), {id, token});
        tell(QStringLiteral("ActionInvoked"), {id, action});
    }
    /// Somebody has put it away.
    void putAway(uint id) { tell(QStringLiteral("NotificationClosed"), {id, uint(2)}); }

private:
    [[nodiscard]] static QString name() { return QStringLiteral("desktop"); }
    [[nodiscard]] static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    void tell(const QString &what, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            path(), QStringLiteral("org.freedesktop.Notifications"), what);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QDBusConnection m_bus{QString()};
    FakeNotifications *m_service = nullptr; ///< while it is served
};
