// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandboxserver.h"

#include "sandbox/apiroutes.h"
#include "sandbox/backend.h"
#include "sandbox/front.h"
#include "sandbox/refroutes.h"
#include "sandbox/synthesis.h"
#include "sandbox/world.h"

#include <utility>

namespace sandbox {

namespace {

QString originOf(const QString &host, quint16 port)
{
    return QStringLiteral("http://%1:%2").arg(host).arg(port);
}

QString loopbackOf(quint16 port)
{
    return originOf(QStringLiteral("127.0.0.1"), port);
}

/// The same server by another name is another origin.
std::string elsewhereOf(quint16 port)
{
    return originOf(QStringLiteral("localhost"), port).toStdString();
}

std::optional<Ulid> ulidOf(const QString &id)
{
    return characterIdFromText(id.toStdString());
}

} // namespace

/// Everything, in order of construction: what is nearest to the client ends first.
class SandboxServer::Parts
{
public:
    explicit Parts(Options given);
    ~Parts();
    Q_DISABLE_COPY_MOVE(Parts)

    bool start(QString *error);

    const Options options;
    const std::string apiKey;
    const std::string secondTeamKey;
    Recorder recorder{};
    FaultBook faults{};
    World world;
    Keyring keyring{};
    RefTokens tokens;
    RefImages images;
    QString baseUrl{};
    QString refsUrl{};

private:
    bool listen(QString *error);
    bool serve();

    // Built by serve(), when the ports are known.
    std::optional<WireCharacter> m_wire{};
    std::optional<ApiRoutes> m_apiRoutes{};
    std::optional<RefRoutes> m_refRoutes{};
    std::optional<Backend> m_apiBackend{};
    std::optional<Backend> m_refsBackend{};
    std::optional<Synthesis> m_synthesis{};
    Front m_apiFront;
    Front m_refsFront;
};

SandboxServer::Parts::Parts(Options given)
    : options(std::move(given))
    , apiKey(keyFromSeed(options.seed, "first team"))
    , secondTeamKey(options.secondTeamKey.isEmpty() ? keyFromSeed(options.seed, "second team")
                                                    : options.secondTeamKey.toStdString())
    , world(options, recorder)
    , tokens(options.refLife)
    , images(options.figures ? options.figures : std::make_shared<KeptFigures>())
    , m_apiFront(QStringLiteral("api"), options.timeScale, faults, recorder)
    , m_refsFront(QStringLiteral("refs"), options.timeScale, faults, recorder)
{
    keyring.add(apiKey, {TeamId::First, !options.readOnlyKey});
    keyring.add(secondTeamKey, {TeamId::Second, true});
}

SandboxServer::Parts::~Parts()
{
    images.stop(); // else the servers would wait for every drawing that was asked for
}

bool SandboxServer::Parts::start(QString *error)
{
    for (const QString &spec : options.faults) {
        if (const std::string trouble = faults.add(spec.toStdString()); !trouble.empty()) {
            if (error)
                *error = QString::fromStdString(trouble);
            return false;
        }
    }
    if (!options.logFile.isEmpty() && !recorder.openLog(options.logFile)) {
        if (error)
            *error = QStringLiteral("The log %1 cannot be written.").arg(options.logFile);
        return false;
    }
    if (!listen(error))
        return false;
    const bool serving = serve();
    if (!serving && error)
        *error = QStringLiteral("There is no free port.");
    return serving;
}

bool SandboxServer::Parts::listen(QString *error)
{
    if (!m_apiFront.listen(options.port, error))
        return false;
    baseUrl = refsUrl = loopbackOf(m_apiFront.port());
    if (options.refsOnApiPort)
        return true;
    if (!m_refsFront.listen(0, error))
        return false;
    refsUrl = loopbackOf(m_refsFront.port());
    return true;
}

bool SandboxServer::Parts::serve()
{
    const bool onePort = options.refsOnApiPort;
    const std::string elsewhere = elsewhereOf(m_apiFront.port());
    const std::string refsElsewhere = onePort ? elsewhere : elsewhereOf(m_refsFront.port());
    m_wire.emplace(tokens, refsUrl.toStdString());
    m_apiRoutes.emplace(options, world, keyring, *m_wire,
                        onePort ? elsewhere : refsUrl.toStdString());
    m_refRoutes.emplace(world, tokens, images, refsElsewhere);
    m_apiBackend.emplace([this, onePort](const WireRequest &request) {
        return onePort && RefRoutes::serves(request.path) ? m_refRoutes->answer(request)
                                                          : m_apiRoutes->answer(request);
    });
    if (!m_apiBackend->start())
        return false;
    m_synthesis.emplace(world);
    if (!onePort) {
        m_refsBackend.emplace(
            [this](const WireRequest &request) { return m_refRoutes->answer(request); });
        if (!m_refsBackend->start())
            return false;
        m_refsFront.serve(m_refsBackend->port());
    }
    m_apiFront.serve(m_apiBackend->port());
    return true;
}

SandboxServer::SandboxServer(Options options)
    : m_parts(std::make_unique<Parts>(std::move(options)))
{}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::start(QString *error)
{
    return m_parts->start(error);
}

QString SandboxServer::baseUrl() const
{
    return m_parts->baseUrl;
}

QString SandboxServer::refsUrl() const
{
    return m_parts->refsUrl;
}

QString SandboxServer::apiKey() const
{
    return QString::fromStdString(m_parts->apiKey);
}

QString SandboxServer::secondTeamKey() const
{
    return QString::fromStdString(m_parts->secondTeamKey);
}

QString SandboxServer::addFault(const QString &spec)
{
    return QString::fromStdString(m_parts->faults.add(spec.toStdString()));
}

void SandboxServer::clearFaults()
{
    m_parts->faults.clear();
}

QList<RecordLine> SandboxServer::record() const
{
    return m_parts->recorder.lines();
}

QStringList SandboxServer::ids(Status status) const
{
    QStringList ids;
    for (const Ulid &id : m_parts->world.ids(status))
        ids.append(QString::fromStdString(characterIdText(id)));
    return ids;
}

std::optional<Status> SandboxServer::status(const QString &id) const
{
    const std::optional<Ulid> ulid = ulidOf(id);
    const std::optional<Character> found = ulid ? m_parts->world.find(*ulid) : std::nullopt;
    return found ? std::optional(found->status) : std::nullopt;
}

void SandboxServer::setStatus(const QString &id, Status status)
{
    if (const std::optional<Ulid> ulid = ulidOf(id))
        m_parts->world.setStatus(*ulid, status);
}

void SandboxServer::remove(const QString &id)
{
    if (const std::optional<Ulid> ulid = ulidOf(id))
        (void)m_parts->world.remove(TeamId::First, *ulid, {});
}

QString SandboxServer::add(Status status)
{
    return QString::fromStdString(characterIdText(m_parts->world.add(status)));
}

void SandboxServer::expireRefs()
{
    m_parts->tokens.expireAll();
}

void SandboxServer::revokeKey()
{
    m_parts->keyring.revoke(TeamId::First);
}

QString SandboxServer::issueKey()
{
    const std::string key = randomKey();
    m_parts->keyring.add(key, {TeamId::First, true});
    return QString::fromStdString(key);
}

void SandboxServer::setCredits(double credits)
{
    m_parts->world.setCredits(TeamId::First, credits);
}

double SandboxServer::credits() const
{
    return m_parts->world.team(TeamId::First).credits;
}

} // namespace sandbox
