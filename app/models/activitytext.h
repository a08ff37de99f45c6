// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QString>

/// What the list of operations shows of each, from left to right.
enum class ActivityColumn : quint8 {
    Decided, ///< the time on this computer's clock: "2026-05-08 14:31:05"
    Name,
    Decision,  ///< "Save", "Regenerate (front)", "Discard, flagged"
    Why,       ///< the reviewer's words, or empty
    State,     ///< with its outcome: "Done", "Conflict: ready since 2026-05-08 14:31"
    Attempts,  ///< how often it was sent, at most
    RequestId, ///< the server's name for the last answer, or empty
    DecidedBy, ///< the account on this computer
};
constexpr int ActivityColumns = int(ActivityColumn::DecidedBy) + 1;

/// The words at the head of a column.
[[nodiscard]] QString activityHeading(ActivityColumn column);
/// One line of plain text, which may be the server's and long.
[[nodiscard]] QString activityText(const Operation &operation, ActivityColumn column);
/// Of the last answer to its write, or of what stood in its way; the one that support asks for.
[[nodiscard]] QString requestIdOf(const Operation &operation);
