// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/refhost.h"

#include "refs/refserver.h"

namespace {

QString pathOf(qsizetype file)
{
    return QStringLiteral("/%1.bin").arg(file);
}

/// Else the last packet of a file may wait for the receiver's word.
void sendAtOnce(const RefServer &server)
{
    for (QTcpSocket *socket : server.findChildren<QTcpSocket *>())
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

} // namespace

RefHost::RefHost(const QList<QByteArray> &files)
    : m_count(files.size())
{
    QObject starter;
    starter.moveToThread(&m_thread);
    m_thread.start();
    const auto start = [&] {
        m_server = new RefServer;
        for (qsizetype i = 0; i < files.size(); ++i)
            m_server->put(pathOf(i), files.at(i));
        QObject::connect(m_server, &QTcpServer::newConnection, m_server,
                         [server = m_server] { sendAtOnce(*server); });
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_origin = m_server->url({});
    };
    QMetaObject::invokeMethod(&starter, start, Qt::BlockingQueuedConnection);
}

RefHost::~RefHost()
{
    m_thread.quit();
    m_thread.wait();
}

void RefHost::put(const QString &path, const QByteArray &body)
{
    QMetaObject::invokeMethod(
        m_server, [&] { m_server->put(path, body); }, Qt::BlockingQueuedConnection);
}

QUrl RefHost::origin() const
{
    return QUrl::fromEncoded(m_origin);
}

QByteArray RefHost::url(int number) const
{
    return m_origin + pathOf(number % m_count).toLatin1();
}
