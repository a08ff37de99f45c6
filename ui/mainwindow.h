// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"

#include <QMainWindow>
#include <QPointer>

class Closing;
class Messages;
class MessageBar;
class QStackedWidget;
class Session;
class StartPage;
class Theme;
class Workspace;

/// The window: menus, the message bar, and the start page or the workspace of a session. Lays out
/// and connects, and decides nothing. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a theme must outlive the window.
    explicit MainWindow(Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows \a session, or the start page for null. The session must live until another is set.
    void setSession(Session *session);
    /// The start page waits for a connection that is being made.
    void setBusy(bool busy);
    /// Says on the start page why there is no connection.
    void showStartError(const QString &text);

signals:
    /// The start page asks for the sandbox.
    void sandboxRequested();
    /// The start page names a server, acceptable to HttpClient.
    void connectRequested(const QUrl &server);
    /// A key that can be one was entered.
    void keyEntered(const QByteArray &key);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenus();
    void makeThemeMenu(QMenu *view);
    void connectSession();
    void showConnection();

    Theme &m_theme;
    Actions m_actions;
    MessageBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    Session *m_session = nullptr;
    // Made anew for each session.
    QPointer<Workspace> m_workspace;
    QPointer<Messages> m_messages;
    QPointer<Closing> m_closing;
};
