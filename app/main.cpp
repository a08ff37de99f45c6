// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "desktop/colorscheme.h"
#include "desktop/privateprocess.h"
#include "desktop/sandboxprocess.h"
#include "desktop/stdinkey.h"
#include "desktop/termination.h"
#include "log/categories.h"
#include "log/logfile.h"
#include "session.h"
#include "ui/accessiblefactory.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

namespace {

constexpr std::chrono::milliseconds EndPatience{3'000};

/// The window and the one session behind it.
class Program
{
public:
    explicit Program(Theme &theme)
        : m_window(theme)
    {
        QObject::connect(&m_window, &MainWindow::sandboxRequested, &m_window,
                         [this] { startSandbox(); });
        QObject::connect(&m_window, &MainWindow::connectRequested, &m_window,
                         [this](const QUrl &server) { connectTo(server, {}, false); });
        QObject::connect(&m_window, &MainWindow::keyEntered, &m_window,
                         [this](const QByteArray &key) { useKey(key); });
        QObject::connect(&m_termination, &Termination::requested, &m_window, [this] { end(); });
    }

    ~Program() { m_window.setSession(nullptr); }

    void start(const CommandLine &commandLine)
    {
        m_window.show();
        if (commandLine.apiKeyStdin)
            readKey();
        if (commandLine.sandbox)
            startSandbox();
        else if (commandLine.baseUrl && !commandLine.apiKeyStdin)
            connectTo(*commandLine.baseUrl, {}, false);
        else if (commandLine.baseUrl)
            m_awaited = *commandLine.baseUrl;
    }

private:
    void startSandbox()
    {
        const QString program = SandboxProcess::locate(QCoreApplication::applicationDirPath());
        m_sandbox = std::make_unique<SandboxProcess>(program);
        QObject::connect(
            m_sandbox.get(), &SandboxProcess::ready, &m_window,
            [this](const QUrl &server, const QByteArray &key) { connectTo(server, key, true); });
        QObject::connect(m_sandbox.get(), &SandboxProcess::failed, &m_window,
                         [this](const QString &why) { m_window.showStartError(why); });
        m_window.setBusy(true);
        m_sandbox->start();
    }

    void connectTo(const QUrl &server, const QByteArray &key, bool isSandbox)
    {
        m_window.setSession(nullptr);
        m_session = std::make_unique<Session>(server, isSandbox);
        if (!key.isEmpty())
            m_session->setApiKey(key);
        m_window.setSession(m_session.get());
        m_session->showQueue({.status = CharacterStatus::Reviewing});
    }

    void readKey()
    {
        m_stdinKey = std::make_unique<StdinKey>(0);
        QObject::connect(m_stdinKey.get(), &StdinKey::keyRead, &m_window,
                         [this](const QByteArray &key) {
                             const bool isUsable = HttpClient::isAcceptableKey(key);
                             connectAwaited(isUsable ? key : QByteArray());
                         });
        QObject::connect(m_stdinKey.get(), &StdinKey::failed, &m_window,
                         [this](const QString &) { connectAwaited({}); });
    }

    /// Without a key the message bar asks for one.
    void connectAwaited(const QByteArray &key)
    {
        if (!m_awaited.isEmpty())
            connectTo(m_awaited, key, false);
        else if (!key.isEmpty())
            useKey(key);
    }

    void useKey(const QByteArray &key)
    {
        if (m_session)
            m_session->setApiKey(key);
    }

    void end()
    {
        if (!m_session) {
            QCoreApplication::quit();
            return;
        }
        QObject::connect(m_session.get(), &Session::ended, &m_window, &QCoreApplication::quit);
        m_session->end(EndPatience);
    }

    Termination m_termination;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<StdinKey> m_stdinKey;
    std::unique_ptr<Session> m_session;
    QUrl m_awaited; ///< the server to connect to once the key has been read
    MainWindow m_window;
};

QString dataFolder(const CommandLine &commandLine)
{
    return commandLine.dataDir.value_or(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

} // namespace

int main(int argc, char **argv)
{
    fillStandardStreams();
    disableCoreDumps();
    makeNewFilesPrivate();
    // It would win over the limit that the decoder sets.
    qunsetenv("QT_IMAGEIO_MAXALLOC");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = parseCommandLine(arguments);
    if (!commandLine) {
        std::fprintf(stderr, "%s\n", qPrintable(commandLine.error()));
        return BadUse;
    }
    if (!commandLine->answer.isEmpty()) {
        std::fputs(qPrintable(commandLine->answer), stdout);
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("greenroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Greenroom"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/greenroom.svg")));
    QApplication::setApplicationVersion(QStringLiteral(GREENROOM_VERSION));
    const LogFile log(dataFolder(*commandLine) + QStringLiteral("/log"));
    installAccessibleFactory();
    ColorScheme scheme;
    scheme.follow();
    Theme theme(scheme);
    // A style on the command line is the user's own choice of controls; Qt takes the option itself.
    const bool isChosen = arguments.contains(u"-style") || arguments.contains(u"--style");
    theme.install(application,
                  isChosen ? Theme::ControlStyle::Chosen : Theme::ControlStyle::Greenroom);
    Program program(theme);
    program.start(*commandLine);
    return QApplication::exec();
}
