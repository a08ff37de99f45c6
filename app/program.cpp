// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "commandline.h"
#include "desktop/account.h"
#include "diagnostics.h"
#include "domain/apikey.h"
#include "log/categories.h"
#include "log/logfile.h"
#include "newconnection.h"
#include "settings/connectionfolder.h"
#include "settings/settings.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

constexpr std::chrono::milliseconds EndPatience{3'000};

QString refsFolder(const QString &folder)
{
    return folder + QStringLiteral("/refs");
}

} // namespace

Program::Program(Theme &theme, Settings &settings, CredentialStore &keychain, QString dataFolder,
                 QString cacheFolder)
    : m_settings(settings)
    , m_keychain(keychain)
    , m_dataFolder(std::move(dataFolder))
    , m_cacheFolder(std::move(cacheFolder))
    , m_forgetting(settings, {.keychain = keychain, .thisRun = m_thisRun},
                   {m_dataFolder, m_cacheFolder})
    , m_keeping(settings)
    , m_window(theme, settings, keychain)
{
    m_window.setLeastLook(MainWindow::UsualLook);
    connect(&m_window, &MainWindow::sandboxRequested, this, &Program::startSandbox);
    connect(&m_window, &MainWindow::connectRequested, this, &Program::connectTo);
    connect(&m_window, &MainWindow::connectionChosen, this, &Program::openChosen);
    connect(&m_window, &MainWindow::otherTeamRequested, this, &Program::openOtherTeam);
    connect(&m_window, &MainWindow::forgetRequested, this, &Program::forget);
    connect(&m_window, &MainWindow::diagnosticsRequested, this, &Program::copyDiagnostics);
    connect(&m_forgetting, &Forgetting::keyStays, this, &Program::offerToForgetAnyway);
    connect(&m_forgetting, &Forgetting::filesStay, this,
            [this](const Error &error) { m_window.showMessage(error.text()); });
}

Program::~Program()
{
    close();
}

void Program::start(const CommandLine &line)
{
    if (line.apiKeyStdin)
        readKey(line);
    else
        openFirst(line, {});
    m_window.show(); // only now, or the workspace would be laid out, shown and laid out again
    if (!line.link.isEmpty())
        openLink(line.link);
}

void Program::readKey(const CommandLine &line)
{
    m_window.setBusy(true);
    m_stdinKey = std::make_unique<StdinKey>(0);
    connect(m_stdinKey.get(), &StdinKey::keyRead, this,
            [this, line](const QByteArray &key) { useReadKey(line, key); });
    connect(m_stdinKey.get(), &StdinKey::failed, this,
            [this, line](const QString &why) { openWithout(line, why); });
}

void Program::useReadKey(const CommandLine &line, const QByteArray &key)
{
    if (!isAcceptableKey(key)) {
        openWithout(line,
                    tr("What came on standard input is not an API key: it starts with al_live_ and "
                       "has no blanks."));
        return;
    }
    m_window.setBusy(false);
    // Something may have been opened meanwhile, with decisions that are not sent yet.
    m_window.leaveThen([this, line, key] { openFirst(line, key); });
}

/// Without the key of standard input, because of \a why.
void Program::openWithout(const CommandLine &line, const QString &why)
{
    m_window.setBusy(false);
    if (!m_session)
        openFirst(line, {});
    m_window.showMessage(why);
}

void Program::openFirst(const CommandLine &line, const QByteArray &key)
{
    m_picksByTeam = !key.isEmpty();
    const std::optional<Connection> last = m_settings.lastUsed();
    if (line.sandbox) {
        startSandbox();
    } else if (line.baseUrl) {
        openServer(*line.baseUrl, key);
    } else if (last) {
        open(*last, key, KeyPlace::ThisRun);
    } else {
        ask({});
        // It is for a server that nobody has named: whichever is entered next may not have it.
        if (!key.isEmpty())
            m_window.showMessage(tr("The key of standard input was not used. Start with --base-url "
                                    "to say which server it is for."));
    }
}

/// For a connection, which may be known in part; over the window, which must be there before.
void Program::ask(const std::optional<Connection> &proposed)
{
    m_window.show();
    m_window.askForConnection(proposed);
}

void Program::openServer(const QUrl &server, const QByteArray &key)
{
    const QList<Connection> known = m_settings.forServer(server);
    if (known.isEmpty() && key.isEmpty())
        ask(newConnection(server));
    else
        open(known.isEmpty() ? newConnection(server) : known.first(), key, KeyPlace::ThisRun);
}

void Program::openChosen(const QUuid &id)
{
    if (const std::optional<Connection> connection = m_settings.connection(id))
        open(*connection, {}, KeyPlace::Keychain);
}

void Program::connectTo(const Connection &connection, const QByteArray &key, KeyPlace place)
{
    open(m_keeping.placeOf(connection, m_forgetting), key, place);
}

void Program::openOtherTeam()
{
    if (!m_session)
        return;
    const SignIn::Candidate candidate = m_session->signIn().takeCandidate();
    if (candidate.team.id.isEmpty())
        return;
    const Connection other = newConnection(candidate.team, m_session->connection());
    const auto go = [this, other, candidate] { connectTo(other, candidate.key, candidate.place); };
    // Where nobody has been signed in nothing was decided, and what a former run left is kept.
    if (m_picksByTeam)
        go();
    else
        m_window.leaveThen(go);
}

