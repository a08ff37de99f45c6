// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

class RefServer;

/// Serves files on loopback from a thread of its own, so that serving is not counted as the GUI
/// thread's work.
class RefHost
{
public:
    explicit RefHost(const QList<QByteArray> &files);
    ~RefHost();
    Q_DISABLE_COPY_MOVE(RefHost)

    /// From now on \a path, with its query, answers with \a body as well.
    void put(const QString &path, const QByteArray &body);

    /// Without a path.
    [[nodiscard]] QUrl origin() const;
    /// Of one of the files; there are as many addresses as one likes, each file having many.
    [[nodiscard]] QByteArray url(int number) const;

private:
    const qsizetype m_count;
    QThread m_thread;
    RefServer *m_server = nullptr; ///< lives in the thread and ends with it
    QByteArray m_origin;
};
