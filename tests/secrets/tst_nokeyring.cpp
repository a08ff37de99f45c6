// SPDX-License-Identifier: Apache-2.0
#include "secrets/privatekeyring.h"
#include "secrets/runstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

/// A socket that takes connections and never says a word.
class SilentBus
{
public:
    SilentBus()
    {
        const QByteArray path = m_folder.filePath(u"bus"_s).toLocal8Bit();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        // What sockets take.
        const auto *plain = reinterpret_cast<const sockaddr *>(&address);
        m_isGood = ::bind(m_socket, plain, sizeof address) == 0 && ::listen(m_socket, 8) == 0;
    }
    ~SilentBus() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(SilentBus)

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] QByteArray address() const
    {
        return "unix:path=" + m_folder.filePath(u"bus"_s).toLocal8Bit();
    }

private:
    QTemporaryDir m_folder;
    int m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    bool m_isGood = false;
};

} // namespace

/// KeychainStore where there is no keyring, each time in a process of its own: QtKeychain chooses
/// its backend once, and both D-Bus libraries keep the session bus that they found first.
class TestNoKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void everyCallSaysSo_data();
    void everyCallSaysSo();
    void noBusIsStarted();
    void aKeyringToBeMadeIsLocked();
    void aSilentBusIsSlow();

private:
    PrivateKeyring m_keyring;
    QByteArray m_runtimeFolder;
    const CredentialId m_id{.origin = QUrl(u"https://api.aurous-labs.com"_s),
                            .connection = QUuid::createUuid()};
    const QStringList m_calls{u"read"_s, u"write=al_live_0123456789"_s, u"remove"_s, u"probe"_s};
};

void TestNoKeyring::initTestCase()
{
    QVERIFY(m_keyring.startBus());
    m_runtimeFolder = qgetenv("XDG_RUNTIME_DIR");
}

void TestNoKeyring::cleanup()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_keyring.address().toLatin1());
    qputenv("XDG_RUNTIME_DIR", m_runtimeFolder);
    qunsetenv("QT_NO_GLIB");
}

void TestNoKeyring::everyCallSaysSo_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("no service on the bus") << QByteArray("HARMLESS") << QByteArray("1");
    QTest::addRow("no bus at the address")
        << QByteArray("DBUS_SESSION_BUS_ADDRESS") << QByteArray("unix:path=/nowhere/bus");
    QTest::addRow("no address that can be read")
        << QByteArray("DBUS_SESSION_BUS_ADDRESS") << QByteArray("nonsense");
    QTest::addRow("no address") << QByteArray("DBUS_SESSION_BUS_ADDRESS") << QByteArray();
    QTest::addRow("no event loop of GLib's") << QByteArray("QT_NO_GLIB") << QByteArray("1");
}

void TestNoKeyring::everyCallSaysSo()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, value);
    if (value.isEmpty()) {
        qunsetenv(variable.constData());
        // The bus of the runtime folder would be found without an address.
        qputenv("XDG_RUNTIME_DIR", "/nowhere");
    } else {
        qputenv(variable.constData(), value);
    }
    RunStore run(m_id, m_calls, 30'000);
    QVERIFY(run.ends());
    QCOMPARE(
        run.sorted(),
        (QByteArrayList{"probe NoService", "read NoService", "remove failed", "write failed"}));
}

/// Both D-Bus libraries would do it where there is a display and no address.
void TestNoKeyring::noBusIsStarted()
{
    const QTemporaryDir folder;
    QFile launcher(folder.filePath(u"dbus-launch"_s));
    QVERIFY(launcher.open(QIODevice::WriteOnly));
    launcher.write("#!/bin/sh\n: > \"$0.was-run\"\n");
    launcher.close();
    QVERIFY(launcher.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    qputenv("DISPLAY", ":1234");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    RunStore run(m_id, m_calls, 30'000);
    const bool hasEnded = run.ends();
    qputenv("PATH", path);
    qunsetenv("DISPLAY");
    QVERIFY(hasEnded);
    QCOMPARE(
        run.sorted(),
        (QByteArrayList{"probe NoService", "read NoService", "remove failed", "write failed"}));
    QVERIFY(!QFile::exists(launcher.fileName() + u".was-run"_s));
}

void TestNoKeyring::aKeyringToBeMadeIsLocked()
{
    QVERIFY(m_keyring.startBareDaemon());
    RunStore run(m_id, m_calls, 30'000);
    QVERIFY(run.ends());
    // Writing asks for the password of a new keyring, which nobody gives here.
    QCOMPARE(run.sorted(),
             (QByteArrayList{"probe Locked", "read Absent", "remove done", "write failed"}));
    m_keyring.killDaemon();
}

void TestNoKeyring::aSilentBusIsSlow()
{
    const SilentBus bus;
    QVERIFY(bus.isGood());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address());
    RunStore run(m_id, m_calls, 200);
    QVERIFY(run.says(4));
    QCOMPARE(run.sorted(),
             (QByteArrayList{"delayed call", "delayed call", "probe Slow", "read Slow"}));
}

QTEST_GUILESS_MAIN(TestNoKeyring)
#include "tst_nokeyring.moc"
