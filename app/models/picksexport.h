// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pick.h"

#include <QByteArray>
#include <QList>

/// Picks as other programs take them, one a line, in the order of the list; the first line names
/// the columns (models/csv.h). Statuses and `updated_at` are the server's words to the letter, as
/// picked and, where that is known to have changed since, as they are now. Pure; any thread.
[[nodiscard]] QByteArray picksToCsv(const QList<Pick> &picks);
