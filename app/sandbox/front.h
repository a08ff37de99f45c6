// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/frontconnection.h"

#include <QString>
#include <QtGlobal>

#include <atomic>
#include <list>
#include <thread>

namespace sandbox {

/// The TCP front before a server: the port that clients see. A thread for each connection.
class Front
{
public:
    Front(const QString &listener, double timeScale, FaultBook &faults, Recorder &recorder);
    ~Front(); ///< ends all connections and joins all threads
    Q_DISABLE_COPY_MOVE(Front)

    /// Takes the port, 0 being any free one; false with an error to show.
    [[nodiscard]] bool listen(quint16 port, QString *error);
    [[nodiscard]] quint16 port() const { return m_listening.port(); }

    void serve(quint16 backend); ///< accepts from now on

private:
    struct Client
    {
        FrontConnection connection;
        std::atomic<bool> over{false};
        std::thread thread{};

        Client(Socket socket, const FrontSurroundings &surroundings)
            : connection(std::move(socket), surroundings)
        {}
    };

    void accept();
    void forgetEnded();

    StopSignal m_stop;
    FrontSurroundings m_surroundings;
    Socket m_listening;
    std::list<Client> m_clients;
    std::thread m_thread;
};

} // namespace sandbox
