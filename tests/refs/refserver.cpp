// SPDX-License-Identifier: Apache-2.0
#include "refs/refserver.h"

#include <utility>

RefServer::RefServer(QObject *parent)
    : QTcpServer(parent)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_heads.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QByteArray RefServer::url(const QString &path) const
{
    return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path.toLatin1();
}

void RefServer::put(const QString &path, const QByteArray &body, int status)
{
    m_answers.insert(path, {.status = status, .body = body});
}

void RefServer::release()
{
    m_isHolding = false;
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.socket)
            answer(held.path, held.socket);
    }
}

QStringList RefServer::held() const
{
    QStringList paths;
    for (const Held &held : m_held) {
        if (held.socket && held.socket->state() == QAbstractSocket::ConnectedState)
            paths += held.path;
    }
    return paths;
}

void RefServer::read(QTcpSocket *socket)
{
    QByteArray &head = m_heads[socket];
    head += socket->readAll();
    for (qsizetype end = head.indexOf("\r\n\r\n"); end >= 0; end = head.indexOf("\r\n\r\n")) {
        const QString path = QString::fromLatin1(head.split(' ').value(1));
        head.remove(0, end + 4);
        m_requests += path;
        if (m_isHolding)
            m_held.append({.path = path, .socket = socket});
        else
            answer(path, socket);
    }
}

void RefServer::answer(const QString &path, QTcpSocket *socket) const
{
    const Answer answer = m_answers.value(path);
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status)
                  + " OK\r\nContent-Length: " + QByteArray::number(answer.body.size())
                  + "\r\nContent-Type: application/octet-stream\r\n\r\n");
    socket->write(answer.body); // shared, while together they would be copied byte by byte
}
