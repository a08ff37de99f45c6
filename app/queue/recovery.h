// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

/// How a run of the program came to its end.
enum class RunEnd : quint8 {
    Clean,   ///< somebody closed it
    Unclean, ///< a crash, a kill, a power cut
};

/// What an open operation is at the next start: what was Sending is Uncertain, what was Checking is
/// Queued again, and after an unclean end a held Discard, Delete or generation waits for somebody.
/// The version is another where something changed. Pure.
[[nodiscard]] Operation recovered(const Operation &operation, RunEnd end);
