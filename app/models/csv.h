// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonValue>
#include <QString>

// CSV as RFC 4180 has it, in UTF-8, and safe to open in a spreadsheet. Pure; any thread.

/// \a text as a cell, in quotes where it needs them. What a spreadsheet would take for a formula
/// has an apostrophe in front.
[[nodiscard]] QByteArray csvCell(QString text);
/// A number as a whole one, "true" or "false", or a text as above; null as nothing.
[[nodiscard]] QByteArray csvCell(const QJsonValue &value);

/// \a cells, each as csvCell() has it or a plain word, as a line with its end.
[[nodiscard]] QByteArray csvLine(const QByteArrayList &cells);
