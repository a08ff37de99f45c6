// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

/// Points of the clock that all processes share.
using Instant = std::chrono::steady_clock::time_point;

[[nodiscard]] inline Instant now()
{
    return std::chrono::steady_clock::now();
}

[[nodiscard]] inline double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// What this thread has computed so far, in ms.
[[nodiscard]] double threadTime();

/// What this process has in memory, in MiB; 0 where that is not told.
[[nodiscard]] double residentMemory();

/// The most that this process ever had in memory, in MiB; 0 where that is not told.
[[nodiscard]] double mostResidentMemory();

/// What gives way to the window in the program gives way in the reference too: this thread.
void lowerThreadPriority();

/// The computer and how busy it is, for the head of the report.
[[nodiscard]] QString machineText();
