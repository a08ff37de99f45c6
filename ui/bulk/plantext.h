// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cleanupplan.h"

#include <QString>

// What a dry run says to people: a line for each, nothing where there is nothing to say. All plain
// text.

/// What happens to those of each status: "307 failed: removed from the list".
[[nodiscard]] QString partsText(const CleanupPlan &plan);
[[nodiscard]] QString errorsText(const CleanupPlan &plan);
[[nodiscard]] QString agesText(const CleanupPlan &plan);
/// At \a pace, alone and shared.
[[nodiscard]] QString timesText(const CleanupPlan &plan, const CleanupPace &pace);
/// What will not be deleted, or is not what it was.
[[nodiscard]] QString exceptionsText(const CleanupPlan &plan);
/// Of a pick: "failed · 3 days ago · The server failed".
[[nodiscard]] QString pickText(const Pick &pick, const QDateTime &now);
