// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/keyplace.h"
#include "settings/connection.h"

#include <QDialog>

class CheckPane;
class ConnectForm;
class FittingArea;
class CredentialStore;
class QLabel;
class QPushButton;
class Theme;
struct ConnectionReport;

/// Asks for a server and its API key, once: for a connection to be made, or for one that lacks its
/// key. Connect tests first, and hands over only a key that the server has taken. Keeps nothing:
/// where the key goes is up to who is told. Open it with open(); it deletes itself when closed.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a theme and \a keychain must outlive the dialog. The keychain is only asked how it is.
    ConnectDialog(const Theme &theme, CredentialStore &keychain, QWidget *parent);

    /// Fills in the server of a connection to be made.
    void setServer(const QUrl &server);
    /// Asks for the key of \a connection; \a why is a plain sentence that says why. Its server
    /// cannot be changed, and a key of another team is refused.
    void setConnection(const Connection &connection, const QString &why);

    void done(int result) override;

signals:
    /// The server has taken \a key; once, when the dialog has closed. \a connection has the server,
    /// proxy, API version, the team as far as it is known, and a name: what setConnection() was
    /// given, else the team's or the server's. The id of a connection to be made is null. The
    /// dialog keeps no copy of the key.
    void connectRequested(const Connection &connection, const QByteArray &key, KeyPlace place);
    /// The sandbox is wanted instead; once, when the dialog has closed.
    void sandboxRequested();

private:
    /// What a test is for.
    enum class Purpose : quint8 { Test, Connect };

    void layOut();
    void connectParts();
    void test(Purpose purpose);
    void takeReport(const ConnectionReport &report);
    void pointAtFailure(const ConnectionReport &report);
    void handOver(const ConnectionReport &report);
    void endTest();

    ConnectForm *m_form = nullptr;
    CheckPane *m_check = nullptr;
    FittingArea *m_fields = nullptr; ///< these two
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_sandbox = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_connect = nullptr;
    Purpose m_purpose = Purpose::Test;
    Connection m_tested; ///< what the test is about
};
