// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httperror.h"
#include "net/networkerror.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

/// What one request brought, before anybody reads a meaning into it.
struct HttpAnswer
{
    int status = 0; ///< 0 when no whole head arrived
    QByteArray body{};
    HeaderValue header{};
    QUrl redirect{}; ///< of a 3xx, resolved against the request's URL
    std::chrono::milliseconds took{};
    std::optional<Error> failure{}; ///< set when no whole answer came
};

/// One request on the wire: ends with the whole answer, at its total deadline (Qt's own time-out
/// counts silence only and never ends a drip), or at its limit of bytes. Deleting it aborts it, and
/// then nobody is told. GUI thread.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    enum class Way : quint8 { Straight, ByProxy };

    /// Takes over \a reply, which has gone \a way. \a done is called once, later; it may delete
    /// the exchange.
    HttpExchange(QNetworkReply *reply, Way way, std::chrono::milliseconds deadline,
                 qint64 mostBytes, std::function<void(const HttpAnswer &)> done);
    ~HttpExchange() override;

private:
    void makeRoom();
    void read();
    void finish();
    [[nodiscard]] Error networkError() const;
    void fail(const Error &error);
    void tell(HttpAnswer answer);

    QPointer<QNetworkReply> m_reply;
    const Way m_way;
    bool m_isEncrypted = false;     ///< a TLS session with the server came about
    QList<QSslError> m_certificate; ///< what TLS found wrong with it
    QTimer m_deadline;
    QElapsedTimer m_clock;
    const qint64 m_mostBytes;
    QByteArray m_body;
    std::function<void(const HttpAnswer &)> m_done;
};
