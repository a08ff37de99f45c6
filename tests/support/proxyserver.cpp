// SPDX-License-Identifier: Apache-2.0
#include "support/proxyserver.h"

#include <QNetworkProxy>
#include <QtEndian>

namespace {

// What SOCKS5 says, RFC 1928.
constexpr char Socks5 = '\x05';
const QByteArray noPasswordNeeded = QByteArray::fromHex("0500");
const QByteArray wayIsOpen = QByteArray::fromHex("05000001000000000000");

/// Lets bytes through, both ways, until one side ends.
void join(QTcpSocket *one, QTcpSocket *other)
{
    for (const auto &[from, to] : {std::pair(one, other), std::pair(other, one)}) {
        QObject::connect(from, &QTcpSocket::readyRead, to,
                         [from = from, to = to] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }
}

} // namespace

ProxyServer::ProxyServer(ProxyChoice::Protocol protocol, QObject *parent)
    : QTcpServer(parent)
    , m_protocol(protocol)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            accept(client);
    });
}

ProxyChoice ProxyServer::choice() const
{
    return {.kind = ProxyChoice::Kind::Manual,
            .protocol = m_protocol,
            .host = QStringLiteral("127.0.0.1"),
            .port = serverPort()};
}

void ProxyServer::lead(const QByteArray &target, quint16 port)
{
    m_ways.insert(target, port);
}

void ProxyServer::accept(QTcpSocket *client)
{
    ++m_connections;
    m_asked.insert(client, {});
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        m_asked.remove(client);
        client->deleteLater();
    });
    connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    read(client);
}

void ProxyServer::read(QTcpSocket *client)
{
    if (!m_asked.contains(client))
        return;
    const QByteArray bytes = client->readAll();
    m_heads += bytes;
    m_asked[client] += bytes;
    if (m_protocol == ProxyChoice::Protocol::Http)
        readConnect(client);
    else
        readSocks(client);
}

void ProxyServer::readConnect(QTcpSocket *client)
{
    const QByteArray head = m_asked.value(client);
    if (!head.contains("\r\n\r\n"))
        return;
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1);
    open(client, words.constFirst() == "CONNECT" ? target : QByteArray(),
         "HTTP/1.1 200 Connected\r\n\r\n");
}

void ProxyServer::readSocks(QTcpSocket *client)
{
    const QByteArray asked = m_asked.value(client);
    const qsizetype greeting = 2 + static_cast<quint8>(asked.size() > 1 ? asked.at(1) : 0);
    if (asked.size() < greeting || asked.at(0) != Socks5)
        return;
    if (asked.size() == greeting) {
        client->write(m_refusal.isEmpty() ? noPasswordNeeded : m_refusal);
        return;
    }
    // Version, CONNECT, reserved, "a name follows", its length, the name, the port.
    const QByteArray request = asked.mid(greeting);
    constexpr qsizetype nameAt = 5;
    if (request.size() < nameAt)
        return;
    const qsizetype length = static_cast<quint8>(request.at(nameAt - 1));
    if (request.size() < nameAt + length + 2)
        return;
    const auto port = qFromBigEndian<quint16>(request.constData() + nameAt + length);
    open(client, request.mid(nameAt, length) + ':' + QByteArray::number(port), wayIsOpen);
}

void ProxyServer::open(QTcpSocket *client, const QByteArray &target, const QByteArray &granted)
{
    m_targets.append(target);
    m_asked.remove(client);
    if (!m_refusal.isEmpty() || !m_ways.contains(target)) {
        client->write(m_refusal);
        client->disconnectFromHost();
        return;
    }
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, granted] { client->write(granted); });
    join(client, server);
    server->connectToHost(QHostAddress::LocalHost, m_ways.value(target));
}
