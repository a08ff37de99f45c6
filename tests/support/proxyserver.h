// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/proxychoice.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

/// A proxy on loopback, by CONNECT or SOCKS5, which alone knows where the names of a test lead.
class ProxyServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit ProxyServer(ProxyChoice::Protocol protocol, QObject *parent = nullptr);

    /// What an HttpClient is told, to go by this proxy.
    [[nodiscard]] ProxyChoice choice() const;
    /// Leads whoever asks for \a target ("api.invalid:443") to \a port on loopback.
    void lead(const QByteArray &target, quint16 port);
    /// From now on gives \a answer to everybody instead of a way, and closes.
    void refuse(const QByteArray &answer) { m_refusal = answer; }

    [[nodiscard]] int connections() const { return m_connections; }
    /// What was asked for, in order.
    [[nodiscard]] const QList<QByteArray> &targets() const { return m_targets; }
    /// All that came before a way was open: for a search after what must not be told a proxy.
    [[nodiscard]] const QByteArray &heads() const { return m_heads; }

private:
    void accept(QTcpSocket *client);
    void read(QTcpSocket *client);
    void readConnect(QTcpSocket *client);
    void readSocks(QTcpSocket *client);
    void open(QTcpSocket *client, const QByteArray &target, const QByteArray &granted);

    const ProxyChoice::Protocol m_protocol;
    QHash<QByteArray, quint16> m_ways;
    QByteArray m_refusal;
    QHash<QTcpSocket *, QByteArray> m_asked; ///< of those that have no way yet
    QList<QByteArray> m_targets;
    QByteArray m_heads;
    int m_connections = 0;
};
