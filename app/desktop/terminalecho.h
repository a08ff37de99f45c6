// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <termios.h>

#include <optional>

/// While it lives, a terminal does not show what is typed into it, line ends aside. Where the
/// descriptor is no terminal nothing happens.
class TerminalEcho
{
public:
    /// Whether \a descriptor is a terminal that another job has the use of (`greenroom &`). Reading
    /// from it, or changing it, would stop the process.
    [[nodiscard]] static bool isInUseElsewhere(int descriptor);

    /// \a descriptor stays open as long as this lives.
    explicit TerminalEcho(int descriptor);
    ~TerminalEcho();
    Q_DISABLE_COPY_MOVE(TerminalEcho)

    /// Whether it is a terminal, and its echo is off.
    [[nodiscard]] bool isOff() const { return m_before.has_value(); }

private:
    const int m_descriptor;
    std::optional<termios> m_before;
};
