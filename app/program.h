// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/handover.h"
#include "desktop/sandboxprocess.h"
#include "desktop/stdinkey.h"
#include "forgetting.h"
#include "keeping.h"
#include "secrets/memorystore.h"
#include "session.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>
#include <optional>

class DisplayProfiles;
class QAction;
class Settings;
class Theme;
struct CommandLine;

/// The window and the one session behind it: which connection is open, and with which key it is
/// opened. GUI thread.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this. Each connection has a folder of its own below \a dataFolder,
    /// and one below \a cacheFolder, which may be the same, for what can be fetched again.
    Program(Theme &theme, Settings &settings, CredentialStore &keychain, QString dataFolder,
            QString cacheFolder);
    ~Program() override;

    /// What refs are shown on from the next session on; must outlive this.
    void setDisplays(const DisplayProfiles &displays) { m_displays = &displays; }
    /// Shows the window, and opens what \a line names: a server, the sandbox, or the last
    /// connection.
    void start(const CommandLine &line);
    /// It was started again: shows the window, the connection to the server of \a start if that is
    /// another, and what its link leads to.
    void showAgain(const Handover::Start &start);
    /// For a program that is told to end: waits a little for what is on the wire, then leaves the
    /// event loop. No window is asked.
    void end();

    [[nodiscard]] MainWindow &window() { return m_window; }
    /// The open one, or null.
    [[nodiscard]] Session *session() { return m_session.get(); }

private:
    void openFirst(const CommandLine &line, const QByteArray &key);
    /// How a link is followed, as to what is on screen.
    enum class Lead : quint8 {
        First,  ///< nothing had been shown when it was asked for
        Away,   ///< from something that was shown
        Agreed, ///< somebody was asked, and wants it
    };
    void openLink(const QString &link);
    void followLinks();
    void lookUp(const CharacterId &id, Lead lead);
    void follow(const Character &found);
    void offer(const Character &found);
    void tellOfLink(const QString &text, QAction *answer = nullptr, Tone tone = Tone::Warning);
    void withdrawLink();
    void openServer(const QUrl &server, const QByteArray &key);
    void ask(const std::optional<Connection> &proposed);
    void openChosen(const QUuid &id);
    void openOtherTeam();
    void connectTo(const Connection &connection, const QByteArray &key, KeyPlace place);
    void open(const Connection &connection, const QByteArray &key, KeyPlace place);
    void show(Session::Setup setup);
    void close();
    void readKey(const CommandLine &line);
    void useReadKey(const CommandLine &line, const QByteArray &key);
    void openWithout(const CommandLine &line, const QString &why);
    void startSandbox();
    void openSandbox(const QUrl &server, const QByteArray &key);
    void followSignIn();
    void copyDiagnostics();
    void forget(const QUuid &id);
    void offerToForgetAnyway(const Connection &connection, const Error &error);
    void forgetAnyway(const QUuid &id);

    Settings &m_settings;
    CredentialStore &m_keychain;
    const QString m_dataFolder;
    const QString m_cacheFolder;
    const DisplayProfiles *m_displays = nullptr;
    MemoryStore m_thisRun;
    Forgetting m_forgetting;
    Keeping m_keeping;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<StdinKey> m_stdinKey;
    bool m_picksByTeam = false;        ///< the key of standard input decides which connection it is
    std::optional<CharacterId> m_link; ///< to be shown by the next session
    Lead m_lead = Lead::First;         ///< of what is looked up
    NoteId m_linkNote{};               ///< what is said of the last link; null: nothing is
    QPointer<QAction> m_linkAnswer;    ///< the session's
    std::unique_ptr<QTemporaryDir> m_sandboxFolder; ///< the sandbox's journal and refs
    std::unique_ptr<Session> m_session;
    MainWindow m_window;
};
