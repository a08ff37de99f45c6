// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/keyplace.h"
#include "settings/connection.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class ConnectDialog;
class CredentialStore;
class QWidget;
class Settings;
class Theme;

/// Opens the dialogs Connect and Connections over a window, and says what was wanted in them. GUI
/// thread.
class ConnectionDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; \a window is the parent of the dialogs, and of this.
    ConnectionDialogs(Settings &settings, CredentialStore &keychain, const Theme &theme,
                      QWidget *window);

    /// Opens Connect: for a new connection, or for \a connection, which lacks a key; one that the
    /// settings do not know is a new one to its server. One that is open already stays as it is.
    /// While the window is only about to be shown, the dialog waits for that, for a second at most,
    /// to open over its middle.
    void ask(const std::optional<Connection> &connection);
    /// Opens Connections; \a open is the one that is open now, or null, and \a unsent says how many
    /// of its decisions are not sent yet.
    void manage(const QUuid &open, const std::function<int()> &unsent);

signals:
    /// A connection with a key that works was entered; once for each dialog.
    /// The id of one that is to be made is null.
    void connectRequested(const Connection &connection, const QByteArray &key, KeyPlace place);
    void sandboxRequested();
    /// Another connection shall be opened, or the open one anew, since it was edited.
    void chosen(const QUuid &id);
    /// A connection shall be forgotten; the person has been asked.
    void forgetRequested(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isToBePlaced() const;
    void showConnect();
    void openConnect(const std::optional<Connection> &connection, const QString &why);

    Settings &m_settings;
    CredentialStore &m_keychain;
    const Theme &m_theme;
    QWidget *m_window;
    bool m_connectWaits = false; ///< to be shown
    QPointer<ConnectDialog> m_connect;
};
