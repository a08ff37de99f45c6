// SPDX-License-Identifier: Apache-2.0
#include "secrets/privatekeyring.h"

#include "secrets/plainsecret.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms: a bound for a busy machine, not a measure
constexpr QLatin1StringView ServiceName("org.freedesktop.secrets");
constexpr QLatin1StringView ServicePath("/org/freedesktop/secrets");
constexpr QLatin1StringView Interface("org.freedesktop.Secret.Service");
constexpr char Password[] = "only for this test";

QDBusMessage question(const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(ServiceName, ServicePath, interface, method);
}

QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(ServicePath + u"/collection/login"_s);
}

/// Whatever happens to the test, nothing of it stays behind.
void dieWithParent()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace

PrivateKeyring::PrivateKeyring()
    : m_address(u"unix:path="_s + m_folder.filePath(u"run/bus"_s))
{
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK",
          "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "SECRET_BACKEND"})
        qunsetenv(name);
    const QDir folder(m_folder.path());
    for (const auto &[name, place] :
         {std::pair("HOME", u"home"_s), std::pair("XDG_DATA_HOME", u"home/data"_s),
          std::pair("XDG_CONFIG_HOME", u"home/config"_s),
          std::pair("XDG_CACHE_HOME", u"home/cache"_s), std::pair("XDG_RUNTIME_DIR", u"run"_s)}) {
        folder.mkpath(place);
        qputenv(name, QFile::encodeName(folder.filePath(place)));
    }
    QFile::setPermissions(folder.filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    m_busDaemon.setChildProcessModifier(dieWithParent);
}

PrivateKeyring::~PrivateKeyring()
{
    if (m_keyringDaemon)
        killDaemon();
    QDBusConnection::disconnectFromBus(u"private keyring"_s);
    // GLib sends this to a process whose session bus goes away.
    ::signal(SIGTERM, SIG_IGN);
    m_busDaemon.kill();
    m_busDaemon.waitForFinished(Patience);
}

bool PrivateKeyring::startBus()
{
    // The usual configuration would start the keyring, and a prompt, when somebody asks for them.
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write("<busconfig><type>session</type><listen>" + m_address.toLatin1()
                        + "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                          "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n");
    configuration.close();
    m_busDaemon.start(u"dbus-daemon"_s,
                      {u"--nofork"_s, u"--print-address"_s,
                       u"--config-file="_s + QFileInfo(configuration).filePath()});
    if (!m_busDaemon.waitForReadyRead(Patience))
        return false;
    m_bus = QDBusConnection::connectToBus(m_address, u"private keyring"_s);
    return m_bus.isConnected();
}

bool PrivateKeyring::startDaemon()
{
    return start({u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
}

bool PrivateKeyring::startBareDaemon()
{
    return start({u"--foreground"_s, u"--components=secrets"_s});
}

bool PrivateKeyring::start(const QStringList &arguments)
{
    m_keyringDaemon = std::make_unique<QProcess>();
    m_keyringDaemon->setChildProcessModifier(dieWithParent);
    // It says much about the lack of a desktop.
    m_keyringDaemon->setStandardErrorFile(QProcess::nullDevice());
    m_keyringDaemon->setStandardOutputFile(QProcess::nullDevice());
    m_keyringDaemon->start(u"gnome-keyring-daemon"_s, arguments);
    if (!m_keyringDaemon->waitForStarted(Patience))
        return false;
    m_keyringDaemon->write(Password);
    m_keyringDaemon->closeWriteChannel();
    return QTest::qWaitFor([this] { return hasService(); }, Patience);
}

bool PrivateKeyring::hasService() const
{
    return m_bus.interface()->isServiceRegistered(ServiceName);
}

void PrivateKeyring::pauseDaemon()
{
    signalDaemon(SIGSTOP);
}

void PrivateKeyring::resumeDaemon()
{
    signalDaemon(SIGCONT);
}

void PrivateKeyring::killDaemon()
{
    m_keyringDaemon->kill();
    m_keyringDaemon->waitForFinished(Patience);
    // The bus needs a moment to see it; what starts next must not be taken for this one.
    (void)QTest::qWaitFor([this] { return !hasService(); }, Patience);
}

void PrivateKeyring::signalDaemon(int number)
{
    ::kill(static_cast<pid_t>(m_keyringDaemon->processId()), number);
}

bool PrivateKeyring::lock()
{
    QDBusMessage message = question(Interface, u"Lock"_s);
    message << QVariant::fromValue(QList{loginKeyring()});
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, Patience);
    return reply.type() == QDBusMessage::ReplyMessage
        && qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0)).size() == 1;
}

bool PrivateKeyring::unlock()
{
    qDBusRegisterMetaType<PlainSecret>();
    QDBusMessage open = question(Interface, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage session = m_bus.call(open, QDBus::Block, Patience);
    const PlainSecret secret{.session = session.arguments().value(1).value<QDBusObjectPath>(),
                             .parameters = {},
                             .value = Password};
    QDBusMessage message = question(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                                    u"UnlockWithMasterPassword"_s);
    message << QVariant::fromValue(loginKeyring()) << QVariant::fromValue(secret);
    return m_bus.call(message, QDBus::Block, Patience).type() == QDBusMessage::ReplyMessage;
}

int PrivateKeyring::count(const QString &service, const QString &key)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage message = question(Interface, u"SearchItems"_s);
    message << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, Patience);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return -1;
    qsizetype count = 0;
    for (const QVariant &items : reply.arguments())
        count += qdbus_cast<QList<QDBusObjectPath>>(items).size();
    return static_cast<int>(count);
}
