// SPDX-License-Identifier: Apache-2.0
#include "sandbox/socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace sandbox {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int openSocket()
{
    return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

void sendAtOnce(int descriptor)
{
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

Socket::Socket(int descriptor)
    : m_descriptor(descriptor)
{}

Socket::~Socket()
{
    close();
}

Socket::Socket(Socket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

Socket &Socket::operator=(Socket &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

Socket Socket::listening(std::uint16_t port, std::string *error)
{
    constexpr int backlog = 256;
    Socket socket(openSocket());
    const int on = 1;
    const sockaddr_in address = loopback(port);
    // So that a restart on the same port need not wait for old connections to be forgotten.
    ::setsockopt(socket.m_descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (!socket.isOpen()
        || ::bind(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
            != 0
        || ::listen(socket.m_descriptor, backlog) != 0) {
        if (error)
            *error = std::generic_category().message(errno);
        return {};
    }
    return socket;
}

Socket Socket::connected(std::uint16_t port)
{
    Socket socket(openSocket());
    const sockaddr_in address = loopback(port);
    if (!socket.isOpen()
        || ::connect(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&address),
                     sizeof address)
            != 0)
        return {};
    sendAtOnce(socket.m_descriptor);
    return socket;
}

std::uint16_t Socket::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

Socket Socket::accept(milliseconds timeout) const
{
    if (!waitReadable(timeout))
        return {};
    Socket accepted(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
    if (accepted.isOpen())
        sendAtOnce(accepted.m_descriptor);
    return accepted;
}

bool Socket::receive(std::string &bytes) const
{
    std::array<char, 64 * 1024>
        buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): recv fills it
    while (true) {
        const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (count > 0) {
            bytes.append(buffer.data(), static_cast<std::size_t>(count));
            return true;
        }
        if (count == 0 || errno != EINTR)
            return false;
    }
}

bool Socket::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool Socket::waitReadable(milliseconds timeout) const
{
    pollfd wanted{m_descriptor, POLLIN, 0};
    return ::poll(&wanted, 1, static_cast<int>(timeout.count())) > 0;
}

bool Socket::waitClosed(milliseconds timeout) const
{
    const auto end = steady_clock::now() + timeout;
    while (true) {
        char byte = 0;
        const ssize_t count = ::recv(m_descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
            return true;
        const auto left = std::chrono::ceil<milliseconds>(end - steady_clock::now());
        if (left <= milliseconds::zero())
            return false;
        // While bytes lie unread, poll() cannot tell of the end behind them.
        constexpr milliseconds slice{50};
        pollfd wanted{m_descriptor, static_cast<short>(count > 0 ? 0 : POLLIN), 0};
        ::poll(&wanted, 1, static_cast<int>((count > 0 ? std::min(left, slice) : left).count()));
        if ((wanted.revents & (POLLERR | POLLHUP)) != 0)
            return true;
    }
}

void Socket::shutdown() const
{
    ::shutdown(m_descriptor, SHUT_RDWR);
}

void Socket::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

void Socket::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

} // namespace sandbox
