// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "domain/origin.h"
#include "net/apicall.h"
#include "net/oneshotbody.h"
#include "net/reffetch.h"
#include "net/systemproxy.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SilenceLimit{30'000};

/// What holds for every request, whatever it is for.
QNetworkRequest prepared(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(SilenceLimit.count()));
    request.setRawHeader("User-Agent", "Greenroom/" GREENROOM_VERSION);
    // Without it Qt inflates answers by itself, beyond what we count.
    request.setRawHeader("Accept-Encoding", "identity");
    if (url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        request.setSslConfiguration(tls);
    }
    return request;
}

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

bool HttpClient::isThisMachine(const QUrl &url)
{
    return ::isThisMachine(url);
}

bool HttpClient::isAcceptableServer(const QUrl &url)
{
    return ::isAcceptableServer(url);
}

bool HttpClient::isAcceptableKey(const QByteArray &key)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 256;
    const qsizetype prefix = key.startsWith("al_live_") ? 8 : key.startsWith("og_") ? 3 : 0;
    const qsizetype rest = key.size() - prefix;
    return prefix > 0 && rest >= shortest && rest <= longest
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

HttpClient::HttpClient(const QUrl &baseUrl, RateBudget &budget, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_budget(budget)
{
    Q_ASSERT(isAcceptableServer(baseUrl));
    // Qt's own look-up of the system's proxy would block this thread.
    m_reads.setProxy(QNetworkProxy::NoProxy);
    m_refs.setProxy(QNetworkProxy::NoProxy);
    if (isThisMachine(baseUrl)) {
        m_proxyKnown = true;
        return;
    }
    findSystemProxy(baseUrl, this, [this](const QNetworkProxy &proxy) {
        m_reads.setProxy(proxy);
        m_refs.setProxy(proxy);
        m_proxyKnown = true;
        emit proxyFound();
    });
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
    QNetworkRequest prepared = ::prepared(urlOf(m_baseUrl, request));
    prepared.setRawHeader("X-Api-Key", m_key);
    prepared.setRawHeader("Aurous-Version", "2026-05-15");
    prepared.setRawHeader("Accept", "application/json");
    if (request.method == ApiRequest::Method::Get)
        return m_reads.get(prepared);
    return startWrite(request, prepared);
}

QNetworkReply *HttpClient::startWrite(const ApiRequest &request, const QNetworkRequest &prepared)
{
    // A fresh connection for each write: on a kept one the server may hang up in this very moment,
    // and the write would end Uncertain for nothing. The manager goes with its reply.
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxy(m_reads.proxy());
    QNetworkRequest write = prepared;
    write.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    write.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    write.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto *body = new OneShotBody;
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
    if (m_online == online)
        return;
    m_online = online;
    emit onlineChanged(online);
}
