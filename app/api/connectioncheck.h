// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/connectionreport.h"
#include "domain/result.h"
#include "net/connectionprobe.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class Clock;
struct HttpOptions;

/// Tests a connection, step by step, before anybody relies on it: the way to the server, the key
/// (by `GET /v1/team`), and the right to read (by a first page of characters). Writes nothing. The
/// traffic is its own: no session's client or budget is touched, but two of the team's reads are
/// used up. Destroying it ends the test, and nobody is told. GUI thread.
class ConnectionCheck final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds Patience{20};

    /// \a clock must outlive this. \a patience is for the way to the server; an answer may take as
    /// long as any other does.
    explicit ConnectionCheck(Clock &clock, std::chrono::milliseconds patience = Patience,
                             QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// Starts a test, in place of one that is under way. \a server and \a key must be acceptable to
    /// HttpClient.
    void start(const QUrl &server, const HttpOptions &options, const QByteArray &key);
    /// Ends the test that is under way; nobody is told.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_try != nullptr; }

signals:
    /// Something has shown; as often as that happens, later, and also right before finished().
    void changed(const ConnectionReport &report);
    /// No step is open any more; once for each start(), unless it is cancelled or started again.
    void finished(const ConnectionReport &report);

private:
    struct Try;

    void takeWay(const ConnectionProbe::Way &way);
    void askTeam();
    void takeTeam(const Result<Team> &team);
    void askPage();
    void takePage(const Result<CharacterPage> &page);
    void end();
    void tell();

    Clock &m_clock;
    const std::chrono::milliseconds m_patience;
    ConnectionReport m_report;
    QTimer m_tell;
    std::unique_ptr<Try> m_try;
};
