// SPDX-License-Identifier: Apache-2.0
#include "sandbox/front.h"

#include <utility>

namespace sandbox {

Front::Front(const QString &listener, double timeScale, FaultBook &faults, Recorder &recorder)
    : m_surroundings{listener, 0, timeScale, &faults, &recorder, &m_stop}
{}

Front::~Front()
{
    m_stop.raise();
    if (m_thread.joinable()) {
        m_listening.shutdown();
        m_thread.join();
    }
    for (Client &client : m_clients)
        client.connection.stop();
    for (Client &client : m_clients)
        client.thread.join();
}

bool Front::listen(quint16 port, QString *error)
{
    std::string reason;
    m_listening = Socket::listening(port, &reason);
    if (!m_listening.isOpen() && error)
        *error = QStringLiteral("Port %1 cannot be used: %2.")
                     .arg(port)
                     .arg(QString::fromStdString(reason));
    return m_listening.isOpen();
}

void Front::serve(quint16 backend)
{
    m_surroundings.backend = backend;
    m_thread = std::thread(&Front::accept, this);
}

void Front::accept()
{
    constexpr std::chrono::milliseconds slice{200}; // shutdown() wakes Linux at once, others not
    while (!m_stop.isRaised()) {
        Socket socket = m_listening.accept(slice);
        forgetEnded();
        if (!socket.isOpen() || m_stop.isRaised())
            continue;
        Client &client = m_clients.emplace_back(std::move(socket), m_surroundings);
        client.thread = std::thread([&client] {
            client.connection.run();
            client.over = true;
        });
    }
}

void Front::forgetEnded()
{
    for (auto client = m_clients.begin(); client != m_clients.end();) {
        if (client->over) {
            client->thread.join();
            client = m_clients.erase(client);
        } else {
            ++client;
        }
    }
}

} // namespace sandbox
