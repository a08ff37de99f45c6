// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

/// A terminal: what is written to the keyboard can be read from the line, and the echo of it from
/// the keyboard.
class Terminal
{
public:
    Terminal()
        : m_keyboard(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (::grantpt(m_keyboard) != 0 || ::unlockpt(m_keyboard) != 0
            || ::ptsname_r(m_keyboard, m_name.data(), m_name.size()) != 0)
            qFatal("no terminal");
        m_line = ::open(m_name.data(), O_RDWR | O_NOCTTY);
        ::fcntl(m_keyboard, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_line);
        ::close(m_keyboard);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] int line() const { return m_line; }
    /// The path of the line.
    [[nodiscard]] const char *name() const { return m_name.data(); }
    [[nodiscard]] bool shows() const
    {
        termios attributes{};
        ::tcgetattr(m_line, &attributes);
        return (attributes.c_lflag & ECHO) != 0;
    }
    void type(const QByteArray &keys) const
    {
        if (::write(m_keyboard, keys.constData(), static_cast<std::size_t>(keys.size())) < 0)
            qFatal("cannot type");
    }
    [[nodiscard]] QByteArray shown() const
    {
        QByteArray bytes(1000, '\0');
        const auto size = static_cast<std::size_t>(bytes.size());
        const ssize_t count = ::read(m_keyboard, bytes.data(), size);
        return bytes.left(std::max<ssize_t>(count, 0));
    }

private:
    int m_keyboard;
    std::array<char, 64> m_name{};
    int m_line = -1;
};
