// SPDX-License-Identifier: Apache-2.0
#pragma once

/// While it lives, a program that cannot open a window says so in one plain line and ends with
/// ExitCode, instead of Qt's words about plugins and a core dump. For main(), around the making of
/// QApplication; one at a time.
class NoDisplay
{
public:
    static constexpr int ExitCode = 3;

    NoDisplay();
    ~NoDisplay();
    NoDisplay(const NoDisplay &) = delete;
    NoDisplay &operator=(const NoDisplay &) = delete;
};