void Program::open(const Connection &connection, const QByteArray &key, KeyPlace place)
{
    const QString objection = m_keeping.objectionTo(connection, m_forgetting);
    if (!objection.isEmpty()) {
        m_window.showMessage(objection);
        return;
    }
    show({.connection = connection,
          .folder = connectionFolder(m_dataFolder, connection.id),
          .refsFolder = refsFolder(connectionFolder(m_cacheFolder, connection.id))});
    SignIn &signIn = m_session->signIn();
    m_keeping.follow(*m_session);
    connect(&signIn, &SignIn::stateChanged, this, &Program::followSignIn);
    connect(&signIn, &SignIn::keyMissing, this, [this, &signIn] { ask(signIn.connection()); });
    if (key.isEmpty())
        signIn.start();
    else
        signIn.useKey(key, place);
}

void Program::show(Session::Setup setup)
{
    close();
    setup.account = accountName();
    setup.displays = m_displays;
    setup.hold = m_settings.holdTime();
    setup.keep = m_settings.auditDays();
    m_session = std::make_unique<Session>(
        setup, SignIn::Stores{.keychain = m_keychain, .thisRun = m_thisRun});
    connect(&m_settings, &Settings::holdTimeChanged, m_session.get(),
            [this] { m_session->queue().setHold(m_settings.holdTime()); });
    m_session->showQueue(Keeping::lastQueueOf(setup.connection));
    m_window.setSession(m_session.get());
    followLinks();
}

void Program::close()
{
    m_window.setSession(nullptr);
    m_session.reset();
}

void Program::startSandbox()
{
    const QString program = SandboxProcess::locate(QCoreApplication::applicationDirPath());
    m_sandbox = std::make_unique<SandboxProcess>(program);
    connect(m_sandbox.get(), &SandboxProcess::ready, this, &Program::openSandbox);
    connect(m_sandbox.get(), &SandboxProcess::failed, this, [this](const QString &why) {
        if (m_session && m_session->isSandbox())
            close();
        m_window.setBusy(false);
        m_window.showStartError(why);
    });
    m_window.setBusy(true);
    m_sandbox->start();
}

void Program::openSandbox(const QUrl &server, const QByteArray &key)
{
    Connection connection = newConnection(server);
    connection.name = tr("Sandbox");
    m_window.setBusy(false);
    // While it started, decisions may have been made.
    m_window.leaveThen([this, connection, key] {
        // Each start is a new world, and what was decided in it ends with it.
        close();
        m_sandboxFolder = std::make_unique<QTemporaryDir>();
        show({.connection = connection,
              .folder = m_sandboxFolder->path(),
              .refsFolder = refsFolder(m_sandboxFolder->path()),
              .stakes = Session::Stakes::Sandbox});
        m_session->signIn().useKey(key, KeyPlace::ThisRun);
    });
}

void Program::followSignIn()
{
    SignIn &signIn = m_session->signIn();
    const SignIn::State state = signIn.state();
    if (state == SignIn::State::AsksTeam && !signIn.mayAgree() && m_picksByTeam) {
        // Later: it ends the session whose signal this is.
        QMetaObject::invokeMethod(
            this,
            [this] {
                openOtherTeam();
                m_picksByTeam = false;
            },
            Qt::QueuedConnection);
    } else if (state == SignIn::State::SignedIn || state == SignIn::State::NeedsKey) {
        // The key of standard input is used, or is of no use; the next one is typed.
        m_picksByTeam = false;
    }
}

void Program::copyDiagnostics()
{
    const QString log = LogFile::fileNameIn(m_dataFolder + QStringLiteral("/log"));
    QGuiApplication::clipboard()->setText(diagnostics(m_session.get(), log));
    m_window.showBriefly(tr("The diagnostics are on the clipboard: no key, no names."));
}

void Program::forget(const QUuid &id)
{
    if (m_session && m_session->connection().id == id)
        close();
    m_forgetting.forget(id);
}

void Program::offerToForgetAnyway(const Connection &connection, const Error &error)
{
    auto *anyway = new QAction(tr("Forget anyway"), this);
    connect(anyway, &QAction::triggered, this, [this, id = connection.id] { forgetAnyway(id); });
    //: %1 is the name of a connection, %2 says why in whole sentences
    m_window.showMessage(tr("%1 is not forgotten. %2").arg(connection.name, error.text()), anyway);
}

void Program::forgetAnyway(const QUuid &id)
{
    if (!m_session || m_session->connection().id != id) {
        m_forgetting.forgetAnyway(id);
        return;
    }
    m_window.leaveThen(
        [this, id] {
            close();
            m_forgetting.forgetAnyway(id);
        },
        Closing::Rest::IsLost);
}

void Program::end()
{
    // Not quit(): that asks the windows, and one may say no.
    if (!m_session) {
        QCoreApplication::exit(0);
        return;
    }
    connect(m_session.get(), &Session::ended, this, [] { QCoreApplication::exit(0); });
    m_session->end(EndPatience);
}
