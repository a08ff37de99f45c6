// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "secrets/keyplace.h"
#include "settings/connection.h"
#include "ui/actions.h"
#include "ui/closing.h"
#include "ui/inhand.h"
#include "ui/keysheet.h"
#include "ui/note.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

class ConnectionDialogs;
class ConnectionsMenu;
class CredentialStore;
class Messages;
class MessageBar;
class MessagePlace;
class QCoreApplication;
class QMenu;
class QStackedWidget;
class Session;
class SessionEnd;
class Settings;
class StartPage;
class Theme;
class WindowNotes;
class Workspace;

/// The window: menus, the message bar, and the start page or the workspace of a session. Lays out
/// and connects, and decides nothing. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All of them must outlive the window.
    MainWindow(Theme &theme, Settings &settings, CredentialStore &keychain,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows \a session, or the start page for null. The session must live until another is set.
    void setSession(Session *session);
    /// The start page waits for a connection that is being made.
    void setBusy(bool busy);
    /// Says on the start page why there is no connection.
    void showStartError(const QString &text);
    /// Says \a text in the message bar until it is closed, or \a answer is chosen, a button there;
    /// answers which message it is.
    NoteId showMessage(const QString &text, QAction *answer = nullptr, Tone tone = Tone::Warning);
    /// What the message \a id says is no longer so.
    void withdrawMessage(const NoteId &id);
    /// What being led to the character \a id would take somebody away from.
    [[nodiscard]] InHand inHandBeside(const CharacterId &id) const;
    /// Says \a text for some seconds beside the decisions, where nothing moves for it.
    void showBriefly(const QString &text);
    static constexpr std::chrono::milliseconds UsualLook{100}; ///< longer than a key bounces
    /// See Decider::setLeastLook().
    void setLeastLook(std::chrono::milliseconds time);
    /// Opens the dialog Connect, unless it is open: for a new connection, or for \a connection,
    /// which lacks a key.
    void askForConnection(const std::optional<Connection> &connection);
    /// Does \a go once the session may be left: at once, or when the reviewer has said what shall
    /// become of decisions that are not sent yet. Staying forgets it.
    void leaveThen(const std::function<void()> &go, Closing::Rest rest = Closing::Rest::IsKept);

    /// The desktop ends its session: keeps what is not kept yet, and lets the window be closed
    /// without a question, which nobody could answer, unless the end is called off. Decisions that
    /// are not sent are kept, as if that had been the answer. \a application must outlive the
    /// window.
    void prepareForSessionEnd(QCoreApplication &application);

signals:
    /// The sandbox is asked for, and the session may be left.
    void sandboxRequested();
    /// A connection with a key that works was entered, and the session may be left. Not for another
    /// key of the open one, which the session goes on with.
    void connectRequested(const Connection &connection, const QByteArray &key, KeyPlace place);
    /// Another connection of the settings shall be opened, and the session may be left.
    void connectionChosen(const QUuid &id);
    /// A connection of the settings shall be forgotten, with its key and its caches; the person has
    /// been asked, and the session may be left if it is the open one.
    void forgetRequested(const QUuid &id);
    /// The connection of the team whose key was given is wanted.
    void otherTeamRequested();
    /// The text for somebody who helps shall go to the clipboard.
    void diagnosticsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenus();
    void openHelp(KeySheet::Page first);
    void connectConnections();
    StartPage &startPage();
    void offerStart();
    void askForSandbox();
    void restoreLayout();
    void keepLayout();
    void connectSession();
    void showConnection();
    void useKey(const QByteArray &key);
    [[nodiscard]] bool mayLeave(Closing::Rest rest);
    [[nodiscard]] QUuid openConnection() const;
    [[nodiscard]] bool isOpen(const Connection &entered) const;
    [[nodiscard]] int unsentCount() const;

    Theme &m_theme;
    Settings &m_settings;
    Actions m_actions;
    MessageBar *m_bar = nullptr;
    MessagePlace *m_place = nullptr; ///< of the bar
    WindowNotes *m_notes = nullptr;
    std::chrono::milliseconds m_leastLook{};
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr; ///< made when it is needed
    ConnectionsMenu *m_connections = nullptr;
    QMenu *m_rules = nullptr; ///< the workspace fills it
    ConnectionDialogs *m_dialogs = nullptr;
    SessionEnd *m_sessionEnd = nullptr; ///< of the desktop's
    Session *m_session = nullptr;
    std::function<void()> m_afterLeaving; ///< waits for Closing
    // Made anew for each session.
    QPointer<Workspace> m_workspace;
    QPointer<Messages> m_messages;
    QPointer<Closing> m_closing;
};
