// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class Theme;

/// What a start without a connection shows: try the sandbox, or name a server.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the page.
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    /// Fills in the server's address.
    void setServer(const QString &server);
    /// One plain sentence below the field; empty takes it away.
    void setError(const QString &text);
    /// While a connection is being made the buttons wait.
    void setBusy(bool busy);

signals:
    void sandboxRequested();
    /// \a server is a usable https URL, or one of this computer; anything else is refused with a
    /// word.
    void connectRequested(const QUrl &server);

private:
    void connectToServer();
    void updateColours();

    const Theme &m_theme;
    QPushButton *m_sandbox = nullptr;
    QLineEdit *m_server = nullptr;
    QPushButton *m_connect = nullptr;
    QLabel *m_error = nullptr;
};
