// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

/// Of the programs that are started with one data folder, the first one shows its window, and the
/// others leave it to that. Only the same account can reach it. GUI thread.
class Handover final : public QObject
{
    Q_OBJECT

public:
    /// What a start is for.
    struct Start
    {
        QUrl server{};                ///< whose connection shall be shown; empty: whichever is
        QString link{};               ///< as it was given, not checked; empty without one
        QByteArray activationToken{}; ///< by which the desktop lets a window come to the front

        friend bool operator==(const Start &, const Start &) = default;
    };

    /// \a folder is the program's data folder.
    explicit Handover(const QString &folder, QObject *parent = nullptr);

    /// Asks who was first to show itself, and hands \a start over. Ends in taken() or first(),
    /// once, later. Of a link longer than LongestLink only the scheme arrives, which leads nowhere;
    /// a token of more than a kilobyte does not.
    void start(const Start &start);

signals:
    /// Another program was first, and has answered.
    void taken();
    /// Nobody answered. From now on this one hears of others, if the folder lets it.
    void first();
    /// Another was started.
    void requested(const Handover::Start &start);

private:
    void listen();
    void answer(QLocalSocket *caller);
    void end(void (Handover::*outcome)());

    const QString m_socketName;
    QByteArray m_question;
    QLocalSocket m_socket;
    QLocalServer m_server;
    QTimer m_patience;
    bool m_isAsking = false;
};
