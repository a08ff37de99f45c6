// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "net/httpexchange.h"
#include "net/httpoptions.h"
#include "net/httprequest.h"
#include "net/pendingrequest.h"
#include "net/proxyrule.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

/// The only class that touches QNetworkAccessManager: base URL, key, options, redirects off.
/// Its calls (ApiCall, RefFetch) add deadlines, size caps, the log line and the mapping of errors.
/// Reads wait until the budget grants a token; writes are sent at once, since the queue has taken
/// their token before. GUI thread.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 ApiBodyLimit = 2LL * 1024 * 1024;  ///< bytes of a JSON answer
    static constexpr qint64 RefBodyLimit = 20LL * 1024 * 1024; ///< bytes of a ref
    static constexpr char UserAgent[] = "Greenroom/" GREENROOM_VERSION;

    /// \a baseUrl is the server without /v1, and must be acceptable. \a budget must outlive this.
    HttpClient(const QUrl &baseUrl, RateBudget &budget, const HttpOptions &options = {},
               QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }

    /// The key for API calls from now on; it must be acceptable, and is kept in memory only.
    void setApiKey(const QByteArray &key);

    /// Calls the API with the key. Errors carry the server's code, message and request id.
    PendingRequest send(const ApiRequest &request, QObject *context, Handler<HttpResponse> handler);
    /// Fetches a ref without key, cookie or version header, wherever it lies, following up to three
    /// redirects by hand (https, or loopback to loopback).
    PendingRequest fetchRef(const QUrl &url, QObject *context, Handler<HttpResponse> handler);

signals:
    /// After a 401 to an API call, or a call without a key: once until the next setApiKey(), so
    /// that one refused key asks for one new one. Until then API calls fail at once, without
    /// traffic.
    void unauthorized(const Error &error);
    /// The server was reached, or no longer can be; at each change.
    void onlineChanged(bool online);
    /// The proxy is known, and what waited for it may start; once. The system is asked again when
    /// no way leads to the server any more.
    void proxyFound();
    /// The system has not said for 3 s which proxy it is; all requests wait for it. At most once.
    void proxyDelayed();

private:
    friend class ApiCall;
    friend class ConnectionProbe;
    friend class RefFetch;

    /// What the system says about the proxy.
    enum class SystemProxy : quint8 { NotAsked, Asked, Known };

    [[nodiscard]] QNetworkReply *startCall(const ApiRequest &request);
    [[nodiscard]] QNetworkReply *startWrite(const ApiRequest &request, const QNetworkRequest &call);
    [[nodiscard]] QNetworkReply *startRef(const QUrl &url);
    [[nodiscard]] QNetworkRequest prepared(const QUrl &url);
    /// How https is spoken. Asked for when it is, since a first time loads what speaks it, which
    /// takes longer than all else that is made here.
    [[nodiscard]] const QSslConfiguration &tls();
    void askForProxy();
    void setProxy(const QNetworkProxy &proxy);
    [[nodiscard]] HttpExchange::Way wayTo(const QUrl &url) const;
    [[nodiscard]] std::optional<Error> keyRefusal();
    void refuseKey(int generation, const Error &error);
    void setOnline(bool online);

    const QUrl m_baseUrl;
    RateBudget &m_budget;
    QByteArray m_key;
    int m_keyGeneration = 0; ///< so that a late 401 does not refuse a newer key
    std::optional<Error> m_keyRefusal;
    std::optional<bool> m_online;
    const QByteArray m_apiVersion;
    const QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls; ///< from the first request by https on
    const HttpTiming m_timing;
    SystemProxy m_systemProxy = SystemProxy::NotAsked;
    std::optional<ProxyRule> m_proxy; ///< once it is known
    QNetworkAccessManager m_reads;
    QNetworkAccessManager m_refs;
};
