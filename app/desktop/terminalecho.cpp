// SPDX-License-Identifier: Apache-2.0
#include "desktop/terminalecho.h"

#include <unistd.h>

#include <csignal>

namespace {

/// Sets it at once, without losing what has been typed ahead.
bool setAttributes(int descriptor, const termios &attributes)
{
    // If the process has been put into the background meanwhile, this would stop it, unless the
    // signal that does so is blocked: then the terminal is set all the same.
    sigset_t stop;
    sigset_t before;
    ::sigemptyset(&stop);
    ::sigaddset(&stop, SIGTTOU);
    ::pthread_sigmask(SIG_BLOCK, &stop, &before);
    const bool set = ::tcsetattr(descriptor, TCSANOW, &attributes) == 0;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return set;
}

} // namespace

bool TerminalEcho::isInUseElsewhere(int descriptor)
{
    const pid_t foreground = ::tcgetpgrp(descriptor); // -1: not the terminal that controls us
    return foreground != -1 && foreground != ::getpgrp();
}

TerminalEcho::TerminalEcho(int descriptor)
    : m_descriptor(descriptor)
{
    termios attributes{};
    if (::tcgetattr(descriptor, &attributes) != 0)
        return;
    const termios before = attributes;
    attributes.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    attributes.c_lflag |= ECHONL | ICANON;
    if (setAttributes(descriptor, attributes))
        m_before = before;
}

TerminalEcho::~TerminalEcho()
{
    if (m_before)
        setAttributes(m_descriptor, *m_before);
}
