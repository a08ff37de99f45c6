// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "commandline.h"
#include "desktop/account.h"
#include "diagnostics.h"
#include "log/categories.h"
#include "settings/connectionfolder.h"
#include "settings/settings.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds EndPatience{3'000};

Connection newConnection(const QUrl &server)
{
    return {.id = QUuid::createUuid(), .name = server.host(), .server = server};
}

/// The queue as a connection keeps it: the status, or "all".
QString wordFor(const CharacterQuery &query)
{
    const QString word = statusWord(query.status);
    return word.isEmpty() ? QStringLiteral("all") : word;
}

CharacterQuery queryFromWord(const QString &word)
{
    return {.status = word.isEmpty() ? CharacterStatus::Reviewing : statusFromWord(word)};
}

} // namespace

Program::Program(Theme &theme, Settings &settings, CredentialStore &keychain, QString dataFolder)
    : m_settings(settings)
    , m_keychain(keychain)
    , m_dataFolder(std::move(dataFolder))
    , m_window(theme, settings, keychain)
{
    connect(&m_window, &MainWindow::sandboxRequested, this, &Program::startSandbox);
    connect(&m_window, &MainWindow::connectRequested, this, &Program::connectTo);
    connect(&m_window, &MainWindow::connectionChosen, this, &Program::openChosen);
    connect(&m_window, &MainWindow::otherTeamRequested, this, &Program::openOtherTeam);
    connect(&m_window, &MainWindow::forgetRequested, this, &Program::forget);
    connect(&m_window, &MainWindow::diagnosticsRequested, this, &Program::copyDiagnostics);
}

Program::~Program()
{
    close();
}

void Program::start(const CommandLine &line)
{
    m_window.show();
    if (line.apiKeyStdin)
        readKey(line);
    else
        openFirst(line, {});
}

void Program::readKey(const CommandLine &line)
{
    m_window.setBusy(true);
    m_stdinKey = std::make_unique<StdinKey>(0);
    connect(m_stdinKey.get(), &StdinKey::keyRead, this, [this, line](const QByteArray &key) {
        m_window.setBusy(false);
        const bool isUsable = HttpClient::isAcceptableKey(key);
        openFirst(line, isUsable ? key : QByteArray());
        if (!isUsable)
            m_window.showMessage(tr("What came on standard input is not an API key: it starts "
                                    "with al_live_ and has no blanks."));
    });
    connect(m_stdinKey.get(), &StdinKey::failed, this, [this, line](const QString &why) {
        m_window.setBusy(false);
        openFirst(line, {});
        m_window.showMessage(why);
    });
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
        m_window.askForConnection({});
        // It is for a server that nobody has named: whichever is entered next may not have it.
        if (!key.isEmpty())
            m_window.showMessage(tr("The key of standard input was not used. Start with --base-url "
                                    "to say which server it is for."));
    }
}

void Program::openServer(const QUrl &server, const QByteArray &key)
{
    const QList<Connection> known = m_settings.forServer(server);
    if (known.isEmpty() && key.isEmpty())
        m_window.askForConnection(newConnection(server));
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
    // The same team on the same server is the same connection, however often it is entered.
    const QList<Connection> known = m_settings.forServer(connection.server);
    const auto same = std::find_if(known.cbegin(), known.cend(), [&](const Connection &one) {
        return one.id == connection.id
            || (!connection.teamId.isEmpty() && one.teamId == connection.teamId);
    });
    if (same == known.cend()) {
        Connection added = connection;
        if (added.id.isNull())
            added.id = QUuid::createUuid();
        open(added, key, place);
        return;
    }
    Connection merged = *same;
    merged.proxy = connection.proxy;
    merged.apiVersion = connection.apiVersion;
    if (!m_settings.replaceConnection(merged))
        qCWarning(lcApp) << "a connection could not be changed";
    open(merged, key, place);
}

void Program::openOtherTeam()
{
    if (!m_session)
        return;
    const SignIn::Candidate candidate = m_session->signIn().takeCandidate();
    if (candidate.team.id.isEmpty())
        return;
    const Connection &current = m_session->connection();
    Connection other = newConnection(current.server);
    other.name = candidate.team.name;
    other.teamId = candidate.team.id;
    other.teamName = candidate.team.name;
    other.proxy = current.proxy;
    other.apiVersion = current.apiVersion;
    m_window.leaveThen(
        [this, other, candidate] { connectTo(other, candidate.key, candidate.place); });
}

