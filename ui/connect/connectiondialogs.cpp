// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectiondialogs.h"

#include "settings/settings.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/missingkey.h"

#include <QEvent>
#include <QTimer>
#include <QWindow>

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto MostWait = 1s;

} // namespace

ConnectionDialogs::ConnectionDialogs(Settings &settings, CredentialStore &keychain,
                                     const Theme &theme, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_theme(theme)
    , m_window(window)
{}

void ConnectionDialogs::ask(const std::optional<Connection> &connection)
{
    openConnect(connection, connection ? missingKeyText(*connection) : QString());
}

void ConnectionDialogs::openConnect(const std::optional<Connection> &connection, const QString &why)
{
    // Somebody may be filling it in.
    if (m_connect && m_connect->isVisible())
        return;
    delete m_connect;
    m_connect = new ConnectDialog(m_theme, m_keychain, m_window);
    if (connection && m_settings.connection(connection->id))
        m_connect->setConnection(*connection, why);
    else if (connection)
        m_connect->setServer(connection->server);
    connect(m_connect, &ConnectDialog::sandboxRequested, this,
            &ConnectionDialogs::sandboxRequested);
    connect(m_connect, &ConnectDialog::connectRequested, this,
            &ConnectionDialogs::connectRequested);
    m_connectWaits = true;
    if (!isToBePlaced()) {
        showConnect();
        return;
    }
    m_window->windowHandle()->installEventFilter(this);
    // Minimised it may not be shown for long.
    QTimer::singleShot(MostWait, m_connect, [this] { showConnect(); });
}

/// Where the window is shown the desktop says no sooner than it shows it.
bool ConnectionDialogs::isToBePlaced() const
{
    const QWindow *shown = m_window->windowHandle();
    return m_window->isVisible() && shown != nullptr && !shown->isExposed();
}

void ConnectionDialogs::showConnect()
{
    if (std::exchange(m_connectWaits, false) && m_connect)
        m_connect->open();
}

bool ConnectionDialogs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose && !isToBePlaced()) {
        watched->removeEventFilter(this);
        // The window is painted first.
        QMetaObject::invokeMethod(this, &ConnectionDialogs::showConnect, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ConnectionDialogs::manage(const QUuid &open, const std::function<int()> &unsent)
{
    auto *dialog = new ConnectionsDialog(m_theme, m_settings, open, m_window, unsent);
    connect(dialog, &ConnectionsDialog::addRequested, this, [this, dialog] {
        dialog->close();
        ask({});
    });
    connect(dialog, &ConnectionsDialog::keyRequested, this, [this, dialog](const QUuid &id) {
        dialog->close();
        openConnect(m_settings.connection(id),
                    tr("Enter the API key that is to be used from now on."));
    });
    connect(dialog, &ConnectionsDialog::switchRequested, this, &ConnectionDialogs::chosen);
    connect(dialog, &ConnectionsDialog::connectionEdited, this, [this, open](const QUuid &id) {
        if (id == open)
            emit chosen(id);
    });
    connect(dialog, &ConnectionsDialog::forgetRequested, this,
            [this, dialog, open](const QUuid &id) {
                // Leaving the open one may ask in turn.
                if (id == open)
                    dialog->close();
                emit forgetRequested(id);
            });
    dialog->open();
}
