// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

// Operations as other programs take them: all that is known of each, in the order of the list.
// Times are ISO 8601 in UTC with milliseconds, or empty; states and the like are the journal's
// words. Pure; any thread.

/// Takes one piece after the other. Each is of one operation, or shorter.
using ActivityPieces = std::function<void(const QByteArray &piece)>;
/// The first line names the columns (models/csv.h).
void activityAsCsv(const QList<Operation> &operations, const ActivityPieces &take);
/// An array of objects with the same fields; what is not known is null.
void activityAsJson(const QList<Operation> &operations, const ActivityPieces &take);
/// The columns of the list as lines for the clipboard, with a tab between them; the id of the
/// character follows its name.
[[nodiscard]] QString activityToText(const QList<Operation> &operations);

enum class ActivityFormat : quint8 { Csv, Json };
/// JSON for *.json, in any case; else CSV.
[[nodiscard]] ActivityFormat activityFormatFor(const QString &fileName);
