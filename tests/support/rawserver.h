// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <optional>

/// A server on loopback that shows every request as it came over the wire and answers with just the
/// bytes that the test wants, right or wrong. All it knows of HTTP is where a head ends and, by its
/// Content-Length, where its body does. With a TLS configuration it speaks TLS, and all it shows
/// has been decrypted.
class RawServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// What becomes of the connection after the bytes of an answer.
    enum class After { KeepOpen, Close, Reset };

    struct Request
    {
        int connection = 0; ///< counts from 1
        QByteArray head{};  ///< with the request line, or a TLS hello
        QByteArray body{};

        [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
        /// Empty when it was not sent; \a name in any case.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };

    explicit RawServer(const QSslConfiguration &tls = {}, QObject *parent = nullptr);

    /// On 127.0.0.1.
    [[nodiscard]] QUrl url(const QString &target = {}) const;

    /// Answers the oldest request that waits, or else the next one that comes. With no answer in
    /// line requests wait.
    void answer(const QByteArray &bytes, After after = After::KeepOpen);
    /// Answers every request like this that finds no other answer in line.
    void answerAll(const QByteArray &bytes, After after = After::KeepOpen);

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] QList<QByteArray> lines() const;                  ///< the request lines
    [[nodiscard]] int connections() const { return m_connections; } ///< failed TLS included
    /// Of requests, whole or not.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    /// A whole answer. \a headers end with CR LF each.
    [[nodiscard]] static QByteArray response(int status, const QByteArray &body = {},
                                             const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Answer
    {
        QByteArray bytes{};
        After after = After::KeepOpen;
    };

    void accept(QTcpSocket *socket, int connection);
    void read(QTcpSocket *socket, int connection);
    void take(QTcpSocket *socket, const Request &request);
    static void write(QTcpSocket *socket, const Answer &answer);

    const QSslConfiguration m_tls;           ///< null for plain TCP
    QHash<QTcpSocket *, QByteArray> m_heads; ///< as far as they have arrived
    QList<Request> m_requests;
    QList<QPointer<QTcpSocket>> m_waiting;
    QList<Answer> m_answers;
    std::optional<Answer> m_always;
    int m_connections = 0;
    qint64 m_bytes = 0;
};
