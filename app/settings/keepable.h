// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/connection.h"
#include "settings/windowlayout.h"

#include <QStringList>

#include <chrono>
#include <optional>

// What the settings take, from the program and from their file alike. What is keepable stays as it
// is when it is asked about again.

constexpr qsizetype LongestName = 100;   ///< characters, of a connection and of a team
constexpr qsizetype LongestServer = 300; ///< characters of an origin

constexpr qsizetype MostReasons = 9;
constexpr qsizetype LongestReason = 60; ///< characters
constexpr qsizetype MostSavedFilters = 100;
constexpr qsizetype LongestFolder = 4'096; ///< characters of a path

constexpr std::chrono::seconds LongestHold{60};
constexpr std::chrono::seconds DefaultHold{8};
constexpr std::chrono::days ShortestAudit{1};
constexpr std::chrono::days LongestAudit{3'650};
constexpr std::chrono::days DefaultAudit{90};

/// \a text on one line, cut to \a longest characters; empty if it looks like a key.
[[nodiscard]] QString keepable(const QString &text, qsizetype longest);

/// \a connection with every field in its range: the server as an origin, texts on one line and not
/// too long, times in UTC and in this age, no manual proxy without host and port, a name in any
/// case. What looks like a key is dropped. Nothing without an id or an acceptable server.
[[nodiscard]] std::optional<Connection> keepable(const Connection &connection);

/// \a reasons on one line each and not too long, without empty ones and such as are there twice;
/// the first MostReasons of them.
[[nodiscard]] QStringList keepable(const QStringList &reasons);

/// \a layout without the parts that are too long, and with a card size that there is.
[[nodiscard]] WindowLayout keepable(const WindowLayout &layout);
