// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cleanupresult.h"
#include "queue/cleanupprogress.h"

#include <QString>

class Cleanup;

// What the run of a clean-up says to people. All plain text.

/// "1,284".
[[nodiscard]] QString numberText(qsizetype number);
/// "1 character", "12 characters".
[[nodiscard]] QString charactersText(qsizetype count);
/// What a run is called, as the first word of a sentence: "Clean-up", "Save", "Resynthesize".
[[nodiscard]] QString runName(Action action);
// What a file is called that somebody saves of a run, before day, time and ending.
/// With the characters that it would take: "clean-up".
[[nodiscard]] QString listFileName(Action action);
/// With what became of them: "clean-up-result".
[[nodiscard]] QString resultFileName(Action action);
/// That \a run, of which \a counts are known, waits since the last run of the program: paused, or
/// interrupted by its end.
[[nodiscard]] QString leftText(const CleanupRun &run, const CleanupCounts &counts);
/// How many of a run are through. Once it is stopped, what was taken back is not: nothing is sent.
[[nodiscard]] qsizetype throughCount(CleanupState state, const CleanupCounts &counts);
/// The same with all of them: "138 of 307".
[[nodiscard]] QString throughText(CleanupState state, const CleanupCounts &counts);

/// Where it is, and how long it takes: "138 of 307, about 7 min left".
[[nodiscard]] QString progressText(const Cleanup &cleanup, const CleanupId &id);
/// The same in a few words, for the status line, after those that are held, with what is left of
/// the hold; empty where none of them asks for attention.
[[nodiscard]] QString statusText(const Cleanup &cleanup, const CleanupId &id);
/// What it waits for, beside that; empty where it goes on, or somebody has paused it.
[[nodiscard]] QString runWaitText(const Cleanup &cleanup, const CleanupId &id);
/// "131 saved · 3 changed meanwhile", without those that are none. What a stopped one has taken
/// back and never sent is among what was not sent.
[[nodiscard]] QString countsText(const CleanupRun &run, const CleanupCounts &known);
/// How a run ended, or that it has not: "131 done · 3 failed", "Not finished: paused at 41 of 120".
[[nodiscard]] QString outcomeText(const CleanupRun &run, const CleanupCounts &counts);
/// What became of an item of \a run, with the server's words. In the words of countsText().
[[nodiscard]] QString resultText(const CleanupResult &result, const CleanupRun &run);
