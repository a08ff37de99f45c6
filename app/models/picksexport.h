// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pick.h"

#include <QByteArray>
#include <QList>

// Picks as other programs take them, in the order of the list. Statuses and `updated_at` are the
// server's words to the letter, as picked and, where that is known to have changed since, as they
// are now. Pure; any thread.

/// One a line; the first line names the columns (models/csv.h).
[[nodiscard]] QByteArray picksToCsv(const QList<Pick> &picks);
/// An array of objects with the same fields; what is not known is null.
[[nodiscard]] QByteArray picksToJson(const QList<Pick> &picks);
