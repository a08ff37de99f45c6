// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

/// How a run of the program came to its end.
enum class RunEnd : quint8 {
    Clean,   ///< somebody closed it
    Unclean, ///< a crash, a kill, a power cut
};

/// What an open operation is at the next start: what was Sending is Uncertain, what was Checking is
/// Queued again, and after an unclean end a held Discard, Delete or generation waits for somebody.
/// The version is another where something changed. Pure.
[[nodiscard]] Operation recovered(const Operation &operation, RunEnd end);

/// What a clean-up is at the next start, \a now the time of day: Paused if it was under way, and
/// Ended if nothing is left of it; it says whether that interrupted it. The version is another
/// where something changed. Pure.
[[nodiscard]] CleanupRun recovered(const CleanupRecord &cleanup, const QDateTime &now);
