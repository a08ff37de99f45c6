// SPDX-License-Identifier: Apache-2.0
#include "signin.h"

#include "domain/apikey.h"
#include "log/categories.h"

HttpOptions httpOptions(const Connection &connection, const HttpTiming &timing)
{
    return {.apiVersion = connection.apiVersion,
            .proxy = connection.proxy,
            .authorities = {},
            .timing = timing};
}

SignIn::SignIn(const Connection &connection, HttpClient &http, const Stores &stores, Clock &clock,
               std::function<double()> jitter, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_http(http)
    , m_stores(stores)
    , m_clock(clock)
    , m_check(connection.server, httpOptions(connection), clock, std::move(jitter))
{
    connect(&m_check, &KeyCheck::answered, this, &SignIn::judge);
    connect(&m_check, &KeyCheck::delayed, this, [this](const Error &error) {
        if (m_state == State::Checking)
            become(State::Checking, error);
    });
    connect(&http, &HttpClient::unauthorized, this, &SignIn::keyRefused);
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    m_keyring.reset();
    m_lookUp = std::make_unique<QObject>();
    become(State::LookingUp);
    m_stores.thisRun.read(credential(), m_lookUp.get(), [this](const StoredKey &stored) {
        if (stored.state == KeyringState::Present)
            readStored(stored, KeyPlace::ThisRun);
        else
            lookInKeychain();
    });
}

void SignIn::lookInKeychain()
{
    m_stores.keychain.read(credential(), m_lookUp.get(), [this](const StoredKey &stored) {
        readStored(stored, KeyPlace::Keychain);
    });
}

void SignIn::readStored(const StoredKey &stored, KeyPlace place)
{
    if (place == KeyPlace::Keychain)
        m_keyring = stored.state;
    if (stored.state == KeyringState::Slow) {
        become(State::LookingUp);
        return;
    }
    const bool isUsable = stored.state == KeyringState::Present && isAcceptableKey(stored.key);
    if (isUsable) {
        check({.key = stored.key, .place = place, .isStored = true});
        return;
    }
    become(State::NeedsKey);
    if (stored.state == KeyringState::Absent)
        emit keyMissing();
}

void SignIn::useKey(const QByteArray &key, KeyPlace place)
{
    check({.key = key, .place = place});
}

void SignIn::useKey(const QByteArray &key)
{
    const bool wasKept = m_connection.keyStoredAt.isValid();
    const bool canBeKept =
        !m_keyring || m_keyring == KeyringState::Present || m_keyring == KeyringState::Absent;
    useKey(key, wasKept && canBeKept ? KeyPlace::Keychain : KeyPlace::ThisRun);
}

void SignIn::tryAgain()
{
    if (m_state == State::Checking)
        m_check.askNow();
    else if (m_state == State::NeedsKey && !m_error)
        start();
}

void SignIn::check(Candidate candidate)
{
    m_lookUp.reset();
    m_candidate = std::move(candidate);
    become(State::Checking);
    m_check.start(m_candidate.key);
}

void SignIn::judge(const KeyCheck::Verdict &verdict)
{
    if (m_state != State::Checking)
        return;
    if (verdict.refusal) {
        m_candidate = {};
        become(State::NeedsKey, verdict.refusal);
        return;
    }
    m_candidate.team = verdict.team.value_or(Team());
    const bool isFirst =
        m_connection.teamId.isEmpty() && m_keysUsed == 0 && !m_connection.usedAt.isValid();
    const QString &team = m_candidate.team.id;
    const bool isSame = !team.isEmpty() && team == m_connection.teamId;
    // A stored key was looked at when it was stored, and before the first one nobody has looked at
    // any character.
    const bool isTrusted = mayAgree() && (m_candidate.isStored || isFirst);
    if (isSame || isTrusted)
        accept();
    else
        become(State::AsksTeam);
}

void SignIn::agree()
{
    if (m_state == State::AsksTeam && mayAgree())
        accept();
}

bool SignIn::mayAgree() const
{
    return m_candidate.team.id.isEmpty() || m_connection.teamId.isEmpty();
}

void SignIn::decline()
{
    if (m_state != State::AsksTeam)
        return;
    m_candidate = {};
    become(State::NeedsKey, m_error);
}

SignIn::Candidate SignIn::takeCandidate()
{
    Candidate candidate = std::exchange(m_candidate, {});
    if (m_state == State::AsksTeam)
        become(State::NeedsKey, m_error);
    return candidate;
}

void SignIn::accept()
{
    const Candidate candidate = std::exchange(m_candidate, {});
    ++m_keysUsed;
    m_http.setApiKey(candidate.key);
    Connection learnt = m_connection;
    learnt.usedAt = m_clock.wallTime();
    if (!candidate.team.id.isEmpty()) {
        learnt.teamId = candidate.team.id;
        learnt.teamName = candidate.team.name;
    }
    become(State::SignedIn);
    learn(learnt);
    if (!candidate.isStored)
        keep(candidate);
    emit signedIn();
}

void SignIn::keep(const Candidate &candidate)
{
    if (candidate.place == KeyPlace::ThisRun) {
        keepForThisRun(candidate.key);
        return;
    }
    m_stores.keychain.write(
        credential(), candidate.key, this,
        [this, key = candidate.key, number = m_keysUsed](const std::optional<Error> &error) {
            keptInKeychain(key, number, error);
        });
}

void SignIn::keepForThisRun(const QByteArray &key)
{
    m_stores.thisRun.write(credential(), key, this, [](const std::optional<Error> &error) {
        if (error)
            qCWarning(lcApp) << "the key could not be kept for this run";
    });
}

/// The keychain has answered about the key that was used as the \a number th.
void SignIn::keptInKeychain(const QByteArray &key, int number, const std::optional<Error> &error)
{
    const bool isLatest = number == m_keysUsed;
    if (error) {
        qCWarning(lcApp) << "the key could not be kept";
        if (isLatest)
            keepForThisRun(key);
        emit keyNotKept(*error);
        return;
    }
    // A former one of this run would be found before it.
    if (isLatest)
        m_stores.thisRun.remove(credential(), this, [](const std::optional<Error> &) {});
    m_keyring = KeyringState::Present;
    Connection learnt = m_connection;
    learnt.keyStoredAt = m_clock.wallTime();
    learn(learnt);
}

void SignIn::learn(const Connection &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    emit connectionLearnt(m_connection);
}

void SignIn::keyRefused(const Error &error)
{
    // A call without a key only says what is known: one is being looked up, or needed.
    if (m_state == State::SignedIn)
        become(State::NeedsKey, error);
}

void SignIn::become(State state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    emit stateChanged();
}

CredentialId SignIn::credential() const
{
    return {.origin = m_connection.server, .connection = m_connection.id};
}
