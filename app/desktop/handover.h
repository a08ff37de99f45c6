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
        /// No line is longer, its end included: it takes a link and a token of the greatest length,
        /// also where every byte of them is escaped.
        static constexpr qsizetype LongestLine = qsizetype{16} * 1024;

        QUrl server{};                ///< whose connection shall be shown; empty: whichever is
        QString link{};               ///< as it was given, not checked; empty without one
        QByteArray activationToken{}; ///< by which the desktop lets a window come to the front

        /// What \a line says that another has sent, whatever it is: bounded as for start().
        [[nodiscard]] static Start fromLine(const QByteArray &line);
        /// One line that says it, with its end; the other's version of the program need not know
        /// all of it. Without a server that is too long, and then without the link, too.
        [[nodiscard]] QByteArray toLine() const;

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
