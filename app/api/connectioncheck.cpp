// SPDX-License-Identifier: Apache-2.0
#include "api/connectioncheck.h"

#include "api/restcharactersapi.h"
#include "net/connectionprobe.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"

#include <QPointer>

using Kind = Error::Kind;
using Outcome = StepResult::Outcome;

namespace {

/// The words for other calls promise that Greenroom goes on by itself; a test does not.
Error reworded(Error error)
{
    if (error.kind == Kind::RateLimited)
        error.message = ConnectionCheck::tr("The team's rate limit is used up at the moment. Test "
                                            "again in a minute.");
    return error;
}

bool isNoFaultOfTheKey(const Error &teamUntold)
{
    return teamUntold.kind == Kind::Forbidden || teamUntold.kind == Kind::NotFound
        || teamUntold.kind == Kind::RateLimited;
}

} // namespace

/// All that one test needs of its own.
struct ConnectionCheck::Try
{
    Try(Clock &clock, const QUrl &server, const HttpOptions &options,
        std::chrono::milliseconds patience)
        : budget(clock)
        , http(server, budget, options)
        , api(http)
        , probe(http, patience)
    {}

    RateBudget budget;
    HttpClient http;
    RestCharactersApi api;
    ConnectionProbe probe;
    PendingRequest request; ///< for the team, then for the page
    bool isOver = false;
};

ConnectionCheck::ConnectionCheck(Clock &clock, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_patience(patience)
{
    // Whoever is told may delete this, which must not happen inside a signal of the network's.
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &ConnectionCheck::tell);
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::start(const QUrl &server, const HttpOptions &options, const QByteArray &key)
{
    cancel();
    m_report = {};
    m_try = std::make_unique<Try>(m_clock, server, options, m_patience);
    m_try->http.setApiKey(key);
    connect(&m_try->probe, &ConnectionProbe::changed, this, &ConnectionCheck::takeWay);
}

void ConnectionCheck::cancel()
{
    m_tell.stop();
    m_try.reset();
}

void ConnectionCheck::takeWay(const ConnectionProbe::Way &way)
{
    m_report.name = way.name;
    m_report.proxy = way.proxy;
    m_report.connection = way.connection;
    m_tell.start();
    if (way.connection.outcome == Outcome::Ok)
        askTeam();
    else if (m_report.hasFailed())
        end();
}

void ConnectionCheck::askTeam()
{
    m_try->request = m_try->api.team(this, [this](const Result<Team> &team) { takeTeam(team); });
}

void ConnectionCheck::takeTeam(const Result<Team> &team)
{
    m_tell.start();
    if (team) {
        m_report.team = *team;
        m_report.key = StepResult::ok();
        askPage();
    } else if (isNoFaultOfTheKey(team.error())) {
        m_report.teamUntold = reworded(team.error());
        askPage(); // its answer tells of the key, too
    } else {
        m_report.key = StepResult::failed(team.error());
        end();
    }
}

void ConnectionCheck::askPage()
{
    m_try->request = m_try->api.list({}, {}, Priority::Interactive, this,
                                     [this](const Result<CharacterPage> &page) { takePage(page); });
}

void ConnectionCheck::takePage(const Result<CharacterPage> &page)
{
    StepResult &key = m_report.key;
    const bool isKeyOpen = key.outcome == Outcome::Open;
    if (page) {
        key = StepResult::ok();
        m_report.rights = StepResult::ok();
    } else if (isKeyOpen && page.error().kind == Kind::Unauthorized) {
        key = StepResult::failed(page.error());
    } else {
        // Who counts or limits what a key does has taken the key.
        const Kind kind = page.error().kind;
        if (kind == Kind::Forbidden || kind == Kind::RateLimited)
            key = StepResult::ok();
        m_report.rights = StepResult::failed(reworded(page.error()));
    }
    const RateBudget &budget = m_try->budget;
    if (budget.isKnown(RateBudget::Bucket::CharactersGet)) {
        m_report.readsLeft = static_cast<int>(budget.tokens(RateBudget::Bucket::CharactersGet));
        m_report.readsInAll = static_cast<int>(budget.capacity(RateBudget::Bucket::CharactersGet));
    }
    end();
}

void ConnectionCheck::end()
{
    m_report.skipOpen();
    m_try->isOver = true;
    m_tell.start();
}

void ConnectionCheck::tell()
{
    const ConnectionReport report = m_report;
    const bool isOver = m_try->isOver;
    if (isOver)
        m_try.reset();
    const QPointer<ConnectionCheck> self(this);
    emit changed(report);
    // Unless somebody has started another.
    if (isOver && self && !m_try)
        emit finished(report);
}
