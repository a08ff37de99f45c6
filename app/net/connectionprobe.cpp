// SPDX-License-Identifier: Apache-2.0
#include "net/connectionprobe.h"

#include "net/httpclient.h"
#include "net/httperror.h"
#include "net/networkerror.h"

#include <QHostAddress>

using Outcome = StepResult::Outcome;

namespace {

constexpr quint16 HttpPort = 80;
constexpr quint16 HttpsPort = 443;

bool isAtProxy(Error::Obstacle obstacle)
{
    switch (obstacle) {
    case Error::Obstacle::ProxyNotFound:
    case Error::Obstacle::ProxyUnreachable:
    case Error::Obstacle::ProxyUnauthorized:
    case Error::Obstacle::ProxyFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

ConnectionProbe::ConnectionProbe(HttpClient &client, std::chrono::milliseconds patience)
    : m_client(client)
{
    connect(&m_patience, &QTimer::timeout, this, &ConnectionProbe::giveUp);
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    connect(&m_socket, &QSslSocket::hostFound, this, &ConnectionProbe::takeName);
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionProbe::takeConnection);
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionProbe::end);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificate = errors; });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError code) {
        const bool atProxy = m_way.proxy.outcome == Outcome::Open;
        fail(errorFromSocket(code, m_certificate, atProxy));
    });
    if (client.m_proxy)
        QTimer::singleShot(0, this, &ConnectionProbe::begin);
    else
        connect(&client, &HttpClient::proxyFound, this, &ConnectionProbe::begin);
}

ConnectionProbe::~ConnectionProbe()
{
    m_socket.disconnect(this);
}

void ConnectionProbe::begin()
{
    const QUrl &server = m_client.baseUrl();
    QNetworkProxy proxy = m_client.m_proxy->proxyFor(server);
    m_isByProxy = proxy.type() != QNetworkProxy::NoProxy;
    if (m_isByProxy || !QHostAddress(server.host()).isNull())
        m_way.name = StepResult::skipped();
    if (!m_isByProxy)
        m_way.proxy = StepResult::skipped();
    emit changed(m_way);
    proxy.setRawHeader("User-Agent", HttpClient::UserAgent); // as requests do, too
    m_socket.setProxy(proxy);
    if (server.scheme() == u"https") {
        m_socket.setSslConfiguration(m_client.tls());
        m_socket.connectToHostEncrypted(server.host(),
                                        static_cast<quint16>(server.port(HttpsPort)));
    } else {
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port(HttpPort)));
    }
}

void ConnectionProbe::takeName()
{
    if (m_way.name.outcome != Outcome::Open)
        return;
    m_way.name = StepResult::ok();
    emit changed(m_way);
}

void ConnectionProbe::takeConnection()
{
    if (m_isByProxy)
        m_way.proxy = StepResult::ok();
    if (m_client.baseUrl().scheme() == u"https")
        emit changed(m_way);
    else
        end();
}

void ConnectionProbe::end()
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.disconnectFromHost();
    m_way.connection = StepResult::ok();
    emit changed(m_way);
}

void ConnectionProbe::fail(const Error &error)
{
    m_patience.stop();
    m_socket.disconnect(this);
    if (isAtProxy(error.obstacle)) {
        m_way.proxy = StepResult::failed(error);
    } else if (!m_isByProxy && error.obstacle == Error::Obstacle::NameNotFound) {
        m_way.name = StepResult::failed(error);
    } else {
        // What a proxy says of the server shows that the proxy works.
        if (m_isByProxy)
            m_way.proxy = StepResult::ok();
        m_way.connection = StepResult::failed(error);
    }
    emit changed(m_way);
}

void ConnectionProbe::giveUp()
{
    m_socket.disconnect(this);
    m_socket.abort();
    Error error = errorFromDeadline();
    error.delivery = Error::Delivery::NotSent;
    StepResult *step = &m_way.connection;
    if (!m_client.m_proxy) {
        step = &m_way.proxy;
        error.message = tr("The system took too long to say by which proxy the server is reached. "
                           "Choose a proxy, or none.");
    } else if (m_way.name.outcome == Outcome::Open) {
        step = &m_way.name;
        error.message = tr("Looking up the server's name took too long. Check the network.");
    } else if (m_way.proxy.outcome == Outcome::Open) {
        step = &m_way.proxy;
        error.message = tr("The proxy, or the server behind it, took too long to answer.");
    }
    *step = StepResult::failed(error);
    emit changed(m_way);
}
