// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/httpexchange.h"
#include "net/httprequest.h"
#include "net/pendingrequest.h"

#include <QObject>
#include <QPointer>

#include <memory>

class HttpClient;

/// One call to the API: waits for the proxy and for a token, goes over the wire, tells the budget
/// what the answer said of it, and answers with a Result. HttpClient's own; GUI thread.
class ApiCall final : public QObject
{
    Q_OBJECT

public:
    ApiCall(HttpClient &client, ApiRequest request, QObject *context,
            Handler<HttpResponse> handler);
    ~ApiCall() override;

private:
    void begin();
    void start();
    void read(const HttpAnswer &answer);
    void end(const Result<HttpResponse> &result);

    HttpClient &m_client;
    const ApiRequest m_request;
    const QPointer<QObject> m_context;
    Handler<HttpResponse> m_handler;
    PendingRequest m_token;
    int m_keyGeneration = 0; ///< of the key that was sent
    bool m_holdsToken;       ///< nothing was sent yet that uses it
    std::unique_ptr<HttpExchange> m_exchange;
};
