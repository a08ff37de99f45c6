// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A session bus and a GNOME Keyring of the test's own. The environment of this process is turned
/// to folders of its own, so the keyring of whoever runs the test is out of reach. The bus knows no
/// service but the one that is started here, and both end with this object, or with the process.
/// Make it before anything asks for the session bus, once a process.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();
    Q_DISABLE_COPY_MOVE(PrivateKeyring)

    /// Waits until it serves, as all that follow; false if it does not.
    [[nodiscard]] bool startBus();
    /// A keyring that is unlocked and empty at first; what was kept is there again.
    [[nodiscard]] bool startDaemon();
    /// A daemon that has never had a keyring.
    [[nodiscard]] bool startBareDaemon();

    void pauseDaemon(); ///< SIGSTOP: it is there, and answers nothing
    void resumeDaemon();
    void killDaemon(); ///< SIGKILL

    [[nodiscard]] bool lock();
    /// Without a prompt, as the login does it.
    [[nodiscard]] bool unlock();
    /// How many entries have \a service and \a key, locked or not; -1 if nobody says.
    [[nodiscard]] int count(const QString &service, const QString &key);

    [[nodiscard]] QString address() const { return m_address; }
    /// Another connection to the bus than the session bus of the code under test.
    [[nodiscard]] QDBusConnection bus() const { return m_bus; }

private:
    [[nodiscard]] bool start(const QStringList &arguments);
    [[nodiscard]] bool hasService() const;
    void signalDaemon(int number);

    QTemporaryDir m_folder;
    QString m_address;
    QProcess m_busDaemon;
    std::unique_ptr<QProcess> m_keyringDaemon;
    QDBusConnection m_bus{QString()};
};
