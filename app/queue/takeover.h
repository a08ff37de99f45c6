// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/journalstart.h"
#include "queue/journalunit.h"

#include <QList>

class QDateTime;

/// What a start makes of what a former run has left in the journal: each changes a part of what was
/// read, and answers what has to be recorded of that. Pure.
namespace TakeOver {

/// As recovered() has it, for each operation.
[[nodiscard]] QList<JournalUnit> recoverOperations(JournalStart &start);
/// The same for each clean-up, after the operations.
[[nodiscard]] QList<JournalUnit> recoverCleanups(JournalStart &start, const QDateTime &now);
/// Items of clean-ups that are not among those of \a start, which are all that can be read: nobody
/// could resume those, so nothing more of them is sent. What was not sent is Cancelled, what may
/// have arrived is only checked, and what failed is put away. What has ended by that is not in
/// \a start any more.
[[nodiscard]] QList<JournalUnit> endItemsWithoutRun(JournalStart &start, const QDateTime &now);

} // namespace TakeOver
