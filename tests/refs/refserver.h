// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

/// Answers GETs on loopback with what a test has put there, for refs that the sandbox does not
/// draw: damaged, huge, or not yet there. It can hold its answers back, so that a test sees what is
/// asked for at a time and in which order.
class RefServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit RefServer(QObject *parent = nullptr);

    /// The address of \a path, which begins with a slash.
    [[nodiscard]] QByteArray url(const QString &path) const;
    /// From now on \a path answers like this; all others are 404.
    void put(const QString &path, const QByteArray &body, int status = 200);

    /// From now on requests are taken but not answered, until release().
    void hold() { m_isHolding = true; }
    /// Answers what is held, and all that comes.
    void release();

    /// All that was asked for so far, in order.
    [[nodiscard]] const QStringList &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QString &path) const { return m_requests.count(path); }
    /// What is held and still wanted, in order.
    [[nodiscard]] QStringList held() const;

private:
    struct Answer
    {
        int status = 404;
        QByteArray body{};
    };
    struct Held
    {
        QString path{};
        QPointer<QTcpSocket> socket{};
    };

    void read(QTcpSocket *socket);
    void answer(const QString &path, QTcpSocket *socket) const;

    QHash<QString, Answer> m_answers;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< as far as they have arrived
    QStringList m_requests;
    QList<Held> m_held;
    bool m_isHolding = false;
};
