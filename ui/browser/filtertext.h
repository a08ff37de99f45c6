// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"

#include <QList>
#include <QString>

struct SavedFilter;

// Filters in words. All plain text.

/// One criterion in words, and the filter without it.
struct FilterPart
{
    QString text{}; ///< "older than 7 days"
    CharacterFilter without{};
};

/// The criteria of \a filter but for its text, which stands where it is typed.
[[nodiscard]] QList<FilterPart> partsOf(const CharacterFilter &filter);

/// All of \a filter: "“mira”, older than 7 days, not flagged"; empty if it matches all.
[[nodiscard]] QString filterText(const CharacterFilter &filter);

/// Why \a saved, of which this version does not know all, is not used.
[[nodiscard]] QString notWholeText(const SavedFilter &saved);
