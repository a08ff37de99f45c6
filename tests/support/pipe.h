// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <unistd.h>

#include <array>
#include <utility>

/// A pipe: what is written to one end is standard input to the other.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe(m_ends.data()) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        closeInput();
        ::close(m_ends[0]);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    [[nodiscard]] int output() const { return m_ends[0]; }
    void write(const QByteArray &bytes) const
    {
        if (::write(m_ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size()))
            != bytes.size())
            qFatal("cannot write");
    }
    void closeInput()
    {
        if (m_ends[1] != -1)
            ::close(std::exchange(m_ends[1], -1));
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};
