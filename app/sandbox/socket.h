// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

/// A blocking TCP socket on loopback. One thread uses it; shutdown() may come from any other and
/// makes whatever blocks return.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int descriptor);
    ~Socket();
    Socket(Socket &&other) noexcept;
    Socket &operator=(Socket &&other) noexcept;
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    /// Not open on failure; `error` then says why.
    static Socket listening(std::uint16_t port, std::string *error);
    static Socket connected(std::uint16_t port);

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] std::uint16_t port() const;

    /// Waits for a connection; not open if there was none in time, or after shutdown().
    [[nodiscard]] Socket accept(std::chrono::milliseconds timeout) const;

    /// Appends what has come; false at the end of the stream or on an error.
    [[nodiscard]] bool receive(std::string &bytes) const;
    [[nodiscard]] bool send(std::string_view bytes) const;

    /// Whether there is something to receive, the end of the stream included.
    [[nodiscard]] bool waitReadable(std::chrono::milliseconds timeout) const;

    /// Waits until the peer closes, or the time is over; true if it has closed.
    [[nodiscard]] bool waitClosed(std::chrono::milliseconds timeout) const;

    void shutdown() const;
    void close();
    void reset(); ///< closes with an RST

private:
    int m_descriptor = -1;
};

} // namespace sandbox
