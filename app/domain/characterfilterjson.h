// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"

#include <QJsonObject>

// Filters as saved rules keep them. Pure.

/// What a JSON object says of a filter.
struct ReadFilter
{
    CharacterFilter filter{}; ///< as far as it is understood
    /// False if something is not what it should be, or is not known to this version. It is left
    /// out, and without it the filter may match more: nothing must be removed by such a filter
    /// before somebody has mended it.
    bool isWhole = true;
};

[[nodiscard]] ReadFilter characterFilterFromJson(const QJsonObject &object);
/// Empty criteria are left out.
[[nodiscard]] QJsonObject characterFilterToJson(const CharacterFilter &filter);
