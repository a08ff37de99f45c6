// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/keyplace.h"
#include "settings/connection.h"

#include <QWidget>

#include <optional>

class ConnectionOptions;
class CredentialStore;
class DisclosureButton;
class KeyField;
class KeyPlaceChoice;
class ProblemLabel;
class QGridLayout;
class ServerField;
class Theme;
class WrappedLabel;

/// What is asked for a connection: server, API key, where the key is kept, and under More the proxy
/// and the version of the API.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the form.
    ConnectForm(const Theme &theme, CredentialStore &keychain, QWidget *parent = nullptr);

    /// Fills in the server of a connection to be made.
    void setServer(const QUrl &server);
    /// Only the key of \a connection is asked for; its server cannot be changed.
    void setConnection(const Connection &connection);

    /// What the fields say; nothing if one of them is wrong: that is said below it, and it gets the
    /// focus. The key is in the field.
    [[nodiscard]] std::optional<Connection> read();
    [[nodiscard]] KeyField &keyField() const { return *m_key; }
    [[nodiscard]] KeyPlace place() const;

    // Point at what somebody has to mend.
    void focusFirstEmpty();
    void focusServer();
    void focusKey();
    void focusProxy();
    void focusVersion();
    /// Says below the key what is wrong with it.
    void refuseKey(const QString &why);

signals:
    /// Something that a test depends on has been changed.
    void edited();

private:
    void layOut(const Theme &theme);
    void addRow(QGridLayout &grid, int row, const QString &label, QWidget *field);
    void clearProblems();
    void tellAssumed();

    ServerField *m_server = nullptr;
    ProblemLabel *m_serverProblem = nullptr;
    WrappedLabel *m_assumed = nullptr; ///< what the server is taken for
    KeyField *m_key = nullptr;
    ProblemLabel *m_keyProblem = nullptr;
    KeyPlaceChoice *m_place = nullptr;
    ConnectionOptions *m_options = nullptr;
    DisclosureButton *m_more = nullptr;
    Connection m_connection; ///< what is not asked for
};
