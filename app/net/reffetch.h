// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/httpexchange.h"
#include "net/httprequest.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

class HttpClient;

/// The bytes of one ref, following up to three redirects by hand. HttpClient's own; GUI thread.
class RefFetch final : public QObject
{
    Q_OBJECT

public:
    RefFetch(HttpClient &client, QUrl url, QObject *context, Handler<HttpResponse> handler);

    /// Whether a ref may be fetched from \a to, when \a from named it: https, or this very machine
    /// if \a from is this machine too.
    [[nodiscard]] static bool mayFollow(const QUrl &from, const QUrl &to);

private:
    void begin();
    void start();
    void read(const HttpAnswer &answer);
    void follow(const QUrl &target);
    void end(const Result<HttpResponse> &result);

    HttpClient &m_client;
    QUrl m_url;
    const QPointer<QObject> m_context;
    Handler<HttpResponse> m_handler;
    int m_redirects = 0;
    QElapsedTimer m_clock;
    std::unique_ptr<HttpExchange> m_exchange;
};
