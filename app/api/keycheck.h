// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

/// Asks the server whose a key is, over a client of its own, so that nothing of a session goes out
/// with a key that nobody has agreed to. Goes on asking through failures that pass. Destroying it
/// ends it silently. GUI thread.
class KeyCheck final : public QObject
{
    Q_OBJECT

public:
    /// What the server makes of the key.
    struct Verdict
    {
        std::optional<Team> team{};     ///< none: refused, or the server does not tell
        std::optional<Error> refusal{}; ///< a 401; no other failure refuses a key
    };

    /// \a clock must outlive this; \a jitter draws a number from 0 to 1.
    KeyCheck(const QUrl &server, const HttpOptions &options, Clock &clock,
             std::function<double()> jitter, QObject *parent = nullptr);
    ~KeyCheck() override;

    /// Asks about \a key, which must be acceptable to HttpClient; a question about another key
    /// ends.
    void start(const QByteArray &key);
    /// Asks again at once, where a failure made it wait.
    void askNow();

signals:
    /// Once for each start().
    void answered(const Verdict &verdict);
    /// The server could not be asked because of \a error; it will be asked again. Once for each
    /// try.
    void delayed(const Error &error);

private:
    void ask();
    void read(const Result<Team> &team);

    RateBudget m_budget;
    HttpClient m_http;
    RestCharactersApi m_api;
    const std::function<double()> m_jitter;
    PendingRequest m_request;
    QTimer m_pause;
    int m_failures = 0; ///< in a row
};
