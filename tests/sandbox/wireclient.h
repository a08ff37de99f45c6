// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QTcpSocket>
#include <QUrl>

/// What came back on a raw socket.
struct WireAnswer
{
    int status = 0;                          ///< 0 = no whole status line came
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};
    QByteArray raw{};    ///< every byte that came
    bool closed = false; ///< the server closed before the answer was whole

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject error() const
    {
        return json().value(QLatin1StringView("error")).toObject();
    }
    [[nodiscard]] QString code() const
    {
        return error().value(QLatin1StringView("code")).toString();
    }
    [[nodiscard]] QString param() const
    {
        return error().value(QLatin1StringView("param")).toString();
    }
    [[nodiscard]] QString statusWord() const
    {
        return json().value(QLatin1StringView("status")).toString();
    }
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// A blocking HTTP client on one raw socket: it shows what is really on the wire, keeps the
/// connection alive, and repeats nothing by itself.
class WireClient
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    explicit WireClient(const QString &origin, const QString &key = {})
        : m_origin(origin)
        , m_key(key.toLatin1())
    {}

    WireAnswer get(const QString &target) { return send("GET", target); }
    WireAnswer post(const QString &target, const QByteArray &body = {}, const Headers &headers = {})
    {
        return send("POST", target, body, headers);
    }
    WireAnswer remove(const QString &target) { return send("DELETE", target); }
    WireAnswer patch(const QString &target, const QByteArray &body)
    {
        return send("PATCH", target, body);
    }

    WireAnswer send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                    const Headers &headers = {})
    {
        write(method, target, body, headers);
        return read(method != "HEAD");
    }

    void write(const QByteArray &method, const QString &target, const QByteArray &body = {},
               const Headers &headers = {})
    {
        open();
        QByteArray head = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        if (!m_key.isEmpty())
            head += "X-Api-Key: " + m_key + "\r\n";
        if (!body.isEmpty())
            head += "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
        for (const auto &[name, value] : headers)
            head += name + ": " + value + "\r\n";
        m_socket.write(head + "\r\n" + body);
        m_socket.flush();
    }

    /// Until the answer is whole, the server closes, or nothing comes for this long.
    WireAnswer read(bool withBody = true, int patience = 20'000)
    {
        WireAnswer answer;
        while (!isWhole(answer, withBody)) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience)) {
                answer.closed = m_socket.state() != QAbstractSocket::ConnectedState;
                break;
            }
            answer.raw += m_socket.readAll();
        }
        return answer;
    }

    void close() { m_socket.abort(); }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    void open()
    {
        if (m_socket.state() == QAbstractSocket::ConnectedState && !m_socket.waitForReadyRead(0)
            && m_socket.state() == QAbstractSocket::ConnectedState)
            return;
        m_socket.abort();
        const QUrl origin(m_origin);
        m_socket.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
        m_socket.waitForConnected();
    }

    static bool isWhole(WireAnswer &answer, bool withBody)
    {
        const qsizetype headEnd = answer.raw.indexOf("\r\n\r\n");
        const qsizetype lineEnd = answer.raw.indexOf("\r\n");
        if (lineEnd >= 0)
            answer.status = answer.raw.left(lineEnd).split(' ').value(1).toInt();
        if (headEnd < 0)
            return false;
        for (const QByteArray &line : answer.raw.left(headEnd).split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        answer.body = answer.raw.mid(headEnd + 4);
        return !withBody || answer.body.size() >= answer.header("content-length").toLongLong();
    }

    QString m_origin;
    QByteArray m_key;
    QTcpSocket m_socket;
};

/// `/v1/characters/<id><tail>`
inline QString characterPath(const QString &id, const QString &tail = {})
{
    return QLatin1StringView("/v1/characters/") + id + tail;
}