void Program::open(const Connection &connection, const QByteArray &key, KeyPlace place)
{
    show(Session::Stakes::Real, connection);
    SignIn &signIn = m_session->signIn();
    connect(&signIn, &SignIn::connectionLearnt, this, &Program::keep);
    connect(&signIn, &SignIn::stateChanged, this, &Program::followSignIn);
    connect(&signIn, &SignIn::keyMissing, this,
            [this, &signIn] { m_window.askForConnection(signIn.connection()); });
    connect(&m_session->characters(), &QAbstractItemModel::modelReset, this, &Program::keepQueue);
    if (key.isEmpty())
        signIn.start();
    else
        signIn.useKey(key, place);
}

void Program::show(Session::Stakes stakes, const Connection &connection)
{
    close();
    m_session = std::make_unique<Session>(
        Session::Setup{.connection = connection,
                       .folder = stakes == Session::Stakes::Sandbox
                           ? m_sandboxFolder->path()
                           : connectionFolder(m_dataFolder, connection.id),
                       .account = accountName(),
                       .stakes = stakes,
                       .hold = m_settings.holdTime()},
        SignIn::Stores{.keychain = m_keychain, .thisRun = m_thisRun});
    m_session->showQueue(queryFromWord(connection.lastQueue));
    m_window.setSession(m_session.get());
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
    // Each start is a new world, and what was decided in it ends with it.
    close();
    m_sandboxFolder = std::make_unique<QTemporaryDir>();
    m_window.setBusy(false);
    show(Session::Stakes::Sandbox, connection);
    m_session->signIn().useKey(key, KeyPlace::ThisRun);
}

void Program::keep(const Connection &learnt)
{
    std::optional<Connection> kept = m_settings.connection(learnt.id);
    if (!kept) {
        Connection added = learnt;
        if (!learnt.teamName.isEmpty() && learnt.name == learnt.server.host())
            added.name = learnt.teamName;
        if (!m_settings.addConnection(added))
            qCWarning(lcApp) << "a connection could not be kept";
        return;
    }
    // The rest may have been changed in the settings meanwhile.
    kept->teamId = learnt.teamId;
    kept->teamName = learnt.teamName;
    kept->keyStoredAt = learnt.keyStoredAt;
    kept->usedAt = learnt.usedAt;
    if (!m_settings.replaceConnection(*kept))
        qCWarning(lcApp) << "a connection could not be changed";
}

void Program::keepQueue()
{
    std::optional<Connection> kept = m_settings.connection(m_session->connection().id);
    if (!kept)
        return;
    kept->lastQueue = wordFor(m_session->characters().query());
    if (!m_settings.replaceConnection(*kept))
        qCWarning(lcApp) << "a connection could not be changed";
}

void Program::followSignIn()
{
    SignIn &signIn = m_session->signIn();
    const SignIn::State state = signIn.state();
    if (state == SignIn::State::AsksTeam && !signIn.otherTeam().id.isEmpty()
        && std::exchange(m_picksByTeam, false)) {
        // Later: it ends the session whose signal this is.
        QMetaObject::invokeMethod(this, &Program::openOtherTeam, Qt::QueuedConnection);
    } else if (state == SignIn::State::SignedIn || state == SignIn::State::NeedsKey) {
        // The key of standard input is used, or is of no use; the next one is typed.
        m_picksByTeam = false;
    }
}

void Program::copyDiagnostics()
{
    const QString log = m_dataFolder + QStringLiteral("/log/greenroom.log");
    QGuiApplication::clipboard()->setText(diagnostics(m_session.get(), log));
    m_window.showMessage(tr("The diagnostics are on the clipboard: no key, no names."));
}

void Program::forget(const QUuid &id)
{
    const std::optional<Connection> connection = m_settings.connection(id);
    if (!connection)
        return;
    if (m_session && m_session->connection().id == id)
        close();
    const CredentialId credential{.origin = connection->server, .connection = id};
    m_thisRun.remove(credential, this, [](const std::optional<Error> &) {});
    m_keychain.remove(credential, this, [this, connection](const std::optional<Error> &error) {
        if (error)
            m_window.showMessage(error->text());
        else
            removeAllOf(*connection);
    });
}

void Program::removeAllOf(const Connection &connection)
{
    m_settings.removeConnection(connection.id);
    removeConnectionFolder(m_dataFolder, connection.id, this, [this](const Result<void> &done) {
        if (!done)
            m_window.showMessage(done.error().text());
    });
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
