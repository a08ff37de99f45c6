// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "domain/apikey.h"
#include "domain/origin.h"
#include "net/apicall.h"
#include "net/oneshotbody.h"
#include "net/reffetch.h"
#include "net/systemproxy.h"
#include "net/tlsconfiguration.h"

#include <QDate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds ProxyPatience{3'000};

QUrl urlOf(const QUrl &base, const ApiRequest &request)
{
    QString path = u"/v1"_s;
    for (const QString &segment : request.path)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QStringList query;
    for (const auto &[key, value] : request.query) {
        query += QString::fromLatin1(QUrl::toPercentEncoding(key)) + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    QUrl url = base;
    url.setPath(path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query.join(u'&'), QUrl::StrictMode);
    return url;
}

Error missingKey()
{
    Error error;
    error.kind = Error::Kind::Unauthorized;
    error.delivery = Error::Delivery::NotSent;
    error.message = HttpClient::tr("An API key is needed.");
    return error;
}

} // namespace

HttpClient::HttpClient(const QUrl &baseUrl, RateBudget &budget, const HttpOptions &options,
                       QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_budget(budget)
    , m_apiVersion(options.apiVersion.toLatin1())
    , m_authorities(options.authorities)
    , m_timing(options.timing)
{
    Q_ASSERT(isAcceptableServer(baseUrl));
    Q_ASSERT(QDate::fromString(options.apiVersion, Qt::ISODate).isValid());
    switch (options.proxy.kind) {
    case ProxyChoice::Kind::Manual:
        setProxy(ProxyRule::manual(options.proxy));
        return;
    case ProxyChoice::Kind::System:
        if (isThisMachine(baseUrl))
            break;
        askForProxy();
        QTimer::singleShot(ProxyPatience, this, [this] {
            if (!m_proxy)
                emit proxyDelayed();
        });
        return;
    case ProxyChoice::Kind::None:
        break;
    }
    setProxy(QNetworkProxy::NoProxy);
}

HttpClient::~HttpClient()
{
    // The calls use the members, so they go first.
    qDeleteAll(findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<RefFetch *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::setApiKey(const QByteArray &key)
{
    Q_ASSERT(isAcceptableKey(key));
    m_key = key;
    ++m_keyGeneration;
    m_keyRefusal.reset();
}

PendingRequest HttpClient::send(const ApiRequest &request, QObject *context,
                                Handler<HttpResponse> handler)
{
    return PendingRequest(new ApiCall(*this, request, context, std::move(handler)));
}

PendingRequest HttpClient::fetchRef(const QUrl &url, QObject *context,
                                    Handler<HttpResponse> handler)
{
    return PendingRequest(new RefFetch(*this, url, context, std::move(handler)));
}

QNetworkReply *HttpClient::startCall(const ApiRequest &request)
{
    QNetworkRequest call = prepared(urlOf(m_baseUrl, request));
    call.setRawHeader("X-Api-Key", m_key);
    call.setRawHeader("Aurous-Version", m_apiVersion);
    call.setRawHeader("Accept", "application/json");
    if (request.method == ApiRequest::Method::Get)
        return m_reads.get(call);
    return startWrite(request, call);
}

QNetworkReply *HttpClient::startWrite(const ApiRequest &request, const QNetworkRequest &call)
{
    // A fresh connection for each write: on a kept one the server may hang up in this very moment,
    // and the write would end Uncertain for nothing. The manager goes with its reply.
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxyFactory(new ProxyRule(*m_proxy));
    QNetworkRequest write = call;
    write.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    write.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    write.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!request.idempotencyKey.isEmpty())
        write.setRawHeader("Idempotency-Key", request.idempotencyKey);
    auto *body = new OneShotBody(request.body);
    QNetworkReply *reply = request.method == ApiRequest::Method::Post
        ? manager->post(write, body)
        : manager->sendCustomRequest(write, "DELETE", body);
    body->setParent(reply);
    connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    return reply;
}

QNetworkReply *HttpClient::startRef(const QUrl &url)
{
    return m_refs.get(prepared(url));
}

/// What holds for every request, whatever it is for.
QNetworkRequest HttpClient::prepared(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(m_timing.silence.count()));
    request.setRawHeader("User-Agent", UserAgent);
    // Without it Qt inflates answers by itself, beyond what we count.
    request.setRawHeader("Accept-Encoding", "identity");
    if (url.scheme() == "https"_L1)
        request.setSslConfiguration(tls());
    return request;
}

const QSslConfiguration &HttpClient::tls()
{
    if (!m_tls)
        m_tls = tlsConfiguration(m_authorities);
    return *m_tls;
}

void HttpClient::askForProxy()
{
    m_systemProxy = SystemProxy::Asked;
    findSystemProxy(m_baseUrl, this, [this](const QNetworkProxy &proxy) {
        m_systemProxy = SystemProxy::Known;
        const bool isFirst = !m_proxy;
        if (isFirst || m_proxy->proxyFor(m_baseUrl) != proxy)
            setProxy(proxy);
        if (isFirst)
            emit proxyFound();
    });
}

void HttpClient::setProxy(const QNetworkProxy &proxy)
{
    m_proxy.emplace(proxy);
    // Without a proxy of ours Qt would look up the system's by itself, and block this thread.
    m_reads.setProxyFactory(new ProxyRule(proxy));
    m_refs.setProxyFactory(new ProxyRule(proxy));
}

HttpExchange::Way HttpClient::wayTo(const QUrl &url) const
{
    const bool isStraight = m_proxy->proxyFor(url).type() == QNetworkProxy::NoProxy;
    return isStraight ? HttpExchange::Way::Straight : HttpExchange::Way::ByProxy;
}

std::optional<Error> HttpClient::keyRefusal()
{
    if (m_key.isEmpty() && !m_keyRefusal) {
        m_keyRefusal = missingKey();
        emit unauthorized(*m_keyRefusal);
    }
    return m_keyRefusal;
}

void HttpClient::refuseKey(int generation, const Error &error)
{
    if (generation != m_keyGeneration || m_keyRefusal)
        return;
    m_keyRefusal = error;
    emit unauthorized(error);
}

void HttpClient::setOnline(bool online)
{
    // This may be another network by now, with another way out.
    if (!online && m_systemProxy == SystemProxy::Known)
        askForProxy();
    if (m_online == online)
        return;
    m_online = online;
    emit onlineChanged(online);
}
