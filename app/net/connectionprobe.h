// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/stepresult.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

class HttpClient;

/// Opens one connection to an HttpClient's server, the way that its requests go, and closes it
/// again: no request is sent and no key. It tells more of what is in the way than a failed request
/// can. Deleting it aborts it, and then nobody is told. GUI thread.
class ConnectionProbe final : public QObject
{
    Q_OBJECT

public:
    /// How far it came. After a failure the later steps stay open.
    struct Way
    {
        StepResult name{};       ///< skipped by a proxy, whose business it is, and for an address
        StepResult proxy{};      ///< skipped where there is none
        StepResult connection{}; ///< with TLS, but for plain http on this very machine
    };

    /// Starts it, as soon as the proxy is known. \a client must outlive this; \a patience is for
    /// the whole way.
    ConnectionProbe(HttpClient &client, std::chrono::milliseconds patience);
    ~ConnectionProbe() override;

signals:
    /// After each step, later; for the last time after a failure, or once the connection stood. The
    /// probe must not be deleted meanwhile.
    void changed(const Way &way);

private:
    void begin();
    void takeName();
    void takeConnection();
    void end();
    void fail(const Error &error);
    void giveUp();

    HttpClient &m_client;
    Way m_way;
    bool m_isByProxy = false;
    QTimer m_patience;
    QList<QSslError> m_certificate; ///< what TLS found wrong with it
    QSslSocket m_socket;
};
