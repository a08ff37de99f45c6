// SPDX-License-Identifier: Apache-2.0
#include "desktop/stdinkey.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

StdinKey::StdinKey(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{
    // Later, so that whoever made this can connect first.
    QMetaObject::invokeMethod(this, &StdinKey::wait, Qt::QueuedConnection);
}

StdinKey::~StdinKey()
{
    close();
}

void StdinKey::wait()
{
    if (TerminalEcho::isInUseElsewhere(m_descriptor)) {
        fail(tr("No key can be typed into the terminal, because the program runs in its "
                "background."));
        return;
    }
    m_echo.emplace(m_descriptor);
    if (m_echo->isOff()) {
        std::fputs(qPrintable(tr("API key: ")), stderr);
        std::fflush(stderr);
    }
    m_notifier.emplace(m_descriptor, QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, &StdinKey::read);
}

void StdinKey::read()
{
    const ssize_t count = ::read(m_descriptor, m_line.data() + m_size, m_line.size() - m_size);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count < 0) {
        fail(tr("Standard input cannot be read."));
        return;
    }
    m_size += static_cast<std::size_t>(count);
    const auto end = m_line.begin() + m_size;
    const auto lineEnd = std::find(m_line.begin(), end, '\n');
    if (lineEnd != end || count == 0)
        finish(static_cast<std::size_t>(lineEnd - m_line.begin()));
    else if (m_size == m_line.size())
        fail(tr("The first line of standard input is too long for a key."));
}

void StdinKey::finish(std::size_t length)
{
    if (length > 0 && m_line.at(length - 1) == '\r')
        --length;
    if (length == 0 || length > LongestKey) {
        fail(length == 0 ? tr("Standard input held no key.")
                         : tr("The first line of standard input is too long for a key."));
        return;
    }
    QByteArray key(m_line.data(), static_cast<qsizetype>(length));
    close();
    // This may be destroyed by the receiver: only locals from here on.
    emit keyRead(key);
    if (key.isDetached()) // nobody kept it
        key.fill('\0');
}

void StdinKey::fail(const QString &why)
{
    close();
    emit failed(why);
}

/// Lets go of standard input, and of what was read from it.
void StdinKey::close()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_echo.reset();
    // Through a volatile pointer, or the compiler leaves it out as useless.
    volatile char *byte = m_line.data();
    for (std::size_t i = 0; i < m_line.size(); ++i)
        byte[i] = 0;
    m_size = 0;
}
