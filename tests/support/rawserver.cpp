// SPDX-License-Identifier: Apache-2.0
#include "support/rawserver.h"

#include <QSslSocket>

#include <sys/socket.h>

QByteArray RawServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &text : head.split('\n')) {
        const qsizetype colon = text.indexOf(':');
        if (colon > 0 && text.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return text.mid(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(const QSslConfiguration &tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(tls)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
}

QUrl RawServer::url(const QString &target) const
{
    const QString scheme = m_tls.isNull() ? QStringLiteral("http") : QStringLiteral("https");
    return QUrl(scheme + QStringLiteral("://127.0.0.1:") + QString::number(serverPort()) + target,
                QUrl::StrictMode);
}

void RawServer::incomingConnection(qintptr descriptor)
{
    const int connection = ++m_connections;
    if (m_tls.isNull()) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        accept(socket, connection);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setSslConfiguration(m_tls);
    accept(socket, connection);
    socket->startServerEncryption();
}

void RawServer::answer(const QByteArray &bytes, After after)
{
    while (!m_waiting.isEmpty()) {
        if (QTcpSocket *socket = m_waiting.takeFirst()) {
            write(socket, {bytes, after});
            return;
        }
    }
    m_answers.append({bytes, after});
}

void RawServer::answerAll(const QByteArray &bytes, After after)
{
    m_always = Answer{bytes, after};
}

QList<QByteArray> RawServer::lines() const
{
    QList<QByteArray> lines;
    for (const Request &request : m_requests)
        lines.append(request.line());
    return lines;
}

QByteArray RawServer::response(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Such\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void RawServer::accept(QTcpSocket *socket, int connection)
{
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, connection] { read(socket, connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_heads.remove(socket);
        socket->deleteLater();
    });
}

void RawServer::read(QTcpSocket *socket, int connection)
{
    QByteArray &head = m_heads[socket];
    const QByteArray bytes = socket->readAll();
    m_bytes += bytes.size();
    head += bytes;
    constexpr char tlsHello = '\x16';
    if (head.startsWith(tlsHello)) {
        take(socket, {.connection = connection, .head = head});
        return;
    }
    constexpr qsizetype endSize = 4;
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request{.connection = connection, .head = head.left(end + endSize)};
    const qsizetype bodySize = request.header("Content-Length").toInt();
    if (head.size() < end + endSize + bodySize)
        return;
    request.body = head.mid(end + endSize, bodySize);
    head.remove(0, end + endSize + bodySize);
    take(socket, request);
}

void RawServer::take(QTcpSocket *socket, const Request &request)
{
    m_requests.append(request);
    if (!m_answers.isEmpty())
        write(socket, m_answers.takeFirst());
    else if (m_always)
        write(socket, *m_always);
    else
        m_waiting.append(socket);
}

void RawServer::write(QTcpSocket *socket, const Answer &answer)
{
    socket->write(answer.bytes);
    if (answer.after == After::KeepOpen)
        return;
    socket->flush();
    if (answer.after == After::Close) {
        socket->disconnectFromHost();
        return;
    }
    // No lingering: what the peer sees is a reset, not an end.
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                 sizeof(none));
    socket->abort();
}
