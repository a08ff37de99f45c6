// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/filelock.h"

#include <QByteArray>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>

/// Of the programs that are started with one data folder, the first one shows its window, and the
/// others leave it to that. A lock in that folder says who is first, for as long as its process
/// lives; a socket there is how it hears of the others. Only the same account can reach it. GUI
/// thread.
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

    /// How long one is asked before it counts as not answering. One that ends is given more than
    /// Program::end() waits for the server; where it has much left to write, as to a slow disk, it
    /// may take longer than this.
    static constexpr std::chrono::milliseconds Patience{10'000};

    /// \a folder is the program's data folder; whoever is first is asked for \a patience. Must
    /// outlive whatever writes to that folder, since with it ends the right to it.
    explicit Handover(const QString &folder, std::chrono::milliseconds patience = Patience,
                      QObject *parent = nullptr);

    /// Asks who was first to show itself, and hands \a start over. Ends in taken(), first() or
    /// unanswered(), once, later. One that is about to end is waited for: after it, this one is
    /// first. Of a link longer than LongestLink only the scheme arrives, which leads nowhere; a
    /// token of more than a kilobyte does not.
    void start(const Start &start);
    /// This program is about to end: it hears of no other start any more, not of one either that is
    /// being handed over. It stays first until this object goes. To call again does nothing.
    void leave();

signals:
    /// Another program was first, and has answered.
    void taken();
    /// No other is there. From now on this one hears of others, if the folder lets it.
    void first();
    /// Another is first, and has not answered in time. This one must leave the folder alone.
    void unanswered();
    /// Another was started.
    void requested(const Handover::Start &start);

private:
    void ask();
    void takeOver();
    void giveUp();
    void listen();
    void answer(QLocalSocket *caller);
    void end(void (Handover::*outcome)());

    const QString m_socketName;
    FileLock m_lock; ///< outlives the server, whose end takes the socket out of the folder
    QByteArray m_question;
    QLocalSocket m_socket;
    QLocalServer m_server;
    QTimer m_patience;
    QTimer m_again; ///< until the next time that it is asked
    bool m_isAsking = false;
};
