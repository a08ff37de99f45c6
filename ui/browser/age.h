// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

/// How long ago \a then was as people say it: "just now", "5 min ago", "2 h ago", "3 days ago", and
/// the date after a week. Empty for an invalid time; a time in the future counts as now, since
/// clocks differ.
[[nodiscard]] QString ageText(const QDateTime &then, const QDateTime &now);

/// The time of the day in the reviewer's own zone: "14:31". Empty for an invalid time.
[[nodiscard]] QString clockText(const QDateTime &time);

/// A time as the details show it, in the reviewer's own zone: "8 May, 10:00", with the year when it
/// is not this one. Empty for an invalid time.
[[nodiscard]] QString timeText(const QDateTime &time, const QDateTime &now);

/// How long something takes, rounded as people would: "40 s", "8 min 40 s", "25 min", "2 h 45 min".
[[nodiscard]] QString durationText(std::chrono::milliseconds time);
