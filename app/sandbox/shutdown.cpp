// SPDX-License-Identifier: Apache-2.0
#include "sandbox/shutdown.h"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace sandbox {

namespace {

// What the signal handler writes to. It can reach nothing but a global.
std::array<int, 2> pipeEnds{-1, -1}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void onSignal(int)
{
    const char byte = 0;
    (void)!::write(pipeEnds[1], &byte, 1);
}

/// False at the end of the input.
bool skipInput()
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    return count > 0 || (count < 0 && errno == EINTR);
}

} // namespace

Shutdown::Shutdown()
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    struct sigaction action
    {};
    action.sa_handler = onSignal; // NOLINT(cppcoreguidelines-pro-type-union-access)
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

void Shutdown::wait(bool untilInputEnds) const
{
    std::array<pollfd, 2> wanted{{{pipeEnds[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    while (true) {
        const int count = ::poll(wanted.data(), untilInputEnds ? 2 : 1, -1);
        if (count < 0)
            continue; // a signal: the pipe is readable next time
        if (wanted[0].revents != 0)
            return;
        if (untilInputEnds && wanted[1].revents != 0 && !skipInput())
            return;
    }
}

} // namespace sandbox
