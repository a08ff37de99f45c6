// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/keycheck.h"
#include "secrets/credentialstore.h"
#include "secrets/keyplace.h"
#include "settings/connection.h"

#include <QObject>

#include <memory>
#include <optional>

/// How the requests of \a connection go out, and how long each may take.
[[nodiscard]] HttpOptions httpOptions(const Connection &connection, const HttpTiming &timing = {});

/// Brings the key to a session: looks it up, has the server say whose it is, and hands it to the
/// client only if it is of the connection's team, or somebody has agreed. Until then nothing is
/// sent with it: with another team's key every id would look discarded. GUI thread.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle,      ///< start() or useKey() is to come
        LookingUp, ///< the keychain has been asked; keyring() is Slow when that takes long
        Checking,  ///< the server is asked whose the key is; error() says why that takes long
        NeedsKey,  ///< keyring() or error() says why
        AsksTeam,  ///< the key works, and is not known to be of the connection's team
        SignedIn,  ///< the client has the key
    };

    /// Where keys are looked up and kept; both must outlive this.
    struct Stores
    {
        CredentialStore &keychain;
        CredentialStore &thisRun;
    };

    /// A key that works but is not used yet.
    struct Candidate
    {
        QByteArray key{};
        KeyPlace place = KeyPlace::ThisRun;
        bool isStored = false; ///< it was found at this place
        Team team{};           ///< without an id where the server does not say
    };

    /// \a http is the session's; \a clock and \a http must outlive this. \a jitter draws a number
    /// from 0 to 1.
    SignIn(const Connection &connection, HttpClient &http, const Stores &stores, Clock &clock,
           std::function<double()> jitter, QObject *parent = nullptr);
    ~SignIn() override;

    /// Looks the key up: of this run first, then in the keychain. Also again, after Locked.
    void start();
    /// A key that somebody has entered, acceptable to HttpClient; takes the place of all before it.
    void useKey(const QByteArray &key, KeyPlace place);
    /// The same, kept where the connection's key was kept before.
    void useKey(const QByteArray &key);
    /// Asks what did not answer once more: the keychain, or the server.
    void tryAgain();
    /// The key of AsksTeam is used, although nobody can say whether it is of the connection's team.
    /// Does nothing for another team's: that is another connection's key.
    void agree();
    /// Whether agree() would use the key of AsksTeam: its team or the connection's is not known.
    [[nodiscard]] bool mayAgree() const;
    /// The key of AsksTeam is not used; another is needed.
    void decline();
    /// Gives up the key of AsksTeam to whoever opens the other team's connection with it.
    [[nodiscard]] Candidate takeCandidate();

    [[nodiscard]] State state() const { return m_state; }
    /// With what was learnt: team, and when the key was kept.
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// What the keychain last said; nothing before it has.
    [[nodiscard]] std::optional<KeyringState> keyring() const { return m_keyring; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Of the key of AsksTeam; without an id where the server does not say.
    [[nodiscard]] const Team &otherTeam() const { return m_candidate.team; }

signals:
    /// state(), keyring() or error() changed.
    void stateChanged();
    /// The key was looked up, and there is none, neither of this run nor in the keychain; once for
    /// each start().
    void keyMissing();
    /// The client has a key that may be used; once for each key.
    void signedIn();
    /// connection() changed.
    void connectionLearnt(const Connection &connection);
    /// The key works and is kept for this run, but the keychain has not taken it.
    void keyNotKept(const Error &error);

private:
    void become(State state, std::optional<Error> error = {});
    void lookInKeychain();
    void readStored(const StoredKey &stored, KeyPlace place);
    void check(Candidate candidate);
    void judge(const KeyCheck::Verdict &verdict);
    void accept();
    void keep(const Candidate &candidate);
    void keepForThisRun(const QByteArray &key);
    void keptInKeychain(const QByteArray &key, int number, const std::optional<Error> &error);
    void learn(const Connection &connection);
    void keyRefused(const Error &error);
    [[nodiscard]] CredentialId credential() const;

    Connection m_connection;
    HttpClient &m_http;
    const Stores m_stores;
    Clock &m_clock;
    State m_state = State::Idle;
    std::optional<KeyringState> m_keyring{};
    std::optional<Error> m_error;
    Candidate m_candidate;
    int m_keysUsed = 0; ///< of this connection, in this session
    KeyCheck m_check;
    std::unique_ptr<QObject> m_lookUp; ///< the context of the look-up under way
};
