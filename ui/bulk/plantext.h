// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cleanupplan.h"

#include <QString>

#include <chrono>

// What a dry run says to people: a line for each, nothing where there is nothing to say. All plain
// text.

/// The title of the window: "Clean up", "Save characters".
[[nodiscard]] QString windowText(Action action);
/// What it is about to do: "Delete 307 characters", "Resynthesize 22 failed characters".
[[nodiscard]] QString headingText(Action action, qsizetype count);
/// It is not offered for any of what it was asked for.
[[nodiscard]] QString nothingToDoText(const CleanupPlan &plan);
/// The name of the list of what it is about to do: "Characters to delete".
[[nodiscard]] QString listName(Action action);
/// What has to be typed, beside the number: "characters", "generations".
[[nodiscard]] QString typedText(Action action);
/// Why a number has to be typed, where it has, and that nothing is sent before the end of \a hold.
[[nodiscard]] QString startText(const CleanupPlan &plan, std::chrono::milliseconds hold);
/// How far the look-up is that the start waits for.
[[nodiscard]] QString lookUpText(const CleanupPlan &plan);
/// What happens to those of each status, and what it costs: "307 failed: removed from the list for
/// good, refs included".
[[nodiscard]] QString partsText(const CleanupPlan &plan);
[[nodiscard]] QString errorsText(const CleanupPlan &plan);
[[nodiscard]] QString agesText(const CleanupPlan &plan);
/// How many have refs, and more of them than are shown.
[[nodiscard]] QString refsText(const CleanupPlan &plan);
/// How long it takes at \a pace, alone and shared; of one, when it can be sent, or nothing where it
/// need not wait.
[[nodiscard]] QString timesText(const CleanupPlan &plan, const CleanupPace &pace);
/// What is left out, and why, or is not what it was.
[[nodiscard]] QString exceptionsText(const CleanupPlan &plan);
/// Of a pick: "failed · 3 days ago · The server failed", "reviewing · 24 of 30 refs".
[[nodiscard]] QString pickText(const Pick &pick, const QDateTime &now);
