// SPDX-License-Identifier: Apache-2.0
#include "desktop/termination.h"

#include "log/categories.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace {

// The end of the pipe that the handler writes to. A handler runs in the middle of anything, gets
// nothing but the signal's number, and may do little but write(): so it needs a global.
int wakeEnd = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void onSignal(int)
{
    const int interrupted = errno;
    const char byte = 0;
    (void)!::write(wakeEnd, &byte, 1); // a full pipe has woken us already
    errno = interrupted;
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(wakeEnd == -1);
    if (::pipe(m_pipe.data()) != 0) {
        qCWarning(lcApp) << "Signals of the system end the program at once: no pipe.";
        return;
    }
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    wakeEnd = m_pipe[1];
    m_notifier.emplace(m_pipe[0], QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, &Termination::onReadable);
    for (std::size_t i = 0; i < Signals.size(); ++i) {
        struct sigaction action
        {};
        action.sa_handler = Signals.at(i) == SIGPIPE ? SIG_IGN : onSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(Signals.at(i), nullptr, &m_before.at(i));
        if (m_before.at(i).sa_handler != SIG_IGN)
            ::sigaction(Signals.at(i), &action, nullptr);
    }
}

Termination::~Termination()
{
    if (!m_notifier)
        return;
    for (std::size_t i = 0; i < Signals.size(); ++i)
        ::sigaction(Signals.at(i), &m_before.at(i), nullptr);
    wakeEnd = -1;
    m_notifier.reset(); // before its descriptor is closed
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void Termination::onReadable()
{
    std::array<char, 64> bytes{};
    while (::read(m_pipe[0], bytes.data(), bytes.size()) > 0) {}
    emit requested();
}
