// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <chrono>
#include <optional>

class MeasuredApplication;
class Theme;
struct SandboxProgram;

/// A clean-up of failed characters as a reviewer makes one: from the key to the end, in the real
/// window.
struct WindowCleanup
{
    qsizetype count = 0;
    std::chrono::nanoseconds longestGap{}; ///< of the GUI thread, while it was sent
    QList<double> resident{};              ///< MiB at each tenth of it
    qsizetype done = 0;                    ///< of count

    /// With the first \a count failed ones of \a sandbox; none where that does not come to its end
    /// within \a patience. \a theme must be installed.
    [[nodiscard]] static std::optional<WindowCleanup>
    run(MeasuredApplication &application, Theme &theme, const SandboxProgram &sandbox,
        qsizetype count, std::chrono::milliseconds patience);
};
